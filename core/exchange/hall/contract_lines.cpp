#include "core/base/text.h"
#include "core/exchange/date_cell.h"
#include "core/exchange/hall/buyer_finder.h"
#include "core/exchange/hall/guest_words.h"
#include "core/exchange/hall/line_planner.h"
#include "core/exchange/hall/line_texts.h"
#include "core/exchange/hall/line_trouble.h"
#include "core/exchange/hall/money_text.h"
#include "core/exchange/hall/producer_finder.h"
#include "core/exchange/hall/shown_products.h"

#include <algorithm>
#include <utility>

namespace ocop {
namespace {

constexpr std::pair<PastedField, QLatin1String> contractFields[] = {
    {PastedField::Organisation, Contract::Field::subject},
    {PastedField::Buyer, Contract::Field::buyer},
    {PastedField::Number, Contract::Field::number},
    {PastedField::SignedOn, Contract::Field::signedOn},
    {PastedField::Kind, Contract::Field::kind},
    {PastedField::Kind, Contract::Field::annexOf},
    {PastedField::Value, Contract::Field::value},
    {PastedField::StartsOn, Contract::Field::startsOn},
    {PastedField::EndsOn, Contract::Field::endsOn},
    {PastedField::Event, Contract::Field::event}};

/// Reads the cells of a line into a contract, and keeps the first that cannot be read.
class ContractReader
{
public:
    ContractReader(const PasteSource& source, const PastedList& list, const PastedRow& row)
        : m_source(source), m_list(list), m_row(row)
    {
    }

    Contract read()
    {
        Contract contract;
        contract.number = cleaned(m_row.of(PastedField::Number));
        contract.kind = kind(contract.number);
        contract.signedOn = day(PastedField::SignedOn);
        contract.value = money();
        contract.startsOn = day(PastedField::StartsOn);
        contract.endsOn = day(PastedField::EndsOn);
        contract.event = event();
        QStringList note{m_row.of(PastedField::Note)};
        note << m_row.rest;
        note.removeAll(QString());
        contract.note = note.join(u'\n');
        return contract;
    }
    const std::optional<CellTrouble>& trouble() const { return m_trouble; }

private:
    void note(PastedField field, const char* code)
    {
        if (m_trouble) return;
        m_trouble = CellTrouble{field, m_list.columnOf(field),
                                Finding{Severity::Error, {}, QLatin1String(code), {m_row.of(field)}}};
    }

    ContractKind kind(const QString& number)
    {
        const QString told = m_row.of(PastedField::Kind);
        const auto known = contractKindOf(told);
        if (!told.isEmpty() && !known) note(PastedField::Kind, "contractKindForm");
        return known ? *known : contractKindOf(number).value_or(ContractKind::Sale);
    }

    QDate day(PastedField field)
    {
        const QString text = m_row.of(field);
        if (text.isEmpty()) return {};
        Cell cell;
        cell.kind = CellType::Text;
        cell.text = text;
        const DateReading reading = readDate(cell); // "–" and "chưa có" say that there is none
        if (!reading.date.isValid() && (reading.year || reading.trouble != DateReading::Trouble::None))
            note(field, "dateForm");
        return reading.date;
    }

    Amount money()
    {
        const QString text = m_row.of(PastedField::Value);
        if (text.isEmpty()) return std::nullopt;
        const Amount value = readMoney(text, m_list.titleOf(PastedField::Value));
        if (!value) note(PastedField::Value, "moneyForm");
        return value;
    }

    TradeEventId event()
    {
        const QString text = m_row.of(PastedField::Event);
        if (text.isEmpty()) return {};
        std::vector<TradeEventId> same, having;
        const TextQuery query(text);
        for (const TradeEvent& each : m_source.promotion.events()) {
            if (folded(each.name) == folded(text)) same.push_back(each.id);
            if (query.matches(folded(each.name))) having.push_back(each.id);
        }
        const std::vector<TradeEventId>& found = same.empty() ? having : same;
        if (found.size() == 1) return found.front();
        note(PastedField::Event, found.empty() ? "notFoundInList" : "ambiguous");
        return {};
    }

    const PasteSource& m_source;
    const PastedList& m_list;
    const PastedRow& m_row;
    std::optional<CellTrouble> m_trouble;
};

/// Makes the lines of a list of contracts.
class ContractPlanner : public LinePlanner
{
public:
    explicit ContractPlanner(const PasteSource& source)
        : LinePlanner(PasteKind::Contracts, source), m_producers(source, source.today), m_buyers(source.promotion)
    {
    }

private:
    bool isKnown(const QString& text) const override { return m_producers.isKnown(text); }

    void settle(PastedLine& line, PastePlan& plan, const PasteChoices& choices) override
    {
        ContractReader reader(source(), plan.list, line.row);
        line.contract = reader.read();
        findParties(line, choices);
        const bool nameless = line.row.of(PastedField::Organisation).isEmpty() && !line.contract.subject;
        if (nameless || (line.row.of(PastedField::Buyer).isEmpty() && !line.contract.buyer)) {
            line.step = PasteStep::Nameless;
            return;
        }
        if (!line.contract.subject || !line.contract.buyer) {
            const bool asks = !line.contract.subject ? !line.candidates.empty() : !line.buyerCandidates.empty();
            line.step = asks ? PasteStep::Asks : PasteStep::Unknown;
            return;
        }
        const std::vector<ContractItem> items = itemsOf(line);
        normalize(line.contract);
        line.trouble = reader.trouble();
        if (!line.trouble && line.contract.kind == ContractKind::Annex) findWhole(line, plan);
        if (!line.trouble) line.trouble = troubleOf(validate(line.contract, source().today), contractFields, plan.list);
        if (line.trouble) {
            line.step = PasteStep::Unreadable;
            return;
        }
        place(line, plan, items);
    }

    void findParties(PastedLine& line, const PasteChoices& choices) const
    {
        line.contract.subject = {choices.meant.value(line.key())};
        if (!line.contract.subject && !line.row.of(PastedField::Organisation).isEmpty()) {
            const ProducerFinder::Meaning meaning = m_producers.find(line.row);
            line.contract.subject = meaning.found;
            line.candidates = meaning.candidates;
        }
        line.contract.buyer = {choices.meantBuyer.value(line.buyerKey())};
        if (line.contract.buyer) return;
        Buyer typed;
        typed.name = cleaned(line.row.of(PastedField::Buyer));
        if (typed.name.isEmpty()) return;
        const BuyerFinder::Meaning meaning = m_buyers.find(typed);
        line.contract.buyer = meaning.found;
        line.buyerCandidates = meaning.candidates;
    }

    std::vector<ContractItem> itemsOf(PastedLine& line) const
    {
        const SubjectId producer = line.contract.subject;
        const NamedProducts named = productsNamed(line.row.of(PastedField::Products), producer, source().snapshot);
        line.strangeProducts = named.strange;
        line.products = named.found;
        if (named.all)
            line.products = productsInForce(producer, source().snapshot, line.contract.signedOn, source().expiringDays);
        std::vector<ContractItem> items;
        for (const ProductId each : line.products) {
            ContractItem item;
            item.product = each;
            items.push_back(item);
        }
        for (const QString& each : named.strange) {
            ContractItem item;
            item.goods = each;
            normalize(item);
            items.push_back(item);
        }
        return items;
    }

    /// An annex belongs to the one contract of its parties that is none.
    void findWhole(PastedLine& line, const PastePlan& plan) const
    {
        std::vector<ContractId> whole;
        for (const Contract* each : source().promotion.contractsOf(line.contract.subject))
            if (each->buyer == line.contract.buyer && each->kind != ContractKind::Annex) whole.push_back(each->id);
        if (whole.size() == 1)
            line.contract.annexOf = whole.front();
        else
            line.trouble = CellTrouble{
                PastedField::Kind, plan.list.columnOf(PastedField::Kind),
                Finding{Severity::Error, Contract::Field::annexOf,
                        whole.empty() ? QStringLiteral("annexOfNothing") : QStringLiteral("annexOfSeveral")}};
    }

    static bool isSame(const Contract& a, const Contract& b)
    {
        if (a.subject != b.subject || a.buyer != b.buyer) return false;
        if (!a.number.isEmpty() && !b.number.isEmpty()) return folded(a.number) == folded(b.number);
        const bool sameValue = !a.value || !b.value || a.value == b.value;
        return a.kind == b.kind && a.signedOn == b.signedOn && sameValue;
    }

    /// As a new contract, or into the one there is, in an earlier line or in the register.
    void place(PastedLine& line, PastePlan& plan, const std::vector<ContractItem>& items) const
    {
        for (PastedLine& earlier : plan.lines) {
            if (earlier.waits() || earlier.step == PasteStep::Joins || !isSame(earlier.contract, line.contract))
                continue;
            if (takeUp(earlier, line.contract, items) && earlier.step == PasteStep::Known)
                earlier.step = PasteStep::Completes;
            line.step = PasteStep::Joins;
            return;
        }
        for (const Contract* there : source().promotion.contractsOf(line.contract.subject)) {
            if (!isSame(*there, line.contract)) continue;
            const Contract read = std::exchange(line.contract, *there);
            line.step = takeUp(line, read, items) ? PasteStep::Completes : PasteStep::Known;
            return;
        }
        line.items = items;
        line.step = PasteStep::Adds;
    }

    /// Puts what was read where the contract of the line has nothing; true when that changed it.
    bool takeUp(PastedLine& line, const Contract& read, const std::vector<ContractItem>& items) const
    {
        Contract& contract = line.contract;
        bool more = fillGap(contract.number, read.number);
        const auto take = [&more](auto& own, const auto& other, bool lacks) {
            if (!lacks || own == other) return;
            own = other;
            more = true;
        };
        take(contract.value, read.value, !contract.value);
        take(contract.startsOn, read.startsOn, !contract.startsOn.isValid());
        take(contract.endsOn, read.endsOn, !contract.endsOn.isValid());
        take(contract.event, read.event, !contract.event);
        for (const QString& text : read.note.split(u'\n', Qt::SkipEmptyParts))
            more |= addBehind(contract.note, text, QStringLiteral("\n"));
        const auto there = source().promotion.itemsOf(contract.id);
        for (const ContractItem& item : items) {
            const auto same = [&item](const ContractItem& other) {
                return item.product ? other.product == item.product : folded(other.goods) == folded(item.goods);
            };
            if (std::any_of(there.begin(), there.end(), same)) continue;
            if (std::any_of(line.items.begin(), line.items.end(), same)) continue;
            line.items.push_back(item);
            more = true;
        }
        return more;
    }

    ProducerFinder m_producers;
    BuyerFinder m_buyers;
};

} // namespace

PastePlan planContracts(const PasteSource& source, const Sheet& sheet, const PasteChoices& choices)
{
    return ContractPlanner(source).plan(sheet, choices);
}

} // namespace ocop
