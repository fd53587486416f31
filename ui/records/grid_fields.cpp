#include "ui/records/grid_fields.h"

#include "core/exchange/subject_text.h"

namespace ocop::gridtexts {
namespace {

template <class Record, class Is>
std::vector<qint64> idsWhere(const Records<Record>& records, Is&& is)
{
    std::vector<qint64> ids;
    for (const Record& record : records)
        if (is(record)) ids.push_back(record.id.value);
    return ids;
}

} // namespace

qint64 pickedId(const QString& text)
{
    bool number = false;
    const qint64 id = text.startsWith(u'#') ? text.mid(1).toLongLong(&number) : 0;
    return number ? id : 0;
}

std::optional<QString> codeOfWord(const WordField::Entries& entries, const QString& text,
                                  const WordField::ShortForm& shortForm)
{
    const QString typed = cleaned(text);
    for (const ChoiceField::Entry& entry : entries)
        if (entry.code == typed) return entry.code;
    for (const bool marked : {true, false}) {
        const auto form = [marked](const QString& word) { return marked ? foldedKeepingMarks(word) : folded(word); };
        std::optional<QString> found;
        int count = 0;
        for (const ChoiceField::Entry& entry : entries)
            if (form(entry.text) == form(typed)) {
                found = entry.code;
                ++count;
            }
        if (count == 1) return found;
    }
    std::optional<QString> initialed;
    for (const ChoiceField::Entry& entry : entries) {
        if (WordField::initials(entry.text) != folded(typed) || typed.size() < 2) continue;
        if (initialed) return std::nullopt;
        initialed = entry.code;
    }
    if (initialed) return initialed;
    const QString meant = shortForm ? shortForm(typed) : QString();
    return meant.isEmpty() ? std::nullopt : std::optional<QString>(meant);
}

QString kindOfShortForm(const QString& text)
{
    constexpr qsizetype longest = 20; // more is a name, which is not what stands in a column of kinds
    const auto kind = text.size() <= longest ? kindOfName(text) : std::nullopt;
    return kind ? codeOf(*kind) : QString();
}

Found lookedUp(const QString& text, const std::function<std::vector<qint64>(const QString& typed)>& find)
{
    const QString typed = cleaned(text);
    const qint64 picked = pickedId(typed);
    if (typed.isEmpty() || picked) return {picked, std::nullopt};
    const std::vector<qint64> ids = find(typed);
    if (ids.size() == 1) return {ids.front(), std::nullopt};
    return {0, Finding{Severity::Error,
                       {},
                       ids.empty() ? QStringLiteral("notFoundInList") : QStringLiteral("ambiguous"),
                       {typed}}};
}

Found commune(const Session& session, const QString& text)
{
    return lookedUp(text, [&](const QString& typed) {
        std::vector<qint64> ids;
        for (const Unit* unit : session.book().units().match(typed, UnitLevel::Commune, session.today()))
            ids.push_back(unit->id.value);
        return ids;
    });
}

Found productGroup(const Session& session, const QString& text)
{
    return lookedUp(text, [&](const QString& typed) {
        const ProductGroup* group = session.book().groups().byName(typed);
        return group ? std::vector<qint64>{group->id.value} : std::vector<qint64>();
    });
}

Found subject(const Session& session, const QString& text)
{
    return lookedUp(text, [&](const QString& typed) {
        const QString key = subjectKey(typed);
        return idsWhere(session.stored().subjects(), [&](const Subject& each) { return subjectKey(each.name) == key; });
    });
}

Found decision(const Session& session, const QString& text)
{
    return lookedUp(text, [&](const QString& typed) {
        const QString number = normalizedDecisionNumber(typed);
        return idsWhere(session.stored().decisions(), [&](const Decision& each) { return each.number == number; });
    });
}

} // namespace ocop::gridtexts
