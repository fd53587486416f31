#include "core/letters/letter_stores.h"
#include "core/office/open_register.h"
#include "core/reminders/calendar_file.h"
#include "core/reminders/reminder_stores.h"

#include "tests/support/register_support.h"
#include "tests/support/reminder_support.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <map>
#include <set>

using namespace ocop;
using ocop::test::TempRegister;

namespace {

const QDate calendarDay(2024, 8, 31);

/// Two products: fish sauce in Tiên Phước district ends 15/3/2025, tea ends 1/10/2024.
struct CalendarBook
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("Hợp tác xã Nông nghiệp Tiên Cảnh"), SubjectKind::Cooperative);
    Product sauce = book.addProduct(QStringLiteral("Nước mắm, loại 1; Tam Thanh"), maker.id);
    Product tea = book.addProduct(QStringLiteral("Chè dây"), maker.id);
    Decision decision = book.addDecision(QStringLiteral("3610/QĐ-UBND"), QDate(2022, 3, 15));
    Certificate first = book.addCertificate(sauce.id, QDate(2022, 3, 15), 4, decision.id);
    Certificate second = book.addCertificate(tea.id, QDate(2021, 10, 1));

    std::vector<CalendarEvent> events(QDate asOf = calendarDay) { return ocop::test::calendarEvents(*book, asOf); }

    template <class Work>
    void act(Work work)
    {
        WriteAct act(book->database(), ocop::test::testAct());
        work(act);
        act.commit();
    }

    QString write(const QString& name, QDate asOf = calendarDay)
    {
        const QString path = book.folder().file(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        CalendarFile::write(file, *book, asOf);
        return path;
    }
};

QByteArray fileBytes(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

const CalendarEvent* eventOf(const std::vector<CalendarEvent>& events, CertificateId certificate, Stage stage)
{
    for (const CalendarEvent& each : events)
        if (each.certificate == certificate && each.stage.stage == stage) return &each;
    return nullptr;
}

int cancelledOf(const std::vector<CalendarEvent>& events, CertificateId certificate)
{
    return int(std::count_if(events.begin(), events.end(), [&](const CalendarEvent& each) {
        return each.cancelled && each.certificate == certificate;
    }));
}

/// What another program makes of the files, read one after the other.
QJsonObject readByOthers(const QStringList& paths)
{
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
                 QStringList{QStringLiteral(SOURCE_DIR "/tests/support/read_calendar")} + paths);
    REQUIRE(reader.waitForFinished(60000));
    INFO(reader.readAllStandardError().toStdString());
    REQUIRE(reader.exitCode() == 0);
    return QJsonDocument::fromJson(reader.readAllStandardOutput()).object();
}

} // namespace

TEST_CASE("the calendar has what is still to do: of each act the next stage and its last day", "[calendar]")
{
    CalendarBook book;
    const auto events = book.events();
    const auto standing = [&](const Certificate& certificate) {
        std::map<Stage, QDate> days;
        for (const CalendarEvent& each : events)
            if (each.certificate == certificate.id && !each.cancelled) days[each.stage.stage] = each.stage.shown;
        return days;
    };
    CHECK(standing(book.first) == std::map<Stage, QDate>{{Stage::HalfWindow, QDate(2024, 10, 16)}, // the first call
                                                         {Stage::LetterDue, QDate(2025, 1, 24)}, // Tết
                                                         {Stage::LegalLine, QDate(2025, 2, 13)},
                                                         {Stage::LastDay, QDate(2025, 3, 14)}}); // a Saturday
    CHECK(standing(book.second) == std::map<Stage, QDate>{{Stage::LegalLine, QDate(2024, 8, 30)}, // yesterday
                                                          {Stage::LastWeek, QDate(2024, 9, 24)},
                                                          {Stage::LastDay, QDate(2024, 10, 1)}});
    for (const CalendarEvent& each : events) CHECK(each.alarm == (!each.cancelled && each.stage.shown >= calendarDay));
    // What is done after the end stands there once it has ended.
    const auto after = book.events(QDate(2024, 10, 3));
    for (const Stage stage : {Stage::LogoStop, Stage::MonthAfter}) CHECK(eventOf(after, book.second.id, stage));
    CHECK_FALSE(eventOf(after, book.first.id, Stage::LogoStop));
    // More than a year ahead: the first thing to do, and the end.
    const auto early = book.events(QDate(2022, 4, 1));
    CHECK(std::count_if(early.begin(), early.end(),
                        [&](const CalendarEvent& each) { return each.certificate == book.first.id; }) == 2);
    CHECK(eventOf(early, book.first.id, Stage::HalfWindow));
    CHECK(eventOf(early, book.first.id, Stage::LastDay));
    CHECK_FALSE(eventOf(events, book.second.id, Stage::TwoMonths)); // shown 2/8, four weeks ago
    CHECK_FALSE(eventOf(events, book.second.id, Stage::LetterDue)); // 17/8 is a Saturday: shown 15 days ago
    const CalendarEvent* line = eventOf(events, book.first.id, Stage::LegalLine);
    REQUIRE(line);
    CHECK(line->summary ==
          QStringLiteral("Hạn cuối gửi thông báo: Nước mắm, loại 1; Tam Thanh – Hợp tác xã Nông nghiệp Tiên Cảnh"));
    for (const char* words :
         {"Hiệu lực đến hết ngày 15/03/2025", "(4 sao)", "Quyết định: 3610/QĐ-UBND ngày 15/03/2022", "Địa bàn: "})
        CHECK(line->description.contains(QString::fromUtf8(words)));
    // What ended long ago and nobody looked at is still to do; nothing else is.
    for (const CalendarEvent& each : book.events(QDate(2026, 8, 31))) CHECK(each.stage.stage == Stage::MonthAfter);
    CHECK(book.events(QDate(2026, 8, 31)).size() == 2);
    book.act([&](WriteAct& act) {
        book.tea.status = ProductStatus::Stopped;
        book.book->products().save(act, book.tea);
    });
    CHECK(book.events(QDate(2026, 8, 31)).size() == 1);
}

TEST_CASE("within the filing window the calendar says how many days are left for filing", "[calendar]")
{
    CalendarBook book;
    const Certificate third =
        book.book.addCertificate(book.book.addProduct(QStringLiteral("Tiêu"), book.maker.id).id, QDate(2023, 12, 31));
    const QDate asOf(2026, 7, 6); // it opened on 3/7
    const auto stageWords = [&](Stage stage) {
        const auto events = book.events(asOf);
        const CalendarEvent* event = eventOf(events, third.id, stage);
        return event ? event->summary.section(u':', 0, 0) : QString();
    };
    CHECK(stageWords(Stage::WindowOpens) == QStringLiteral("Bắt đầu thời hạn nộp hồ sơ đánh giá lại"));
    CHECK(stageWords(Stage::HalfWindow) == QStringLiteral("Còn 30 ngày để nộp hồ sơ đánh giá lại"));
    book.act([&](WriteAct& act) {
        StageSetting setting;
        setting.ruleSet = book.book->rules().on(asOf).code;
        setting.stage = codeOf(Stage::HalfWindow);
        setting.days = 140;
        book.book->stores<ReminderStores>().stages.add(act, setting);
    });
    CHECK(stageWords(Stage::HalfWindow) == QStringLiteral("Còn 20 ngày để nộp hồ sơ đánh giá lại"));
}

TEST_CASE("a day off is told with the day by the calendar", "[calendar]")
{
    CalendarBook book;
    const auto events = book.events();
    for (const CalendarEvent& each : events) {
        INFO(each.summary.toStdString());
        CHECK(each.description.contains(QStringLiteral("cơ quan nghỉ")) == (each.stage.day != each.stage.shown));
    }
}

TEST_CASE("identity is of a register and its copies", "[calendar]")
{
    CalendarBook book;
    const auto identity = [](Register& of) { return CalendarIdentity::load(of).name; };
    const QString own = identity(*book.book);
    CHECK(own.size() == 20);
    TempRegister another;
    {
        WriteAct act(another->database(), ocop::test::testAct(ActKind::Add, QStringLiteral("Hộ nào đó")));
        act.commit();
    }
    CHECK(own != identity(*another));
    const QString copy = book.book.folder().file(QStringLiteral("copy.db"));
    book.book->database().run(QStringLiteral("vacuum into '%1'").arg(copy));
    CHECK(identity(*openRegister(copy, QDateTime(calendarDay, QTime(12, 0)))) == own);
    book.book.addSubject(QStringLiteral("Hộ B"));
    CHECK(identity(*book.book) == own);
}

TEST_CASE("what was done is taken out of calendars, and told", "[calendar]")
{
    CalendarBook book;
    book.act([&](WriteAct& act) {
        Letter letter = ocop::test::letterSent(0, QDate(2024, 8, 20), QDate(2024, 8, 22));
        letter.id = {};
        book.book->stores<LetterStores>().letters.add(act, letter);
        LetterItem item = ocop::test::letterItem(0, letter.id, book.second.id);
        item.id = {};
        item.stars = 3;
        item.lastDay = book.second.lastValidDay;
        book.book->stores<LetterStores>().items.add(act, item);
    });
    const auto events = book.events();
    for (const Stage stage : {Stage::LegalLine, Stage::LastWeek, Stage::LastDay}) {
        const CalendarEvent* event = eventOf(events, book.second.id, stage);
        REQUIRE(event);
        CHECK(event->cancelled);
        CHECK_FALSE(event->alarm);
        CHECK(event->description.startsWith(QStringLiteral("ĐÃ THÔNG BÁO ngày 22/08/2024, qua bưu điện")));
    }
    // The letter before the end does not answer what comes after.
    CHECK_FALSE(eventOf(book.events(QDate(2024, 10, 2)), book.second.id, Stage::LogoStop)->cancelled);
    CHECK(eventOf(events, book.first.id, Stage::LegalLine)->alarm);
    // As of the day before it was sent nothing was answered.
    CHECK_FALSE(eventOf(book.events(QDate(2024, 8, 21)), book.second.id, Stage::LegalLine)->cancelled);
}

TEST_CASE("what no longer holds is cancelled", "[calendar]")
{
    CalendarBook book;
    SECTION("renewed")
    {
        const auto before = book.events();
        book.book.addCertificate(book.tea.id, QDate(2024, 9, 20), 4);
        const auto events = book.events();
        CHECK_FALSE(eventOf(events, book.second.id, Stage::LegalLine)->cancelled); // 30/8, before the new one begins
        for (const Stage stage : {Stage::LastWeek, Stage::LastDay, Stage::LogoStop, Stage::MonthAfter})
            CHECK(eventOf(events, book.second.id, stage)->cancelled);
        CHECK(cancelledOf(events, book.first.id) == cancelledOf(before, book.first.id));
    }
    SECTION("withdrawn")
    {
        book.act([&](WriteAct& act) {
            book.second.withdrawnOn = QDate(2024, 8, 1);
            book.second.withdrawalGround = WithdrawalGround::A;
            book.book->certificates().save(act, book.second);
        });
        const auto events = book.events();
        CHECK(eventOf(events, book.second.id, Stage::TwoMonths)->cancelled); // 2/8: an earlier export had it
        CHECK(eventOf(events, book.second.id, Stage::LegalLine)->cancelled);
        CHECK(cancelledOf(events, book.second.id) ==
              int(std::count_if(events.begin(), events.end(),
                                [&](const auto& each) { return each.certificate == book.second.id; })));
    }
    SECTION("deleted, with its product")
    {
        const auto before = book.events();
        book.act([&](WriteAct& act) { book.book->products().remove(act, book.tea.id); });
        const auto events = book.events();
        for (const CalendarEvent& each : before)
            if (each.certificate == book.second.id)
                CHECK(eventOf(events, each.certificate, each.stage.stage)->cancelled);
        CHECK(eventOf(events, book.second.id, Stage::LastDay)->summary.contains(QStringLiteral("Chè dây")));
    }
    SECTION("a stage switched off")
    {
        book.act([&](WriteAct& act) {
            StageSetting setting;
            setting.ruleSet = ReminderRules::load(*book.book).rulesOn(calendarDay).code;
            setting.stage = codeOf(Stage::LastWeek);
            setting.days = 7;
            setting.used = false;
            book.book->stores<ReminderStores>().stages.add(act, setting);
        });
        const auto events = book.events();
        CHECK(eventOf(events, book.first.id, Stage::LastWeek)->cancelled);
        CHECK_FALSE(eventOf(events, book.first.id, Stage::LastDay)->cancelled);
    }
    SECTION("the last day corrected to an earlier one")
    {
        book.act([&](WriteAct& act) {
            book.first.lastValidDay = QDate(2024, 10, 1);
            book.book->certificates().save(act, book.first);
        });
        const auto events = book.events();
        CHECK(eventOf(events, book.first.id, Stage::Quarter)->cancelled); // 3/7 now, was to come in December
        CHECK_FALSE(eventOf(events, book.first.id, Stage::LastDay)->cancelled);
    }
    SECTION("extended: the same events on other days")
    {
        const auto before = book.events();
        book.act([&](WriteAct& act) {
            book.second.extendedUntil = QDate(2024, 12, 30);
            book.second.extensionBasis = QStringLiteral("Điều 12");
            book.book->certificates().save(act, book.second);
        });
        const auto events = book.events();
        for (const Stage stage : {Stage::Quarter, Stage::LetterDue, Stage::LegalLine, Stage::LastDay})
            CHECK_FALSE(eventOf(events, book.second.id, stage)->cancelled);
        const CalendarEvent* line = eventOf(events, book.second.id, Stage::LegalLine);
        CHECK(line->uid == eventOf(before, book.second.id, Stage::LegalLine)->uid);
        CHECK(line->stage.day == QDate(2024, 11, 30));
    }
}

TEST_CASE("another program reads the file and keeps it right from export to export", "[calendar]")
{
    CalendarBook book;
    const QString first = book.write(QStringLiteral("1.ics"));
    CHECK(fileBytes(first) == fileBytes(book.write(QStringLiteral("again.ics"))));

    const auto events = book.events();
    const QJsonArray read = readByOthers({first}).value(QStringLiteral("files")).toArray().first().toArray();
    REQUIRE(read.size() == qsizetype(events.size()));
    for (qsizetype i = 0; i < read.size(); ++i) {
        const QJsonObject other = read[i].toObject();
        const CalendarEvent& own = events[size_t(i)];
        CHECK(other.value(QStringLiteral("uid")).toString() == own.uid);
        CHECK(other.value(QStringLiteral("start")).toString() == own.stage.shown.toString(Qt::ISODate));
        CHECK(other.value(QStringLiteral("summary")).toString() == own.summary);
        CHECK(other.value(QStringLiteral("description")).toString() == own.description);
        CHECK(QDateTime::fromString(other.value(QStringLiteral("stamp")).toString(), Qt::ISODate) ==
              ocop::test::testAct().at);
        CHECK(other.value(QStringLiteral("alarm")).toArray() == (own.alarm ? QJsonArray{8 * 3600} : QJsonArray{}));
    }

    // Read twice, nothing is there twice; after a renewal what was void is gone, and only that.
    book.book.addCertificate(book.tea.id, QDate(2024, 9, 20), 4);
    const QString second = book.write(QStringLiteral("2.ics"));
    const QJsonObject merged = readByOthers({first, first, second, second});
    const auto now = book.events();
    std::set<QString> wanted;
    for (const CalendarEvent& each : now)
        if (!each.cancelled) wanted.insert(each.uid);
    std::set<QString> standing;
    for (const auto& each : merged.value(QStringLiteral("standing")).toArray())
        standing.insert(each.toObject().value(QStringLiteral("uid")).toString());
    CHECK(standing == wanted);
    CHECK(merged.value(QStringLiteral("standing")).toArray().size() == qsizetype(standing.size()));
    CHECK(standing.size() < now.size());
    // An older file read afterwards, or one as of a past day, changes nothing.
    const QString past = book.write(QStringLiteral("past.ics"), QDate(2024, 3, 1));
    std::set<QString> again;
    for (const auto& each : readByOthers({second, first, past}).value(QStringLiteral("standing")).toArray()) {
        const QJsonObject event = each.toObject();
        if (event.value(QStringLiteral("start")).toString() >= calendarDay.toString(Qt::ISODate))
            again.insert(event.value(QStringLiteral("uid")).toString());
    }
    for (const QString& each : again) CHECK(wanted.count(each) == 1);
}
