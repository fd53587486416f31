#include "core/exchange/place_text.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>
#include <vector>

namespace ocop {
namespace {

enum class PlaceRole { None, Commune, District, City, Province };

PlaceRole roleOf(const QString& part)
{
    static const std::vector<std::pair<QRegularExpression, PlaceRole>> forms = {
        {QRegularExpression(QStringLiteral("^(?:thi tran|tt\\.|tt )")), PlaceRole::Commune},
        {QRegularExpression(QStringLiteral("^(?:thi xa|tx\\.|tx )")), PlaceRole::District},
        {QRegularExpression(QStringLiteral("^(?:thanh pho |tp\\.|tp )")), PlaceRole::City},
        {QRegularExpression(QStringLiteral("^(?:xa |x\\.|phuong |p\\.|p )")), PlaceRole::Commune},
        {QRegularExpression(QStringLiteral("^(?:huyen |h\\.|h )")), PlaceRole::District},
        {QRegularExpression(QStringLiteral("^(?:tinh |t\\.)")), PlaceRole::Province}};
    // With its marks: "Quán Rường" is a hamlet.
    if (part.startsWith(QStringLiteral("quận "), Qt::CaseInsensitive)) return PlaceRole::District;
    if (part.startsWith(QStringLiteral("đặc khu "), Qt::CaseInsensitive)) return PlaceRole::Commune;
    const QString plain = folded(part);
    for (const auto& [form, role] : forms) {
        const auto match = form.match(plain);
        if (match.hasMatch() && plain.size() > match.capturedLength()) return role;
    }
    return PlaceRole::None;
}

/// "xãBình Tường" -> "xã Bình Tường", "T.P Tam Kỳ" -> "TP Tam Kỳ".
QString unglued(QString text)
{
    static const QRegularExpression dotted(QStringLiteral("\\bT\\. ?([PXT])[. ] *(?=\\p{Lu})"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    text.replace(dotted, QStringLiteral("T\\1 "));
    static const QRegularExpression glued(
        QStringLiteral("(^|[\\s,;(\\-–])(xã|phường|thị trấn|thị xã|thành phố|huyện|tỉnh|Xã|"
                       "Phường|Thị trấn|Thị xã|Thành phố|Huyện|Tỉnh|thôn|Thôn)(\\p{Lu})"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(glued, QStringLiteral("\\1\\2 \\3"));
}

/// "thôn 3 xã Tam Lãnh huyện Phú Ninh" -> "thôn 3, xã Tam Lãnh, huyện Phú Ninh".
QString withCommas(QString text)
{
    static const QRegularExpression next(
        QStringLiteral("(?<=[\\p{L}\\p{N})])(?<!thị)(?<!Thị)(?<!THỊ)[ \\t]+"
                       "(?=(?i:xã|phường|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh)\\s+\\p{Lu})"),
        QRegularExpression::UseUnicodePropertiesOption);
    return text.replace(next, QStringLiteral(", "));
}

/// Without the words that lead to a place ("ở thôn 3", "thuộc khối phố 2") and those that say it is of former days.
QString bareOfWords(const QString& part)
{
    static const QRegularExpression leading(
        QStringLiteral("^(?:ở|tại|thuộc|trú tại|địa chỉ|đ/c|tại địa chỉ)\\s*:?\\s+"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression former(QStringLiteral("\\s*\\((?:cũ|mới|trước đây|nay)\\)?|\\s+cũ$"),
                                           QRegularExpression::CaseInsensitiveOption |
                                               QRegularExpression::UseUnicodePropertiesOption);
    QString bare = part;
    return bare.remove(leading).remove(former).trimmed();
}

QStringList partsOf(const QString& text)
{
    // A dash divides only when it stands between blanks: "Tiên Cẩm - Tiên Phước", not "Lô 47-48".
    static const QRegularExpression dividers(QStringLiteral("[,;]|\\s[-–—]\\s|\\n"));
    QStringList parts;
    for (const QString& part : withCommas(unglued(text)).split(dividers, Qt::SkipEmptyParts)) {
        QString one = bareOfWords(cleaned(part));
        while (one.endsWith(u'.') || one.endsWith(u')')) one.chop(1);
        if (one.startsWith(u'(')) one.remove(0, 1);
        if (!one.isEmpty()) parts << one;
    }
    return parts;
}

bool isProvinceName(const QString& part)
{
    const QString plain = folded(part);
    return plain == QLatin1String("quang nam") || plain == QLatin1String("da nang") ||
           plain.endsWith(QLatin1String(" da nang")) || plain.endsWith(QLatin1String(" ho chi minh")) ||
           plain.endsWith(QLatin1String(" ha noi")) || plain.endsWith(QLatin1String(" can tho")) ||
           plain.endsWith(QLatin1String(" hai phong"));
}

} // namespace

bool startsWithUnitWord(const QString& text) { return roleOf(unglued(cleaned(text))) != PlaceRole::None; }

PlaceText readPlaceText(const QString& text)
{
    PlaceText place;
    QStringList rest;
    for (const QString& part : partsOf(text)) {
        PlaceRole role = roleOf(part);
        if (role == PlaceRole::City)
            role = isProvinceName(part) || !place.district.isEmpty() ? PlaceRole::Province : PlaceRole::District;
        if (role == PlaceRole::None && isProvinceName(part)) role = PlaceRole::Province;
        QString* slot = role == PlaceRole::Commune    ? &place.commune
                        : role == PlaceRole::District ? &place.district
                        : role == PlaceRole::Province ? &place.province
                                                      : nullptr;
        if (slot && slot->isEmpty()) *slot = part;
        // "xã Quế Xuân 2, Quế Sơn": a bare name right after the commune is its district.
        else if (role == PlaceRole::None && !place.commune.isEmpty() && place.district.isEmpty() &&
                 place.province.isEmpty())
            place.district = part;
        else
            rest << part;
    }
    place.rest = rest.join(QStringLiteral(", "));
    return place;
}

PlaceText readPlaceColumn(const QString& text, bool districts)
{
    QString whole = cleaned(text);
    static const QRegularExpression provinceMark(QStringLiteral("\\s*\\((?:tinh|tỉnh)\\)\\s*$"));
    PlaceText place;
    if (provinceMark.match(whole).hasMatch()) {
        place.province = QStringLiteral("tỉnh ") + whole.remove(provinceMark);
        return place;
    }
    place = readPlaceText(whole);
    if (place.rest.isEmpty()) return place;
    QStringList bare = place.rest.split(QStringLiteral(", "));
    QString& first = districts ? place.district : place.commune;
    QString& second = districts ? place.province : place.district;
    if (first.isEmpty() && !bare.isEmpty() && (districts || place.district.isEmpty() || bare.size() == 1))
        first = bare.takeFirst();
    if (second.isEmpty() && !bare.isEmpty() && !first.isEmpty()) second = bare.takeFirst();
    place.rest = bare.join(QStringLiteral(", "));
    return place;
}

void complete(PlaceText& place, const PlaceText& more)
{
    if (place.commune.isEmpty()) place.commune = more.commune;
    if (place.district.isEmpty()) place.district = more.district;
    if (place.province.isEmpty()) place.province = more.province;
    if (place.rest.isEmpty()) place.rest = more.rest;
}

} // namespace ocop
