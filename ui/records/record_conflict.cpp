#include "ui/records/record_conflict.h"

#include "ui/records/other_change.h"
#include "ui/records/value_words.h"
#include "ui/words/texts.h"

namespace ocop {

FormConflict conflictOf(const Session& session, const QString& entity, qint64 id, const RecordImages& images)
{
    const QString deleted = QStringLiteral("deleted");
    FormConflict conflict{lastChangeOf(session, entity, id).words(), images.theirs.value(deleted).toBool(), {}};
    for (auto it = images.theirs.begin(); it != images.theirs.end(); ++it) {
        const QString& key = it.key();
        const QJsonValue base = images.base.value(key);
        const QJsonValue theirs = it.value();
        const QJsonValue mine = images.mine.value(key);
        if (key == deleted || (base == theirs && base == mine)) continue;
        const auto words = [&](const QJsonValue& value) { return valueWords(session, entity, key, value); };
        const bool agreed = theirs == mine;
        conflict.fields.push_back({key, texts::field(entity, key), words(base), words(theirs), words(mine),
                                   base != theirs, base != mine && !agreed});
    }
    return conflict;
}

void storePlanned(Session& session, const std::function<void()>& store, const std::function<void()>& show)
{
    try {
        store();
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Conflict && error.kind() != ErrorKind::Constraint) throw;
        if (session.followOthers()) show();
        throw;
    }
}

} // namespace ocop
