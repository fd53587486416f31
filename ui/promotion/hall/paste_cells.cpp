#include "ui/promotion/hall/paste_cells.h"

#include "ui/promotion/promotion_parts.h"
#include "ui/records/lookups.h"
#include "ui/session/session.h"
#include "ui/table/clipboard.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop::pasteCells {
namespace {

QString lineWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("attendees", source, nullptr, n);
}

QString filledBy(const QString& between, QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString subjectName(const Session& session, qint64 id)
{
    const Subject* subject = session.snapshot().subject({id});
    return subject ? subject->name : QString();
}

QString buyerName(const Session& session, qint64 id)
{
    const Buyer* buyer = session.state().promotion.find<Buyer>({id});
    return buyer ? buyer->name : QString();
}

/// "A; B": those that a name may mean.
QString candidateWords(const Session& session, const std::vector<qint64>& ids, QString (*name)(const Session&, qint64))
{
    QStringList names;
    for (const qint64 id : ids) names << name(session, id);
    return filledBy(QStringLiteral("; "), names);
}

CellData listed(const PastedLine& line, PasteKind kind)
{
    const PastedRow& row = line.row;
    const QString name = row.of(PastedField::Organisation);
    if (kind == PasteKind::Contracts) return twoLineCell(name, row.of(PastedField::Buyer));
    return twoLineCell(name.isEmpty() ? row.cells.join(QStringLiteral(" · ")) : name,
                       filledBy(QStringLiteral(" · "),
                                {row.of(PastedField::Person), row.of(PastedField::Title), row.of(PastedField::Phone)}));
}

CellData askingCell(const QString& likely)
{
    CellData cell =
        twoLineCell(likely.isEmpty() ? QString() : lineWord(QT_TRANSLATE_NOOP("attendees", "Which of these?")), likely);
    cell.ink = Ink::Warning;
    return cell;
}

QString likeWords(const QString& likely)
{
    return likely.isEmpty() ? QString() : lineWord(QT_TRANSLATE_NOOP("attendees", "like: %1")).arg(likely);
}

CellData meantGuest(const Session& session, const PastedLine& line)
{
    const QString kind = promotionWords::guestKind(line.guest.kind);
    const QString known = buyerName(session, line.guest.buyer.value);
    if (!known.isEmpty()) return twoLineCell(known, kind);
    if (line.makesBuyer) return twoLineCell(lineWord(QT_TRANSLATE_NOOP("attendees", "a new buyer")), kind);
    return twoLineCell(kind, likeWords(candidateWords(session, line.candidates, &buyerName)));
}

CellData meantBuyer(const Session& session, const PastedLine& line)
{
    const QString kind = promotionWords::buyerKind(line.buyer.kind);
    if (const QString known = buyerName(session, line.buyer.id.value); !known.isEmpty())
        return twoLineCell(known, kind);
    if (line.step == PasteStep::Asks) return askingCell(candidateWords(session, line.candidates, &buyerName));
    if (line.step == PasteStep::Nameless) return {};
    return twoLineCell(lineWord(QT_TRANSLATE_NOOP("attendees", "a new buyer")), kind);
}

CellData meantProducer(const Session& session, const PastedLine& line)
{
    const Subject* maker = session.snapshot().subject(line.participant.subject);
    if (!maker) return askingCell(candidateWords(session, line.candidates, &subjectName));
    return twoLineCell(maker->name, session.book().units().describe(maker->unit, session.asOf()));
}

/// Both parties; of one that is not known whom it may mean.
CellData meantParties(const Session& session, const PastedLine& line)
{
    const auto told = [](const QString& name, const QString& likely) {
        if (!name.isEmpty()) return name;
        return likely.isEmpty() ? QStringLiteral("?") : likely + u'?';
    };
    CellData cell = twoLineCell(
        told(subjectName(session, line.contract.subject.value), candidateWords(session, line.candidates, &subjectName)),
        told(buyerName(session, line.contract.buyer.value), candidateWords(session, line.buyerCandidates, &buyerName)));
    if (!line.contract.subject || !line.contract.buyer) cell.ink = Ink::Warning;
    return cell;
}

CellData meant(const Session& session, const PastedLine& line, PasteKind kind)
{
    switch (kind) {
    case PasteKind::Participants: return meantProducer(session, line);
    case PasteKind::Guests: return meantGuest(session, line);
    case PasteKind::Buyers: return meantBuyer(session, line);
    case PasteKind::Contracts: return meantParties(session, line);
    }
    return {};
}

CellData goods(const Session& session, const PastedLine& line, PasteKind kind)
{
    if (kind == PasteKind::Guests) return textCell(line.guest.wants);
    QStringList names;
    if (kind == PasteKind::Buyers) {
        for (const BuyerNeed& each : line.needs) names << each.goods;
        return textCell(names.join(QStringLiteral(", ")));
    }
    for (const ProductId each : line.products)
        if (const Product* product = session.snapshot().product(each)) names << product->name;
    return twoLineCell(names.join(QStringLiteral(", ")),
                       line.strangeProducts.isEmpty()
                           ? QString()
                           : lineWord(QT_TRANSLATE_NOOP("attendees", "not in the register: %1"))
                                 .arg(line.strangeProducts.join(QStringLiteral(", "))));
}

QString goodsTitle(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Participants: return lineWord(QT_TRANSLATE_NOOP("attendees", "Products shown"));
    case PasteKind::Contracts: return lineWord(QT_TRANSLATE_NOOP("attendees", "Goods"));
    case PasteKind::Guests:
    case PasteKind::Buyers: break;
    }
    return lineWord(QT_TRANSLATE_NOOP("attendees", "Looks for"));
}

CellData step(const PastedLine& line)
{
    CellData cell;
    switch (line.step) {
    case PasteStep::Adds:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "added")));
        cell.mark = Mark::InForce;
        break;
    case PasteStep::Completes:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "completed")));
        cell.mark = Mark::Extended;
        break;
    case PasteStep::Known:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "already in the list")));
        cell.mark = Mark::Note;
        break;
    case PasteStep::Joins:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "same as a line above")));
        cell.mark = Mark::Note;
        break;
    case PasteStep::Asks:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "which of these?")));
        cell.mark = Mark::Warning;
        break;
    case PasteStep::Unknown:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "not in the register")));
        cell.mark = Mark::Error;
        break;
    case PasteStep::Nameless:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "names nobody")));
        cell.mark = Mark::Error;
        break;
    case PasteStep::Unreadable:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "a cell to be mended")));
        cell.mark = Mark::Error;
        break;
    }
    cell.value = int(line.step);
    return cell;
}

} // namespace

ListColumns<PastedLine> columns(const Session& session, PasteKind kind)
{
    const bool ofContracts = kind == PasteKind::Contracts;
    const bool ofAttendees = kind == PasteKind::Participants || kind == PasteKind::Guests;
    ListColumns<PastedLine> list{
        {{.key = QStringLiteral("line"),
          .title = lineWord(QT_TRANSLATE_NOOP("attendees", "Line")),
          .kind = CellKind::Number,
          .width = 56},
         [](const PastedLine& line) { return numberCell(line.row.number); }},
        {{.key = QStringLiteral("listed"),
          .title = lineWord(QT_TRANSLATE_NOOP("attendees", "In the list")),
          .kind = CellKind::TwoLine,
          .width = 240,
          .stretch = true,
          .secondTitle = ofContracts   ? lineWord(QT_TRANSLATE_NOOP("attendees", "Buyer"))
                         : ofAttendees ? lineWord(QT_TRANSLATE_NOOP("attendees", "Who comes"))
                                       : lineWord(QT_TRANSLATE_NOOP("attendees", "Contact"))},
         [kind](const PastedLine& line) { return listed(line, kind); }},
        {{.key = QStringLiteral("meant"),
          .title = lineWord(QT_TRANSLATE_NOOP("attendees", "In the register")),
          .kind = CellKind::TwoLine,
          .width = 240,
          .stretch = true,
          .secondTitle = ofContracts                 ? lineWord(QT_TRANSLATE_NOOP("attendees", "Buyer"))
                         : kind == PasteKind::Buyers ? lineWord(QT_TRANSLATE_NOOP("attendees", "Kind"))
                                                     : lineWord(QT_TRANSLATE_NOOP("attendees", "Where"))},
         [&session, kind](const PastedLine& line) { return meant(session, line, kind); }}};
    if (ofContracts) {
        list.push_back({{.key = QStringLiteral("contract"),
                         .title = lineWord(QT_TRANSLATE_NOOP("attendees", "Contract")),
                         .kind = CellKind::TwoLine,
                         .width = 160,
                         .secondTitle = lineWord(QT_TRANSLATE_NOOP("attendees", "Kind"))},
                        [](const PastedLine& line) {
                            const bool isDated = line.contract.signedOn.isValid();
                            return twoLineCell(isDated ? promotionWords::contractName(line.contract)
                                                       : line.contract.number,
                                               promotionWords::contractKind(line.contract.kind));
                        }});
        list.push_back({{.key = QStringLiteral("value"),
                         .title = lineWord(QT_TRANSLATE_NOOP("attendees", "Value (m. đồng)")),
                         .kind = CellKind::Number,
                         .width = 96},
                        [](const PastedLine& line) { return moneyCell(line.contract.value); }});
    }
    list.push_back({{.key = QStringLiteral("shown"),
                     .title = goodsTitle(kind),
                     .kind = CellKind::TwoLine,
                     .width = ofContracts ? 160 : 220,
                     .secondTitle = lineWord(QT_TRANSLATE_NOOP("attendees", "Not understood"))},
                    [&session, kind](const PastedLine& line) { return goods(session, line, kind); }});
    if (kind == PasteKind::Participants)
        list.push_back(
            {{.key = QStringLiteral("stall"), .title = lineWord(QT_TRANSLATE_NOOP("attendees", "Stall")), .width = 64},
             [](const PastedLine& line) { return textCell(line.row.of(PastedField::Stall)); }});
    list.push_back({{.key = QStringLiteral("step"),
                     .title = lineWord(QT_TRANSLATE_NOOP("attendees", "What becomes of it")),
                     .kind = CellKind::Status,
                     .width = 170},
                    [](const PastedLine& line) { return step(line); }});
    return list;
}

QVector<QStringList> rowsTyped(const QString& text)
{
    QVector<QStringList> rows = rowsOfTabSeparated(text);
    if (text.contains(u'\t')) return rows;
    const auto parted = std::count_if(rows.begin(), rows.end(),
                                      [](const QStringList& row) { return row.join(QString()).contains(u';'); });
    // Semicolons part cells where they stand in most lines.
    if (parted * 2 > rows.size())
        for (QStringList& row : rows) row = row.join(QString()).split(u';');
    return rows;
}

} // namespace ocop::pasteCells
