#pragma once

namespace ocop {
class MainWindow;
class Session;
} // namespace ocop

namespace ocop::tour {

class PictureTaker;

/// Writing letters of every kind, what becomes of them, and their papers.
void takeLetters(MainWindow& window, Session& session, PictureTaker& taker);

} // namespace ocop::tour
