// Papers of a written ballot and of the advisory team.
#include "core/reports/papers/advisory_papers.h"
#include "core/reports/papers/ballot_papers.h"
#include "tests/support/ballot_round.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

QString textOf(const Report& report)
{
    QStringList lines{report.office.superiorBody, report.office.issuingBody, report.documentKind, report.subject};
    lines << report.addressees << report.intro << report.notes << report.signature.roleLines << report.signature.signer
          << report.leftSignature.signer;
    for (const ReportTable& table : report.tables)
        for (const ReportRow& row : table.rows) {
            QStringList cells;
            for (size_t i = 0; i < row.cells.size(); ++i) cells << cellText(table.columns[i], row.cells[i]);
            lines << cells.join(u'|');
        }
    return lines.join(u'\n');
}

template <class Make>
QString paperOf(TempRegister& file, RoundId round, Make&& make)
{
    const Snapshot snapshot = Snapshot::load(*file);
    const RoundNow now(*file, round);
    const PointsOfSheets points = readPointsOfRound(file->database(), round);
    const ReportSource source{snapshot, file->units(), file->groups(), officeSettings(file->settings().all()),
                              90,       false};
    return textOf(make(RoundPaperSource{source, now.results, points, ballotsDue.addDays(1)}));
}

} // namespace

TEST_CASE("Papers: a ballot's record counts the answers and says who wrote what", "[ballots]")
{
    TempRegister file;
    RoundBuilder build(*file);
    BallotRound made(build, 3);
    file.addCertificate(made.dossiers[0].product, QDate(2023, 12, 29), 3);
    made.answer(0, QStringLiteral("++++-"));
    made.answer(1, QStringLiteral("++--?"));
    made.decide(0, 3, ballotsDue);
    build.act([&](WriteAct& act) {
        setExclusion(file->evaluation(), act, made.dossiers[2].id, made.voting()[4].id, QStringLiteral("có góp vốn"));
    });
    const QString record =
        paperOf(file, made.round.id, [](const RoundPaperSource& paper) { return makeBallotRecord(paper); });
    for (const char* said :
         {"ỦY BAN NHÂN DÂN THÀNH PHỐ ĐÀ NẴNG\nHỘI ĐỒNG OCOP TỈNH", "Căn cứ điểm d khoản 6 Điều 7",
          "3 sao, đến 29/12/2026|66,50|3 sao|5|5|4|1|0|0|Đồng ý công nhận lại 3 sao",
          "66,50|3 sao|5|5|2|2|1|0|Ý kiến khác nhau, phải họp Hội đồng",
          "66,50|3 sao|4|0|0|0|0|0|Không đủ phiếu, phải họp Hội đồng",
          "Kết quả: 1 sản phẩm được Hội đồng đồng ý theo đề nghị của Tổ tư vấn, 2 sản phẩm phải đưa ra họp Hội đồng",
          "Sản phẩm Sản phẩm 1: Thành viên 5 không đồng ý, lý do: thiếu phiếu kiểm nghiệm.",
          "Thành viên 5 không tham gia đánh giá sản phẩm Sản phẩm 3: có góp vốn.",
          "Sản phẩm 1|đồng ý|đồng ý|đồng ý|đồng ý|không đồng ý", "không tham gia", "chưa gửi lại"}) {
        INFO(said);
        CHECK(record.contains(QString::fromUtf8(said)));
    }
    const QString result =
        paperOf(file, made.round.id, [](const RoundPaperSource& paper) { return makeRoundResult(paper); });
    CHECK(result.contains(QStringLiteral("Đánh giá lại||||66,50|||3 sao|3 sao")));
    CHECK(result.contains(QStringLiteral("Đã quyết định 1/3 hồ sơ; đã nhận lại 10/14 ý kiến.")));
    const QString form = paperOf(file, made.round.id, [&](const RoundPaperSource& paper) {
        return makeBallotForm(paper, &paper.results.members()[4]);
    });
    CHECK(form.contains(QStringLiteral("Ông (Bà) Thành viên 5, Phó Giám đốc, Sở số 5")));
    CHECK(form.contains(QStringLiteral("Sản phẩm 1\nHTX Sản phẩm 1|3 sao, đến 29/12/2026|đổi nhãn|"
                                       "Đủ điều kiện công nhận lại|3 sao (66,50 điểm)|☐|☐|☐|")));
    CHECK_FALSE(form.contains(QStringLiteral("Sản phẩm 3"))); // takes no part in it
    CHECK(form.contains(QStringLiteral("20/09/2026")));
}

TEST_CASE("Papers: the advisory team's report stands beside the commune's", "[ballots]")
{
    TempRegister file;
    RoundBuilder build(*file);
    BallotRound made(build, 2);
    EvaluationStores& stores = file->evaluation();
    const ApplicationId id = made.dossiers[0].id;
    build.act([&](WriteAct& act) {
        Application dossier = *stores.applications.find(id);
        dossier.reportNo = QStringLiteral("107/BC-UBND");
        dossier.reportDate = QDate(2026, 8, 10);
        dossier.reportOrigin = CommuneFinding::Met;
        dossier.reportOriginNote = QStringLiteral("nguyên liệu trồng tại xã");
        dossier.reportLabour = CommuneFinding::NotMet;
        dossier.reportProposal = QStringLiteral("đề nghị công nhận lại");
        stores.applications.save(act, dossier);
        AdvisoryReport report = stores.advisories.where(AdvisoryReport::Field::application, id.value).front();
        report.number = QStringLiteral("05/BC-TTV");
        report.findingC = QStringLiteral("màu đều, vị đậm");
        report.visitedOn = QDate(2026, 8, 20);
        report.visitedBy = QStringLiteral("Võ Thị Giang");
        report.visitFinding = QStringLiteral("Cơ sở sạch");
        report.tests = QStringLiteral("Phiếu kiểm nghiệm 12/KN: đạt");
        report.signer = QStringLiteral("Lê Văn Tư");
        stores.advisories.save(act, report);
    });
    const QString paper = paperOf(file, made.round.id, [&](const RoundPaperSource& round) {
        const Report report = makeAdvisoryPaper(round, id);
        CHECK(report.office.number == QLatin1String("05"));
        CHECK(report.office.symbol == QLatin1String("BC-TTV"));
        return report;
    });
    for (const char* said :
         {"Báo cáo|Số 107/BC-UBND ngày 10/08/2026", "Đạt. nguyên liệu trồng tại xã",
          "Sử dụng lao động địa phương|Không đạt", "UBND cấp xã đề nghị|đề nghị công nhận lại", "|màu đều, vị đậm",
          "Kiểm tra thực tế|Ngày 20/08/2026; thành phần: Võ Thị Giang. Cơ sở sạch",
          "Kiểm nghiệm bổ sung|Phiếu kiểm nghiệm 12/KN: đạt", "Điểm, hạng|66,50 điểm, đề nghị 3 sao", "Lê Văn Tư"}) {
        INFO(said);
        CHECK(paper.contains(QString::fromUtf8(said)));
    }
    const QString all =
        paperOf(file, made.round.id, [](const RoundPaperSource& round) { return makeAdvisorySummary(round); });
    CHECK(all.contains(QStringLiteral("Tổ tư vấn đã thẩm định 02/02 hồ sơ")));
    CHECK(all.contains(QStringLiteral("Số 107/BC-UBND ngày 10/08/2026; đạt 1/4 nội dung")));
}

} // namespace ocop::test
