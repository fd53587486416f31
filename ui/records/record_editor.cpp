#include "ui/records/record_editor.h"

#include "core/base/error.h"
#include "ui/certification/certificate_form.h"
#include "ui/certification/decision_form.h"
#include "ui/evaluation/dossiers/application_form.h"
#include "ui/evaluation/dossiers/evidence_dialog.h"
#include "ui/kit/ask.h"
#include "ui/letters/letter_form.h"
#include "ui/registry/product_change_form.h"
#include "ui/registry/product_form.h"
#include "ui/registry/standard_form.h"
#include "ui/registry/subject_change_form.h"
#include "ui/registry/subject_form.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

/// Runs `open`, which makes and shows a form; a record that is gone meanwhile is told.
template <class Open>
bool withEditor(Session& session, QWidget* parent, Open&& open)
{
    if (!session.isOpen() || session.isReadOnly()) return false;
    try {
        return open();
    } catch (const Error& error) {
        asker().choose(parent, QCoreApplication::translate("forms", "The record cannot be opened."),
                       texts::error(error), {QCoreApplication::translate("forms", "Go back")});
        return false;
    }
}

} // namespace

bool editSubject(Session& session, QWidget* parent, SubjectId id)
{
    return withEditor(session, parent, [&] {
        SubjectForm form(session, id, parent);
        form.exec();
        return form.wantsExisting() ? editSubject(session, parent, form.savedId()) : form.wasSaved();
    });
}

bool editProduct(Session& session, QWidget* parent, ProductId id, SubjectId preset)
{
    return withEditor(session, parent, [&] {
        ProductForm form(session, id, preset, parent);
        form.exec();
        if (form.wantsExisting()) return editProduct(session, parent, form.savedId());
        if (form.wantsCertificate()) editCertificate(session, parent, {}, form.savedId());
        return form.wasSaved();
    });
}

bool recordSubjectChange(Session& session, QWidget* parent, SubjectId id)
{
    return withEditor(session, parent, [&] {
        SubjectChangeForm form(session, id, parent);
        form.exec();
        return form.wasSaved();
    });
}

bool recordProductChange(Session& session, QWidget* parent, ProductId id)
{
    return withEditor(session, parent, [&] {
        ProductChangeForm form(session, id, parent);
        form.exec();
        return form.wasSaved();
    });
}

bool editCertificate(Session& session, QWidget* parent, CertificateId id, ProductId preset)
{
    return withEditor(session, parent, [&] {
        CertificateForm form(session, id, preset, parent);
        form.exec();
        return form.wasSaved();
    });
}

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

StandardId editStandard(Session& session, QWidget* parent, StandardId id, SubjectId subject)
{
    StandardId saved;
    withEditor(session, parent, [&] {
        StandardForm form(session, id, subject, parent);
        form.exec();
        saved = form.savedId();
        return form.wasSaved();
    });
    return saved;
}

bool editDecision(Session& session, QWidget* parent, DecisionId id)
{
    return withEditor(session, parent, [&] {
        DecisionForm form(session, id, parent);
        form.exec();
        return form.wasSaved();
    });
}

bool editRecordAt(Session& session, QWidget* parent, const RecordRef& record, const QString& field)
{
    const auto open = [&field](auto& form) {
        if (form.box(field)) form.focusField(field);
        form.exec();
        return form.wasSaved();
    };
    return withEditor(session, parent, [&] {
        if (record.entity == QLatin1String("subject")) {
            SubjectForm form(session, {record.id}, parent);
            return open(form);
        }
        if (record.entity == QLatin1String("product")) {
            ProductForm form(session, {record.id}, {}, parent);
            return open(form);
        }
        if (record.entity == QLatin1String("letter")) {
            LetterForm form(session, {record.id}, parent);
            return open(form);
        }
        if (record.entity != QLatin1String("certificate")) return false;
        CertificateForm form(session, {record.id}, {}, parent);
        return open(form);
    });
}

} // namespace ocop
