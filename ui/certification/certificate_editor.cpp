#include "ui/certification/certificate_editor.h"

#include "ui/certification/certificate_form.h"
#include "ui/records/with_editor.h"

namespace ocop {

bool editCertificate(Session& session, QWidget* parent, CertificateId id, ProductId preset, const QString& field)
{
    return withEditor(session, parent, [&] {
        CertificateForm form(session, id, preset, parent);
        return editAt(form, field);
    });
}

} // namespace ocop
