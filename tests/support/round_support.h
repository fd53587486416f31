#pragma once

#include "core/evaluation/round_results.h"
#include "core/register/register.h"

#include <functional>

namespace ocop::test {

/// Which of a criterion's boxes a member ticks: its points.
using Ticking = std::function<int(const Criterion&)>;

/// The points of its best box: ticked everywhere they make 100.
int bestBox(const Criterion& criterion);
/// A ticking that gives the best box but 0 for the criteria named.
Ticking bestBut(const QStringList& codes);

/// An evaluation put straight into a register: a council, a round, and dossiers with sheets.
class RoundBuilder
{
public:
    explicit RoundBuilder(Register& book) : m_book(book) {}

    /// `size` members, the first of them the chair.
    Council addCouncil(int size, CouncilBody body = CouncilBody::Council);
    Round addRound(const QString& name, CouncilId council, const QString& ruleSet, QDate heldOn);
    /// A new product with a dossier that is ready, in no round yet.
    Application addDossier(const QString& product, int set, const QString& ruleSet);
    /// Puts dossiers into the round on its day.
    void assign(RoundId round, const std::vector<ApplicationId>& dossiers);
    /// One member's sheet, signed or only begun.
    ScoreSheet score(ApplicationId dossier, MemberId member, const Ticking& ticking, bool sign = true);
    /// The same for all members of a council.
    void scoreAll(ApplicationId dossier, CouncilId council, const Ticking& ticking);
    void setPresent(RoundId round, MemberId member, bool present);
    /// Notes that all members of the round's council came.
    void everybodyCame(RoundId round);
    /// Runs `work` as one act.
    void act(const std::function<void(WriteAct&)>& work);

    EvaluationSnapshot snapshot() const { return EvaluationSnapshot::load(m_book.evaluation()); }
    Register& book() const { return m_book; }

private:
    Register& m_book;
};

/// Results with the snapshot they point into.
struct RoundNow
{
    EvaluationSnapshot evaluations;
    RoundResults results;

    RoundNow(Register& book, RoundId round)
        : evaluations(EvaluationSnapshot::load(book.evaluation())),
          results(evaluations, book.database(), book.rules(), round)
    {
    }
    const RoundResults* operator->() const { return &results; }
    const ApplicationResult& of(ApplicationId id) const { return *results.find(id); }
};

} // namespace ocop::test
