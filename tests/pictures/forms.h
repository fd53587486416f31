#pragma once

namespace ocop {
class MainWindow;
class Session;
} // namespace ocop

namespace ocop::tour {

class PictureTaker;

/// The forms behind the lists: records, rounds and councils, a dossier's steps and papers, and a decree's score sheet.
void takeForms(MainWindow& window, Session& session, PictureTaker& taker);

} // namespace ocop::tour
