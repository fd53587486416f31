#include "core/evaluation/application_rules.h"

#include "tests/support/finding_support.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

#include <QStringList>

using namespace ocop;
using ocop::test::codesOf;

namespace {

const QDate dossierToday(2026, 8, 31);

const RuleBook& dossierBook()
{
    static const RuleBook book = RuleBook::load();
    return book;
}

/// A dossier of the rules in force without anything doubtful about it.
Application plainDossier()
{
    Application dossier;
    dossier.product = {1};
    dossier.filedOn = QDate(2026, 8, 3);
    dossier.ruleSet = QStringLiteral("QD26");
    dossier.setNumber = 7;
    return dossier;
}

ApplicationContext plainContext(const RuleBook& rules)
{
    return {.rules = rules, .today = dossierToday, .productSet = 7};
}

QStringList dossierErrors(const Application& dossier, const ApplicationContext& context)
{
    return codesOf(validate(dossier, context), Severity::Error);
}

QStringList dossierWarnings(const Application& dossier, const ApplicationContext& context)
{
    return codesOf(validate(dossier, context), Severity::Warning);
}

/// Rules of our own, so that the tests do not hang on the wording of the resources.
RuleSet paperRules()
{
    RuleSet rules;
    rules.code = QStringLiteral("T");
    rules.evidence = {
        {.code = QStringLiteral("registration"), .title = QStringLiteral("Phiếu đăng ký"), .required = true},
        {.code = QStringLiteral("samples"), .title = QStringLiteral("Mẫu"), .required = true, .notForServices = true},
        {.code = QStringLiteral("test"),
         .title = QStringLiteral("Phiếu kiểm nghiệm"),
         .required = true,
         .expires = true},
        {.code = QStringLiteral("story"), .title = QStringLiteral("Câu chuyện")},
        {.code = QStringLiteral("updates"),
         .title = QStringLiteral("Cập nhật"),
         .required = true,
         .origins = {QStringLiteral("renewal")}}};
    return rules;
}

ApplicationDocument paper(const char* kind, DocumentState state, QDate expires = {})
{
    ApplicationDocument document;
    document.kind = QLatin1String(kind);
    document.state = state;
    document.expiresOn = expires;
    return document;
}

} // namespace

TEST_CASE("a first dossier of fresh or raw food is told, one of processed food or a renewal is not", "[dossier]")
{
    struct Case
    {
        int set;
        Origin kind;
        ApplicationState state;
        bool told;
    };
    for (const Case& each : {Case{1, Origin::First, ApplicationState::Draft, true},
                             {4, Origin::First, ApplicationState::Ready, true},
                             {5, Origin::First, ApplicationState::Draft, false},
                             {0, Origin::First, ApplicationState::Draft, false},
                             {2, Origin::Renewal, ApplicationState::Draft, false},
                             {3, Origin::First, ApplicationState::Recognised, false}}) {
        Application dossier = plainDossier();
        dossier.setNumber = each.set;
        dossier.kind = each.kind;
        dossier.state = each.state;
        INFO(each.set);
        CHECK(codesOf(validate(dossier, plainContext(dossierBook())), Severity::Note)
                  .contains(QStringLiteral("set_number:freshOrRaw")) == each.told);
    }
}

TEST_CASE("a plain dossier has nothing wrong with it", "[application]")
{
    Application dossier = plainDossier();
    CHECK(validate(dossier, plainContext(dossierBook())).empty());
    dossier.product = {};
    CHECK(dossierErrors(dossier, plainContext(dossierBook())) == QStringList{QStringLiteral("product_id:required")});
}

TEST_CASE("one dossier of a product is open at a time", "[application]")
{
    Application dossier = plainDossier();
    Application other = plainDossier();
    other.id = {5};
    other.provinceReceiptNo = QStringLiteral("12/PĐK-ĐN-2026");
    ApplicationContext context = plainContext(dossierBook());
    context.otherOpen = &other;
    const Findings findings = validate(dossier, context);
    REQUIRE(codesOf(findings, Severity::Error) == QStringList{QStringLiteral("product_id:openDossierExists")});
    CHECK(findings.front().args == QStringList{QStringLiteral("12/PĐK-ĐN-2026")});
    other.provinceReceiptNo.clear();
    CHECK(validate(dossier, context).front().args == QStringList{QStringLiteral("03/08/2026")});
    dossier.id = other.id; // it is itself
    CHECK(dossierErrors(dossier, context).isEmpty());
    dossier.id = {6};
    dossier.state = ApplicationState::NotRecognised;
    CHECK(dossierErrors(dossier, context).isEmpty());
}

TEST_CASE("the rule set follows the filing day; another one needs a reason", "[application]")
{
    const struct
    {
        QDate filed;
        const char* code;
    } days[] = {{QDate(2022, 5, 1), "QD1048"}, {QDate(2023, 2, 23), "QD1048"},
                {QDate(2023, 2, 24), "QD148"}, {QDate(2025, 7, 5), "QD148"},
                {QDate(2025, 7, 6), "QD1489"}, {QDate(2026, 5, 21), "QD1489"},
                {QDate(2026, 5, 22), "QD26"},  {QDate(), "QD26"}};
    for (const auto& day : days) {
        CHECK(ruleSetFor(dossierBook(), day.filed, dossierToday).code == QLatin1String(day.code));
        Application dossier;
        dossier.filedOn = day.filed;
        normalize(dossier, dossierBook(), dossierToday);
        CHECK(dossier.ruleSet == QLatin1String(day.code));
    }

    Application dossier = plainDossier();
    dossier.ruleSet = QStringLiteral("QD1489");
    CHECK(dossierErrors(dossier, plainContext(dossierBook())) ==
          QStringList{QStringLiteral("rule_set_reason:ruleSetReasonRequired")});
    dossier.ruleSetReason = QStringLiteral("  Hồ sơ chuyển tiếp  ");
    normalize(dossier, dossierBook(), dossierToday);
    CHECK(dossier.ruleSetReason == QStringLiteral("Hồ sơ chuyển tiếp"));
    CHECK(dossierErrors(dossier, plainContext(dossierBook())).isEmpty());
    dossier.ruleSet = QStringLiteral("QD26"); // a reason that is not needed is forgotten
    normalize(dossier, dossierBook(), dossierToday);
    CHECK(dossier.ruleSetReason.isEmpty());
    dossier.ruleSet = QStringLiteral("QD9999");
    CHECK(dossierErrors(dossier, plainContext(dossierBook())) ==
          QStringList{QStringLiteral("rule_set:ruleSetUnknown")});
    dossier.ruleSet.clear();
    CHECK(dossierErrors(dossier, plainContext(dossierBook())) == QStringList{QStringLiteral("rule_set:required")});
}

TEST_CASE("dossiers filed under the old rules finish under them until the law's last day", "[application]")
{
    Application dossier = plainDossier();
    dossier.filedOn = QDate(2026, 5, 20);
    dossier.ruleSet = QStringLiteral("QD1489");
    const RuleSet& old = *dossierBook().find(dossier.ruleSet);
    const auto told = [&](QDate today) {
        ApplicationContext context = plainContext(dossierBook());
        context.today = today;
        return dossierWarnings(dossier, context).contains(QStringLiteral("rule_set:oldRulesEnded"));
    };
    const QDate until = lastDayOfOldRules(old, Origin::First);
    REQUIRE(until == QDate(2026, 7, 21));
    CHECK_FALSE(told(until));
    CHECK(told(until.addDays(1)));
    dossier.kind = Origin::Renewal; // art. 12: 30 days instead of 60
    const QDate renewals = lastDayOfOldRules(old, Origin::Renewal);
    REQUIRE(renewals == QDate(2026, 6, 21));
    CHECK_FALSE(told(renewals));
    CHECK(told(renewals.addDays(1)));
    dossier.state = ApplicationState::Recognised;
    CHECK_FALSE(told(until.addDays(1)));
}

TEST_CASE("what kind of dossier a product's recognitions suggest", "[application]")
{
    const RuleSet& rules = *dossierBook().find(QStringLiteral("QD26"));
    const QDate end(2027, 3, 10);
    const struct
    {
        RecognitionFacts facts;
        QDate day;
        Origin kind;
    } table[] = {{{false, false, {}}, dossierToday, Origin::First},
                 {{true, true, end}, QDate(2025, 1, 1), Origin::Upgrade},
                 {{true, true, end}, end.addDays(-181), Origin::Upgrade},
                 {{true, true, end}, end.addDays(-180), Origin::Renewal},
                 {{true, true, end}, end, Origin::Renewal},
                 {{true, false, end}, end.addDays(1), Origin::Renewal},
                 {{true, false, {}}, dossierToday, Origin::Renewal}}; // dates missing
    for (const auto& each : table) CHECK(suggestedKind(each.facts, rules, each.day) == each.kind);
}

TEST_CASE("a kind that does not fit the recognitions is told, not refused", "[application]")
{
    Application dossier = plainDossier();
    ApplicationContext context = plainContext(dossierBook());
    context.recognition = {true, true, QDate(2028, 1, 1)};
    CHECK(dossierWarnings(dossier, context) == QStringList{QStringLiteral("kind:firstButRecognised")});
    dossier.kind = Origin::Upgrade;
    CHECK(dossierWarnings(dossier, context).isEmpty());
    context.recognition = {true, false, QDate(2026, 1, 1)};
    CHECK(dossierWarnings(dossier, context) == QStringList{QStringLiteral("kind:upgradeNotInForce")});
    context.recognition = {};
    CHECK(dossierWarnings(dossier, context) == QStringList{QStringLiteral("kind:neverRecognised")});
    CHECK(dossierErrors(dossier, context).isEmpty());
}

TEST_CASE("the filing window of renewals: 180 to 120 days before the end, told and never refused", "[application]")
{
    const QDate end(2026, 12, 31);
    const auto window = filingWindow(*dossierBook().find(QStringLiteral("QD26")), end);
    REQUIRE(window);
    CHECK(window->first == QDate(2026, 7, 4));
    CHECK(window->second == QDate(2026, 9, 2));
    CHECK_FALSE(filingWindow(*dossierBook().find(QStringLiteral("QD148")), end));
    CHECK_FALSE(filingWindow(*dossierBook().find(QStringLiteral("QD26")), QDate()));

    Application dossier = plainDossier();
    dossier.kind = Origin::Renewal;
    ApplicationContext context = plainContext(dossierBook());
    context.today = QDate(2026, 12, 1);
    context.recognition = {true, true, end};
    const auto outside = [&](QDate filed) {
        dossier.filedOn = filed;
        CHECK(dossierErrors(dossier, context).isEmpty());
        return dossierWarnings(dossier, context).contains(QStringLiteral("filed_on:outsideFilingWindow"));
    };
    CHECK(outside(QDate(2026, 7, 3)));
    CHECK_FALSE(outside(QDate(2026, 7, 4)));
    CHECK_FALSE(outside(QDate(2026, 9, 2)));
    CHECK(outside(QDate(2026, 9, 3)));
    for (const Finding& finding : validate(dossier, context))
        if (finding.code == QLatin1String("outsideFilingWindow"))
            CHECK(finding.args == QStringList{QStringLiteral("04/07/2026"), QStringLiteral("02/09/2026"),
                                              QStringLiteral("31/12/2026"), QStringLiteral("180"),
                                              QStringLiteral("120")});
    dossier.kind = Origin::First;
    context.recognition = {};
    CHECK_FALSE(outside(QDate(2026, 9, 3)));
}

TEST_CASE("days out of order and days to come are told at their field", "[application]")
{
    Application dossier = plainDossier();
    dossier.communeReceivedOn = QDate(2026, 8, 2);
    dossier.reportDate = QDate(2026, 8, 10);
    dossier.provinceReceivedOn = QDate(2026, 8, 9);
    CHECK(dossierWarnings(dossier, plainContext(dossierBook())) ==
          QStringList{QStringLiteral("commune_received_on:dayBeforeEarlierStep"),
                      QStringLiteral("province_received_on:dayBeforeEarlierStep")});
    dossier.communeReceivedOn = QDate(2026, 8, 3);
    dossier.provinceReceivedOn = QDate(2026, 9, 1);
    CHECK(codesOf(validate(dossier, plainContext(dossierBook()))) ==
          QStringList{QStringLiteral("province_received_on:dateInFuture")});
}

TEST_CASE("the score sheet of the product's set", "[application]")
{
    Application dossier = plainDossier();
    dossier.setNumber = 0;
    CHECK(dossierWarnings(dossier, plainContext(dossierBook())) == QStringList{QStringLiteral("set_number:missing")});
    dossier.setNumber = 8;
    CHECK(dossierWarnings(dossier, plainContext(dossierBook())) ==
          QStringList{QStringLiteral("set_number:setOfOtherGroup")});
    dossier.setNumber = 26; // its sheet has two cases
    ApplicationContext services = plainContext(dossierBook());
    services.productSet = 26;
    CHECK(dossierWarnings(dossier, services) == QStringList{QStringLiteral("sheet_case:caseMissing")});
    dossier.sheetCase = QStringLiteral("B");
    CHECK(dossierWarnings(dossier, services).isEmpty());
    dossier.setNumber = 7; // and this one none
    normalize(dossier, dossierBook(), dossierToday);
    CHECK(dossier.sheetCase.isEmpty());
    dossier.setNumber = 27;
    CHECK(dossierErrors(dossier, plainContext(dossierBook())) == QStringList{QStringLiteral("set_number:setRange")});
}

TEST_CASE("sets of the product trees", "[application]")
{
    ocop::test::TempRegister book;
    const ProductGroups& groups = book->groups();
    const auto number = [&](qint64 id) { return groups.setOf({id}) ? groups.setOf({id})->number : 0; };
    CHECK(number(207) == 7);
    CHECK(number(1209) == 8); // seafood went into set 8
    CHECK(number(1225) == 21); // so did household handicraft into 21
    CHECK(number(1221) == 0); // medical devices are gone
    CHECK(number(106) == 13); // coffee: a group of one set
    CHECK(number(103) == 0);
    CHECK(number(6) == 26);
    CHECK(number(1) == 0);
    CHECK(number(0) == 0);
}

TEST_CASE("the commune's report is expected, and due after 15 working days", "[application]")
{
    Application dossier = plainDossier();
    dossier.communeReceivedOn = QDate(2026, 8, 7); // a Friday
    const RuleSet& rules = *dossierBook().find(QStringLiteral("QD26"));
    REQUIRE(rules.communeReport);
    const QDate due = communeReportDue(dossier, rules);
    CHECK(due == QDate(2026, 8, 27));
    ApplicationContext context = plainContext(dossierBook());
    context.today = due;
    CHECK(codesOf(validate(dossier, context), Severity::Note) == QStringList{QStringLiteral("report_date:reportDue")});
    context.today = due.addDays(1);
    CHECK(dossierWarnings(dossier, context) == QStringList{QStringLiteral("report_date:reportOverdue")});
    dossier.reportDate = due;
    CHECK(validate(dossier, context).empty());
    dossier.reportDate = due.addDays(1);
    CHECK(dossierWarnings(dossier, context) == QStringList{QStringLiteral("report_date:reportLate")});
    dossier.reportDate = {};
    dossier.communeReceivedOn = {};
    dossier.state = ApplicationState::Received;
    CHECK(dossierWarnings(dossier, context) == QStringList{QStringLiteral("report_date:reportExpected")});
    const RuleSet& before = *dossierBook().find(QStringLiteral("QD148"));
    CHECK_FALSE(communeReportDue(dossier, before).isValid());
}

TEST_CASE("which papers a dossier may hold", "[application]")
{
    const RuleSet rules = paperRules();
    const auto codes = [&](Origin kind, int set) {
        QStringList found;
        for (const EvidenceKind* each : evidenceFor(rules, kind, set)) found << each->code;
        return found.join(u' ');
    };
    CHECK(codes(Origin::First, 7) == QLatin1String("registration samples test story"));
    CHECK(codes(Origin::Renewal, 7) == QLatin1String("registration samples test story updates"));
    CHECK(codes(Origin::First, 26) == QLatin1String("registration test story"));
}

TEST_CASE("what a dossier still needs", "[application]")
{
    const RuleSet rules = paperRules();
    Application dossier = plainDossier();
    dossier.filedOn = QDate(2026, 8, 3);
    const auto titles = [&](const std::vector<ApplicationDocument>& documents) {
        QStringList found;
        for (const MissingPart& part : missingParts(dossier, documents, rules, dossierToday))
            found << QStringLiteral("%1/%2").arg(part.title).arg(int(part.problem));
        return found.join(QStringLiteral(", "));
    };
    CHECK(titles({}) == QStringLiteral("Phiếu đăng ký/0, Mẫu/0, Phiếu kiểm nghiệm/0"));
    const auto present = DocumentState::Present;
    CHECK(titles({paper("registration", present), paper("samples", present), paper("test", present)}).isEmpty());
    // Expired by its state or by its day on the filing day; the day itself still counts.
    CHECK(titles({paper("registration", present), paper("samples", present), paper("test", DocumentState::Expired)}) ==
          QStringLiteral("Phiếu kiểm nghiệm/2"));
    CHECK(titles({paper("registration", present), paper("samples", present),
                  paper("test", present, QDate(2026, 8, 2))}) == QStringLiteral("Phiếu kiểm nghiệm/2"));
    CHECK(titles({paper("registration", present), paper("samples", present), paper("test", present, QDate(2026, 8, 3))})
              .isEmpty());
    // A paper nobody asked for must be right once it is there.
    CHECK(titles({paper("registration", DocumentState::ToAmend), paper("samples", present), paper("test", present),
                  paper("story", DocumentState::ToAmend)}) == QStringLiteral("Phiếu đăng ký/1, Câu chuyện/1"));
    RuleSet withReport = rules;
    withReport.communeReport = true;
    CHECK(missingParts(dossier, {}, withReport, dossierToday).size() == 4);
    dossier.reportDate = QDate(2026, 8, 20);
    CHECK(missingParts(dossier, {}, withReport, dossierToday).size() == 3);
}
