#include "core/reports/promotion/event_papers.h"

#include "core/base/formats.h"
#include "core/promotion/event_result.h"
#include "core/reports/catalogue_report.h"
#include "core/reports/office_name.h"
#include "core/reports/papers/worded_paper.h"
#include "core/reports/promotion/event_lists.h"
#include "core/reports/report_parts.h"

namespace ocop {
namespace {

/// Whom an invitation goes to.
struct Invited
{
    QString person;
    QString title;
    QString organisation;
    QString asked; ///< of it
};

Report eventFrame(const EventPaperSource& of, EventPaper paper, const QString& kind, QDate day)
{
    ReportRequest request;
    request.asOf = request.documentDate = day;
    Report report = reportFrame(of.source, request, codeOf(paper), of.event.name);
    report.documentKind = kind;
    report.scope = of.event.name;
    return report;
}

/// Lists and letters go before the event; looked at later they are those of its day.
QDate paperDay(const EventPaperSource& of) { return std::min(of.today, of.event.startsOn); }

Report listOfEvent(const EventPaperSource& of, EventPaper paper, const QString& kind, ReportTable table)
{
    Report report = eventFrame(of, paper, kind, paperDay(of));
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

FieldValues eventValues(const EventPaperSource& of, QDate day)
{
    const OfficeSettings& office = of.source.office.on(day);
    FieldValues values;
    values[QStringLiteral("Tên hoạt động")] = of.event.name;
    values[QStringLiteral("Thời gian")] = eventDaysOnPaper(of.event);
    values[QStringLiteral("Địa điểm")] = of.event.place;
    values[QStringLiteral("Đơn vị tổ chức")] =
        of.event.host.isEmpty() ? officeInSentence(office.office) : of.event.host;
    values[QStringLiteral("Chương trình")] = of.event.programme;
    values[QStringLiteral("Tên cơ quan")] = officeInSentence(office.office);
    values[QStringLiteral("Địa danh")] = office.place;
    values[QStringLiteral("Năm")] = QString::number(of.event.startsOn.year());
    return values;
}

QString inviteeOnPaper(const Invited& invited)
{
    QStringList parts;
    if (!invited.person.isEmpty())
        parts << (invited.person.startsWith(QStringLiteral("Ông ")) || invited.person.startsWith(QStringLiteral("Bà "))
                      ? invited.person
                      : QStringLiteral("Ông (Bà) ") + invited.person);
    else
        parts << QStringLiteral("Đại diện lãnh đạo");
    if (!invited.title.isEmpty()) parts << invited.title;
    if (invited.person.isEmpty()) {
        parts.front() += u' ' + invited.organisation;
        return parts.join(QStringLiteral(", "));
    }
    if (!invited.organisation.isEmpty()) parts << invited.organisation;
    return parts.join(QStringLiteral(", "));
}

Report invitationOf(const EventPaperSource& of, const Invited* invited, const QString& body)
{
    Report report = eventFrame(of, EventPaper::Invitation, QStringLiteral("GIẤY MỜI"), paperDay(of));
    const OfficeSettings& office = of.source.office.on(paperDay(of));
    report.office.symbol = office.symbol.isEmpty() ? QString() : QStringLiteral("GM-") + office.symbol;
    report.footLine = false;
    report.recipients = {QStringLiteral("Như trên"), QStringLiteral("Lưu: VT")};
    FieldValues values = eventValues(of, paperDay(of));
    if (invited) {
        values[QStringLiteral("Người nhận")] = inviteeOnPaper(*invited);
        values[QStringLiteral("Đơn vị nhận")] = invited->organisation;
        values[QStringLiteral("Đề nghị")] = invited->asked;
        report.scope = invited->organisation;
    }
    wordPaper(report, TemplateKind::EventInvitation, body, values, [](const QString&) { return ReportTable(); });
    return report;
}

QString askedOf(const EventPaperSource& of, const EventParticipant& each)
{
    QStringList asked;
    if (const QString shown = shownOnPaper(of, each); !shown.isEmpty())
        asked << QStringLiteral("chuẩn bị sản phẩm trưng bày: %1").arg(shown);
    if (!each.stall.isEmpty()) asked << QStringLiteral("nhận gian hàng số %1").arg(each.stall);
    asked << QStringLiteral("mang theo hồ sơ sản phẩm, bảng báo giá, mẫu thử để làm việc với bên mua");
    return QStringLiteral("5. Đề nghị đơn vị %1.").arg(asked.join(QStringLiteral("; ")));
}

QString asksOf(const EventGuest& each)
{
    return each.kind == GuestKind::Buyer
               ? QStringLiteral(
                     "5. Danh mục sản phẩm OCOP trưng bày được gửi kèm để Quý đơn vị lựa chọn, trao đổi trước "
                     "với chủ thể.")
               : QStringLiteral("5. Danh mục sản phẩm OCOP trưng bày được gửi kèm.");
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
    Report report = eventFrame(of, EventPaper::Badges, QStringLiteral("THẺ ĐẠI BIỂU"), paperDay(of));
    report.office.isNumbered = false;
    report.isCatalogue = report.isBadges = true;
    report.cardsPerPage = 8;
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
    request.asOf = request.documentDate = paperDay(of);
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
    case EventPaper::Invitation: return invitationOf(of, nullptr, body);
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
    const auto add = [&](const Invited& invited) { letters.push_back(invitationOf(of, &invited, body)); };
    for (const GuestKind kind : guestKindsOnPaper)
        for (const EventGuest& each : of.source.promotion->guestsOf(of.event.id))
            if (each.kind == kind) add({each.person, each.title, each.organisation, asksOf(each)});
    for (const EventParticipant& each : of.source.promotion->participantsOf(of.event.id))
        add({each.person, each.title, makerOnPaper(of, each.subject), askedOf(of, each)});
    return letters;
}

} // namespace ocop
