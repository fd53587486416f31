#pragma once

#include "core/base/amounts.h"
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "ui/form/date_field.h"
#include "ui/form/fields/amount_field.h"
#include "ui/records/form_words.h"
#include "ui/records/record_grid.h"
#include "ui/records/word_field.h"

namespace ocop {

/// Records and words found again by what a person writes in a cell.
namespace gridtexts {

/// The id in "#12"; 0 for anything else.
qint64 pickedId(const QString& text);
/// The code whose word this is (in any case, without marks when that is clear); the code itself is fine too.
/// So are its initials ("HTX") and what `shortForm` knows besides.
std::optional<QString> codeOfWord(const WordField::Entries& entries, const QString& text,
                                  const WordField::ShortForm& shortForm = {});
/// "HTX", "HKD", "Cty" and other words that begin a producer's name; for WordField.
QString kindOfShortForm(const QString& text);

/// Found, or why not ("notFoundInList", "ambiguous"). An empty text is not a record.
struct Found
{
    qint64 id = 0;
    std::optional<Finding> problem;
};
/// The record a text means: one that was picked, or the only one of those `find` gives for what was typed.
Found lookedUp(const QString& text, const std::function<std::vector<qint64>(const QString& typed)>& find);
Found commune(const Session& session, const QString& text);
Found productGroup(const Session& session, const QString& text);
Found subject(const Session& session, const QString& text);
Found decision(const Session& session, const QString& text);

} // namespace gridtexts

/// A text of the record, tidied by `tidy` when given.
template <class Record>
GridField<Record> textCellOf(const char* column, QLatin1String field, QString Record::*member,
                             QString (*tidy)(const QString&) = nullptr)
{
    return {QLatin1String(column), field, [member](const Record& record) { return record.*member; },
            [member, tidy](Record& record, const QString& text) -> std::optional<Finding> {
                record.*member = tidy ? tidy(cleaned(text)) : cleaned(text);
                return std::nullopt;
            },
            [member, tidy](const Record& record) {
                auto* input = new TextField;
                if (tidy) input->setTidy(tidy);
                input->setValue(record.*member);
                return input;
            }};
}

/// A day of the record.
template <class Record>
GridField<Record> dayCellOf(const Session& session, const char* column, QLatin1String field, QDate Record::*member)
{
    GridField<Record> cell{
        QLatin1String(column), field, [member](const Record& record) { return formatDate(record.*member); },
        [&session, member](Record& record, const QString& text) -> std::optional<Finding> {
            const QString typed = cleaned(text);
            const auto day = typed.isEmpty() ? QDate() : parseDate(typed, session.today(), record.*member);
            if (!day) return Finding{Severity::Error, {}, QStringLiteral("dateForm"), {typed}};
            record.*member = *day;
            return std::nullopt;
        },
        [&session, member](const Record& record) {
            auto* input = new DateField([&session] { return session.today(); });
            input->setValue(record.*member);
            return input;
        }};
    cell.isDate = true;
    cell.hasList = true;
    return cell;
}

/// Money in millions of đồng.
template <class Record>
GridField<Record> moneyCellOf(const char* column, QLatin1String field, Amount Record::*member)
{
    return {QLatin1String(column), field, [member](const Record& record) { return formatMoney(record.*member); },
            [member](Record& record, const QString& text) -> std::optional<Finding> {
                const QString typed = cleaned(text);
                const Amount money = parseMoney(typed);
                if (!money && !typed.isEmpty())
                    return Finding{Severity::Error, {}, QStringLiteral("moneyForm"), {typed}};
                record.*member = money;
                return std::nullopt;
            },
            [member](const Record& record) {
                auto* input = new MoneyField;
                input->setValue(record.*member);
                return input;
            }};
}

/// One of a few words. `code` and `set` read and write its code.
template <class Record>
GridField<Record> wordCellOf(const char* column, QLatin1String field, WordField::Entries entries,
                             std::function<QString(const Record&)> code,
                             std::function<void(Record&, const QString&)> set, WordField::ShortForm shortForm = {})
{
    GridField<Record> cell{
        QLatin1String(column), field, code,
        [entries, set, shortForm](Record& record, const QString& text) -> std::optional<Finding> {
            const auto found = gridtexts::codeOfWord(entries, text, shortForm);
            if (!found) return Finding{Severity::Error, {}, QStringLiteral("notFoundInList"), {cleaned(text)}};
            set(record, *found);
            return std::nullopt;
        },
        [entries, code, shortForm](const Record& record) {
            auto* input = new WordField(entries, shortForm);
            input->setValue(code(record));
            return input;
        }};
    cell.hasList = true;
    return cell;
}

/// One of an enum's values.
template <class Record, class E>
GridField<Record> enumCellOf(const char* column, QLatin1String field, E Record::*member, QString (*word)(E))
{
    return wordCellOf<Record>(
        column, field, wordsOf<E>(word), [member](const Record& record) { return codeOf(record.*member); },
        [member](Record& record, const QString& code) { record.*member = fromCode<E>(code).value_or(record.*member); });
}

/// How a cell finds records of a kind, offers them and, where it can, makes a new one.
template <class RecordId>
struct LinkKind
{
    gridtexts::Found (*find)(const Session&, const QString&);
    LookupField::Provider (*offer)(const Session&);
    std::optional<Choice> (*choice)(const Session&, RecordId);
    void (*add)(LookupField&, const Session&) = nullptr;
};

/// Another record, found by its name.
template <class Record, class RecordId>
GridField<Record> linkCellOf(const Session& session, const char* column, QLatin1String field, RecordId Record::*member,
                             const LinkKind<RecordId>& kind)
{
    GridField<Record> cell{
        QLatin1String(column), field,
        [member](const Record& record) {
            return record.*member ? QStringLiteral("#%1").arg((record.*member).value) : QString();
        },
        [&session, member, find = kind.find](Record& record, const QString& text) -> std::optional<Finding> {
            const gridtexts::Found found = find(session, text);
            if (!found.problem) record.*member = RecordId{found.id};
            return found.problem;
        },
        [&session, member, kind](const Record& record) {
            auto* input = new LookupField(kind.offer(session));
            if (kind.add) kind.add(*input, session);
            input->setChoice(kind.choice(session, record.*member));
            return input;
        }};
    cell.hasList = true;
    return cell;
}

} // namespace ocop
