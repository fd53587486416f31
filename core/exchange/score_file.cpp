#include "core/exchange/score_file.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

/// Mistakes told at most: a list of another sheet would have thousands.
constexpr size_t mostScoreFindings = 20;

class ScoreFileReader
{
public:
    ScoreFileReader(const CriteriaSet& sheet, QChar sheetCase) : m_sheet(sheet), m_case(sheetCase) {}

    ScoreFile read(const Workbook& workbook)
    {
        if (workbook.sheets.empty() || workbook.sheets.front().rows.empty()) {
            refuse("scoresEmpty", {});
            return std::move(m_file);
        }
        for (const Finding& each : workbook.findings)
            if (each.code == QLatin1String("import.openQuote")) refuse("scoresOpenQuote", each.args);
        const std::vector<SheetRow>& rows = workbook.sheets.front().rows;
        readHeading(rows.front());
        if (m_file.findings.empty())
            for (size_t i = 1; i < rows.size(); ++i) readMember(rows[i]);
        if (rows.size() == 1 && m_file.findings.empty()) refuse("scoresNoMember", {});
        return std::move(m_file);
    }

private:
    void refuse(const char* code, const QStringList& args)
    {
        if (m_file.findings.size() < mostScoreFindings)
            m_file.findings.push_back({Severity::Error, {}, QLatin1String(code), args, {}});
    }

    void readHeading(const SheetRow& row)
    {
        const QString first = cleaned(row.at(1).text);
        if (first.compare(QLatin1String("member"), Qt::CaseInsensitive) != 0) {
            refuse("scoresFirstColumn", {first});
            return;
        }
        QSet<QString> seen;
        for (const Cell& cell : row.cells) {
            if (cell.column == 1) continue;
            const QString code = cleaned(cell.text).toLower();
            const Criterion* criterion = m_sheet.find(code);
            const QStringList args = {columnName(cell.column), cleaned(cell.text), QString::number(m_sheet.number),
                                      m_sheet.sheets};
            if (!criterion)
                refuse("scoresUnknownColumn", args);
            else if (!criterion->isScored())
                refuse("scoresHeadingColumn", args);
            else if (seen.contains(code))
                refuse("scoresColumnTwice", args);
            else
                m_columns[cell.column] = criterion;
            seen.insert(code);
        }
        for (const Criterion* criterion : m_sheet.scored())
            if (!seen.contains(criterion->code)) m_file.withoutColumn << criterion->code;
    }

    void readMember(const SheetRow& row)
    {
        MemberScores scores;
        scores.member = cleaned(row.at(1).text);
        const QString number = QString::number(row.number);
        if (scores.member.isEmpty()) refuse("scoresNameless", {number});
        if (!scores.member.isEmpty() && m_names.contains(scores.member.toLower()))
            refuse("scoresMemberTwice", {number, scores.member});
        m_names.insert(scores.member.toLower());
        for (const Cell& cell : row.cells) {
            if (cell.column == 1) continue;
            const auto column = m_columns.find(cell.column);
            if (column == m_columns.end())
                refuse("scoresBeyondHeading", {number, columnName(cell.column), cleaned(cell.text)});
            else
                readPoints(cell, *column->second, number, scores);
        }
        m_file.members.push_back(std::move(scores));
    }

    void readPoints(const Cell& cell, const Criterion& criterion, const QString& row, MemberScores& scores)
    {
        static const QRegularExpression whole(QStringLiteral("^0*([0-9]{1,3})(?:[.,]0+)?$"));
        const QString typed = cleaned(cell.text);
        if (typed.isEmpty()) return;
        const QRegularExpressionMatch match = whole.match(typed);
        const int points = match.hasMatch() ? match.captured(1).toInt() : -1;
        if (points == 0) return;
        QStringList allowed;
        for (const CriterionOption* option : criterion.optionsOf(m_case)) {
            if (option->points == points) {
                scores.points.insert(criterion.code, points);
                return;
            }
            if (option->points > 0) allowed << QString::number(option->points);
        }
        allowed.removeDuplicates();
        refuse("scoresNoOption", {row, criterion.code, typed, allowed.join(QStringLiteral(", "))});
    }

    const CriteriaSet& m_sheet;
    QChar m_case;
    std::map<int, const Criterion*> m_columns;
    QSet<QString> m_names;
    ScoreFile m_file;
};

} // namespace

ScoreFile readScoreFile(const Workbook& workbook, const CriteriaSet& sheet, QChar sheetCase)
{
    return ScoreFileReader(sheet, sheetCase).read(workbook);
}

} // namespace ocop
