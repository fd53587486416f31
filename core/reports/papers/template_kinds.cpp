#include "core/reports/papers/template_kinds.h"

#include "core/reports/papers/draft_templates.h"
#include "core/reports/papers/event_templates.h"
#include "core/reports/papers/letter_templates.h"

#include <algorithm>

namespace ocop {
namespace {

QString certificateText()
{
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
}

QString annexText()
{
    return QStringLiteral("# Danh sách sản phẩm [Nội dung quyết định] năm [Năm]\n"
                          "(Kèm theo Quyết định số [Số quyết định] ngày [Ngày quyết định] của [Cơ quan ban hành])\n"
                          "[Bảng sản phẩm]");
}

QString minutesText()
{
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

QString resultNoticeText()
{
    return QStringLiteral("# Kết quả đánh giá, phân hạng sản phẩm OCOP – [Tên đợt]\n"
                          "Căn cứ [Căn cứ]; căn cứ [Kết quả họp], [Tên cơ quan] thông báo kết quả đánh giá, phân "
                          "hạng sản phẩm OCOP của [Chủ thể] như sau:\n"
                          "[Bảng kết quả]\n"
                          "[Nội dung chưa đạt]\n"
                          "Đề nghị [UBND cấp xã] phối hợp hướng dẫn chủ thể thực hiện.");
}

std::vector<TemplateField> decisionFields()
{
    return {textField(u"Số quyết định", u"3610/QĐ-UBND"),
            textField(u"Ngày quyết định", u"29/12/2022"),
            textField(u"Ngày quyết định bằng chữ", u"ngày 29 tháng 12 năm 2022"),
            textField(u"Cơ quan ban hành", u"cơ quan ban hành quyết định"),
            textField(u"Người ký", u"người ký quyết định"),
            textField(u"Địa danh", u"nơi ban hành, theo Cài đặt"),
            textField(u"Căn cứ pháp lý", u"quy định đánh giá có hiệu lực vào ngày quyết định")};
}

std::vector<TemplateField> certificateFields()
{
    std::vector<TemplateField> fields = {textField(u"Tên sản phẩm", u"như in trên giấy"),
                                         textField(u"Chủ thể", u"như in trên giấy"),
                                         textField(u"Địa chỉ", u"địa chỉ của chủ thể, xã, huyện"),
                                         textField(u"Loại hình chủ thể", u"hợp tác xã, doanh nghiệp …"),
                                         textField(u"Người đại diện", u"người đại diện của chủ thể"),
                                         textField(u"Mã sản phẩm", u"mã số sản phẩm"),
                                         textField(u"Nhóm sản phẩm", u"ngành sản phẩm"),
                                         textField(u"Hạng sao", u"4 sao"),
                                         textField(u"Hạng sao bằng chữ", u"bốn sao"),
                                         textField(u"Điểm", u"70,9"),
                                         textField(u"Số giấy", u"số của Giấy chứng nhận"),
                                         textField(u"Có hiệu lực từ", u"29/12/2022"),
                                         textField(u"Có giá trị đến", u"29/12/2025"),
                                         textField(u"Có giá trị đến bằng chữ", u"ngày 29 tháng 12 năm 2025")};
    for (const TemplateField& each : decisionFields()) fields.push_back(each);
    fields.push_back(blockField(u"Hàng sao", u"dãy ngôi sao theo hạng"));
    fields.push_back(blockField(u"Chữ ký", u"địa danh, ngày, chức vụ, họ tên; viết [Chữ ký: CHỨC VỤ]"));
    return fields;
}

std::vector<TemplateField> annexFields()
{
    std::vector<TemplateField> fields = decisionFields();
    fields.push_back(textField(u"Nội dung quyết định", u"được công nhận …, bị thu hồi …, theo loại quyết định"));
    fields.push_back(textField(u"Số sản phẩm", u"số sản phẩm của quyết định"));
    fields.push_back(textField(u"Số chủ thể", u"số chủ thể của quyết định"));
    fields.push_back(textField(u"Cơ cấu hạng sao", u"3 sản phẩm 3 sao, 2 sản phẩm 4 sao"));
    fields.push_back(textField(u"Năm", u"năm của quyết định"));
    fields.push_back(blockField(u"Bảng sản phẩm", u"bảng các sản phẩm của quyết định"));
    return fields;
}

std::vector<TemplateField> minutesFields()
{
    return {textField(u"Tên đợt", u"Đợt 1 năm 2026"),
            textField(u"Năm", u"năm của đợt"),
            textField(u"Ngày họp", u"15/06/2026"),
            textField(u"Ngày họp bằng chữ", u"ngày 15 tháng 6 năm 2026"),
            textField(u"Địa điểm", u"nơi họp"),
            textField(u"Hội đồng", u"tên Hội đồng"),
            textField(u"Quyết định thành lập", u"số, ngày quyết định thành lập Hội đồng"),
            textField(u"Căn cứ pháp lý", u"quy định của đợt"),
            textField(u"Chủ trì", u"Chủ tịch Hội đồng"),
            textField(u"Thư ký", u"Thư ký Hội đồng"),
            textField(u"Thành viên có mặt", u"mỗi người một dòng, kèm chức vụ và vai trò"),
            textField(u"Thành viên vắng mặt", u"mỗi người một dòng"),
            textField(u"Số thành viên", u"số thành viên Hội đồng"),
            textField(u"Số có mặt", u"số thành viên có mặt"),
            textField(u"Số vắng mặt", u"số thành viên vắng mặt"),
            textField(u"Điều kiện họp", u"đủ hay chưa đủ số thành viên để họp"),
            textField(u"Số hồ sơ", u"số hồ sơ của đợt"),
            textField(u"Tổng hợp kết quả", u"số sản phẩm theo hạng sao"),
            textField(u"Kết quả khác đề nghị", u"hạng sao Hội đồng quyết định khác hạng theo điểm, kèm lý do"),
            textField(u"Chênh lệch điểm", u"sản phẩm có điểm các thành viên chênh lệch quá giới hạn"),
            textField(u"Điều kiện chưa đạt", u"điều kiện tối thiểu chưa đạt, theo từng sản phẩm"),
            textField(u"Kết luận", u"Hội đồng đề nghị công nhận bao nhiêu sản phẩm, hạng sao nào"),
            textField(u"Địa danh", u"theo Cài đặt"),
            blockField(u"Bảng kết quả", u"bảng kết quả đánh giá của đợt"),
            blockField(u"Chữ ký", u"viết [Chữ ký: THƯ KÝ | CHỦ TỊCH HỘI ĐỒNG]")};
}

std::vector<TemplateField> resultNoticeFields()
{
    return {
        textField(u"Tên đợt", u"Đợt 1 năm 2026"),
        textField(u"Chủ thể", u"chủ thể nhận thông báo"),
        textField(u"Người đại diện", u"người đại diện của chủ thể"),
        textField(u"UBND cấp xã", u"Ủy ban nhân dân xã, phường của chủ thể; không có thì bỏ cả dòng"),
        textField(u"Kết quả họp", u"kết quả họp Hội đồng ngày 12/06/2026"),
        textField(u"Căn cứ", u"quy định của đợt"),
        textField(u"Tên cơ quan", u"cơ quan gửi, theo Cài đặt vào ngày của văn bản"),
        textField(u"Số sản phẩm", u"số sản phẩm trong bảng"),
        textField(u"Ngày văn bản", u"ngày 15 tháng 6 năm 2026"),
        textField(u"Năm", u"năm của đợt"),
        textField(u"Địa danh", u"theo Cài đặt"),
        blockField(u"Bảng kết quả", u"điểm, kết quả, quyết định, hiệu lực của từng sản phẩm"),
        blockField(u"Nội dung chưa đạt", u"mỗi sản phẩm chưa đạt một đoạn: thiếu gì, lý do; không có thì để trống")};
}

/// A kind with the fields it has, made once.
struct WordedKind
{
    TemplateWording wording;
    std::vector<TemplateField> fields;
};

const std::vector<WordedKind>& wordedKinds()
{
    static const std::vector<WordedKind> all = [] {
        std::vector<TemplateWording> wordings = {{TemplateKind::Certificate, certificateText, certificateFields},
                                                 {TemplateKind::Annex, annexText, annexFields},
                                                 {TemplateKind::Minutes, minutesText, minutesFields},
                                                 {TemplateKind::ResultNotice, resultNoticeText, resultNoticeFields}};
        for (const std::vector<TemplateWording>& more : {letterWordings(), draftWordings(), eventWordings()})
            wordings.insert(wordings.end(), more.begin(), more.end());
        std::vector<WordedKind> kinds;
        for (const TemplateWording& each : wordings) kinds.push_back({each, each.fields()});
        return kinds;
    }();
    return all;
}

const WordedKind& wordedKind(TemplateKind kind)
{
    const auto& all = wordedKinds();
    const auto at = std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.wording.kind == kind; });
    Q_ASSERT(at != all.end()); // a test walks all kinds
    return *at;
}

} // namespace

TemplateField textField(const char16_t* name, const char16_t* meaning)
{
    return {QString::fromUtf16(name), QString::fromUtf16(meaning), false};
}

TemplateField blockField(const char16_t* name, const char16_t* meaning)
{
    return {QString::fromUtf16(name), QString::fromUtf16(meaning), true};
}

QString standardTemplate(TemplateKind kind) { return wordedKind(kind).wording.standard(); }

const std::vector<TemplateField>& templateFields(TemplateKind kind) { return wordedKind(kind).fields; }

} // namespace ocop
