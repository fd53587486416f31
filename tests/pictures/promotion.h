#pragma once

namespace ocop {
class MainWindow;
class Session;
} // namespace ocop

namespace ocop::tour {

class PictureTaker;

/// Events, contracts and buyers with their panels and forms.
void takePromotion(MainWindow& window, Session& session, PictureTaker& taker);

} // namespace ocop::tour
