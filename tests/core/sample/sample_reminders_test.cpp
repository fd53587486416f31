// Who looks after districts in the sample register, and the certificates of standards its producers hold.
#include "core/office/open_register.h"
#include "core/register/snapshot.h"
#include "core/reminders/reminder_stores.h"
#include "core/sample/sample_register.h"
#include "tests/support/register_support.h"

#include "core/reminders/standards_due.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("the sample has people for its districts and standards that end around its days", "[sample]")
{
    test::TempFolder folder;
    const QString path = folder.file(QStringLiteral("mau.db"));
    writeSampleRegister(path, test::testAct(ActKind::Sample));
    const auto book = openRegister(path, QDateTime(QDate(2026, 11, 23), QTime(12, 0)));
    const Snapshot snapshot = Snapshot::load(*book);

    const auto districts = book->stores<ReminderStores>().districts.all();
    CHECK(districts.size() == 16); // of 18, two have nobody yet
    int deputies = 0;
    for (const DistrictOwner& each : districts) {
        CHECK_FALSE(each.owner.isEmpty());
        CHECK(each.owner != each.deputy);
        deputies += !each.deputy.isEmpty();
    }
    CHECK(deputies > 5);
    CHECK(deputies < int(districts.size()));

    const auto standards = book->standards().all();
    CHECK(standards.size() > 50);
    for (const StandardCertificate& each : standards) {
        CHECK(snapshot.subject(each.subject));
        if (each.product) CHECK(snapshot.product(each.product)->subject == each.subject);
        for (const Finding& finding : validate(each, QDate(2026, 11, 23))) CHECK(finding.severity != Severity::Error);
    }
    for (const QDate day : {QDate(2024, 8, 31), QDate(2026, 11, 23)}) {
        const auto due = standardsDue(standards, standardKinds(), snapshot, day);
        INFO(day.toString(Qt::ISODate).toStdString() << " " << due.size());
        const auto ended =
            std::count_if(due.begin(), due.end(), [](const StandardDue& each) { return each.daysLeft < 0; });
        CHECK(ended >= 2);
        CHECK(int(due.size()) - ended >= 3);
        CHECK(due.size() < 40);
    }
}
