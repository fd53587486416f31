#pragma once

#include "ui/paper/paper_page.h"

#include <QString>

class QWidget;

namespace ocop {

/// A board with its heading, as it leaves the window.
struct BoardPicture
{
    QWidget* board = nullptr;
    QString title; ///< "Tổng quan"
    QString facts; ///< scope, filter and as-of date in words
    QString stem; ///< how the name of its file begins
};

QImage imageOf(const BoardPicture& picture);

/// Writes .png, .svg or .pdf (one A4 page, landscape) by the name's ending. Throws Error{WriteFailed}, or
/// Error{BadInput} for another ending.
void savePicture(const BoardPicture& picture, const QString& path);

/// As one A4 page, landscape, to be printed; sharp enough for paper.
PaperPage pageOf(const BoardPicture& picture);

} // namespace ocop
