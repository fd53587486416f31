#pragma once

#include "ui/evaluation/sheets/sheet_answers.h"

#include <QCoreApplication>

class QPainter;

namespace ocop {

/// Where the person's hand is on a score sheet.
struct SheetHand
{
    int current = 0; ///< place of the criterion
    int begun = -1; ///< first digit of points of two digits, typed already
    bool isRefused = false; ///< a digit the criterion lacks was typed: no further digit until another key answers
    SheetSpot hovered = {};
    bool isFocused = false;
    bool isEditable = true;
};

/// Draws the lines of a score sheet with what is on it, in the sheet's own coordinates. Holds what it is given
/// for as long as one painting takes.
class SheetPainter
{
    Q_DECLARE_TR_FUNCTIONS(SheetPainter)

public:
    SheetPainter(QPainter& painter, const Theme& theme, const SheetLines& lines, const SheetAnswers& answers,
                 const SheetHand& hand);

    void paint(const QRect& shown) const;

private:
    void paintPart(const SheetLine& line) const;
    void paintHeading(const SheetLine& line) const;
    void paintScored(const SheetLine& line) const;
    void paintTitle(const SheetLine& line) const;
    void paintOption(const SheetLine& line, int option) const;

    QPainter& m_painter;
    const Theme& m_theme;
    const SheetLines& m_lines;
    const SheetAnswers& m_answers;
    const SheetHand& m_hand;
};

} // namespace ocop
