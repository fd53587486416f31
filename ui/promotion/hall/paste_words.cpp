#include "ui/promotion/hall/paste_words.h"

#include "ui/words/sentences.h"

#include <QCoreApplication>

namespace ocop::pasteWords {
namespace {

QString pasteWord(const char* source, int n = -1)
{
    return QCoreApplication::translate("attendees", source, nullptr, n);
}

QString partyWord(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Guests: return pasteWord(QT_TRANSLATE_NOOP("attendees", "organisation"));
    case PasteKind::Buyers: return pasteWord(QT_TRANSLATE_NOOP("attendees", "buyer"));
    case PasteKind::Participants:
    case PasteKind::Contracts: break;
    }
    return pasteWord(QT_TRANSLATE_NOOP("attendees", "producer"));
}

QString productsWord(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Participants: return pasteWord(QT_TRANSLATE_NOOP("attendees", "products shown"));
    case PasteKind::Contracts: return pasteWord(QT_TRANSLATE_NOOP("attendees", "products sold"));
    case PasteKind::Guests:
    case PasteKind::Buyers: break;
    }
    return pasteWord(QT_TRANSLATE_NOOP("attendees", "goods looked for"));
}

QString kindWord(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Buyers: return pasteWord(QT_TRANSLATE_NOOP("attendees", "kind of buyer"));
    case PasteKind::Contracts: return pasteWord(QT_TRANSLATE_NOOP("attendees", "kind of contract"));
    case PasteKind::Participants:
    case PasteKind::Guests: break;
    }
    return pasteWord(QT_TRANSLATE_NOOP("attendees", "kind of guest"));
}

} // namespace

QString title(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Participants: return pasteWord(QT_TRANSLATE_NOOP("attendees", "List of participants"));
    case PasteKind::Guests: return pasteWord(QT_TRANSLATE_NOOP("attendees", "List of guests"));
    case PasteKind::Buyers: return pasteWord(QT_TRANSLATE_NOOP("attendees", "List of buyers"));
    case PasteKind::Contracts: return pasteWord(QT_TRANSLATE_NOOP("attendees", "List of contracts"));
    }
    return {};
}

QString hint(PasteKind kind)
{
    switch (kind) {
    case PasteKind::Participants:
        return pasteWord(QT_TRANSLATE_NOOP(
            "attendees", "Paste or type a list: producer, who comes, position, phone, stall, products shown. A line of "
                         "headings may stand above; the columns may come in any order."));
    case PasteKind::Guests:
        return pasteWord(QT_TRANSLATE_NOOP(
            "attendees", "Paste or type a list: organisation, kind, who comes, position, phone, email. A line of "
                         "headings may stand above; the columns may come in any order."));
    case PasteKind::Buyers:
        return pasteWord(QT_TRANSLATE_NOOP(
            "attendees", "Paste or type a list: buyer, kind, markets, contact, position, phone, email, tax code, what "
                         "it looks for. A line of headings may stand above; the columns may come in any order."));
    case PasteKind::Contracts:
        return pasteWord(QT_TRANSLATE_NOOP(
            "attendees", "Paste or type a list: number, day of signing, kind, producer, buyer, products, value in "
                         "millions of đồng, from, until, event. A line of headings may stand above; the columns may "
                         "come in any order."));
    }
    return {};
}

QString field(PasteKind kind, PastedField field)
{
    switch (field) {
    case PastedField::Ordinal: return pasteWord(QT_TRANSLATE_NOOP("attendees", "number"));
    case PastedField::Organisation: return partyWord(kind);
    case PastedField::Buyer: return pasteWord(QT_TRANSLATE_NOOP("attendees", "buyer"));
    case PastedField::Kind: return kindWord(kind);
    case PastedField::Number: return pasteWord(QT_TRANSLATE_NOOP("attendees", "number of the contract"));
    case PastedField::SignedOn: return pasteWord(QT_TRANSLATE_NOOP("attendees", "day of signing"));
    case PastedField::Person:
        return kind == PasteKind::Buyers ? pasteWord(QT_TRANSLATE_NOOP("attendees", "contact"))
                                         : pasteWord(QT_TRANSLATE_NOOP("attendees", "who comes"));
    case PastedField::Title: return pasteWord(QT_TRANSLATE_NOOP("attendees", "position"));
    case PastedField::Phone: return pasteWord(QT_TRANSLATE_NOOP("attendees", "phone"));
    case PastedField::Email: return pasteWord(QT_TRANSLATE_NOOP("attendees", "email"));
    case PastedField::TaxCode: return pasteWord(QT_TRANSLATE_NOOP("attendees", "tax code"));
    case PastedField::Stall: return pasteWord(QT_TRANSLATE_NOOP("attendees", "stall"));
    case PastedField::Products: return productsWord(kind);
    case PastedField::Wants:
        return kind == PasteKind::Buyers ? pasteWord(QT_TRANSLATE_NOOP("attendees", "what it looks for"))
                                         : pasteWord(QT_TRANSLATE_NOOP("attendees", "whom it wants to meet"));
    case PastedField::Value: return pasteWord(QT_TRANSLATE_NOOP("attendees", "value"));
    case PastedField::StartsOn: return pasteWord(QT_TRANSLATE_NOOP("attendees", "from"));
    case PastedField::EndsOn: return pasteWord(QT_TRANSLATE_NOOP("attendees", "until"));
    case PastedField::Event: return pasteWord(QT_TRANSLATE_NOOP("attendees", "event"));
    case PastedField::Markets: return pasteWord(QT_TRANSLATE_NOOP("attendees", "markets"));
    case PastedField::Place: return pasteWord(QT_TRANSLATE_NOOP("attendees", "address"));
    case PastedField::Note: break;
    }
    return pasteWord(QT_TRANSLATE_NOOP("attendees", "note"));
}

QString columns(const PastePlan& plan)
{
    if (plan.lines.empty()) return {};
    QStringList words;
    for (const auto& [column, meaning] : plan.list.columns)
        words << QStringLiteral("%1 = %2").arg(columnName(column), field(plan.kind, meaning));
    QStringList kept;
    for (const auto& [column, title] : plan.list.titles)
        if (!plan.list.columns.contains(column) && !title.isEmpty()) kept << title;
    const QString form = plan.list.hasHeading()
                             ? pasteWord(QT_TRANSLATE_NOOP("attendees", "Columns by their headings: %1."))
                             : pasteWord(QT_TRANSLATE_NOOP("attendees", "Columns as they look: %1."));
    QString text = form.arg(words.join(QStringLiteral(", ")));
    if (!kept.isEmpty())
        text += u' ' +
                pasteWord(QT_TRANSLATE_NOOP("attendees", "Kept in the note: %1.")).arg(kept.join(QStringLiteral(", ")));
    return text;
}

QString summary(const PastePlan& plan)
{
    const int adds = plan.count(PasteStep::Adds);
    const int completes = plan.count(PasteStep::Completes);
    const int there = plan.count(PasteStep::Known) + plan.count(PasteStep::Joins);
    const int waiting = int(plan.lines.size()) - adds - completes - there;
    QStringList words;
    if (adds) words << pasteWord(QT_TRANSLATE_N_NOOP("attendees", "%n to be added"), adds);
    if (completes) words << pasteWord(QT_TRANSLATE_N_NOOP("attendees", "%n to be completed"), completes);
    if (there) words << pasteWord(QT_TRANSLATE_N_NOOP("attendees", "%n there already"), there);
    if (waiting) words << pasteWord(QT_TRANSLATE_N_NOOP("attendees", "%n that wait for you"), waiting);
    return words.join(QStringLiteral(" · "));
}

QString trouble(const PastePlan& plan, const PastedLine& line)
{
    if (!line.trouble) return {};
    const QString what = field(plan.kind, line.trouble->field);
    const QString sentence = texts::finding(line.trouble->finding);
    const QString number = QString::number(line.row.number);
    if (line.trouble->column > 0)
        return pasteWord(QT_TRANSLATE_NOOP("attendees", "Cell %1 (%2): %3"))
            .arg(columnName(line.trouble->column) + number, what, sentence);
    return pasteWord(QT_TRANSLATE_NOOP("attendees", "Line %1, no column is known for %2: %3"))
        .arg(number, what, sentence);
}

QString act(PasteKind kind, int lines, const QString& event)
{
    switch (kind) {
    case PasteKind::Participants:
        return pasteWord(QT_TRANSLATE_N_NOOP("attendees", "%1: %n participant(s)"), lines).arg(event);
    case PasteKind::Guests: return pasteWord(QT_TRANSLATE_N_NOOP("attendees", "%1: %n guest(s)"), lines).arg(event);
    case PasteKind::Buyers: return pasteWord(QT_TRANSLATE_N_NOOP("attendees", "%n buyer(s) of a list"), lines);
    case PasteKind::Contracts: return pasteWord(QT_TRANSLATE_N_NOOP("attendees", "%n contract(s) of a list"), lines);
    }
    return {};
}

} // namespace ocop::pasteWords
