#include "core/reports/catalogue_report.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/reminders/standards_due.h"
#include "core/reports/paper_words.h"
#include "core/reports/report_parts.h"

#include <algorithm>

namespace ocop {
namespace {

/// Where it is made, as the place is called on the day: "Xã Tiên An, huyện Tiên Phước", "Xã Tiên Phước".
QString communeOnPaper(const ReportSource& source, const ProductOnDay& each, QDate day)
{
    const QString place = each.commune    ? source.units.describe(each.commune, day)
                          : each.district ? source.units.nameOn(each.district, day)
                                          : QString();
    return place.isEmpty() ? QStringLiteral("Chưa rõ địa bàn") : place.left(1).toUpper() + place.mid(1);
}

/// By group, then place.
std::vector<const ProductOnDay*> catalogued(const ReportSource& source, const ReportRequest& request,
                                            const Statistics& statistics)
{
    Selection inForce;
    inForce.standing = StandingClass::InForce;
    std::vector<std::pair<const ProductOnDay*, QString>> placed;
    for (const ProductOnDay& each : statistics.products())
        if (inForce.matches(each) && (!request.products || request.products->contains(each.product->id)))
            placed.emplace_back(&each, communeOnPaper(source, each, statistics.asOf()));
    const QCollator collator = vietnameseCollator();
    std::stable_sort(placed.begin(), placed.end(), [&](const auto& first, const auto& second) {
        const auto& [a, placeA] = first;
        const auto& [b, placeB] = second;
        if (a->sector != b->sector) return a->sector < b->sector;
        if (const int order = collator.compare(placeA, placeB); order != 0) return order < 0;
        if (a->standing.stars() != b->standing.stars()) return a->standing.stars() > b->standing.stars();
        return collator.compare(a->product->name, b->product->name) < 0;
    });
    std::vector<const ProductOnDay*> all;
    for (const auto& [each, place] : placed) all.push_back(each);
    return all;
}

QString addressOf(const ReportSource& source, const ProductOnDay& each, QDate day)
{
    QStringList parts;
    if (!each.subject->address.isEmpty()) parts << each.subject->address;
    if (each.subject->unit) parts << source.units.describe(each.subject->unit, day);
    return parts.join(QStringLiteral(", "));
}

/// Certificates of standards in force on the day, by subject.
using StandardsInForce = QHash<SubjectId, std::vector<StandardCertificate>>;

StandardsInForce standardsInForce(const ReportSource& source, QDate day)
{
    StandardsInForce bySubject;
    for (const StandardOnDay& each : standardsOn(source.standards, standardKinds(), day))
        if (each.inForce(day)) bySubject[each.certificate.subject].push_back(each.certificate);
    return bySubject;
}

/// The names of those of the product and of its whole establishment, each once.
QString standardsOf(const StandardsInForce& standards, const ProductOnDay& each)
{
    QStringList names;
    for (const StandardCertificate& certificate : standards.value(each.subject->id))
        if (!certificate.product || certificate.product == each.product->id)
            if (const QString name = standardName(certificate.kind); !names.contains(name)) names << name;
    return names.join(QStringLiteral(", "));
}

ReportCard cardOf(const ReportSource& source, const ProductOnDay& each, int number, const QString& standards, QDate day)
{
    const Product& product = *each.product;
    const Subject& subject = *each.subject;
    ReportCard card;
    card.heading = QStringLiteral("%1. %2").arg(QString::number(number), product.name);
    card.name = product.name;
    card.group = each.sector > 0 ? sectorShortName(each.sector) : QStringLiteral("Chưa phân nhóm");
    card.place = communeOnPaper(source, each, day);
    card.stars = each.standing.stars();
    const auto line = [&](const QString& label, const QString& text) {
        if (!text.isEmpty()) card.lines << QStringLiteral("%1: %2").arg(label, text);
    };
    // What a buyer asks for first comes first: small cards end early.
    line(QStringLiteral("Chủ thể"), subject.name);
    line(QStringLiteral("Địa chỉ"), addressOf(source, each, day));
    QStringList contact;
    for (const QString& text : {subject.phone, subject.email, subject.website})
        if (!text.isEmpty()) contact << text;
    line(QStringLiteral("Liên hệ"), contact.join(QStringLiteral(" · ")));
    line(QStringLiteral("Chứng nhận"), standards);
    line(QStringLiteral("Mô tả"), product.description);
    line(QStringLiteral("Bao bì, nhãn"), product.packaging);
    line(QStringLiteral("Nguồn nguyên liệu"), product.materialSource);
    line(QStringLiteral("Nhãn hiệu"), product.brand);
    line(QStringLiteral("Mã vạch"), product.gtin);
    line(QStringLiteral("Truy xuất nguồn gốc"), product.traceability);
    if (each.lastDay.isValid()) line(QStringLiteral("Ngày hết hạn"), formatDate(each.lastDay));
    card.text = product.story;
    card.code = product.traceability;
    if (source.photo) card.picture = source.photo(product.id);
    return card;
}

} // namespace

Report makeCatalogue(const ReportSource& source, const ReportRequest& request)
{
    QString subject = QStringLiteral("Sản phẩm OCOP còn hiệu lực");
    if (isOfPart(request)) subject += u' ' + placeInTitle(source, request);
    Report report = reportFrame(source, request, QStringLiteral("danh-muc"), subject);
    report.documentKind = QStringLiteral("DANH MỤC");
    report.office.isNumbered = false;
    report.cardPaper = CardPaper{request.cardsPerPage, request.smallPaper};
    report.signature = {};
    report.recipients.clear();
    const Statistics statistics = statisticsFor(source, request);
    ReportTable table;
    table.sheetName = QStringLiteral("Danh mục");
    table.columns = {numberColumn()};
    const std::pair<const char*, QString> columns[] = {
        {"product", QStringLiteral("Tên sản phẩm")},   {"subject", QStringLiteral("Chủ thể")},
        {"address", QStringLiteral("Địa chỉ")},        {"phone", QStringLiteral("Điện thoại")},
        {"email", QStringLiteral("Thư điện tử")},      {"website", QStringLiteral("Trang web")},
        {"district", QStringLiteral("Địa bàn")},       {"sector", QStringLiteral("Nhóm")},
        {"description", QStringLiteral("Mô tả")},      {"material", QStringLiteral("Nguồn nguyên liệu")},
        {"packaging", QStringLiteral("Bao bì, nhãn")}, {"brand", QStringLiteral("Nhãn hiệu")},
        {"gtin", QStringLiteral("Mã vạch")},           {"traceability", QStringLiteral("Truy xuất nguồn gốc")},
        {"standards", QStringLiteral("Chứng nhận")},   {"story", QStringLiteral("Câu chuyện sản phẩm")}};
    for (const auto& [key, heading] : columns)
        table.columns.push_back(textColumn(QString::fromLatin1(key), {heading}, 1));
    table.columns.insert(table.columns.begin() + 2,
                         {QStringLiteral("stars"), {QStringLiteral("Hạng sao")}, ColumnKind::Stars});
    table.columns.push_back({QStringLiteral("lastDay"), {QStringLiteral("Ngày hết hạn")}, ColumnKind::Date});
    const auto all = catalogued(source, request, statistics);
    const StandardsInForce inForce = standardsInForce(source, request.asOf);
    for (const ProductOnDay* each : all) {
        const Product& product = *each->product;
        const Subject& maker = *each->subject;
        const QString standards = standardsOf(inForce, *each);
        report.cards.push_back(cardOf(source, *each, int(report.cards.size()) + 1, standards, request.asOf));
        table.addRow({product.name, qint64(each->standing.stars()), maker.name, addressOf(source, *each, request.asOf),
                      maker.phone, maker.email, maker.website, nameOnPaper(source.units, each->district),
                      sectorShortName(each->sector), product.description, product.materialSource, product.packaging,
                      product.brand, product.gtin, product.traceability, standards, product.story,
                      dayCell(each->lastDay)});
    }
    report.intro = {
        QStringLiteral(
            "Tính đến ngày %1, %2 có %3 sản phẩm OCOP còn hiệu lực (%4), xếp theo nhóm sản phẩm, xã, phường.")
            .arg(dayInSentence(request.asOf), scopeOf(source, request), formatCount(qint64(all.size())),
                 starsInSentence(statistics.total().inForce))};
    StarCounts stars;
    for (const ProductOnDay* each : all) ++stars[each->standing.stars()];
    if (request.products)
        report.intro = {
            QStringLiteral(
                "Danh mục gồm %1 sản phẩm OCOP còn hiệu lực tính đến ngày %2 (%3), xếp theo nhóm sản phẩm, xã, phường.")
                .arg(formatCount(qint64(all.size())), dayInSentence(request.asOf), starsInSentence(stars))};
    if (all.empty() && !request.products)
        report.intro = {QStringLiteral("Tính đến ngày %1, %2 không có sản phẩm OCOP còn hiệu lực.")
                            .arg(dayInSentence(request.asOf), scopeOf(source, request))};
    report.tables.push_back(std::move(table));
    return report;
}

} // namespace ocop
