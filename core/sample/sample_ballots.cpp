#include "core/sample/sample_ballots.h"

#include "core/evaluation/round_acts.h"
#include "core/sample/sample_record.h"

#include <iterator>

namespace ocop {
namespace {

/// What the team says of one dossier.
struct SampleAdvice
{
    const char* changes;
    const char* a;
    const char* b;
    const char* c;
    const char* visit; ///< nothing: nobody went
    const char* tests;
};

constexpr SampleAdvice sampleAdvice[] = {
    {"Thay nhãn mới có mã truy xuất; vùng nguyên liệu giữ nguyên.",
     "Nguyên liệu tại địa phương, hợp đồng liên kết với 12 hộ còn hiệu lực.",
     "Bán qua 6 đại lý và một sàn thương mại điện tử; câu chuyện sản phẩm in trên nhãn.",
     "Mẫu đều, màu và mùi đặc trưng; hồ sơ công bố chất lượng còn hiệu lực.",
     "Cơ sở gọn, sạch; sổ theo dõi lô sản xuất ghi đủ.", "Phiếu kiểm nghiệm an toàn thực phẩm mới: đạt."},
    {"Không thay đổi so với lần công nhận trước.", "Lao động tại xã chiếm trên 75%; xử lý nước thải theo cam kết.",
     "Thị trường chủ yếu trong tỉnh; đã tham gia 3 hội chợ.", "Bao bì chắc chắn; hướng dẫn sử dụng rõ.", "", ""},
    {"Đổi quy cách đóng gói từ 500 g xuống 250 g.", "Sản lượng tăng, doanh thu hai năm gần nhất có xác nhận.",
     "Kênh phân phối ngoài tỉnh mới có hợp đồng nguyên tắc.",
     "Nhãn gói 250 g chưa ghi đủ thành phần theo quy định ghi nhãn.",
     "Kho thành phẩm chung với kho bao bì, cơ sở cam kết tách trong 30 ngày.", "Đã gửi mẫu kiểm nghiệm lại."},
};

BallotAnswer opinionOf(size_t dossier, size_t member)
{
    if (dossier == 1 && member == 5) return BallotAnswer::Other;
    if (dossier == 2 && member % 3 == 1) return BallotAnswer::Disagrees;
    if (dossier == 2 && member % 3 == 2) return BallotAnswer::Other;
    return BallotAnswer::Agrees;
}

QString reasonOf(BallotAnswer answer)
{
    if (answer == BallotAnswer::Disagrees) return QStringLiteral("nhãn gói mới chưa ghi đủ thành phần");
    return answer == BallotAnswer::Other ? QStringLiteral("đề nghị kiểm tra lại cơ sở trước khi công nhận") : QString();
}

void decideSample(EvaluationStores& stores, WriteAct& act, const SampleRenewal& renewal, QDate day)
{
    Application decided = *stores.applications.find(renewal.application);
    const AdvisoryReport report =
        stores.advisories.where(AdvisoryReport::Field::application, renewal.application.value).front();
    decided.finalTotal = report.points;
    decided.starsProposed = decided.starsDecided = report.stars;
    decided.decidedOn = day;
    stores.applications.save(act, decided);
}

} // namespace

void addSampleAdvice(EvaluationStores& stores, WriteAct& act, const SampleRenewal& renewal, QDate day, int place)
{
    const SampleAdvice& words = sampleAdvice[size_t(place) % std::size(sampleAdvice)];
    AdvisoryReport report;
    report.application = renewal.application;
    report.number = QStringLiteral("%1/BC-TTV").arg(place + 11);
    report.reportedOn = day;
    report.signer = QStringLiteral("Võ Thị Giang");
    report.changes = QString::fromUtf8(words.changes);
    report.findingA = QString::fromUtf8(words.a);
    report.findingB = QString::fromUtf8(words.b);
    report.findingC = QString::fromUtf8(words.c);
    report.visitFinding = QString::fromUtf8(words.visit);
    if (!report.visitFinding.isEmpty()) {
        report.visitedOn = day.addDays(-4);
        report.visitedBy = QStringLiteral("Võ Thị Giang, Hồ Quang Thiện, cán bộ UBND xã");
    }
    report.tests = QString::fromUtf8(words.tests);
    report.stars = std::min(renewal.stars, 4);
    report.points = (report.stars == 4 ? 72500 : 61250) + 750 * place;
    report.conclusion = QStringLiteral("Hồ sơ đủ điều kiện, đề nghị công nhận lại %1 sao.").arg(*report.stars);
    stores.advisories.add(act, report);
    Application dossier = *stores.applications.find(renewal.application);
    if (dossier.reportOrigin == CommuneFinding::None) return;
    dossier.reportOriginNote = QStringLiteral("Nguyên liệu chính được trồng và thu mua trong xã.");
    dossier.reportLabourNote = QStringLiteral("Trên 75% lao động là người trong xã.");
    dossier.reportIdeaNote = QStringLiteral("Phát triển từ sản phẩm truyền thống của địa phương.");
    dossier.reportIdentityNote = QStringLiteral("Giữ cách làm truyền thống, gắn với câu chuyện của làng.");
    dossier.reportProposal = QStringLiteral("Đề nghị Hội đồng đánh giá, công nhận lại sản phẩm.");
    stores.applications.save(act, dossier);
}

void addSampleBallots(EvaluationStores& stores, WriteAct& act, Round round, const std::vector<SampleRenewal>& renewals)
{
    const QDate sent(2026, 11, 17);
    round.kind = RoundKind::Ballot;
    round.heldOn = {};
    round.place.clear();
    round.ballotsSentOn = sent;
    round.ballotsDue = sent.addDays(10);
    const SampleBoard board = seatRound(stores, act, round);
    std::vector<ApplicationId> ids;
    for (const SampleRenewal& each : renewals) {
        addSampleAdvice(stores, act, each, sent.addDays(-2), int(ids.size()));
        ids.push_back(each.application);
    }
    assignToRound(stores, act, round.id, ids, sent.addDays(-1));
    for (size_t dossier = 0; dossier < ids.size(); ++dossier)
        for (size_t member = 0; member < board.members.size(); ++member) {
            if (dossier == 1 && member == 7) continue; // not back yet
            Ballot ballot;
            ballot.application = ids[dossier];
            ballot.member = board.members[member].id;
            ballot.returnedOn = sent.addDays(2 + int(member) / 3);
            ballot.answer = opinionOf(dossier, member);
            ballot.reason = reasonOf(ballot.answer);
            stores.ballots.add(act, ballot);
        }
    if (!renewals.empty()) decideSample(stores, act, renewals.front(), sent.addDays(5));
}

} // namespace ocop
