#pragma once

namespace ocop {
class MainWindow;
class Session;
} // namespace ocop

namespace ocop::tour {

class PictureTaker;

/// The reminder settings, tab by tab, and the certificates of standards of a subject.
void takeCare(MainWindow& window, Session& session, PictureTaker& taker);

} // namespace ocop::tour
