#include "core/reports/papers/letter_templates.h"

#include "core/reports/papers/draft_templates.h"

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

} // namespace

TemplateKind templateOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Expiry: return TemplateKind::ExpiryLetter;
    case LetterKind::Public: return TemplateKind::PublicNotice;
    case LetterKind::Locality: return TemplateKind::LocalityLetter;
    case LetterKind::Withdrawal: break;
    }
    return TemplateKind::WithdrawalProposal;
}

QString standardLetterTemplate(TemplateKind kind)
{
    switch (kind) {
    case TemplateKind::ExpiryLetter: return expiryLetterText();
    case TemplateKind::PublicNotice: return publicNoticeText();
    case TemplateKind::LocalityLetter: return localityLetterText();
    default: return withdrawalText();
    }
}

bool isLetterWithoutProducts(TemplateKind kind, const QString& body)
{
    if (isDraftTemplate(kind)) return false;
    switch (kind) {
    case TemplateKind::Certificate:
    case TemplateKind::Annex:
    case TemplateKind::Minutes:
    case TemplateKind::ResultNotice: return false;
    default: break;
    }
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
