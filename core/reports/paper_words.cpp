#include "core/reports/paper_words.h"

#include "core/base/dates.h"
#include "core/base/formats.h"

namespace ocop {
namespace {

/// Two-level local government and the merger into Đà Nẵng (NQ 202/2025/QH15, NQ 1659/NQ-UBTVQH15).
const QDate paperDistrictsEnded(2025, 7, 1);

} // namespace

QString statusOnPaper(Status status)
{
    switch (status) {
    case Status::NotYet: return QStringLiteral("Chưa hiệu lực");
    case Status::InForce: return QStringLiteral("Còn hiệu lực");
    case Status::Expiring: return QStringLiteral("Sắp hết hạn");
    case Status::Extended: return QStringLiteral("Được kéo dài");
    case Status::Expired: return QStringLiteral("Hết hiệu lực");
    case Status::Superseded: return QStringLiteral("Đã thay thế");
    case Status::Withdrawn: return QStringLiteral("Thu hồi");
    case Status::MissingDate: return QStringLiteral("Thiếu ngày");
    }
    return {};
}

QString kindOnPaper(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Household: return QStringLiteral("Hộ sản xuất kinh doanh");
    case SubjectKind::Cooperative: return QStringLiteral("Hợp tác xã");
    case SubjectKind::CooperativeGroup: return QStringLiteral("Tổ hợp tác");
    case SubjectKind::Enterprise: return QStringLiteral("Doanh nghiệp");
    case SubjectKind::Farm: return QStringLiteral("Trang trại");
    case SubjectKind::Association: return QStringLiteral("Hội, hiệp hội");
    }
    return {};
}

QString shortKindOnPaper(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Household: return QStringLiteral("Hộ SXKD");
    case SubjectKind::Cooperative: return QStringLiteral("HTX");
    case SubjectKind::CooperativeGroup: return QStringLiteral("THT");
    case SubjectKind::Enterprise: return QStringLiteral("DN");
    case SubjectKind::Farm: return QStringLiteral("Trang trại");
    case SubjectKind::Association: return QStringLiteral("Hội");
    }
    return {};
}

QString dayInSentence(QDate day)
{
    if (!day.isValid()) return QStringLiteral("…");
    return formatDate(day);
}

QString starsInSentence(const StarCounts& counts)
{
    QStringList parts;
    for (int stars = 3; stars <= 5; ++stars)
        if (counts[stars] > 0)
            parts << QStringLiteral("%1 sản phẩm %2 sao").arg(formatCount(counts[stars]), QString::number(stars));
    return parts.join(QStringLiteral(", "));
}

bool hasDistricts(QDate day) { return day < paperDistrictsEnded; }

QString scopeOnPaper(const Units& units, std::optional<UnitId> district, QDate asOf)
{
    if (district && units.find(*district)) return units.nameOn(*district, asOf);
    const bool merged = !hasDistricts(asOf);
    switch (units.territory()) {
    case Territory::QuangNam: break;
    case Territory::DaNang:
        return merged ? QStringLiteral("Thành phố Đà Nẵng (cũ)") : QStringLiteral("Thành phố Đà Nẵng");
    case Territory::City:
        return merged ? QStringLiteral("Thành phố Đà Nẵng") : QStringLiteral("Tỉnh Quảng Nam và thành phố Đà Nẵng");
    }
    return merged ? QStringLiteral("Tỉnh Quảng Nam (cũ)") : QStringLiteral("Tỉnh Quảng Nam");
}

QString scopeInSentence(const Units& units, std::optional<UnitId> district, QDate asOf)
{
    if (!district && hasDistricts(asOf) && units.territory() == Territory::QuangNam) return QStringLiteral("toàn tỉnh");
    const QString scope = scopeOnPaper(units, district, asOf);
    const QString words = scope.left(1).toLower() + scope.mid(1);
    return district ? words : QStringLiteral("toàn địa bàn %1").arg(words);
}

QString nameOnPaper(const Units& units, UnitId id)
{
    const Unit* unit = units.find(id);
    return unit ? unit->name : QString();
}

QString periodOnPaper(Period period, QDate end)
{
    const QString year = QString::number(end.year());
    switch (period) {
    case Period::Month: return formatOnPaper(end.month()) + u'/' + year;
    case Period::Quarter: return QStringLiteral("Quý %1/%2").arg(QString::number((end.month() + 2) / 3), year);
    case Period::HalfYear:
        return QStringLiteral("6 tháng %1/%2")
            .arg(end.month() > 6 ? QStringLiteral("cuối") : QStringLiteral("đầu"), year);
    case Period::Year: return year;
    }
    return {};
}

QString channelOnPaper(LetterChannel channel)
{
    switch (channel) {
    case LetterChannel::None: return {};
    case LetterChannel::Post: return QStringLiteral("Bưu điện");
    case LetterChannel::Zalo: return QStringLiteral("Zalo");
    case LetterChannel::Email: return QStringLiteral("Thư điện tử");
    case LetterChannel::Hand: return QStringLiteral("Trao trực tiếp");
    }
    return {};
}

QString filterOnPaper(const Selection& filter)
{
    QStringList parts;
    if (filter.stars) parts << QStringLiteral("%1 sao").arg(*filter.stars);
    if (filter.sector) parts << sectorShortName(*filter.sector).toLower();
    if (filter.kind) parts << kindOnPaper(*filter.kind).toLower();
    if (filter.standing) switch (*filter.standing) {
        case StandingClass::InForce: parts << QStringLiteral("còn hiệu lực"); break;
        case StandingClass::Lapsed: parts << QStringLiteral("hết hiệu lực"); break;
        case StandingClass::Withdrawn: parts << QStringLiteral("bị thu hồi"); break;
        case StandingClass::MissingDate: parts << QStringLiteral("thiếu ngày hiệu lực"); break;
        }
    return parts.join(QStringLiteral(", "));
}

QString groundOnPaper(WithdrawalGround ground)
{
    switch (ground) { // QĐ 26/2026 art. 8
    case WithdrawalGround::None: return {};
    case WithdrawalGround::A: return QStringLiteral("a) Hồ sơ không trung thực, giả mạo");
    case WithdrawalGround::B: return QStringLiteral("b) Không còn đáp ứng tiêu chí");
    case WithdrawalGround::C:
        return QStringLiteral("c) Vi phạm pháp luật về chất lượng, ATTP, môi trường, sở hữu trí tuệ, nhãn hàng hóa");
    case WithdrawalGround::D: return QStringLiteral("d) Sử dụng sai nhãn hiệu chứng nhận OCOP");
    case WithdrawalGround::Dd: return QStringLiteral("đ) Không còn sản xuất");
    case WithdrawalGround::E: return QStringLiteral("e) Lý do khác theo kết luận của cơ quan có thẩm quyền");
    }
    return {};
}

} // namespace ocop
