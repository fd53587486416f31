#include "ui/words/reminder_words.h"

#include "core/base/dates.h"

#include <QCoreApplication>

namespace ocop::texts {
namespace {

QString reminderWord(const char* source) { return QCoreApplication::translate("reminders", source); }

QString answeredStep(const Due& due, bool dossierOpen)
{
    const bool bySaid = due.said && due.said->kind != ReminderKind::Snoozed &&
                        !(due.noticedOn.isValid() && due.said->madeOn < due.noticedOn);
    if (bySaid) return said(*due.said);
    if (due.noticedOn.isValid())
        return reminderWord(QT_TRANSLATE_NOOP("reminders", "Notified on %1, %2"))
            .arg(formatDate(due.noticedOn), channel(due.channel));
    if (dossierOpen) return reminderWord(QT_TRANSLATE_NOOP("reminders", "Dossier handed in"));
    return reminderWord(QT_TRANSLATE_NOOP("reminders", "Announced publicly"));
}

QString noticeStep(const Due& due, QDate asOf)
{
    if (due.draftedOn.isValid())
        return reminderWord(QT_TRANSLATE_NOOP("reminders", "Send the letter drafted on %1"))
            .arg(formatDate(due.draftedOn));
    const QDate line = due.latestSnooze;
    if (line > asOf.addDays(1))
        return reminderWord(QT_TRANSLATE_NOOP("reminders", "Send the notice by %1")).arg(formatDate(line));
    return reminderWord(QT_TRANSLATE_NOOP("reminders", "Send the notice at once"));
}

/// A stage by its name; within the filing window by the days that are left in it.
QString comingStage(const StageDay& coming, const Due& due)
{
    if (coming.stage != Stage::HalfWindow || !due.windowTo.isValid() || coming.day >= due.windowTo)
        return stage(coming.stage);
    return QCoreApplication::translate("reminders", "%n day(s) left for filing", nullptr,
                                       int(coming.day.daysTo(due.windowTo)));
}

} // namespace

QString stage(Stage stage)
{
    switch (stage) {
    case Stage::Plan: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Plan the renewal"));
    case Stage::WindowOpens: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Filing window opens"));
    case Stage::HalfWindow: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Middle of the filing window"));
    case Stage::LastFilingDay: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Last filing day"));
    case Stage::Quarter: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Three months left"));
    case Stage::TwoMonths: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Two months left"));
    case Stage::LetterDue: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Notice to be written"));
    case Stage::LegalLine: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Last day for the notice"));
    case Stage::LastWeek: return reminderWord(QT_TRANSLATE_NOOP("reminders", "One week left"));
    case Stage::LastDay: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Last valid day"));
    case Stage::LogoStop: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Mark and stars no longer used"));
    case Stage::MonthAfter: return reminderWord(QT_TRANSLATE_NOOP("reminders", "A month after the end"));
    }
    return {};
}

QString letterKind(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Expiry: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Notice to the subject"));
    case LetterKind::Public: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Public notice"));
    case LetterKind::Locality: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Reminder to the locality"));
    case LetterKind::Withdrawal: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Withdrawal proposal"));
    case LetterKind::Invitation: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Invitation to a trade event"));
    }
    return {};
}

QString channel(LetterChannel channel)
{
    switch (channel) {
    case LetterChannel::None: return {};
    case LetterChannel::Post: return reminderWord(QT_TRANSLATE_NOOP("reminders", "by post"));
    case LetterChannel::Zalo: return reminderWord(QT_TRANSLATE_NOOP("reminders", "by Zalo"));
    case LetterChannel::Email: return reminderWord(QT_TRANSLATE_NOOP("reminders", "by e-mail"));
    case LetterChannel::Hand: return reminderWord(QT_TRANSLATE_NOOP("reminders", "by hand"));
    }
    return {};
}

QString letterState(LetterState state)
{
    switch (state) {
    case LetterState::Drafted: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Drafted"));
    case LetterState::Signed: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Signed"));
    case LetterState::Sent: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Sent"));
    case LetterState::Received: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Received"));
    case LetterState::Replied: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Answered"));
    }
    return {};
}

QString nextStep(const Due& due, bool dossierOpen, QDate asOf)
{
    if (due.extendableTo.isValid())
        return reminderWord(QT_TRANSLATE_NOOP("reminders", "Dossier handed in; may be extended to %1 (art. 12.3)"))
            .arg(formatDate(due.extendableTo));
    if (due.answered) return answeredStep(due, dossierOpen);
    switch (due.act) {
    case NextAct::File:
        return reminderWord(QT_TRANSLATE_NOOP("reminders", "Have the renewal filed by %1"))
            .arg(formatDate(due.windowTo));
    case NextAct::Prepare: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Prepare the notice"));
    case NextAct::Notify: return noticeStep(due, asOf);
    case NextAct::StopLogo: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Have the subject stop using the logo"));
    case NextAct::Check: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Recognise again, or note why not"));
    case NextAct::None: break;
    }
    return due.next ? QStringLiteral("%1: %2").arg(formatDate(due.next->shown), comingStage(*due.next, due))
                    : QString();
}

QString dayKind(DayKind kind)
{
    switch (kind) {
    case DayKind::Off: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Off"));
    case DayKind::Work: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Make-up working day"));
    case DayKind::Plain: return reminderWord(QT_TRANSLATE_NOOP("reminders", "As its weekday"));
    }
    return {};
}

QString stageFinding(const Finding& finding)
{
    const QString name = stage(fromCode<Stage>(finding.field).value_or(Stage::Plan));
    const QString typed = finding.args.value(0);
    if (finding.code == QLatin1String("stageNeeded"))
        return reminderWord(
                   QT_TRANSLATE_NOOP("reminders",
                                     "“%1” cannot be left out: reminders are never put off beyond it. Choose “Used”."))
            .arg(name);
    if (finding.code == QLatin1String("stageLegal"))
        return reminderWord(QT_TRANSLATE_NOOP("reminders", "“%1” lies before the end: found %2 days; type 1 or more."))
            .arg(name, typed);
    if (finding.code == QLatin1String("stageLastDay"))
        return reminderWord(
                   QT_TRANSLATE_NOOP("reminders",
                                     "“%1” is the last valid day itself: type 0 instead of %2, or leave it out."))
            .arg(name, typed);
    if (finding.code == QLatin1String("stageRange"))
        return reminderWord(QT_TRANSLATE_NOOP("reminders", "“%1”: found %2 days; type a number from -365 to 1095."))
            .arg(name, typed);
    const QString earlier = stage(fromCode<Stage>(finding.args.value(1)).value_or(Stage::Plan));
    return reminderWord(
               QT_TRANSLATE_NOOP("reminders", "“%1” comes after “%2” (%3 days): found %4, type fewer than %3."))
        .arg(name, earlier, finding.args.value(2), typed);
}

QString standardState(StandardState state)
{
    switch (state) {
    case StandardState::NotYet: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Not issued yet"));
    case StandardState::Valid: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Still valid"));
    case StandardState::Ending: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Ending soon"));
    case StandardState::Ended: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Ended"));
    case StandardState::Replaced: return reminderWord(QT_TRANSLATE_NOOP("reminders", "Replaced"));
    }
    return {};
}

Mark standardMark(StandardState state)
{
    switch (state) {
    case StandardState::NotYet: return Mark::NotYet;
    case StandardState::Valid: return Mark::InForce;
    case StandardState::Ending: return Mark::Expiring;
    case StandardState::Ended: return Mark::Expired;
    case StandardState::Replaced: return Mark::Superseded;
    }
    return Mark::Note;
}

QString standardTitle(const StandardCertificate& certificate)
{
    const QString name = standardName(certificate.kind);
    return certificate.number.isEmpty() ? name : QStringLiteral("%1 · %2").arg(name, certificate.number);
}

QString decisionStep(const DecisionDue& decision)
{
    return (decision.isOverdue() ? reminderWord(QT_TRANSLATE_NOOP("reminders", "The council was to decide by %1"))
                                 : reminderWord(QT_TRANSLATE_NOOP("reminders", "The council decides by %1")))
        .arg(formatDate(decision.clock.due));
}

QString said(const Reminder& reminder)
{
    QString words;
    switch (reminder.kind) {
    case ReminderKind::Snoozed:
        words = reminderWord(QT_TRANSLATE_NOOP("reminders", "Put off until %1")).arg(formatDate(reminder.until));
        break;
    case ReminderKind::Handled: words = reminderWord(QT_TRANSLATE_NOOP("reminders", "Handled")); break;
    case ReminderKind::Called:
        words = reminderWord(QT_TRANSLATE_NOOP("reminders", "Called on %1")).arg(formatDate(reminder.madeOn));
        break;
    case ReminderKind::Dossier:
        words = reminderWord(QT_TRANSLATE_NOOP("reminders", "Dossier received on %1")).arg(formatDate(reminder.madeOn));
        break;
    }
    return reminder.note.isEmpty() ? words : QStringLiteral("%1 · %2").arg(words, reminder.note);
}

} // namespace ocop::texts
