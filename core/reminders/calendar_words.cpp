#include "core/reminders/calendar_words.h"

#include "core/base/dates.h"

namespace ocop {
namespace {

QString calendarStageWords(const StageDay& stage, int filingEnds)
{
    switch (stage.stage) {
    case Stage::Plan: return QStringLiteral("Lên kế hoạch đánh giá lại");
    case Stage::WindowOpens: return QStringLiteral("Bắt đầu thời hạn nộp hồ sơ đánh giá lại");
    case Stage::HalfWindow:
        if (filingEnds > 0 && stage.days > filingEnds)
            return QStringLiteral("Còn %1 ngày để nộp hồ sơ đánh giá lại").arg(stage.days - filingEnds);
        break;
    case Stage::LastFilingDay: return QStringLiteral("Ngày cuối nộp hồ sơ đánh giá lại");
    case Stage::LetterDue: return QStringLiteral("Phải soạn thông báo hết hạn");
    case Stage::LegalLine: return QStringLiteral("Hạn cuối gửi thông báo");
    case Stage::LastDay: return QStringLiteral("Ngày hết hạn");
    case Stage::LogoStop: return QStringLiteral("Ngừng sử dụng logo OCOP, hạng sao");
    case Stage::MonthAfter: return QStringLiteral("Kiểm tra sau khi hết hạn");
    case Stage::Quarter:
    case Stage::TwoMonths:
    case Stage::LastWeek: break;
    }
    return QStringLiteral("Còn %1 ngày hiệu lực").arg(stage.days);
}

QString calendarChannel(LetterChannel channel)
{
    switch (channel) {
    case LetterChannel::None: return {};
    case LetterChannel::Post: return QStringLiteral(", qua bưu điện");
    case LetterChannel::Zalo: return QStringLiteral(", qua Zalo");
    case LetterChannel::Email: return QStringLiteral(", qua thư điện tử");
    case LetterChannel::Hand: return QStringLiteral(", trao trực tiếp");
    }
    return {};
}

} // namespace

QString calendarSummary(const CalendarCase& about, const StageDay& stage)
{
    const QString what =
        about.subject.isEmpty() ? about.product : QStringLiteral("%1 – %2").arg(about.product, about.subject);
    return QStringLiteral("%1: %2").arg(calendarStageWords(stage, about.filingEnds), what);
}

QString calendarDescription(const CalendarCase& about, const StageDay& stage, const QString& answer)
{
    const Certificate& certificate = *about.certificate;
    QStringList lines;
    if (!answer.isEmpty()) lines << answer;
    const QDate last = certificate.endDay();
    if (last.isValid())
        lines << QStringLiteral("Hiệu lực đến hết ngày %1%2")
                     .arg(formatDate(last),
                          last > certificate.lastValidDay ? QStringLiteral(" (đã kéo dài hiệu lực)") : QString());
    lines << QStringLiteral("Sản phẩm: %1 (%2 sao)").arg(about.product, QString::number(certificate.stars));
    if (about.decision) {
        const QString dated =
            about.decision->date.isValid() ? QStringLiteral(" ngày ") + formatDate(about.decision->date) : QString();
        lines << QStringLiteral("Quyết định: %1%2").arg(about.decision->number, dated);
    }
    if (!about.subject.isEmpty()) lines << QStringLiteral("Chủ thể: %1").arg(about.subject);
    if (!about.phone.isEmpty()) lines << QStringLiteral("Điện thoại: %1").arg(about.phone);
    if (!about.district.isEmpty()) lines << QStringLiteral("Địa bàn: %1").arg(about.district);
    if (stage.shown != stage.day)
        lines << QStringLiteral("Theo lịch là ngày %1, cơ quan nghỉ; nhắc vào ngày làm việc trước đó")
                     .arg(formatDate(stage.day));
    return lines.join(u'\n');
}

QString calendarAnswer(const Due& due, bool dossierOpen)
{
    if (!due.answered) return {};
    if (due.noticedOn.isValid())
        return QStringLiteral("ĐÃ THÔNG BÁO ngày %1%2").arg(formatDate(due.noticedOn), calendarChannel(due.channel));
    if (due.said && due.said->kind != ReminderKind::Snoozed) {
        const QString day = formatDate(due.said->madeOn);
        const QString note = due.said->note.isEmpty() ? QString() : QStringLiteral(": ") + due.said->note;
        if (due.said->kind == ReminderKind::Called) return QStringLiteral("ĐÃ GỌI ĐIỆN ngày %1%2").arg(day, note);
        if (due.said->kind == ReminderKind::Dossier) return QStringLiteral("ĐÃ NHẬN HỒ SƠ ngày %1%2").arg(day, note);
        return QStringLiteral("ĐÃ XỬ LÝ ngày %1%2").arg(day, note);
    }
    return dossierOpen ? QStringLiteral("ĐÃ NỘP HỒ SƠ, chờ kết quả") : QStringLiteral("ĐÃ XỬ LÝ");
}

} // namespace ocop
