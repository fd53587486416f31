#include "core/reports/papers/dossier_forms.h"

#include "core/base/dates.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

namespace ocop {
namespace {

const QString formDots = QStringLiteral("………………………………");

/// What a form is filled with.
struct FormFacts
{
    const ReportSource& source;
    const RuleBook& rules;
    const Application& application;
    Product product;
    Subject subject;
    QDate day;

    QString place() const
    {
        QStringList parts{subject.address};
        if (subject.unit) parts << source.units.describe(subject.unit, day);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    QString commune() const
    {
        const Unit* unit = source.units.find(source.units.unitOn(subject.unit, day));
        return unit ? unit->type.toLower() + u' ' + unit->name : QString();
    }
    const CriteriaSet* sheet() const
    {
        const RuleSet* set = rules.find(application.ruleSet);
        return set ? rules.sheet(*set, application.setNumber) : nullptr;
    }
};

QString orDots(const QString& text) { return text.isEmpty() ? formDots : text; }
QString formLine(const QString& label, const QString& text)
{
    return QStringLiteral("%1: %2").arg(label, orDots(text));
}
QString ticked(bool on, const QString& text) { return (on ? QStringLiteral("☑ ") : QStringLiteral("☐ ")) + text; }

QString registeredFor(Origin origin)
{
    return QStringList{ticked(origin == Origin::First, QStringLiteral("Lần đầu")),
                       ticked(origin == Origin::Upgrade, QStringLiteral("Nâng hạng")),
                       ticked(origin == Origin::Renewal, QStringLiteral("Đánh giá lại"))}
        .join(QStringLiteral("   "));
}

/// Sector, group and set by name.
QString groupInWords(const FormFacts& facts)
{
    QStringList names;
    if (const ProductGroup* sector = facts.source.groups.sectorOf(facts.product.group)) names << sector->name;
    if (const ProductGroup* group = facts.source.groups.find(facts.product.group);
        group && !names.contains(group->name))
        names << group->name;
    return names.join(QStringLiteral("; "));
}

Report formFrame(const FormFacts& facts, const QString& number, const QString& kind, const QString& subject)
{
    Report report;
    report.name = QStringLiteral("mau-") + number;
    report.documentKind = kind;
    report.subject = subject;
    report.scope = facts.product.name;
    report.sample = facts.source.sample;
    report.footLine = false;
    report.office.superiorBody = QStringLiteral("Mẫu số ") + number;
    report.office.isNumbered = false;
    return report;
}

Report registration(const FormFacts& facts)
{
    Report report = formFrame(facts, QStringLiteral("01"), QStringLiteral("PHIẾU ĐĂNG KÝ"),
                              QStringLiteral("Đánh giá, phân hạng sản phẩm OCOP"));
    const Subject& subject = facts.subject;
    report.addressees = {QStringLiteral("Ủy ban nhân dân ") + orDots(facts.commune())};
    report.intro = {
        formLine(QStringLiteral("1. Tên chủ thể"), subject.name),
        formLine(QStringLiteral("2. Người đại diện theo pháp luật"), subject.representative),
        formLine(QStringLiteral("3. Chức vụ"), {}),
        formLine(QStringLiteral("4. Địa chỉ liên hệ"), facts.place()),
        QStringLiteral("5. Điện thoại: %1   Thư điện tử: %2").arg(orDots(subject.phone), orDots(subject.email)),
        formLine(QStringLiteral("6. Tên sản phẩm"), facts.product.name),
        formLine(QStringLiteral("7. Ngành, nhóm, phân nhóm sản phẩm"), groupInWords(facts)),
        QStringLiteral("8. Đăng ký đánh giá: ") + registeredFor(facts.application.kind),
        QStringLiteral("9. Tài liệu kèm theo:")};
    const RuleSet* rules = facts.rules.find(facts.application.ruleSet);
    if (rules)
        for (const EvidenceKind& each : rules->evidence)
            if (each.isRequiredFor(facts.application.setNumber)) report.intro << QStringLiteral("☐ ") + each.title;
    report.intro << QStringLiteral("10. Sản phẩm mẫu (số lượng): 05 ☐   Khác: ……")
                 << QStringLiteral(
                        "Chủ thể cam kết thông tin trong hồ sơ là đúng sự thật và chịu trách nhiệm trước pháp luật.");
    report.closing = {
        QStringLiteral("Phần của cơ quan tiếp nhận – cấp xã: phiếu số %1; ngày nhận %2; người tiếp nhận %3.")
            .arg(orDots(facts.application.communeReceiptNo), orDots(formatDate(facts.application.communeReceivedOn)),
                 orDots(facts.application.communeReceivedBy)),
        QStringLiteral("Cấp tỉnh: phiếu số %1; ngày nhận %2; người tiếp nhận %3.")
            .arg(orDots(facts.application.provinceReceiptNo), orDots(formatDate(facts.application.provinceReceivedOn)),
                 orDots(facts.application.provinceReceivedBy))};
    report.signature = {{QStringLiteral("ĐẠI DIỆN CHỦ THỂ"), QStringLiteral("(Ký, ghi rõ họ tên, đóng dấu nếu có)")},
                        subject.representative};
    return report;
}

ReportTable selfScores(const CriteriaSet& sheet)
{
    ReportTable table;
    table.title =
        QStringLiteral("Phần III. Tự đánh giá theo bộ tiêu chí %1. %2").arg(QString::number(sheet.number), sheet.name);
    table.sheetName = QStringLiteral("Tự đánh giá");
    table.columns = {textColumn(QStringLiteral("criterion"), {QStringLiteral("Tiêu chí")}, 4),
                     fixedColumn(QStringLiteral("max"), {QStringLiteral("Tối đa")}, ColumnKind::Integer),
                     fixedColumn(QStringLiteral("points"), {QStringLiteral("Tự chấm")}, ColumnKind::Integer),
                     textColumn(QStringLiteral("evidence"), {QStringLiteral("Tài liệu minh chứng")}, 3)};
    for (const SheetPartHead& part : sheet.parts) {
        table.addGroup(QStringLiteral("%1 (%2 điểm)").arg(part.title, QString::number(part.maxPoints)));
        for (const Criterion& each : sheet.criteria)
            if (each.part == part.part)
                table.addRow({each.code + u' ' + each.title, qint64(each.maxPoints), ReportCell(), ReportCell()});
    }
    return table;
}

Report selfAssessment(const FormFacts& facts)
{
    Report report = formFrame(facts, QStringLiteral("02"), QStringLiteral("BÁO CÁO TỰ ĐÁNH GIÁ"),
                              QStringLiteral("Sản phẩm: %1").arg(facts.product.name));
    const Subject& subject = facts.subject;
    const QString sex = subject.representativeSex == Sex::Female ? QStringLiteral("Nữ")
                        : subject.representativeSex == Sex::Male ? QStringLiteral("Nam")
                                                                 : QString();
    report.intro = {
        QStringLiteral("Phần I. Thông tin chung"),
        formLine(QStringLiteral("1. Tên chủ thể"), subject.name),
        formLine(QStringLiteral("2. Loại hình tổ chức"), kindOnPaper(subject.kind)),
        formLine(QStringLiteral("3. Địa chỉ"), facts.place()),
        QStringLiteral("4. Điện thoại: %1   Thư điện tử: %2").arg(orDots(subject.phone), orDots(subject.email)),
        QStringLiteral("5. Người đại diện: %1   Giới tính: %2   Dân tộc: %3")
            .arg(orDots(subject.representative), orDots(sex), orDots(subject.ethnicity)),
        QStringLiteral("6. Ngày đăng ký kinh doanh: %1   Số: %2")
            .arg(orDots(formatDate(subject.registrationDate)), orDots(subject.registrationNo)),
        formLine(QStringLiteral("7. Mô tả sản phẩm"), facts.product.description),
        formLine(QStringLiteral("8. Nguồn nguyên liệu"), facts.product.materialSource),
        formLine(QStringLiteral("9. Bao bì, nhãn"), facts.product.packaging),
        formLine(QStringLiteral("10. Nhãn hiệu"), facts.product.brand),
        formLine(QStringLiteral("11. Mã vạch"), facts.product.gtin),
        formLine(QStringLiteral("Truy xuất nguồn gốc"), facts.product.traceability),
        formLine(QStringLiteral("12. Câu chuyện sản phẩm"), facts.product.story),
        formLine(QStringLiteral("13. Lịch sử hình thành, cơ cấu tổ chức"), {}),
        QStringLiteral(
            "Phần II. Kết quả sản xuất, kinh doanh (sản lượng, doanh thu, lao động, thị trường 02 năm gần nhất): ") +
            formDots + formDots};
    if (const CriteriaSet* sheet = facts.sheet()) {
        report.tables.push_back(selfScores(*sheet));
        report.notes = {QStringLiteral("Tên tiêu chí viết gọn; lời các mức điểm xem bộ tiêu chí của quyết định.")};
    }
    report.closing = {QStringLiteral("Phần IV. Kế hoạch phát triển sản phẩm: ") + formDots};
    report.signature = {{QStringLiteral("ĐẠI DIỆN CHỦ THỂ"), QStringLiteral("(Ký, ghi rõ họ tên, đóng dấu nếu có)")},
                        subject.representative};
    return report;
}

ReportTable communeTopicsTable(const Application& application)
{
    ReportTable table;
    table.title = QStringLiteral("II. Kết quả kiểm tra, đánh giá");
    table.sheetName = QStringLiteral("Đánh giá");
    table.columns = {numberColumn(), textColumn(QStringLiteral("topic"), {QStringLiteral("Nội dung")}, 3),
                     textColumn(QStringLiteral("finding"), {QStringLiteral("Đánh giá")}, 1.6),
                     textColumn(QStringLiteral("note"), {QStringLiteral("Nhận xét")}, 3)};
    const auto add = [&](const QString& topic, CommuneFinding finding, const QString& note) {
        table.addRow({topic,
                      ticked(finding == CommuneFinding::Met, QStringLiteral("Đạt")) + u'\n' +
                          ticked(finding == CommuneFinding::NotMet, QStringLiteral("Không đạt")),
                      note});
    };
    add(QStringLiteral("Nguồn gốc sản phẩm, nguyên liệu địa phương"), application.reportOrigin,
        application.reportOriginNote);
    add(QStringLiteral("Sử dụng lao động địa phương"), application.reportLabour, application.reportLabourNote);
    add(QStringLiteral("Nguồn gốc ý tưởng sản phẩm"), application.reportIdea, application.reportIdeaNote);
    add(QStringLiteral("Bản sắc, trí tuệ địa phương"), application.reportIdentity, application.reportIdentityNote);
    return table;
}

Report communeReport(const FormFacts& facts)
{
    Report report = formFrame(facts, QStringLiteral("03"), QStringLiteral("BÁO CÁO"),
                              QStringLiteral("Đánh giá hồ sơ sản phẩm OCOP: %1").arg(facts.product.name));
    const Application& application = facts.application;
    report.office.superiorBody.clear();
    report.office.issuingBody = QStringLiteral("ỦY BAN NHÂN DÂN ") + orDots(facts.commune().toUpper());
    report.office.isNumbered = true;
    report.office.number = application.reportNo.section(u'/', 0, 0);
    report.office.symbol =
        application.reportNo.contains(u'/') ? application.reportNo.section(u'/', 1) : QStringLiteral("BC-UBND");
    report.office.date = application.reportDate;
    report.intro = {QStringLiteral("(Mẫu số 03)"),
                    QStringLiteral("I. Thông tin chung"),
                    formLine(QStringLiteral("1. Tên sản phẩm"), facts.product.name),
                    formLine(QStringLiteral("2. Chủ thể"), facts.subject.name),
                    formLine(QStringLiteral("3. Địa chỉ"), facts.place()),
                    QStringLiteral("4. Đăng ký đánh giá: ") + registeredFor(application.kind),
                    QStringLiteral("5. Phiếu đăng ký số %1, nhận ngày %2")
                        .arg(orDots(application.communeReceiptNo), orDots(formatDate(application.communeReceivedOn)))};
    report.tables.push_back(communeTopicsTable(application));
    report.closing = {formLine(QStringLiteral("III. Đề nghị của Ủy ban nhân dân cấp xã"), application.reportProposal)};
    report.signature = {{QStringLiteral("TM. ỦY BAN NHÂN DÂN"), QStringLiteral("CHỦ TỊCH")}, application.reportSigner};
    report.recipients = {QStringLiteral("Cơ quan quản lý OCOP cấp tỉnh"), QStringLiteral("Chủ thể"),
                         QStringLiteral("Lưu: VT")};
    return report;
}

} // namespace

Report makeDossierForm(const ReportSource& source, const RuleBook& rules, const Application& application,
                       DossierForm form, QDate day)
{
    FormFacts facts{source, rules, application, {}, {}, day};
    if (const Product* product = source.snapshot.product(application.product)) {
        facts.product = source.snapshot.productOn(product->id, day);
        if (const Subject* subject = source.snapshot.subject(facts.product.subject))
            facts.subject = source.snapshot.subjectOn(subject->id, day);
    }
    switch (form) {
    case DossierForm::Registration: return registration(facts);
    case DossierForm::SelfAssessment: return selfAssessment(facts);
    case DossierForm::CommuneReport: break;
    }
    return communeReport(facts);
}

} // namespace ocop
