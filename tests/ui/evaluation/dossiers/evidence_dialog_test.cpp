#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_register.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "ui/evaluation/dossiers/evidence_dialog.h"
#include "ui/evaluation/dossiers/paper_panel.h"
#include "ui/records/panel/attachments_box.h"
#include "ui/session/attachment_copies.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace ocop::test {
namespace {

/// Hears what the desktop would be asked to open.
class HeardUrls : public QObject
{
    Q_OBJECT

public:
    HeardUrls() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "hear"); }
    ~HeardUrls() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QList<QUrl> urls;

public Q_SLOTS:
    void hear(const QUrl& url) { urls << url; }
};

struct PapersDesk : DossierDesk
{
    Application dossier = addDossier(tea.id, 11);
    EvidenceDialog dialog{session, dossier.id};

    PapersDesk() { showActive(&dialog); }

    QWidget* list() { return dialog.table()->view(); }
    const ApplicationDocument* paper(const char* code) const
    {
        for (const ApplicationDocument& each : session.evaluations().documentsOf(dossier.id))
            if (each.kind == QLatin1String(code)) return &each;
        return nullptr;
    }
    /// Makes a paper the current one of the list, as arrows would.
    void goTo(const char* code)
    {
        for (const PaperRow& row : paperRows(session, stored(dossier.id)))
            if (row.document.kind == QLatin1String(code)) {
                dialog.table()->selectRecord(row.id);
                dialog.table()->focusTable();
                return;
            }
        FAIL("no such paper");
    }
    QLineEdit* field(const char* name) { return dialog.panel()->findChild<QLineEdit*>(QLatin1String(name)); }
    void type(const char* name, const QString& text)
    {
        field(name)->setFocus(Qt::TabFocusReason);
        field(name)->selectAll();
        typeText(field(name), text);
        pressTab(&dialog);
    }
    QString missing() { return dialog.findChild<QLabel*>(QStringLiteral("missingPapers"))->text(); }
    QString file(const QString& name, const QByteArray& content)
    {
        QFile out(book.folder().file(name));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
        return out.fileName();
    }
    std::vector<Attachment> files(const char* code)
    {
        return attachmentsOf(session.book().attachments(), QStringLiteral("application_document"),
                             paper(code)->id.value);
    }
};

} // namespace

TEST_CASE("the checklist is filled in by the keys 1 to 4, going on by itself", "[dossier][papers]")
{
    PapersDesk desk;
    CHECK(desk.missing().contains(QStringLiteral("Phiếu đăng ký")));
    pressKey(desk.list(), Qt::Key_1); // the first required one is chosen at once
    pressKey(desk.list(), Qt::Key_3);
    pressKey(desk.list(), Qt::Key_1);
    pressKey(desk.list(), Qt::Key_2); // missing: nothing to write down
    REQUIRE(desk.paper("registration"));
    CHECK(desk.paper("registration")->state == DocumentState::Present);
    CHECK(desk.paper("selfReport")->state == DocumentState::ToAmend);
    CHECK(desk.paper("businessRegistration")->state == DocumentState::Present);
    CHECK_FALSE(desk.paper("samples"));
    CHECK_FALSE(desk.missing().contains(QStringLiteral("Phiếu đăng ký")));
    CHECK(desk.missing().contains(QStringLiteral("Báo cáo tự đánh giá")));
    // Each key was one act; only what was done here is taken back.
    for (int i = 0; i < 9; ++i) pressKey(desk.list(), Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(desk.paper("registration"));
    CHECK(desk.session.evaluations().application(desk.dossier.id));
}

TEST_CASE("several papers chosen together get their state in one act", "[dossier][papers]")
{
    PapersDesk desk;
    desk.goTo("registration");
    pressKey(desk.list(), Qt::Key_Down, Qt::ShiftModifier);
    pressKey(desk.list(), Qt::Key_Down, Qt::ShiftModifier);
    const size_t acts = desk.session.book().history().acts(100).size();
    pressKey(desk.list(), Qt::Key_1);
    CHECK(desk.session.book().history().acts(100).size() == acts + 1);
    CHECK(desk.session.evaluations().documentsOf(desk.dossier.id).size() == 3);
}

TEST_CASE("what stands on a paper is stored as its field is left", "[dossier][papers]")
{
    PapersDesk desk;
    desk.goTo("testReport");
    pressKey(desk.list(), Qt::Key_1);
    desk.goTo("testReport");
    pressKey(desk.list(), Qt::Key_Return);
    CHECK(QApplication::focusWidget() == desk.field("number"));
    desk.type("number", QStringLiteral("  KN-118 "));
    CHECK(desk.paper("testReport")->number == QStringLiteral("KN-118"));
    desk.type("issued_on", QStringLiteral("1/3/25"));
    desk.type("expires_on", QStringLiteral("+12m"));
    CHECK(desk.paper("testReport")->expiresOn == QDate(2026, 3, 1));
    CHECK(desk.missing().contains(QStringLiteral("01/03/2026")));
    // Past its day when the dossier was filed: "out of date" is proposed and taken by Alt+Enter.
    auto* told = desk.dialog.panel()->findChild<QLabel*>(QStringLiteral("state-message"));
    REQUIRE(told);
    CHECK(told->isVisible());
    CHECK(told->text().contains(QStringLiteral("01/03/2026")));
    CHECK(desk.paper("testReport")->state == DocumentState::Present);
    pressKey(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    CHECK(desk.paper("testReport")->state == DocumentState::Expired);
    CHECK_FALSE(told->isVisible());
}

TEST_CASE("a day that cannot be read is not lost by going to another paper or closing", "[dossier][papers]")
{
    PapersDesk desk;
    desk.goTo("testReport");
    desk.field("expires_on")->setFocus(Qt::TabFocusReason);
    typeText(desk.field("expires_on"), QStringLiteral("31/2/26"));
    desk.dialog.table()->focusTable();
    const qint64 here = desk.dialog.table()->currentId();
    pressKey(desk.list(), Qt::Key_Down);
    CHECK(desk.dialog.table()->currentId() == here);
    CHECK(desk.field("expires_on")->text() == QStringLiteral("31/2/26"));
    CHECK(QApplication::focusWidget() == desk.field("expires_on"));
    ScriptedAsk ask(desk.session);
    pressKey(desk.field("expires_on"), Qt::Key_Escape);
    CHECK(ask.asked.size() == 1);
    CHECK(desk.dialog.isVisible());
    desk.type("expires_on", QStringLiteral("28/2/27"));
    CHECK(desk.paper("testReport")->expiresOn == QDate(2027, 2, 28));
    pressKey(desk.list(), Qt::Key_Escape);
    CHECK(ask.asked.size() == 1);
    CHECK_FALSE(desk.dialog.isVisible());
}

TEST_CASE("what someone else wrote on the same paper stays", "[dossier][papers]")
{
    PapersDesk desk;
    desk.goTo("registration");
    pressKey(desk.list(), Qt::Key_1);
    desk.goTo("registration");
    desk.field("number")->setFocus(Qt::TabFocusReason);
    typeText(desk.field("number"), QStringLiteral("07/PĐK"));
    {
        // Another desk writes to the file; this one has not read it again yet.
        ApplicationDocument theirs = *desk.paper("registration");
        theirs.issuer = QStringLiteral("UBND xã Trà My");
        WriteAct act(desk.session.book().database(), testAct());
        desk.stores().documents.save(act, theirs);
        act.commit();
    }
    ToldMessages told;
    pressTab(&desk.dialog);
    CHECK(told.sentences.isEmpty());
    CHECK(desk.paper("registration")->number == QStringLiteral("07/PĐK"));
    CHECK(desk.paper("registration")->issuer == QStringLiteral("UBND xã Trà My"));
}

TEST_CASE("files are attached, opened as copies and removed by keyboard", "[dossier][papers]")
{
    PapersDesk desk;
    HeardUrls desktop;
    desk.goTo("registration");
    desk.dialog.panel()->files()->addFiles({desk.file(QStringLiteral("phiếu đăng ký.pdf"), "%PDF scan")});
    REQUIRE(desk.paper("registration"));
    CHECK(desk.paper("registration")->state == DocumentState::Present);
    REQUIRE(desk.files("registration").size() == 1);
    QListWidget* list = desk.dialog.panel()->files()->list();
    REQUIRE(list->count() == 1);
    list->setFocus(Qt::TabFocusReason);
    pressKey(list, Qt::Key_Return);
    REQUIRE(desktop.urls.size() == 1);
    const QFileInfo copy(desktop.urls.front().toLocalFile());
    CHECK(copy.fileName() == QStringLiteral("phiếu đăng ký.pdf"));
    CHECK_FALSE(copy.permissions() & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther));
    CHECK_FALSE(QFileInfo(copy.path()).absolutePath().startsWith(desk.book.folder().path()));
    pressKey(list, Qt::Key_Return); // again, over the copy that is there
    CHECK(desktop.urls.size() == 2);
    pressKey(list, Qt::Key_Delete);
    CHECK(desk.files("registration").empty());
    CHECK(list->count() == 0);
    pressKey(desk.list(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.files("registration").size() == 1);
}

TEST_CASE("files come by dropping on a paper and by pasting", "[dossier][papers]")
{
    PapersDesk desk;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(desk.file(QStringLiteral("a.pdf"), "a")),
                   QUrl::fromLocalFile(desk.file(QStringLiteral("b.pdf"), "b"))});
    desk.goTo("registration");
    // On the third line of the list.
    RecordView* view = desk.dialog.table()->view();
    const QModelIndex third = view->model()->index(2, 0);
    const QPoint spot = view->viewport()->mapTo(&desk.dialog, view->visualRect(third).center());
    QDragEnterEvent enter(spot, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.dialog, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(spot, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&desk.dialog, &drop);
    REQUIRE(desk.paper("businessRegistration"));
    CHECK(desk.files("businessRegistration").size() == 2);

    QImage scan(40, 20, QImage::Format_RGB32);
    scan.fill(Qt::white);
    QApplication::clipboard()->setImage(scan);
    desk.goTo("story");
    pressKey(desk.list(), Qt::Key_V, Qt::ControlModifier);
    REQUIRE(desk.paper("story"));
    REQUIRE(desk.files("story").size() == 1);
    CHECK(desk.files("story").front().name == QStringLiteral("anh-dan-20260831-090000.png"));
    // Text is not a file.
    QApplication::clipboard()->setText(QStringLiteral("xin chào"));
    pressKey(desk.list(), Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.files("story").size() == 1);
}

TEST_CASE("files that cannot be attached are told in one window; the others are attached", "[dossier][papers]")
{
    PapersDesk desk;
    desk.goTo("registration");
    QFile huge(desk.book.folder().file(QStringLiteral("lớn.pdf")));
    REQUIRE(huge.open(QIODevice::WriteOnly));
    REQUIRE(huge.resize(largestAttachment + 1));
    huge.close();
    ToldMessages told;
    desk.dialog.panel()->files()->addFiles(
        {desk.file(QStringLiteral("trống 100%2.pdf"), {}), huge.fileName(), QStringLiteral("/nowhere/x.pdf"),
         desk.book.folder().path(), QStringLiteral("/dev/zero"), desk.file(QStringLiteral("anh\u202Egpj.exe"), "x"),
         desk.file(QStringLiteral("tốt.pdf"), "tốt")});
    REQUIRE(told.sentences.size() == 1);
    CHECK(told.sentences.front().count(u'\n') == 5);
    CHECK(told.sentences.front().contains(QStringLiteral("trống 100%2.pdf")));
    CHECK(told.sentences.front().contains(QStringLiteral("lớn.pdf")));
    REQUIRE(desk.files("registration").size() == 2);
    CHECK(desk.files("registration")[0].name == QStringLiteral("anhgpj.exe"));
    // Only refused ones: the paper is not marked as there.
    desk.goTo("selfReport");
    desk.dialog.panel()->files()->addFiles({QStringLiteral("/nowhere/x.pdf")});
    CHECK_FALSE(desk.paper("selfReport"));
}

TEST_CASE("a damaged file is told, not opened", "[dossier][papers]")
{
    PapersDesk desk;
    HeardUrls desktop;
    desk.goTo("registration");
    desk.dialog.panel()->files()->addFiles({desk.file(QStringLiteral("a.pdf"), "abc")});
    desk.session.book().database().run(QStringLiteral("update file_content set content = x'00'"));
    ToldMessages told;
    desk.dialog.panel()->files()->openCurrent();
    CHECK(desktop.urls.isEmpty());
    REQUIRE(told.sentences.size() == 1);
    CHECK(told.sentences.front().contains(QStringLiteral("a.pdf")));
}

TEST_CASE("what is typed of a paper meets what a colleague noted of it", "[dossier][papers][clash]")
{
    PapersDesk desk;
    desk.goTo("registration");
    desk.type("number", QStringLiteral("12/ĐK"));
    REQUIRE(desk.paper("registration"));
    OtherRegister other(desk.session);
    const auto changeThere = [&](const std::function<void(ApplicationDocument&)>& edit) {
        other.write([&](WriteAct& act) {
            ApplicationDocument theirs = *other->evaluation().documents.find(desk.paper("registration")->id);
            edit(theirs);
            other->evaluation().documents.save(act, theirs);
        });
    };
    const auto typeHere = [&] {
        desk.field("number")->setFocus(Qt::TabFocusReason);
        desk.field("number")->selectAll();
        typeText(desk.field("number"), QStringLiteral("của tôi"));
    };
    SECTION("one field, both chosen by hand")
    {
        changeThere([](ApplicationDocument& each) { each.number = QStringLiteral("của Minh"); });
        typeHere();
        if (GENERATE(false, true)) desk.session.followOthers(); // what is being typed stays
        CHECK(desk.field("number")->text() == QStringLiteral("của tôi"));
        inNextDialog([](QDialog& dialog) {
            dialog.findChild<QPushButton*>(QStringLiteral("allMine"))->click();
            clerkPresses(Qt::Key_S, Qt::ControlModifier);
        });
        pressTab(&desk.dialog);
        QApplication::processEvents();
        CHECK(other->evaluation().documents.find(desk.paper("registration")->id)->number == QStringLiteral("của tôi"));
    }
    SECTION("Escape decides nothing and loses nothing")
    {
        changeThere([](ApplicationDocument& each) { each.number = QStringLiteral("của Minh"); });
        typeHere();
        ToldMessages told;
        inNextDialog([](QDialog&) { clerkPresses(Qt::Key_Escape); });
        pressTab(&desk.dialog);
        QApplication::processEvents();
        CHECK(desk.field("number")->text() == QStringLiteral("của tôi"));
        CHECK(other->evaluation().documents.find(desk.paper("registration")->id)->number == QStringLiteral("của Minh"));
    }
    SECTION("other fields of the two go together")
    {
        changeThere([](ApplicationDocument& each) { each.note = QStringLiteral("của Minh"); });
        typeHere();
        pressTab(&desk.dialog);
        QApplication::processEvents();
        const auto now = other->evaluation().documents.find(desk.paper("registration")->id);
        CHECK(now->number == QStringLiteral("của tôi"));
        CHECK(now->note == QStringLiteral("của Minh"));
    }
}

TEST_CASE("another day is for looking only: papers and files", "[dossier][papers]")
{
    DossierDesk desk;
    const Application dossier = desk.addDossier(desk.tea.id, 11);
    desk.session.setAsOf(QDate(2026, 8, 20));
    EvidenceDialog dialog(desk.session, dossier.id);
    showActive(&dialog);
    pressKey(dialog.table()->view(), Qt::Key_1);
    CHECK(desk.session.evaluations().documentsOf(dossier.id).empty());
    CHECK_FALSE(dialog.findChild<QWidget*>(QStringLiteral("attachFile"))->isVisible());
    CHECK(dialog.panel()->findChild<QLineEdit*>(QStringLiteral("number"))->isReadOnly());
}

TEST_CASE("every input of the checklist has a name", "[dossier][papers]")
{
    PapersDesk desk;
    desk.dialog.panel()->files()->addFiles({desk.file(QStringLiteral("a.pdf"), "abc")});
    QApplication::processEvents();
    QStringList bad = inputsWithoutName(&desk.dialog);
    bad.removeIf([](const QString& input) { return input.endsWith(QStringLiteral("emptyAction")); });
    CHECK(bad.join(u'\n').toStdString() == "");
    CHECK(doubledMnemonics(&desk.dialog).join(u'\n').toStdString() == "");
}

} // namespace ocop::test

#include "evidence_dialog_test.moc"
