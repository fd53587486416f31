#pragma once

#include <QByteArray>
#include <QString>

namespace ocop {

/// A text file's letters and what they were written in.
struct DecodedText
{
    QString text;
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Windows-1258", "TCVN3", "VNI"
    bool guessed = false; ///< neither a mark nor valid UTF-8: the letters may be wrong
};

/// Decodes by byte order mark, else UTF-16 when every other byte is empty, else UTF-8 when it is valid, else as the
/// Vietnamese Windows code page or the old letters TCVN3 or VNI, whichever makes more Vietnamese words. NFC throughout.
DecodedText decodeText(const QByteArray& bytes);

} // namespace ocop
