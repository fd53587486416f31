#include "core/formats/legacy_letters.h"

#include "core/formats/vietnamese_look.h"

#include <QHash>

#include <array>

namespace ocop {
namespace {

/// TCVN 5712:1993, third set, from 0xA0 on; 0 where it has no Vietnamese letter.
constexpr std::array<char16_t, 96> tcvn3 = {
    0,    u'Ă', u'Â', u'Ê', u'Ô', u'Ơ', u'Ư', u'Đ', u'ă', u'â', u'ê', u'ô', u'ơ', u'ư', u'đ', 0, // A0
    0,    0,    0,    0,    0,    u'à', u'ả', u'ã', u'á', u'ạ', 0,    u'ằ', u'ẳ', u'ẵ', u'ắ', 0, // B0
    0,    0,    0,    0,    0,    0,    u'ặ', u'ầ', u'ẩ', u'ẫ', u'ấ', u'ậ', u'è', 0,    u'ẻ', u'ẽ', // C0
    u'é', u'ẹ', u'ề', u'ể', u'ễ', u'ế', u'ệ', u'ì', u'ỉ', 0,    0,    0,    u'ĩ', u'í', u'ị', u'ò', // D0
    0,    u'ỏ', u'õ', u'ó', u'ọ', u'ồ', u'ổ', u'ỗ', u'ố', u'ộ', u'ờ', u'ở', u'ỡ', u'ớ', u'ợ', u'ù', // E0
    0,    u'ủ', u'ũ', u'ú', u'ụ', u'ừ', u'ử', u'ữ', u'ứ', u'ự', u'ỳ', u'ỷ', u'ỹ', u'ý', u'ỵ', 0}; // F0

QString fromTcvn3(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const char16_t letter = code >= 0xA0 && code <= 0xFF ? tcvn3[code - 0xA0] : 0;
        out += letter ? QChar(letter) : c;
    }
    return out;
}

/// What a VNI mark adds to the vowel before it: combining characters, first the one that makes another letter.
QString vniMark(QChar mark, QChar base)
{
    struct Mark
    {
        char16_t sign;
        char16_t shape; ///< of the letter (mũ, trăng); 0: none
        char16_t tone;
    };
    static constexpr std::array<Mark, 17> marks = {{{u'ø', 0, 0x300},
                                                    {u'ù', 0, 0x301},
                                                    {u'û', 0, 0x309},
                                                    {u'õ', 0, 0x303},
                                                    {u'ï', 0, 0x323},
                                                    {u'â', 0x302, 0},
                                                    {u'à', 0x302, 0x300},
                                                    {u'á', 0x302, 0x301},
                                                    {u'å', 0x302, 0x309},
                                                    {u'ã', 0x302, 0x303},
                                                    {u'ä', 0x302, 0x323},
                                                    {u'ê', 0x306, 0},
                                                    {u'è', 0x306, 0x300},
                                                    {u'é', 0x306, 0x301},
                                                    {u'ú', 0x306, 0x309},
                                                    {u'ü', 0x306, 0x303},
                                                    {u'ë', 0x306, 0x323}}};
    const QChar vowel = base.toLower();
    const bool takesHat = vowel == u'a' || vowel == u'e' || vowel == u'o';
    const bool takesTone = takesHat || vowel == u'u' || vowel == u'y' || vowel == u'ô' || vowel == u'ö';
    const QChar sign = mark.toLower();
    for (const Mark& each : marks) {
        if (each.sign != sign) continue;
        const bool fits = each.shape == 0 ? takesTone : each.shape == 0x302 ? takesHat : vowel == u'a';
        if (!fits) return {};
        QString added;
        if (each.shape) added += QChar(each.shape);
        if (each.tone) added += QChar(each.tone);
        return added;
    }
    return {};
}

/// Letters VNI has in one piece.
QChar vniLetter(QChar c)
{
    static const QHash<QChar, QChar> letters = {{u'ô', u'ơ'}, {u'ö', u'ư'}, {u'ñ', u'đ'}, {u'æ', u'ỉ'}, {u'ó', u'ĩ'},
                                                {u'ò', u'ị'}, {u'î', u'ỵ'}, {u'Ô', u'Ơ'}, {u'Ö', u'Ư'}, {u'Ñ', u'Đ'},
                                                {u'Æ', u'Ỉ'}, {u'Ó', u'Ĩ'}, {u'Ò', u'Ị'}, {u'Î', u'Ỵ'}};
    return letters.value(c, c);
}

QString fromVni(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        out += vniLetter(text.at(i));
        if (i + 1 == text.size()) break;
        const QString added = vniMark(text.at(i + 1), text.at(i));
        if (added.isEmpty()) continue;
        out += added;
        ++i;
    }
    return out.normalized(QString::NormalizationForm_C);
}

} // namespace

Letters lettersOfFont(const QString& font)
{
    if (font.startsWith(QLatin1String(".Vn"), Qt::CaseInsensitive))
        return font.endsWith(u'H') ? Letters::Tcvn3Capitals : Letters::Tcvn3;
    return font.startsWith(QLatin1String("VNI"), Qt::CaseInsensitive) ? Letters::Vni : Letters::Unicode;
}

QString fromLegacyLetters(QStringView text, Letters letters)
{
    switch (letters) {
    case Letters::Unicode: break;
    case Letters::Tcvn3: return fromTcvn3(text);
    case Letters::Tcvn3Capitals: return fromTcvn3(text).toUpper();
    case Letters::Vni: return fromVni(text);
    }
    return text.toString();
}

LegacyGuess guessLetters(QStringView text)
{
    const VietnameseLook asItStands = vietnameseLook(text);
    LegacyGuess guess;
    guess.isUnicode = asItStands.beyondLatin1;
    if (guess.isUnicode || asItStands.words == 0) return guess;
    const VietnameseLook tcvn = vietnameseLook(fromTcvn3(text));
    const VietnameseLook vni = vietnameseLook(fromVni(text));
    const bool isTcvn = tcvn.isAll() && tcvn.words > 0;
    const bool isVni = vni.isAll() && vni.words > 0;
    if (isTcvn == isVni) return guess;
    guess.letters = isTcvn ? Letters::Tcvn3 : Letters::Vni;
    guess.sure = !asItStands.isAll();
    return guess;
}

} // namespace ocop
