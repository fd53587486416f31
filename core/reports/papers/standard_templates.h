#pragma once

#include "core/reports/papers/template_kinds.h"
#include "core/reports/report_request.h"
#include "core/storage/office_template.h"
#include "core/storage/store.h"

namespace ocop {

/// The wording a report is made with: the source's, else the standard one.
QString wordingOf(const ReportSource& source, TemplateKind kind);

/// The office's own wording, else the standard one.
QString templateBody(const Store<OfficeTemplate>& templates, TemplateKind kind);

/// Keeps the office's wording; the standard one again removes it. Throws as Store::save does.
void keepTemplate(Store<OfficeTemplate>& templates, WriteAct& act, TemplateKind kind, const QString& body);

} // namespace ocop
