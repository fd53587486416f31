#include "ui/exchange/import_notice.h"

#include "core/exchange/set_aside.h"
#include "ui/session/session.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

struct NoticeWords
{
    Q_DECLARE_TR_FUNCTIONS(ImportNotice)
};

} // namespace

QString importNotice(const Session& session, const ImportPlan* plan)
{
    const QString nothingYet =
        NoticeWords::tr("Nothing is written yet. A backup is made before, and one undo takes the whole import back.");
    if (!plan) return nothingYet;
    if (session.isAnotherDay())
        return NoticeWords::tr("Another day is looked at: return to today (Ctrl+Shift+T) to import.");
    if (session.isReadOnly())
        return NoticeWords::tr("This register is open for reading only: nothing can be imported.");
    const int kept = int(std::count_if(plan->replacements.begin(), plan->replacements.end(),
                                       [](const ImportReplacement& each) { return !each.isWritten; }));
    const int chosen = int(plan->replacements.size()) - kept;
    QStringList said;
    if (!plan->questions.empty())
        said << NoticeWords::tr("%n question(s) to answer; their rows wait.", nullptr, int(plan->questions.size()));
    if (const auto aside = std::count_if(plan->rows.begin(), plan->rows.end(), isSetAside); aside > 0)
        said << NoticeWords::tr("%n row(s) will wait on the page of data quality.", nullptr, int(aside));
    if (kept > 0)
        said << NoticeWords::tr("%n value(s) of the register are kept although the list has others.", nullptr, kept);
    if (chosen > 0) said << NoticeWords::tr("%n value(s) of the register are replaced.", nullptr, chosen);
    const ImportCounts counts = plan->counts();
    if (!plan->writesAnything() && said.isEmpty())
        return counts.same > 0 && counts.failed == 0
                   ? NoticeWords::tr("Everything in this list is in the register already.")
                   : NoticeWords::tr("No row of this list can be taken as it is.");
    return said.isEmpty() ? nothingYet : said.join(u' ');
}

} // namespace ocop
