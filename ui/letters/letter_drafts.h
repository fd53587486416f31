#pragma once

#include "core/reminders/letter_plan.h"
#include "core/reports/papers/letter_templates.h"
#include "core/reports/report.h"

#include <QSet>

#include <functional>

class QWidget;

namespace ocop {

class Session;

/// The letters of one order while they are prepared: planned, numbered, worded, and at last kept as drafts. Which of
/// them are wanted is ticked elsewhere, by recipientKey().
class LetterDrafts
{
public:
    /// About these certificates; without any, about those that want a letter of the order's kind.
    LetterDrafts(Session& session, std::vector<CertificateId> chosen);
    /// Invitations of everybody in the lists of the event.
    static LetterDrafts invitations(Session& session, TradeEventId event);

    const std::vector<LetterPlan>& plans() const { return m_plans; }

    /// Plans anew and gives what is ticked then: what was, and whoever is new and was not told yet; `afresh` forgets
    /// what was ticked.
    QSet<qint64> plan(const LetterOrder& order, const QSet<qint64>& ticks, bool afresh);
    void setHead(const LetterOrder& order);

    /// The ticked letters, numbered from `first` on; 0 leaves room for the pen.
    std::vector<LetterPlan> ticked(const QSet<qint64>& ticks, int first) const;
    /// A recipient's letter: numbered when it is ticked, else as it would be without a number.
    std::optional<LetterPlan> letter(qint64 recipient, const QSet<qint64>& ticks, int first) const;

    /// The template the letters are worded by.
    TemplateKind wordedBy() const;
    /// The letter as it prints, in the office's wording or in one being edited.
    Report paper(const LetterPlan& plan) const;
    Report paper(const LetterPlan& plan, const QString& wording) const;

    struct Counts
    {
        int letters = 0; ///< ticked
        int products = 0; ///< in ticked letters
        int repeated = 0; ///< told before and not ticked
        int leftOut = 0; ///< chosen products such a letter has no place for
    };
    Counts count(const QSet<qint64>& ticks) const;

    /// Puts the letters as they are now in the place of those that were shown; see ShownPlan::planAgain.
    using PlanAgain = std::function<bool(const QStringList& writers, std::vector<LetterPlan>& plans)>;
    /// Words these letters and stores them in one act; none when the person is to look again. Throws Error.
    std::vector<LetterId> keep(QWidget* window, std::vector<LetterPlan> plans, const PlanAgain& planAgain) const;

private:
    QString wording() const;
    void word(std::vector<LetterPlan>& plans) const;

    Session& m_session;
    std::vector<CertificateId> m_chosen;
    TradeEventId m_event;
    LetterKind m_kind = LetterKind::Expiry;
    std::vector<LetterPlan> m_plans;
    ActId m_mark; ///< of the state they were planned on
};

} // namespace ocop
