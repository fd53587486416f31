#include "core/reports/papers/worded_paper.h"

#include "core/letters/authorities.h"
#include "core/reports/office_name.h"

namespace ocop {
namespace {

const QString committeeWords = QStringLiteral("Ủy ban nhân dân");

/// "Ủy ban nhân dân thành phố Đà Nẵng", whether its chair decides or the whole.
QString committeeOn(QDate day)
{
    const QString authority = withdrawalAuthority(day);
    return authority.mid(std::max<qsizetype>(0, authority.indexOf(committeeWords)));
}

void sign(Report& report, const QString& argument)
{
    if (argument.isEmpty()) return;
    const QStringList sides = argument.split(u'|');
    const auto roles = [](const QString& side) {
        QStringList lines;
        for (const QString& line : side.split(u'/', Qt::SkipEmptyParts)) lines << line.trimmed();
        return lines;
    };
    if (sides.size() > 1) report.leftSignature.roleLines = roles(sides.front());
    report.signature.roleLines = roles(sides.back());
}

} // namespace

void wordPaper(Report& report, TemplateKind kind, const QString& body, const FieldValues& values,
               const BlockTable& tableOf)
{
    const QString signature = QStringLiteral("Chữ ký");
    bool afterTable = false;
    for (const TemplateLine& line : fillTemplate(kind, body, values).lines) {
        if (line.block && line.block->name == signature) {
            sign(report, line.block->argument);
        } else if (line.block) {
            report.tables.push_back(tableOf(line.block->name));
            afterTable = afterTable || !report.tables.back().annex;
        } else if (line.heading == 1) {
            report.documentKind = line.text;
        } else if (line.heading == 2) {
            report.subject = line.text;
        } else {
            QStringList& where = afterTable ? report.closing : report.intro;
            for (const QString& paragraph : line.text.split(u'\n', Qt::SkipEmptyParts))
                where << (line.heading == 3 ? QStringLiteral("### ") + paragraph : paragraph);
        }
    }
}

QString localGovernmentLaw(QDate day)
{
    if (day >= QDate(2025, 6, 16))
        return QStringLiteral("Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16 tháng 6 năm 2025");
    if (day >= QDate(2025, 3, 1))
        return QStringLiteral("Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19 tháng 02 năm 2025");
    return QStringLiteral(
        "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ "
        "chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019");
}

FieldValues committeeValues(const ReportSource& source, const QStringList& cited, const RuleSet* rules, QDate day)
{
    const OfficeSettings& office = source.office.on(day);
    const QString above = officeInSentence(office.superiorBody);
    FieldValues values;
    values[QStringLiteral("Thẩm quyền")] = withdrawalAuthority(day);
    values[QStringLiteral("Ủy ban nhân dân")] = committeeOn(day);
    values[QStringLiteral("Cơ quan trình")] =
        above.isEmpty() ? officeInSentence(office.office) : QStringLiteral("Giám đốc ") + above;
    values[QStringLiteral("Luật chính quyền địa phương")] = localGovernmentLaw(day);
    if (rules) values[QStringLiteral("Căn cứ pháp lý")] = rules->title;
    values[QStringLiteral("Căn cứ")] = cited.join(QStringLiteral("; "));
    values[QStringLiteral("Cơ quan 5 sao")] = fiveStarAuthority(day);
    values[QStringLiteral("Tên cơ quan")] = officeInSentence(office.office);
    values[QStringLiteral("Địa danh")] = office.place;
    values[QStringLiteral("Năm")] = QString::number(day.year());
    return values;
}

void setCommitteeHead(Report& report, QDate day)
{
    report.office.superiorBody.clear();
    report.office.issuingBody = committeeOn(day).toUpper();
    report.office.number.clear();
    report.office.symbol = QStringLiteral("QĐ-UBND");
    report.office.date = {};
    report.signature = {committeeRoles(day), {}};
    report.isDraft = true;
}

QStringList committeeRoles(QDate day)
{
    const QString chair = QStringLiteral("CHỦ TỊCH");
    if (withdrawalAuthority(day).startsWith(committeeWords)) return {QStringLiteral("TM. ỦY BAN NHÂN DÂN"), chair};
    return {chair};
}

} // namespace ocop
