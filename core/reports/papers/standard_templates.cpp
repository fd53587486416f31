#include "core/reports/papers/standard_templates.h"

#include "core/reports/papers/draft_templates.h"
#include "core/reports/papers/letter_templates.h"

#include <algorithm>

namespace ocop {
namespace {

std::optional<OfficeTemplate> ownTemplate(const Store<OfficeTemplate>& templates, TemplateKind kind)
{
    for (const OfficeTemplate& each : templates.all())
        if (!each.deleted && each.kind == codeOf(kind)) return each;
    return std::nullopt;
}

} // namespace

QString standardTemplate(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::Certificate:
        return QStringLiteral("### CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                              "### Độc lập - Tự do - Hạnh phúc\n"
                              "\n"
                              "## [CƠ QUAN BAN HÀNH]\n"
                              "CHỨNG NHẬN\n"
                              "\n"
                              "# [TÊN SẢN PHẨM]\n"
                              "của chủ thể: [Chủ thể]\n"
                              "Địa chỉ: [Địa chỉ]\n"
                              "\n"
                              "### đạt hạng [Hạng sao] sản phẩm OCOP\n"
                              "[Hàng sao]\n"
                              "Theo Quyết định số [Số quyết định] ngày [Ngày quyết định] của [Cơ quan ban hành]\n"
                              "Giấy chứng nhận có giá trị từ ngày [Có hiệu lực từ] đến hết ngày [Có giá trị đến]\n"
                              "Số giấy: [Số giấy]\n"
                              "[Chữ ký: CHỦ TỊCH]");
    case TemplateKind::Annex:
        return QStringLiteral("# Danh sách sản phẩm [Nội dung quyết định] năm [Năm]\n"
                              "(Kèm theo Quyết định số [Số quyết định] ngày [Ngày quyết định] của [Cơ quan ban hành])\n"
                              "[Bảng sản phẩm]");
    case TemplateKind::ExpiryLetter:
    case TemplateKind::PublicNotice:
    case TemplateKind::LocalityLetter:
    case TemplateKind::WithdrawalProposal: return standardLetterTemplate(kind);
    case TemplateKind::ResultNotice:
        return QStringLiteral("# Kết quả đánh giá, phân hạng sản phẩm OCOP – [Tên đợt]\n"
                              "Căn cứ [Căn cứ]; căn cứ [Kết quả họp], [Tên cơ quan] thông báo kết quả đánh giá, phân "
                              "hạng sản phẩm OCOP của [Chủ thể] như sau:\n"
                              "[Bảng kết quả]\n"
                              "[Nội dung chưa đạt]\n"
                              "Đề nghị [UBND cấp xã] phối hợp hướng dẫn chủ thể thực hiện.");
    case TemplateKind::RecognitionProposal:
    case TemplateKind::RecognitionDecision:
    case TemplateKind::CouncilDecision:
    case TemplateKind::Invitation:
    case TemplateKind::WithdrawalDecision:
    case TemplateKind::PeriodicReport: return standardDraftTemplate(kind);
    case TemplateKind::Minutes: break;
    }
    return QStringLiteral(
        "# BIÊN BẢN\n"
        "## Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP – [Tên đợt]\n"
        "Căn cứ [Căn cứ pháp lý]; căn cứ Quyết định số [Quyết định thành lập] về việc thành lập Hội đồng.\n"
        "Hôm nay, hồi …… giờ …… phút, [Ngày họp bằng chữ], tại [Địa điểm], [Hội đồng] tiến hành họp đánh giá, phân hạng "
        "sản phẩm OCOP.\n"
        "1. Thành phần: có mặt [Số có mặt]/[Số thành viên] thành viên; vắng mặt [Số vắng mặt]. [Điều kiện họp].\n"
        "Chủ trì: [Chủ trì]. Thư ký: [Thư ký].\n"
        "Có mặt: [Thành viên có mặt].\n"
        "Vắng mặt: [Thành viên vắng mặt].\n"
        "2. Nội dung: Hội đồng xem xét [Số hồ sơ] hồ sơ, chấm điểm độc lập và thảo luận. Kết quả: [Tổng hợp kết quả].\n"
        "3. Sản phẩm có điểm các thành viên chênh lệch quá giới hạn: [Chênh lệch điểm].\n"
        "4. Điều kiện tối thiểu chưa đạt của hạng sao kế tiếp: [Điều kiện chưa đạt].\n"
        "5. Hạng sao quyết định khác hạng sao theo điểm: [Kết quả khác đề nghị].\n"
        "6. Kết quả từng sản phẩm:\n"
        "[Bảng kết quả]\n"
        "7. Kết luận: [Kết luận].\n"
        "Cuộc họp kết thúc hồi …… giờ …… phút cùng ngày. Biên bản được đọc lại cho các thành viên cùng nghe và thống "
        "nhất ký tên.\n"
        "[Chữ ký: THƯ KÝ | CHỦ TỊCH HỘI ĐỒNG]");
}

QString wordingOf(const ReportSource& source, TemplateKind kind)
{
    return source.wording ? source.wording(kind) : standardTemplate(kind);
}

QString templateBody(const Store<OfficeTemplate>& templates, TemplateKind kind)
{
    const auto own = ownTemplate(templates, kind);
    return own ? own->body : standardTemplate(kind);
}

void keepTemplate(Store<OfficeTemplate>& templates, WriteAct& act, TemplateKind kind, const QString& body)
{
    auto own = ownTemplate(templates, kind);
    const bool isStandard = body.trimmed() == standardTemplate(kind).trimmed();
    if (!own && isStandard) return;
    if (!own) {
        OfficeTemplate added;
        added.kind = codeOf(kind);
        added.name = codeOf(kind);
        added.body = body;
        added.landscape = kind == TemplateKind::Certificate;
        templates.add(act, added);
    } else if (isStandard) {
        templates.remove(act, own->id);
    } else {
        own->body = body;
        templates.save(act, *own);
    }
}

} // namespace ocop
