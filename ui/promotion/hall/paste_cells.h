#pragma once

#include "core/exchange/hall/paste_plan.h"
#include "ui/table/row_source.h"

#include <QVector>

namespace ocop {

class Session;

/// How the lines of a pasted list are told in the window that plans it.
namespace pasteCells {

ListColumns<PastedLine> columns(const Session& session, PasteKind kind);
/// The cells of a pasted list, or of one typed with semicolons between.
QVector<QStringList> rowsTyped(const QString& text);

} // namespace pasteCells
} // namespace ocop
