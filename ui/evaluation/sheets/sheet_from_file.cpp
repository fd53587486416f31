#include "ui/evaluation/sheets/sheet_from_file.h"

#include "core/base/text.h"
#include "core/exchange/score_file.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {

SheetFromFile readSheetOfMember(const QString& path, const CriteriaSet& sheet, QChar sheetCase, const QString& member)
{
    constexpr size_t mostSaid = 5;
    SheetFromFile read;
    try {
        const ScoreFile file = readScoreFile(readWorkbook(path), sheet, sheetCase);
        QStringList troubles;
        for (size_t i = 0; i < std::min(mostSaid, file.findings.size()); ++i)
            troubles << texts::finding(file.findings[i]);
        read.trouble = troubles.join(QLatin1Char('\n'));
        if (!read.trouble.isEmpty()) return read;
        const MemberScores* row = file.members.size() == 1 ? &file.members.front() : nullptr;
        QStringList names;
        for (const MemberScores& each : file.members) {
            if (folded(each.member) == folded(member)) row = &each;
            names << each.member;
        }
        if (row)
            read.points = row->points;
        else
            read.trouble = QCoreApplication::translate("ScoreSheetDialog", "The list has no row of %1; it has %2.")
                               .arg(member, names.join(QStringLiteral(", ")));
    } catch (const Error& error) {
        read.trouble = texts::error(error);
    }
    return read;
}

} // namespace ocop
