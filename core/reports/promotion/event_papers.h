#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// The papers of one trade event.
enum class EventPaper { Invitation, Delegates, Stalls, Badges, Minutes, Catalogue };

template <>
struct EnumCodes<EventPaper>
{
    static constexpr std::pair<EventPaper, const char*> all[] = {{EventPaper::Invitation, "giay-moi-hoi-nghi"},
                                                                 {EventPaper::Delegates, "dai-bieu"},
                                                                 {EventPaper::Stalls, "gian-hang"},
                                                                 {EventPaper::Badges, "the-dai-bieu"},
                                                                 {EventPaper::Minutes, "bien-ban-hoi-nghi"},
                                                                 {EventPaper::Catalogue, "danh-muc-hoi-nghi"}};
};

/// What a paper of an event is called: "Giấy mời dự hoạt động xúc tiến".
QString eventPaperTitle(EventPaper paper);
/// The wording it is written in; none for lists.
std::optional<TemplateKind> eventPaperWording(EventPaper paper);

/// What such papers are made from. `source` has the book of promotion; the referenced objects must outlive it.
struct EventPaperSource
{
    const ReportSource& source;
    const TradeEvent& event;
    QDate today; ///< papers are dated then, those of a past event on its day
};

/// Lists and letters go before the event; looked at later they are those of its day.
QDate eventPaperDay(const EventPaperSource& of);

/// Any of them; an invitation is the blank one, to whom it may concern. `body` is the wording of those that have one.
Report makeEventPaper(const EventPaperSource& of, EventPaper paper, const QString& body);
/// One invitation for every participant and guest, guests first.
std::vector<Report> makeEventInvitations(const EventPaperSource& of, const QString& body);

} // namespace ocop
