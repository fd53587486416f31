#include "ui/promotion/promotion_parts.h"

#include "core/base/dates.h"
#include "ui/kit/small_widgets.h"
#include "ui/promotion/matches_dialog.h"
#include "ui/promotion/owned_part.h"
#include "ui/promotion/promotion_forms.h"
#include "ui/records/lookups.h"
#include "ui/words/promotion/matching_words.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {
namespace {

QString partWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("promotionParts", source, nullptr, n);
}

QString joinedBy(const QString& between, const QStringList& parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

QString titleOf(const std::optional<Choice>& choice) { return choice ? choice->title : QString(); }

template <class Record>
std::vector<Record> listOf(std::span<const Record> records)
{
    return {records.begin(), records.end()};
}

/// The last one first.
template <class Record>
std::vector<Record> latestFirst(std::span<const Record> records)
{
    return {records.rbegin(), records.rend()};
}

QString quantityWords(Amount quantity, const QString& unit)
{
    return quantity ? joinedBy(QStringLiteral(" "), {formatQuantity(quantity), unit}) : QString();
}

Column twoLine(const char* key, const QString& title, const QString& second, int width)
{
    return {.key = QLatin1String(key),
            .title = title,
            .kind = CellKind::TwoLine,
            .width = width,
            .stretch = true,
            .secondTitle = second};
}

Column money(const QString& title)
{
    return {.key = QStringLiteral("value"), .title = title, .kind = CellKind::Number, .width = 96};
}

/// What a buyer looks for, and the way to the products that fit.
class NeedsPart : public OwnedPart<BuyerNeed, BuyerNeedForm>
{
public:
    NeedsPart(Session& session, const Words& words, ListColumns<BuyerNeed> columns, Of of, Name name, QWidget* parent)
        : OwnedPart(session, words, std::move(columns), std::move(of), std::move(name), parent)
    {
        QPushButton* find = makeButton(partWord(QT_TRANSLATE_NOOP("promotionParts", "&Find products that fit…")),
                                       QStringLiteral("search"), {}, this, QStringLiteral("F6"));
        find->setObjectName(QStringLiteral("needsFind"));
        connect(find, &QPushButton::clicked, this, [this] { findProducts(this->session(), window(), {owner().id}); });
        body()->addWidget(find);
    }
};

} // namespace

CellData moneyCell(Amount value)
{
    CellData cell = textCell(formatMoney(value));
    if (value) cell.value = *value;
    return cell;
}

RecordPart* makeNeedsPart(Session& session, QWidget* parent)
{
    const auto goods = [&session](const BuyerNeed& each) {
        return each.goods.isEmpty() ? titleOf(lookups::productGroup(session, each.group)) : each.goods;
    };
    return new NeedsPart(
        session,
        {QStringLiteral("needs"), partWord(QT_TRANSLATE_NOOP("promotionParts", "Needs")), QStringLiteral("tag"),
         partWord(QT_TRANSLATE_NOOP("promotionParts", "No need noted yet")),
         partWord(QT_TRANSLATE_NOOP("promotionParts", "What it looks for, how much and until when."))},
        {{twoLine("goods", partWord(QT_TRANSLATE_NOOP("promotionParts", "Goods")),
                  partWord(QT_TRANSLATE_NOOP("promotionParts", "Quantity")), 180),
          [goods](const BuyerNeed& each) {
              return twoLineCell(goods(each),
                                 joinedBy(QStringLiteral(" · "), {quantityWords(each.quantity, each.unit),
                                                                  matchingWords::standards(each.standards)}));
          }},
         {{.key = QStringLiteral("until"),
           .title = partWord(QT_TRANSLATE_NOOP("promotionParts", "Until")),
           .kind = CellKind::Date,
           .width = 92},
          [](const BuyerNeed& each) { return dateCell(each.until); }}},
        [](const Session& s, qint64 owner) { return listOf(s.state().promotion.needsOf({owner})); },
        [goods](const Session&, const BuyerNeed& each) { return goods(each); }, parent);
}

RecordPart* makeCallsPart(Session& session, QWidget* parent)
{
    return new OwnedPart<BuyerCall, BuyerCallForm>(
        session,
        {QStringLiteral("calls"), partWord(QT_TRANSLATE_NOOP("promotionParts", "Talks")),
         QStringLiteral("mail-message"), partWord(QT_TRANSLATE_NOOP("promotionParts", "No talk noted yet")),
         partWord(QT_TRANSLATE_NOOP("promotionParts", "Calls and visits, and what was said."))},
        {{{.key = QStringLiteral("day"),
           .title = partWord(QT_TRANSLATE_NOOP("promotionParts", "Day")),
           .kind = CellKind::Date,
           .width = 92},
          [](const BuyerCall& each) { return dateCell(each.calledOn); }},
         {twoLine("said", partWord(QT_TRANSLATE_NOOP("promotionParts", "What was said")),
                  partWord(QT_TRANSLATE_NOOP("promotionParts", "Who")), 200),
          [](const BuyerCall& each) {
              return twoLineCell(each.said, joinedBy(QStringLiteral(" – "), {each.who, each.spokeWith}));
          }}},
        [](const Session& s, qint64 owner) { return latestFirst(s.state().promotion.callsOf({owner})); },
        [](const Session&, const BuyerCall& each) { return each.said.section(u'\n', 0, 0); }, parent);
}

RecordPart* makeItemsPart(Session& session, QWidget* parent)
{
    const auto goods = [](const Session& s, const ContractItem& each) {
        return each.product ? titleOf(lookups::product(s, each.product)) : each.goods;
    };
    return new OwnedPart<ContractItem, ContractItemForm>(
        session,
        {QStringLiteral("items"), partWord(QT_TRANSLATE_NOOP("promotionParts", "Goods")), QStringLiteral("tag"),
         partWord(QT_TRANSLATE_NOOP("promotionParts", "No goods noted yet")),
         partWord(QT_TRANSLATE_NOOP("promotionParts", "Which products, how much and for how much."))},
        {{twoLine("goods", partWord(QT_TRANSLATE_NOOP("promotionParts", "Goods")),
                  partWord(QT_TRANSLATE_NOOP("promotionParts", "Quantity")), 180),
          [&session, goods](const ContractItem& each) {
              return twoLineCell(goods(session, each), quantityWords(each.quantity, each.unit));
          }},
         {money(partWord(QT_TRANSLATE_NOOP("promotionParts", "Value"))),
          [](const ContractItem& each) { return moneyCell(each.value); }}},
        [](const Session& s, qint64 owner) { return listOf(s.state().promotion.itemsOf({owner})); }, goods, parent);
}

RecordPart* makeFollowupsPart(Session& session, QWidget* parent)
{
    return new OwnedPart<ContractFollowup, ContractFollowupForm>(
        session,
        {QStringLiteral("followups"), partWord(QT_TRANSLATE_NOOP("promotionParts", "Follow-ups")),
         QStringLiteral("view-history"), partWord(QT_TRANSLATE_NOOP("promotionParts", "Nobody asked yet")),
         partWord(
             QT_TRANSLATE_NOOP("promotionParts", "6 and 12 months after the signing the office asks how it goes."))},
        {{{.key = QStringLiteral("day"),
           .title = partWord(QT_TRANSLATE_NOOP("promotionParts", "Asked on")),
           .kind = CellKind::Date,
           .width = 92},
          [](const ContractFollowup& each) { return dateCell(each.madeOn); }},
         {twoLine("note", partWord(QT_TRANSLATE_NOOP("promotionParts", "Found")),
                  partWord(QT_TRANSLATE_NOOP("promotionParts", "Quantity")), 160),
          [](const ContractFollowup& each) {
              return twoLineCell(each.note,
                                 joinedBy(QStringLiteral(" · "), {quantityWords(each.quantity, each.unit), each.who}));
          }},
         {money(partWord(QT_TRANSLATE_NOOP("promotionParts", "Delivered"))),
          [](const ContractFollowup& each) { return moneyCell(each.value); }}},
        [](const Session& s, qint64 owner) { return latestFirst(s.state().promotion.followupsOf({owner})); },
        [](const Session&, const ContractFollowup& each) { return formatDate(each.madeOn); }, parent);
}

} // namespace ocop
