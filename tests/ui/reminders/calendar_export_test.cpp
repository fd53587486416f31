#include "tests/ui/dashboard/board_session.h"

#include "ui/home/home_page.h"
#include "ui/kit/progress_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace ocop;
using ocop::test::BoardSession;

namespace {

/// Answers the file dialog with a name and closes the sentence after it, which it gives.
QString exportTo(HomePage& page, const QString& path)
{
    QString said;
    QTimer answers;
    QObject::connect(&answers, &QTimer::timeout, &answers, [&] {
        QWidget* top = QApplication::activeModalWidget();
        if (qobject_cast<ProgressDialog*>(top)) return; // where the machine is busy
        if (auto* dialog = qobject_cast<QFileDialog*>(top)) {
            auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(path);
            QTest::keyClick(name, Qt::Key_Return);
        } else if (auto* message = qobject_cast<QDialog*>(top)) {
            for (const QLabel* label : message->findChildren<QLabel*>()) said += label->text() + u'\n';
            answers.stop();
            QTest::keyClick(message, Qt::Key_Return);
        }
    });
    answers.start(20);
    QTest::keyClick(page.findChild<QPushButton*>(QStringLiteral("exportCalendar")), Qt::Key_Space);
    return said;
}

} // namespace

TEST_CASE("The work page saves the calendar of the day looked at", "[calendar]")
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    BoardSession session(QDate(2024, 8, 31), true);
    HomePage page(*session, nullptr, session.settings());
    page.refresh();
    page.show();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lich"));
    CHECK(exportTo(page, path).contains(QStringLiteral("lich.ics")));
    QFile today(path + QStringLiteral(".ics"));
    REQUIRE(today.open(QIODevice::ReadOnly));
    const QByteArray now = today.readAll();
    CHECK(now.contains("STATUS:CONFIRMED"));
    // Another day is looked at: that day's.
    session->setAsOf(QDate(2023, 8, 31));
    CHECK(exportTo(page, folder.filePath(QStringLiteral("xua.ics"))).contains(QStringLiteral("xua.ics")));
    QFile past(folder.filePath(QStringLiteral("xua.ics")));
    REQUIRE(past.open(QIODevice::ReadOnly));
    CHECK(past.readAll().contains("DTSTART;VALUE=DATE:202309"));
    CHECK_FALSE(now.contains("DTSTART;VALUE=DATE:202309"));
}
