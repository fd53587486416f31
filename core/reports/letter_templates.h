#pragma once

#include "core/certification/letter.h"
#include "core/reports/template_fields.h"

namespace ocop {

/// The wording a kind of letter is written in.
TemplateKind templateOf(LetterKind kind);
/// The standard one: a line with # is the subject, [Bảng sản phẩm] where the products stand.
QString standardLetterTemplate(TemplateKind kind);

} // namespace ocop
