#include "core/exchange/hall/attendee_plan.h"
#include "core/exchange/hall/line_texts.h"
#include "core/exchange/hall/producer_finder.h"
#include "core/exchange/hall/shown_products.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// What a line says that has no field of its own.
QString noteOf(const AttendeeRow& row, const QStringList& strangeProducts)
{
    QStringList lines;
    if (!row.of(AttendeeField::Note).isEmpty()) lines << row.of(AttendeeField::Note);
    if (!strangeProducts.isEmpty())
        lines << QStringLiteral("Sản phẩm ghi trong danh sách: ") + strangeProducts.join(QStringLiteral(", "));
    if (!row.of(AttendeeField::Email).isEmpty()) lines << QStringLiteral("Email: ") + row.of(AttendeeField::Email);
    return (lines + row.rest).join(u'\n');
}

bool addProducts(std::vector<ProductId>& shown, const std::vector<ProductId>& more)
{
    bool changed = false;
    for (const ProductId each : more)
        if (std::find(shown.begin(), shown.end(), each) == shown.end()) {
            shown.push_back(each);
            changed = true;
        }
    return changed;
}

/// Takes up what the line says and the participant lacks; a second person and phone come beside the first where both
/// stand in the list.
bool takeUp(EventParticipant& participant, const AttendeeRow& row, const QStringList& strange, bool beside)
{
    bool changed = false;
    const QString between = QStringLiteral("; ");
    const auto take = [&](QString& text, AttendeeField field) {
        changed |= beside ? addBehind(text, row.of(field), between) : fillGap(text, row.of(field));
    };
    take(participant.person, AttendeeField::Person);
    take(participant.title, AttendeeField::Title);
    take(participant.phone, AttendeeField::Phone);
    take(participant.stall, AttendeeField::Stall);
    changed |= fillGap(participant.wants, row.of(AttendeeField::Wants));
    for (const QString& line : noteOf(row, strange).split(u'\n', Qt::SkipEmptyParts))
        changed |= addBehind(participant.note, line, QStringLiteral("\n"));
    return changed;
}

/// Makes the lines of one list.
class ParticipantPlanner
{
public:
    ParticipantPlanner(const AttendeeSource& source, TradeEventId event)
        : m_source(source), m_event(event), m_day(dayOf(source, event)), m_finder(source, m_day)
    {
    }

    AttendeePlan plan(const Sheet& sheet, const AttendeeChoices& choices)
    {
        AttendeePlan plan;
        plan.event = m_event;
        plan.list = readAttendees(sheet, [this](const QString& text) { return m_finder.isKnown(text); });
        for (AttendeeRow& row : plan.list.rows) {
            AttendeeLine line;
            line.row = std::move(row);
            settle(line, plan, choices);
            plan.lines.push_back(std::move(line));
        }
        plan.list.rows.clear();
        return plan;
    }

private:
    static QDate dayOf(const AttendeeSource& source, TradeEventId id)
    {
        const TradeEvent* event = source.promotion.find<TradeEvent>(id);
        return event ? event->startsOn : QDate();
    }

    void settle(AttendeeLine& line, AttendeePlan& plan, const AttendeeChoices& choices)
    {
        SubjectId producer{choices.meant.value(line.key())};
        if (!producer && line.row.of(AttendeeField::Organisation).isEmpty()) {
            line.step = AttendeeStep::Nameless;
            return;
        }
        if (!producer) {
            const ProducerFinder::Meaning meaning = m_finder.find(line.row);
            producer = meaning.found;
            line.candidates = meaning.candidates;
        }
        const Subject* maker = producer ? m_source.snapshot.subject(producer) : nullptr;
        if (!maker) {
            line.step = line.candidates.empty() ? AttendeeStep::Unknown : AttendeeStep::Asks;
            return;
        }
        const NamedProducts named = productsNamed(line.row.of(AttendeeField::Products), producer, m_source.snapshot);
        line.strangeProducts = named.strange;
        std::vector<ProductId> shown = named.found;
        if (named.all || !plan.list.has(AttendeeField::Products))
            shown = productsInForce(producer, m_source.snapshot, m_day, m_source.expiringDays);
        line.participant.event = m_event;
        line.participant.subject = producer;
        if (const auto first = m_first.find(producer); first != m_first.end()) {
            AttendeeLine& earlier = plan.lines[first->second];
            bool more = takeUp(earlier.participant, line.row, named.strange, true);
            more |= addProducts(earlier.products, shown);
            if (more && earlier.step == AttendeeStep::Known) earlier.step = AttendeeStep::Completes;
            line.step = AttendeeStep::Joins;
            return;
        }
        m_first.emplace(producer, plan.lines.size());
        if (const EventParticipant* there = storedOf(producer)) {
            line.participant = *there;
            for (const EventProduct& each : m_source.promotion.shownBy(there->id))
                line.products.push_back(each.product);
            bool more = takeUp(line.participant, line.row, named.strange, false);
            if (plan.list.has(AttendeeField::Products)) more |= addProducts(line.products, shown);
            line.step = more ? AttendeeStep::Completes : AttendeeStep::Known;
            return;
        }
        takeUp(line.participant, line.row, named.strange, false);
        fillGap(line.participant.person, maker->representative);
        fillGap(line.participant.phone, maker->phone);
        line.products = std::move(shown);
        normalize(line.participant);
        line.step = AttendeeStep::Adds;
    }

    const EventParticipant* storedOf(SubjectId producer) const
    {
        for (const EventParticipant& each : m_source.promotion.participantsOf(m_event))
            if (each.subject == producer) return &each;
        return nullptr;
    }

    const AttendeeSource& m_source;
    TradeEventId m_event;
    QDate m_day;
    ProducerFinder m_finder;
    std::map<SubjectId, size_t> m_first; ///< the line a producer is first met in
};

} // namespace

AttendeePlan planParticipants(const AttendeeSource& source, TradeEventId event, const Sheet& sheet,
                              const AttendeeChoices& choices)
{
    return ParticipantPlanner(source, event).plan(sheet, choices);
}

} // namespace ocop
