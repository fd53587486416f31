#pragma once

#include "core/reports/papers/template_fields.h"

namespace ocop {

/// A kind of paper an office words for itself: the wording it has until then, and the fields it can name.
struct TemplateWording
{
    TemplateKind kind;
    QString (*standard)();
    std::vector<TemplateField> (*fields)();
};

/// The wording a kind of paper has until the office writes its own.
QString standardTemplate(TemplateKind kind);
/// A field that is said in a sentence, and one that has a line of its own.
TemplateField textField(const char16_t* name, const char16_t* meaning);
TemplateField blockField(const char16_t* name, const char16_t* meaning);

} // namespace ocop
