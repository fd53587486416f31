#include "ui/session/attachment_copies.h"

#include "core/storage/attachment_store.h"
#include "tests/support/ui/session_support.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileInfo>
#include <QTimer>
#include <QUrl>

using namespace ocop;

namespace {

/// Hears what the desktop would be asked to open.
class OpenedUrls : public QObject
{
    Q_OBJECT

public:
    OpenedUrls() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "hear"); }
    ~OpenedUrls() override { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    QStringList paths;

public Q_SLOTS:
    void hear(const QUrl& url) { paths << url.toLocalFile(); }
};

} // namespace

TEST_CASE("an attached program is not opened but shown in its folder, and told of", "[attachments]")
{
    test::TestSession desk;
    const Subject maker = desk.addSubject(QStringLiteral("Hộ A"));
    const auto attached = [&](const QString& name, const QByteArray& content) {
        Attachment file;
        desk.session.write(ActKind::Edit, name, [&](WriteAct& act) {
            file = attachFile(desk.session.book().attachments(), act, QStringLiteral("subject"), maker.id.value, name,
                              content, QDate(2024, 8, 31));
        });
        return file;
    };
    OpenedUrls opened;
    int told = 0;
    QTimer looks;
    QObject::connect(&looks, &QTimer::timeout, [&] {
        if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
            ++told;
            dialog->reject();
        }
    });
    looks.start(1);
    desk.session.attachmentCopies().open(attached(QStringLiteral("xem.desktop"), "[Desktop Entry]\nExec=sh"), nullptr);
    CHECK(told == 1);
    REQUIRE(opened.paths.size() == 1);
    CHECK(QFileInfo(opened.paths.first()).isDir());
    CHECK(QFileInfo::exists(opened.paths.first() + QStringLiteral("/xem.desktop")));
    CHECK_FALSE(QFileInfo(opened.paths.first() + QStringLiteral("/xem.desktop")).isExecutable());
    desk.session.attachmentCopies().open(attached(QStringLiteral("qđ.pdf"), "%PDF-1.7"), nullptr);
    CHECK(told == 1);
    CHECK(opened.paths.size() == 2);
}

#include "attachment_copies_test.moc"
