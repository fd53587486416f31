#pragma once

#include "core/evaluation/evaluation_snapshot.h"
#include "core/reminders/reminder_book.h"
#include "core/reminders/stages.h"

namespace ocop {

/// What somebody in the office has to do about a certificate.
enum class NextAct {
    None,
    File, ///< have the renewal filed while the window is open
    Prepare, ///< speak to the subject, prepare the notice
    Notify, ///< send the notice in writing
    StopLogo, ///< see that the mark is not used any more
    Check ///< renew, or have it withdrawn
};

template <>
struct EnumCodes<NextAct>
{
    static constexpr std::pair<NextAct, const char*> all[] = {
        {NextAct::None, "none"},     {NextAct::File, "file"},         {NextAct::Prepare, "prepare"},
        {NextAct::Notify, "notify"}, {NextAct::StopLogo, "stopLogo"}, {NextAct::Check, "check"}};
};

/// How pressing a certificate is: what lists colour by.
enum class Urgency {
    Quiet, ///< nothing is asked, or it is answered or put off
    Waiting, ///< somebody should do something
    Owed ///< the law's notice is owed, or it ended and nobody answered
};

inline constexpr int noticeReachDays = 365; ///< so long before an end a letter that names no day speaks of it
inline constexpr int extensionAheadDays = 30; ///< so long before the end an extension is proposed
inline constexpr int headAfterDays = 14; ///< what nobody answered for so long goes to the head
inline constexpr int checkDays = 14; ///< how long an ended certificate that was put aside is still shown so

/// How long ago a certificate ended: under which heading it waits until it is renewed, withdrawn or put aside.
enum class ExpiredSince {
    Not,
    Days, ///< up to 30
    Month, ///< more than 30 days
    Quarter, ///< more than 90 days
    Year ///< more than a year
};

inline ExpiredSince expiredSince(int daysLeft)
{
    if (daysLeft >= 0) return ExpiredSince::Not;
    if (daysLeft >= -30) return ExpiredSince::Days;
    if (daysLeft >= -90) return ExpiredSince::Month;
    return daysLeft >= -365 ? ExpiredSince::Quarter : ExpiredSince::Year;
}

/// What is due about one certificate on a day.
struct Due
{
    QDate lastDay;
    int daysLeft = 0; ///< negative after the last day
    std::optional<StageDay> stage; ///< the last one that was shown by that day
    std::optional<StageDay> next; ///< the next one to be shown
    NextAct act = NextAct::None;
    QDate since; ///< first day the act was asked for
    bool answered = false; ///< something that was done or written answers the act
    QDate snoozedUntil; ///< put off beyond the day; invalid: not
    QDate latestSnooze; ///< never past the legal line; once there, tomorrow
    QDate legalLine; ///< last day for the notice in writing, by the calendar; invalid when nothing is due
    QDate windowFrom; ///< days between which a renewal may be filed; invalid without a window
    QDate windowTo;
    QDate noticedOn; ///< first day a notice about this certificate was sent; invalid: none was
    LetterChannel channel = LetterChannel::None;
    QDate draftedOn; ///< a notice is written and not yet sent
    /// The dossier is here and could not meet the filing window: the day the extension may be recorded to that keeps the
    /// certificate until the result (QĐ 26/2026 art. 12.3). Somebody has to do it.
    QDate extendableTo;
    std::optional<Reminder> said; ///< the last thing a person said to it

    bool isAsked() const { return act != NextAct::None; }
    /// Asked, not answered and not put off.
    bool isWaiting() const { return isAsked() && !answered && !snoozedUntil.isValid(); }
    /// The law's notice is owed: its stage has come, and neither a letter nor a word of somebody answers it. What is put
    /// off still is owed.
    bool owesNotice() const { return act == NextAct::Notify && !answered; }
    /// The law's notice is still owed after its last day, or a certificate that ended was not looked at. What is put off
    /// is overdue all the same.
    bool isOverdue(QDate day) const;
    bool windowOpen(QDate day) const { return windowFrom.isValid() && day >= windowFrom && day <= windowTo; }
    Urgency urgency() const
    {
        if (owesNotice() || (isWaiting() && daysLeft < 0)) return Urgency::Owed;
        return isWaiting() ? Urgency::Waiting : Urgency::Quiet;
    }
    /// Notice or logo waited unanswered for 14 days, put off or not.
    bool isForHead(QDate day) const;
};

/// What is due about a certificate on a day, by what was done until then. The one place that decides it: dialog, work
/// list, reports and calendar all ask here. `dossierOpen`: the product has a dossier that was handed in and not decided.
/// `certificate` is the one its product stands by on that day; without a last day, or withdrawn, nothing is due.
Due dueOn(const Certificate& certificate, const ReminderLog& log, bool dossierOpen, QDate asOf,
          const ReminderRules& rules);

/// The same about one stage, come or still to come: the act it asks for, since when, and whether what was done until
/// `asOf` answers that act.
Due dueAtStage(Stage stage, const Certificate& certificate, const ReminderLog& log, bool dossierOpen, QDate asOf,
               const ReminderRules& rules);

/// Whether the letter speaks of this end of the certificate, not of one before an extension or a correction.
bool speaksOfEnd(const LetterAbout& about, QDate lastDay);

/// Whether the product had a dossier handed in by the day and not yet decided on it.
bool hasOpenDossier(const EvaluationSnapshot& evaluations, ProductId product, QDate asOf);

} // namespace ocop
