#include "core/reports/promotion/invitations.h"

#include "core/promotion/promotion_paper_words.h"
#include "core/reminders/invitation_plan.h"
#include "core/reports/office_name.h"
#include "core/reports/papers/letter_papers.h"
#include "core/reports/promotion/event_lists.h"

namespace ocop {
namespace {

/// A producer is told what to bring and where it stands.
QString askedOf(const EventPaperSource& of, const EventParticipant& each)
{
    QStringList asked;
    if (const QString shown = shownOnPaper(of, each); !shown.isEmpty())
        asked << QStringLiteral("chuẩn bị sản phẩm trưng bày: %1").arg(shown);
    if (!each.stall.isEmpty()) asked << QStringLiteral("nhận gian hàng số %1").arg(each.stall);
    asked << QStringLiteral("mang theo hồ sơ sản phẩm, bảng báo giá, mẫu thử để làm việc với bên mua");
    return QStringLiteral("5. Đề nghị đơn vị %1.").arg(asked.join(QStringLiteral("; ")));
}

QString askedOf(const EventGuest& each)
{
    return each.kind == GuestKind::Buyer
               ? QStringLiteral(
                     "5. Danh mục sản phẩm OCOP trưng bày được gửi kèm để Quý đơn vị lựa chọn, trao đổi trước "
                     "với chủ thể.")
               : QStringLiteral("5. Danh mục sản phẩm OCOP trưng bày được gửi kèm.");
}

LetterOrder orderOf(const EventPaperSource& of)
{
    const QDate day = eventPaperDay(of);
    LetterOrder order = usualOrder(LetterKind::Invitation, of.source.office.on(day), day);
    order.event = of.event.id;
    return order;
}

void word(LetterPlan& plan, const EventPaperSource& of, const QString& wording)
{
    plan.letter.body = wordedBody(TemplateKind::EventInvitation, wording, invitationValues(of, plan));
}

} // namespace

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

FieldValues invitationValues(const EventPaperSource& of, const LetterPlan& plan)
{
    FieldValues values = eventValues(of, plan.letter.dated.isValid() ? plan.letter.dated : eventPaperDay(of));
    if (!plan.letter.recipient.isEmpty()) values[QStringLiteral("Người nhận")] = plan.letter.recipient;
    const PromotionBook& promotion = *of.source.promotion;
    if (const auto* guest = promotion.find<EventGuest>(plan.guest)) {
        values[QStringLiteral("Đơn vị nhận")] = guest->organisation;
        values[QStringLiteral("Đề nghị")] = askedOf(*guest);
    } else if (const auto* participant = promotion.find<EventParticipant>(plan.participant)) {
        values[QStringLiteral("Đơn vị nhận")] = makerOnPaper(of, participant->subject);
        values[QStringLiteral("Đề nghị")] = askedOf(of, *participant);
    }
    return values;
}

std::vector<LetterPlan> wordedInvitations(const EventPaperSource& of, const QString& wording)
{
    const LetterBook nobodyBefore;
    std::vector<LetterPlan> plans =
        planInvitations({*of.source.promotion, nobodyBefore, of.source.snapshot, of.source.units}, orderOf(of));
    for (LetterPlan& each : plans) word(each, of, wording);
    return plans;
}

LetterPlan blankInvitation(const EventPaperSource& of, const QString& wording)
{
    LetterPlan plan;
    plan.letter.kind = LetterKind::Invitation;
    plan.letter.event = of.event.id;
    putHead(plan.letter, orderOf(of));
    word(plan, of, wording);
    return plan;
}

} // namespace ocop
