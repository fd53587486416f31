#pragma once

#include "tests/support/round_support.h"
#include "tests/support/ui/session_support.h"

#include "ui/evaluation/rounds/rounds_page.h"
#include "ui/window/window_rooms.h"

#include <memory>

namespace ocop::test {

/// A session of 12/6/2026 with a council of nine, a round and its dossiers, and the page over it.
struct RoundsDesk
{
    TempFolder folder;
    Session session{[] { return QDateTime(QDate(2026, 6, 12), QTime(12, 0)); }, QStringLiteral("test")};
    WindowRooms rooms{session};
    std::unique_ptr<RoundBuilder> build;
    Council council;
    Round round;
    std::vector<Application> dossiers;
    std::unique_ptr<RoundsPage> page;

    RoundsDesk();

    /// Scores of the dossiers: four stars; potential five; a minimum unmet; one member far off; half of the sheets.
    void scoreThem();
    /// Shows the page anew.
    void open();
    EvaluationStores& stores() { return session.book().evaluation(); }
    Application stored(size_t index) { return *stores().applications.find(dossiers[index].id); }
};

} // namespace ocop::test
