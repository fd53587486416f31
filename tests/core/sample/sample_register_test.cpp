#include "core/office/open_register.h"
#include "core/sample/sample_register.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/register/snapshot.h"
#include "core/storage/register_file.h"
#include "tests/support/register_support.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <catch2/catch.hpp>

#include <map>

using namespace ocop;

namespace {

const QDate samplePublishedDay(2024, 8, 31);
const QDate sampleToday(2026, 11, 23);

/// A sample register in a folder of its own, as the window would open it.
struct WrittenSample
{
    explicit WrittenSample(const QString& name = QStringLiteral("mau.db")) : path(folder.file(name))
    {
        writeSampleRegister(path, test::testAct(ActKind::Sample));
        book = openRegister(path, QDateTime(samplePublishedDay, QTime(12, 0)));
        snapshot = Snapshot::load(*book);
    }

    Standing standing(const Product& product, QDate asOf, int days = 90) const
    {
        return standingOn(snapshot.certificatesOf(product.id), asOf, days);
    }

    int sector(const Product& product) const
    {
        const ProductGroup* found = book->groups().sectorOf(product.group);
        return found ? found->number : 0;
    }

    /// Products whose certificate in force runs out from `asOf` on within so many days.
    int due(QDate asOf, int days) const
    {
        int count = 0;
        for (const Product& product : snapshot.products()) {
            const Standing now = standing(product, asOf);
            count += now.inForce() && now.daysLeft <= days;
        }
        return count;
    }

    test::TempFolder folder;
    QString path;
    std::unique_ptr<Register> book;
    Snapshot snapshot;
};

/// Every row of history as one text: what two runs must have alike.
QString sampleContent(Register& book)
{
    QString text;
    for (const Act& act : book.history().acts(100))
        for (const Change& change : book.history().changesOf(act.id))
            text += change.entity + QString::number(change.recordId) +
                    QString::fromUtf8(QJsonDocument(change.after).toJson(QJsonDocument::Compact)) + u'\n';
    return text;
}

} // namespace

TEST_CASE("the sample register gives the published figures of 31/8/2024")
{
    const WrittenSample sample;
    std::map<int, int> byStar, inForce, lapsed, sectors;
    int dueSoon = 0, withdrawn = 0, recognised = 0, aYearBefore = 0;
    QSet<SubjectId> makers;
    for (const Product& product : sample.snapshot.products()) {
        aYearBefore += sample.standing(product, samplePublishedDay.addYears(-1)).recognised;
        const Standing now = sample.standing(product, samplePublishedDay);
        if (!now.recognised) continue;
        ++recognised;
        ++byStar[now.stars()];
        ++sectors[sample.sector(product)];
        makers.insert(product.subject);
        if (now.inForce()) ++inForce[now.stars()];
        if (now.lapsed()) ++lapsed[now.stars()];
        withdrawn += now.withdrawn();
        dueSoon += now.status == Status::Expiring;
    }
    CHECK(recognised == 407);
    CHECK(aYearBefore == 407 - 58);
    CHECK(byStar == std::map<int, int>{{3, 346}, {4, 61}});
    CHECK(inForce == std::map<int, int>{{3, 206}, {4, 40}});
    CHECK(lapsed == std::map<int, int>{{3, 140}, {4, 21}});
    CHECK(sectors == std::map<int, int>{{1, 302}, {2, 32}, {3, 24}, {4, 47}, {6, 2}});
    CHECK(withdrawn == 0);
    CHECK(dueSoon == 17);

    std::map<SubjectKind, int> kinds;
    for (SubjectId id : makers) ++kinds[sample.snapshot.subject(id)->kind];
    CHECK(makers.size() == 325);
    CHECK(kinds == std::map<SubjectKind, int>{{SubjectKind::Household, 164},
                                              {SubjectKind::Cooperative, 89},
                                              {SubjectKind::CooperativeGroup, 29},
                                              {SubjectKind::Enterprise, 43}});
}

TEST_CASE("all 18 districts have products in the sample, and the four leading ones lead in order")
{
    const WrittenSample sample;
    std::map<qint64, int> counts;
    QSet<UnitId> communes;
    QSet<QString> types;
    for (const Product& product : sample.snapshot.products()) {
        const UnitId unit = sample.snapshot.unitOf(product);
        const Unit* place = sample.book->units().find(unit);
        REQUIRE(place);
        CHECK(place->level == UnitLevel::Commune);
        CHECK(sample.book->units().districtOf(unit, sampleToday).isValid());
        if (!sample.standing(product, samplePublishedDay).recognised) continue;
        CHECK(place->existsOn(samplePublishedDay));
        ++counts[sample.book->units().districtOf(unit, samplePublishedDay).value];
        communes.insert(unit);
        types.insert(place->type);
    }
    CHECK(counts.size() == 18);
    CHECK(communes.size() > 150);
    CHECK(types.size() == 3);
    CHECK(counts[514] > counts[513]);
    CHECK(counts[513] > counts[506]);
    CHECK(counts[506] > counts[502]);
    for (const auto& [district, count] : counts) {
        CHECK(count > 0);
        if (district != 514 && district != 513 && district != 506 && district != 502) CHECK(count < counts[502]);
    }
}

TEST_CASE("every record of the sample passes validation")
{
    const WrittenSample sample;
    int incomplete = 0;
    for (const Subject& subject : sample.snapshot.subjects()) {
        const Findings findings = validate(subject, sampleToday);
        for (const Finding& finding : findings) {
            INFO(subject.name.toStdString() + ": " + finding.code.toStdString());
            CHECK(finding.severity == Severity::Note);
        }
        incomplete += subject.phone.isEmpty();
    }
    for (const Product& product : sample.snapshot.products())
        for (const Finding& finding : validate(product, sample.book->groups())) {
            INFO(product.name.toStdString() + ": " + finding.code.toStdString());
            CHECK(finding.severity == Severity::Note);
            incomplete += finding.field == QStringLiteral("group_id");
        }
    CHECK(incomplete == 9);
    for (const Decision& decision : sample.snapshot.decisions()) CHECK(validate(decision, sampleToday).empty());
    for (const Certificate& certificate : sample.snapshot.certificates()) {
        const Decision* decision = sample.snapshot.decision(certificate.decision);
        REQUIRE(decision);
        const auto others = sample.snapshot.certificatesOf(certificate.product);
        CHECK(validate(certificate, decision, others, sample.book->rules(), sampleToday).empty());
        CHECK(codeOf(decision->kind) ==
              (certificate.origin == Origin::First ? QStringLiteral("recognition") : codeOf(certificate.origin)));
        CHECK((certificate.origin == Origin::First) == (others.front().id == certificate.id));
    }
    CHECK(damagesIn(sample.book->database()).isEmpty());
}

TEST_CASE("stars in the sample are given by the body that could give them on the day")
{
    const WrittenSample sample;
    for (const Certificate& certificate : sample.snapshot.certificates()) {
        const Decision& decision = *sample.snapshot.decision(certificate.decision);
        const bool district = decision.issuer != QStringLiteral("UBND tỉnh Quảng Nam") &&
                              decision.issuer != QStringLiteral("UBND thành phố Đà Nẵng") && certificate.stars != 5;
        const bool districtTime = decision.date >= QDate(2023, 2, 24) && decision.date < QDate(2025, 7, 6);
        CHECK(district == (districtTime && certificate.stars == 3));
        CHECK(decision.date.dayOfWeek() <= 5);
        CHECK_FALSE((decision.date >= QDate(2025, 7, 1) && decision.date <= QDate(2025, 7, 6)));
    }
}

TEST_CASE("names and numbers in the sample are there once only")
{
    const WrittenSample sample;
    QSet<QString> names, taxCodes, phones, products, gtins;
    int women = 0, stories = 0;
    for (const Subject& subject : sample.snapshot.subjects()) {
        CHECK_FALSE(names.contains(subject.name));
        names.insert(subject.name);
        CHECK_FALSE((!subject.taxCode.isEmpty() && taxCodes.contains(subject.taxCode)));
        taxCodes.insert(subject.taxCode);
        CHECK_FALSE((!subject.phone.isEmpty() && phones.contains(subject.phone)));
        phones.insert(subject.phone);
        women += subject.representativeSex == Sex::Female;
    }
    for (const Product& product : sample.snapshot.products()) {
        CHECK_FALSE(products.contains(product.name));
        products.insert(product.name);
        CHECK_FALSE((!product.gtin.isEmpty() && gtins.contains(product.gtin)));
        gtins.insert(product.gtin);
        stories += !product.story.isEmpty();
        CHECK_FALSE((product.description + product.story + product.materialSource).contains(u'{'));
    }
    CHECK(women * 100 / int(names.size()) >= 36);
    CHECK(women * 100 / int(names.size()) <= 45);
    CHECK(stories * 100 / int(products.size()) > 80);
}

TEST_CASE("the sample has something true to say today and in the year to come")
{
    const WrittenSample sample;
    std::map<Status, int> now;
    std::map<int, int> rounds, stars;
    for (const Product& product : sample.snapshot.products()) {
        const Standing standing = sample.standing(product, sampleToday);
        ++now[standing.status];
        ++rounds[standing.round];
        if (standing.inForce()) ++stars[standing.stars()];
    }
    CHECK(sample.snapshot.products().size() == 467);
    CHECK(now[Status::Withdrawn] == 1);
    CHECK(now[Status::Expired] > 20);
    CHECK(now[Status::InForce] > 150);
    CHECK(now[Status::Extended] > 0);
    CHECK(now[Status::MissingDate] + now[Status::NotYet] == 0);
    CHECK(stars[5] == 2);
    CHECK(rounds[2] > 50);
    CHECK(rounds[3] > 3);
    CHECK(sample.due(sampleToday, 7) > 0);
    CHECK(sample.due(sampleToday, 30) > sample.due(sampleToday, 7));
    CHECK(sample.due(sampleToday, 90) > sample.due(sampleToday, 30));
    int quietWeeks = 0;
    for (QDate day = sampleToday; day < QDate(2027, 12, 31); day = day.addDays(7)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(sample.due(day, 90) > 0);
        quietWeeks += sample.due(day, 7) == 0;
    }
    CHECK(quietWeeks < 25);
}

TEST_CASE("the sample is written alike every time, marked, and never over a file")
{
    WrittenSample first, second(QStringLiteral("mau-2.db"));
    CHECK(sampleContent(*first.book) == sampleContent(*second.book));
    CHECK(first.book->settings().value(settings::sample) == QStringLiteral("1"));
    REQUIRE(first.book->history().acts(10).size() == 1);
    CHECK(first.book->history().acts(10).front().info.kind == ActKind::Sample);

    const QString taken = first.folder.file(QStringLiteral("thu.txt"));
    QFile file(taken);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("ghi chú");
    file.close();
    CHECK_THROWS_AS(writeSampleRegister(taken, test::testAct(ActKind::Sample)), Error);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("ghi chú"));
}
