#include "ui/records/panel/record_files.h"

#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/form/form_dialog.h"
#include "ui/records/panel/attachments_box.h"
#include "ui/session/thumbnails.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDialog>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QTabBar>
#include <QUrl>

namespace ocop::test {
namespace {

QByteArray pictureOf(QSize size, Qt::GlobalColor colour, const char* format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QByteArray pngOf(QSize size, Qt::GlobalColor colour) { return pictureOf(size, colour, "PNG"); }

/// A product with its panel open at the files.
struct FilesDesk : TestSession
{
    Product tea = addProduct(QStringLiteral("Chè dây"), addSubject(QStringLiteral("Hộ Lan")).id);
    RecordPanel panel{session};

    FilesDesk()
    {
        QObject::connect(&session, &Session::changed, &panel, &RecordPanel::refresh);
        panel.showRecord(ref());
        panel.showFiles();
        showActive(&panel);
    }
    RecordRef ref() const { return {QStringLiteral("product"), tea.id.value}; }
    AttachmentsBox* box() { return panel.files()->box(); }
    std::vector<Attachment> files() { return attachmentsOf(session.book().attachments(), ref().entity, ref().id); }
    QString file(const QString& name, const QByteArray& content)
    {
        QFile out(folder.file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
};

} // namespace

TEST_CASE("files: dropped on the panel they belong to the record, the first picture stands for the product", "[files]")
{
    FilesDesk desk;
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(desk.file(QStringLiteral("giay.pdf"), "%PDF-1.4")),
                     QUrl::fromLocalFile(desk.file(QStringLiteral("che.png"), pngOf({900, 600}, Qt::red)))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.panel, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.panel, &drop);
    REQUIRE(desk.files().size() == 2);
    CHECK(desk.box()->list()->item(0)->text().contains(QStringLiteral("31/08/2024")));
    desk.session.thumbnails().finish();
    const QImage photo = photoOfRecord(desk.session, desk.ref());
    CHECK(photo.width() == 256);
    CHECK(photo.pixelColor(5, 5) == QColor(Qt::red));
    desk.session.undo(); // both came in one act
    CHECK(desk.files().empty());
    CHECK(photoOfRecord(desk.session, desk.ref()).isNull());
}

TEST_CASE("files: pasted, named, noted, copied and removed by keys; each is one step of undo", "[files]")
{
    FilesDesk desk;
    desk.box()->addFiles({desk.file(QStringLiteral("a.txt"), "một")});
    desk.box()->list()->setFocus();
    auto* mime = new QMimeData;
    mime->setImageData(QImage(40, 30, QImage::Format_RGB32));
    QApplication::clipboard()->setMimeData(mime);
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.files().size() == 2);
    CHECK(desk.files()[1].name.startsWith(QStringLiteral("anh-dan-")));

    desk.box()->list()->setCurrentRow(0);
    inNextDialog([](QDialog&) {
        clerkPresses(Qt::Key_A, Qt::ControlModifier);
        clerkTypes(u"hợp đồng");
        clerkPresses(Qt::Key_Tab);
        clerkTypes(u"bản chụp");
        clerkPresses(Qt::Key_Return);
    });
    clerkPresses(Qt::Key_F2);
    CHECK(desk.files()[0].name == QStringLiteral("hợp đồng.txt")); // the ending stays
    CHECK(desk.files()[0].note == QStringLiteral("bản chụp"));

    const QString copy = desk.folder.file(QStringLiteral("ra.txt"));
    CHECK(desk.box()->saveCurrentTo(copy));
    QFile saved(copy);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.readAll() == QByteArray("một"));

    showActive(&desk.panel);
    desk.box()->list()->setFocus();
    clerkPresses(Qt::Key_Delete);
    CHECK(desk.files().size() == 1);
    desk.session.undo();
    CHECK(desk.files().size() == 2);
    desk.session.undo();
    CHECK(desk.files()[0].name == QStringLiteral("a.txt"));
}

TEST_CASE("files: another picture may be chosen to stand for the product", "[files]")
{
    FilesDesk desk;
    desk.box()->addFiles({desk.file(QStringLiteral("1.png"), pngOf({20, 20}, Qt::red)),
                          desk.file(QStringLiteral("2.png"), pngOf({20, 20}, Qt::blue))});
    CHECK(photoOf(desk.files())->name == QStringLiteral("1.png"));
    const std::vector<Attachment> files = desk.files();
    Q_EMIT desk.box()->photoRequested(files[1]);
    CHECK(photoOf(desk.files())->name == QStringLiteral("2.png"));
    Q_EMIT desk.box()->photoRequested(files[0]);
    CHECK(photoOf(desk.files())->name == QStringLiteral("1.png"));
    CHECK(desk.files()[1].note.isEmpty());
}

TEST_CASE("files: what is no picture, broken or far too large shows nothing and stops nothing", "[files]")
{
    const QByteArray good = pngOf({30, 20}, Qt::green);
    CHECK(scaledPicture(good, {256, 256}).size() == QSize(30, 20)); // never larger than it is
    CHECK(scaledPicture(pngOf({1000, 10}, Qt::green), {100, 100}).size() == QSize(100, 1));
    CHECK(scaledPicture(good.left(40), {256, 256}).isNull());
    CHECK(scaledPicture("GIF89a", {256, 256}).isNull());
    CHECK(scaledPicture({}, {256, 256}).isNull());
    QByteArray huge = pictureOf({30, 20}, Qt::green, "JPG");
    const int head = int(huge.indexOf("\xff\xc0"));
    REQUIRE(head > 0);
    huge.replace(head + 5, 4, QByteArray("\xea\x60\xea\x60", 4)); // promises 60,000 × 60,000 dots
    CHECK(scaledPicture(huge, {256, 256}).isNull());
}

TEST_CASE("files: for looking only on another day, and not for a dossier", "[files]")
{
    FilesDesk desk;
    desk.box()->addFiles({desk.file(QStringLiteral("a.txt"), "một")});
    desk.session.setAsOf(QDate(2024, 1, 1));
    desk.panel.showRecord(desk.ref());
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(desk.folder.file(QStringLiteral("a.txt")))});
    desk.panel.files()->addMime(&mime);
    CHECK(desk.files().size() == 1);
    int enabled = 0;
    const auto menu = desk.box()->makeMenu();
    for (const QAction* act : menu->actions()) enabled += act->isEnabled() && !act->isSeparator();
    CHECK(enabled == 2); // open and save a copy
    CHECK_FALSE(RecordFiles::takes({QStringLiteral("application"), 1}));
}

TEST_CASE("panel: what is missing opens the editor at its field", "[files]")
{
    FilesDesk desk;
    auto* tabs = desk.panel.findChild<QTabBar*>(QStringLiteral("recordTabs"));
    tabs->setCurrentIndex(0);
    auto* missing = desk.panel.findChild<QLabel*>(QStringLiteral("missing"));
    REQUIRE(missing);
    REQUIRE(missing->text().contains(QStringLiteral("href=\"story\"")));
    inNextForm([](FormDialog& form) {
        QApplication::processEvents();
        clerkTypes(u"Chuyện chè dây");
        form.saveAndClose();
    });
    Q_EMIT missing->linkActivated(QStringLiteral("story"));
    QApplication::processEvents();
    CHECK(desk.snapshot().product(desk.tea.id)->story == QStringLiteral("Chuyện chè dây"));
}

} // namespace ocop::test
