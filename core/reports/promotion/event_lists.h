#pragma once

#include "core/promotion/promotion_paper_words.h"
#include "core/reports/promotion/event_papers.h"

namespace ocop {

// The tables of one event.

QString guestKindOnPaper(GuestKind kind);

/// Guests by kind, then the producers, with a column to sign in; afterwards who came.
ReportTable delegatesTable(const EventPaperSource& of);
/// Participants by their stalls, with what they show.
ReportTable stallsTable(const EventPaperSource& of);
ReportTable eventTasksTable(const EventPaperSource& of);
ReportTable signedThereTable(const EventPaperSource& of);
std::vector<ReportCard> badgeCards(const EventPaperSource& of);

QString makerOnPaper(const EventPaperSource& of, SubjectId id);
/// "Tiêu Tiên Phước (4 sao), Trà"
QString shownOnPaper(const EventPaperSource& of, const EventParticipant& participant);
/// "31/08/2024", "từ ngày 31/08/2024 đến ngày 02/09/2024".
QString eventDaysOnPaper(const TradeEvent& event);

} // namespace ocop
