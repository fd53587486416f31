#pragma once

namespace ocop {
class MainWindow;
class Session;
} // namespace ocop

namespace ocop::tour {

class PictureTaker;

/// What an earlier sitting left typed and not saved.
void takeUnsaved(MainWindow& window, Session& session, PictureTaker& taker);

/// What the window says when its file is held elsewhere, may not be written, is busy, is moved or deleted. Leaves the
/// window on another register: last of a round.
void takeFileTroubles(MainWindow& window, Session& session, PictureTaker& taker);

} // namespace ocop::tour
