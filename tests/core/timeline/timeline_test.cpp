#include "core/timeline/timeline.h"

#include "core/base/dates.h"
#include "core/registry/version_acts.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>
#include <set>

using namespace ocop;
using test::RoundBuilder;
using test::TempRegister;

namespace {

/// What a timeline says of one product's certificates on a day, read from the first event to the last as a person
/// reads it: which certificate is in force, and whether by its extension.
struct ToldState
{
    std::set<qint64> inForce;
    bool extended = false;
};

ToldState toldOn(const std::vector<TimelineEvent>& events, QDate day)
{
    ToldState told;
    std::set<qint64> extended;
    for (const TimelineEvent& event : events) {
        if (!event.day.isValid() || event.day > day) continue;
        switch (event.kind) {
        case TimelineKind::Begun: told.inForce.insert(event.record); break;
        case TimelineKind::Extended: extended.insert(event.record); break;
        case TimelineKind::Superseded:
        case TimelineKind::Expired:
        case TimelineKind::Withdrawn: told.inForce.erase(event.record); break;
        default: break;
        }
    }
    told.extended =
        std::any_of(told.inForce.begin(), told.inForce.end(), [&](qint64 id) { return extended.count(id) > 0; });
    return told;
}

/// Certificates of one product as life brings them: renewed early, late or not, upgraded, extended, withdrawn before
/// and after their end, some without dates.
std::vector<Certificate> randomLife(std::mt19937& random, ProductId product, qint64 firstId)
{
    const auto upTo = [&random](int most) { return int(random() % unsigned(most + 1)); };
    std::vector<Certificate> life;
    QDate from = QDate(2019, 1, 1).addDays(upTo(1500));
    const int count = upTo(4);
    for (int i = 0; i < count; ++i) {
        Certificate certificate;
        certificate.id = {firstId + i};
        certificate.product = product;
        certificate.stars = 3 + upTo(1);
        if (upTo(9) > 0) {
            certificate.effectiveFrom = from;
            certificate.lastValidDay = lastValidDay(from, 36);
            if (upTo(3) == 0) certificate.extendedUntil = certificate.lastValidDay.addDays(1 + upTo(179));
            if (upTo(4) == 0) {
                certificate.withdrawnOn = from.addDays(upTo(1500));
                certificate.withdrawalGround = WithdrawalGround::B;
                certificate.withdrawalConcludedOn = certificate.withdrawnOn.addDays(-upTo(20));
            }
            from = from.addDays(1 + upTo(1600));
        }
        life.push_back(certificate);
    }
    return life;
}

std::vector<TimelineKind> kindsOf(const std::vector<TimelineEvent>& events)
{
    std::vector<TimelineKind> kinds;
    for (const TimelineEvent& event : events) kinds.push_back(event.kind);
    return kinds;
}

WorldChange changeOf(QDate from, ChangeReason reason, const char* basis = "GCN ĐKKD 049A")
{
    return {from, reason, QString::fromUtf8(basis)};
}

} // namespace

TEST_CASE("Timeline: on every day of ten years the status is the one the timeline tells", "[timeline]")
{
    std::mt19937 random(20240831);
    const EvaluationSnapshot evaluations;
    for (int round = 0; round < 120; ++round) {
        Subject subject;
        subject.id = {1};
        Product product;
        product.id = {1};
        product.subject = subject.id;
        const Snapshot snapshot = Snapshot::of({subject}, {product}, {}, randomLife(random, product.id, 10));
        const auto certificates = snapshot.certificatesOf(product.id);
        // Told from far behind, so that every end is past.
        const auto events = timelineOf({snapshot, evaluations, {}, QDate(2060, 1, 1)}, product.id);
        for (QDate day(2019, 1, 1); day < QDate(2029, 1, 1); day = day.addDays(1)) {
            const Standing standing = standingOn(certificates, day, 90);
            const ToldState told = toldOn(events, day);
            INFO("life " << round << " on " << day.toString(Qt::ISODate).toStdString());
            REQUIRE(told.inForce.size() <= 1);
            REQUIRE(standing.inForce() == (told.inForce.size() == 1));
            if (!standing.inForce()) continue;
            REQUIRE(standing.certificate->id.value == *told.inForce.begin());
            REQUIRE((standing.status == Status::Extended) == told.extended);
        }
    }
}

TEST_CASE("Timeline: what lies ahead on the day is told as such, and only what is still to come", "[timeline]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ Lê Văn Tám"));
    const Product product = book.addProduct(QStringLiteral("Nước mắm Cửa Khe"), maker.id);
    book.addCertificate(product.id, QDate(2019, 12, 31), 3);
    book.addCertificate(product.id, QDate(2024, 9, 5), 4);
    const auto on = [&](QDate day) {
        const Snapshot snapshot = Snapshot::load(*book);
        const EvaluationSnapshot evaluations;
        return timelineOf({snapshot, evaluations, {}, day}, product.id);
    };
    using enum TimelineKind;
    CHECK(kindsOf(on(QDate(2022, 12, 31))) == std::vector{Begun, LastDay, Gap, Begun, LastDay}); // the very last day
    CHECK(kindsOf(on(QDate(2023, 1, 1))) == std::vector{Begun, Expired, Gap, Begun, LastDay});
    const auto events = on(QDate(2023, 1, 1));
    CHECK_FALSE(events[1].future);
    CHECK(events[2].future);
    CHECK(events[2].args ==
          QStringList{QStringLiteral("613"), QStringLiteral("2022-12-31"), QStringLiteral("2024-09-05")});
    CHECK(events[3].args.value(3) == QStringLiteral("2"));
}

TEST_CASE("Timeline: a household that becomes a cooperative keeps its printed certificate and its history",
          "[timeline]")
{
    TempRegister book;
    Subject maker = book.addSubject(QStringLiteral("Hộ Nguyễn Thị Ba"));
    const Product product = book.addProduct(QStringLiteral("Bánh tráng Đại Lộc"), maker.id);
    Certificate certificate = book.addCertificate(product.id, QDate(2023, 3, 1));
    RoundBuilder(*book).act([&](WriteAct& act) {
        certificate.printedSubject = maker.name;
        book->certificates().save(act, certificate);
    });
    Subject after = *book->subjects().find(maker.id);
    after.name = QStringLiteral("HTX Bánh tráng Đại Lộc");
    after.kind = SubjectKind::Cooperative;
    after.taxCode = QStringLiteral("4000123456");
    RoundBuilder(*book).act([&](WriteAct& act) {
        changeSubject(act, book->subjects(), book->subjectVersions(), after,
                      changeOf(QDate(2024, 2, 1), ChangeReason::LegalForm), QDate(2024, 8, 31));
    });

    const Snapshot now = Snapshot::load(*book);
    CHECK(now.subject(maker.id)->name == QStringLiteral("HTX Bánh tráng Đại Lộc"));
    CHECK(now.on(QDate(2024, 1, 31)).subject(maker.id)->kind == SubjectKind::Household);
    CHECK(now.on(QDate(2024, 2, 1)).subject(maker.id)->kind == SubjectKind::Cooperative);
    CHECK(now.certificates().front().printedSubject == QStringLiteral("Hộ Nguyễn Thị Ba"));
    const EvaluationSnapshot evaluations;
    const auto events = timelineOf({now, evaluations, {}, QDate(2024, 8, 31)}, product.id);
    REQUIRE(kindsOf(events) == std::vector{TimelineKind::Begun, TimelineKind::SubjectChanged, TimelineKind::LastDay});
    CHECK(events[1].day == QDate(2024, 2, 1));
    CHECK(events[1].note == QString::fromUtf8("GCN ĐKKD 049A"));
    CHECK(events[1].before.keys() ==
          QStringList{QStringLiteral("kind"), QStringLiteral("name"), QStringLiteral("tax_code")});
    CHECK(events[1].after.value(QStringLiteral("kind")) == QStringLiteral("cooperative"));
    CHECK(kindsOf(timelineOf({now, evaluations, {}, QDate(2024, 8, 31)}, maker.id)) == kindsOf(events));
}

TEST_CASE("Timeline: a product given away stays in its former owner's history until that day", "[timeline]")
{
    TempRegister book;
    const Subject first = book.addSubject(QStringLiteral("Hộ A"));
    const Subject second = book.addSubject(QStringLiteral("Hộ B"));
    Product product = book.addProduct(QStringLiteral("Rượu cần"), first.id);
    book.addCertificate(product.id, QDate(2022, 5, 1));
    book.addCertificate(product.id, QDate(2024, 6, 1), 4);
    Product after = product;
    after.subject = second.id;
    RoundBuilder(*book).act([&](WriteAct& act) {
        changeProduct(act, book->products(), book->productVersions(), after,
                      changeOf(QDate(2023, 1, 1), ChangeReason::Transfer), QDate(2024, 8, 31));
    });
    const Snapshot now = Snapshot::load(*book);
    const EvaluationSnapshot evaluations;
    const ReminderBook reminders;
    const TimelineSource source{now, evaluations, reminders, QDate(2024, 8, 31)};
    using enum TimelineKind;
    CHECK(kindsOf(timelineOf(source, first.id)) == std::vector{Begun, ProductChanged});
    CHECK(kindsOf(timelineOf(source, second.id)) == std::vector{Begun, ProductChanged, Superseded, Begun, LastDay});
    CHECK(now.on(QDate(2022, 12, 31)).product(product.id)->subject == first.id);
    CHECK(now.product(product.id)->subject == second.id);
}

TEST_CASE("Timeline: a dossier's way through its round is told with its result", "[timeline]")
{
    TempRegister book;
    RoundBuilder builder(*book);
    const Council council = builder.addCouncil(5);
    const Application dossier = builder.addDossier(QStringLiteral("Trà Sâm"), 7, QStringLiteral("QD26"));
    const Round round =
        builder.addRound(QStringLiteral("Đợt 1"), council.id, QStringLiteral("QD26"), QDate(2026, 7, 10));
    builder.assign(round.id, {dossier.id});
    builder.scoreAll(dossier.id, council.id, test::bestBox);
    const Snapshot now = Snapshot::load(*book);
    const EvaluationSnapshot evaluations = builder.snapshot();
    const auto events = timelineOf({now, evaluations, {}, QDate(2026, 8, 1)}, dossier.product);
    const auto scored = std::find_if(events.begin(), events.end(),
                                     [](const TimelineEvent& each) { return each.kind == TimelineKind::Scored; });
    REQUIRE(scored != events.end());
    CHECK(scored->args.value(0) == QStringLiteral("5"));
    CHECK(std::is_sorted(events.begin(), events.end(),
                         [](const TimelineEvent& a, const TimelineEvent& b) { return a.day < b.day; }));
}

TEST_CASE("Changes: the rules of a recorded change", "[timeline]")
{
    Subject before;
    before.id = {1};
    before.name = QStringLiteral("Hộ A");
    Subject renamed = before;
    renamed.name = QStringLiteral("Hộ B");
    Subject cooperative = renamed;
    cooperative.kind = SubjectKind::Cooperative;
    SubjectVersion earlier = versionOf(before);
    earlier.until = QDate(2024, 2, 29);
    const QDate today(2024, 8, 31);
    struct Case
    {
        const char* name;
        QDate from;
        ChangeReason reason;
        const char* basis;
        const Subject& after;
        std::vector<SubjectVersion> versions;
        std::vector<std::string> codes;
    };
    const Case cases[] = {
        {"as it should be", QDate(2024, 3, 1), ChangeReason::Rename, "QĐ 1", renamed, {}, {}},
        {"no day", {}, ChangeReason::Rename, "QĐ 1", renamed, {}, {"required"}},
        {"nothing differs", QDate(2024, 3, 1), ChangeReason::Rename, "QĐ 1", before, {}, {"nothingChanged"}},
        {"another reason", QDate(2024, 3, 1), ChangeReason::Move, "QĐ 1", renamed, {}, {"reasonDoesNotFit"}},
        {"any reason is 'other'", QDate(2024, 3, 1), ChangeReason::Other, "QĐ 1", renamed, {}, {}},
        {"a new form with a new name", QDate(2024, 3, 1), ChangeReason::LegalForm, "QĐ 1", cooperative, {}, {}},
        {"no paper", QDate(2024, 3, 1), ChangeReason::Rename, " ", renamed, {}, {"missing"}},
        {"ahead", QDate(2024, 9, 1), ChangeReason::Rename, "QĐ 1", renamed, {}, {"dateInFuture"}},
        {"on the day of the last", QDate(2024, 3, 1), ChangeReason::Rename, "QĐ 1", renamed, {earlier}, {}},
        {"before the last", QDate(2024, 2, 29), ChangeReason::Rename, "QĐ 1", renamed, {earlier}, {"changeBeforeLast"}},
    };
    for (const Case& each : cases) {
        INFO(each.name);
        std::vector<std::string> codes;
        for (const Finding& finding : validate({each.from, each.reason, QString::fromUtf8(each.basis)}, before,
                                               each.after, each.versions, today))
            codes.push_back(finding.code.toStdString());
        CHECK(codes == each.codes);
    }
    CHECK(fittingReason(before, cooperative) == ChangeReason::LegalForm);
    CHECK(fittingReason(before, before) == std::nullopt);
}

TEST_CASE("Changes: undo brings the former facts back whole", "[timeline]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ A"));
    Subject after = maker;
    after.name = QStringLiteral("Hộ B");
    const auto record = [&](QDate from) {
        Subject changed = *book->subjects().find(maker.id);
        changed.name = after.name;
        RoundBuilder(*book).act([&](WriteAct& act) {
            changeSubject(act, book->subjects(), book->subjectVersions(), changed, changeOf(from, ChangeReason::Rename),
                          QDate(2024, 8, 31));
        });
    };
    record(QDate(2024, 3, 1));
    book->takeBack(book->undoable(test::testDesk)->id, test::testAct(ActKind::Undo));
    CHECK(book->subjects().find(maker.id)->name == QStringLiteral("Hộ A"));
    CHECK(book->subjectVersions().all().empty());
    record(QDate(2024, 3, 1));
    // A change that breaks a rule writes nothing.
    CHECK_THROWS_AS(record(QDate(2023, 3, 1)), Error);
    CHECK(book->subjectVersions().all().size() == 1);
}
