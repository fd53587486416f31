#include "ui/paper/print/page_list.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

/// The first and the last page of one piece; reads "5", "5-8", "5-" and "-8".
struct PageRun
{
    PageListTrouble trouble = PageListTrouble::None;
    int first = 0;
    int last = 0;
};

PageRun readPageRun(const QString& piece, int count)
{
    // Nine digits at most: what is longer is beyond every paper, and beyond an int.
    static const QRegularExpression form(QStringLiteral("^(\\d{0,9})\\s*(-?)\\s*(\\d{0,9})$"));
    const QRegularExpressionMatch match = form.match(piece);
    const QString from = match.captured(1);
    const bool isRun = !match.captured(2).isEmpty();
    const QString to = isRun ? match.captured(3) : from;
    if (!match.hasMatch() || (from.isEmpty() && to.isEmpty()) || (!isRun && !match.captured(3).isEmpty()))
        return {PageListTrouble::NotAPage};
    PageRun run;
    run.first = from.isEmpty() ? 1 : from.toInt();
    run.last = to.isEmpty() ? count : to.toInt();
    const bool hasZero = (!from.isEmpty() && run.first < 1) || (!to.isEmpty() && run.last < 1);
    if (hasZero)
        run.trouble = PageListTrouble::NotAPage;
    else if (run.first > count || run.last > count)
        run.trouble = PageListTrouble::BeyondEnd;
    else if (run.first > run.last)
        run.trouble = PageListTrouble::Backwards;
    return run;
}

} // namespace

PageList readPageList(const QString& text, int count)
{
    static const QRegularExpression dashes(QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}]"));
    static const QRegularExpression separators(QStringLiteral("[,;]"));
    QString plain = text;
    plain.replace(dashes, QStringLiteral("-"));
    PageList list;
    for (const QString& each : plain.split(separators)) {
        const QString piece = each.trimmed();
        if (piece.isEmpty()) continue; // a comma typed before what follows it
        const PageRun run = readPageRun(piece, count);
        if (run.trouble != PageListTrouble::None) return {{}, run.trouble, piece};
        for (int page = run.first; page <= run.last; ++page) list.pages.push_back(page);
    }
    if (list.pages.empty()) return {{}, PageListTrouble::Empty, {}};
    std::sort(list.pages.begin(), list.pages.end());
    list.pages.erase(std::unique(list.pages.begin(), list.pages.end()), list.pages.end());
    return list;
}

} // namespace ocop
