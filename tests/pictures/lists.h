#pragma once

namespace ocop {
class MainWindow;
class Session;
} // namespace ocop

namespace ocop::tour {

class PictureTaker;

/// The import window over a list as districts send them: its columns, a question, a text to be told, a cell of two products.
/// Writes nothing.
void takeLists(MainWindow& window, Session& session, PictureTaker& taker);

} // namespace ocop::tour
