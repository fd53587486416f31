// The last valid day: by decree and by who issued the decision.
#include "core/certification/certificate_terms.h"

#include "core/certification/certificate.h"
#include "core/office/office_state.h"
#include "core/recognition/end_days.h"
#include "core/recognition/recognition_acts.h"
#include "core/recognition/recognition_candidates.h"
#include "core/statistics/quality.h"
#include "tests/support/finding_support.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

const QString provinceOffice = QStringLiteral("UBND tỉnh Quảng Nam");
const QString districtOffice = QStringLiteral("UBND huyện Tiên Phước");
const QDate termsDay(2026, 11, 30);

const RuleBook& termRules()
{
    static const RuleBook rules = RuleBook::load();
    return rules;
}

Settings endingBefore(const QString& lines) { return Settings({{settings::endsBeforeDay, lines}}); }

/// Certificates of both offices, and one whose end was typed from a paper.
struct TwoIssuers
{
    TempRegister file;
    std::vector<Certificate> ofDistrict;
    Certificate ofProvince, typed;

    TwoIssuers()
    {
        const Subject maker = file.addSubject(QStringLiteral("Hộ A"));
        int count = 0;
        const auto add = [&](const QString& issuer, QDate from, QDate last = {}) {
            const Product product = file.addProduct(QStringLiteral("Sản phẩm %1").arg(++count), maker.id);
            RoundBuilder build(*file);
            Decision decision;
            Certificate certificate;
            build.act([&](WriteAct& act) {
                decision.issuer = issuer;
                decision.number = QStringLiteral("%1/QĐ-UBND").arg(count);
                decision.date = from;
                file->decisions().add(act, decision);
                certificate.product = product.id;
                certificate.decision = decision.id;
                certificate.effectiveFrom = from;
                certificate.lastValidDay = last;
                normalize(certificate, file->rules(), &decision);
                file->certificates().add(act, certificate);
            });
            return certificate;
        };
        ofDistrict = {add(districtOffice, QDate(2024, 2, 29)), add(districtOffice, QDate(2023, 12, 31)),
                      add(QStringLiteral("Ủy ban nhân dân huyện Tiên Phước"), QDate(2024, 6, 10))};
        ofProvince = add(provinceOffice, QDate(2024, 6, 10));
        typed = add(districtOffice, QDate(2024, 6, 10), QDate(2026, 12, 31));
    }
    CertificateTerms terms() { return {file->rules(), file->settings().all()}; }
    QDate lastDayOf(const Certificate& certificate) { return file->certificates().find(certificate.id)->lastValidDay; }
};

} // namespace

TEST_CASE("the last valid day is the same day three years later, or with some issuers the day before", "[terms]")
{
    struct Row
    {
        QDate from, counted, notCounted;
    };
    const CertificateTerms plain(termRules());
    const CertificateTerms set(termRules(), endingBefore(districtOffice));
    for (const Row& row :
         {Row{{2024, 2, 29}, {2027, 2, 28}, {2027, 2, 27}}, // never 1/3
          Row{{2025, 3, 1}, {2028, 3, 1}, {2028, 2, 29}}, Row{{2024, 3, 1}, {2027, 3, 1}, {2027, 2, 28}},
          Row{{2019, 12, 31}, {2022, 12, 31}, {2022, 12, 30}}, Row{{2023, 1, 1}, {2026, 1, 1}, {2025, 12, 31}},
          Row{{2019, 6, 1}, {2022, 6, 1}, {2022, 5, 31}}, // before the first decree
          Row{{2026, 5, 22}, {2029, 5, 22}, {2029, 5, 21}}, Row{{}, {}, {}}}) {
        INFO(row.from.toString(Qt::ISODate).toStdString());
        CHECK(plain.lastValidDay(row.from, {}) == row.counted);
        CHECK(plain.lastValidDay(row.from, districtOffice) == row.counted);
        CHECK(set.lastValidDay(row.from, provinceOffice) == row.counted);
        CHECK(set.lastValidDay(row.from, {}) == row.counted);
        CHECK(set.lastValidDay(row.from, districtOffice) == row.notCounted);
    }
    for (const QDate last : {QDate(2022, 6, 1), QDate(2026, 2, 23), QDate(2029, 5, 22), QDate(2029, 5, 21)}) {
        CHECK(plain.firstValidDay(last, {}) == last.addMonths(-36));
        CHECK(set.firstValidDay(last.addDays(-1), districtOffice) == last.addMonths(-36));
    }
    CHECK_FALSE(set.firstValidDay({}, districtOffice).isValid());
}

TEST_CASE("an issuer is the same however it is written", "[terms]")
{
    const CertificateTerms terms(termRules(),
                                 endingBefore(QStringLiteral("UBND thành phố Đà Nẵng\n\n ubnd HUYỆN tiên phước ")));
    for (const char16_t* same : {u"UBND TP. Đà Nẵng", u"UBND TP Đà Nẵng", u"Uỷ ban nhân dân thành phố Đà Nẵng",
                                 u"Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng", u"UBND  Huyện Tiên Phước"})
        CHECK_FALSE(terms.countsLastDay(QString::fromUtf16(same)));
    for (const char16_t* other : {u"", u"UBND tỉnh Quảng Nam", u"UBND huyện Núi Thành", u"UBND thành phố Hội An"})
        CHECK(terms.countsLastDay(QString::fromUtf16(other)));
}

TEST_CASE("new certificates end as their issuer counts: form, decision, list, findings", "[terms]")
{
    TwoIssuers made;
    TempRegister& file = made.file;
    file.setting(settings::endsBeforeDay, districtOffice);
    Certificate certificate;
    certificate.effectiveFrom = QDate(2026, 3, 31);
    certificate.product = made.typed.product;
    Decision decision;
    decision.issuer = districtOffice;
    decision.number = QStringLiteral("9/QĐ-UBND");
    decision.date = QDate(2026, 3, 31);
    normalize(certificate, made.terms(), &decision);
    CHECK(certificate.lastValidDay == QDate(2029, 3, 30));
    const auto codes = [&](QDate last) {
        certificate.lastValidDay = last;
        return codesOf(validate(certificate, &decision, {}, made.terms(), termsDay), Severity::Warning);
    };
    const QString otherEnd = QStringLiteral("last_valid_day:lastDayNot36Months");
    CHECK_FALSE(codes(QDate(2029, 3, 30)).contains(otherEnd));
    CHECK(codes(QDate(2029, 3, 31)).contains(otherEnd));

    RecognitionOrder order;
    order.decision = decision;
    order.reason = QStringLiteral("x");
    order.items = renewalItems(Snapshot::load(*file), std::vector{made.typed.product});
    const auto planned = [&] {
        return planRecognition(Snapshot::load(*file), EvaluationSnapshot::load(file->evaluation()), made.terms(), order,
                               termsDay)
            .items.front()
            .certificate->lastValidDay;
    };
    CHECK(planned() == QDate(2029, 3, 30));
    order.decision.issuer = provinceOffice;
    CHECK(planned() == QDate(2029, 3, 31));

    const Snapshot snapshot = Snapshot::load(*file);
    const auto doubts = [&](const CertificateTerms& terms) {
        for (const QualityCheck& each : qualityOf(snapshot, file->groups(), terms, {}, termsDay).checks)
            if (each.code == QLatin1String("lastDayNot36Months")) return each.cases.size();
        return size_t(0);
    };
    CHECK(doubts(file->rules()) == 1); // the one typed
    CHECK(doubts(made.terms()) == 4);
}

TEST_CASE("last days of an issuer change by one act, and with one undo they are back", "[terms]")
{
    TwoIssuers made;
    TempRegister& file = made.file;
    const auto plan = [&](const std::set<CertificateId>& leftOut = {}) {
        return planEndDays(Snapshot::load(*file), made.terms(), districtOffice, leftOut);
    };
    CHECK(hasErrors(plan().findings)); // all are as they should be
    file.setting(settings::endsBeforeDay, districtOffice);
    CHECK(made.lastDayOf(made.ofDistrict[0]) == QDate(2027, 2, 28)); // a setting changes nothing that is there
    CHECK(plan().certificates.size() == 3);
    CHECK(plan({made.ofDistrict[1].id}).certificates.size() == 2);
    const auto issuers = certificateIssuers(Snapshot::load(*file), made.terms());
    REQUIRE(issuers.size() == 2);
    CHECK(issuers[0].name == districtOffice);
    CHECK(issuers[0].certificates == 4);
    CHECK(issuers[0].ending == 3);
    CHECK(issuers[1].ending == 0);

    RoundBuilder build(*file);
    const EndDaysPlan shown = plan();
    build.act([&](WriteAct& act) { writeEndDays(*file, act, shown); });
    CHECK(made.lastDayOf(made.ofDistrict[0]) == QDate(2027, 2, 27));
    CHECK(made.lastDayOf(made.ofDistrict[1]) == QDate(2026, 12, 30));
    CHECK(made.lastDayOf(made.ofDistrict[2]) == QDate(2027, 6, 9));
    CHECK(made.lastDayOf(made.ofProvince) == QDate(2027, 6, 10));
    CHECK(made.lastDayOf(made.typed) == QDate(2026, 12, 31));
    CHECK(hasErrors(plan().findings));
    CHECK_THROWS_AS(build.act([&](WriteAct& act) { writeEndDays(*file, act, shown); }), Error); // changed meanwhile

    file->takeBack(file->history().last(), testAct(ActKind::Undo));
    for (const Certificate& each : made.ofDistrict) CHECK(made.lastDayOf(each) == each.lastValidDay);

    // Once changed, the other way round, but not onto the day it was extended to.
    build.act([&](WriteAct& act) { writeEndDays(*file, act, plan()); });
    build.act([&](WriteAct& act) {
        Certificate extended = *file->certificates().find(made.ofDistrict[2].id);
        extended.extendedUntil = QDate(2027, 6, 10);
        extended.extensionBasis = QStringLiteral("x");
        file->certificates().save(act, extended);
    });
    file.setting(settings::endsBeforeDay, {});
    CHECK(plan().certificates.size() == 2);
    CHECK(codesOf(plan().findings, Severity::Warning) == QStringList{QStringLiteral("items:extendedToNewEnd")});
}

TEST_CASE("lists are looked at anew when the office counts an issuer's days otherwise", "[terms]")
{
    TempRegister file;
    OfficeState state = OfficeState::load(*file);
    file.setting(settings::endsBeforeDay, districtOffice);
    CHECK(state.follow(*file, Feed(file->database(), state.version)).everything());
    CHECK_FALSE(CertificateTerms(file->rules(), state.settings).countsLastDay(districtOffice));
}

} // namespace ocop::test
