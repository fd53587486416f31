#include "core/exchange/reading/product_split.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace ocop {
namespace {

/// "1.", "2)", "-", "+", "•" at the begin of a part.
const QRegularExpression& bullet()
{
    static const QRegularExpression form(QStringLiteral("^\\s*(?:\\(?\\d{1,2}\\s*[.)/](?!\\d)|[-–—+•*·▪])\\s*"));
    return form;
}

QStringList filledParts(const QStringList& parts)
{
    QStringList filled;
    for (const QString& part : parts)
        if (const QString text = cleaned(part); !text.isEmpty()) filled << text;
    return filled;
}

/// "1. Bánh tráng; 2. Bánh tráng mè" on one line: where each number begins a part.
QStringList numberedParts(const QString& line)
{
    static const QRegularExpression number(
        QStringLiteral("(?:^|[\\s;,])\\(?(\\d{1,2})\\s*[.)](?!\\d)\\s*(?=\\p{L}|\")"),
        QRegularExpression::UseUnicodePropertiesOption);
    QStringList parts;
    qsizetype from = -1;
    int expected = 1;
    for (auto matches = number.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        if (match.captured(1).toInt() != expected) continue;
        if (from >= 0) parts << line.mid(from, match.capturedStart() - from);
        if (from < 0 && !cleaned(line.left(match.capturedStart())).isEmpty()) return {};
        from = match.capturedEnd();
        ++expected;
    }
    if (from >= 0) parts << line.mid(from);
    return parts;
}

QString withoutBullet(QString part)
{
    part.remove(bullet());
    while (part.endsWith(u';') || part.endsWith(u',') || part.endsWith(u'.')) part.chop(1);
    return part.trimmed();
}

/// A line that only goes on with the one above: "Bánh tráng" / "(loại đặc biệt)", "và mè đen".
bool goesOn(const QString& line)
{
    return line.startsWith(u'(') || line.front().isLower() || line.startsWith(u',') || line.front().isDigit();
}

QStringList partsOfLines(const QStringList& lines)
{
    int bullets = 0;
    for (const QString& line : lines)
        if (bullet().match(line).hasMatch()) ++bullets;
    const bool bulleted = bullets >= 2;
    QStringList parts;
    for (const QString& line : lines) {
        const bool begins = bulleted ? bullet().match(line).hasMatch() : !goesOn(line);
        if (parts.isEmpty() || begins)
            parts << line;
        else
            parts.last() += u' ' + line;
    }
    return parts;
}

SplitProduct withStars(const QString& part)
{
    static const QRegularExpression own(
        QStringLiteral(
            "\\s*(?:\\(|[:–—-]\\s*|,\\s*|\\s)((?:đạt |hạng |OCOP )?[1-5]\\s*(?:sao|\\*|★|⭐)(?: OCOP)?)\\)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = own.match(part);
    if (!match.hasMatch() || match.capturedStart() == 0) return {part, {}};
    return {part.left(match.capturedStart()).trimmed(), match.captured(1)};
}

/// Parts between semicolons that stand in no brackets: "Yến (thô; tinh chế)" is one.
QStringList semicolonParts(const QString& text)
{
    QStringList parts{QString()};
    int depth = 0;
    for (const QChar c : text) {
        if (c == u'(') ++depth;
        if (c == u')') --depth;
        if (c == u';' && depth <= 0)
            parts << QString();
        else
            parts.last() += c;
    }
    return parts;
}

QStringList listedParts(const QString& text)
{
    const QStringList lines = filledParts(text.split(u'\n'));
    QStringList parts = lines.size() > 1 ? partsOfLines(lines) : numberedParts(text);
    if (parts.size() < 2) parts = semicolonParts(text);
    QStringList kept;
    for (const QString& part : filledParts(parts))
        if (const QString bare = withoutBullet(part); !bare.isEmpty()) kept << bare;
    return kept;
}

} // namespace

std::vector<SplitProduct> splitProducts(const QString& text)
{
    std::vector<SplitProduct> products;
    const QString kept = cleaned(text, true);
    for (const QString& part : listedParts(kept)) products.push_back(withStars(part));
    if (products.size() < 2) return {};
    // A long text on lines is no list of names.
    for (const SplitProduct& each : products)
        if (each.name.size() < 2 || each.name.size() > 200) return {};
    return products;
}

QStringList splitBeside(const QString& text, qsizetype products)
{
    QStringList parts;
    static const QRegularExpression dividers(QStringLiteral("[\\n;]"));
    for (const QString& part : filledParts(cleaned(text, true).split(dividers))) {
        const QString bare = QString(part).remove(bullet()).trimmed();
        parts << (bare.isEmpty() ? part : bare);
    }
    if (parts.size() == products) return parts;
    parts = filledParts(cleaned(text, true).split(u','));
    return parts.size() == products ? parts : QStringList();
}

} // namespace ocop
