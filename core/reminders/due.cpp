#include "core/reminders/due.h"

#include "core/certification/extension_days.h"

#include <algorithm>

namespace ocop {
namespace {

NextAct actOf(const StageDay& stage, bool hasWindow)
{
    switch (stage.stage) {
    case Stage::Plan: return NextAct::None;
    case Stage::WindowOpens:
    case Stage::LastFilingDay: return NextAct::File;
    case Stage::HalfWindow: return hasWindow ? NextAct::File : NextAct::Prepare;
    case Stage::Quarter:
    case Stage::TwoMonths: return NextAct::Prepare;
    case Stage::LetterDue:
    case Stage::LegalLine:
    case Stage::LastWeek:
    case Stage::LastDay: return NextAct::Notify;
    case Stage::LogoStop: return NextAct::StopLogo;
    case Stage::MonthAfter: return NextAct::Check;
    }
    return NextAct::None;
}

bool isAfterEnd(NextAct act) { return act == NextAct::StopLogo || act == NextAct::Check; }

void ask(Due& due, NextAct act, QDate shown)
{
    due.act = act;
    // What is asked after the end was not asked before it, whatever day off brought its stage forward.
    due.since = isAfterEnd(act) ? std::max(shown, due.lastDay.addDays(1)) : shown;
}

void readLetters(Due& due, const ReminderLog& log, QDate asOf)
{
    for (const LetterAbout& about : log.letters) {
        const Letter* letter = about.letter;
        if (letter->kind != LetterKind::Expiry || !speaksOfEnd(about, due.lastDay)) continue;
        if (letter->sentOn.isValid() && letter->sentOn <= asOf) {
            if (letter->sentOn > due.lastDay) continue;
            if (!due.noticedOn.isValid() || letter->sentOn < due.noticedOn) {
                due.noticedOn = letter->sentOn;
                due.channel = letter->channel;
            }
        } else if (letter->draftedOn <= asOf) {
            due.draftedOn = letter->draftedOn;
        }
    }
}

bool toldThePublic(const ReminderLog& log, QDate lastDay, QDate asOf)
{
    return std::any_of(log.letters.begin(), log.letters.end(), [&](const LetterAbout& each) {
        const Letter& letter = *each.letter;
        return letter.kind != LetterKind::Expiry && letter.sentOn.isValid() && letter.sentOn > lastDay &&
               letter.sentOn <= asOf && each.names(lastDay);
    });
}

/// Which words and letters answer the act. In writing where the law wants it: there a call or an open dossier answers
/// the early acts only. What ended stays asked about until somebody says what becomes of it.
bool isAnswered(const Due& due, const ReminderLog& log, bool dossierOpen, QDate asOf, const ReminderRules& rules)
{
    const bool early = due.act == NextAct::File || due.act == NextAct::Prepare;
    const bool beforeEnd = early || due.act == NextAct::Notify;
    if (dossierOpen && (early || (beforeEnd && !rules.noticeIsLaw(asOf)))) return true;
    if (beforeEnd && due.noticedOn.isValid() && (due.act != NextAct::File || due.noticedOn >= due.since)) return true;
    if (due.act == NextAct::Check && dossierOpen) return true;
    if (due.act == NextAct::StopLogo && toldThePublic(log, due.lastDay, asOf)) return true;
    return std::any_of(log.reminders.begin(), log.reminders.end(), [&](const Reminder& each) {
        if (each.madeOn > asOf) return false;
        if (each.kind == ReminderKind::Dossier)
            return beforeEnd && each.madeOn >= due.lastDay.addDays(-noticeReachDays);
        if (each.madeOn < due.since) return false;
        return each.kind == ReminderKind::Handled || (early && each.kind == ReminderKind::Called);
    });
}

} // namespace

bool Due::isForHead(QDate day) const
{
    const bool binding = act == NextAct::Notify || isAfterEnd(act);
    return binding && !answered && since.isValid() && since.addDays(headAfterDays) <= day;
}

bool Due::isOverdue(QDate day) const
{
    if (act == NextAct::Notify) return owesNotice() && legalLine.isValid() && day > legalLine;
    return isAfterEnd(act) && !answered;
}

Due dueOn(const Certificate& certificate, const ReminderLog& log, bool dossierOpen, QDate asOf,
          const ReminderRules& rules)
{
    Due due;
    if (!certificate.lastValidDay.isValid() || (certificate.withdrawnOn.isValid() && certificate.withdrawnOn <= asOf))
        return due;
    due.lastDay = certificate.endDay();
    due.daysLeft = int(asOf.daysTo(due.lastDay));
    const std::vector<StageDay> days = rules.daysOf(certificate, asOf);
    const auto shownBy = [&](Stage stage) {
        return std::find_if(days.begin(), days.end(), [&](const StageDay& each) { return each.stage == stage; });
    };
    if (const auto opens = shownBy(Stage::WindowOpens), closes = shownBy(Stage::LastFilingDay);
        opens != days.end() && closes != days.end()) {
        due.windowFrom = opens->day;
        due.windowTo = closes->day;
    }
    for (const StageDay& each : days) {
        if (each.shown <= asOf) {
            // A day off may bring "the logo must stop" forward to a day the certificate still runs.
            const NextAct act = actOf(each, due.windowFrom.isValid());
            const bool early = due.daysLeft >= 0 && isAfterEnd(act);
            due.stage = each;
            if (early || act == due.act) continue;
            ask(due, act, each.shown);
        } else if (!due.next) {
            due.next = each;
        }
    }
    if (due.act == NextAct::File && asOf > due.windowTo) due.act = NextAct::None; // too late for it
    // Whatever stages the office left out: what ended is asked about.
    if (due.daysLeft < 0 && !isAfterEnd(due.act)) ask(due, NextAct::Check, due.lastDay.addDays(1));

    if (dossierOpen && due.daysLeft <= extensionAheadDays && !certificate.extendedUntil.isValid()) {
        const RuleSet& decree = rules.rulesOn(asOf);
        const QDate latest = latestExtension(certificate, decree);
        if (asOf <= latest && extensionDoubt(certificate, decree) == ExtensionDoubt::None) due.extendableTo = latest;
    }

    readLetters(due, log, asOf);
    const StageDay legal = rules.dayOf(Stage::LegalLine, due.lastDay, asOf);
    due.legalLine = legal.day;
    due.latestSnooze = std::max(asOf.addDays(1), legal.shown);
    for (const Reminder& each : log.reminders)
        if (each.madeOn <= asOf) due.said = each;
    due.answered = due.isAsked() && isAnswered(due, log, dossierOpen, asOf, rules);
    const bool isPutAside = due.answered && due.act == NextAct::Check && !dossierOpen; // with its reason
    if (isPutAside && asOf > due.said->madeOn.addDays(checkDays)) due.act = NextAct::None;
    if (!due.answered && due.isAsked() && due.said && due.said->kind == ReminderKind::Snoozed &&
        due.said->until > asOf) {
        // Held to the limit on every day: the last day may have moved since it was put off.
        const bool holds = asOf < legal.shown
                               ? due.said->until <= due.latestSnooze
                               : due.said->madeOn >= legal.shown && due.said->until <= due.said->madeOn.addDays(1);
        if (holds) due.snoozedUntil = due.said->until;
    }
    return due;
}

Due dueAtStage(Stage stage, const Certificate& certificate, const ReminderLog& log, bool dossierOpen, QDate asOf,
               const ReminderRules& rules)
{
    Due due;
    if (!certificate.lastValidDay.isValid()) return due;
    due.lastDay = certificate.endDay();
    due.daysLeft = int(asOf.daysTo(due.lastDay));
    const std::vector<StageDay> days = rules.daysOf(certificate, asOf);
    const auto hasDay = [&](Stage wanted) {
        return std::any_of(days.begin(), days.end(), [&](const StageDay& each) { return each.stage == wanted; });
    };
    const bool hasWindow = hasDay(Stage::WindowOpens) && hasDay(Stage::LastFilingDay);
    for (const StageDay& each : days) {
        if (each.stage > stage) break;
        if (const NextAct act = actOf(each, hasWindow); act != due.act) ask(due, act, each.shown);
        due.stage = each;
    }
    readLetters(due, log, asOf);
    due.answered = due.isAsked() && isAnswered(due, log, dossierOpen, asOf, rules);
    for (const Reminder& each : log.reminders)
        if (each.madeOn <= asOf) due.said = each;
    return due;
}

bool speaksOfEnd(const LetterAbout& about, QDate lastDay)
{
    if (about.lastDay.isValid()) return about.lastDay == lastDay;
    const QDate written = about.letter->sentOn.isValid() ? about.letter->sentOn : about.letter->draftedOn;
    return written >= lastDay.addDays(-noticeReachDays);
}

bool hasOpenDossier(const EvaluationSnapshot& evaluations, ProductId product, QDate asOf)
{
    for (const Application* each : evaluations.applicationsOf(product)) {
        QDate begun = each->filedOn;
        QDate ended = isOpen(each->state) ? QDate() : each->decidedOn;
        for (const ApplicationStep& step : evaluations.stepsOf(each->id)) {
            if (step.state == ApplicationState::Draft) continue;
            if (isOpen(step.state) && (!begun.isValid() || step.day < begun)) begun = step.day;
            if (!isOpen(step.state) && !isOpen(each->state) && (!ended.isValid() || step.day > ended)) ended = step.day;
        }
        const bool handedIn = each->state != ApplicationState::Draft && begun.isValid() && begun <= asOf;
        if (handedIn && (isOpen(each->state) || ended > asOf)) return true;
    }
    return false;
}

} // namespace ocop
