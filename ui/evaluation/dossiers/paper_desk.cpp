#include "ui/evaluation/dossiers/paper_desk.h"

#include "core/evaluation/application_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/records/record_conflict.h"
#include "ui/records/remove_shown.h"
#include "ui/session/session.h"

namespace ocop {

PaperDesk::PaperDesk(Session& session, ApplicationId dossier)
    : m_session(session), m_id(dossier), m_readOnly(session.isReadOnly())
{
    if (const auto last = session.undoable()) m_before = last->id;
}

const Application* PaperDesk::dossier() const { return m_session.evaluations().application(m_id); }

void PaperDesk::reload() { m_rows = paperRows(m_session, *dossier()); }

const PaperRow* PaperDesk::row(qint64 id) const
{
    return id >= 1 && id <= qint64(m_rows.size()) ? &m_rows[size_t(id - 1)] : nullptr;
}

std::vector<MissingPart> PaperDesk::missing() const { return missingPartsOf(m_session, *dossier()); }

std::vector<Attachment> PaperDesk::filesOf(const PaperRow& row) const
{
    if (!row.document.id) return {};
    return attachmentsOf(m_session.book().attachments(), QStringLiteral("application_document"), row.document.id.value);
}

void PaperDesk::edit(const PaperRow& row) { m_edited = EditedRecord<ApplicationDocument>(row.document); }

bool PaperDesk::isEdited(const ApplicationDocument& typed) const { return imageOf(typed) != imageOf(m_edited.read()); }

qint64 PaperDesk::rowOfEdited() const
{
    const ApplicationDocument& edited = m_edited.read();
    for (const PaperRow& each : m_rows)
        if (edited.id ? each.document.id == edited.id : each.document.kind == edited.kind) return each.id;
    return 0;
}

void PaperDesk::write(const std::function<void(WriteAct&)>& work)
{
    if (isWritable()) m_session.write(ActKind::Edit, dossierName(m_session, *dossier()), work);
}

void PaperDesk::store(ApplicationDocument typed)
{
    EvaluationStores& stores = m_session.book().evaluation();
    const auto stored = typed.id ? stores.documents.find(typed.id) : std::nullopt;
    if (stored && stored->rowVersion != typed.rowVersion) {
        const RecordImages images = m_edited.look(stores.documents, typed);
        if (stored->deleted || haveClash(images)) throw Error(ErrorKind::Conflict, stores.documents.entity());
        typed = m_edited.merged(typed, {});
    }
    write([&](WriteAct& act) { setDocument(stores, act, typed); });
}

FormConflict PaperDesk::conflictWith(const ApplicationDocument& typed)
{
    const Store<ApplicationDocument>& documents = m_session.book().evaluation().documents;
    return conflictOf(m_session, documents.entity(), typed.id.value, m_edited.look(documents, typed));
}

void PaperDesk::storeMerged(const ApplicationDocument& typed, const QStringList& theirs)
{
    ApplicationDocument merged = m_edited.merged(typed, theirs);
    write([&](WriteAct& act) { setDocument(m_session.book().evaluation(), act, merged); });
}

void PaperDesk::setState(const QSet<qint64>& ids, DocumentState state)
{
    write([&](WriteAct& act) {
        for (const qint64 id : ids)
            if (const PaperRow* each = row(id)) {
                ApplicationDocument document = each->document;
                document.state = state;
                setDocument(m_session.book().evaluation(), act, document);
            }
    });
}

void PaperDesk::attach(const PaperRow& row, const std::vector<FileToAttach>& files)
{
    ApplicationDocument document = row.document;
    // A paper whose scan is here is here; what else is said of it stays.
    if (document.state == DocumentState::Missing) document.state = DocumentState::Present;
    write([&](WriteAct& act) {
        setDocument(m_session.book().evaluation(), act, document);
        for (const FileToAttach& file : files)
            attachFile(m_session.book().attachments(), act, QStringLiteral("application_document"), document.id.value,
                       file.name, file.content, m_session.today());
    });
}

void PaperDesk::remove(const Attachment& file)
{
    write([&](WriteAct& act) { removeShown(act, m_session.book().attachments(), file); });
}

void PaperDesk::undo()
{
    const auto last = m_session.undoable();
    if (!m_readOnly && last && last->id > m_before) m_session.undo();
}

} // namespace ocop
