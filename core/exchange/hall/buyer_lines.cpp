#include "core/base/text.h"
#include "core/exchange/hall/buyer_finder.h"
#include "core/exchange/hall/guest_words.h"
#include "core/exchange/hall/line_planner.h"
#include "core/exchange/hall/line_texts.h"
#include "core/exchange/hall/line_trouble.h"
#include "core/exchange/hall/shown_products.h"

#include <algorithm>

namespace ocop {
namespace {

constexpr std::pair<PastedField, QLatin1String> buyerFields[] = {{PastedField::Organisation, Buyer::Field::name},
                                                                 {PastedField::Kind, Buyer::Field::kind},
                                                                 {PastedField::TaxCode, Buyer::Field::taxCode},
                                                                 {PastedField::Phone, Buyer::Field::phone},
                                                                 {PastedField::Email, Buyer::Field::email}};

/// The buyer and the needs a line speaks of.
struct ReadBuyer
{
    Buyer buyer;
    bool tellsKind = false;
    std::vector<BuyerNeed> needs;
};

ReadBuyer buyerIn(const PastedRow& row)
{
    ReadBuyer read;
    Buyer& buyer = read.buyer;
    buyer.name = row.of(PastedField::Organisation);
    const QString told = row.of(PastedField::Kind);
    const auto kind = buyerKindOf(told);
    read.tellsKind = kind.has_value();
    buyer.kind = kind ? *kind : buyerKindOf(buyer.name).value_or(BuyerKind::Other);
    buyer.taxCode = row.of(PastedField::TaxCode);
    buyer.address = row.of(PastedField::Place);
    buyer.markets = row.of(PastedField::Markets);
    buyer.contact = row.of(PastedField::Person);
    buyer.contactTitle = row.of(PastedField::Title);
    buyer.phone = row.of(PastedField::Phone);
    buyer.email = row.of(PastedField::Email);
    QStringList note{row.of(PastedField::Note)};
    if (!told.isEmpty() && !kind) note << told;
    note << row.rest;
    note.removeAll(QString());
    buyer.note = note.join(u'\n');
    normalize(buyer);
    for (const PastedField field : {PastedField::Wants, PastedField::Products})
        for (const QString& goods : goodsIn(row.of(field))) {
            BuyerNeed need;
            need.goods = goods;
            normalize(need);
            read.needs.push_back(need);
        }
    return read;
}

/// Adds the needs that are not there yet; true when there are some.
template <class Needs>
bool addNeeds(std::vector<BuyerNeed>& needs, const std::vector<BuyerNeed>& more, const Needs& there)
{
    bool added = false;
    for (const BuyerNeed& each : more) {
        const auto same = [&each](const BuyerNeed& other) { return folded(other.goods) == folded(each.goods); };
        if (std::any_of(needs.begin(), needs.end(), same) || std::any_of(there.begin(), there.end(), same)) continue;
        needs.push_back(each);
        added = true;
    }
    return added;
}

/// Puts what the line says where the buyer has nothing; true when that changed it.
bool fillGaps(Buyer& buyer, const ReadBuyer& read)
{
    bool more = false;
    for (const auto member : {&Buyer::taxCode, &Buyer::address, &Buyer::markets, &Buyer::contact, &Buyer::contactTitle,
                              &Buyer::phone, &Buyer::email})
        more |= fillGap(buyer.*member, read.buyer.*member);
    for (const QString& line : read.buyer.note.split(u'\n', Qt::SkipEmptyParts))
        more |= addBehind(buyer.note, line, QStringLiteral("\n"));
    if (buyer.kind == BuyerKind::Other && read.tellsKind && read.buyer.kind != BuyerKind::Other) {
        buyer.kind = read.buyer.kind;
        more = true;
    }
    return more;
}

/// Makes the lines of a list of buyers.
class BuyerPlanner : public LinePlanner
{
public:
    explicit BuyerPlanner(const PasteSource& source)
        : LinePlanner(PasteKind::Buyers, source), m_finder(source.promotion)
    {
    }

private:
    bool isKnown(const QString& text) const override { return m_finder.isKnown(text); }

    void settle(PastedLine& line, PastePlan& plan, const PasteChoices& choices) override
    {
        const ReadBuyer read = buyerIn(line.row);
        line.buyer = read.buyer;
        if (line.buyer.name.isEmpty()) {
            line.step = PasteStep::Nameless;
            return;
        }
        BuyerId known{choices.meant.value(line.key())};
        if (!known) {
            const BuyerFinder::Meaning meaning = m_finder.find(line.buyer);
            known = meaning.found;
            line.candidates = meaning.candidates;
        }
        const Buyer* there = known ? source().promotion.find<Buyer>(known) : nullptr;
        if (PastedLine* earlier = earlierLine(plan, there, line.buyer)) {
            bool more = fillGaps(earlier->buyer, read);
            more |= addNeeds(earlier->needs, read.needs, source().promotion.needsOf(earlier->buyer.id));
            if (more && earlier->step == PasteStep::Known) earlier->step = PasteStep::Completes;
            line.step = PasteStep::Joins;
            return;
        }
        if (there) {
            line.buyer = *there;
            bool more = fillGaps(line.buyer, read);
            more |= addNeeds(line.needs, read.needs, source().promotion.needsOf(there->id));
            line.step = more ? PasteStep::Completes : PasteStep::Known;
            return;
        }
        addNeeds(line.needs, read.needs, std::vector<BuyerNeed>());
        if (!line.candidates.empty()) {
            line.step = PasteStep::Asks;
            return;
        }
        line.trouble = troubleOf(validate(line.buyer), buyerFields, plan.list);
        line.step = line.trouble ? PasteStep::Unreadable : PasteStep::Adds;
    }

    static PastedLine* earlierLine(PastePlan& plan, const Buyer* there, const Buyer& typed)
    {
        const auto earlier = std::find_if(plan.lines.begin(), plan.lines.end(), [&](const PastedLine& each) {
            if (each.waits() || each.step == PasteStep::Joins) return false;
            return there ? each.buyer.id == there->id : folded(each.buyer.name) == folded(typed.name);
        });
        return earlier == plan.lines.end() ? nullptr : &*earlier;
    }

    BuyerFinder m_finder;
};

} // namespace

PastePlan planBuyers(const PasteSource& source, const Sheet& sheet, const PasteChoices& choices)
{
    return BuyerPlanner(source).plan(sheet, choices);
}

} // namespace ocop
