#pragma once

namespace ocop {
class MainWindow;
}

namespace ocop::tour {

class PictureTaker;

/// Lists edited in place: a cell with its choices, cells that were refused, many rows at once.
void takeGrid(MainWindow& window, PictureTaker& taker);

} // namespace ocop::tour
