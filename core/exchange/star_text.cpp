#include "core/exchange/star_text.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <cmath>

namespace ocop {
namespace {

QRegularExpression starPattern(const char* pattern) { return QRegularExpression(QString::fromUtf8(pattern)); }

bool isStarSign(QChar c) { return QStringView(u"*★☆⭑✩✭⭐✮✯✫✬").contains(c); }

std::optional<int> yearIn(const QString& plain)
{
    static const QRegularExpression year = starPattern("(?:^|\\D)((?:19|20)\\d{2})(?!\\d)");
    const auto match = year.match(plain);
    return match.hasMatch() ? std::optional<int>(match.captured(1).toInt()) : std::nullopt;
}

/// A text of star signs only: how many; none for anything else.
std::optional<int> onlySigns(const QString& text)
{
    int count = 0;
    for (const QChar c : text) {
        if (isStarSign(c))
            ++count;
        else if (!c.isSpace() && c.unicode() != 0xFE0F) // the picture selector after a sign
            return std::nullopt;
    }
    return count > 0 && count < 20 ? std::optional<int>(count) : std::nullopt;
}

/// "3 sao", "3 (ba) sao", "ba sao", "3 ngôi sao", "3*", "hạng 3", "sao 3", "III sao", "hạng III", "3 stars".
std::vector<int> numberedStars(const QString& plain)
{
    static const QRegularExpression pattern = starPattern(
        "(?:(?<![\\d/.,])(\\d+)(?:[.,]0)?|(?<![a-z])(mot|hai|ba|bon|tu|nam)|(?<![a-z])(iii|ii|iv|i|v))\\s*-?\\s*(?:\\([a-z]+\\)\\s*)?"
        "(?:(?:ngoi )?sao(?![a-z])|stars?(?![a-z])|[*★⭑⭐])"
        "|(?<![a-z])(?:hang|sao|muc)(?:\\s*[:-]\\s*|\\s+)(?:(\\d)(?![\\d/])|(iii|iv|v)(?![a-z]))");
    static const QStringList words = {QStringLiteral("mot"), QStringLiteral("hai"), QStringLiteral("ba"),
                                      QStringLiteral("bon"), QStringLiteral("nam"), QStringLiteral("tu")};
    static const QStringList romans = {QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("iii"),
                                       QStringLiteral("iv"), QStringLiteral("v")};
    std::vector<int> stars;
    for (auto matches = pattern.globalMatch(plain); matches.hasNext();) {
        const auto match = matches.next();
        const QString digits = match.captured(1) + match.captured(4);
        const QString roman = match.captured(3) + match.captured(5);
        if (!digits.isEmpty())
            stars.push_back(std::min(digits.left(4).toInt(), 999));
        else if (!roman.isEmpty())
            stars.push_back(int(romans.indexOf(roman)) + 1);
        else
            stars.push_back(match.captured(2) == words.last() ? 4 : int(words.indexOf(match.captured(2))) + 1);
    }
    return stars;
}

/// Where words of a proposal begin; -1 without them.
qsizetype proposalStart(const QString& plain)
{
    qsizetype first = -1;
    for (const char* words :
         {"de nghi", "de xuat", "trinh trung uong", "trinh tw", "tiem nang", "du thi", "dang ky", "du kien"})
        if (const auto at = plain.indexOf(QLatin1String(words)); at >= 0 && (first < 0 || at < first)) first = at;
    return first;
}

} // namespace

std::optional<Origin> readOrigin(const QString& text)
{
    const QString plain = folded(cleaned(text));
    const auto says = [&](const char* words) { return plain.contains(QLatin1String(words)); };
    if (says("nang hang") || says("nang cap") || says("nang sao")) return Origin::Upgrade;
    if (says("danh gia lai") || says("cong nhan lai") || says("tai dat") || says("cap lai") || says("sau 3 nam"))
        return Origin::Renewal;
    if (says("lan dau") || says("cap moi")) return Origin::First;
    return std::nullopt;
}

bool saysProposed(const QString& text) { return proposalStart(folded(cleaned(text))) >= 0; }

StarReading readStars(const QString& typed)
{
    StarReading reading;
    const QString text = cleaned(typed);
    if (text.isEmpty() || text == QLatin1String("-") || text == QLatin1String("–")) return reading;
    if (const auto signs = onlySigns(text)) {
        reading.stars = signs;
        return reading;
    }
    QString plain = folded(text);
    reading.origin = readOrigin(text);
    // "4 sao (tiềm năng 5 sao)" is 4; what it may become is no recognition.
    if (const auto proposal = proposalStart(plain); proposal >= 0) {
        const auto before = numberedStars(plain.left(proposal));
        const auto after = numberedStars(plain.mid(proposal));
        reading.proposed = before.empty() || after.empty();
        if (!reading.proposed) {
            reading.potential = after.back();
            plain.truncate(proposal);
        }
    }
    static const QRegularExpression ofFive = starPattern("^([1-5])\\s*/\\s*5(?: sao)?$");
    // "3 sao, 4 sao" is of several products; "3 sao -> 4 sao" of one.
    static const QRegularExpression severalOf = starPattern("^([1-5]) ?sao ?(?:[,;&+]|va|hoac) ?(?!\\1)[1-5] ?sao$");
    static const QRegularExpression bare = starPattern("^\\d{1,2}(?:[.,]0+)?$");
    if (bare.match(plain).hasMatch()) {
        const int number = plain.section(QRegularExpression(QStringLiteral("[.,]")), 0, 0).toInt();
        reading.stars = number;
    } else if (const auto outOf = ofFive.match(plain); outOf.hasMatch()) {
        reading.stars = outOf.captured(1).toInt();
    } else if (severalOf.match(plain).hasMatch()) {
        reading.unclear = true;
    } else if (const auto stars = numberedStars(plain); !stars.empty()) {
        reading.stars = stars.back();
        if (stars.size() > 1 && stars.front() != stars.back()) {
            reading.from = stars.front();
            if (!reading.origin && stars.front() < stars.back()) reading.origin = Origin::Upgrade;
        }
        reading.year = yearIn(plain);
    } else {
        reading.year = yearIn(plain);
        reading.unclear = true;
    }
    if (plain.contains(QLatin1String("khong dat")) || plain.contains(QLatin1String("chua dat")))
        reading.notReached = true;
    if (reading.stars == 0) {
        reading.stars.reset();
        reading.notReached = true;
    }
    return reading;
}

StarReading readStars(const Cell& cell)
{
    if (cell.kind == CellType::Number) {
        StarReading reading;
        const bool whole = cell.number == std::floor(cell.number);
        if (whole && cell.number >= 1990 && cell.number <= 2199)
            reading.year = int(cell.number);
        else if (whole && std::abs(cell.number) < 1000)
            reading.stars = int(cell.number);
        else
            reading.unclear = true;
        if (reading.year) reading.unclear = true;
        if (reading.stars == 0) {
            reading.stars.reset();
            reading.notReached = true;
        }
        return reading;
    }
    return readStars(cell.text);
}

} // namespace ocop
