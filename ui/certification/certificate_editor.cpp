#include "ui/certification/certificate_editor.h"

#include "ui/certification/certificate_form.h"
#include "ui/certification/decision_form.h"
#include "ui/records/with_editor.h"

namespace ocop {

bool editCertificate(Session& session, QWidget* parent, CertificateId id, ProductId preset, const QString& field)
{
    return withEditor(session, parent, [&] {
        CertificateForm form(session, id, preset, parent);
        return editAt(form, field);
    });
}

DecisionId addDecision(Session& session, QWidget* parent, const QString& number)
{
    DecisionId saved;
    withEditor(session, parent, [&] {
        DecisionForm form(session, {}, parent);
        Decision proposed;
        proposed.number = number;
        normalize(proposed);
        form.propose(proposed);
        form.exec();
        saved = form.savedId();
        return form.wasSaved();
    });
    return saved;
}

} // namespace ocop
