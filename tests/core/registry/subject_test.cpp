#include "core/registry/subject.h"

#include "tests/support/finding_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::codesOf;

namespace {

const QDate subjectToday(2024, 8, 31);

Subject soundSubject()
{
    Subject subject;
    subject.name = QStringLiteral("HTX Nông nghiệp Đại Hòa");
    subject.kind = SubjectKind::Cooperative;
    subject.phone = QStringLiteral("0905123456");
    subject.unit = {20335};
    return subject;
}

} // namespace

TEST_CASE("a subject is stored in one form, however it was typed")
{
    Subject subject;
    subject.name = QStringLiteral("  HTX  Nông nghiệp\tĐại Hòa ");
    subject.phone = QStringLiteral("0905.123.456, 0235 381 2345");
    subject.taxCode = QStringLiteral("4000 123 456");
    subject.personalId = QStringLiteral("049 080 001 234");
    normalize(subject);
    CHECK(subject.name == QStringLiteral("HTX Nông nghiệp Đại Hòa"));
    CHECK(subject.phone == QStringLiteral("0905123456; 02353812345"));
    CHECK(subject.taxCode == QStringLiteral("4000123456"));
    CHECK(subject.personalId == QStringLiteral("049080001234"));
    const Subject once = subject;
    normalize(subject);
    CHECK(subject.phone == once.phone);
    CHECK(subject.name == once.name);
}

TEST_CASE("what is wrong with a subject is told at its field; only what it cannot be without is an error")
{
    CHECK(validate(soundSubject(), subjectToday).empty());
    struct Case
    {
        const char* name;
        void (*spoil)(Subject&);
        Severity severity;
        const char* code;
    };
    const Case cases[] = {
        {"a name that was pasted by mistake", [](Subject& s) { s.name = QString(251, u'a'); }, Severity::Error,
         "name:tooLong"},
        {"no name", [](Subject& s) { s.name = QStringLiteral("  "); }, Severity::Error, "name:required"},
        {"a sub-kind of households", [](Subject& s) { s.subKind = QStringLiteral("producingHousehold"); },
         Severity::Error, "sub_kind:subKindOfOtherKind"},
        {"nine digits of a tax code", [](Subject& s) { s.taxCode = QStringLiteral("400012345"); }, Severity::Warning,
         "tax_code:taxCodeForm"},
        {"a telephone of five digits", [](Subject& s) { s.phone = QStringLiteral("12345"); }, Severity::Warning,
         "phone:phoneForm"},
        {"ten digits of an identity card", [](Subject& s) { s.personalId = QStringLiteral("0490800012"); },
         Severity::Warning, "personal_id:personalIdForm"},
        {"mail without a place", [](Subject& s) { s.email = QStringLiteral("htx@daihoa"); }, Severity::Warning,
         "email:emailForm"},
        {"registered tomorrow", [](Subject& s) { s.registrationDate = subjectToday.addDays(1); }, Severity::Warning,
         "registration_date:dateInFuture"},
        {"no commune", [](Subject& s) { s.unit = {}; }, Severity::Note, "unit_id:missing"},
        {"no telephone", [](Subject& s) { s.phone.clear(); }, Severity::Note, "phone:missing"}};
    for (const Case& each : cases) {
        INFO(each.name);
        Subject subject = soundSubject();
        each.spoil(subject);
        const Findings found = validate(subject, subjectToday);
        CHECK(found.size() == 1);
        CHECK(codesOf(found, each.severity) == QStringList{QLatin1String(each.code)});
    }
}

TEST_CASE("every kind's sub-kinds are its own")
{
    QStringList all;
    for (const SubjectKind kind : {SubjectKind::Household, SubjectKind::Cooperative, SubjectKind::CooperativeGroup,
                                   SubjectKind::Enterprise, SubjectKind::Farm, SubjectKind::Association})
        for (const QString& each : subKinds(kind)) {
            all << each;
            Subject subject = soundSubject();
            subject.kind = kind;
            subject.subKind = each;
            CHECK(validate(subject, subjectToday).empty());
        }
    CHECK(all.size() == 11);
    CHECK(all.removeDuplicates() == 0);
}
