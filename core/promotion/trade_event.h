#pragma once

#include "core/base/amounts.h"
#include "core/base/codes.h"
#include "core/base/finding.h"
#include "core/base/id.h"

#include <QDate>

namespace ocop {

enum class EventKind { Conference, Fair, Week, Festival, Livestream, Delegation, Ceremony, Other };

template <>
struct EnumCodes<EventKind>
{
    static constexpr std::pair<EventKind, const char*> all[] = {{EventKind::Conference, "conference"},
                                                                {EventKind::Fair, "fair"},
                                                                {EventKind::Week, "week"},
                                                                {EventKind::Festival, "festival"},
                                                                {EventKind::Livestream, "livestream"},
                                                                {EventKind::Delegation, "delegation"},
                                                                {EventKind::Ceremony, "ceremony"},
                                                                {EventKind::Other, "other"}};
};

/// How far an event reaches: within the province, outside it, abroad. The score sheets ask (QĐ 26/2026, item 4.3).
enum class EventLevel { Province, Country, Abroad };

template <>
struct EnumCodes<EventLevel>
{
    static constexpr std::pair<EventLevel, const char*> all[] = {
        {EventLevel::Province, "province"}, {EventLevel::Country, "country"}, {EventLevel::Abroad, "abroad"}};
};

enum class Attended { Unknown, Yes, No };

template <>
struct EnumCodes<Attended>
{
    static constexpr std::pair<Attended, const char*> all[] = {
        {Attended::Unknown, ""}, {Attended::Yes, "yes"}, {Attended::No, "no"}};
};

/// A conference, a fair, a festival: where producers and buyers meet.
struct TradeEvent
{
    TradeEventId id;
    int rowVersion = 0;
    bool deleted = false;

    QString name;
    EventKind kind = EventKind::Conference;
    EventLevel level = EventLevel::Province;
    QDate startsOn;
    QDate endsOn; ///< that day included
    QString place;
    QString host;
    QString programme; ///< what it is part of
    Amount budget; ///< hundredths of a million đồng
    QString budgetSource;
    std::optional<int> stalls;
    QDate listSentOn; ///< the list of products, to the buyers
    QString conclusion; ///< in words
    QString note;

    static constexpr const char* table = "trade_event";

    struct Field
    {
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String level{"level"};
        static constexpr QLatin1String startsOn{"starts_on"};
        static constexpr QLatin1String endsOn{"ends_on"};
        static constexpr QLatin1String place{"place"};
        static constexpr QLatin1String host{"host"};
        static constexpr QLatin1String programme{"programme"};
        static constexpr QLatin1String budget{"budget"};
        static constexpr QLatin1String budgetSource{"budget_source"};
        static constexpr QLatin1String stalls{"stalls"};
        static constexpr QLatin1String listSentOn{"list_sent_on"};
        static constexpr QLatin1String conclusion{"conclusion"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::name, self.name);
        visit(Field::kind, self.kind);
        visit(Field::level, self.level);
        visit(Field::startsOn, self.startsOn);
        visit(Field::endsOn, self.endsOn);
        visit(Field::place, self.place);
        visit(Field::host, self.host);
        visit(Field::programme, self.programme);
        visit(Field::budget, self.budget);
        visit(Field::budgetSource, self.budgetSource);
        visit(Field::stalls, self.stalls);
        visit(Field::listSentOn, self.listSentOn);
        visit(Field::conclusion, self.conclusion);
        visit(Field::note, self.note);
    }
};

/// A producer that takes part.
struct EventParticipant
{
    ParticipantId id;
    int rowVersion = 0;
    bool deleted = false;

    TradeEventId event;
    SubjectId subject;
    QString person; ///< who comes for it
    QString title;
    QString phone;
    QString stall;
    Attended attended = Attended::Unknown;
    Amount sales; ///< hundredths of a million đồng
    bool salesEstimated = false;
    std::optional<int> orders;
    QString wants; ///< whom it wants to meet
    QString note;

    static constexpr const char* table = "event_participant";

    struct Field
    {
        static constexpr QLatin1String event{"event_id"};
        static constexpr QLatin1String subject{"subject_id"};
        static constexpr QLatin1String person{"person"};
        static constexpr QLatin1String title{"title"};
        static constexpr QLatin1String phone{"phone"};
        static constexpr QLatin1String stall{"stall"};
        static constexpr QLatin1String attended{"attended"};
        static constexpr QLatin1String sales{"sales"};
        static constexpr QLatin1String salesEstimated{"sales_estimated"};
        static constexpr QLatin1String orders{"orders"};
        static constexpr QLatin1String wants{"wants"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::event, self.event);
        visit(Field::subject, self.subject);
        visit(Field::person, self.person);
        visit(Field::title, self.title);
        visit(Field::phone, self.phone);
        visit(Field::stall, self.stall);
        visit(Field::attended, self.attended);
        visit(Field::sales, self.sales);
        visit(Field::salesEstimated, self.salesEstimated);
        visit(Field::orders, self.orders);
        visit(Field::wants, self.wants);
        visit(Field::note, self.note);
    }
};

/// A product a participant shows.
struct EventProduct
{
    Id<struct EventProductTag> id;
    int rowVersion = 0;
    bool deleted = false;

    ParticipantId participant;
    ProductId product;

    static constexpr const char* table = "event_product";

    struct Field
    {
        static constexpr QLatin1String participant{"participant_id"};
        static constexpr QLatin1String product{"product_id"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::participant, self.participant);
        visit(Field::product, self.product);
    }
};

enum class GuestKind { Buyer, Promotion, Agency, Locality, Press, Other };

template <>
struct EnumCodes<GuestKind>
{
    static constexpr std::pair<GuestKind, const char*> all[] = {
        {GuestKind::Buyer, "buyer"},       {GuestKind::Promotion, "promotion"}, {GuestKind::Agency, "agency"},
        {GuestKind::Locality, "locality"}, {GuestKind::Press, "press"},         {GuestKind::Other, "other"}};
};

/// An organisation that is invited: a buyer, an agency, the press.
struct EventGuest
{
    GuestId id;
    int rowVersion = 0;
    bool deleted = false;

    TradeEventId event;
    BuyerId buyer; ///< of one that is kept as a buyer
    GuestKind kind = GuestKind::Buyer;
    QString organisation;
    QString person;
    QString title;
    QString phone;
    QString email;
    Attended attended = Attended::Unknown;
    QString wants; ///< what it looks for
    QString note;

    static constexpr const char* table = "event_guest";

    struct Field
    {
        static constexpr QLatin1String event{"event_id"};
        static constexpr QLatin1String buyer{"buyer_id"};
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String organisation{"organisation"};
        static constexpr QLatin1String person{"person"};
        static constexpr QLatin1String title{"title"};
        static constexpr QLatin1String phone{"phone"};
        static constexpr QLatin1String email{"email"};
        static constexpr QLatin1String attended{"attended"};
        static constexpr QLatin1String wants{"wants"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::event, self.event);
        visit(Field::buyer, self.buyer);
        visit(Field::kind, self.kind);
        visit(Field::organisation, self.organisation);
        visit(Field::person, self.person);
        visit(Field::title, self.title);
        visit(Field::phone, self.phone);
        visit(Field::email, self.email);
        visit(Field::attended, self.attended);
        visit(Field::wants, self.wants);
        visit(Field::note, self.note);
    }
};

/// What the conclusion of an event asks to be done.
struct EventTask
{
    Id<struct EventTaskTag> id;
    int rowVersion = 0;
    bool deleted = false;

    TradeEventId event;
    QString task;
    QString who;
    QDate dueOn;
    QDate doneOn;
    QString outcome;

    static constexpr const char* table = "event_task";

    struct Field
    {
        static constexpr QLatin1String event{"event_id"};
        static constexpr QLatin1String task{"task"};
        static constexpr QLatin1String who{"who"};
        static constexpr QLatin1String dueOn{"due_on"};
        static constexpr QLatin1String doneOn{"done_on"};
        static constexpr QLatin1String outcome{"outcome"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::event, self.event);
        visit(Field::task, self.task);
        visit(Field::who, self.who);
        visit(Field::dueOn, self.dueOn);
        visit(Field::doneOn, self.doneOn);
        visit(Field::outcome, self.outcome);
    }
};

void normalize(TradeEvent& event);
/// An event may lie ahead; what was done for it may not.
Findings validate(const TradeEvent& event, QDate today);

void normalize(EventParticipant& participant);
Findings validate(const EventParticipant& participant);

void normalize(EventGuest& guest);
Findings validate(const EventGuest& guest);

void normalize(EventTask& task);
Findings validate(const EventTask& task, QDate today);

} // namespace ocop
