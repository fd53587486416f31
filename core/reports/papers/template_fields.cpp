#include "core/reports/papers/template_fields.h"

#include "core/base/text.h"
#include "core/reports/papers/draft_templates.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace ocop {
namespace {

constexpr int longestFieldName = 120; ///< with the argument of a block

TemplateField textField(const char16_t* name, const char16_t* meaning)
{
    return {QString::fromUtf16(name), QString::fromUtf16(meaning), false};
}

TemplateField blockField(const char16_t* name, const char16_t* meaning)
{
    return {QString::fromUtf16(name), QString::fromUtf16(meaning), true};
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

QString fieldKey(const QString& name) { return foldedKeepingMarks(cleaned(name)); }

/// How many letters must be changed, added or left out to make one text of the other.
int lettersApart(const QString& a, const QString& b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int corner = row[0];
        row[0] = int(i) + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const int kept = corner + (a.at(i) == b.at(j) ? 0 : 1);
            corner = row[size_t(j) + 1];
            row[size_t(j) + 1] = std::min({kept, row[size_t(j)] + 1, corner + 1});
        }
    }
    return row.back();
}

bool isInCapitals(const QString& name) { return name == name.toUpper() && name != name.toLower(); }

/// What is typed between brackets, split at the colon of a block.
struct TypedField
{
    QString name;
    QString argument;
};

TypedField typedField(const QString& inside)
{
    const qsizetype colon = inside.indexOf(u':');
    if (colon < 0) return {cleaned(inside), {}};
    return {cleaned(inside.left(colon)), cleaned(inside.mid(colon + 1))};
}

/// "[1]", "[…]" and "[ ]" are text; a field has letters.
bool looksLikeField(const QString& name)
{
    return std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); }) >= 2;
}

const TemplateField* fieldWritten(TemplateKind kind, const TypedField& typed)
{
    const TemplateField* field = findTemplateField(kind, typed.name);
    return field && (field->isBlock || typed.argument.isEmpty()) ? field : nullptr;
}

void noteOnce(QStringList& names, const QString& name)
{
    if (!names.contains(name)) names << name;
}

} // namespace

const std::vector<TemplateField>& templateFields(TemplateKind kind)
{
    static const std::vector<TemplateField> certificate = certificateFields();
    static const std::vector<TemplateField> annex = annexFields();
    static const std::vector<TemplateField> minutes = minutesFields();
    static const std::vector<TemplateField> expiry = expiryLetterFields();
    static const std::vector<TemplateField> notice = publicNoticeFields();
    static const std::vector<TemplateField> locality = localityLetterFields();
    static const std::vector<TemplateField> withdrawal = withdrawalFields();
    static const std::vector<TemplateField> result = resultNoticeFields();
    static const std::vector<TemplateField> ofRounds = draftFields(TemplateKind::RecognitionDecision);
    static const std::vector<TemplateField> withdrawn = draftFields(TemplateKind::WithdrawalDecision);
    static const std::vector<TemplateField> periodic = draftFields(TemplateKind::PeriodicReport);
    switch (kind) {
    case TemplateKind::Certificate: return certificate;
    case TemplateKind::Annex: return annex;
    case TemplateKind::ExpiryLetter: return expiry;
    case TemplateKind::PublicNotice: return notice;
    case TemplateKind::LocalityLetter: return locality;
    case TemplateKind::WithdrawalProposal: return withdrawal;
    case TemplateKind::ResultNotice: return result;
    case TemplateKind::RecognitionProposal:
    case TemplateKind::RecognitionDecision:
    case TemplateKind::CouncilDecision:
    case TemplateKind::Invitation: return ofRounds;
    case TemplateKind::WithdrawalDecision: return withdrawn;
    case TemplateKind::PeriodicReport: return periodic;
    case TemplateKind::Minutes: break;
    }
    return minutes;
}

const TemplateField* findTemplateField(TemplateKind kind, const QString& name)
{
    const QString key = fieldKey(name);
    const auto& fields = templateFields(kind);
    const auto at =
        std::find_if(fields.begin(), fields.end(), [&](const auto& each) { return fieldKey(each.name) == key; });
    return at == fields.end() ? nullptr : &*at;
}

QString likelyTemplateField(TemplateKind kind, const QString& typed)
{
    const QString plain = folded(typedField(typed).name);
    QString likely;
    int least = std::max(2, int(plain.size()) / 3) + 1;
    for (const TemplateField& field : templateFields(kind)) {
        const int apart = lettersApart(plain, folded(field.name));
        if (apart >= least) continue;
        least = apart;
        likely = field.name;
    }
    return likely;
}

FilledTemplate fillTemplate(TemplateKind kind, const QString& body, const FieldValues& values)
{
    FilledTemplate filled;
    for (const QString& typed : body.split(u'\n')) {
        TemplateLine line;
        qsizetype begin = 0;
        while (begin < typed.size() && begin < 3 && typed.at(begin) == u'#') ++begin;
        line.heading = int(begin);
        qsizetype last = begin;
        for (const FieldSpan& span : fieldsInText(kind, typed)) {
            if (!span.known || span.start < last) continue;
            line.text += QStringView(typed).mid(last, span.start - last);
            last = span.start + span.length;
            const TypedField inside = typedField(typed.mid(span.start + 1, span.length - 2));
            const TemplateField* field = fieldWritten(kind, inside);
            if (field->isBlock) {
                line.block = TemplateBlock{field->name, inside.argument};
                continue;
            }
            const QString value = values.value(field->name).trimmed();
            if (value.isEmpty()) noteOnce(filled.empty, field->name);
            line.text += value.isEmpty()             ? QStringLiteral("……………")
                         : isInCapitals(inside.name) ? value.toUpper()
                                                     : value;
        }
        line.text = (line.text + typed.mid(last)).trimmed();
        filled.lines.push_back(std::move(line));
    }
    return filled;
}

std::vector<FieldSpan> fieldsInText(TemplateKind kind, const QString& text)
{
    std::vector<FieldSpan> spans;
    for (qsizetype open = text.indexOf(u'['); open >= 0; open = text.indexOf(u'[', open + 1)) {
        const qsizetype close = text.indexOf(u']', open);
        if (close < 0) break;
        const QString inside = text.mid(open + 1, close - open - 1);
        if (inside.contains(u'[') || inside.size() > longestFieldName) continue;
        const TypedField typed = typedField(inside);
        const TemplateField* field = fieldWritten(kind, typed);
        if (!field && !looksLikeField(typed.name)) continue;
        spans.push_back({int(open), int(close + 1 - open), field != nullptr, field && field->isBlock, typed.name});
    }
    return spans;
}

} // namespace ocop
