#include "ui/promotion/hall/attendee_cells.h"

#include "ui/records/lookups.h"
#include "ui/session/session.h"
#include "ui/table/clipboard.h"
#include "ui/words/promotion/promotion_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop::attendeeCells {
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

QString candidateWords(const Session& session, const AttendeeLine& line, bool ofGuests)
{
    QStringList names;
    for (const qint64 id : line.candidates) {
        const Subject* subject = ofGuests ? nullptr : session.snapshot().subject({id});
        const Buyer* buyer = ofGuests ? session.state().promotion.find<Buyer>({id}) : nullptr;
        names << (subject ? subject->name : buyer ? buyer->name : QString());
    }
    return filledBy(QStringLiteral("; "), names);
}

QString fieldWord(AttendeeField field, bool ofGuests)
{
    switch (field) {
    case AttendeeField::Ordinal: return lineWord(QT_TRANSLATE_NOOP("attendees", "number"));
    case AttendeeField::Organisation:
        return ofGuests ? lineWord(QT_TRANSLATE_NOOP("attendees", "organisation"))
                        : lineWord(QT_TRANSLATE_NOOP("attendees", "producer"));
    case AttendeeField::Kind: return lineWord(QT_TRANSLATE_NOOP("attendees", "kind of guest"));
    case AttendeeField::Person: return lineWord(QT_TRANSLATE_NOOP("attendees", "who comes"));
    case AttendeeField::Title: return lineWord(QT_TRANSLATE_NOOP("attendees", "position"));
    case AttendeeField::Phone: return lineWord(QT_TRANSLATE_NOOP("attendees", "phone"));
    case AttendeeField::Email: return lineWord(QT_TRANSLATE_NOOP("attendees", "email"));
    case AttendeeField::TaxCode: return lineWord(QT_TRANSLATE_NOOP("attendees", "tax code"));
    case AttendeeField::Stall: return lineWord(QT_TRANSLATE_NOOP("attendees", "stall"));
    case AttendeeField::Products:
        return ofGuests ? lineWord(QT_TRANSLATE_NOOP("attendees", "goods looked for"))
                        : lineWord(QT_TRANSLATE_NOOP("attendees", "products shown"));
    case AttendeeField::Wants: return lineWord(QT_TRANSLATE_NOOP("attendees", "whom it wants to meet"));
    case AttendeeField::Place: return lineWord(QT_TRANSLATE_NOOP("attendees", "address"));
    case AttendeeField::Note: break;
    }
    return lineWord(QT_TRANSLATE_NOOP("attendees", "note"));
}

CellData listed(const AttendeeLine& line)
{
    const AttendeeRow& row = line.row;
    const QString name = row.of(AttendeeField::Organisation);
    return twoLineCell(name.isEmpty() ? row.cells.join(QStringLiteral(" · ")) : name,
                       filledBy(QStringLiteral(" · "), {row.of(AttendeeField::Person), row.of(AttendeeField::Title),
                                                        row.of(AttendeeField::Phone)}));
}

CellData meant(const Session& session, const AttendeeLine& line, bool ofGuests)
{
    const QString likely = candidateWords(session, line, ofGuests);
    if (ofGuests) {
        const Buyer* buyer = session.state().promotion.find<Buyer>(line.guest.buyer);
        const QString kind = promotionWords::guestKind(line.guest.kind);
        if (buyer) return twoLineCell(buyer->name, kind);
        if (line.makesBuyer) return twoLineCell(lineWord(QT_TRANSLATE_NOOP("attendees", "a new buyer")), kind);
        return twoLineCell(kind, likely.isEmpty() ? QString()
                                                  : lineWord(QT_TRANSLATE_NOOP("attendees", "like: %1")).arg(likely));
    }
    const Subject* maker = session.snapshot().subject(line.participant.subject);
    if (!maker) {
        CellData cell = twoLineCell(
            likely.isEmpty() ? QString() : lineWord(QT_TRANSLATE_NOOP("attendees", "Which of these?")), likely);
        cell.ink = Ink::Warning;
        return cell;
    }
    return twoLineCell(maker->name, session.book().units().describe(maker->unit, session.asOf()));
}

CellData shown(const Session& session, const AttendeeLine& line, bool ofGuests)
{
    if (ofGuests) return textCell(line.guest.wants);
    QStringList names;
    for (const ProductId each : line.products)
        if (const Product* product = session.snapshot().product(each)) names << product->name;
    CellData cell =
        twoLineCell(names.join(QStringLiteral(", ")),
                    line.strangeProducts.isEmpty() ? QString()
                                                   : lineWord(QT_TRANSLATE_NOOP("attendees", "not in the register: %1"))
                                                         .arg(line.strangeProducts.join(QStringLiteral(", "))));
    return cell;
}

CellData step(const AttendeeLine& line)
{
    CellData cell;
    switch (line.step) {
    case AttendeeStep::Adds:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "added")));
        cell.mark = Mark::InForce;
        break;
    case AttendeeStep::Completes:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "completed")));
        cell.mark = Mark::Extended;
        break;
    case AttendeeStep::Known:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "already in the list")));
        cell.mark = Mark::Note;
        break;
    case AttendeeStep::Joins:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "same as a line above")));
        cell.mark = Mark::Note;
        break;
    case AttendeeStep::Asks:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "which of these?")));
        cell.mark = Mark::Warning;
        break;
    case AttendeeStep::Unknown:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "not in the register")));
        cell.mark = Mark::Error;
        break;
    case AttendeeStep::Nameless:
        cell = textCell(lineWord(QT_TRANSLATE_NOOP("attendees", "names nobody")));
        cell.mark = Mark::Error;
        break;
    }
    cell.value = int(line.step);
    return cell;
}

} // namespace

ListColumns<AttendeeLine> columns(const Session& session, bool ofGuests)
{
    ListColumns<AttendeeLine> list{
        {{.key = QStringLiteral("line"),
          .title = lineWord(QT_TRANSLATE_NOOP("attendees", "Line")),
          .kind = CellKind::Number,
          .width = 56},
         [](const AttendeeLine& line) { return numberCell(line.row.number); }},
        {{.key = QStringLiteral("listed"),
          .title = lineWord(QT_TRANSLATE_NOOP("attendees", "In the list")),
          .kind = CellKind::TwoLine,
          .width = 260,
          .stretch = true,
          .secondTitle = lineWord(QT_TRANSLATE_NOOP("attendees", "Who comes"))},
         [](const AttendeeLine& line) { return listed(line); }},
        {{.key = QStringLiteral("meant"),
          .title = lineWord(QT_TRANSLATE_NOOP("attendees", "In the register")),
          .kind = CellKind::TwoLine,
          .width = 240,
          .stretch = true,
          .secondTitle = lineWord(QT_TRANSLATE_NOOP("attendees", "Where"))},
         [&session, ofGuests](const AttendeeLine& line) { return meant(session, line, ofGuests); }},
        {{.key = QStringLiteral("shown"),
          .title = ofGuests ? lineWord(QT_TRANSLATE_NOOP("attendees", "Looks for"))
                            : lineWord(QT_TRANSLATE_NOOP("attendees", "Products shown")),
          .kind = CellKind::TwoLine,
          .width = 220,
          .secondTitle = lineWord(QT_TRANSLATE_NOOP("attendees", "Not understood"))},
         [&session, ofGuests](const AttendeeLine& line) { return shown(session, line, ofGuests); }},
        {{.key = QStringLiteral("step"),
          .title = lineWord(QT_TRANSLATE_NOOP("attendees", "What becomes of it")),
          .kind = CellKind::Status,
          .width = 170},
         [](const AttendeeLine& line) { return step(line); }}};
    if (!ofGuests)
        list.insert(
            list.end() - 1,
            {{.key = QStringLiteral("stall"), .title = lineWord(QT_TRANSLATE_NOOP("attendees", "Stall")), .width = 64},
             [](const AttendeeLine& line) { return textCell(line.row.of(AttendeeField::Stall)); }});
    return list;
}

QString columnWords(const AttendeePlan& plan)
{
    if (plan.lines.empty()) return {};
    QStringList words;
    for (const auto& [column, field] : plan.list.columns)
        words << QStringLiteral("%1 = %2").arg(columnName(column), fieldWord(field, plan.ofGuests));
    QStringList kept;
    for (const auto& [column, title] : plan.list.titles)
        if (!plan.list.columns.contains(column) && !title.isEmpty()) kept << title;
    const QString form = plan.list.hasHeading()
                             ? lineWord(QT_TRANSLATE_NOOP("attendees", "Columns by their headings: %1."))
                             : lineWord(QT_TRANSLATE_NOOP("attendees", "Columns as they look: %1."));
    QString text = form.arg(words.join(QStringLiteral(", ")));
    if (!kept.isEmpty())
        text += u' ' +
                lineWord(QT_TRANSLATE_NOOP("attendees", "Kept in the note: %1.")).arg(kept.join(QStringLiteral(", ")));
    return text;
}

QString summary(const AttendeePlan& plan)
{
    const int adds = plan.count(AttendeeStep::Adds);
    const int completes = plan.count(AttendeeStep::Completes);
    const int there = plan.count(AttendeeStep::Known) + plan.count(AttendeeStep::Joins);
    const int waiting = int(plan.lines.size()) - adds - completes - there;
    QStringList words;
    if (adds) words << lineWord(QT_TRANSLATE_N_NOOP("attendees", "%n to be added"), adds);
    if (completes) words << lineWord(QT_TRANSLATE_N_NOOP("attendees", "%n to be completed"), completes);
    if (there) words << lineWord(QT_TRANSLATE_N_NOOP("attendees", "%n there already"), there);
    if (waiting) words << lineWord(QT_TRANSLATE_N_NOOP("attendees", "%n that wait for you"), waiting);
    return words.join(QStringLiteral(" · "));
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

} // namespace ocop::attendeeCells
