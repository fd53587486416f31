#include "ui/records/due_cells.h"

#include "ui/words/reminder_words.h"

namespace ocop {

std::optional<Ink> dueInk(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Owed: return Ink::Error;
    case Urgency::Waiting: return Ink::Warning;
    case Urgency::Quiet: break;
    }
    return std::nullopt;
}

std::optional<Ink> standardInk(StandardState state)
{
    if (state == StandardState::Ended) return Ink::Error;
    return state == StandardState::Ending ? std::optional(Ink::Warning) : std::nullopt;
}

CellData dueDaysCell(const DueMap& dues, CertificateId certificate, int daysLeft, QDate asOf)
{
    const DueOnDay* at = dues.find(certificate);
    if (!at) return daysLeftCell(daysLeft);
    CellData cell = daysLeftCell(daysLeft, dueInk(at->due.urgency()));
    if (!at->due.isAsked()) return cell;
    cell.tip = texts::nextStep(at->due, at->dossierOpen, asOf);
    cell.spoken = QStringLiteral("%1, %2").arg(cell.text, cell.tip);
    return cell;
}

} // namespace ocop
