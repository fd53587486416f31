#include "core/reports/papers/certificate_papers.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/evaluation/record/shown_mean.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>
#include <array>
#include <map>

namespace ocop {
namespace {

QString starsInWords(int stars)
{
    static const std::array words = {"một", "hai", "ba", "bốn", "năm"};
    return stars >= 1 && stars <= 5 ? QString::fromUtf8(words[size_t(stars) - 1]) + QStringLiteral(" sao") : QString();
}

/// The day a certificate bears: its decision's.
QDate paperDay(const ReportSource& source, const Certificate& certificate)
{
    const Decision* decision = source.snapshot.decision(certificate.decision);
    return decision && decision->date.isValid() ? decision->date : certificate.effectiveFrom;
}

QString printedOr(const QString& printed, const QString& present) { return printed.isEmpty() ? present : printed; }

} // namespace

FieldValues decisionValues(const ReportSource& source, const RuleBook& rules, const Decision& decision)
{
    FieldValues values;
    values[QStringLiteral("Số quyết định")] = decision.number;
    values[QStringLiteral("Ngày quyết định")] = decision.date.isValid() ? dayInSentence(decision.date) : QString();
    values[QStringLiteral("Ngày quyết định bằng chữ")] = formatDateInWords(decision.date);
    values[QStringLiteral("Cơ quan ban hành")] = decision.issuer;
    values[QStringLiteral("Người ký")] = decision.signer;
    values[QStringLiteral("Địa danh")] = source.office.on(decision.date).place;
    if (decision.date.isValid()) values[QStringLiteral("Căn cứ pháp lý")] = rules.on(decision.date).title;
    return values;
}

FieldValues certificateValues(const ReportSource& source, const RuleBook& rules, const Certificate& certificate)
{
    FieldValues values;
    const Product* product = source.snapshot.product(certificate.product);
    const Subject* subject = product ? source.snapshot.subject(product->subject) : nullptr;
    values[QStringLiteral("Tên sản phẩm")] = printedOr(certificate.printedProduct, product ? product->name : QString());
    values[QStringLiteral("Chủ thể")] = printedOr(certificate.printedSubject, subject ? subject->name : QString());
    if (subject) {
        QStringList address;
        if (!subject->address.isEmpty()) address << subject->address;
        if (subject->unit) address << source.units.describe(subject->unit, paperDay(source, certificate));
        values[QStringLiteral("Địa chỉ")] = address.join(QStringLiteral(", "));
        values[QStringLiteral("Loại hình chủ thể")] = kindOnPaper(subject->kind);
        values[QStringLiteral("Người đại diện")] = subject->representative;
    }
    if (product) values[QStringLiteral("Mã sản phẩm")] = product->code;
    values[QStringLiteral("Hạng sao")] = QStringLiteral("%1 sao").arg(certificate.stars);
    values[QStringLiteral("Hạng sao bằng chữ")] = starsInWords(certificate.stars);
    if (certificate.score) values[QStringLiteral("Điểm")] = formatScore(certificate.score);
    values[QStringLiteral("Số giấy")] = certificate.number;
    const auto day = [](QDate date) { return date.isValid() ? dayInSentence(date) : QString(); };
    values[QStringLiteral("Có hiệu lực từ")] = day(certificate.effectiveFrom);
    values[QStringLiteral("Có giá trị đến")] = day(certificate.lastValidDay);
    values[QStringLiteral("Có giá trị đến bằng chữ")] = formatDateInWords(certificate.lastValidDay);
    if (const Decision* decision = source.snapshot.decision(certificate.decision))
        values.insert(decisionValues(source, rules, *decision));
    return values;
}

} // namespace ocop
