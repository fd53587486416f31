#include "ui/registry/grid_fields.h"

#include "core/exchange/subject_text.h"

namespace ocop::gridtexts {
namespace {

Finding unknown(const QString& text, bool several)
{
    return {Severity::Error, {}, several ? QStringLiteral("ambiguous") : QStringLiteral("notFoundInList"), {text}};
}

/// The only record of those that match, by id; else the problem.
Found only(const std::vector<qint64>& ids, const QString& text)
{
    if (ids.size() == 1) return {ids.front(), std::nullopt};
    return {0, unknown(text, !ids.empty())};
}

} // namespace

qint64 pickedId(const QString& text)
{
    bool number = false;
    const qint64 id = text.startsWith(u'#') ? text.mid(1).toLongLong(&number) : 0;
    return number ? id : 0;
}

std::optional<QString> codeOfWord(const std::vector<ChoiceField::Entry>& entries, const QString& text)
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
    return std::nullopt;
}

Found commune(const Session& session, const QString& text)
{
    const QString typed = cleaned(text);
    const qint64 picked = pickedId(typed);
    if (typed.isEmpty() || picked) return {picked, std::nullopt};
    std::vector<qint64> ids;
    for (const Unit* unit : session.book().units().match(typed, UnitLevel::Commune, session.today())) ids.push_back(unit->id.value);
    return only(ids, typed);
}

Found productGroup(const Session& session, const QString& text)
{
    const QString typed = cleaned(text);
    const qint64 picked = pickedId(typed);
    if (typed.isEmpty() || picked) return {picked, std::nullopt};
    const ProductGroup* group = session.book().groups().byName(typed);
    return group ? Found{group->id.value, std::nullopt} : Found{0, unknown(typed, false)};
}

Found subject(const Session& session, const QString& text)
{
    const QString typed = cleaned(text);
    const qint64 picked = pickedId(typed);
    if (typed.isEmpty() || picked) return {picked, std::nullopt};
    const QString key = subjectKey(typed);
    std::vector<qint64> ids;
    for (const Subject& each : session.stored().subjects())
        if (subjectKey(each.name) == key) ids.push_back(each.id.value);
    return only(ids, typed);
}

Found decision(const Session& session, const QString& text)
{
    const QString typed = cleaned(text);
    const qint64 picked = pickedId(typed);
    if (typed.isEmpty() || picked) return {picked, std::nullopt};
    const QString number = normalizedDecisionNumber(typed);
    std::vector<qint64> ids;
    for (const Decision& each : session.stored().decisions())
        if (each.number == number) ids.push_back(each.id.value);
    return only(ids, typed);
}

} // namespace ocop::gridtexts
