#pragma once

#include "core/exchange/hall/attendee_plan.h"
#include "ui/table/row_source.h"

#include <QVector>

namespace ocop {

class Session;

/// How a list of participants or guests and its lines are told in the window that plans it.
namespace attendeeCells {

ListColumns<AttendeeLine> columns(const Session& session, bool ofGuests);
/// What the columns were taken for: "A = chủ thể, B = người dự".
QString columnWords(const AttendeePlan& plan);
/// How many lines become what.
QString summary(const AttendeePlan& plan);
/// The cells of a pasted list, or of one typed with semicolons between.
QVector<QStringList> rowsTyped(const QString& text);

} // namespace attendeeCells
} // namespace ocop
