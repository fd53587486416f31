#include "core/office/office_state.h"

#include "core/letters/letter_stores.h"
#include "core/office/day_facts.h"
#include "core/office/open_register.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <random>

namespace ocop {
namespace {

const QDate stateDay(2026, 11, 29);

template <class Record>
QString told(const Record& record)
{
    return QStringLiteral("%1 v%2 %3").arg(record.id.value).arg(record.rowVersion).arg(imageText(record));
}

template <class Range>
void tell(QStringList& lines, const QString& title, const Range& records)
{
    lines << title;
    for (const auto& each : records) lines << told(each);
}

template <class Pointers>
void tellPointed(QStringList& lines, const QString& title, const Pointers& records)
{
    lines << title;
    for (const auto* each : records) lines << told(*each);
}

void tellEvaluations(QStringList& lines, const EvaluationSnapshot& evaluations)
{
    tell(lines, QStringLiteral("councils"), evaluations.councils());
    for (const Council& each : evaluations.councils())
        tell(lines, QStringLiteral("members"), evaluations.membersOf(each.id));
    tell(lines, QStringLiteral("rounds"), evaluations.rounds());
    for (const Round& each : evaluations.rounds()) {
        tell(lines, QStringLiteral("attendances"), evaluations.attendancesOf(each.id));
        tellPointed(lines, QStringLiteral("dossiers of the round"), evaluations.applicationsOf(each.id));
    }
    tell(lines, QStringLiteral("dossiers"), evaluations.applications());
    for (const Application& each : evaluations.applications())
        tell(lines, QStringLiteral("steps"), evaluations.stepsOf(each.id));
}

/// Everything the state says, by every way of asking.
QStringList told(const OfficeState& state)
{
    const Snapshot& stored = state.stored;
    QStringList lines;
    tell(lines, QStringLiteral("subjects"), stored.subjects());
    tell(lines, QStringLiteral("products"), stored.products());
    tell(lines, QStringLiteral("decisions"), stored.decisions());
    tell(lines, QStringLiteral("certificates"), stored.certificates());
    lines << QString::number(stored.certificates().size());
    for (const Subject& each : stored.subjects()) {
        tellPointed(lines, QStringLiteral("its products"), stored.productsOf(each.id));
        tell(lines, QStringLiteral("its former states"), stored.versionsOf(each.id));
        tell(lines, QStringLiteral("its standards"), state.standards.of(each.id));
    }
    for (const Product& each : stored.products()) {
        tell(lines, QStringLiteral("its certificates"), stored.certificatesOf(each.id));
        tellPointed(lines, QStringLiteral("its dossiers"), state.evaluations.applicationsOf(each.id));
        const Application* open = state.evaluations.openApplicationOf(each.id);
        lines << (open ? told(*open) : QStringLiteral("none open"));
    }
    for (const Certificate& each : stored.certificates()) {
        REQUIRE(stored.certificate(each.id) == &each);
        const ReminderLog log = state.reminders.of(each.id);
        tell(lines, QStringLiteral("reminders"), log.reminders);
        lines << QStringLiteral("letters");
        for (const LetterAbout& about : log.letters)
            lines << told(*about.letter) + QStringLiteral(" names ") + about.lastDay.toString(Qt::ISODate);
    }
    tell(lines, QStringLiteral("letters"), state.reminders.letters().all());
    tellEvaluations(lines, state.evaluations);
    lines << state.settings.value(QStringLiteral("test")) << QString::number(state.version.value);
    return lines;
}

/// What is made of the state on a day.
QStringList told(const DayFacts& facts)
{
    QStringList lines;
    for (const ProductOnDay& each : facts.statistics().products())
        lines << QStringLiteral("%1 of %2, %3 %4 until %5 in %6")
                     .arg(each.product->name, each.subject->name, codeOf(each.standing.status))
                     .arg(each.standing.certificate ? each.standing.certificate->id.value : 0)
                     .arg(each.lastDay.toString(Qt::ISODate))
                     .arg(each.district.value);
    for (const WorkItem& each : facts.workItems())
        lines << QStringLiteral("due %1 %2 %3 %4")
                     .arg(each.certificate.value)
                     .arg(int(each.due.act))
                     .arg(each.due.answered)
                     .arg(each.dossierOpen);
    lines << QString::number(facts.dues()->waiting());
    for (const char* typed : {"a", "ho", "moi", "ten", "12"})
        for (const Hit& hit : facts.searchIndex().find(QLatin1String(typed), 1000))
            lines << hit.title + hit.detail + QString::number(hit.id) + hit.otherName;
    return lines;
}

/// What one says and the other does not.
std::string differences(const QStringList& followed, const QStringList& fresh)
{
    QStringList found;
    for (qsizetype i = 0; i < std::max(followed.size(), fresh.size()) && found.size() < 6; ++i)
        if (followed.value(i) != fresh.value(i))
            found << QStringLiteral("\n%1: %2\ninstead of: %3").arg(i).arg(followed.value(i), fresh.value(i));
    return found.join(QString()).toStdString();
}

/// A desk that does what comes to its mind: every kind of record added, changed, moved, deleted, brought back, undone.
class RandomDesk
{
public:
    RandomDesk(Register& book, unsigned seed) : m_book(book), m_random(seed) {}

    void act()
    {
        if (below(8) == 0 && undoSomething()) return;
        try {
            WriteAct act(m_book.database(), test::testAct());
            for (int i = 1 + below(4); i > 0; --i) change(act);
            act.commit();
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Constraint) throw; // two certificates of one day: another time
        }
    }

private:
    int below(int limit) { return int(m_random() % unsigned(limit)); }
    QString someName() { return QStringLiteral("%1 tên %2").arg(below(2) ? u'h' : u'm').arg(below(1000)); }
    QDate someDay() { return stateDay.addDays(below(2200) - 1700); }

    bool undoSomething()
    {
        const std::vector<Act> acts = m_book.history().acts(6);
        if (acts.empty()) return false;
        const Act& chosen = acts[size_t(below(int(acts.size())))];
        if (chosen.undoneBy || m_book.obstacleTo(chosen.id)) return false;
        m_book.takeBack(chosen.id, test::testAct(ActKind::Undo));
        return true;
    }

    /// Adds one, or changes, deletes or brings back one there is.
    template <class Record, class Fill>
    void touch(Store<Record>& store, WriteAct& act, Fill fill)
    {
        std::vector<Record> all = store.all();
        for (Record& each : store.all(true)) all.push_back(std::move(each));
        Record record;
        if (all.size() > 3 && below(3) > 0) record = all[size_t(below(int(all.size())))];
        if (!fill(record)) return;
        if (!record.id) {
            store.add(act, record);
            return;
        }
        record.deleted = below(4) == 0;
        store.save(act, record);
    }

    template <class Record>
    auto anyOf(const Store<Record>& store)
    {
        const std::vector<Record> all = store.all(below(5) == 0);
        return all.empty() ? decltype(Record::id){} : all[size_t(below(int(all.size())))].id;
    }

    void change(WriteAct& act)
    {
        EvaluationStores& evaluation = m_book.evaluation();
        LetterStores& letters = m_book.stores<LetterStores>();
        switch (below(16)) {
        case 0:
        case 1:
            return touch(m_book.subjects(), act, [&](Subject& each) {
                each.name = someName();
                each.unit = {20335};
                return true;
            });
        case 2:
        case 3:
            return touch(m_book.products(), act, [&](Product& each) {
                each.name = someName();
                if (const auto owner = anyOf(m_book.subjects())) each.subject = owner;
                return each.subject.isValid();
            });
        case 4:
        case 5:
            return touch(m_book.certificates(), act, [&](Certificate& each) {
                if (const auto product = anyOf(m_book.products())) each.product = product;
                if (below(2)) each.decision = anyOf(m_book.decisions());
                each.stars = 3 + below(2);
                each.effectiveFrom = below(5) ? someDay() : QDate();
                each.lastValidDay =
                    each.effectiveFrom.isValid() ? each.effectiveFrom.addMonths(36).addDays(-1) : QDate();
                return each.product.isValid();
            });
        case 6:
            return touch(m_book.decisions(), act, [&](Decision& each) {
                each.number = QString::number(m_random()) + QStringLiteral("/QĐ-UBND");
                return true;
            });
        case 7:
            return touch(m_book.subjectVersions(), act, [&](SubjectVersion& each) {
                each.subject = anyOf(m_book.subjects());
                each.until = stateDay.addDays(below(600) - 300);
                each.name = someName();
                return each.subject.isValid();
            });
        case 8:
            return touch(m_book.productVersions(), act, [&](ProductVersion& each) {
                each.product = anyOf(m_book.products());
                each.subject = anyOf(m_book.subjects());
                each.until = stateDay.addDays(below(600) - 300);
                each.name = someName();
                return each.product.isValid() && each.subject.isValid();
            });
        case 9:
            return touch(m_book.stores<ReminderStores>().reminders, act, [&](Reminder& each) {
                each.certificate = anyOf(m_book.certificates());
                each.kind = ReminderKind::Called;
                each.madeOn = stateDay.addDays(-below(60));
                return each.certificate.isValid();
            });
        case 10:
            return touch(letters.letters, act, [&](Letter& each) {
                each.draftedOn = someDay();
                each.recipient = someName();
                return true;
            });
        case 11:
            return touch(letters.items, act, [&](LetterItem& each) {
                each.letter = anyOf(letters.letters);
                each.certificate = anyOf(m_book.certificates());
                each.product = someName();
                return each.letter.isValid() && each.certificate.isValid();
            });
        case 12:
            return touch(evaluation.applications, act, [&](Application& each) {
                // One open dossier a product; ended ones as many as there are.
                each.product = anyOf(m_book.products());
                each.state = ApplicationState::Cancelled;
                each.ruleSet = QStringLiteral("QD26");
                each.round = anyOf(evaluation.rounds);
                each.filedOn = someDay();
                return each.product.isValid();
            });
        case 13:
            return touch(evaluation.steps, act, [&](ApplicationStep& each) {
                each.application = anyOf(evaluation.applications);
                each.state = ApplicationState::Commune;
                each.day = someDay();
                return each.application.isValid();
            });
        case 14:
            return touch(evaluation.rounds, act, [&](Round& each) {
                each.name = someName();
                each.ruleSet = QStringLiteral("QD26");
                return true;
            });
        default:
            return touch(m_book.standards(), act, [&](StandardCertificate& each) {
                each.subject = anyOf(m_book.subjects());
                each.kind = QStringLiteral("haccp");
                return each.subject.isValid();
            });
        }
    }

    Register& m_book;
    std::mt19937 m_random;
};

} // namespace

TEST_CASE("a register that took up every act says what one read anew says", "[stream]")
{
    const unsigned seed = GENERATE(1u, 2u, 3u, 4u);
    INFO(seed);
    test::TempRegister book;
    RandomDesk desk(*book, seed);
    // The other desk has the file open by itself: what it does comes the same way.
    const auto elsewhere = openRegister(book.path(), QDateTime(stateDay, QTime(8, 0)));
    RandomDesk other(*elsewhere, seed + 100);
    OfficeState followed = OfficeState::load(*book);
    auto facts = std::make_unique<DayFacts>(&*book, std::make_shared<const OfficeState>(followed), stateDay);
    for (int step = 0; step < 250; ++step) {
        INFO(step);
        (step % 3 == 2 ? other : desk).act();
        if (step % 7 == 3) continue; // several acts at once
        Touched touched;
        {
            Transaction moment(book->database(), Transaction::Kind::Reading);
            const Feed feed(book->database(), followed.version);
            touched = followed.follow(*book, feed);
            moment.commit();
        }
        const OfficeState fresh = OfficeState::load(*book);
        REQUIRE(differences(told(followed), told(fresh)) == "");
        const auto state = std::make_shared<const OfficeState>(followed);
        facts = std::make_unique<DayFacts>(*facts, state, touched);
        const DayFacts anew(&*book, std::make_shared<const OfficeState>(fresh), stateDay);
        REQUIRE(differences(told(*facts), told(anew)) == "");
    }
}

TEST_CASE("a moment that is held stays as it was while acts are taken up", "[stream]")
{
    test::TempRegister book;
    const Subject subject = book.addSubject(QStringLiteral("Hộ A"));
    OfficeState state = OfficeState::load(*book);
    const OfficeState held = state;
    const Subject* unchanged = held.stored.subject(subject.id);
    book.addSubject(QStringLiteral("Hộ B"));
    Subject renamed = subject;
    renamed.name = QStringLiteral("Hộ A đổi tên");
    WriteAct act(book->database(), test::testAct());
    book->subjects().save(act, renamed);
    act.commit();
    const Touched touched = state.follow(*book, Feed(book->database(), state.version));
    CHECK(touched.of(QStringLiteral("subject")).size() == 2);
    CHECK(held.stored.subjects().size() == 1);
    CHECK(unchanged->name == QStringLiteral("Hộ A"));
    CHECK(state.stored.subject(subject.id)->name == QStringLiteral("Hộ A đổi tên"));
    CHECK(state.stored.subject(subject.id)->rowVersion == 2);
}

TEST_CASE("taking up one act reads no whole table", "[stream]")
{
    test::TempRegister book;
    Subject subject = book.addSubject(QStringLiteral("Hộ A"));
    OfficeState state = OfficeState::load(*book);
    const Traffic before = book->database().traffic();
    subject.phone = QStringLiteral("0905123456");
    WriteAct act(book->database(), test::testAct());
    book->subjects().save(act, subject);
    state.follow(*book, Feed(book->database(), state.version));
    act.commit();
    const Traffic& after = book->database().traffic();
    CHECK(after.wholeTables == before.wholeTables);
    CHECK(after.run - before.run <= 8);
}

} // namespace ocop
