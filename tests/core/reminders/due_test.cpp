#include "core/reminders/due.h"

#include "core/reminders/work_list.h"
#include "tests/support/register_support.h"
#include "tests/support/reminder_support.h"

#include <catch2/catch.hpp>

#include <random>

using namespace ocop;
using namespace ocop::test;

namespace {

const RuleBook& dueRuleBook()
{
    static const RuleBook book = RuleBook::load();
    return book;
}

const ReminderRules& plainRules()
{
    static const ReminderRules rules(dueRuleBook(), {}, {});
    return rules;
}

Due dueBy(QDate lastDay, QDate day, std::vector<Reminder> said = {}, std::vector<Letter> letters = {},
          bool dossierOpen = false)
{
    std::vector<LetterItem> items;
    for (const Letter& each : letters) items.push_back(letterItem(qint64(items.size()) + 1, each.id, {1}));
    const ReminderBook reminders =
        ReminderBook::from(std::move(said), LetterBook::from(std::move(letters), std::move(items)));
    return dueOn(endingOn(lastDay), reminders.of({1}), dossierOpen, day, plainRules());
}

} // namespace

TEST_CASE("the stages of a certificate under each rule set", "[reminders]")
{
    // 31/12/2026: window 4/7/2026 (a Saturday) to 2/9/2026 (National Day).
    struct Case
    {
        Stage stage;
        QDate day;
        QDate shown;
    };
    const Case cases[] = {{Stage::Plan, QDate(2025, 12, 31), QDate(2025, 12, 31)},
                          {Stage::WindowOpens, QDate(2026, 7, 4), QDate(2026, 7, 3)},
                          {Stage::HalfWindow, QDate(2026, 8, 3), QDate(2026, 8, 3)},
                          {Stage::LastFilingDay, QDate(2026, 9, 2), QDate(2026, 8, 28)},
                          {Stage::Quarter, QDate(2026, 10, 2), QDate(2026, 10, 2)},
                          {Stage::TwoMonths, QDate(2026, 11, 1), QDate(2026, 10, 30)},
                          {Stage::LetterDue, QDate(2026, 11, 16), QDate(2026, 11, 16)},
                          {Stage::LegalLine, QDate(2026, 12, 1), QDate(2026, 12, 1)},
                          {Stage::LastWeek, QDate(2026, 12, 24), QDate(2026, 12, 24)},
                          {Stage::LastDay, QDate(2026, 12, 31), QDate(2026, 12, 31)},
                          {Stage::LogoStop, QDate(2027, 1, 1), QDate(2026, 12, 31)},
                          {Stage::MonthAfter, QDate(2027, 1, 30), QDate(2027, 1, 29)}};
    const QDate asOf(2026, 11, 24);
    const auto days = plainRules().daysOf(QDate(2026, 12, 31), asOf);
    REQUIRE(days.size() == std::size(cases));
    for (size_t i = 0; i < days.size(); ++i) {
        INFO(codeOf(cases[i].stage).toStdString());
        CHECK(days[i].stage == cases[i].stage);
        CHECK(days[i].day == cases[i].day);
        CHECK(days[i].shown == cases[i].shown);
    }
    // QĐ 148 sets no filing window: its two days are not stages then.
    const auto before = plainRules().daysOf(QDate(2024, 12, 31), QDate(2024, 8, 31));
    CHECK(before.size() == 10);
    CHECK_FALSE(plainRules().dayOf(Stage::WindowOpens, QDate(2024, 12, 31), QDate(2024, 8, 31)).shown.isValid());
    CHECK(plainRules().dayOf(Stage::LegalLine, QDate(2024, 12, 31), QDate(2024, 8, 31)).shown ==
          QDate(2024, 11, 29)); // 1/12 is a Sunday
}

TEST_CASE("stages are the office's to change, in order and never without the legal line", "[reminders]")
{
    const RuleSet& rules = *dueRuleBook().find(QStringLiteral("QD26"));
    StageSetting moved;
    moved.ruleSet = rules.code;
    moved.stage = codeOf(Stage::LetterDue);
    moved.days = 50;
    StageSetting unused = moved;
    unused.stage = codeOf(Stage::HalfWindow);
    unused.days = 150;
    unused.used = false;
    const ReminderRules own(dueRuleBook(), {moved, unused}, {});
    CHECK(own.dayOf(Stage::LetterDue, QDate(2026, 12, 31), QDate(2026, 11, 1)).day == QDate(2026, 11, 11));
    CHECK(own.daysOf(QDate(2026, 12, 31), QDate(2026, 11, 1)).size() == 11);
    // Another rule set is not touched.
    CHECK(own.dayOf(Stage::LetterDue, QDate(2024, 12, 31), QDate(2024, 8, 31)).days == 45);

    std::vector<StageRule> stages = standardStages(rules);
    CHECK(validate(stages).empty());
    const auto at = [&](Stage stage) -> StageRule& { return stages[size_t(stage)]; };
    at(Stage::LetterDue).days = 29;
    CHECK(hasErrors(validate(stages)));
    at(Stage::LetterDue).days = 45;
    at(Stage::LegalLine).used = false;
    CHECK(hasErrors(validate(stages)));
    at(Stage::LegalLine).used = true;
    at(Stage::Plan).days = 2000;
    CHECK(hasErrors(validate(stages)));
    at(Stage::Plan).used = false;
    CHECK(validate(stages).empty());
    at(Stage::LastDay).days = 1;
    CHECK(hasErrors(validate(stages)));
}

TEST_CASE("what is asked on a day, and since when", "[reminders]")
{
    const QDate end(2026, 12, 31);
    struct Case
    {
        QDate day;
        NextAct act;
        QDate since;
    };
    const Case cases[] = {
        {QDate(2025, 12, 30), NextAct::None, {}},
        {QDate(2026, 7, 2), NextAct::None, {}},
        {QDate(2026, 7, 3), NextAct::File, QDate(2026, 7, 3)},
        {QDate(2026, 9, 2), NextAct::File, QDate(2026, 7, 3)},
        {QDate(2026, 9, 3), NextAct::None, {}},
        {QDate(2026, 10, 2), NextAct::Prepare, QDate(2026, 10, 2)},
        {QDate(2026, 11, 15), NextAct::Prepare, QDate(2026, 10, 2)},
        {QDate(2026, 11, 16), NextAct::Notify, QDate(2026, 11, 16)},
        {QDate(2026, 12, 31), NextAct::Notify, QDate(2026, 11, 16)}, // LogoStop is shown today, but it still runs
        {QDate(2027, 1, 1), NextAct::StopLogo, QDate(2027, 1, 1)},
        {QDate(2027, 1, 29), NextAct::Check, QDate(2027, 1, 29)},
        {QDate(2027, 2, 13), NextAct::Check, QDate(2027, 1, 29)},
        {QDate(2027, 2, 14), NextAct::Check, QDate(2027, 1, 29)},
        {QDate(2031, 1, 1), NextAct::Check, QDate(2027, 1, 29)}};
    for (const Case& each : cases) {
        INFO(each.day.toString(Qt::ISODate).toStdString());
        const Due due = dueBy(end, each.day);
        CHECK(due.act == each.act);
        if (each.act != NextAct::None) {
            CHECK(due.since == each.since);
            CHECK(due.isWaiting());
        }
    }
    CHECK_FALSE(dueBy({}, QDate(2026, 12, 1)).isAsked());
    Certificate withdrawn = endingOn(end);
    withdrawn.withdrawnOn = QDate(2026, 11, 20);
    CHECK_FALSE(dueOn(withdrawn, {}, false, QDate(2026, 12, 1), plainRules()).isAsked());
    CHECK(dueOn(withdrawn, {}, false, QDate(2026, 11, 19), plainRules()).isAsked());
    Certificate extended = endingOn(end);
    extended.extendedUntil = QDate(2027, 3, 31);
    CHECK(dueOn(extended, {}, false, QDate(2026, 12, 1), plainRules()).daysLeft == 120);
}

TEST_CASE("the extension of the transition is proposed for a dossier that could not meet the window", "[reminders]")
{
    const QDate end(2026, 8, 15); // the window closed on 17/4/2026, before QĐ 26/2026
    const QDate latest(2027, 2, 11);
    struct Case
    {
        QDate end;
        QDate day;
        bool dossierOpen;
        QDate proposed;
    };
    const Case cases[] = {{end, QDate(2026, 7, 15), true, {}}, // a month is left still
                          {end, QDate(2026, 7, 16), true, latest},
                          {end, QDate(2026, 7, 16), false, {}},
                          {end, QDate(2026, 8, 16), true, latest},
                          {end, latest, true, latest},
                          {end, latest.addDays(1), true, {}},
                          {QDate(2026, 5, 21), QDate(2026, 6, 1), true, {}}, // ended under the decree before
                          {QDate(2026, 12, 31), QDate(2026, 12, 20), true, {}}}; // could be filed in time
    for (const Case& each : cases) {
        INFO(each.end.toString(Qt::ISODate).toStdString() << ' ' << each.day.toString(Qt::ISODate).toStdString());
        CHECK(dueOn(endingOn(each.end), {}, each.dossierOpen, each.day, plainRules()).extendableTo == each.proposed);
    }
    Certificate extended = endingOn(end);
    extended.extendedUntil = QDate(2026, 10, 1);
    CHECK_FALSE(dueOn(extended, {}, true, QDate(2026, 9, 20), plainRules()).extendableTo.isValid());
}

TEST_CASE("what answers an act", "[reminders]")
{
    const QDate end(2026, 12, 31);
    const QDate prepare(2026, 10, 15);
    const QDate notify(2026, 12, 5); // past the legal line
    using enum ReminderKind;
    const auto answered = [&](QDate day, std::vector<Reminder> said, std::vector<Letter> letters = {},
                              bool dossier = false) {
        const Due due = dueBy(end, day, std::move(said), std::move(letters), dossier);
        CHECK(due.owesNotice() == (due.act == NextAct::Notify && !due.answered));
        return due.answered;
    };
    // A call and an open dossier answer the early acts, not the notice in writing.
    CHECK(answered(prepare, {saidOn(QDate(2026, 10, 3), Called)}));
    CHECK_FALSE(answered(prepare, {saidOn(QDate(2026, 9, 30), Called)})); // before it was asked
    CHECK_FALSE(answered(notify, {saidOn(QDate(2026, 12, 2), Called)}));
    CHECK(answered(prepare, {}, {}, true));
    CHECK(answered(notify, {}, {}, true)); // no law wants it any more
    const auto lawful = [&](QDate last, QDate day) { return !dueBy(last, day, {}, {}, true).answered; };
    CHECK(lawful(QDate(2024, 12, 31), QDate(2024, 12, 5)));
    CHECK(lawful(QDate(2026, 8, 1), QDate(2026, 7, 21)));
    CHECK_FALSE(lawful(QDate(2026, 8, 1), QDate(2026, 7, 22)));
    // A dossier noted by a person does, and a letter that was sent; a draft does not.
    CHECK(answered(notify, {saidOn(QDate(2026, 8, 1), Dossier)}));
    CHECK(answered(notify, {}, {letterSent(1, QDate(2026, 11, 17), QDate(2026, 11, 20))}));
    CHECK(answered(notify, {}, {letterSent(1, QDate(2026, 6, 1), QDate(2026, 6, 2))}));
    CHECK_FALSE(answered(notify, {}, {letterSent(1, QDate(2026, 11, 17), {})}));
    CHECK_FALSE(answered(notify, {}, {letterSent(1, QDate(2026, 12, 6), QDate(2026, 12, 7))})); // not yet sent that day
    CHECK_FALSE(
        answered(notify, {}, {letterSent(1, QDate(2025, 11, 1), QDate(2025, 11, 2))})); // more than a year before
    CHECK_FALSE(answered(notify, {}, {letterSent(1, QDate(2026, 11, 1), QDate(2026, 11, 2), LetterKind::Locality)}));
    // Handled answers the act it was said to, and comes back with the next one.
    CHECK(answered(notify, {saidOn(QDate(2026, 11, 16), Handled)}));
    CHECK_FALSE(answered(notify, {saidOn(QDate(2026, 11, 15), Handled)}));
    CHECK_FALSE(answered(QDate(2027, 1, 4), {saidOn(QDate(2026, 12, 20), Handled)}));
    CHECK_FALSE(
        answered(QDate(2027, 1, 4),
                 {saidOn(QDate(2026, 12, 31), Handled)})); // to the notice, though the logo's stage showed that day
    CHECK(answered(QDate(2027, 1, 4), {saidOn(QDate(2027, 1, 4), Handled)}));
    CHECK(answered(QDate(2027, 1, 4), {}, {letterSent(1, QDate(2027, 1, 2), QDate(2027, 1, 3), LetterKind::Public)}));
    // The first notice counts.
    const Due twice = dueBy(end, notify, {},
                            {letterSent(2, QDate(2026, 11, 1), QDate(2026, 11, 30)),
                             letterSent(1, QDate(2026, 11, 1), QDate(2026, 11, 5))});
    CHECK(twice.noticedOn == QDate(2026, 11, 5));
    CHECK(dueBy(end, notify, {}, {letterSent(1, QDate(2026, 11, 17), {})}).draftedOn == QDate(2026, 11, 17));
}

TEST_CASE(
    "an extension leaves the filing window where it was, and a letter that named the old end is no notice of the new",
    "[reminders]")
{
    Certificate certificate = endingOn(QDate(2026, 12, 31));
    certificate.extendedUntil = QDate(2027, 6, 29);
    const QDate inOldNoticeTime(2026, 12, 10);
    const QDate inNewNoticeTime(2027, 6, 10);
    const auto due = [&](QDate day, QDate named) {
        LetterItem item = letterItem(1, {1}, {1});
        item.lastDay = named;
        return dueOn(
            certificate,
            ReminderBook::from({}, LetterBook::from({letterSent(1, QDate(2026, 11, 20), QDate(2026, 11, 21))}, {item}))
                .of({1}),
            false, day, plainRules());
    };
    const Due old = due(inOldNoticeTime, QDate(2026, 12, 31));
    CHECK(old.lastDay == QDate(2027, 6, 29));
    CHECK(old.windowFrom == QDate(2026, 7, 4));
    CHECK(old.windowTo == QDate(2026, 9, 2));
    CHECK(old.act == NextAct::None); // too late to file, too early for the notice
    CHECK_FALSE(old.noticedOn.isValid());
    CHECK(due(inNewNoticeTime, QDate(2026, 12, 31)).owesNotice());
    CHECK_FALSE(due(inNewNoticeTime, QDate(2027, 6, 29)).owesNotice());
    CHECK(due(inNewNoticeTime, QDate(2027, 6, 29)).noticedOn == QDate(2026, 11, 21));
    CHECK_FALSE(due(inNewNoticeTime, {}).owesNotice()); // one that names no day: by its own
}

TEST_CASE("putting off holds until the legal line and no further", "[reminders]")
{
    const QDate end(2026, 12, 31); // legal line Tuesday 1/12
    using enum ReminderKind;
    CHECK(dueBy(end, QDate(2026, 11, 18)).latestSnooze == QDate(2026, 12, 1));
    CHECK(dueBy(end, QDate(2026, 12, 1)).latestSnooze == QDate(2026, 12, 2));
    CHECK(dueBy(end, QDate(2027, 1, 5)).latestSnooze == QDate(2027, 1, 6));
    CHECK_FALSE(
        dueBy(end, QDate(2026, 11, 30), {saidOn(QDate(2026, 11, 18), Snoozed, QDate(2026, 12, 1))}).isWaiting());
    CHECK(dueBy(end, QDate(2026, 11, 30), {saidOn(QDate(2026, 11, 18), Snoozed, QDate(2026, 12, 1))})
              .owesNotice()); // still owed
    CHECK(dueBy(end, QDate(2026, 12, 1), {saidOn(QDate(2026, 11, 18), Snoozed, QDate(2026, 12, 1))}).isWaiting());
    // One that was put off further than it may (the last day was moved since) does not hold.
    CHECK(dueBy(end, QDate(2026, 11, 30), {saidOn(QDate(2026, 11, 18), Snoozed, QDate(2026, 12, 20))}).isWaiting());
    CHECK(dueBy(end, QDate(2026, 12, 3), {saidOn(QDate(2026, 11, 18), Snoozed, QDate(2026, 12, 20))}).isWaiting());
    CHECK_FALSE(dueBy(end, QDate(2026, 12, 3), {saidOn(QDate(2026, 12, 3), Snoozed, QDate(2026, 12, 4))}).isWaiting());
    CHECK(dueBy(end, QDate(2026, 12, 4), {saidOn(QDate(2026, 12, 3), Snoozed, QDate(2026, 12, 4))}).isWaiting());
    // As it was on an earlier day.
    CHECK(dueBy(end, QDate(2026, 11, 17), {saidOn(QDate(2026, 11, 18), Snoozed, QDate(2026, 12, 1))}).isWaiting());
}

TEST_CASE("after fourteen days without an answer it is for the head", "[reminders]")
{
    const QDate end(2026, 12, 31);
    const auto forHead = [&](QDate day, std::vector<Reminder> said) {
        return dueBy(end, day, std::move(said)).isForHead(day);
    };
    CHECK_FALSE(forHead(QDate(2026, 11, 29), {}));
    CHECK(forHead(QDate(2026, 11, 30), {})); // the day before the legal line
    CHECK(forHead(QDate(2026, 11, 30), {saidOn(QDate(2026, 11, 29), ReminderKind::Snoozed, QDate(2026, 12, 1))}));
    CHECK_FALSE(forHead(QDate(2026, 11, 30), {saidOn(QDate(2026, 11, 29), ReminderKind::Handled)}));
    CHECK_FALSE(forHead(QDate(2026, 10, 30), {})); // preparing has no line of its own
}

TEST_CASE("no history hides a certificate past the legal line without a word in the log", "[reminders]")
{
    std::mt19937 random(20240831);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    int hidden = 0;
    for (int round = 0; round < 3000; ++round) {
        const QDate end = QDate(2026, 6, 1).addDays(upTo(700));
        std::vector<Reminder> said;
        std::vector<Letter> letters;
        for (int i = upTo(6); i > 0; --i) {
            const QDate day = end.addDays(-upTo(400) + 40);
            const auto kind = ReminderKind(upTo(4));
            said.push_back(saidOn(day, kind, kind == ReminderKind::Snoozed ? day.addDays(1 + upTo(200)) : QDate()));
        }
        for (int i = upTo(3); i > 0; --i) {
            const QDate day = end.addDays(-upTo(500) + 60);
            letters.push_back(letterSent(i, day, upTo(2) ? day.addDays(upTo(20)) : QDate(), LetterKind(upTo(4))));
        }
        const bool dossier = upTo(2) == 1;
        for (int ahead = 40; ahead >= -40; ahead -= 1 + upTo(6)) {
            const QDate day = end.addDays(-ahead);
            const Due due = dueBy(end, day, said, letters, dossier);
            const StageDay legal = plainRules().dayOf(Stage::LegalLine, end, day);
            if (due.snoozedUntil.isValid())
                CHECK(due.snoozedUntil <= std::max(legal.shown, due.said->madeOn.addDays(1)));
            if (day < legal.shown) continue;
            if (!due.isAsked() && dossier) continue; // the council has it
            CHECK(due.isAsked());
            if (due.isWaiting()) continue;
            ++hidden;
            // Somebody said so, or a letter went out by that day.
            const bool word =
                std::any_of(said.begin(), said.end(), [&](const Reminder& each) { return each.madeOn <= day; });
            const bool letter = std::any_of(letters.begin(), letters.end(), [&](const Letter& each) {
                return each.sentOn.isValid() && each.sentOn <= day;
            });
            CHECK((word || letter || dossier));
        }
    }
    CHECK(hidden > 1000); // the property was not empty
}

TEST_CASE("a dossier is open from the day it was handed in until the day it was decided", "[reminders]")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    const auto product = book.addProduct(QStringLiteral("Tiêu"), subject.id);
    WriteAct act(book->database(), testAct());
    Application application;
    application.product = product.id;
    application.ruleSet = QStringLiteral("QD148");
    application.kind = Origin::Renewal;
    application.state = ApplicationState::Recognised;
    application.filedOn = QDate(2024, 3, 1);
    application.decidedOn = QDate(2024, 6, 20);
    book->evaluation().applications.add(act, application);
    act.commit();
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
    CHECK_FALSE(hasOpenDossier(evaluations, product.id, QDate(2024, 2, 28)));
    CHECK(hasOpenDossier(evaluations, product.id, QDate(2024, 3, 1)));
    CHECK(hasOpenDossier(evaluations, product.id, QDate(2024, 6, 19)));
    CHECK_FALSE(hasOpenDossier(evaluations, product.id, QDate(2024, 6, 20)));
}

TEST_CASE("overdue begins the day after the legal line and ends with an answer, not with a snooze", "[reminders]")
{
    const QDate last(2026, 12, 31); // legal line 1/12/2026
    const auto overdue = [&](QDate day, std::vector<Reminder> said = {}, std::vector<Letter> letters = {}) {
        return dueBy(last, day, std::move(said), std::move(letters)).isOverdue(day);
    };
    CHECK(dueBy(last, QDate(2026, 12, 1)).legalLine == QDate(2026, 12, 1));
    CHECK_FALSE(overdue(QDate(2026, 11, 16)));
    CHECK_FALSE(overdue(QDate(2026, 12, 1)));
    CHECK(overdue(QDate(2026, 12, 2)));
    CHECK(overdue(QDate(2026, 12, 31)));
    CHECK(overdue(QDate(2027, 1, 1))); // the logo
    CHECK(overdue(QDate(2027, 1, 29))); // the look a month after
    CHECK(overdue(QDate(2030, 3, 1))); // until somebody says what becomes of it

    const Reminder putOff = saidOn(QDate(2026, 12, 2), ReminderKind::Snoozed, QDate(2026, 12, 3));
    REQUIRE(dueBy(last, QDate(2026, 12, 2), {putOff}).snoozedUntil.isValid());
    CHECK(overdue(QDate(2026, 12, 2), {putOff}));
    CHECK_FALSE(overdue(QDate(2026, 12, 2), {saidOn(QDate(2026, 12, 2), ReminderKind::Handled)}));
    CHECK_FALSE(overdue(QDate(2026, 12, 2), {}, {letterSent(1, QDate(2026, 12, 2), QDate(2026, 12, 2))}));
    // 1/12/2024 is a Sunday: shown on the Friday, owed until the Sunday.
    CHECK_FALSE(dueBy(QDate(2024, 12, 31), QDate(2024, 12, 1)).isOverdue(QDate(2024, 12, 1)));
    CHECK(dueBy(QDate(2024, 12, 31), QDate(2024, 12, 2)).isOverdue(QDate(2024, 12, 2)));
}
