#pragma once

#include "core/evaluation/application_rules.h"
#include "core/storage/attachment_store.h"
#include "ui/evaluation/dossiers/paper_rows.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_conflict.h"

#include <QSet>

namespace ocop {

class Session;

/// The papers of one dossier while they are checked: what is known of each, each write to them as one act, and taking
/// back what was written here. Writes throw Error as Session::write() does; the rows are then as they were.
class PaperDesk
{
public:
    PaperDesk(Session& session, ApplicationId dossier);

    /// Null when it was deleted meanwhile.
    const Application* dossier() const;
    /// False while another day is looked at, and for a deleted dossier: nothing is written then.
    bool isWritable() const { return !m_readOnly && dossier(); }
    bool isReadOnly() const { return m_readOnly; }

    /// Reads the papers again.
    void reload();
    const std::vector<PaperRow>& rows() const { return m_rows; }
    /// Null for an id that is not a place of the list.
    const PaperRow* row(qint64 id) const;
    std::vector<MissingPart> missing() const;
    std::vector<Attachment> filesOf(const PaperRow& row) const;

    /// The paper whose fields are edited from here on, as it is shown.
    void edit(const PaperRow& row);
    /// Whether what is typed is another thing than was shown.
    bool isEdited(const ApplicationDocument& typed) const;
    /// Its place in the list as it is now; 0 when it is no more.
    qint64 rowOfEdited() const;
    /// What was typed; when somebody changed other fields of the paper meanwhile, it is laid over theirs. Throws
    /// Error{Conflict} when it was the same field, or the paper was deleted.
    void store(ApplicationDocument typed);
    /// After such a conflict: what both did to the paper.
    FormConflict conflictWith(const ApplicationDocument& typed);
    /// What was typed, but for the fields of which theirs is kept. Throws Error{Conflict} when they went on meanwhile.
    void storeMerged(const ApplicationDocument& typed, const QStringList& theirs);
    void setState(const QSet<qint64>& ids, DocumentState state);
    void attach(const PaperRow& row, const std::vector<FileToAttach>& files);
    void remove(const Attachment& file);
    /// The last act, if it was done here.
    void undo();

private:
    void write(const std::function<void(WriteAct&)>& work);

    Session& m_session;
    ApplicationId m_id;
    bool m_readOnly;
    ActId m_before; ///< the last act before: older ones are not taken back here
    std::vector<PaperRow> m_rows;
    EditedRecord<ApplicationDocument> m_edited;
};

} // namespace ocop
