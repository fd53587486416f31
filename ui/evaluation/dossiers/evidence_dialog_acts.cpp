// What the checklist of papers writes.
#include "core/evaluation/application_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/evidence_dialog.h"
#include "ui/evaluation/dossiers/paper_panel.h"
#include "ui/kit/message.h"
#include "ui/records/panel/attachments_box.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

namespace ocop {

bool EvidenceDialog::write(const std::function<void(WriteAct&)>& work)
{
    const Application* dossier = application();
    if (!dossier || m_readOnly) return false;
    try {
        m_session.write(ActKind::Edit, dossierName(m_session, *dossier), work);
        return true;
    } catch (const Error& error) {
        const bool changed = error.kind() == ErrorKind::Conflict;
        const PaperRow* shown = row(m_shown);
        tell(this, tr("Not stored"), texts::error(changed && shown ? Error(error.kind(), shown->title) : error),
             Mark::Error);
        if (changed) m_session.reload();
        return false;
    }
}

bool EvidenceDialog::storePanel()
{
    PaperRow* shown = row(m_shown);
    if (m_busy || m_readOnly || !shown) return true;
    if (m_panel->hasProblem()) return false;
    ApplicationDocument typed = m_panel->document();
    if (imageOf(typed) == imageOf(shown->document)) return true;
    m_busy = true;
    EvaluationStores& stores = m_session.book().evaluation();
    const auto stored = typed.id ? stores.documents.find(typed.id) : std::nullopt;
    // Somebody changed other fields of this paper meanwhile: ours are laid over theirs.
    if (stored && stored->rowVersion != typed.rowVersion) typed = m_edited.mergedOverStored(stores.documents, typed);
    const bool done = write([&](WriteAct& act) { setDocument(stores, act, typed); });
    m_busy = false;
    return done;
}

void EvidenceDialog::chooseState(DocumentState state)
{
    if (!storePanel()) m_panel->checkFields();
    Q_UNUSED(state) // the panel's paper has it
}

void EvidenceDialog::setState(DocumentState state)
{
    if (m_readOnly) return;
    if (!storePanel()) {
        m_panel->checkFields();
        return;
    }
    QSet<qint64> chosen = m_table->selectedIds();
    if (chosen.isEmpty() && m_table->currentId()) chosen.insert(m_table->currentId());
    const qint64 from = m_table->currentId();
    write([&](WriteAct& act) {
        for (const qint64 id : chosen)
            if (const PaperRow* each = row(id)) {
                ApplicationDocument document = each->document;
                document.state = state;
                setDocument(m_session.book().evaluation(), act, document);
            }
    });
    if (chosen.size() == 1) goOn(from);
}

/// To the next paper of the list as it is sorted.
void EvidenceDialog::goOn(qint64 from)
{
    const std::vector<int> rows = m_table->visibleRows();
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        if (m_table->source()->id(rows[i]) == from) {
            m_table->selectRecord(m_table->source()->id(rows[i + 1]));
            return;
        }
}

void EvidenceDialog::attach(const std::vector<FileToAttach>& files)
{
    if (!storePanel()) {
        m_panel->checkFields();
        return;
    }
    const PaperRow* shown = row(m_shown);
    if (!shown) return;
    ApplicationDocument document = shown->document;
    // A paper whose scan is here is here; what else is said of it stays.
    if (document.state == DocumentState::Missing) document.state = DocumentState::Present;
    write([&](WriteAct& act) {
        setDocument(m_session.book().evaluation(), act, document);
        for (const FileToAttach& file : files)
            attachFile(m_session.book().attachments(), act, QStringLiteral("application_document"), document.id.value,
                       file.name, file.content, m_session.today());
    });
}

void EvidenceDialog::removeFile(const Attachment& file)
{
    if (!storePanel()) return;
    write([&](WriteAct& act) { m_session.book().attachments().remove(act, file.id); });
}

void EvidenceDialog::undo()
{
    const auto last = m_session.book().history().undoable();
    if (m_readOnly || !last || last->id <= m_before) return;
    try {
        m_session.undo();
    } catch (const Error& error) {
        tell(this, tr("Not taken back"), texts::error(error), Mark::Error);
    }
}

} // namespace ocop
