#include "core/reports/periodic_report.h"

#include "core/base/formats.h"
#include "core/reports/expiring_report.h"
#include "core/reports/movement_report.h"
#include "core/reports/office_name.h"
#include "core/reports/paper_words.h"
#include "core/reports/papers/standard_templates.h"
#include "core/reports/papers/worded_paper.h"
#include "core/reports/promotion/promotion_report.h"
#include "core/reports/report_parts.h"
#include "core/reports/summary_reports.h"
#include "core/reports/tally_columns.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <span>

namespace ocop {
namespace {

QString kindOfDecisions(DecisionKind kind)
{
    switch (kind) {
    case DecisionKind::Recognition: return QStringLiteral("công nhận");
    case DecisionKind::Renewal: return QStringLiteral("công nhận lại");
    case DecisionKind::Upgrade: return QStringLiteral("nâng hạng");
    case DecisionKind::Withdrawal: return QStringLiteral("thu hồi");
    case DecisionKind::Extension: return QStringLiteral("kéo dài hiệu lực");
    case DecisionKind::Other: break;
    }
    return QStringLiteral("khác");
}

/// Which acts a report speaks of: of a district or a filter those on its products, else all.
class OwnActs
{
public:
    OwnActs(const ReportSource& source, const ReportRequest& request, const Statistics& statistics)
        : m_all(!isOfPart(request) && !request.filter)
    {
        if (m_all) return;
        for (const ProductOnDay& product : statistics.products())
            for (const Certificate& each : source.snapshot.certificatesOf(product.product->id)) {
                m_certificates.insert(each.id.value);
                for (const DecisionId decision : {each.decision, each.withdrawalDecision})
                    if (decision) m_decisions.insert(decision.value);
            }
    }
    bool has(DecisionId id) const { return m_all || m_decisions.contains(id.value); }
    bool hasAny(std::span<const LetterItem> items) const
    {
        return m_all || std::any_of(items.begin(), items.end(), [&](const LetterItem& each) {
                   return m_certificates.contains(each.certificate.value);
               });
    }

private:
    bool m_all;
    QSet<qint64> m_certificates;
    QSet<qint64> m_decisions;
};

/// "02 quyết định công nhận, 01 quyết định thu hồi".
QString decisionsInWords(const ReportSource& source, const OwnActs& own, QDate from, QDate until)
{
    std::map<DecisionKind, int> counts;
    for (const Decision& each : source.snapshot.decisions())
        if (each.date.isValid() && each.date >= from && each.date <= until && own.has(each.id)) ++counts[each.kind];
    QStringList parts;
    for (const auto& [kind, count] : counts)
        parts << QStringLiteral("%1 quyết định %2").arg(formatOnPaper(count), kindOfDecisions(kind));
    return parts.isEmpty() ? QStringLiteral("không có") : parts.join(QStringLiteral(", "));
}

QString lettersInWords(const ReportSource& source, const OwnActs& own, QDate from, QDate until)
{
    int sent = 0;
    if (source.reminders) {
        const LetterBook& letters = source.reminders->letters();
        for (const Letter& each : letters.all())
            sent += each.sentOn.isValid() && each.sentOn >= from && each.sentOn <= until &&
                    own.hasAny(letters.itemsOf(each.id));
    }
    return sent > 0 ? QStringLiteral("đã gửi %1 văn bản").arg(formatOnPaper(sent)) : QStringLiteral("không có văn bản");
}

/// The table of another report as an annex of this one.
ReportTable asAnnex(ReportTable table, const QString& title, PaperOrientation orientation)
{
    table.annex = true;
    table.title = title;
    table.orientation = orientation;
    return table;
}

} // namespace

QDate beginOfPeriod(Period period, QDate day)
{
    int month = day.month();
    switch (period) {
    case Period::Month: break;
    case Period::Quarter: month = (month - 1) / 3 * 3 + 1; break;
    case Period::HalfYear: month = month > 6 ? 7 : 1; break;
    case Period::Year: month = 1; break;
    }
    return {day.year(), month, 1};
}

QString periodInTitle(Period period, QDate day)
{
    const QString year = QString::number(day.year());
    static const QStringList quarters = {QStringLiteral("I"), QStringLiteral("II"), QStringLiteral("III"),
                                         QStringLiteral("IV")};
    switch (period) {
    case Period::Month: return QStringLiteral("tháng %1 năm %2").arg(QString::number(day.month()), year);
    case Period::Quarter: return QStringLiteral("quý %1 năm %2").arg(quarters.at((day.month() - 1) / 3), year);
    case Period::HalfYear:
        return QStringLiteral("6 tháng %1 năm %2")
            .arg(day.month() > 6 ? QStringLiteral("cuối") : QStringLiteral("đầu"), year);
    case Period::Year: return QStringLiteral("năm %1").arg(year);
    }
    return {};
}

Report makePeriodicReport(const ReportSource& source, const ReportRequest& request)
{
    const QDate from = beginOfPeriod(request.period, request.asOf);
    const QDate next = endOfPeriod(request.period, endOfPeriod(request.period, request.asOf).addDays(1));
    ReportRequest changes = request;
    changes.since = from.addDays(-1);
    ReportRequest ending = request;
    ending.withinDays = int(request.asOf.daysTo(next));
    const Report ends = makeExpiringList(source, ending);
    const Statistics statistics = statisticsFor(source, request);
    const Tally total = statistics.total();
    const OwnActs own(source, request, statistics);

    FieldValues values;
    values[QStringLiteral("Kỳ báo cáo")] = periodInTitle(request.period, request.asOf);
    values[QStringLiteral("Tình hình")] = statusSentences(source, request).join(u'\n');
    values[QStringLiteral("Biến động")] = makeMovementReport(source, changes).intro.join(u'\n');
    values[QStringLiteral("Quyết định trong kỳ")] = decisionsInWords(source, own, from, request.asOf);
    values[QStringLiteral("Thông báo trong kỳ")] = lettersInWords(source, own, from, request.asOf);
    ReportRequest promotion = request;
    promotion.since = from;
    values[QStringLiteral("Xúc tiến thương mại")] = promotionSentence(source, promotion);
    values[QStringLiteral("Số hết hiệu lực")] = formatOnPaper(total.lapsed.total());
    values[QStringLiteral("Số sắp hết hạn")] = formatOnPaper(ends.tables.front().dataRowCount());
    values[QStringLiteral("Ngày cuối kỳ tới")] = dayInSentence(next);
    values[QStringLiteral("Ngày số liệu")] = dayInSentence(request.asOf);
    const QDate day = request.documentDate.isValid() ? request.documentDate : request.asOf;
    values[QStringLiteral("Tên cơ quan")] = officeInSentence(source.office.on(day).office);

    Report report = reportFrame(source, request, QStringLiteral("dinh-ky"), {});
    const auto annexOf = [&](const QString& block) {
        if (block == QStringLiteral("Phụ lục nhóm"))
            return asAnnex(makeSectorSummary(source, request).tables.front(),
                           QStringLiteral("Tổng hợp sản phẩm OCOP theo nhóm sản phẩm"), PaperOrientation::Portrait);
        if (block == QStringLiteral("Phụ lục loại hình"))
            return asAnnex(makeKindSummary(source, request).tables.front(),
                           QStringLiteral("Tổng hợp chủ thể OCOP theo loại hình"), PaperOrientation::Portrait);
        if (block == QStringLiteral("Phụ lục sắp hết hạn"))
            return asAnnex(ends.tables.front(),
                           QStringLiteral("Sản phẩm OCOP hết hạn đến hết ngày %1").arg(dayInSentence(next)),
                           PaperOrientation::Landscape);
        return asAnnex(placeTable(source, request, request.district ? Dimension::Commune : Dimension::District),
                       QStringLiteral("Tổng hợp sản phẩm OCOP theo địa bàn"), PaperOrientation::Landscape);
    };
    wordPaper(report, TemplateKind::PeriodicReport, wordingOf(source, TemplateKind::PeriodicReport), values, annexOf);
    if (isOfPart(request)) report.subject += QStringLiteral(", ") + placeInTitle(source, request);
    if (report.tables.empty()) report.tables.push_back(annexOf({}));
    report.notes = leftOutNotes(source, statistics);
    return report;
}

} // namespace ocop
