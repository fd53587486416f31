#include "core/reports/round_report.h"

#include "core/reports/papers/dossier_forms.h"
#include "core/reports/papers/round_drafts.h"
#include "core/reports/papers/round_minutes.h"
#include "core/reports/papers/standard_templates.h"
#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace ocop;
using test::RoundBuilder;
using test::RoundNow;
using test::TempRegister;

namespace {

/// A round of five members with one product whose points are known, and what its papers are made from.
struct PaperRound
{
    TempRegister book;
    RoundBuilder builder{*book};
    Council council = builder.addCouncil(5);
    Application best = builder.addDossier(QStringLiteral("Trà Sâm"), 7, QStringLiteral("QD26"));
    Application begun = builder.addDossier(QStringLiteral("Rượu cần"), 1, QStringLiteral("QD26"));
    Round round =
        builder.addRound(QStringLiteral("Đợt 1 năm 2026"), council.id, QStringLiteral("QD26"), QDate(2026, 7, 10));

    PaperRound()
    {
        builder.assign(round.id, {best.id, begun.id});
        builder.scoreAll(best.id, council.id, test::bestBox);
    }

    template <class Make>
    auto make(Make&& make)
    {
        const Snapshot snapshot = Snapshot::load(*book);
        const RoundNow now(*book, round.id);
        const PointsOfSheets points = readPointsOfRound(book->database(), round.id);
        const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all()),
                                  90,       false};
        return make(RoundPaperSource{source, now.results, points, QDate(2026, 7, 11)});
    }
};

QString cellOf(const ReportTable& table, size_t row, const char* column)
{
    const int at = table.columnOf(QLatin1String(column));
    return cellText(table.columns[size_t(at)], table.rows[row].cells[size_t(at)]);
}

} // namespace

TEST_CASE("Papers: the result of a round has a line for every dossier", "[office-papers]")
{
    PaperRound t;
    const Report report = t.make([](const RoundPaperSource& source) { return makeRoundResult(source); });
    REQUIRE(report.tables.size() == 1);
    const ReportTable& table = report.tables.front();
    REQUIRE(table.dataRowCount() == 2);
    const bool bestFirst = cellOf(table, 0, "product") == QStringLiteral("Trà Sâm");
    const size_t best = bestFirst ? 0 : 1;
    CHECK(cellOf(table, best, "total") == QStringLiteral("100,00"));
    CHECK(cellOf(table, best, "a") == QStringLiteral("40,00"));
    CHECK(cellOf(table, best, "proposed") == QStringLiteral("5 sao"));
    CHECK(cellOf(table, best, "decided").isEmpty());
    CHECK(cellOf(table, 1 - best, "total").isEmpty()); // not scored: nothing invented
}

TEST_CASE("Papers: a mean is cut, never rounded up to a band", "[office-papers]")
{
    PaperRound t;
    // Nobody's total is shown as a whole number the mean did not reach: 2/3 of a point stays 0,66.
    t.builder.score(t.begun.id, t.builder.snapshot().membersOf(t.council.id)[0].id, test::bestBox);
    t.builder.score(t.begun.id, t.builder.snapshot().membersOf(t.council.id)[1].id, test::bestBox);
    t.builder.score(t.begun.id, t.builder.snapshot().membersOf(t.council.id)[2].id,
                    test::bestBut({QStringLiteral("1.1")}));
    const Report report = t.make([](const RoundPaperSource& source) { return makeRoundResult(source); });
    const ReportTable& table = report.tables.front();
    const size_t row = cellOf(table, 0, "product") == QStringLiteral("Rượu cần") ? 0 : 1;
    const QString total = cellOf(table, row, "total");
    INFO(total.toStdString());
    CHECK(total.startsWith(QStringLiteral("9")));
    CHECK(total.size() == 5);
}

TEST_CASE("Papers: the matrix of points has every criterion, member and the mean", "[office-papers]")
{
    PaperRound t;
    const Report report = t.make([](const RoundPaperSource& source) { return makeScoreMatrix(source); });
    REQUIRE(report.tables.size() == 1); // the other dossier has no signed sheet
    const ReportTable& table = report.tables.front();
    CHECK(table.columns.size() == 2 + 5 + 1);
    CHECK(report.orientation == PaperOrientation::Portrait);
    CHECK_FALSE(report.office.isNumbered);
    CHECK(report.office.issuingBody == t.council.name.toUpper());
    CHECK(report.leftSignature.roleLines == QStringList{QStringLiteral("THƯ KÝ")});
    const CriteriaSet& sheet = *t.book->rules().sheet(QStringLiteral("QD26"), 7);
    CHECK(table.rows.size() == sheet.scored().size() + 1);
    CHECK(cellOf(table, table.rows.size() - 1, "member4") == QStringLiteral("100"));
    CHECK(cellOf(table, table.rows.size() - 1, "mean") == QStringLiteral("100,00"));
    const Report none = t.make([&](const RoundPaperSource& source) { return makeScoreMatrix(source, t.begun.id); });
    CHECK(none.tables.empty());
    CHECK(none.intro.size() == 1);
}

TEST_CASE("Papers: the blank sheet has every criterion with its boxes", "[office-papers]")
{
    PaperRound t;
    const Report form =
        t.make([&](const RoundPaperSource& source) { return makeScoreForm(source, t.best.id, nullptr); });
    REQUIRE(form.tables.size() == 1);
    const CriteriaSet& sheet = *t.book->rules().sheet(QStringLiteral("QD26"), 7);
    CHECK(form.tables.front().dataRowCount() == int(sheet.criteria.size()));
    CHECK(form.intro.front().contains(QStringLiteral("Trà Sâm")));
}

TEST_CASE("Papers: minutes in the standard wording", "[office-papers]")
{
    PaperRound t;
    const Report minutes = t.make(
        [](const RoundPaperSource& source) { return makeMinutes(source, standardTemplate(TemplateKind::Minutes)); });
    CHECK(minutes.documentKind == QStringLiteral("BIÊN BẢN"));
    CHECK(minutes.subject.contains(QStringLiteral("Đợt 1 năm 2026")));
    const QString text = minutes.intro.join(u'\n');
    CHECK(text.contains(QStringLiteral("ngày 10 tháng 7 năm 2026")));
    CHECK(text.contains(QStringLiteral("5/5 thành viên")));
    CHECK(text.contains(QStringLiteral("2 hồ sơ")));
    CHECK(minutes.tables.size() == 1);
    CHECK(minutes.orientation == PaperOrientation::Portrait);
    CHECK(minutes.office.issuingBody == t.council.name.toUpper()); // the council's own head
    CHECK(minutes.office.superiorBody == QStringLiteral("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG"));
    CHECK(minutes.office.date == QDate(2026, 7, 10));
    CHECK(text.contains(QStringLiteral("hồi …… giờ …… phút")));
    const QString end = minutes.closing.join(u'\n');
    CHECK(end.contains(QStringLiteral("7. Kết luận: 02 hồ sơ chưa quyết định.")));
    CHECK(end.contains(QStringLiteral("kết thúc hồi …… giờ …… phút")));
    CHECK(minutes.signature.roleLines == QStringList{QStringLiteral("CHỦ TỊCH HỘI ĐỒNG")});
    CHECK(minutes.leftSignature.roleLines == QStringList{QStringLiteral("THƯ KÝ")});
}

namespace {

/// The same round with its best dossier recognised and the other one refused.
struct DecidedPaperRound : PaperRound
{
    DecidedPaperRound()
    {
        builder.act([&](WriteAct& act) {
            for (const auto& [id, stars] : {std::pair{best.id, 4}, {begun.id, 0}}) {
                Application application = *builder.snapshot().application(id);
                application.starsDecided = stars;
                application.decidedOn = QDate(2026, 7, 10);
                book->evaluation().applications.save(act, application);
            }
        });
    }
    Report draft(Report (*making)(const RoundPaperSource&, const RuleBook&, const QString&), TemplateKind kind)
    {
        return PaperRound::make(
            [&](const RoundPaperSource& source) { return making(source, book->rules(), standardTemplate(kind)); });
    }
};

QString wordsOf(const Report& report) { return (report.intro + report.closing).join(u'\n'); }

} // namespace

TEST_CASE("Papers: proposal and draft decision of a round say what it decided", "[office-papers]")
{
    DecidedPaperRound t;
    const Report proposal = t.draft(makeRecognitionProposal, TemplateKind::RecognitionProposal);
    CHECK(proposal.documentKind == QStringLiteral("TỜ TRÌNH"));
    CHECK(proposal.office.symbol.startsWith(QStringLiteral("TTr-")));
    CHECK(proposal.addressees == QStringList{QStringLiteral("Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng")});
    CHECK(wordsOf(proposal).contains(QStringLiteral("01 sản phẩm của 01 chủ thể")));
    CHECK(wordsOf(proposal).contains(QStringLiteral("không đủ điều kiện công nhận: Rượu cần.")));
    CHECK(wordsOf(proposal).contains(QStringLiteral("số 72/2025/QH15")));
    REQUIRE(proposal.tables.size() == 1);
    CHECK_FALSE(proposal.tables.front().annex);
    CHECK(cellOf(proposal.tables.front(), 0, "product") == QStringLiteral("Trà Sâm"));
    CHECK(cellOf(proposal.tables.front(), 0, "score") == QStringLiteral("100,00"));

    const Report decision = t.draft(makeRecognitionDecision, TemplateKind::RecognitionDecision);
    CHECK(decision.documentKind == QStringLiteral("QUYẾT ĐỊNH"));
    CHECK(decision.isDraft);
    CHECK(pageMark(decision) == QStringLiteral("DỰ THẢO"));
    CHECK(decision.office.issuingBody == QStringLiteral("ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG"));
    CHECK_FALSE(decision.office.date.isValid()); // whoever signs dates it
    CHECK(decision.intro.contains(QStringLiteral("### CHỦ TỊCH ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG")));
    CHECK(paragraphLook(decision.intro.front()).isCentred);
    CHECK(wordsOf(decision).contains(QStringLiteral("có giá trị 36 tháng")));
    CHECK(decision.signature.roleLines == QStringList{QStringLiteral("CHỦ TỊCH")});
    REQUIRE(decision.tables.size() == 1);
    CHECK(decision.tables.front().annex);
    CHECK(decision.tables.front().dataRowCount() == 1);
    for (const Report* each : {&proposal, &decision}) CHECK_FALSE(wordsOf(*each).contains(u'['));
}

TEST_CASE("Papers: invitation and council decision name who sits and what is judged", "[office-papers]")
{
    DecidedPaperRound t;
    const Report invitation = t.draft(makeInvitation, TemplateKind::Invitation);
    CHECK(invitation.documentKind == QStringLiteral("GIẤY MỜI"));
    CHECK(invitation.office.issuingBody == t.council.name.toUpper());
    CHECK(wordsOf(invitation).contains(QStringLiteral("ngày 10 tháng 7 năm 2026")));
    CHECK(invitation.tables.front().dataRowCount() == 2);
    const Report decision = t.draft(makeCouncilDecision, TemplateKind::CouncilDecision);
    CHECK(wordsOf(decision).contains(QStringLiteral("gồm 05 thành viên")));
    REQUIRE(decision.tables.size() == 2);
    CHECK(decision.tables.front().dataRowCount() == 5);
    CHECK(cellOf(decision.tables.front(), 0, "role") == QStringLiteral("Chủ tịch"));
    CHECK(decision.tables.back().dataRowCount() == 0); // no advisory team yet: the annex says so
}

TEST_CASE("Papers: the forms of a dossier are filled with what the register knows", "[office-papers]")
{
    PaperRound t;
    const auto form = [&](DossierForm which) {
        return t.make([&](const RoundPaperSource& round) {
            return makeDossierForm(round.source, t.book->rules(), t.best, which, QDate(2026, 7, 1));
        });
    };
    const Report first = form(DossierForm::Registration);
    CHECK(wordsOf(first).contains(QStringLiteral("6. Tên sản phẩm: Trà Sâm")));
    CHECK(wordsOf(first).contains(QStringLiteral("☑ Lần đầu")));
    CHECK(wordsOf(first).contains(QStringLiteral("3. Chức vụ: ……"))); // not in the register: left to the pen
    CHECK_FALSE(first.office.isNumbered);
    const Report second = form(DossierForm::SelfAssessment);
    REQUIRE(second.tables.size() == 1);
    CHECK(second.tables.front().dataRowCount() ==
          int(t.book->rules().sheet(QStringLiteral("QD26"), 7)->criteria.size()));
    CHECK(second.notes.join(u' ').contains(QStringLiteral("viết gọn")));
    CHECK(second.closing.front().size() <
          80); // with its dots on one line: a line that is only dots tears the one above
    const Report third = form(DossierForm::CommuneReport);
    CHECK(third.tables.front().dataRowCount() == 4);
    CHECK(third.office.symbol == QStringLiteral("BC-UBND"));
    CHECK(third.signature.roleLines.front() == QStringLiteral("TM. ỦY BAN NHÂN DÂN"));
}

TEST_CASE("Papers: every field of the standard drafts is known", "[office-papers]")
{
    for (const TemplateKind kind :
         {TemplateKind::RecognitionProposal, TemplateKind::RecognitionDecision, TemplateKind::CouncilDecision,
          TemplateKind::Invitation, TemplateKind::WithdrawalDecision, TemplateKind::PeriodicReport})
        for (const QString& line : standardTemplate(kind).split(u'\n'))
            for (const FieldSpan& span : fieldsInText(kind, line)) {
                INFO(span.name.toStdString());
                CHECK(span.known);
            }
}
