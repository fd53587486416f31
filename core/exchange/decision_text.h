#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace ocop {

/// What a cell says about a decision.
struct DecisionReading
{
    QString number; ///< "3610/QĐ-UBND"; "377/QĐ" when the issuer's letters are not written
    QDate date;
    std::optional<int> year;
    QString round; ///< "đợt 1"
    QString issuer; ///< "UBND tỉnh Quảng Nam" after "của"
    bool officialLetter = false; ///< a công văn, which recognises nothing
    bool noSuchDay = false;
    bool unclear = false; ///< words with neither number, day, year nor round
};

/// "3981/QĐ-UBND", "QĐ số 377 ngày 17/1/2025", "đợt 1 năm 2024", "Ngày 14/11/2023", "Công văn số 2013/UBND ...".
DecisionReading readDecision(const QString& text);
/// The same number, or one of them without the issuer's letters.
bool sameDecisionNumber(const QString& a, const QString& b);

} // namespace ocop
