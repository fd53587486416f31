#include "core/reports/papers/standard_templates.h"

#include <algorithm>

namespace ocop {
namespace {

std::optional<OfficeTemplate> ownTemplate(const Store<OfficeTemplate>& templates, TemplateKind kind)
{
    for (const OfficeTemplate& each : templates.all())
        if (!each.deleted && each.kind == codeOf(kind)) return each;
    return std::nullopt;
}

} // namespace

QString wordingOf(const ReportSource& source, TemplateKind kind)
{
    return source.wording ? source.wording(kind) : standardTemplate(kind);
}

QString templateBody(const Store<OfficeTemplate>& templates, TemplateKind kind)
{
    const auto own = ownTemplate(templates, kind);
    return own ? own->body : standardTemplate(kind);
}

void keepTemplate(Store<OfficeTemplate>& templates, WriteAct& act, TemplateKind kind, const QString& body)
{
    auto own = ownTemplate(templates, kind);
    const bool isStandard = body.trimmed() == standardTemplate(kind).trimmed();
    if (!own && isStandard) return;
    if (!own) {
        OfficeTemplate added;
        added.kind = codeOf(kind);
        added.name = codeOf(kind);
        added.body = body;
        added.landscape = kind == TemplateKind::Certificate;
        templates.add(act, added);
    } else if (isStandard) {
        templates.remove(act, own->id);
    } else {
        own->body = body;
        templates.save(act, *own);
    }
}

} // namespace ocop
