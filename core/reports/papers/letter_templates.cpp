#include "core/reports/papers/letter_templates.h"

#include <algorithm>

namespace ocop {
namespace {

QString expiryLetterText()
{
    return QStringLiteral(
        "# V/v thông báo sản phẩm OCOP sắp hết thời hạn hiệu lực của Giấy chứng nhận\n"
        "Căn cứ [Căn cứ];\n"
        "[Tên cơ quan] thông báo: [Số sản phẩm] sản phẩm OCOP của [Chủ thể] sẽ hết thời hạn hiệu lực của Giấy "
        "chứng nhận, cụ thể như sau:\n"
        "[Bảng sản phẩm]\n"
        "Để sản phẩm tiếp tục được công nhận và được sử dụng nhãn hiệu chứng nhận OCOP (logo OCOP), đề nghị [Chủ thể]:\n"
        "1. Lập hồ sơ đánh giá lại, gửi [Nơi nộp hồ sơ] [Thời hạn nộp hồ sơ].\n"
        "2. Rà soát, cập nhật các giấy tờ đã hoặc sắp hết hạn: an toàn thực phẩm, công bố chất lượng, kiểm nghiệm "
        "định kỳ, nhãn hàng hóa, hợp đồng liên kết.\n"
        "3. Từ ngày kế tiếp ngày hết hạn, không in, gắn nhãn hiệu chứng nhận OCOP và hạng sao trên sản phẩm, bao bì, "
        "tài liệu quảng bá nếu chưa được công nhận lại.\n"
        "Trường hợp không tiếp tục tham gia đánh giá lại, đề nghị [Chủ thể] trả lời bằng văn bản để [Tên cơ quan] "
        "theo dõi, tổng hợp./.");
}

QString publicNoticeText()
{
    return QStringLiteral(
        "# Về việc sản phẩm hết thời hạn hiệu lực của Giấy chứng nhận sản phẩm OCOP\n"
        "Căn cứ [Căn cứ];\n"
        "[Tên cơ quan] thông báo [Số sản phẩm] sản phẩm của [Số chủ thể] chủ thể đã hết thời hạn hiệu lực của Giấy "
        "chứng nhận và chưa được công nhận lại đến [Ngày văn bản], gồm:\n"
        "[Bảng sản phẩm]\n"
        "Kể từ ngày kế tiếp ngày hết hạn, các sản phẩm nêu trên không được sử dụng nhãn hiệu chứng nhận OCOP (logo "
        "OCOP) và hạng sao cho đến khi được công nhận lại.\n"
        "Đề nghị các chủ thể, điểm giới thiệu và bán sản phẩm, Ủy ban nhân dân các xã, phường và người tiêu dùng "
        "biết, phối hợp thực hiện./.");
}

QString localityLetterText()
{
    return QStringLiteral(
        "# V/v đôn đốc đánh giá lại sản phẩm OCOP sắp hết thời hạn hiệu lực\n"
        "Căn cứ [Căn cứ];\n"
        "Trên địa bàn [Địa bàn] có [Số sản phẩm] sản phẩm OCOP của [Số chủ thể] chủ thể sắp hết thời hạn hiệu lực "
        "của Giấy chứng nhận, cụ thể như sau:\n"
        "[Bảng sản phẩm]\n"
        "[Tên cơ quan] đề nghị Ủy ban nhân dân [Địa bàn]:\n"
        "1. Thông báo, hướng dẫn các chủ thể lập hồ sơ đánh giá lại đúng thời hạn.\n"
        "2. Kiểm tra việc sử dụng nhãn hiệu chứng nhận OCOP (logo OCOP) và hạng sao của sản phẩm đã hết hạn tại nơi "
        "sản xuất và điểm bán.\n"
        "3. Gửi danh sách chủ thể không tiếp tục tham gia và lý do về [Tên cơ quan] để tổng hợp./.");
}

QString withdrawalText()
{
    return QStringLiteral(
        "# Về việc đề nghị thu hồi Giấy chứng nhận sản phẩm OCOP\n"
        "Căn cứ [Căn cứ];\n"
        "Qua kiểm tra, xác minh, [Số sản phẩm] sản phẩm của [Số chủ thể] chủ thể thuộc trường hợp thu hồi Giấy chứng "
        "nhận theo [Điều khoản thu hồi]. [Tên cơ quan] kính trình [Nơi nhận] xem xét, quyết định thu hồi Giấy chứng "
        "nhận của các sản phẩm sau:\n"
        "[Bảng sản phẩm]\n"
        "Lý do thu hồi: [Lý do thu hồi].\n"
        "Kính đề nghị [Nơi nhận] xem xét, quyết định./.");
}

/// What every letter has; `more` stands before its table.
std::vector<TemplateField> letterFields(std::vector<TemplateField> more)
{
    std::vector<TemplateField> fields = std::move(more);
    for (const TemplateField& each :
         {textField(u"Số sản phẩm", u"02"), textField(u"Ngày hết hạn", u"ngày hết hạn sớm nhất: 29/12/2025"),
          textField(u"Tên cơ quan", u"cơ quan gửi, theo Cài đặt"),
          textField(u"Căn cứ", u"quy định có hiệu lực vào ngày của văn bản, kèm cơ quan ban hành và tên"),
          textField(u"Căn cứ pháp lý", u"chỉ số, ngày của quy định đó"),
          textField(u"Ngày văn bản", u"ngày 05 tháng 11 năm 2026"), textField(u"Năm", u"năm của văn bản"),
          textField(u"Địa danh", u"theo Cài đặt"), blockField(u"Bảng sản phẩm", u"bảng các sản phẩm văn bản nói đến")})
        fields.push_back(each);
    return fields;
}

std::vector<TemplateField> expiryLetterFields()
{
    return letterFields(
        {textField(u"Chủ thể", u"chủ thể nhận thông báo"), textField(u"Người đại diện", u"người đại diện của chủ thể"),
         textField(u"Địa chỉ", u"địa chỉ của chủ thể"), textField(u"Điện thoại", u"điện thoại của chủ thể"),
         textField(u"Xã", u"xã, phường của chủ thể"),
         textField(u"Tên sản phẩm", u"tên các sản phẩm, cách nhau dấu phẩy"),
         textField(u"Nơi nộp hồ sơ", u"Ủy ban nhân dân xã, phường; đến 30/6/2025: Ủy ban nhân dân huyện"),
         textField(u"Thời hạn nộp hồ sơ", u"từ ngày 04/07/2026 đến ngày 02/09/2026")});
}

std::vector<TemplateField> localityLetterFields()
{
    return letterFields({textField(u"Địa bàn", u"xã, phường hoặc huyện nhận văn bản"),
                         textField(u"Số chủ thể", u"số chủ thể trong bảng")});
}

std::vector<TemplateField> publicNoticeFields()
{
    return letterFields({textField(u"Số chủ thể", u"số chủ thể trong bảng")});
}

std::vector<TemplateField> withdrawalFields()
{
    return letterFields({textField(u"Nơi nhận", u"người quyết định thu hồi"),
                         textField(u"Điều khoản thu hồi", u"khoản 1 Điều 8 Quyết định số 26/2026/QĐ-TTg"),
                         textField(u"Lý do thu hồi", u"căn cứ thu hồi và ngày kết luận của từng sản phẩm"),
                         textField(u"Số chủ thể", u"số chủ thể trong bảng")});
}

} // namespace

TemplateKind templateOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Expiry: return TemplateKind::ExpiryLetter;
    case LetterKind::Public: return TemplateKind::PublicNotice;
    case LetterKind::Locality: return TemplateKind::LocalityLetter;
    case LetterKind::Invitation: return TemplateKind::EventInvitation;
    case LetterKind::Withdrawal: break;
    }
    return TemplateKind::WithdrawalProposal;
}

std::vector<TemplateWording> letterWordings()
{
    return {{TemplateKind::ExpiryLetter, expiryLetterText, expiryLetterFields},
            {TemplateKind::PublicNotice, publicNoticeText, publicNoticeFields},
            {TemplateKind::LocalityLetter, localityLetterText, localityLetterFields},
            {TemplateKind::WithdrawalProposal, withdrawalText, withdrawalFields}};
}

bool isLetterWithoutProducts(TemplateKind kind, const QString& body)
{
    const std::vector<TemplateWording> letters = letterWordings();
    if (std::none_of(letters.begin(), letters.end(), [&](const auto& each) { return each.kind == kind; })) return false;
    for (const QString& line : body.split(u'\n'))
        for (const FieldSpan& span : fieldsInText(kind, line)) {
            const TemplateField* field = findTemplateField(kind, span.name);
            if (field &&
                (field->name == QStringLiteral("Bảng sản phẩm") || field->name == QStringLiteral("Tên sản phẩm")))
                return false;
        }
    return true;
}

} // namespace ocop
