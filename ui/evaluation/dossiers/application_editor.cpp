#include "ui/evaluation/dossiers/application_editor.h"

#include "ui/evaluation/dossiers/application_form.h"
#include "ui/evaluation/dossiers/evidence_dialog.h"
#include "ui/records/with_editor.h"

namespace ocop {

bool editApplication(Session& session, QWidget* parent, ApplicationId id, ProductId preset)
{
    const Application* open = preset && session.isOpen() ? session.evaluations().openApplicationOf(preset) : nullptr;
    if (open && !id) {
        Q_EMIT session.recordRequested({QStringLiteral("application"), open->id.value});
        return false;
    }
    return withEditor(session, parent, [&] {
        ApplicationForm form(session, id, preset, parent);
        form.exec();
        if (form.wantsPapers()) EvidenceDialog(session, form.savedId(), parent).exec();
        return form.wasSaved();
    });
}

} // namespace ocop
