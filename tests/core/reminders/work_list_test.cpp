#include "core/reminders/reminder_stores.h"
#include "core/reminders/work_list.h"

#include "core/reminders/standards_due.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

std::vector<WorkItem> workOn(TempRegister& book, const Snapshot& snapshot, QDate day)
{
    // Items point into the products: kept for the whole test.
    static std::vector<std::unique_ptr<std::vector<ProductOnDay>>> kept;
    kept.push_back(
        std::make_unique<std::vector<ProductOnDay>>(productsOn(snapshot, book->units(), book->groups(), day, 90)));
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
    return workList({*kept.back(), evaluations, ReminderBook::load(*book), ReminderRules::load(*book), day, 90});
}

void say(TempRegister& book, CertificateId certificate, ReminderKind kind, QDate madeOn, QDate until)
{
    WriteAct act(book->database(), ocop::test::testAct(ActKind::Reminder));
    Reminder reminder;
    reminder.certificate = certificate;
    reminder.kind = kind;
    reminder.madeOn = madeOn;
    reminder.until = until;
    book->stores<ReminderStores>().reminders.add(act, reminder);
    act.commit();
}

} // namespace

TEST_CASE("what is due moves through its stages and out when renewed", "[reminders]")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    const auto product = book.addProduct(QStringLiteral("Tiêu"), subject.id);
    book.addCertificate(product.id, QDate(2021, 9, 13)); // last day 13/9/2024, a Friday
    struct Case
    {
        QDate day;
        int items;
        NextAct act;
    };
    const Case cases[] = {
        {QDate(2024, 4, 15), 0, NextAct::None},      {QDate(2024, 4, 16), 1, NextAct::Prepare}, // 150 days
        {QDate(2024, 7, 29), 1, NextAct::Prepare},   {QDate(2024, 7, 30), 1, NextAct::Notify},
        {QDate(2024, 9, 13), 1, NextAct::Notify},    {QDate(2024, 9, 14), 1, NextAct::StopLogo},
        {QDate(2024, 10, 10), 1, NextAct::StopLogo}, {QDate(2024, 10, 11), 1, NextAct::Check}, // 13/10 is a Sunday
        {QDate(2024, 10, 27), 1, NextAct::Check},    {QDate(2024, 10, 28), 1, NextAct::Check},
        {QDate(2029, 1, 1), 1, NextAct::Check}};
    const Snapshot snapshot = Snapshot::load(*book);
    for (const Case& each : cases) {
        INFO(each.day.toString(Qt::ISODate).toStdString());
        const auto items = workOn(book, snapshot, each.day);
        REQUIRE(int(items.size()) == each.items);
        if (each.items) CHECK(items.front().due.act == each.act);
    }
    book.addCertificate(product.id, QDate(2024, 9, 1), 4);
    CHECK(workOn(book, Snapshot::load(*book), QDate(2024, 9, 10)).empty());
}

TEST_CASE("what ended stays in the list until somebody says what becomes of it", "[reminders]")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    Product product = book.addProduct(QStringLiteral("Tiêu"), subject.id);
    const auto certificate = book.addCertificate(product.id, QDate(2021, 9, 13)); // last day 13/9/2024
    const auto on = [&](QDate day) { return workOn(book, Snapshot::load(*book), day); };
    REQUIRE(on(QDate(2027, 1, 1)).size() == 1);
    CHECK(on(QDate(2027, 1, 1)).front().isWaiting());
    say(book, certificate.id, ReminderKind::Snoozed, QDate(2027, 1, 1), QDate(2027, 1, 2));
    CHECK(on(QDate(2027, 1, 3)).front().isWaiting());
    SECTION("put aside: shown as handled for two weeks, then gone")
    {
        say(book, certificate.id, ReminderKind::Handled, QDate(2027, 1, 4), {});
        CHECK(on(QDate(2027, 1, 18)).front().due.answered);
        CHECK(on(QDate(2027, 1, 19)).empty());
        CHECK(on(QDate(2027, 1, 3)).front().isWaiting()); // as it was
    }
    SECTION("not made any more")
    {
        product.status = ProductStatus::Stopped;
        WriteAct act(book->database(), ocop::test::testAct());
        book->products().save(act, product);
        act.commit();
        CHECK(on(QDate(2027, 1, 3)).empty());
        CHECK(on(QDate(2024, 8, 1)).size() == 1); // its certificate still ran
    }
    SECTION("recognised again")
    {
        book.addCertificate(product.id, QDate(2027, 1, 2), 4);
        CHECK(on(QDate(2027, 1, 3)).empty());
    }
}

TEST_CASE("an extension moves the end, and when it has run out the certificate is asked about as any other",
          "[reminders]")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    Certificate certificate = book.addCertificate(book.addProduct(QStringLiteral("Tiêu"), subject.id).id,
                                                  QDate(2023, 6, 12)); // ends 12/6/2026
    certificate.extendedUntil = QDate(2026, 12, 9);
    certificate.extensionBasis = QStringLiteral("Công văn 12");
    {
        WriteAct act(book->database(), ocop::test::testAct());
        book->certificates().save(act, certificate);
        act.commit();
    }
    const Snapshot snapshot = Snapshot::load(*book);
    for (const auto& [day, act, left] : {std::tuple(QDate(2026, 6, 1), NextAct::None, 191),
                                         {QDate(2026, 11, 20), NextAct::Notify, 19},
                                         {QDate(2026, 12, 9), NextAct::Notify, 0},
                                         {QDate(2026, 12, 10), NextAct::StopLogo, -1},
                                         {QDate(2026, 12, 20), NextAct::StopLogo, -11}}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        const auto items = workOn(book, snapshot, day);
        REQUIRE(items.size() == (act == NextAct::None ? 0u : 1u));
        if (items.empty()) continue;
        CHECK(items.front().due.act == act);
        CHECK(items.front().product.standing.daysLeft == left);
        CHECK(items.front().product.lastDay == QDate(2026, 12, 9));
    }
}

TEST_CASE("put off is silent until its day, handled stays handled, and neither takes the row away", "[reminders]")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    const auto certificate =
        book.addCertificate(book.addProduct(QStringLiteral("Tiêu"), subject.id).id, QDate(2021, 9, 13));
    const Snapshot snapshot = Snapshot::load(*book);
    say(book, certificate.id, ReminderKind::Snoozed, QDate(2024, 8, 1), QDate(2024, 8, 8));
    CHECK_FALSE(workOn(book, snapshot, QDate(2024, 8, 7)).front().isWaiting());
    CHECK(workOn(book, snapshot, QDate(2024, 8, 8)).front().isWaiting());
    say(book, certificate.id, ReminderKind::Handled, QDate(2024, 8, 9), {});
    CHECK(workOn(book, snapshot, QDate(2024, 8, 20)).front().due.answered);
    CHECK(workOn(book, snapshot, QDate(2024, 8, 8)).front().isWaiting()); // as it was that day
}

TEST_CASE("standards certificates come up before they end, unless a later one is there", "[standards]")
{
    TempRegister book;
    const auto subject = book.addSubject(QStringLiteral("Hộ A"));
    const Snapshot snapshot = Snapshot::load(*book);
    const auto held = [&](qint64 id, const QString& kind, QDate expires) {
        StandardCertificate each;
        each.id = {id};
        each.subject = subject.id;
        each.kind = kind;
        each.expiresOn = expires;
        return each;
    };
    const QDate day(2024, 8, 31);
    const auto kinds = standardKinds();
    const auto dueOf = [&](std::vector<StandardCertificate> all) { return standardsDue(all, kinds, snapshot, day); };
    CHECK(dueOf({held(1, QStringLiteral("vietgap"), QDate(2024, 11, 29))}).size() == 1);
    CHECK(dueOf({held(1, QStringLiteral("vietgap"), QDate(2024, 11, 30))}).empty()); // 91 days
    CHECK(dueOf({held(1, QStringLiteral("foodSafety"), QDate(2025, 2, 20))}).size() == 1); // half a year ahead
    CHECK(dueOf({held(1, QStringLiteral("vietgap"), QDate(2023, 1, 1))}).front().daysLeft < 0);
    CHECK(dueOf({held(1, QStringLiteral("vietgap"), QDate(2024, 9, 1)),
                 held(2, QStringLiteral("vietgap"), QDate(2026, 9, 1))})
              .empty());
    CHECK(dueOf({held(1, QStringLiteral("vietgap"), QDate(2024, 9, 1)),
                 held(2, QStringLiteral("haccp"), QDate(2026, 9, 1))})
              .size() == 1);
    CHECK(dueOf({held(1, QStringLiteral("selfDeclaration"), {})}).empty());
    CHECK(dueOf({held(1, QStringLiteral("Chứng nhận riêng"), QDate(2024, 11, 29))}).size() == 1);
    // The office's own days.
    StandardSetting setting;
    setting.kind = QStringLiteral("vietgap");
    setting.months = 12;
    setting.remindDays = 10;
    const auto own = standardKindsOf({setting});
    CHECK(standardsDue({held(1, QStringLiteral("vietgap"), QDate(2024, 9, 30))}, own, snapshot, day).empty());
    CHECK(usualExpiry(*findStandardKind(own, QStringLiteral("vietgap")), QDate(2024, 2, 29)) == QDate(2025, 2, 28));
    CHECK_FALSE(usualExpiry(*findStandardKind(own, QStringLiteral("selfDeclaration")), QDate(2024, 2, 29)).isValid());
    StandardCertificate typed = held(1, QStringLiteral(" viet gap"), {});
    typed.kind = QStringLiteral("  VIETGAP ");
    normalize(typed);
    CHECK(typed.kind == QStringLiteral("vietgap"));
}
