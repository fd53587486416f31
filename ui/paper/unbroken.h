#pragma once

#include <QString>

#include <vector>

namespace ocop {

/// A piece of a text that is read at once and stays on one line where the line has room for it: the number of a
/// document ("số 412/QĐ-UBND"), a number with its unit ("36 tháng", "1.234 triệu đồng"), a part of a date ("ngày 31"), a
/// telephone number, an address of the web or of mail.
struct UnbrokenPiece
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isAddress = false; ///< copied and followed: its signs stay as they are

    bool holds(qsizetype at) const { return begin < at && at < end; }
};

/// All of them; they may lie in each other.
std::vector<UnbrokenPiece> unbrokenPieces(const QString& text);

/// Puts blanks and hyphens into the piece that Word does not break at. The text keeps its length.
void bindPiece(QString& text, const UnbrokenPiece& piece);

/// Where an address that no line holds is best broken: behind the last sign between its words before `at`; else `at`.
qsizetype addressBreak(const QString& text, qsizetype begin, qsizetype at);

} // namespace ocop
