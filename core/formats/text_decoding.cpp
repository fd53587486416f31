#include "core/formats/text_decoding.h"

#include "core/formats/legacy_letters.h"
#include "core/formats/vietnamese_look.h"

#include <QStringDecoder>

#include <array>

namespace ocop {
namespace {

/// Windows-1258 from 0x80 on; Qt without ICU does not know it. Tones are combining marks, NFC joins them.
constexpr std::array<char16_t, 128> windows1258 = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0xFFFD, 0x2039, 0x0152,
    0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
    0xFFFD, 0x203A, 0x0153, 0xFFFD, 0xFFFD, 0x0178, 0x00A0, 0x00A1, 0x00A2, 0x00A3, 0x00A4, 0x00A5, 0x00A6,
    0x00A7, 0x00A8, 0x00A9, 0x00AA, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF, 0x00B0, 0x00B1, 0x00B2, 0x00B3,
    0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x00BA, 0x00BB, 0x00BC, 0x00BD, 0x00BE, 0x00BF, 0x00C0,
    0x00C1, 0x00C2, 0x0102, 0x00C4, 0x00C5, 0x00C6, 0x00C7, 0x00C8, 0x00C9, 0x00CA, 0x00CB, 0x0300, 0x00CD,
    0x00CE, 0x00CF, 0x0110, 0x00D1, 0x0309, 0x00D3, 0x00D4, 0x01A0, 0x00D6, 0x00D7, 0x00D8, 0x00D9, 0x00DA,
    0x00DB, 0x00DC, 0x01AF, 0x0303, 0x00DF, 0x00E0, 0x00E1, 0x00E2, 0x0103, 0x00E4, 0x00E5, 0x00E6, 0x00E7,
    0x00E8, 0x00E9, 0x00EA, 0x00EB, 0x0301, 0x00ED, 0x00EE, 0x00EF, 0x0111, 0x00F1, 0x0323, 0x00F3, 0x00F4,
    0x01A1, 0x00F6, 0x00F7, 0x00F8, 0x00F9, 0x00FA, 0x00FB, 0x00FC, 0x01B0, 0x20AB, 0x00FF,
};

QString fromWindows1258(const QByteArray& bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        text += code < 0x80 ? QChar(ushort(code)) : QChar(windows1258[code - 0x80]);
    }
    return text.normalized(QString::NormalizationForm_C);
}

QString decodedWith(QStringConverter::Encoding encoding, const QByteArray& bytes)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder(bytes);
    return text.normalized(QString::NormalizationForm_C);
}

/// How many bytes at even (0) or odd (1) places are zero, in per cent of a first stretch.
int zeroShare(const QByteArray& bytes, int parity)
{
    const qsizetype end = std::min<qsizetype>(bytes.size(), 4096);
    int zeros = 0;
    int places = 0;
    for (qsizetype i = parity; i < end; i += 2, ++places)
        if (bytes.at(i) == 0) ++zeros;
    return places == 0 ? 0 : 100 * zeros / places;
}

/// Bytes that are no Unicode: the code page or the old letters in which most words are Vietnamese.
DecodedText inOneByte(const QByteArray& bytes)
{
    const QString latin = QString::fromLatin1(bytes);
    DecodedText best{fromWindows1258(bytes), QStringLiteral("Windows-1258"), true};
    int plausible = vietnameseLook(QStringView(best.text).left(50'000)).plausible;
    const auto consider = [&](Letters letters, const QString& name) {
        const QString text = fromLegacyLetters(latin, letters);
        const int now = vietnameseLook(QStringView(text).left(50'000)).plausible;
        if (now < plausible + 2) return; // a sign or a name says too little
        plausible = now;
        best = {text, name, true};
    };
    consider(Letters::Tcvn3, QStringLiteral("TCVN3"));
    consider(Letters::Vni, QStringLiteral("VNI"));
    return best;
}

} // namespace

DecodedText decodeText(const QByteArray& bytes)
{
    const auto utf16le = [&](qsizetype from) {
        return DecodedText{decodedWith(QStringConverter::Utf16LE, bytes.mid(from)), QStringLiteral("UTF-16LE")};
    };
    const auto utf16be = [&](qsizetype from) {
        return DecodedText{decodedWith(QStringConverter::Utf16BE, bytes.mid(from)), QStringLiteral("UTF-16BE")};
    };
    if (bytes.startsWith("\xFF\xFE")) return utf16le(2);
    if (bytes.startsWith("\xFE\xFF")) return utf16be(2);
    if (bytes.size() >= 4 && zeroShare(bytes, 1) > 40 && zeroShare(bytes, 0) < 5) return utf16le(0);
    if (bytes.size() >= 4 && zeroShare(bytes, 0) > 40 && zeroShare(bytes, 1) < 5) return utf16be(0);
    const QByteArray body = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = utf8(body);
    if (!utf8.hasError()) return {text.normalized(QString::NormalizationForm_C), QStringLiteral("UTF-8")};
    return inOneByte(body);
}

} // namespace ocop
