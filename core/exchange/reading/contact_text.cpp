#include "core/exchange/reading/contact_text.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/exchange/star_text.h"

#include <QRegularExpression>

namespace ocop {

QString phonesOf(const Cell& cell)
{
    if (cell.kind == CellType::Error) return {};
    // Kept as a number the leading 0 is lost: nine digits of a mobile, ten of a landline.
    static const QRegularExpression lost(
        QStringLiteral("(?<![\\d+.\\-])(?=[235789])(\\d{9}|2\\d{9}|\\d{3}[. ]\\d{3}[. ]\\d{3})(?![\\d.\\-]|\\s\\d)"));
    QString text = cleaned(cell.text, true);
    return text.replace(lost, QStringLiteral("0\\1"));
}

QString taxCodeOf(const Cell& cell)
{
    if (cell.kind == CellType::Error) return {};
    const QString text = cleaned(cell.text);
    static const QRegularExpression onlyDigits(QStringLiteral("^\\d{9}$|^\\d{11}$|^\\d{9}-\\d{3}$"));
    if (!onlyDigits.match(text).hasMatch()) return text;
    const QString whole = u'0' + text;
    return checkTaxCode(normalizedTaxCode(whole)) == CodeCheck::Right ? whole : text;
}

ScoreReading readScore(const QString& typed)
{
    ScoreReading reading;
    QString text = folded(cleaned(typed));
    static const QRegularExpression unit(QStringLiteral("\\s*(?:/\\s*100|d|diem|points?)?\\s*(?:diem|d)?$"));
    static const QRegularExpression leading(QStringLiteral("^(?:tong |dat )?(?:diem)?\\s*:?\\s*"));
    text.remove(leading).remove(unit);
    reading.score = parseScore(text);
    if (reading.score && *reading.score > 0 && *reading.score <= 1000 && text.startsWith(u'0')) {
        reading.meant = *reading.score * 100;
        reading.score.reset();
    }
    return reading;
}

std::optional<PointsAndStars> pointsAndStars(const QString& typed)
{
    static const QRegularExpression points(
        QStringLiteral("(?<![\\d.,])\\d{1,3}(?:[.,]\\d{1,3})?\\s*(?:/\\s*100\\s*)?(?:điểm|đ(?!\\w))"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QString text = cleaned(typed);
    const auto match = points.match(text);
    if (!match.hasMatch()) return std::nullopt;
    PointsAndStars parts{match.captured(), {}};
    parts.stars = cleaned(text.remove(match.capturedStart(), match.capturedLength()));
    if (!readStars(parts.stars).stars || parts.stars.contains(QRegularExpression(QStringLiteral("^\\W*\\d+\\W*$"))))
        return std::nullopt; // a number alone is none of stars here
    return parts;
}

} // namespace ocop
