#pragma once

#include "ui/evaluation/sheets/sheet_lines.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

namespace ocop {

/// What stands on a score sheet: the points, what they come to, and which criteria carry a remark; also as it is said.
class SheetAnswers
{
    Q_DECLARE_TR_FUNCTIONS(SheetAnswers)

public:
    QHash<QString, int> points; ///< by criterion
    QHash<QString, int> sums; ///< by heading
    QStringList noted;

    std::optional<int> pointsOf(const SheetLine& line) const;
    /// Which of the line's options is the answer, or -1.
    int chosenOption(const SheetLine& line) const;

    /// "1.1 Nguồn nguyên liệu: 2 points: Phần trồng …" for screen readers.
    QString spokenLine(const SheetLine& line) const;
    static QString spokenOption(const OfferedOption& option);
};

} // namespace ocop
