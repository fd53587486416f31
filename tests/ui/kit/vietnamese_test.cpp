// The window in Vietnamese: nothing English is seen, no letter opens two things.
// OCOP_PICTURES=DIR also writes a picture of every page and dialog, to be looked at for clipped words.
#include "tests/support/ui/ui_support.h"
#include "tests/ui/dashboard/board_session.h"
#include "tests/ui/kit/shown_texts.h"
#include "ui/certification/certificate_form.h"
#include "ui/certification/decision_form.h"
#include "ui/exchange/import_dialog.h"
#include "ui/kit/theme.h"
#include "ui/registry/product_form.h"
#include "ui/registry/subject_form.h"
#include "ui/reminders/due_dialog.h"
#include "ui/reminders/reminder_note_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/pages.h"
#include "ui/window/settings_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QMenu>

using namespace ocop;
using ocop::test::BoardSession;
using ocop::test::clashingMnemonics;
using ocop::test::shownTexts;
using ocop::test::untranslated;

namespace {

/// The window as it looks at the desk: pictures want the theme, the texts do not.
void dressForPictures()
{
    if (!qEnvironmentVariableIsEmpty("OCOP_PICTURES")) applyTheme(*qApp, Theme::light(1.0));
}

void checkVietnamese(QWidget* widget, const QString& name)
{
    QApplication::processEvents();
    INFO(name.toStdString());
    const QStringList texts = shownTexts(widget);
    CHECK(texts.size() > 3);
    CHECK(untranslated(texts).join(u'\n').toStdString() == std::string());
    CHECK(clashingMnemonics(widget).join(u'\n').toStdString() == std::string());
    const QString folder = qEnvironmentVariable("OCOP_PICTURES");
    if (!folder.isEmpty()) CHECK(ocop::test::grabTo(widget, QDir(folder).filePath(name + QStringLiteral(".png"))));
}

} // namespace

TEST_CASE("every page of the window is Vietnamese", "[translations]")
{
    dressForPictures();
    BoardSession session(QDate(2026, 11, 23));
    MainWindow window(*session);
    window.resize(1366, 768);
    window.show();
    for (const PageEntry& entry : pageEntries()) {
        REQUIRE(window.showPage(entry.key));
        checkVietnamese(&window, QStringLiteral("page-") + entry.key);
    }
}

TEST_CASE("pages of a past day, of a district and of an empty register are Vietnamese", "[translations]")
{
    const bool sample = GENERATE(true, false);
    BoardSession session(QDate(2026, 11, 23), sample);
    if (sample) {
        session->setDistrict(session->book().units().districtByCode(QStringLiteral("514"), session->today())->id);
        session->setAsOf(QDate(2024, 8, 31));
    }
    MainWindow window(*session);
    window.resize(1366, 768);
    window.show();
    for (const PageEntry& entry : pageEntries()) {
        REQUIRE(window.showPage(entry.key));
        checkVietnamese(&window, (sample ? QStringLiteral("past-") : QStringLiteral("empty-")) + entry.key);
    }
}

TEST_CASE("every dialog is Vietnamese", "[translations]")
{
    dressForPictures();
    BoardSession session(QDate(2026, 11, 23));
    const auto check = [](QWidget& dialog, const char* name) {
        dialog.show();
        checkVietnamese(&dialog, QStringLiteral("dialog-") + QLatin1String(name));
    };
    SubjectForm subject(*session, {});
    check(subject, "subject");
    ProductForm product(*session, {});
    check(product, "product");
    CertificateForm certificate(*session, session->snapshot().certificates().front().id);
    check(certificate, "certificate");
    DecisionForm decision(*session, {});
    check(decision, "decision");
    ImportDialog import(*session);
    check(import, "import");
    DueDialog due(*session);
    check(due, "due");
    ReminderNoteDialog note(
        {QStringLiteral("Nhắc lại sau"), {}, QStringLiteral("Hoãn"), session->today().addDays(20), true},
        session->today());
    check(note, "note");
    SettingsDialog settings(*session);
    check(settings, "settings");
}

TEST_CASE("the search for untranslated texts finds them", "[translations]")
{
    CHECK(untranslated({QStringLiteral("Filter this list"), QStringLiteral("&Edit"), QStringLiteral("12 of 40 rows"),
                        QStringLiteral("Whole province"), QStringLiteral("Something that nobody put into tr()")})
              .size() == 5);
    CHECK(untranslated({QStringLiteral("Lọc danh sách này"), QStringLiteral("Sử&a"), QStringLiteral("12 trong 40 dòng"),
                        QStringLiteral("Email"), QStringLiteral("&In"), QStringLiteral("“Bánh dừa”")})
              .isEmpty());
}
