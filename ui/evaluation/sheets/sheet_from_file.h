#pragma once

#include "core/evaluation/rule_book.h"

#include <QHash>

namespace ocop {

/// One member's points out of a list of a council's points, or why they cannot be taken.
struct SheetFromFile
{
    QHash<QString, int> points;
    QString trouble; ///< sentences; empty when the points are whole
};

/// Reads the list (heading `member` and criterion codes, see core/exchange/score_file.h). Of several rows the one with
/// the member's name is taken, a single row whatever its name.
SheetFromFile readSheetOfMember(const QString& path, const CriteriaSet& sheet, QChar sheetCase, const QString& member);

} // namespace ocop
