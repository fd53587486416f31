#include "core/reports/promotion/event_papers.h"

#include "core/base/formats.h"
#include "core/promotion/event_result.h"
#include "core/reports/catalogue_report.h"
#include "core/reports/office_name.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/papers/worded_paper.h"
#include "core/reports/promotion/event_lists.h"
#include "core/reports/promotion/invitations.h"
#include "core/reports/report_parts.h"

namespace ocop {
namespace {

Report eventFrame(const EventPaperSource& of, EventPaper paper, const QString& kind, QDate day)
{
    ReportRequest request;
    request.asOf = request.documentDate = day;
    Report report = reportFrame(of.source, request, codeOf(paper), of.event.name);
    report.documentKind = kind;
    report.scope = of.event.name;
    return report;
}

Report listOfEvent(const EventPaperSource& of, EventPaper paper, const QString& kind, ReportTable table)
{
    Report report = eventFrame(of, paper, kind, eventPaperDay(of));
    report.office.isNumbered = false;
    report.subject = of.event.name;
    QStringList where{eventDaysOnPaper(of.event), of.event.place};
    where.removeAll(QString());
    report.intro = {where.join(QStringLiteral(", ")) + u'.'};
    report.intro.front()[0] = report.intro.front()[0].toUpper();
    report.signature = {};
    report.recipients.clear();
    report.tables = {std::move(table)};
    report.fingerprint = fingerprintOf(report);
    return report;
}

QString presentInSentence(const EventPaperSource& of, const EventResult& result)
{
    QStringList parts;
    for (const GuestKind kind : guestKindsOnPaper) {
        int guests = 0;
        for (const EventGuest& each : of.source.promotion->guestsOf(of.event.id))
            guests += each.kind == kind && each.attended != Attended::No;
        if (guests == 0) continue;
        const QString name = guestKindOnPaper(kind);
        parts << QStringLiteral("%1: %2").arg(name, formatOnPaper(guests));
    }
    QString producers = QStringLiteral("Chủ thể OCOP: %1").arg(formatOnPaper(result.participants));
    if (result.came > 0) producers += QStringLiteral(" (có mặt %1)").arg(formatOnPaper(result.came));
    parts << producers + QStringLiteral(", %1 sản phẩm trưng bày").arg(formatOnPaper(result.products));
    return parts.join(QStringLiteral("; "));
}

QString resultInSentence(const EventResult& result)
{
    QString text = QStringLiteral("ký %1 hợp đồng").arg(formatOnPaper(result.contracts));
    if (result.value) text += QStringLiteral(", tổng giá trị %1 triệu đồng").arg(formatMoney(result.value));
    text += QStringLiteral("; %1 biên bản ghi nhớ").arg(formatOnPaper(result.memoranda));
    if (result.sales) text += QStringLiteral("; doanh số tại gian hàng %1 triệu đồng").arg(formatMoney(result.sales));
    return text;
}

Report onPaper(const EventPaperSource& of, const LetterPlan& invitation)
{
    Report report = makeLetter(of.source, invitation.letter, {});
    report.name = codeOf(EventPaper::Invitation);
    return report;
}

Report minutesOf(const EventPaperSource& of, const QString& body)
{
    const QDate day = of.event.endsOn.isValid() ? of.event.endsOn : of.event.startsOn;
    Report report = eventFrame(of, EventPaper::Minutes, QStringLiteral("BIÊN BẢN"), day);
    const OfficeSettings& office = of.source.office.on(day);
    report.office.symbol = office.symbol.isEmpty() ? QString() : QStringLiteral("BB-") + office.symbol;
    report.recipients.clear();
    report.signature = {};
    const EventResult result = eventResult(*of.source.promotion, of.event.id, std::max(day, of.today));
    FieldValues values = eventValues(of, day);
    values[QStringLiteral("Thành phần")] = presentInSentence(of, result);
    values[QStringLiteral("Kết quả")] = resultInSentence(result);
    values[QStringLiteral("Kết luận")] = of.event.conclusion;
    wordPaper(report, TemplateKind::EventMinutes, body, values, [&of](const QString& block) {
        return block == QStringLiteral("Bảng nhiệm vụ") ? eventTasksTable(of) : signedThereTable(of);
    });
    report.fingerprint = fingerprintOf(report);
    return report;
}

Report badgesOf(const EventPaperSource& of)
{
    Report report = eventFrame(of, EventPaper::Badges, QStringLiteral("THẺ ĐẠI BIỂU"), eventPaperDay(of));
    report.office.isNumbered = false;
    report.cardPaper = CardPaper{.perPage = 8, .isBadges = true};
    report.signature = {};
    report.recipients.clear();
    report.footLine = false;
    report.cards = badgeCards(of);
    report.tables = {delegatesTable(of)}; // for a workbook
    return report;
}

/// Of the products shown there, or of all in force where none is.
Report catalogueOf(const EventPaperSource& of)
{
    ReportRequest request;
    request.asOf = request.documentDate = eventPaperDay(of);
    QSet<ProductId> shown;
    for (const EventParticipant& each : of.source.promotion->participantsOf(of.event.id))
        for (const EventProduct& product : of.source.promotion->shownBy(each.id)) shown.insert(product.product);
    if (!shown.isEmpty()) request.products = shown;
    Report report = makeCatalogue(of.source, request);
    report.name = codeOf(EventPaper::Catalogue);
    report.subject = QStringLiteral("Sản phẩm OCOP còn hiệu lực tại %1").arg(of.event.name);
    report.fingerprint = fingerprintOf(report);
    return report;
}

} // namespace

QDate eventPaperDay(const EventPaperSource& of) { return std::min(of.today, of.event.startsOn); }

QString eventPaperTitle(EventPaper paper)
{
    switch (paper) {
    case EventPaper::Invitation: return QStringLiteral("Giấy mời dự hoạt động xúc tiến thương mại");
    case EventPaper::Delegates: return QStringLiteral("Danh sách đại biểu");
    case EventPaper::Stalls: return QStringLiteral("Danh sách gian hàng");
    case EventPaper::Badges: return QStringLiteral("Thẻ đại biểu");
    case EventPaper::Minutes: return QStringLiteral("Biên bản, kết luận");
    case EventPaper::Catalogue: break;
    }
    return QStringLiteral("Danh mục sản phẩm trưng bày");
}

std::optional<TemplateKind> eventPaperWording(EventPaper paper)
{
    if (paper == EventPaper::Invitation) return TemplateKind::EventInvitation;
    if (paper == EventPaper::Minutes) return TemplateKind::EventMinutes;
    return std::nullopt;
}

Report makeEventPaper(const EventPaperSource& of, EventPaper paper, const QString& body)
{
    switch (paper) {
    case EventPaper::Invitation: return onPaper(of, blankInvitation(of, body));
    case EventPaper::Delegates: return listOfEvent(of, paper, QStringLiteral("DANH SÁCH ĐẠI BIỂU"), delegatesTable(of));
    case EventPaper::Stalls: {
        Report report = listOfEvent(of, paper, QStringLiteral("DANH SÁCH GIAN HÀNG"), stallsTable(of));
        report.orientation = PaperOrientation::Landscape;
        return report;
    }
    case EventPaper::Badges: return badgesOf(of);
    case EventPaper::Minutes: return minutesOf(of, body);
    case EventPaper::Catalogue: break;
    }
    return catalogueOf(of);
}

std::vector<Report> makeEventInvitations(const EventPaperSource& of, const QString& body)
{
    std::vector<Report> letters;
    for (const LetterPlan& each : wordedInvitations(of, body)) letters.push_back(onPaper(of, each));
    return letters;
}

} // namespace ocop
