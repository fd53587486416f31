#include "core/reports/papers/event_templates.h"

namespace ocop {
namespace {

QString eventInvitationText()
{
    return QStringLiteral("# GIẤY MỜI\n"
                          "## Dự [Tên hoạt động]\n"
                          "[Tên cơ quan] trân trọng kính mời: [Người nhận]\n"
                          "Tới dự: [Tên hoạt động].\n"
                          "1. Thời gian: …… giờ ……, [Thời gian].\n"
                          "2. Địa điểm: [Địa điểm].\n"
                          "3. Đơn vị tổ chức: [Đơn vị tổ chức].\n"
                          "4. Nội dung: giới thiệu, trưng bày sản phẩm OCOP; trao đổi nhu cầu giữa chủ thể và nhà phân "
                          "phối, doanh nghiệp xuất khẩu; ký kết hợp tác, tiêu thụ sản phẩm.\n"
                          "[Đề nghị]\n"
                          "Đề nghị xác nhận tham dự với [Tên cơ quan] trước ngày … tháng … năm ……\n"
                          "Sự có mặt của Quý đại biểu góp phần vào thành công của [Tên hoạt động]./.");
}

QString eventMinutesText()
{
    return QStringLiteral(
        "# BIÊN BẢN\n"
        "## [Tên hoạt động]\n"
        "1. Thời gian: [Thời gian]. Địa điểm: [Địa điểm].\n"
        "2. Đơn vị tổ chức: [Đơn vị tổ chức].\n"
        "3. Thành phần: [Thành phần].\n"
        "4. Kết quả: [Kết quả].\n"
        "5. Kết luận:\n"
        "[Kết luận]\n"
        "[Bảng nhiệm vụ]\n"
        "[Bảng ký kết]\n"
        "[Tên hoạt động] kết thúc hồi …… giờ …… phút cùng ngày. Biên bản được đọc lại cho các bên cùng "
        "nghe và thống nhất ký tên.\n"
        "[Chữ ký: THƯ KÝ | CHỦ TRÌ]");
}

std::vector<TemplateField> eventFields()
{
    return {textField(u"Tên hoạt động", u"Hội nghị kết nối giao thương sản phẩm OCOP"),
            textField(u"Thời gian", u"ngày 31 tháng 8 năm 2024"),
            textField(u"Địa điểm", u"nơi tổ chức"),
            textField(u"Đơn vị tổ chức", u"đơn vị chủ trì"),
            textField(u"Chương trình", u"chương trình mà hoạt động thuộc về"),
            textField(u"Tên cơ quan", u"cơ quan ban hành, theo Cài đặt vào ngày của văn bản"),
            textField(u"Địa danh", u"theo Cài đặt"),
            textField(u"Năm", u"năm tổ chức")};
}

std::vector<TemplateField> invitationFields()
{
    std::vector<TemplateField> fields = eventFields();
    fields.push_back(textField(u"Người nhận", u"Ông (Bà) …, chức vụ, đơn vị được mời"));
    fields.push_back(textField(u"Đơn vị nhận", u"đơn vị được mời"));
    fields.push_back(
        textField(u"Đề nghị", u"với chủ thể: sản phẩm trưng bày, gian hàng; với khách mời: danh mục gửi kèm"));
    return fields;
}

std::vector<TemplateField> eventMinutesFields()
{
    std::vector<TemplateField> fields = eventFields();
    fields.push_back(textField(u"Thành phần", u"số chủ thể, khách mời theo loại, số có mặt"));
    fields.push_back(textField(u"Kết quả", u"số hợp đồng, biên bản ghi nhớ, giá trị, doanh số tại gian hàng"));
    fields.push_back(textField(u"Kết luận", u"kết luận ghi trong sổ, mỗi ý một đoạn"));
    fields.push_back(blockField(u"Bảng nhiệm vụ", u"nhiệm vụ được giao, đơn vị thực hiện, thời hạn"));
    fields.push_back(blockField(u"Bảng ký kết", u"hợp đồng, biên bản ghi nhớ đã ký"));
    fields.push_back(blockField(u"Chữ ký", u"viết [Chữ ký: THƯ KÝ | CHỦ TRÌ]"));
    return fields;
}

} // namespace

std::vector<TemplateWording> eventWordings()
{
    return {{TemplateKind::EventInvitation, eventInvitationText, invitationFields},
            {TemplateKind::EventMinutes, eventMinutesText, eventMinutesFields}};
}

} // namespace ocop
