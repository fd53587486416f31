#pragma once

#include "core/formats/workbook.h"

#include <QXmlStreamReader>

namespace ocop {

/// An attribute of the OpenDocument vocabulary ("office", "table", "style"), whatever prefix the file gives it.
QString odsAttribute(const QXmlStreamAttributes& attributes, const char* vocabulary, const char* name);

/// Reads one <table:table-cell> to its end tag: what a person reads in it, paragraphs joined by line breaks, comments and
/// drawings left out. The column is left to the caller. Throws TooLarge.
Cell readOdsCell(QXmlStreamReader& xml, const WorkbookLimits& limits);

} // namespace ocop
