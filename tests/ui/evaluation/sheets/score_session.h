#pragma once

#include "tests/support/score_round.h"

#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

namespace ocop::test {

/// A session on 1/6/2026 over a round with dossiers and members.
struct ScoreSession
{
    TempFolder folder;
    Session session{[] { return QDateTime(QDate(2026, 6, 1), QTime(9, 0)); }, QStringLiteral("test")};
    WindowRooms rooms{session};
    ScoreRound round;

    ScoreSession(const QString& ruleSet, const std::vector<int>& sets, int members = 3)
    {
        session.create(folder.file(QStringLiteral("so.db")));
        round = ScoreRound::make(session.book(), ruleSet, sets, members);
        session.reload();
    }

    EvaluationStores& stores() { return session.book().evaluation(); }
    /// What is stored of a member's sheet.
    QHash<QString, int> points(size_t dossier = 0, size_t member = 0)
    {
        for (const ScoreSheet& each : stores().sheetsOf(round.dossier(dossier)))
            if (each.member == round.member(member)) return pointsOf(stores().itemsOf(each.id));
        return {};
    }
    std::optional<ScoreSheet> sheet(size_t dossier = 0, size_t member = 0)
    {
        for (const ScoreSheet& each : stores().sheetsOf(round.dossier(dossier)))
            if (each.member == round.member(member)) return each;
        return std::nullopt;
    }
    size_t acts() const { return session.book().history().acts(10000).size(); }
};

} // namespace ocop::test
