#pragma once

#include "core/reminders/standards_due.h"
#include "core/reminders/work_list.h"
#include "ui/table/column.h"

namespace ocop {

// Days left in lists, coloured by what is due and not by the number: red while the law's notice is owed or an ended
// certificate is unanswered, amber while something waits, quiet otherwise.

std::optional<Ink> dueInk(Urgency urgency);
/// The same for a certificate of standards: red once it ended, amber from its reminding day on.
std::optional<Ink> standardInk(StandardState state);
/// The days left of a certificate; what is to be done about it is told in the tooltip and to screen readers.
CellData dueDaysCell(const DueMap& dues, CertificateId certificate, int daysLeft, QDate asOf);

} // namespace ocop
