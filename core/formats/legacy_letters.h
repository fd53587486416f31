#pragma once

#include <QString>
#include <QStringView>

namespace ocop {

/// What the letters of a text stand for: Unicode, or the shapes of a font made before it, kept as Latin-1.
enum class Letters : unsigned char {
    Unicode,
    Tcvn3, ///< fonts .Vn… (ABC)
    Tcvn3Capitals, ///< fonts .Vn…H, which show every letter as a capital
    Vni ///< fonts VNI-…
};

/// By a font's name (".VnTime", ".VnTimeH", "VNI-Times").
Letters lettersOfFont(const QString& font);

/// A text in old letters as Unicode. Characters the old set does not have stay.
QString fromLegacyLetters(QStringView text, Letters letters);

/// What a text without a telling font looks like.
struct LegacyGuess
{
    Letters letters = Letters::Unicode;
    bool sure = false; ///< read as it stands it is no Vietnamese, read as `letters` all of it is
    bool isUnicode = false; ///< has letters only Unicode has
};
LegacyGuess guessLetters(QStringView text);

} // namespace ocop
