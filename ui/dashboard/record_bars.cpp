#include "ui/dashboard/record_bars.h"

#include "core/base/formats.h"

namespace ocop {

void addShareBar(ChartData& data, const QString& label, ChartFill fill, BoardMark mark, int whole)
{
    const QString share = formatPercent(mark.count, whole);
    mark.detail = QStringLiteral("%1: %2 (%3)").arg(mark.words, formatCount(mark.count), share);
    data.bars.push_back(
        {label,
         mark.count == 0 ? formatCount(0) : QStringLiteral("%1 · %2").arg(formatCount(mark.count), share),
         mark.detail,
         {{fill, mark.count}},
         {}});
    data.marks.push_back(std::move(mark));
}

void addRecordsBar(ChartData& data, const QString& label, ChartFill fill, const QString& entity,
                   const QSet<qint64>& ids, int whole, const QString& scope)
{
    BoardMark mark;
    mark.words = QStringLiteral("%1 · %2").arg(scope, label);
    mark.count = int(ids.size());
    mark.entity = entity;
    mark.ids = ids;
    addShareBar(data, label, fill, std::move(mark), whole);
}

} // namespace ocop
