#include "ui/window/pages.h"

#include "ui/session/page.h"
#include "ui/session/session.h"

#include "ui/certification/certificates_page.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/evaluation/dossiers/applications_page.h"
#include "ui/evaluation/rounds/rounds_page.h"
#include "ui/evaluation/rules/rule_sets_page.h"
#include "ui/home/home_page.h"
#include "ui/letters/letters_page.h"
#include "ui/promotion/promotion_page.h"
#include "ui/quality/quality_page.h"
#include "ui/registry/products_page.h"
#include "ui/registry/subjects_page.h"
#include "ui/reports/reports_page.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString pageTitle(const char* source) { return QCoreApplication::translate("pages", source); }

template <class P>
Page* makePage(Session& session, QWidget* parent)
{
    return new P(session, parent);
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    const auto entry = [](const char* key, const char* icon, const char* title, const char* keys, auto make,
                          bool rule = false) {
        return PageEntry{QLatin1String(key), QLatin1String(icon), pageTitle(title), make, QLatin1String(keys), rule};
    };
    return {
        entry("home", "view-task", QT_TRANSLATE_NOOP("pages", "Work"), "Alt+1", makePage<HomePage>),
        entry("dashboard", "view-statistics", QT_TRANSLATE_NOOP("pages", "Overview"), "Alt+2", makePage<DashboardPage>),
        entry("products", "tag", QT_TRANSLATE_NOOP("pages", "Products"), "Alt+3", makePage<ProductsPage>, true),
        entry("subjects", "system-users", QT_TRANSLATE_NOOP("pages", "Subjects"), "Alt+4", makePage<SubjectsPage>),
        entry("applications", "document-multiple", QT_TRANSLATE_NOOP("pages", "Dossiers"), "Alt+5",
              makePage<ApplicationsPage>),
        entry("rounds", "group", QT_TRANSLATE_NOOP("pages", "Evaluation"), "Alt+6", makePage<RoundsPage>),
        entry("certificates", "view-certificate", QT_TRANSLATE_NOOP("pages", "Certificates"), "Alt+7",
              makePage<CertificatesPage>),
        entry("letters", "mail-message", QT_TRANSLATE_NOOP("pages", "Notices"), "Alt+-", makePage<LettersPage>),
        entry("promotion", "link", QT_TRANSLATE_NOOP("pages", "Promotion"), "Alt+=", makePage<PromotionPage>),
        entry("reports", "office-report", QT_TRANSLATE_NOOP("pages", "Reports"), "Alt+8", makePage<ReportsPage>, true),
        entry("rules", "help-contents", QT_TRANSLATE_NOOP("pages", "Rule sets"), "Alt+9", makePage<RuleSetsPage>, true),
        entry("quality", "kt-check-data", QT_TRANSLATE_NOOP("pages", "Data quality"), "Alt+0", makePage<QualityPage>)};
}

bool Page::showRecordOf(const RecordRef& record) { return showRecord(record.id); }

} // namespace ocop
