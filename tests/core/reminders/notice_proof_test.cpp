#include "core/letters/letter_stores.h"
#include "core/reminders/notice_proof.h"
#include "core/reminders/reminder_stores.h"

#include "core/reports/report_catalog.h"
#include "tests/support/letter_desk.h"

#include <catch2/catch.hpp>

using namespace ocop;
using namespace ocop::test;

namespace {

/// One product whose certificate ends on 31/10/2024; its notice is due by 1/10/2024.
struct ProofRegister : TempRegister
{
    Subject subject = addSubject(QStringLiteral("Hộ A"));
    Product product = addProduct(QStringLiteral("Tiêu"), subject.id);
    Certificate certificate = addCertificate(product.id, QDate(2021, 10, 31));

    void send(QDate day, LetterKind kind = LetterKind::Expiry)
    {
        WriteAct act((*this)->database(), testAct());
        Letter letter = letterSent(0, day.addDays(-1), day, kind);
        letter.number = QStringLiteral("45");
        letter.symbol = QStringLiteral("CCPTNT-NV");
        (*this)->stores<LetterStores>().letters.add(act, letter);
        LetterItem item = letterItem(0, letter.id, certificate.id);
        (*this)->stores<LetterStores>().items.add(act, item);
        act.commit();
    }
    void say(ReminderKind kind, QDate day)
    {
        WriteAct act((*this)->database(), testAct());
        Reminder reminder = saidOn(day, kind, {}, certificate.id.value);
        (*this)->stores<ReminderStores>().reminders.add(act, reminder);
        act.commit();
    }
    std::vector<NoticeProof> proofs(QDate asOf, QDate from = QDate(2024, 1, 1), QDate to = QDate(2024, 12, 31))
    {
        snapshot = Snapshot::load(**this);
        reminders = ReminderBook::load(**this);
        rules.emplace(ReminderRules::load(**this));
        return noticeProofs({snapshot, (*this)->units(), reminders, *rules}, from, to, asOf);
    }
    ProofState stateOn(QDate asOf)
    {
        const auto all = proofs(asOf);
        REQUIRE(all.size() == 1);
        return all.front().state;
    }

    Snapshot snapshot;
    ReminderBook reminders;
    std::optional<ReminderRules> rules;
};

const QDate proofLine(2024, 10, 1);
const QDate proofEnd(2024, 10, 31);

} // namespace

TEST_CASE("the proof of a notice: in time, late, told, missing, pending", "[letters][proof]")
{
    {
        ProofRegister book;
        CHECK(book.stateOn(proofLine) == ProofState::Pending);
        CHECK(book.stateOn(proofLine.addDays(1)) == ProofState::Missing);
        CHECK(book.stateOn(proofEnd.addDays(40)) == ProofState::Missing);
        book.send(proofLine.addDays(-3), LetterKind::Locality);
        CHECK(book.stateOn(proofEnd) == ProofState::Missing); // a letter to the commune is not a notice
        book.say(ReminderKind::Handled, QDate(2024, 10, 5));
        CHECK(book.stateOn(QDate(2024, 10, 4)) == ProofState::Missing);
        CHECK(book.stateOn(proofEnd) == ProofState::Told);
        CHECK(book.stateOn(proofEnd.addDays(40)) == ProofState::Told); // the word was about the notice
    }
    struct Case
    {
        QDate sent;
        ProofState state;
        int before;
    };
    for (const Case& each : {Case{proofLine, ProofState::OnTime, 30}, Case{proofLine.addDays(1), ProofState::Late, 29},
                             Case{QDate(2024, 2, 1), ProofState::OnTime, 273}}) {
        ProofRegister book;
        book.send(each.sent);
        const auto all = book.proofs(proofEnd.addDays(5));
        REQUIRE(all.size() == 1);
        CHECK(all.front().state == each.state);
        CHECK(all.front().daysBefore() == each.before);
        CHECK(all.front().legalLine == proofLine);
        CHECK(all.front().number == QStringLiteral("45/CCPTNT-NV"));
        CHECK(all.front().channel == LetterChannel::Post);
        CHECK(all.front().isBreach() == (each.state == ProofState::Late));
        CHECK(book.stateOn(each.sent.addDays(-1)) ==
              (each.sent > proofLine.addDays(1) ? ProofState::Missing : ProofState::Pending)); // not yet sent that day
    }
    ProofRegister tooLate; // sent after the end: no notice at all
    tooLate.send(proofEnd.addDays(1));
    CHECK(tooLate.stateOn(proofEnd.addDays(10)) == ProofState::Missing);
}

TEST_CASE("nothing was owed for what was renewed or withdrawn before the line, and an extension moves the line",
          "[letters][proof]")
{
    ProofRegister renewed;
    renewed.addCertificate(renewed.product.id, proofLine);
    CHECK(renewed.stateOn(proofEnd) == ProofState::Renewed);
    CHECK(renewed.stateOn(proofLine.addDays(-1)) == ProofState::Pending); // not known that day
    ProofRegister afterwards; // renewed only after the line had passed
    afterwards.addCertificate(afterwards.product.id, proofLine.addDays(1));
    CHECK(afterwards.stateOn(proofEnd) == ProofState::Missing);
    ProofRegister withdrawn;
    Certificate certificate = withdrawn.certificate;
    certificate.withdrawnOn = QDate(2024, 9, 1);
    certificate.withdrawalGround = WithdrawalGround::Dd;
    WriteAct act(withdrawn->database(), testAct());
    withdrawn->certificates().save(act, certificate);
    act.commit();
    CHECK(withdrawn.proofs(proofEnd).empty());
    CHECK(withdrawn.proofs(QDate(2024, 8, 1)).size() == 1);
    ProofRegister extended;
    certificate = extended.certificate;
    certificate.extendedUntil = QDate(2025, 1, 31);
    certificate.extensionBasis = QStringLiteral("Công văn 1");
    WriteAct extend(extended->database(), testAct());
    extended->certificates().save(extend, certificate);
    extend.commit();
    CHECK(extended.proofs(proofEnd).empty());
    CHECK(extended.proofs(QDate(2025, 1, 5), QDate(2025, 1, 1), QDate(2025, 12, 31)).size() == 1);
}

TEST_CASE("the report proves each certificate once, and its places, periods and sentence agree", "[letters][proof]")
{
    ProofRegister book;
    const Product other = book.addProduct(QStringLiteral("Mè"), book.subject.id);
    book.addCertificate(other.id, QDate(2021, 12, 20));
    book.send(proofLine.addDays(2));
    const LetterDesk desk(book, QDate(2024, 11, 5));
    ReportSource source = desk.paper();
    source.reminders = &desk.reminders();
    source.reminderRules = &desk.work().rules;
    ReportRequest request;
    request.asOf = QDate(2024, 11, 5);
    const Report report = findReport(QStringLiteral("da-thong-bao"))->make(source, request);
    REQUIRE(report.tables.size() == 3);
    CHECK(report.tables[2].dataRowCount() == 2);
    const auto sum = [](const ReportTable& table, const char* key) {
        qint64 total = 0;
        for (const ReportRow& row : table.rows)
            if (row.kind == RowKind::Data)
                total += std::get<qint64>(row.cells[size_t(table.columnOf(QLatin1String(key)))]);
        return total;
    };
    for (const ReportTable* table : {&report.tables[0], &report.tables[1]}) {
        CHECK(sum(*table, "ends") == 2);
        CHECK(sum(*table, "owed") == 1);
        CHECK(sum(*table, "late") == 1);
        CHECK(sum(*table, "onTime") == 0);
        CHECK(sum(*table, "pending") == 1);
    }
    CHECK(report.intro.front().contains(QStringLiteral("có 2 Giấy chứng nhận")));
    CHECK(report.intro.front().contains(QStringLiteral("trễ hạn 1")));
    // Without the care of a register the report is empty, not wrong.
    CHECK(findReport(QStringLiteral("da-thong-bao"))->make(desk.paper(), request).tables[2].rows.empty());
}
