// The sample's letters: one in every state, and letters of every kind still to be written when it ends.
#include "core/letters/letter_stores.h"
#include "core/office/open_register.h"
#include "core/reminders/letter_plan.h"
#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <map>

using namespace ocop;

TEST_CASE("the sample has letters in every state, and all four kinds about certificates are owed at its end",
          "[sample][letters]")
{
    test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, test::testAct(ActKind::Sample));
    const auto book = openRegister(path, QDateTime(QDate(2026, 11, 29), QTime(12, 0)));

    std::map<LetterState, int> states;
    for (const Letter& each : book->stores<LetterStores>().letters.all()) {
        ++states[each.state()];
        CHECK_FALSE(each.number.isEmpty());
        CHECK(each.body.contains(QStringLiteral("26/2026/QĐ-TTg")));
        CHECK_FALSE(hasErrors(validate(each, QDate(2026, 11, 16))));
    }
    for (const auto& [state, code] : EnumCodes<LetterState>::all) {
        INFO(code);
        CHECK(states[state] >= 1);
    }

    const QDate day(2026, 11, 29);
    const Snapshot snapshot = Snapshot::load(*book, day);
    const auto products = productsOn(snapshot, book->units(), book->groups(), day, 90);
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
    const ReminderBook reminders = ReminderBook::load(*book);
    const ReminderRules rules = ReminderRules::load(*book);
    const WorkSource work{products, evaluations, reminders, rules, day, 90};
    for (const auto& [kind, code] : EnumCodes<LetterKind>::all) {
        if (kind == LetterKind::Invitation) continue; // speaks of no certificate
        INFO(code);
        CHECK_FALSE(certificatesWanting({work, snapshot, book->units()}, kind).empty());
    }
}
