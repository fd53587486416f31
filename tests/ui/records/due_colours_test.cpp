// The days left have one colour wherever they stand: by what is due, not by the number.
#include "core/letters/letter_stores.h"
#include "core/reminders/reminder_stores.h"
#include "tests/ui/dashboard/board_session.h"

#include "ui/certification/certificates_page.h"
#include "ui/records/due_cells.h"
#include "ui/registry/products_page.h"
#include "ui/reminders/work_rows.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

using namespace ocop;
using ocop::test::BoardSession;

namespace {

int columnNamed(const RecordTable& table, const char* key)
{
    for (size_t i = 0; i < table.columns().size(); ++i)
        if (table.columns()[i].key == QLatin1String(key)) return int(i);
    FAIL(key);
    return -1;
}

QHash<qint64, CellData> daysCells(const RecordTable& table)
{
    QHash<qint64, CellData> cells;
    const int column = columnNamed(table, "daysLeft");
    for (int row = 0; row < table.source()->count(); ++row)
        cells.insert(table.source()->id(row), table.source()->cell(row, column));
    return cells;
}

/// What the home list shows, by product.
QHash<qint64, CellData> homeCells(const Session& session)
{
    QHash<qint64, CellData> cells;
    const auto source = workSource(workRows(session), session.expiringDays());
    const Columns columns = workColumns();
    const auto at = std::find_if(columns.begin(), columns.end(),
                                 [](const Column& each) { return each.key == QLatin1String("daysLeft"); });
    for (int row = 0; row < source->count(); ++row)
        cells.insert(source->id(row), source->cell(row, int(at - columns.begin())));
    return cells;
}

Letter letterAbout(const Session& session, QDate sent)
{
    Letter letter;
    letter.recipient = QStringLiteral("Hộ A");
    letter.draftedOn = session.asOf();
    letter.sentOn = sent;
    letter.channel = LetterChannel::Post;
    return letter;
}

} // namespace

TEST_CASE("lists of products and certificates and the home list agree in colour", "[due-colours]")
{
    BoardSession session(GENERATE(QDate(2024, 8, 31), QDate(2026, 11, 23)));
    ProductsPage products(*session);
    CertificatesPage certificates(*session);
    products.refresh();
    certificates.refresh();
    const auto ofProducts = daysCells(*products.table());
    const auto ofCertificates = daysCells(*certificates.table());
    const auto ofHome = homeCells(*session);
    int owed = 0;
    int waiting = 0;
    int quiet = 0;
    for (const ProductOnDay& each : session->statistics().products()) {
        const CellData cell = ofProducts.value(each.product->id.value);
        if (!each.lastDay.isValid() || !each.standing.certificate) continue;
        INFO(each.product->name.toStdString() << " " << each.standing.daysLeft);
        const Status status = each.standing.status;
        if (isValidStatus(status) || status == Status::Expired)
            CHECK(ofCertificates.value(each.standing.certificate->id.value).ink == cell.ink);
        if (ofHome.contains(each.product->id.value)) CHECK(ofHome.value(each.product->id.value).ink == cell.ink);
        owed += cell.ink == Ink::Error;
        waiting += cell.ink == Ink::Warning;
        quiet += !cell.ink;
    }
    CHECK(owed > 0);
    CHECK(waiting > 0);
    CHECK(quiet > 0);
}

TEST_CASE("the colour follows what was done: owed, sent, and ended unanswered", "[due-colours]")
{
    BoardSession session;
    const auto items = workList(session->workSource());
    const auto owed = std::find_if(items.begin(), items.end(),
                                   [](const WorkItem& each) { return each.due.owesNotice() && each.due.daysLeft > 0; });
    const auto ended = std::find_if(items.begin(), items.end(),
                                    [](const WorkItem& each) { return each.due.daysLeft < 0 && each.isWaiting(); });
    REQUIRE(owed != items.end());
    REQUIRE(ended != items.end());
    const CertificateId first = owed->certificate;
    const CertificateId second = ended->certificate;
    const auto inkNow = [&](CertificateId id) { return dueDaysCell(*session->dues(), id, 1, session->asOf()).ink; };
    CHECK(inkNow(first) == Ink::Error);
    CHECK(inkNow(second) == Ink::Error);
    CHECK_FALSE(dueDaysCell(*session->dues(), first, 1, session->asOf()).tip.isEmpty());

    session->write(ActKind::Reminder, QStringLiteral("x"), [&](WriteAct& act) {
        Reminder put;
        put.certificate = first;
        put.kind = ReminderKind::Snoozed;
        put.madeOn = session->asOf();
        put.until = session->asOf().addDays(1);
        session->book().stores<ReminderStores>().reminders.add(act, put);
    });
    CHECK(inkNow(first) == Ink::Error); // put off, the notice is owed all the same
    session->write(ActKind::Add, QStringLiteral("y"), [&](WriteAct& act) {
        Letter letter = letterAbout(*session, session->asOf());
        session->book().stores<LetterStores>().letters.add(act, letter);
        LetterItem item;
        item.letter = letter.id;
        item.certificate = first;
        item.product = QStringLiteral("Tiêu");
        item.stars = 3;
        session->book().stores<LetterStores>().items.add(act, item);
        Reminder done;
        done.certificate = second;
        done.kind = ReminderKind::Handled;
        done.madeOn = session->asOf();
        session->book().stores<ReminderStores>().reminders.add(act, done);
    });
    CHECK_FALSE(inkNow(first));
    CHECK_FALSE(inkNow(second));
    session->undo();
    CHECK(inkNow(second) == Ink::Error);
}

TEST_CASE("the office's stages move the colour", "[due-colours]")
{
    BoardSession session;
    const auto items = workList(session->workSource());
    const auto quiet = std::find_if(items.begin(), items.end(), [](const WorkItem& each) {
        return each.due.act == NextAct::Prepare && each.isWaiting() && each.due.daysLeft > 50 && each.due.daysLeft < 85;
    });
    REQUIRE(quiet != items.end());
    const CertificateId id = quiet->certificate;
    CHECK(dueDaysCell(*session->dues(), id, 1, session->asOf()).ink == Ink::Warning);
    session->write(ActKind::Edit, QStringLiteral("x"), [&](WriteAct& act) {
        for (const auto& [stage, days] : {std::pair("quarter", 40), std::pair("twoMonths", 38),
                                          std::pair("letterDue", 35), std::pair("halfWindow", 45)}) {
            StageSetting setting;
            setting.ruleSet = session->book().rules().on(session->asOf()).code;
            setting.stage = QLatin1String(stage);
            setting.days = days;
            session->book().stores<ReminderStores>().stages.add(act, setting);
        }
    });
    CHECK_FALSE(dueDaysCell(*session->dues(), id, 1, session->asOf()).ink);
}
