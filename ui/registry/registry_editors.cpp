#include "ui/registry/registry_editors.h"

#include "ui/records/with_editor.h"
#include "ui/registry/product_change_form.h"
#include "ui/registry/product_form.h"
#include "ui/registry/standard_form.h"
#include "ui/registry/subject_change_form.h"
#include "ui/registry/subject_form.h"
#include "ui/session/rooms.h"

namespace ocop {

bool editSubject(Session& session, QWidget* parent, SubjectId id, const QString& field)
{
    return withEditor(session, parent, [&] {
        SubjectForm form(session, id, parent);
        editAt(form, field);
        return form.wantsExisting() ? editSubject(session, parent, form.savedId()) : form.wasSaved();
    });
}

bool editProduct(Session& session, QWidget* parent, ProductId id, SubjectId preset, const QString& field)
{
    return withEditor(session, parent, [&] {
        ProductForm form(session, id, preset, parent);
        editAt(form, field);
        if (form.wantsExisting()) return editProduct(session, parent, form.savedId());
        if (form.wantsCertificate())
            session.rooms().edit(parent, {QStringLiteral("certificate"), 0}, {},
                                 {QStringLiteral("product"), form.savedId().value});
        return form.wasSaved();
    });
}

SubjectId addSubject(Session& session, QWidget* parent, const QString& name)
{
    SubjectId saved;
    withEditor(session, parent, [&] {
        SubjectForm form(session, {}, parent);
        form.proposeName(name);
        form.exec();
        saved = form.savedId();
        return form.wasSaved();
    });
    return saved;
}

ProductId addProduct(Session& session, QWidget* parent, const QString& name)
{
    ProductId saved;
    withEditor(session, parent, [&] {
        ProductForm form(session, {}, {}, parent);
        form.proposeName(name);
        form.exec();
        saved = form.savedId();
        return form.wasSaved();
    });
    return saved;
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

} // namespace ocop
