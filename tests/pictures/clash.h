#pragma once

namespace ocop {
class MainWindow;
class Session;
} // namespace ocop

namespace ocop::tour {

class PictureTaker;

/// Two people at work on the same records: a cell and a form that clash. The register is afterwards as it was.
void takeClash(MainWindow& window, Session& session, PictureTaker& taker);

} // namespace ocop::tour
