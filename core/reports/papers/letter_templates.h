#pragma once

#include "core/letters/letter.h"
#include "core/reports/papers/template_kinds.h"

namespace ocop {

/// The wording a kind of letter is written in.
TemplateKind templateOf(LetterKind kind);
/// What letters are worded from: a line with # is the subject, [Bảng sản phẩm] where the products stand.
std::vector<TemplateWording> letterWordings();
/// Whether a wording is a letter's and names no product: neither its table nor, where the letter has it, their names.
bool isLetterWithoutProducts(TemplateKind kind, const QString& body);

} // namespace ocop
