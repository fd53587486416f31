#pragma once

#include "ui/dashboard/charts/unit_board_layout.h"

class QPainter;

namespace ocop {

/// Draws a board of places: its rows, head and sum, the row under the mouse (-1: none) lit, and a ring around the
/// place of the keyboard.
void paintUnitBoard(QPainter* painter, const BoardData& data, const UnitBoardLayout& layout, const Theme& theme,
                    int hoveredRow, const BoardSpot& ring);

} // namespace ocop
