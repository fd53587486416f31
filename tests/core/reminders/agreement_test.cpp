// Whoever asks what is due about a certificate hears the same: work list, colours, calendar, proofs, reports, counts.
#include "core/letters/letter_stores.h"
#include "core/reminders/calendar_events.h"
#include "core/reminders/notice_proof.h"
#include "core/reminders/work_list.h"
#include "core/reports/expiring_report.h"
#include "tests/support/register_support.h"
#include "tests/support/reminder_support.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>
#include <set>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

/// Products with every kind of history the acts of an office leave behind.
class RandomBook
{
public:
    explicit RandomBook(unsigned seed) : m_random(seed)
    {
        const Subject maker = m_book.addSubject(QStringLiteral("Hộ A"));
        for (int i = 0; i < 24; ++i)
            m_products.push_back(m_book.addProduct(QStringLiteral("Sản phẩm %1").arg(i), maker.id));
        for (const Product& each : m_products)
            m_certificates.push_back(m_book.addCertificate(each.id, day(2021, 1000)));
        WriteAct act(m_book->database(), ocop::test::testAct());
        for (size_t i = 0; i < m_products.size(); ++i) live(act, m_products[i], m_certificates[i]);
        act.commit();
    }
    TempRegister& book() { return m_book; }
    int below(int end) { return int(m_random() % unsigned(end)); }

private:
    QDate day(int year, int within) { return QDate(year, 1, 1).addDays(below(within)); }

    void live(WriteAct& act, Product product, Certificate certificate)
    {
        const QDate end = certificate.lastValidDay;
        if (below(4) == 0) {
            certificate.extendedUntil = end.addDays(1 + below(180));
            certificate.extensionBasis = QStringLiteral("Điều 12");
        }
        if (below(8) == 0) {
            certificate.withdrawnOn = end.addDays(below(200) - 150);
            certificate.withdrawalGround = WithdrawalGround::A;
        }
        m_book->certificates().save(act, certificate);
        if (below(8) == 0) {
            product.status = ProductStatus::Stopped;
            m_book->products().save(act, product);
        }
        for (int i = below(3); i > 0; --i) {
            Reminder said =
                ocop::test::saidOn(end.addDays(below(500) - 250), ReminderKind(below(4)), {}, certificate.id.value);
            said.id = {};
            if (said.kind == ReminderKind::Snoozed) said.until = said.madeOn.addDays(1 + below(40));
            m_book->stores<ReminderStores>().reminders.add(act, said);
        }
        for (int i = below(3); i > 0; --i) write(act, certificate);
        if (below(4) == 0) file(act, product, end);
    }

    void write(WriteAct& act, const Certificate& certificate)
    {
        const QDate drafted = certificate.endDay().addDays(below(500) - 400);
        Letter letter = ocop::test::letterSent(0, drafted, below(3) ? drafted.addDays(below(10)) : QDate(),
                                               below(4) ? LetterKind::Expiry : LetterKind::Public);
        letter.id = {};
        m_book->stores<LetterStores>().letters.add(act, letter);
        LetterItem item = ocop::test::letterItem(0, letter.id, certificate.id);
        item.id = {};
        item.lastDay = below(2) ? certificate.endDay() : certificate.lastValidDay;
        m_book->stores<LetterStores>().items.add(act, item);
    }

    void file(WriteAct& act, const Product& product, QDate end)
    {
        Application dossier;
        dossier.product = product.id;
        dossier.kind = Origin::Renewal;
        dossier.ruleSet = QStringLiteral("QD26");
        dossier.filedOn = end.addDays(below(300) - 200);
        dossier.state = ApplicationState::Received;
        m_book->evaluation().applications.add(act, dossier);
    }

    std::mt19937 m_random;
    TempRegister m_book;
    std::vector<Product> m_products;
    std::vector<Certificate> m_certificates;
};

/// What is live in the calendar, by certificate.
std::map<CertificateId, std::vector<CalendarEvent>> calendarOf(TempRegister& book, QDate day)
{
    std::map<CertificateId, std::vector<CalendarEvent>> live;
    for (CalendarEvent& each : ocop::test::calendarEvents(*book, day))
        if (!each.cancelled) live[each.certificate].push_back(std::move(each));
    return live;
}

bool isToBeNotified(const CalendarEvent& event)
{
    return event.stage.stage >= Stage::LetterDue && event.stage.stage <= Stage::LastDay;
}

void checkDay(TempRegister& book, const Snapshot& stored, const EvaluationSnapshot& evaluations,
              const ReminderBook& reminders, const ReminderRules& rules, QDate day)
{
    INFO(day.toString(Qt::ISODate).toStdString());
    const Snapshot snapshot = stored.on(day);
    const auto products = productsOn(snapshot, book->units(), book->groups(), day, 90);
    const WorkSource work{products, evaluations, reminders, rules, day, 90};
    const auto items = workList(work);
    const DueMap dues(work);
    CHECK(dues.size() == items.size());
    auto calendar = calendarOf(book, day);
    int waiting = 0;
    int ending = 0;
    bool overdue = false;
    for (const ProductOnDay& each : products) {
        if (!each.standing.certificate) continue;
        const Certificate& certificate = *each.standing.certificate;
        INFO(each.product->name.toStdString());
        const auto item = std::find_if(items.begin(), items.end(),
                                       [&](const WorkItem& one) { return one.certificate == certificate.id; });
        const bool dossierOpen = hasOpenDossier(evaluations, each.product->id, day);
        const Due due = dueOn(certificate, reminders.of(certificate.id), dossierOpen, day, rules);
        const bool stopped = each.product->status == ProductStatus::Stopped;
        const auto& events = calendar[certificate.id];
        if (item != items.end()) {
            CHECK(item->due.act == due.act);
            CHECK(item->due.answered == due.answered);
            CHECK(dues.find(certificate.id)->due.urgency() == due.urgency());
            waiting += due.isWaiting();
            overdue = overdue || due.isOverdue(day);
        }
        ending += each.standing.inForce() && each.standing.daysLeft >= 0 && each.standing.daysLeft <= 90;
        if (each.standing.lapsed() && !stopped) {
            // Never out of sight but where somebody said why.
            const bool said = std::any_of(
                reminders.of(certificate.id).reminders.begin(), reminders.of(certificate.id).reminders.end(),
                [&](const Reminder& one) { return one.kind == ReminderKind::Handled && one.madeOn <= day; });
            CHECK((item != items.end() || said));
            if (due.isAsked() && !due.answered) CHECK_FALSE(events.empty());
        }
        if (each.standing.inForce() && due.owesNotice())
            CHECK(std::any_of(events.begin(), events.end(), isToBeNotified));
        if (each.standing.inForce() && due.act == NextAct::Notify && due.answered)
            CHECK(std::none_of(events.begin(), events.end(), isToBeNotified));
        if (each.standing.inForce() && due.windowFrom.isValid())
            CHECK(due.windowTo == certificate.lastValidDay.addDays(-120));
    }
    CHECK(dues.waiting() == waiting);
    CHECK(hasOverdue(work, {}) == overdue);

    const ProofSource proofs{snapshot, book->units(), reminders, rules};
    for (const NoticeProof& proof : noticeProofs(proofs, day, day.addDays(60), day)) {
        const Due due = dueOn(*proof.certificate, reminders.of(proof.certificate->id), false, day, rules);
        CHECK(proof.lastDay == due.lastDay);
        CHECK(proof.noticedOn == due.noticedOn);
    }
    ReportRequest request;
    request.asOf = day;
    const Report report = makeExpiringList({snapshot, book->units(), book->groups(), OfficeSettings()}, request);
    CHECK(report.tables.front().dataRowCount() == ending);
}

} // namespace

TEST_CASE("read a product at a time, a register says the same as read whole", "[reminders][agreement]")
{
    RandomBook random(31);
    TempRegister& book = random.book();
    const ReminderRules rules = ReminderRules::load(*book);
    const Snapshot stored = Snapshot::load(*book);
    const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
    const ReminderBook reminders = ReminderBook::load(*book);
    for (int i = 0; i < 10; ++i) {
        const QDate day = QDate(2024, 1, 1).addDays(random.below(1500));
        std::multiset<QString> whole;
        for (const CalendarEvent& each : ocop::test::calendarEvents(*book, day))
            whole.insert(each.uid + each.description);
        std::multiset<QString> pieces;
        for (const CalendarEvent& each : ocop::test::calendarEvents(*book, day, 1))
            pieces.insert(each.uid + each.description);
        CHECK_FALSE(whole.empty());
        CHECK(whole == pieces);

        const Snapshot snapshot = stored.on(day);
        std::map<ProductId, QDate> ends;
        for (const ProductOnDay& each : productsOn(snapshot, book->units(), book->groups(), day, 0))
            ends[each.product->id] = each.lastDay;
        for (const auto& ids : careParts(*book, 5)) {
            const CarePart part = CarePart::load(*book, ids, day);
            for (const ProductOnDay& each : part.products) {
                CHECK(ends.at(each.product->id) == each.lastDay);
                CHECK(hasOpenDossier(part.evaluations, each.product->id, day) ==
                      hasOpenDossier(evaluations, each.product->id, day));
                if (const Certificate* certificate = each.standing.certificate) {
                    CHECK(part.reminders.of(certificate->id).letters.size() ==
                          reminders.of(certificate->id).letters.size());
                    CHECK(part.reminders.of(certificate->id).reminders.size() ==
                          reminders.of(certificate->id).reminders.size());
                }
                ends.erase(each.product->id);
            }
        }
        CHECK(ends.empty());
    }
}

TEST_CASE("all paths say the same of a certificate, and none hides a product that lapsed", "[reminders][agreement]")
{
    for (const unsigned seed : {7U, 2026U}) {
        RandomBook random(seed);
        TempRegister& book = random.book();
        const Snapshot stored = Snapshot::load(*book);
        const EvaluationSnapshot evaluations = EvaluationSnapshot::load(book->evaluation());
        const ReminderBook reminders = ReminderBook::load(*book);
        const ReminderRules rules = ReminderRules::load(*book);
        for (int i = 0; i < 40; ++i)
            checkDay(book, stored, evaluations, reminders, rules, QDate(2024, 1, 1).addDays(random.below(1500)));
    }
}
