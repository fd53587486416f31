#include "core/letters/letter.h"

#include "tests/support/reminder_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::letterSent;

namespace {

QStringList codesOf(const Findings& findings)
{
    QStringList codes;
    for (const Finding& each : findings) codes << each.field + u' ' + each.code;
    return codes;
}

} // namespace

TEST_CASE("a letter's days are in order, and none lies ahead", "[letters]")
{
    const QDate today(2026, 11, 20);
    Letter letter = letterSent(1, QDate(2026, 11, 10), QDate(2026, 11, 12));
    letter.number = QStringLiteral("45");
    CHECK(codesOf(validate(letter, today)).isEmpty());
    CHECK(letter.state() == LetterState::Sent);

    letter.signedOn = QDate(2026, 11, 13);
    CHECK(codesOf(validate(letter, today)) == QStringList{QStringLiteral("sent_on letterDayOrder")});
    letter.signedOn = QDate(2026, 11, 11);
    letter.receivedOn = QDate(2026, 11, 21);
    CHECK(codesOf(validate(letter, today)) == QStringList{QStringLiteral("received_on letterDayAhead")});
    letter.receivedOn = QDate(2026, 11, 15);
    letter.repliedOn = QDate(2026, 11, 14);
    CHECK(codesOf(validate(letter, today)) == QStringList{QStringLiteral("replied_on letterDayOrder")});
    letter.repliedOn = {};
    letter.channel = LetterChannel::None;
    CHECK(codesOf(validate(letter, today)) == QStringList{QStringLiteral("channel required")});
    letter.sentOn = {};
    CHECK(codesOf(validate(letter, today)) == QStringList{QStringLiteral("sent_on letterReceivedUnsent")});
    letter.recipient.clear();
    CHECK(codesOf(validate(letter, today)).contains(QStringLiteral("recipient required")));

    Letter plain = letterSent(2, QDate(2026, 11, 10), QDate(2026, 11, 12));
    CHECK(codesOf(validate(plain, today)) == QStringList{QStringLiteral("number letterNoNumber")});
    CHECK_FALSE(hasErrors(validate(plain, today)));

    plain.number = QStringLiteral("46");
    plain.dated = QDate(2027, 11, 12); // may be written ahead, but is looked at twice
    CHECK(codesOf(validate(plain, today)) == QStringList{QStringLiteral("dated letterDatedAhead")});
    CHECK_FALSE(hasErrors(validate(plain, today)));
}

TEST_CASE("a number typed whole is parted, and an unsent letter has no channel", "[letters]")
{
    Letter letter = letterSent(1, QDate(2026, 11, 10), {});
    letter.number = QStringLiteral(" 45/CCPTNT-NV ");
    letter.channel = LetterChannel::Zalo;
    letter.signerRole = QStringLiteral(" KT. CHI CỤC TRƯỞNG \n PHÓ CHI CỤC TRƯỞNG");
    normalize(letter);
    CHECK(letter.number == QStringLiteral("45"));
    CHECK(letter.symbol == QStringLiteral("CCPTNT-NV"));
    CHECK(letter.fullNumber() == QStringLiteral("45/CCPTNT-NV"));
    CHECK(letter.channel == LetterChannel::None);
    CHECK(letter.signerRole.split(u'\n').size() == 2);
}

TEST_CASE("a letter as it was on a day knows nothing of later steps", "[letters]")
{
    Letter letter = letterSent(1, QDate(2026, 11, 10), QDate(2026, 11, 12));
    letter.repliedOn = QDate(2026, 11, 20);
    letter.reply = QStringLiteral("Sẽ nộp");
    const Letter before = letter.asOn(QDate(2026, 11, 11));
    CHECK(before.state() == LetterState::Drafted);
    CHECK(before.channel == LetterChannel::None);
    CHECK(before.reply.isEmpty());
    CHECK(letter.asOn(QDate(2026, 11, 12)).state() == LetterState::Sent);
    CHECK(letter.asOn({}).state() == LetterState::Replied);
}
