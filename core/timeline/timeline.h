#pragma once

#include "core/evaluation/evaluation_snapshot.h"
#include "core/register/snapshot.h"
#include "core/reminders/reminder_book.h"

namespace ocop {

/// What happened. Events of one day are told in this order.
enum class TimelineKind {
    SubjectChanged, ///< reason; before and after hold the fields that changed
    ProductChanged, ///< reason; before and after
    Filed, ///< origin, rule set: a dossier was handed in
    Step, ///< state: a dossier came into it
    Scored, ///< number of signed sheets, total: the council scored
    Decided, ///< stars decided, stars proposed, total: the council's result; of a failed upgrade stars kept, until
    DecisionSigned, ///< number, issuer, decision kind
    Gap, ///< days, last day before, first day after: no certificate was in force between
    Superseded, ///< number of the certificate that begins
    Expired, ///< last valid day: the first day without force
    Begun, ///< origin, decision number, score, which recognition it is, "1" for a potential five
    Extended, ///< until: the extension takes up after the last valid day
    WithdrawalConcluded, ///< ground, day by which the decision is due
    Withdrawn, ///< decision number, ground: the first day without force
    ReminderPutOff, ///< until
    ReminderHandled,
    ReminderCalled, ///< the subject was told by phone
    ReminderDossier, ///< the dossier came in
    LetterDrafted, ///< kind, number
    LetterSent, ///< kind, number, channel
    LetterReceived, ///< kind, number
    LetterReplied, ///< kind, number
    LastDay ///< days left: the last valid day, not yet over
};

template <>
struct EnumCodes<TimelineKind>
{
    static constexpr std::pair<TimelineKind, const char*> all[] = {
        {TimelineKind::SubjectChanged, "subjectChanged"},
        {TimelineKind::ProductChanged, "productChanged"},
        {TimelineKind::Filed, "filed"},
        {TimelineKind::Step, "step"},
        {TimelineKind::Scored, "scored"},
        {TimelineKind::Decided, "decided"},
        {TimelineKind::DecisionSigned, "decisionSigned"},
        {TimelineKind::Gap, "gap"},
        {TimelineKind::Superseded, "superseded"},
        {TimelineKind::Expired, "expired"},
        {TimelineKind::Begun, "begun"},
        {TimelineKind::Extended, "extended"},
        {TimelineKind::WithdrawalConcluded, "withdrawalConcluded"},
        {TimelineKind::Withdrawn, "withdrawn"},
        {TimelineKind::ReminderPutOff, "reminderPutOff"},
        {TimelineKind::ReminderHandled, "reminderHandled"},
        {TimelineKind::ReminderCalled, "reminderCalled"},
        {TimelineKind::ReminderDossier, "reminderDossier"},
        {TimelineKind::LetterDrafted, "letterDrafted"},
        {TimelineKind::LetterSent, "letterSent"},
        {TimelineKind::LetterReceived, "letterReceived"},
        {TimelineKind::LetterReplied, "letterReplied"},
        {TimelineKind::LastDay, "lastDay"}};
};

/// The days within which a decision follows the conclusion of a violation (QĐ 26/2026 art. 8).
inline constexpr int withdrawalDays = 15;

/// One thing that happened, or will happen, to a product or its subject.
struct TimelineEvent
{
    QDate day; ///< invalid: not known
    TimelineKind kind = TimelineKind::Begun;
    QStringList args; ///< facts by kind, see TimelineKind: codes, ISO days, names, formatted scores
    QString note; ///< what was written down with it: a reason, a basis, a remark
    QString entity; ///< the record it opens: "certificate", "application", "decision", "subject", "product"
    qint64 record = 0;
    ProductId product; ///< not valid for changes of a subject
    int stars = 0; ///< of the certificate or the result; 0 where none are spoken of
    bool future = false; ///< after the day asked for
    QJsonObject before = {}; ///< changed fields of a version change
    QJsonObject after = {};
};

/// What timelines are told from. The records must outlive it.
struct TimelineSource
{
    const Snapshot& snapshot;
    const EvaluationSnapshot& evaluations;
    const ReminderBook& reminders;
    QDate asOf;
};

/// Everything that happened to a product, its owners' changes while they owned it included. Undated events first,
/// then by day; what lies after asOf is marked.
std::vector<TimelineEvent> timelineOf(const TimelineSource& source, ProductId product);
/// The same of a subject: its own changes and all its products, those it gave away until then.
std::vector<TimelineEvent> timelineOf(const TimelineSource& source, SubjectId subject);

} // namespace ocop
