#include "core/reports/papers/draft_templates.h"

namespace ocop {
namespace {

QString recognitionProposalText()
{
    return QStringLiteral(
        "# TỜ TRÌNH\n"
        "## Về việc công nhận kết quả đánh giá, phân hạng và cấp Giấy chứng nhận sản phẩm OCOP – [Tên đợt]\n"
        "Căn cứ [Luật chính quyền địa phương];\n"
        "Căn cứ [Căn cứ];\n"
        "Căn cứ Quyết định số [Quyết định thành lập] về việc thành lập Hội đồng;\n"
        "Căn cứ kết quả làm việc của [Hội đồng] ngày [Ngày họp];\n"
        "[Tên cơ quan] kính trình [Thẩm quyền] xem xét, công nhận kết quả đánh giá, phân hạng và cấp Giấy chứng nhận "
        "sản phẩm OCOP như sau:\n"
        "1. Tình hình hồ sơ: Hội đồng đã xem xét [Số hồ sơ] hồ sơ ([Cơ cấu hồ sơ]), do [Số xã] xã, phường đề nghị.\n"
        "2. Sản phẩm không đủ điều kiện công nhận: [Sản phẩm không đạt].\n"
        "3. Sản phẩm đạt từ 90 điểm trở lên, đề nghị [Cơ quan 5 sao] đánh giá, công nhận: [Sản phẩm trình Bộ].\n"
        "4. Kết quả đánh giá: [Số sản phẩm] sản phẩm của [Số chủ thể] chủ thể đủ điều kiện công nhận ([Cơ cấu hạng "
        "sao]), gồm:\n"
        "[Bảng sản phẩm]\n"
        "5. Kiến nghị: [Tên cơ quan] kính đề nghị [Thẩm quyền] xem xét, ban hành Quyết định công nhận.\n"
        "Tài liệu gửi kèm: dự thảo Quyết định và Phụ lục; biên bản họp Hội đồng; báo cáo của Tổ tư vấn./.");
}

QString recognitionDecisionText()
{
    return QStringLiteral(
        "# QUYẾT ĐỊNH\n"
        "## Về việc công nhận kết quả đánh giá, phân hạng và cấp Giấy chứng nhận sản phẩm OCOP – [Tên đợt]\n"
        "### [THẨM QUYỀN]\n"
        "Căn cứ [Luật chính quyền địa phương];\n"
        "Căn cứ [Căn cứ];\n"
        "Căn cứ Quyết định số [Quyết định thành lập] về việc thành lập Hội đồng;\n"
        "Theo đề nghị của [Cơ quan trình] tại Tờ trình số …… ngày … tháng … năm …\n"
        "### QUYẾT ĐỊNH:\n"
        "Điều 1. Công nhận kết quả đánh giá, phân hạng [Số sản phẩm] sản phẩm OCOP của [Số chủ thể] chủ thể ([Cơ cấu "
        "hạng sao]), [Tên đợt] (danh sách tại Phụ lục kèm theo).\n"
        "Điều 2. Cấp Giấy chứng nhận sản phẩm OCOP cho các sản phẩm nêu tại Điều 1. Chủ thể được sử dụng nhãn hiệu "
        "chứng nhận OCOP và hạng sao được công nhận trên sản phẩm, bao bì trong thời hạn của Giấy chứng nhận.\n"
        "Điều 3. Giấy chứng nhận có giá trị [Số tháng] tháng kể từ ngày ký Quyết định này.\n"
        "Điều 4. Giao [Cơ quan trình] công bố kết quả, trao Giấy chứng nhận, hướng dẫn và kiểm tra việc duy trì tiêu "
        "chí, sử dụng nhãn hiệu chứng nhận OCOP.\n"
        "Điều 5. Chánh Văn phòng [Ủy ban nhân dân], thủ trưởng các cơ quan liên quan, Chủ tịch Ủy ban nhân dân các "
        "xã, phường và các chủ thể có sản phẩm nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.\n"
        "[Phụ lục sản phẩm]\n"
        "[Chữ ký]");
}

QString councilDecisionText()
{
    return QStringLiteral(
        "# QUYẾT ĐỊNH\n"
        "## Về việc kiện toàn Hội đồng đánh giá, phân hạng sản phẩm OCOP\n"
        "### [THẨM QUYỀN]\n"
        "Căn cứ [Luật chính quyền địa phương];\n"
        "Căn cứ [Căn cứ];\n"
        "Theo đề nghị của [Cơ quan trình] tại Tờ trình số …… ngày … tháng … năm …\n"
        "### QUYẾT ĐỊNH:\n"
        "Điều 1. Kiện toàn [Hội đồng] gồm [Số thành viên] thành viên (danh sách tại Phụ lục I).\n"
        "Điều 2. Kiện toàn [Tổ tư vấn] giúp việc Hội đồng gồm [Số thành viên Tổ tư vấn] thành viên (danh sách tại Phụ "
        "lục II).\n"
        "Điều 3. Hội đồng và Tổ tư vấn làm việc theo [Căn cứ pháp lý] và quy chế hoạt động của Hội đồng, tự giải thể "
        "sau khi hoàn thành nhiệm vụ. [Tên cơ quan] là cơ quan thường trực của Hội đồng. Kinh phí hoạt động thực hiện "
        "theo quy định.\n"
        "Điều 4. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số [Quyết định thành lập].\n"
        "Điều 5. Chánh Văn phòng [Ủy ban nhân dân], thủ trưởng các cơ quan liên quan và các ông, bà có tên tại Điều 1, "
        "Điều 2 chịu trách nhiệm thi hành Quyết định này./.\n"
        "[Danh sách Hội đồng]\n"
        "[Danh sách Tổ tư vấn]\n"
        "[Chữ ký]");
}

QString invitationText()
{
    return QStringLiteral(
        "# GIẤY MỜI\n"
        "## Họp Hội đồng đánh giá, phân hạng sản phẩm OCOP – [Tên đợt]\n"
        "Căn cứ Quyết định số [Quyết định thành lập] về việc thành lập Hội đồng;\n"
        "[Hội đồng] trân trọng kính mời các thành viên Hội đồng, Tổ tư vấn dự họp đánh giá, phân hạng sản phẩm OCOP:\n"
        "1. Nội dung: xem xét [Số hồ sơ] hồ sơ của [Tên đợt] (danh sách tại Phụ lục kèm theo).\n"
        "2. Thời gian: …… giờ ……, [Ngày họp bằng chữ].\n"
        "3. Địa điểm: [Địa điểm].\n"
        "4. Chủ trì: [Chủ trì].\n"
        "5. Thành phần: [Thành viên].\n"
        "6. Tài liệu: hồ sơ sản phẩm và báo cáo của Tổ tư vấn gửi kèm giấy mời để các thành viên nghiên cứu trước. Chủ "
        "thể chuẩn bị mẫu sản phẩm, báo cáo tóm tắt và giải trình khi Hội đồng yêu cầu.\n"
        "Đề nghị các thành viên dự họp đầy đủ, đúng thời gian; trường hợp vắng mặt báo cáo Chủ tịch Hội đồng./.\n"
        "[Phụ lục hồ sơ]\n"
        "[Chữ ký: TM. HỘI ĐỒNG / CHỦ TỊCH]");
}

QString withdrawalDecisionText()
{
    return QStringLiteral(
        "# QUYẾT ĐỊNH\n"
        "## Về việc thu hồi Giấy chứng nhận sản phẩm OCOP\n"
        "### [THẨM QUYỀN]\n"
        "Căn cứ [Luật chính quyền địa phương];\n"
        "Căn cứ [Căn cứ];\n"
        "Theo đề nghị của [Cơ quan trình] tại Tờ trình số …… ngày … tháng … năm …\n"
        "### QUYẾT ĐỊNH:\n"
        "Điều 1. Thu hồi Giấy chứng nhận của [Số sản phẩm] sản phẩm OCOP của [Số chủ thể] chủ thể theo [Điều khoản thu "
        "hồi] (danh sách và lý do tại Phụ lục kèm theo).\n"
        "Điều 2. Kể từ ngày Quyết định này có hiệu lực, chủ thể có sản phẩm nêu tại Điều 1 nộp lại Giấy chứng nhận, "
        "dừng in, gắn và gỡ bỏ nhãn hiệu chứng nhận OCOP, hạng sao trên sản phẩm, bao bì, tài liệu quảng bá.\n"
        "Điều 3. Giao [Cơ quan trình] thu lại Giấy chứng nhận, thông báo đến các cơ quan, đơn vị liên quan và cập nhật "
        "danh sách sản phẩm OCOP.\n"
        "Điều 4. Quyết định này có hiệu lực kể từ ngày ký.\n"
        "Điều 5. Chánh Văn phòng [Ủy ban nhân dân], thủ trưởng các cơ quan liên quan, Chủ tịch Ủy ban nhân dân các "
        "xã, phường và các chủ thể có sản phẩm nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.\n"
        "[Phụ lục sản phẩm]\n"
        "[Chữ ký]");
}

QString periodicReportText()
{
    return QStringLiteral("# BÁO CÁO\n"
                          "## Kết quả thực hiện Chương trình mỗi xã một sản phẩm [Kỳ báo cáo]\n"
                          "I. TÌNH HÌNH CHUNG\n"
                          "[Tình hình]\n"
                          "II. KẾT QUẢ TRONG KỲ\n"
                          "[Biến động]\n"
                          "Quyết định trong kỳ: [Quyết định trong kỳ].\n"
                          "Thông báo, đôn đốc đánh giá lại: [Thông báo trong kỳ].\n"
                          "[Xúc tiến thương mại]\n"
                          "Công việc khác đã thực hiện: ……………………………………\n"
                          "III. KHÓ KHĂN, VƯỚNG MẮC\n"
                          "[Số hết hiệu lực] sản phẩm đã hết hiệu lực chưa được đánh giá lại.\n"
                          "………………………………………………………………………………\n"
                          "IV. NHIỆM VỤ KỲ TỚI\n"
                          "Hướng dẫn đánh giá lại [Số sắp hết hạn] sản phẩm hết hạn đến hết ngày [Ngày cuối kỳ tới] "
                          "(Phụ lục IV).\n"
                          "………………………………………………………………………………\n"
                          "V. KIẾN NGHỊ, ĐỀ XUẤT\n"
                          "………………………………………………………………………………\n"
                          "[Phụ lục địa bàn]\n"
                          "[Phụ lục nhóm]\n"
                          "[Phụ lục loại hình]\n"
                          "[Phụ lục sắp hết hạn]");
}

std::vector<TemplateField> committeeFields()
{
    return {textField(u"Thẩm quyền", u"người quyết định: Chủ tịch Ủy ban nhân dân thành phố Đà Nẵng"),
            textField(u"Ủy ban nhân dân", u"Ủy ban nhân dân thành phố Đà Nẵng; đến 30/6/2025: tỉnh Quảng Nam"),
            textField(u"Cơ quan trình", u"thủ trưởng cơ quan cấp trên, theo Cài đặt"),
            textField(u"Luật chính quyền địa phương", u"luật có hiệu lực vào ngày của văn bản"),
            textField(u"Căn cứ", u"quy định có hiệu lực vào ngày của văn bản, kèm cơ quan ban hành và tên"),
            textField(u"Căn cứ pháp lý", u"chỉ số, ngày của quy định đó"),
            textField(u"Tên cơ quan", u"theo Cài đặt"),
            textField(u"Địa danh", u"theo Cài đặt"),
            textField(u"Năm", u"năm của đợt hoặc của văn bản"),
            textField(u"Số sản phẩm", u"số sản phẩm của văn bản"),
            textField(u"Số chủ thể", u"số chủ thể của văn bản"),
            blockField(u"Chữ ký", u"theo thẩm quyền; hoặc viết [Chữ ký: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH]")};
}

std::vector<TemplateField> withCommitteeFields(std::vector<TemplateField> fields)
{
    for (const TemplateField& each : committeeFields()) fields.push_back(each);
    return fields;
}

std::vector<TemplateField> roundDraftFields()
{
    return withCommitteeFields({textField(u"Tên đợt", u"Đợt 1 năm 2026"),
                                textField(u"Ngày họp", u"15/06/2026"),
                                textField(u"Ngày họp bằng chữ", u"ngày 15 tháng 6 năm 2026"),
                                textField(u"Địa điểm", u"nơi họp"),
                                textField(u"Hội đồng", u"tên Hội đồng"),
                                textField(u"Tổ tư vấn", u"tên Tổ tư vấn"),
                                textField(u"Quyết định thành lập", u"số, ngày quyết định thành lập Hội đồng"),
                                textField(u"Chủ trì", u"Chủ tịch Hội đồng"),
                                textField(u"Thư ký", u"Thư ký Hội đồng"),
                                textField(u"Thành viên", u"tên, chức vụ các thành viên Hội đồng"),
                                textField(u"Số thành viên", u"số thành viên Hội đồng"),
                                textField(u"Số thành viên Tổ tư vấn", u"số thành viên Tổ tư vấn"),
                                textField(u"Số hồ sơ", u"số hồ sơ của đợt"),
                                textField(u"Cơ cấu hồ sơ", u"bao nhiêu hồ sơ lần đầu, nâng hạng, đánh giá lại"),
                                textField(u"Số xã", u"số xã, phường có hồ sơ"),
                                textField(u"Cơ cấu hạng sao", u"03 sản phẩm 4 sao, 05 sản phẩm 3 sao"),
                                textField(u"Sản phẩm không đạt", u"tên các sản phẩm không được công nhận"),
                                textField(u"Sản phẩm trình Bộ", u"tên các sản phẩm đạt từ 90 điểm"),
                                textField(u"Cơ quan 5 sao", u"Bộ công nhận 5 sao"),
                                textField(u"Số tháng", u"thời hạn của Giấy chứng nhận"),
                                blockField(u"Bảng sản phẩm", u"sản phẩm đủ điều kiện công nhận, trong văn bản"),
                                blockField(u"Phụ lục sản phẩm", u"cùng bảng ấy thành phụ lục"),
                                blockField(u"Phụ lục hồ sơ", u"các hồ sơ của đợt"),
                                blockField(u"Danh sách Hội đồng", u"thành viên Hội đồng thành phụ lục"),
                                blockField(u"Danh sách Tổ tư vấn", u"thành viên Tổ tư vấn thành phụ lục")});
}

std::vector<TemplateField> withdrawalDraftFields()
{
    return withCommitteeFields({textField(u"Điều khoản thu hồi", u"khoản 1 Điều 8 Quyết định số 26/2026/QĐ-TTg"),
                                blockField(u"Phụ lục sản phẩm", u"sản phẩm thu hồi, lý do, ngày kết luận")});
}

std::vector<TemplateField> periodicFields()
{
    return {textField(u"Kỳ báo cáo", u"tháng 8 năm 2024; quý III năm 2024; 6 tháng đầu năm 2024; năm 2024"),
            textField(u"Tình hình", u"các câu về số sản phẩm, chủ thể, hiệu lực, nhóm"),
            textField(u"Biến động", u"câu về công nhận mới, công nhận lại, hết hiệu lực, thu hồi trong kỳ"),
            textField(u"Quyết định trong kỳ", u"số quyết định theo loại"),
            textField(u"Thông báo trong kỳ", u"số văn bản đã gửi"),
            textField(u"Xúc tiến thương mại", u"câu về hoạt động xúc tiến, hợp đồng đã ký và đã giao trong kỳ"),
            textField(u"Số hết hiệu lực", u"sản phẩm hết hiệu lực đến ngày báo cáo"),
            textField(u"Số sắp hết hạn", u"sản phẩm hết hạn trong kỳ tới"),
            textField(u"Ngày cuối kỳ tới", u"31/12/2024"),
            textField(u"Tên cơ quan", u"theo Cài đặt"),
            textField(u"Ngày số liệu", u"ngày báo cáo"),
            blockField(u"Phụ lục địa bàn", u"tổng hợp theo địa bàn"),
            blockField(u"Phụ lục nhóm", u"tổng hợp theo nhóm sản phẩm"),
            blockField(u"Phụ lục loại hình", u"tổng hợp theo loại hình chủ thể"),
            blockField(u"Phụ lục sắp hết hạn", u"sản phẩm hết hạn trong kỳ tới"),
            blockField(u"Chữ ký", u"theo Cài đặt; hoặc viết [Chữ ký: KT. CHI CỤC TRƯỞNG / PHÓ CHI CỤC TRƯỞNG]")};
}

} // namespace

std::vector<TemplateWording> draftWordings()
{
    return {{TemplateKind::RecognitionProposal, recognitionProposalText, roundDraftFields},
            {TemplateKind::RecognitionDecision, recognitionDecisionText, roundDraftFields},
            {TemplateKind::CouncilDecision, councilDecisionText, roundDraftFields},
            {TemplateKind::Invitation, invitationText, roundDraftFields},
            {TemplateKind::WithdrawalDecision, withdrawalDecisionText, withdrawalDraftFields},
            {TemplateKind::PeriodicReport, periodicReportText, periodicFields}};
}

} // namespace ocop
