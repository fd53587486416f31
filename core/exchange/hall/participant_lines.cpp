#include "core/exchange/hall/line_planner.h"
#include "core/exchange/hall/line_texts.h"
#include "core/exchange/hall/producer_finder.h"
#include "core/exchange/hall/shown_products.h"

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// What a line says that has no field of its own.
QString noteOf(const PastedRow& row, const QStringList& strangeProducts)
{
    QStringList lines;
    if (!row.of(PastedField::Note).isEmpty()) lines << row.of(PastedField::Note);
    if (!strangeProducts.isEmpty())
        lines << QStringLiteral("Sản phẩm ghi trong danh sách: ") + strangeProducts.join(QStringLiteral(", "));
    if (!row.of(PastedField::Email).isEmpty()) lines << QStringLiteral("Email: ") + row.of(PastedField::Email);
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
bool takeUp(EventParticipant& participant, const PastedRow& row, const QStringList& strange, bool beside)
{
    bool changed = false;
    const QString between = QStringLiteral("; ");
    const auto take = [&](QString& text, PastedField field) {
        changed |= beside ? addBehind(text, row.of(field), between) : fillGap(text, row.of(field));
    };
    take(participant.person, PastedField::Person);
    take(participant.title, PastedField::Title);
    take(participant.phone, PastedField::Phone);
    take(participant.stall, PastedField::Stall);
    changed |= fillGap(participant.wants, row.of(PastedField::Wants));
    for (const QString& line : noteOf(row, strange).split(u'\n', Qt::SkipEmptyParts))
        changed |= addBehind(participant.note, line, QStringLiteral("\n"));
    return changed;
}

/// Makes the lines of one list.
class ParticipantPlanner : public LinePlanner
{
public:
    ParticipantPlanner(const PasteSource& source, TradeEventId event)
        : LinePlanner(PasteKind::Participants, source, event), m_day(dayOf(source, event)), m_finder(source, m_day)
    {
    }

private:
    static QDate dayOf(const PasteSource& source, TradeEventId id)
    {
        const TradeEvent* event = source.promotion.find<TradeEvent>(id);
        return event ? event->startsOn : QDate();
    }

    bool isKnown(const QString& text) const override { return m_finder.isKnown(text); }

    void settle(PastedLine& line, PastePlan& plan, const PasteChoices& choices) override
    {
        SubjectId producer{choices.meant.value(line.key())};
        if (!producer && line.row.of(PastedField::Organisation).isEmpty()) {
            line.step = PasteStep::Nameless;
            return;
        }
        if (!producer) {
            const ProducerFinder::Meaning meaning = m_finder.find(line.row);
            producer = meaning.found;
            line.candidates = meaning.candidates;
        }
        const Subject* maker = producer ? source().snapshot.subject(producer) : nullptr;
        if (!maker) {
            line.step = line.candidates.empty() ? PasteStep::Unknown : PasteStep::Asks;
            return;
        }
        const NamedProducts named = productsNamed(line.row.of(PastedField::Products), producer, source().snapshot);
        line.strangeProducts = named.strange;
        std::vector<ProductId> shown = named.found;
        if (named.all || !plan.list.has(PastedField::Products))
            shown = productsInForce(producer, source().snapshot, m_day, source().expiringDays);
        line.participant.event = event();
        line.participant.subject = producer;
        if (const auto first = m_first.find(producer); first != m_first.end()) {
            PastedLine& earlier = plan.lines[first->second];
            bool more = takeUp(earlier.participant, line.row, named.strange, true);
            more |= addProducts(earlier.products, shown);
            if (more && earlier.step == PasteStep::Known) earlier.step = PasteStep::Completes;
            line.step = PasteStep::Joins;
            return;
        }
        m_first.emplace(producer, plan.lines.size());
        if (const EventParticipant* there = storedOf(producer)) {
            line.participant = *there;
            for (const EventProduct& each : source().promotion.shownBy(there->id))
                line.products.push_back(each.product);
            bool more = takeUp(line.participant, line.row, named.strange, false);
            if (plan.list.has(PastedField::Products)) more |= addProducts(line.products, shown);
            line.step = more ? PasteStep::Completes : PasteStep::Known;
            return;
        }
        takeUp(line.participant, line.row, named.strange, false);
        fillGap(line.participant.person, maker->representative);
        fillGap(line.participant.phone, maker->phone);
        line.products = std::move(shown);
        normalize(line.participant);
        line.step = PasteStep::Adds;
    }

    const EventParticipant* storedOf(SubjectId producer) const
    {
        for (const EventParticipant& each : source().promotion.participantsOf(event()))
            if (each.subject == producer) return &each;
        return nullptr;
    }

    QDate m_day;
    ProducerFinder m_finder;
    std::map<SubjectId, size_t> m_first; ///< the line a producer is first met in
};

} // namespace

PastePlan planParticipants(const PasteSource& source, TradeEventId event, const Sheet& sheet,
                           const PasteChoices& choices)
{
    return ParticipantPlanner(source, event).plan(sheet, choices);
}

} // namespace ocop
