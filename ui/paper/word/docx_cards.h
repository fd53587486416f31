#pragma once

#include "core/formats/docx_body.h"
#include "ui/paper/page_setup.h"
#include "ui/paper/word/word_pictures.h"

namespace ocop {

/// The catalogue as flowCards() sets it, page for page: cover, contents, cards in tables of one page each, index.
void writeDocxCards(DocxBody& body, WordPictures& pictures, const Report& report, const PageSetup& setup);

} // namespace ocop
