#pragma once

#include "ui/dashboard/board_charts.h"

namespace ocop {

/// Adds a bar of a mark with its share of `whole`; the mark's detail is made here.
void addShareBar(ChartData& data, const QString& label, ChartFill fill, BoardMark mark, int whole);

/// Adds a bar that counts and opens exactly these records ("product", "subject", "application"), with their share of
/// `whole`.
void addRecordsBar(ChartData& data, const QString& label, ChartFill fill, const QString& entity,
                   const QSet<qint64>& ids, int whole, const QString& scope);

} // namespace ocop
