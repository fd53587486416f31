#include "core/evaluation/scoring.h"

#include "tests/support/score_round.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::ScoreRound;
using ocop::test::TempRegister;

namespace {

/// A round in a register file, and short ways to score in it.
struct Scored
{
    TempRegister book;
    ScoreRound round;
    const RuleSet& rules;
    const CriteriaSet& set;
    ScoreSheetId sheet;

    Scored(const QString& ruleSet, int number, int members = 2)
        : round(ScoreRound::make(*book, ruleSet, {number}, members)), rules(*book->rules().find(ruleSet)),
          set(*book->rules().sheet(rules, number))
    {
        write([&](WriteAct& act) { sheet = beginSheet(stores(), act, round.dossier(), round.member()).id; });
    }
    EvaluationStores& stores() { return book->evaluation(); }
    void write(const std::function<void(WriteAct&)>& work) { test::writeTo(*book, work); }
    ScoreItem points(const QString& code, std::optional<int> given, QChar sheetCase = {},
                     std::optional<int> known = std::nullopt)
    {
        ScoreItem item;
        write([&](WriteAct& act) { item = setPoints(stores(), act, sheet, code, given, set, sheetCase, known); });
        return item;
    }
    QHash<QString, int> stored() { return pointsOf(stores().itemsOf(sheet)); }
    SheetTotals totals(QChar sheetCase = {}) { return totalsOf(rules, set, stored(), {}, sheetCase); }
    std::optional<ErrorKind> refusal(const std::function<void(WriteAct&)>& work)
    {
        try {
            write(work);
        } catch (const Error& error) {
            return error.kind();
        }
        return std::nullopt;
    }
};

QHash<QString, int> bestOf(const CriteriaSet& set, QChar sheetCase)
{
    QHash<QString, int> points;
    for (const Criterion* each : set.scored())
        for (const CriterionOption* option : each->optionsOf(sheetCase))
            points[each->code] = std::max(points.value(each->code), option->points);
    return points;
}

} // namespace

TEST_CASE("The best sheet of every set adds up to its parts and its headings", "[scoring]")
{
    const RuleBook rules = RuleBook::load();
    for (const QString& code : {QStringLiteral("QD148"), QStringLiteral("QD26")})
        for (int number = 1; number <= 26; ++number) {
            const RuleSet& ruleSet = *rules.find(code);
            const CriteriaSet& set = *rules.sheet(ruleSet, number);
            for (const QChar sheetCase : {QChar(u'A'), QChar(u'B')}) {
                INFO(code.toStdString() << " " << number);
                const SheetTotals totals = totalsOf(ruleSet, set, bestOf(set, sheetCase), {}, sheetCase);
                CHECK(totals.filled == totals.criteria);
                CHECK(totals.a + totals.b + totals.c == totals.total);
                CHECK(totals.total == totals.verdict.memberTotals.front());
                int tops = 0;
                for (const Criterion& each : set.criteria)
                    if (each.depth == 0)
                        tops += each.isScored() ? bestOf(set, sheetCase).value(each.code)
                                                : totals.headings.value(each.code);
                CHECK(tops == totals.total);
                CHECK(totals.verdict.stars == 5);
                CHECK(totals.verdict.unmet.empty());
            }
        }
}

TEST_CASE("An empty sheet, a half one: what is missing and which minima are open", "[scoring]")
{
    const RuleBook rules = RuleBook::load();
    const RuleSet& ruleSet = *rules.find(QStringLiteral("QD26"));
    const CriteriaSet& set = *rules.sheet(ruleSet, 7);
    const SheetTotals empty = totalsOf(ruleSet, set, {});
    CHECK(empty.filled == 0);
    CHECK(empty.missing() == empty.criteria);
    CHECK(empty.verdict.band == 1);
    CHECK(empty.verdict.unmet.front().star == 3);
    QHash<QString, int> points = bestOf(set, {});
    points[QStringLiteral("2.3")] = 2; // 4 stars want 3 points
    const SheetTotals held = totalsOf(ruleSet, set, points);
    CHECK(held.total == 99);
    CHECK(held.verdict.band == 5);
    CHECK(held.verdict.stars == 3);
    REQUIRE(held.verdict.unmet.size() == 1);
    CHECK(held.verdict.unmet.front().criterion == QStringLiteral("2.3"));
    CHECK(held.verdict.unmet.front().needed == 3);
    // Anything that is not an answer of the sheet counts nothing.
    points[QStringLiteral("2.3")] = 9;
    CHECK(totalsOf(ruleSet, set, points).total == 97);
    CHECK(totalsOf(ruleSet, set, points).missing() == 1);
}

TEST_CASE("Three levels add up to the heading above and to the one above that", "[scoring]")
{
    const RuleBook rules = RuleBook::load();
    const RuleSet& ruleSet = *rules.find(QStringLiteral("QD26"));
    const CriteriaSet& set = *rules.sheet(ruleSet, 11);
    const SheetTotals totals = totalsOf(ruleSet, set, {{QStringLiteral("6.1.1"), 2}, {QStringLiteral("6.2.1"), 3}});
    CHECK(totals.headings.value(QStringLiteral("6.1")) == 2);
    CHECK(totals.headings.value(QStringLiteral("6.2")) == 3);
    CHECK(totals.headings.value(QStringLiteral("6")) == 5);
    CHECK(totals.c == 5);
    CHECK(totals.a == 0);
}

TEST_CASE("Set 16: a zero given among the sensory criteria stops the scoring, an empty box does not yet", "[scoring]")
{
    const RuleBook rules = RuleBook::load();
    const RuleSet& ruleSet = *rules.find(QStringLiteral("QD26"));
    const CriteriaSet& set = *rules.sheet(ruleSet, 16);
    CHECK(totalsOf(ruleSet, set, {}).verdict.knockouts.empty());
    QHash<QString, int> points = bestOf(set, {});
    points.remove(QStringLiteral("6.1"));
    CHECK(totalsOf(ruleSet, set, points).verdict.knockouts.empty());
    points[QStringLiteral("6.1")] = 0;
    CHECK(totalsOf(ruleSet, set, points).verdict.knockouts.size() == 1);
    CHECK(totalsOf(ruleSet, set, points).verdict.stars == 0);
}

TEST_CASE("Points are stored, changed and cleared; what is no answer is refused by name", "[scoring]")
{
    Scored scored(QStringLiteral("QD26"), 7);
    CHECK(scored.points(QStringLiteral("2.3"), 2).rowVersion == 1);
    CHECK(scored.points(QStringLiteral("2.3"), 3).rowVersion == 2);
    CHECK(scored.points(QStringLiteral("2.4"), 1).points == 1);
    CHECK(scored.stored() == QHash<QString, int>{{QStringLiteral("2.3"), 3}, {QStringLiteral("2.4"), 1}});
    scored.points(QStringLiteral("2.3"), std::nullopt);
    CHECK_FALSE(scored.stored().contains(QStringLiteral("2.3")));
    // 0 may stand although the sheet prints no option for it: none of the boxes is ticked.
    CHECK(scored.points(QStringLiteral("1.1"), 0).points == 0);
    struct Wrong
    {
        const char* code;
        int points;
    };
    for (const Wrong& wrong : {Wrong{"2.3", 4}, Wrong{"2.3", -1}, Wrong{"2", 3}, Wrong{"99", 1}, Wrong{"", 0}}) {
        INFO(wrong.code << " " << wrong.points);
        const QString code = QLatin1String(wrong.code);
        CHECK(scored.refusal([&](WriteAct& act) {
            setPoints(scored.stores(), act, scored.sheet, code, wrong.points, scored.set, {});
        }) == ErrorKind::BadInput);
    }
    CHECK(scored.totals().total == 1);
}

TEST_CASE("Another desk's choice is not written over unseen", "[scoring]")
{
    Scored scored(QStringLiteral("QD148"), 5);
    const QString code = QStringLiteral("1a");
    scored.points(code, 3);
    CHECK(scored.refusal([&](WriteAct& act) {
        setPoints(scored.stores(), act, scored.sheet, code, 5, scored.set, {}, 0);
    }) == ErrorKind::Conflict);
    CHECK(scored.stored().value(code) == 3);
    CHECK(scored.points(code, 5, {}, 1).points == 5);
}

TEST_CASE("A signed sheet takes nothing until it is opened again", "[scoring]")
{
    Scored scored(QStringLiteral("QD26"), 7);
    scored.points(QStringLiteral("2.3"), 2);
    scored.write([&](WriteAct& act) { signSheet(scored.stores(), act, scored.sheet, QDate(2026, 6, 1)); });
    CHECK(lockOf(scored.stores(), *scored.stores().sheets.find(scored.sheet)) == SheetLock::Signed);
    const auto refused = [&](const std::function<void(WriteAct&)>& work) {
        CHECK(scored.refusal(work) == ErrorKind::Conflict);
    };
    refused([&](WriteAct& act) {
        setPoints(scored.stores(), act, scored.sheet, QStringLiteral("2.3"), 3, scored.set, {});
    });
    refused([&](WriteAct& act) {
        setItemNote(scored.stores(), act, scored.sheet, QStringLiteral("2.3"), QStringLiteral("x"), scored.set);
    });
    refused([&](WriteAct& act) { setSheetNote(scored.stores(), act, scored.sheet, QStringLiteral("x")); });
    refused([&](WriteAct& act) { signSheet(scored.stores(), act, scored.sheet, QDate(2026, 6, 2)); });
    CHECK(scored.stored().value(QStringLiteral("2.3")) == 2);
    scored.write([&](WriteAct& act) {
        unsignSheet(scored.stores(), act, scored.sheet, SlipKind::Sheet, QStringLiteral("ghi nhầm"), QDate(2026, 6, 3));
    });
    CHECK(scored.points(QStringLiteral("2.3"), 3).points == 3);
}

TEST_CASE("Sheets of a closed round and of a decided dossier are locked, begun or not", "[scoring]")
{
    Scored scored(QStringLiteral("QD26"), 7);
    const auto lock = [&] { return lockOf(scored.stores(), *scored.stores().sheets.find(scored.sheet)); };
    const auto beginOther = [&](WriteAct& act) {
        beginSheet(scored.stores(), act, scored.round.dossier(), scored.round.member(1));
    };
    CHECK(lock() == SheetLock::None);
    scored.write([&](WriteAct& act) {
        Round round = *scored.stores().rounds.find(scored.round.round.id);
        round.closedOn = QDate(2026, 6, 30);
        scored.stores().rounds.save(act, round);
    });
    CHECK(lock() == SheetLock::RoundClosed);
    CHECK(scored.refusal(beginOther) == ErrorKind::Conflict);
    scored.write([&](WriteAct& act) {
        Round round = *scored.stores().rounds.find(scored.round.round.id);
        round.closedOn = {};
        scored.stores().rounds.save(act, round);
        Application application = *scored.stores().applications.find(scored.round.dossier());
        application.state = ApplicationState::Recognised;
        scored.stores().applications.save(act, application);
    });
    CHECK(lock() == SheetLock::Decided);
    CHECK(scored.refusal(beginOther) == ErrorKind::Conflict);
}

TEST_CASE("Beginning a sheet twice gives the same one; remarks are cleaned", "[scoring]")
{
    Scored scored(QStringLiteral("QD26"), 7);
    scored.write([&](WriteAct& act) {
        CHECK(beginSheet(scored.stores(), act, scored.round.dossier(), scored.round.member()).id == scored.sheet);
        setItemNote(scored.stores(), act, scored.sheet, QStringLiteral("2.1"), QStringLiteral("  mẫu   mới "),
                    scored.set);
        setSheetNote(scored.stores(), act, scored.sheet, QStringLiteral("Đề nghị bổ sung"));
    });
    const auto items = scored.stores().itemsOf(scored.sheet);
    REQUIRE(items.size() == 1);
    CHECK(items.front().note == QStringLiteral("mẫu mới"));
    CHECK_FALSE(items.front().points);
    CHECK(scored.totals().filled == 0);
}

TEST_CASE("Set 26: nothing without a case; a change of case deletes nothing and waits for signed sheets", "[scoring]")
{
    Scored scored(QStringLiteral("QD26"), 26);
    const QString code = QStringLiteral("8");
    const auto give = [&](QChar sheetCase) {
        return scored.refusal(
            [&](WriteAct& act) { setPoints(scored.stores(), act, scored.sheet, code, 1, scored.set, sheetCase); });
    };
    CHECK(give({}) == ErrorKind::BadInput);
    CHECK(caseChangeOf(scored.stores(), scored.round.dossier(), scored.set).sheets == 0);
    scored.write([&](WriteAct& act) { setSheetCase(scored.stores(), act, scored.round.dossier(), u'A'); });
    CHECK_FALSE(give(u'A'));
    const CaseChange change = caseChangeOf(scored.stores(), scored.round.dossier(), scored.set);
    CHECK(change.sheets == 1);
    CHECK(change.signedSheets == 0);
    CHECK(change.criteria == QStringList{code});
    scored.write([&](WriteAct& act) { setSheetCase(scored.stores(), act, scored.round.dossier(), u'B'); });
    CHECK(scored.stored().value(code) == 1);
    CHECK(scored.stores().applications.find(scored.round.dossier())->sheetCase == QStringLiteral("B"));
    scored.write([&](WriteAct& act) { signSheet(scored.stores(), act, scored.sheet, QDate(2026, 6, 1)); });
    CHECK(scored.refusal([&](WriteAct& act) { setSheetCase(scored.stores(), act, scored.round.dossier(), u'A'); }) ==
          ErrorKind::Conflict);
}
