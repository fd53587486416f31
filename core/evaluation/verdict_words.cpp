#include "core/evaluation/verdict_words.h"

#include "core/base/text.h"

#include <utility>

namespace ocop {
namespace {

/// Code and sentence; %1, %2 … are the finding's arguments.
constexpr std::pair<const char*, const char16_t*> verdictWords[] = {
    {"verdictKnockout", u"Hồ sơ bị loại: %1."},
    {"verdictZero", u"Dừng chấm: %1 (mục %2)."},
    {"verdictBand", u"Tổng điểm trung bình %1, thuộc khung %2 sao."},
    {"verdictBelow", u"Tổng điểm trung bình %1 dưới %3 điểm: xếp %2 sao, không công nhận."},
    {"verdictMinimum", u"Chưa đạt điều kiện tối thiểu %1 sao: mục %2 %3 cần %4 điểm, trung bình %5."},
    {"verdictMinimumByMember",
     u"Chưa đạt điều kiện tối thiểu %1 sao: mục %2 %3 cần %4 điểm ở từng thành viên, trung bình %5; dưới mức: %6."},
    {"verdictOut", u"Không xếp sao vì hồ sơ bị loại, dù điểm bao nhiêu."},
    {"verdictNotRecognised", u"Không công nhận: điểm thuộc khung %1 sao nhưng chưa đạt điều kiện tối thiểu 3 sao."},
    {"verdictHeldBack", u"Đề xuất %1 sao vì chưa đạt đủ điều kiện tối thiểu %2 sao."},
    {"verdictProposed", u"Đạt đủ điều kiện tối thiểu: đề xuất %1 sao."},
    {"verdictPotentialFive",
     u"Tiềm năng %1 sao: tỉnh phê duyệt kết quả và chuyển hồ sơ lên Trung ương; tính là 4 sao đến khi Bộ quyết định."},
    {"verdictSpread",
     u"Điểm cao nhất và thấp nhất của hội đồng lệch nhau %1 điểm (giới hạn %2): %3 cần thảo luận và chấm lại."},
    {"verdictByBandAlone", u"Chỉ có điểm kết quả: xếp theo tổng điểm, chưa xét điều kiện tối thiểu."},
    {"verdictPartTooHigh", u"Phần %1 có %2 điểm, tối đa %3."},
    {"verdictPartsNotTotal", u"Các phần cộng được %1 điểm, tổng ghi %2."}};

} // namespace

QString verdictSentence(const Finding& reason)
{
    for (const auto& [code, form] : verdictWords)
        if (reason.code == QLatin1String(code)) return filled(QString::fromUtf16(form), reason.args);
    return {};
}

QStringList verdictSentences(const Findings& reasons)
{
    QStringList sentences;
    for (const Finding& reason : reasons) sentences << verdictSentence(reason);
    return sentences;
}

} // namespace ocop
