// A thousand random states of a register: what the cards, the start dialog and the command line count is what they list.
#include "core/base/dates.h"
#include "core/letters/letter_stores.h"
#include "core/reminders/reminder_stores.h"
#include "tests/support/ui/session_support.h"
#include "ui/home/home_page.h"
#include "ui/kit/card_button.h"
#include "ui/reminders/due_dialog.h"
#include "ui/reminders/promotion_work.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QSettings>

#include <map>
#include <random>

using namespace ocop;
using namespace ocop::test;

namespace {

/// A register that changes at random: products, certificates, words, letters, dossiers, standards.
class RandomRegister
{
public:
    explicit RandomRegister(TestSession& desk) : m_desk(desk)
    {
        for (int i = 0; i < 6; ++i) m_subjects.push_back(desk.addSubject(QStringLiteral("Hộ %1").arg(i)).id);
        for (int i = 0; i < 14; ++i)
            m_products.push_back(desk.addProduct(QStringLiteral("Sản phẩm %1").arg(i), m_subjects[size_t(upTo(6))]).id);
    }

    void change()
    {
        m_desk.session.write(ActKind::Edit, QStringLiteral("random"), [this](WriteAct& act) {
            for (int i = upTo(3); i >= 0; --i) changeOne(act);
        });
    }
    QDate day() { return QDate(2024, 8, 31).addDays(upTo(900) - 450); }
    int upTo(int n) { return int(m_random() % unsigned(n)); }

private:
    Register& book() { return m_desk.session.book(); }

    void changeOne(WriteAct& act)
    {
        switch (upTo(6)) {
        case 0: addCertificate(act); break;
        case 1:
        case 2: addWord(act); break;
        case 3: addLetter(act); break;
        case 4: addDossier(act); break;
        default: addStandard(act); break;
        }
    }

    void addCertificate(WriteAct& act)
    {
        Certificate certificate;
        certificate.product = m_products[size_t(upTo(14))];
        certificate.stars = 3 + upTo(2);
        certificate.effectiveFrom =
            QDate(2021, 3, 1).addDays(m_day++ * 3 + upTo(3)); // no two of a product begin on one day
        certificate.lastValidDay = lastValidDay(certificate.effectiveFrom, 36);
        if (upTo(12) == 0) certificate.extendedUntil = certificate.lastValidDay.addDays(1 + upTo(180));
        if (!certificate.extendedUntil.isNull()) certificate.extensionBasis = QStringLiteral("CV 1");
        if (upTo(12) == 0) {
            certificate.withdrawnOn = certificate.effectiveFrom.addDays(100 + upTo(800));
            certificate.withdrawalGround = WithdrawalGround::Dd;
        }
        m_certificates.push_back(book().certificates().add(act, certificate));
    }

    CertificateId anyCertificate(WriteAct& act)
    {
        if (m_certificates.empty()) addCertificate(act);
        return m_certificates[size_t(upTo(int(m_certificates.size())))];
    }

    void addWord(WriteAct& act)
    {
        Reminder reminder;
        reminder.certificate = anyCertificate(act);
        reminder.kind = ReminderKind(upTo(4));
        reminder.madeOn = day();
        if (reminder.kind == ReminderKind::Snoozed) reminder.until = reminder.madeOn.addDays(1 + upTo(120));
        book().stores<ReminderStores>().reminders.add(act, reminder);
    }

    void addLetter(WriteAct& act)
    {
        Letter letter;
        letter.kind = LetterKind(upTo(4));
        letter.recipient = QStringLiteral("Hộ");
        letter.draftedOn = day();
        if (upTo(2)) {
            letter.sentOn = letter.draftedOn.addDays(upTo(20));
            letter.channel = LetterChannel::Post;
        }
        LetterItem item;
        item.letter = book().stores<LetterStores>().letters.add(act, letter);
        item.certificate = anyCertificate(act);
        item.product = QStringLiteral("Sản phẩm");
        book().stores<LetterStores>().items.add(act, item);
    }

    void addDossier(WriteAct& act)
    {
        Application application;
        application.product = m_products[size_t(upTo(14))];
        if (m_desk.session.evaluations().openApplicationOf(application.product)) return;
        application.ruleSet = QStringLiteral("QD148");
        application.kind = Origin::Renewal;
        application.state = upTo(2) ? ApplicationState::Received : ApplicationState::Draft;
        application.filedOn = day();
        if (m_open.contains(application.product)) return; // one open dossier a product
        m_open.insert(application.product);
        const bool isFull = application.state == ApplicationState::Received && m_open.size() % 2 == 0;
        if (isFull) { // the council's days run
            application.ruleSet = QStringLiteral("QD26");
            application.state = ApplicationState::Ready;
        }
        book().evaluation().applications.add(act, application);
        ApplicationStep full;
        full.application = application.id;
        full.state = ApplicationState::Ready;
        full.day = application.filedOn.addDays(20);
        if (isFull) book().evaluation().steps.add(act, full);
    }

    void addStandard(WriteAct& act)
    {
        StandardCertificate standard;
        standard.subject = m_subjects[size_t(upTo(6))];
        standard.kind = QStringLiteral("vietgap");
        standard.number = QString::number(upTo(1000));
        standard.issuedOn = day().addDays(-700);
        standard.expiresOn = standard.issuedOn.addMonths(24);
        book().standards().add(act, standard);
    }

    TestSession& m_desk;
    std::mt19937 m_random{20261128};
    std::vector<SubjectId> m_subjects;
    std::vector<ProductId> m_products;
    std::vector<CertificateId> m_certificates;
    QSet<ProductId> m_open;
    int m_day = 0;
};

/// What a card stands for, told again without the page.
bool standsFor(const QString& card, const WorkRow& row, const Session& session)
{
    if (card == QLatin1String("notice")) return row.due && row.due->act == NextAct::Notify && !row.due->answered;
    if (card == QLatin1String("overdue")) return row.lapsed;
    if (card == QLatin1String("awaiting")) return row.dossierOpen;
    if (card == QLatin1String("missing")) return !row.missing.isEmpty();
    if (card == QLatin1String("standards")) return row.id < 0;
    if (card == QLatin1String("filing")) return row.due && row.due->windowOpen(session.asOf()) && !row.dossierOpen;
    const auto& products = session.statistics().products();
    return std::any_of(products.begin(), products.end(), [&](const ProductOnDay& each) {
        return each.product->id.value == row.id && each.standing.inForce() && each.lastDay.isValid() &&
               each.standing.daysLeft <= session.expiringDays();
    });
}

} // namespace

TEST_CASE("in a thousand random registers every count is the number of its rows", "[home][reminders]")
{
    TestSession desk;
    RandomRegister random(desk);
    QSettings settings(desk.folder.file(QStringLiteral("settings.ini")), QSettings::IniFormat);
    HomePage page(desk.session, nullptr, &settings);
    std::map<QString, int> seen;
    int deciding = 0;
    for (int state = 0; state < 1000; ++state) {
        random.change();
        desk.session.setAsOf(random.day());
        page.refresh();
        const std::vector<WorkRow> rows = workRows(desk.session);
        QSet<qint64> ids;
        for (const WorkRow& row : rows) ids.insert(row.id);
        CHECK(ids.size() == qsizetype(rows.size())); // nobody twice
        for (const QString& key : HomePage::cardKeys()) {
            const int count = page.cardCount(key);
            seen[key] += count;
            CHECK(count == int(std::count_if(rows.begin(), rows.end(),
                                             [&](const WorkRow& row) { return standsFor(key, row, desk.session); })));
            if (state % 10) continue; // painting a list is the slow part
            page.cards()->setCurrent(key);
            Q_EMIT page.cards()->currentChanged(key);
            CHECK(int(page.table()->visibleRows().size()) == count);
        }
        const Statistics& numbers = desk.session.statistics(); // what the boards and the overview draw
        CHECK(page.cardCount(QStringLiteral("expiring")) == numbers.total().expiring);
        CHECK(page.cardCount(QStringLiteral("overdue")) == numbers.total().lapsed.total());
        // Beside the page's name in the side bar.
        CHECK(int(waitingRows(rows).size()) ==
              waitingProducts(
                  numbers.products(), *desk.session.dues(),
                  decisionsDue(desk.session.evaluations(), desk.session.book().rules(), desk.session.asOf())) +
                  waitingPromotion(desk.session));
        deciding +=
            std::any_of(rows.begin(), rows.end(), [](const WorkRow& row) { return row.group == WorkGroup::Deciding; });
        CHECK(waitingRows(rows).size() + size_t(snoozedCount(rows)) <= rows.size());
        if (state % 50 == 0) {
            DueDialog dialog(desk.session, nullptr, &settings);
            CHECK(dialog.table()->visibleRows().size() == waitingRows(rows).size());
        }
        desk.session.setAsOf({});
    }
    CHECK(deciding > 0);
    for (const QString& key : HomePage::cardKeys()) { // none was empty all the time
        INFO(key.toStdString());
        if (key != QLatin1String("filing")) CHECK(seen[key] > 0);
    }
}
