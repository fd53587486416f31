#include "core/reminders/work_list.h"

#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

std::vector<WorkItem> workOn(TempRegister& book, const Snapshot& snapshot, QDate day)
{
    const auto products = productsOn(snapshot, book->units(), book->groups(), day, 90);
    return workList(products, book->reminders().all(), day, 90);
}

void say(TempRegister& book, CertificateId certificate, ReminderKind kind, QDate madeOn, QDate until)
{
    WriteAct act(book->database(), ocop::test::testAct(ActKind::Reminder));
    Reminder reminder;
    reminder.certificate = certificate;
    reminder.kind = kind;
    reminder.madeOn = madeOn;
    reminder.until = until;
    book->reminders().add(act, reminder);
    act.commit();
}

} // namespace

TEST_CASE("what is due moves through its stages and out when renewed")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    const auto product = book.addProduct(QStringLiteral("Tiêu"), subject.id);
    book.addCertificate(product.id, QDate(2021, 9, 13)); // last day 13/9/2024
    struct Case
    {
        QDate day;
        int items;
        Urgency urgency;
    };
    const Case cases[] = {{QDate(2024, 6, 14), 0, Urgency::Soon},         {QDate(2024, 6, 15), 1, Urgency::Soon},
                          {QDate(2024, 8, 13), 1, Urgency::Soon},         {QDate(2024, 8, 14), 1, Urgency::NoticeDue},
                          {QDate(2024, 9, 13), 1, Urgency::NoticeDue},    {QDate(2024, 9, 14), 1, Urgency::NewlyExpired},
                          {QDate(2024, 10, 13), 1, Urgency::NewlyExpired}, {QDate(2024, 10, 14), 0, Urgency::Soon}};
    const Snapshot snapshot = Snapshot::load(*book);
    for (const Case& each : cases) {
        INFO(each.day.toString(Qt::ISODate).toStdString());
        const auto items = workOn(book, snapshot, each.day);
        REQUIRE(int(items.size()) == each.items);
        if (each.items) CHECK(items.front().urgency == each.urgency);
    }
    book.addCertificate(product.id, QDate(2024, 9, 1), 4);
    CHECK(workOn(book, Snapshot::load(*book), QDate(2024, 9, 10)).empty());
}

TEST_CASE("snoozed is silent until its day, handled stays handled, and neither hides the row")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    const auto certificate = book.addCertificate(book.addProduct(QStringLiteral("Tiêu"), subject.id).id, QDate(2021, 9, 13));
    const Snapshot snapshot = Snapshot::load(*book);
    say(book, certificate.id, ReminderKind::Snoozed, QDate(2024, 8, 1), QDate(2024, 8, 8));
    CHECK_FALSE(workOn(book, snapshot, QDate(2024, 8, 7)).front().isWaiting());
    CHECK(workOn(book, snapshot, QDate(2024, 8, 8)).front().isWaiting());
    CHECK(latestSnooze(workOn(book, snapshot, QDate(2024, 8, 8)).front(), QDate(2024, 8, 8)) == QDate(2024, 8, 14));
    CHECK(latestSnooze(workOn(book, snapshot, QDate(2024, 9, 1)).front(), QDate(2024, 9, 1)) == QDate(2024, 9, 2));
    say(book, certificate.id, ReminderKind::Handled, QDate(2024, 8, 9), {});
    CHECK(workOn(book, snapshot, QDate(2024, 8, 20)).front().handled);
    CHECK(workOn(book, snapshot, QDate(2024, 8, 8)).front().isWaiting()); // as it was that day
}
