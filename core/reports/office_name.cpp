#include "core/reports/office_name.h"

#include <algorithm>
#include <array>

namespace ocop {
namespace {

/// What an office is, at the head of its name.
constexpr std::array officeKinds = {"CHI CỤC",         "SỞ",   "PHÒNG",     "TRUNG TÂM", "VĂN PHÒNG", "BAN", "HỘI ĐỒNG",
                                    "ỦY BAN NHÂN DÂN", "UBND", "TỔ TƯ VẤN", "BỘ",        "LIÊN MINH"};
/// What begins a new part of a name: the place it is of, or what it is besides.
constexpr std::array partBeginnings = {"TỈNH",   "THÀNH PHỐ", "HUYỆN", "THỊ XÃ",  "XÃ",
                                       "PHƯỜNG", "ĐẶC KHU",   "VÀ",    "SẢN PHẨM"};

bool startsWithWords(const QStringList& words, qsizetype at, const QString& phrase)
{
    const QStringList wanted = phrase.split(u' ');
    if (at + wanted.size() > words.size()) return false;
    return std::equal(wanted.begin(), wanted.end(), words.begin() + at,
                      [](const QString& a, const QString& b) { return a.compare(b, Qt::CaseInsensitive) == 0; });
}

/// "THÀNH PHỐ" begins a part, "PHỐ" does not.
bool beginsPart(const QStringList& words, qsizetype at)
{
    if (words.at(at - 1).endsWith(u',')) return true;
    // "PHƯỜNG HỘI AN", but not the "XÃ" of "THỊ XÃ" and "HỢP TÁC XÃ".
    if (words.at(at).compare(QStringLiteral("XÃ"), Qt::CaseInsensitive) == 0 &&
        QStringList{QStringLiteral("THỊ"), QStringLiteral("TÁC")}.contains(words.at(at - 1), Qt::CaseInsensitive))
        return false;
    return std::any_of(partBeginnings.begin(), partBeginnings.end(),
                       [&](const char* each) { return startsWithWords(words, at, QString::fromUtf8(each)); });
}

} // namespace

QString officeInSentence(const QString& office)
{
    if (office.isEmpty() || office != office.toUpper()) return office;
    QString text = office.toLower();
    text[0] = text.at(0).toUpper();
    for (const QString& kind : {QStringLiteral("Chi cục "), QStringLiteral("Sở "), QStringLiteral("Phòng "),
                                QStringLiteral("Trung tâm "), QStringLiteral("Văn phòng ")})
        if (text.startsWith(kind) && text.size() > kind.size()) text[kind.size()] = text.at(kind.size()).toUpper();
    // Names keep their capitals inside a name in capitals.
    for (const QString& name :
         {QStringLiteral("Quảng Nam"), QStringLiteral("Đà Nẵng"), QStringLiteral("PTNT"), QStringLiteral("OCOP"),
          QStringLiteral("Môi trường"), QStringLiteral("Phát triển nông thôn"), QStringLiteral("Tam Kỳ"),
          QStringLiteral("Hội An")})
        text.replace(name.toLower(), name);
    return text;
}

QStringList officeNamePieces(const QString& office)
{
    const QStringList words = office.split(u' ', Qt::SkipEmptyParts);
    qsizetype kind = 0; // words of what it is
    for (const char* each : officeKinds)
        if (startsWithWords(words, 0, QString::fromUtf8(each)))
            kind = std::max(kind, qsizetype(QString::fromUtf8(each).count(u' ') + 1));
    QStringList pieces;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool begins = i == 0 || i == kind || beginsPart(words, i);
        if (begins)
            pieces << words.at(i);
        else
            pieces.last() += u' ' + words.at(i);
    }
    return pieces;
}

} // namespace ocop
