#pragma once

#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"
#include "ui/session/session.h"

namespace ocop {

/// What somebody else did to a record while it was edited, in words.
FormConflict conflictOf(const Session& session, const QString& entity, qint64 id, const RecordImages& images);

/// What a form of one record does about a record that was changed meanwhile. `mine` is the record as typed, `load` puts
/// one into the fields.
template <class Record>
FormDialog::ConflictHelp conflictHelp(Session& session, EditedRecord<Record>& edited, Store<Record>& store,
                                      std::function<Record()> mine, std::function<void(const Record&)> load)
{
    return {[&session, &edited, &store, mine] {
                session.followOthers();
                const RecordImages images = edited.look(store, mine());
                return conflictOf(session, store.entity(), edited.read().id.value, images);
            },
            [&edited, mine, load](const QStringList& theirs) { load(edited.merged(mine(), theirs)); }};
}

/// For forms that plan an act on many records: runs `store`, and when one of the records was changed meanwhile follows
/// the others, so that `show` can plan the act anew before the person is told. Throws what `store` throws.
void storePlanned(Session& session, const std::function<void()>& store, const std::function<void()>& show);

} // namespace ocop
