#include "core/evaluation/verdict_words.h"

#include "core/base/text.h"

#include <utility>

namespace ocop {
namespace {

/// Code and sentence; %1, %2 … are the finding's arguments.
constexpr std::pair<const char*, const char16_t*> verdictWords[] = {
    {"verdictKnockout", u"Hồ sơ bị loại: %1."},
    {"verdictZero", u"Dừng chấm: %1 (tiêu chí %2)."},
    {"verdictBand", u"Tổng điểm trung bình %1: thuộc hạng %2 sao."},
    {"verdictBelow", u"Tổng điểm trung bình %1, dưới %3 điểm: hạng %2 sao, không công nhận."},
    {"verdictMinimum", u"Chưa đạt điều kiện tối thiểu của %1 sao: %2 %3 cần %4 điểm, trung bình được %5."},
    {"verdictMinimumByMember",
     u"Chưa đạt điều kiện tối thiểu của %1 sao: %2 %3 cần mọi thành viên chấm từ %4 điểm, trung bình được %5; chấm thấp hơn: %6."},
    {"verdictOut", u"Không xếp hạng vì hồ sơ bị loại, không xét điểm."},
    {"verdictNotRecognised", u"Không công nhận: điểm thuộc hạng %1 sao nhưng chưa đạt điều kiện tối thiểu của 3 sao."},
    {"verdictHeldBack", u"Đề xuất %1 sao, vì chưa đạt điều kiện tối thiểu của %2 sao."},
    {"verdictProposed", u"Đạt mọi điều kiện tối thiểu: đề xuất %1 sao."},
    {"verdictPotentialFive",
     u"Tiềm năng %1 sao: tỉnh phê duyệt kết quả và chuyển hồ sơ lên Bộ; tính là 4 sao cho đến khi Bộ quyết định."},
    {"verdictSpread",
     u"Tổng điểm cao nhất và thấp nhất của Hội đồng chênh nhau %1 điểm (mức cho phép %2): %3 cần thảo luận và chấm lại."},
    {"verdictByBandAlone", u"Chỉ có điểm cuối cùng: xếp hạng theo tổng điểm, không xét điều kiện tối thiểu."},
    {"verdictPartTooHigh", u"Phần %1 có %2 điểm, tối đa chỉ được %3."},
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
