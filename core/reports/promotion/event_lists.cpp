#include "core/reports/promotion/event_lists.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/promotion/promotion_paper_words.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

/// One line of the list of delegates.
struct Delegate
{
    QString organisation;
    QString person;
    QString title;
    QString phone;
    Attended attended = Attended::Unknown;
};

std::vector<Delegate> guestsOfKind(const EventPaperSource& of, GuestKind kind)
{
    std::vector<Delegate> all;
    for (const EventGuest& each : of.source.promotion->guestsOf(of.event.id))
        if (each.kind == kind) all.push_back({each.organisation, each.person, each.title, each.phone, each.attended});
    return all;
}

std::vector<Delegate> producersOf(const EventPaperSource& of)
{
    std::vector<Delegate> all;
    for (const EventParticipant& each : of.source.promotion->participantsOf(of.event.id))
        all.push_back({makerOnPaper(of, each.subject), each.person, each.title, each.phone, each.attended});
    const QCollator collator = vietnameseCollator();
    std::stable_sort(all.begin(), all.end(), [&](const Delegate& a, const Delegate& b) {
        return collator.compare(a.organisation, b.organisation) < 0;
    });
    return all;
}

QString attendedOnPaper(Attended attended)
{
    return attended == Attended::Yes  ? QStringLiteral("có mặt")
           : attended == Attended::No ? QStringLiteral("vắng")
                                      : QString();
}

} // namespace

QString guestKindOnPaper(GuestKind kind)
{
    switch (kind) {
    case GuestKind::Agency: return QStringLiteral("Sở, ban, ngành, cơ quan");
    case GuestKind::Locality: return QStringLiteral("Địa phương");
    case GuestKind::Promotion: return QStringLiteral("Tổ chức xúc tiến thương mại, hiệp hội");
    case GuestKind::Buyer: return QStringLiteral("Siêu thị, nhà phân phối, doanh nghiệp xuất khẩu");
    case GuestKind::Press: return QStringLiteral("Cơ quan báo chí");
    case GuestKind::Other: break;
    }
    return QStringLiteral("Khách mời khác");
}

QString makerOnPaper(const EventPaperSource& of, SubjectId id)
{
    const Subject* maker = of.source.snapshot.subject(id);
    return maker ? maker->name : QString();
}

QString shownOnPaper(const EventPaperSource& of, const EventParticipant& participant)
{
    QStringList names;
    for (const EventProduct& each : of.source.promotion->shownBy(participant.id)) {
        const Product* product = of.source.snapshot.product(each.product);
        if (!product) continue;
        const Standing standing = of.source.snapshot.standingOf(product->id, of.event.startsOn, of.source.expiringDays);
        names << (standing.inForce()
                      ? QStringLiteral("%1 (%2 sao)").arg(product->name, QString::number(standing.stars()))
                      : product->name);
    }
    return names.join(QStringLiteral(", "));
}

QString eventDaysOnPaper(const TradeEvent& event)
{
    if (!event.endsOn.isValid() || event.startsOn == event.endsOn)
        return QStringLiteral("ngày ") + dayInSentence(event.startsOn);
    return QStringLiteral("từ ngày %1 đến ngày %2").arg(dayInSentence(event.startsOn), dayInSentence(event.endsOn));
}

ReportTable delegatesTable(const EventPaperSource& of)
{
    std::vector<std::pair<QString, std::vector<Delegate>>> groups;
    for (const GuestKind kind : guestKindsOnPaper) groups.emplace_back(guestKindOnPaper(kind), guestsOfKind(of, kind));
    groups.emplace_back(QStringLiteral("Chủ thể OCOP"), producersOf(of));
    int all = 0, came = 0, known = 0;
    for (const auto& [title, delegates] : groups)
        for (const Delegate& each : delegates) {
            ++all;
            came += each.attended == Attended::Yes;
            known += each.attended != Attended::Unknown;
        }
    ReportTable table;
    table.sheetName = QStringLiteral("Đại biểu");
    table.columns = {
        numberColumn(),
        textColumn(QStringLiteral("organisation"), {QStringLiteral("Đơn vị")}, 4),
        textColumn(QStringLiteral("person"), {QStringLiteral("Người dự")}, 2.2),
        textColumn(QStringLiteral("title"), {QStringLiteral("Chức vụ")}, 2.6),
        textColumn(QStringLiteral("phone"), {QStringLiteral("Điện thoại")}, 1.6),
        textColumn(QStringLiteral("came"), {known > 0 ? QStringLiteral("Có mặt") : QStringLiteral("Ký tên")}, 1.3)};
    for (const auto& [title, delegates] : groups) {
        if (delegates.empty()) continue;
        table.addGroup(QStringLiteral("%1 (%2)").arg(title, formatCount(qint64(delegates.size()))));
        for (const Delegate& each : delegates)
            table.addRow({each.organisation, each.person, each.title, each.phone, attendedOnPaper(each.attended)});
    }
    if (all > 0)
        table.addTotal(QStringLiteral("TỔNG CỘNG: %1 đại biểu").arg(formatCount(all)), 5,
                       {known > 0 ? QStringLiteral("%1/%2").arg(formatCount(came), formatCount(all)) : QString()});
    return table;
}

ReportTable stallsTable(const EventPaperSource& of)
{
    ReportTable table;
    table.sheetName = QStringLiteral("Gian hàng");
    table.columns = {numberColumn(),
                     textColumn(QStringLiteral("stall"), {QStringLiteral("Gian hàng")}, 0.9),
                     textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 3),
                     textColumn(QStringLiteral("place"), {QStringLiteral("Địa bàn")}, 2),
                     textColumn(QStringLiteral("products"), {QStringLiteral("Sản phẩm trưng bày")}, 4),
                     textColumn(QStringLiteral("person"), {QStringLiteral("Người phụ trách")}, 1.8),
                     textColumn(QStringLiteral("phone"), {QStringLiteral("Điện thoại")}, 1.5),
                     textColumn(QStringLiteral("wants"), {QStringLiteral("Nhu cầu kết nối")}, 3)};
    table.columns.back().minChars = 12; // room for the pen where nothing is known
    const auto participants = of.source.promotion->participantsOf(of.event.id);
    std::vector<EventParticipant> sorted(participants.begin(), participants.end());
    const QCollator collator = vietnameseCollator();
    std::stable_sort(sorted.begin(), sorted.end(), [&](const EventParticipant& a, const EventParticipant& b) {
        if (a.stall.isEmpty() != b.stall.isEmpty()) return b.stall.isEmpty(); // those without one last
        if (const int order = collator.compare(a.stall, b.stall); order != 0) return order < 0;
        return collator.compare(makerOnPaper(of, a.subject), makerOnPaper(of, b.subject)) < 0;
    });
    for (const EventParticipant& each : sorted) {
        const Subject* maker = of.source.snapshot.subject(each.subject);
        table.addRow({each.stall, makerOnPaper(of, each.subject),
                      maker ? of.source.units.describe(maker->unit, of.event.startsOn) : QString(),
                      shownOnPaper(of, each), each.person, each.phone, each.wants});
    }
    return table;
}

ReportTable eventTasksTable(const EventPaperSource& of)
{
    ReportTable table;
    table.title = QStringLiteral("6. Nhiệm vụ được giao");
    table.sheetName = QStringLiteral("Nhiệm vụ");
    table.columns = {numberColumn(), textColumn(QStringLiteral("task"), {QStringLiteral("Nội dung")}, 5),
                     textColumn(QStringLiteral("who"), {QStringLiteral("Đơn vị thực hiện")}, 2.5),
                     fixedColumn(QStringLiteral("due"), {QStringLiteral("Thời hạn")}, ColumnKind::Date)};
    for (const EventTask& each : of.source.promotion->tasksOf(of.event.id))
        table.addRow({each.task, each.who, dayCell(each.dueOn)});
    return table;
}

ReportTable signedThereTable(const EventPaperSource& of)
{
    ReportTable table;
    table.title = QStringLiteral("7. Văn bản ký kết");
    table.sheetName = QStringLiteral("Ký kết");
    ReportColumn value =
        fixedColumn(QStringLiteral("value"), {QStringLiteral("Giá trị (triệu đồng)")}, ColumnKind::Decimal);
    value.minChars = 9;
    value.decimals = 2;
    table.columns = {numberColumn(), textColumn(QStringLiteral("kind"), {QStringLiteral("Loại, số")}, 2),
                     textColumn(QStringLiteral("subject"), {QStringLiteral("Chủ thể")}, 3),
                     textColumn(QStringLiteral("buyer"), {QStringLiteral("Bên mua")}, 3), value};
    for (const Contract* each : of.source.promotion->contractsOf(of.event.id)) {
        const Buyer* buyer = of.source.promotion->find<Buyer>(each->buyer);
        QString kind = contractKindOnPaper(each->kind);
        if (!each->number.isEmpty()) kind += u' ' + each->number;
        table.addRow({kind, makerOnPaper(of, each->subject), buyer ? buyer->name : QString(),
                      each->value ? ReportCell(millionsOf(*each->value)) : ReportCell()});
        table.rows.back().contracts = {each->id};
    }
    return table;
}

std::vector<ReportCard> badgeCards(const EventPaperSource& of)
{
    std::vector<ReportCard> cards;
    const auto add = [&](const QString& person, const QString& title, const QString& organisation,
                         const QString& role) {
        ReportCard card;
        card.name = card.heading = person.isEmpty() ? organisation : person;
        for (const QString& line : {title, person.isEmpty() ? QString() : organisation, role, of.event.name})
            if (!line.isEmpty()) card.lines << line;
        cards.push_back(std::move(card));
    };
    for (const GuestKind kind : guestKindsOnPaper)
        for (const Delegate& each : guestsOfKind(of, kind))
            add(each.person, each.title, each.organisation, QStringLiteral("ĐẠI BIỂU"));
    for (const EventParticipant& each : of.source.promotion->participantsOf(of.event.id))
        add(each.person, each.title, makerOnPaper(of, each.subject),
            each.stall.isEmpty() ? QStringLiteral("CHỦ THỂ OCOP")
                                 : QStringLiteral("CHỦ THỂ OCOP · Gian hàng %1").arg(each.stall));
    return cards;
}

} // namespace ocop
