#include "ui/paper/unbroken.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

const QChar hardHyphen(0x2011);

/// Words without a blank.
const QRegularExpression& documentNumber()
{
    static const QRegularExpression form(QStringLiteral("(?<!\\S)(?=\\S*[\\d….]/(?:\\d{4}/)?\\p{Lu})\\S+"));
    return form;
}

const QRegularExpression& address()
{
    static const QRegularExpression form(QStringLiteral("(?<!\\S)\\S*(?:://|\\w@\\w)\\S*"));
    return form;
}

/// Words and their numbers. "ngày 31 tháng 8 năm 2024" goes apart before "tháng" and "năm": as a whole it would tear lines.
const QRegularExpression& numbered()
{
    static const QRegularExpression form(
        QStringLiteral("(?:(?<![\\w])(?:[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|[Đđ]iều|[Kk]hoản|[Mm]ục|[Đđ]ợt) (?=\\S*\\d)\\S+)"
                       "|(?:\\d[\\d.,/]* (?:tháng|năm|ngày)(?!\\w)(?! \\d))"
                       "|(?:\\d[\\d.,]* (?:(?:nghìn|triệu|tỷ) đồng|đồng|sao|sản phẩm|chủ thể|hồ sơ|điểm|xã|lần)(?!\\w))"
                       "|(?:(?<!\\S)\\d{3,4}[ .]\\d{3}[ .]\\d{3,4}(?!\\d))"),
        QRegularExpression::UseUnicodePropertiesOption);
    return form;
}

void find(const QRegularExpression& form, const QString& text, bool isAddress, std::vector<UnbrokenPiece>& pieces)
{
    for (auto found = form.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch each = found.next();
        pieces.push_back({each.capturedStart(), each.capturedEnd(), isAddress});
    }
}

} // namespace

std::vector<UnbrokenPiece> unbrokenPieces(const QString& text)
{
    std::vector<UnbrokenPiece> pieces;
    if (text.contains(u'/')) find(documentNumber(), text, false, pieces);
    if (text.contains(u'@') || text.contains(QStringLiteral("://"))) {
        std::vector<UnbrokenPiece> addresses;
        find(address(), text, true, addresses);
        // What is an address is no number: "https://x.example/12/A".
        std::erase_if(pieces, [&](const UnbrokenPiece& each) {
            return std::any_of(addresses.begin(), addresses.end(),
                               [&](const UnbrokenPiece& other) { return other.begin == each.begin; });
        });
        pieces.insert(pieces.end(), addresses.begin(), addresses.end());
    }
    if (std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }))
        find(numbered(), text, false, pieces);
    return pieces;
}

void bindPiece(QString& text, const UnbrokenPiece& piece)
{
    if (piece.isAddress) return;
    for (qsizetype at = piece.begin; at < piece.end; ++at) {
        if (text.at(at) == u' ') text[at] = QChar::Nbsp;
        if (text.at(at) == u'-') text[at] = hardHyphen;
    }
}

qsizetype addressBreak(const QString& text, qsizetype begin, qsizetype at)
{
    for (qsizetype end = at; end > begin + 1; --end)
        if (QStringLiteral("@/.-").contains(text.at(end - 1))) return end;
    return at;
}

} // namespace ocop
