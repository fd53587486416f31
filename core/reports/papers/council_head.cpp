#include "core/reports/papers/council_head.h"

#include "core/letters/authorities.h"

namespace ocop {
namespace {

const QString councilWithout = QStringLiteral("HỘI ĐỒNG ĐÁNH GIÁ, PHÂN HẠNG SẢN PHẨM OCOP");

QString councilInHead(const RoundPaperSource& round)
{
    const Council* council = round.results.council();
    return council ? council->name.toUpper() : councilWithout;
}

/// Whoever set the council up.
QString committeeInHead(QDate day)
{
    const QString authority = withdrawalAuthority(day);
    const QString committee = QStringLiteral("Ủy ban nhân dân");
    return authority.mid(std::max<qsizetype>(0, authority.indexOf(committee))).toUpper();
}

} // namespace

QString nameWithRole(const RoundPaperSource& round, MemberRole role)
{
    QString name;
    for (const CouncilMember& each : round.results.members())
        if (each.role == role) name = each.name;
    return name;
}

void setCouncilHead(Report& report, const RoundPaperSource& round, QDate day)
{
    report.office.superiorBody = committeeInHead(day);
    report.office.issuingBody = councilInHead(round);
    report.office.symbol = QStringLiteral("BB-HĐ");
    report.office.date = day;
    report.recipients.clear();
    report.leftSignature = {{QStringLiteral("THƯ KÝ")}, nameWithRole(round, MemberRole::Secretary)};
    report.signature = {{QStringLiteral("TM. HỘI ĐỒNG"), QStringLiteral("CHỦ TỊCH")},
                        nameWithRole(round, MemberRole::Chair)};
}

void setAdvisoryHead(Report& report, const RoundPaperSource& round, const QString& number, const QString& signer)
{
    const Council* team = round.results.advisoryTeam();
    report.office.superiorBody = councilInHead(round);
    report.office.issuingBody = team ? team->name.toUpper() : QStringLiteral("TỔ TƯ VẤN");
    report.office.number = number.section(u'/', 0, 0);
    report.office.symbol = number.contains(u'/') ? number.section(u'/', 1) : QStringLiteral("BC-TTV");
    report.recipients.clear();
    report.signature = {{QStringLiteral("TM. TỔ TƯ VẤN"), QStringLiteral("TỔ TRƯỞNG")}, signer};
}

} // namespace ocop
