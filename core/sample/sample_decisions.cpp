#include "core/sample/sample_decisions.h"

namespace ocop {

QString sampleIssuer(QDate day, int stars, const Unit& district)
{
    if (stars == 5) return QStringLiteral("Bộ Nông nghiệp và Phát triển nông thôn");
    if (day >= QDate(2025, 7, 1)) return QStringLiteral("UBND thành phố Đà Nẵng");
    if (stars == 3 && day >= QDate(2023, 2, 24))
        return QStringLiteral("UBND %1 %2").arg(district.type.toLower(), district.name);
    return QStringLiteral("UBND tỉnh Quảng Nam");
}

namespace {

QString sampleDecisionTitle(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Renewal: return QStringLiteral("Công nhận lại sản phẩm OCOP đã hết thời hạn 36 tháng");
    case DecisionKind::Upgrade: return QStringLiteral("Công nhận nâng hạng sản phẩm OCOP");
    case DecisionKind::Withdrawal: return QStringLiteral("Thu hồi Giấy chứng nhận sản phẩm OCOP");
    default: return QStringLiteral("Công nhận kết quả đánh giá, phân hạng sản phẩm OCOP");
    }
}

} // namespace

void SampleDecisions::store(Register& book, WriteAct& act)
{
    for (auto& [key, id] : m_ids) {
        const auto& [date, issuer, kind] = key;
        // About ten decisions a day, so that numbers rise through the year and no two are alike.
        const int number = date.dayOfYear() * 10 - 9 + int(kind) * 2 + (date.year() + date.day()) % 2;
        const bool ministry = issuer.startsWith(QStringLiteral("Bộ"));
        Decision decision;
        decision.issuer = issuer;
        decision.number =
            QString::number(number) + (ministry ? QStringLiteral("/QĐ-BNN-VPĐP") : QStringLiteral("/QĐ-UBND"));
        decision.date = date;
        decision.kind = kind;
        decision.note = sampleDecisionTitle(kind);
        normalize(decision);
        id = book.decisions().add(act, decision);
    }
}

} // namespace ocop
