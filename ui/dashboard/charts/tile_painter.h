#pragma once

#include "ui/dashboard/charts/tile_layout.h"

class QPainter;

namespace ocop {

/// Draws tiles, their bars, and above them what the five shades mean, if `legend` says it. `hovered` is the spot
/// under the mouse, `ring` the one with the keyboard; -1 for none.
void paintTiles(QPainter* painter, const std::vector<Tile>& tiles, const QStringList& legend, const TileLayout& layout,
                const Theme& theme, int hovered, int ring);

} // namespace ocop
