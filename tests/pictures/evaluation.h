#pragma once

namespace ocop {
class MainWindow;
class Session;
} // namespace ocop

namespace ocop::tour {

class PictureTaker;

/// The evaluation's pages and dialogs: rounds with their tabs, score sheets, a dossier, and the acts on certificates.
void takeEvaluation(MainWindow& window, Session& session, PictureTaker& taker);

} // namespace ocop::tour
