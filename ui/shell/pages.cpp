#include "ui/shell/pages.h"

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
    return {{QStringLiteral("reports"), QStringLiteral("office-report"), pageTitle(QT_TRANSLATE_NOOP("pages", "Reports")),
             makePage<ReportsPage>, true}};
}

} // namespace ocop
