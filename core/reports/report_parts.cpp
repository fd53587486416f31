#include "core/reports/report_parts.h"

#include "core/base/formats.h"
#include "core/reports/paper_words.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ocop {
namespace {

QString capitalised(const QString& text) { return text.left(1).toUpper() + text.mid(1); }

/// "hộ sản xuất kinh doanh 164 chủ thể (50,5%), hợp tác xã và tổ hợp tác 118 chủ thể (36,3%), …"
QString subjectsInSentence(const Tally& total)
{
    const int together = total.subjects(SubjectKind::Cooperative) + total.subjects(SubjectKind::CooperativeGroup);
    const int other = total.subjects(SubjectKind::Farm) + total.subjects(SubjectKind::Association);
    const std::pair<QString, int> kinds[] = {
        {QStringLiteral("hộ sản xuất kinh doanh"), total.subjects(SubjectKind::Household)},
        {QStringLiteral("hợp tác xã và tổ hợp tác"), together},
        {QStringLiteral("doanh nghiệp"), total.subjects(SubjectKind::Enterprise)},
        {QStringLiteral("loại hình khác"), other}};
    std::vector<int> counts;
    for (const auto& [kind, count] : kinds) counts.push_back(count);
    const std::vector<int> shares = sharesOf(counts);
    QStringList parts;
    for (size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            parts << QStringLiteral("%1 %2 chủ thể (%3)")
                         .arg(kinds[i].first, formatCount(counts[i]), shareText(shares[i]));
    return parts.join(QStringLiteral(", "));
}

QString validityInSentence(const Tally& total, QDate asOf, int expiringDays)
{
    const int inForce = total.inForce.total();
    const int lapsed = total.lapsed.total();
    const std::vector<int> shares = sharesOf({inForce, lapsed, total.withdrawn, total.missingDate});
    QString text = QStringLiteral("Đến nay có %1 sản phẩm còn hiệu lực").arg(formatCount(inForce));
    if (inForce > 0)
        text += QStringLiteral(" (%1), chiếm %2").arg(starsInSentence(total.inForce), shareText(shares[0]));
    text += QStringLiteral("; %1 sản phẩm hết hiệu lực").arg(formatCount(lapsed));
    if (lapsed > 0) text += QStringLiteral(", chiếm %1").arg(shareText(shares[1]));
    if (total.withdrawn > 0) text += QStringLiteral("; %1 sản phẩm bị thu hồi").arg(formatCount(total.withdrawn));
    if (total.missingDate > 0)
        text += QStringLiteral("; %1 sản phẩm thiếu ngày hiệu lực").arg(formatCount(total.missingDate));
    text += u'.';
    if (total.expiring > 0)
        text += QStringLiteral(" Trong %1 ngày tới, đến hết ngày %2, có %3 sản phẩm sẽ hết hiệu lực.")
                    .arg(QString::number(expiringDays), dayInSentence(asOf.addDays(expiringDays)),
                         formatCount(total.expiring));
    return text;
}

} // namespace

void setFilter(ReportRequest& request, Selection filter)
{
    filter.recognisedOnly = false;
    Selection none;
    none.recognisedOnly = false;
    if (filter == none) return;
    request.filterWords = filterOnPaper(filter);
    request.filter = std::move(filter);
}

Statistics statisticsOn(const ReportSource& source, const ReportRequest& request, QDate day)
{
    Statistics statistics(source.snapshot, source.units, source.groups, day, source.expiringDays, request.district);
    if (!request.district && !request.districts.empty()) {
        Selection places;
        places.recognisedOnly = false;
        for (const UnitId district : request.districts)
            places.districts.push_back(source.units.districtOf(district, day));
        statistics.keepOnly(places);
    }
    if (request.filter) statistics.keepOnly(*request.filter);
    return statistics;
}

bool isOfPart(const ReportRequest& request) { return request.district || !request.districts.empty(); }

QString placeInTitle(const ReportSource& source, const ReportRequest& request)
{
    if (request.district || request.districts.empty())
        return scopeInSentence(source.units, request.district, request.asOf);
    QStringList names;
    for (const UnitId district : request.districts)
        if (source.units.find(district)) names << scopeInSentence(source.units, district, request.asOf);
    return names.join(QStringLiteral(", "));
}

QString scopeOf(const ReportSource& source, const ReportRequest& request)
{
    const QString place = placeInTitle(source, request);
    return request.filterWords.isEmpty() ? place : QStringLiteral("%1 (chỉ tính %2)").arg(place, request.filterWords);
}

Statistics statisticsFor(const ReportSource& source, const ReportRequest& request)
{
    return statisticsOn(source, request, request.asOf);
}

Report reportFrame(const ReportSource& source, const ReportRequest& request, const QString& name,
                   const QString& subject)
{
    Report report;
    report.name = name;
    report.documentKind = QStringLiteral("BÁO CÁO");
    report.subject = subject;
    report.scope = scopeOnPaper(source.units, request.district, request.asOf);
    if (!request.district && isOfPart(request)) report.scope = capitalised(placeInTitle(source, request));
    report.asOf = request.asOf;
    report.sample = source.sample;
    const QDate day = request.documentDate.isValid() ? request.documentDate : request.asOf;
    const OfficeSettings& office = source.office.on(day);
    const QString symbol = office.symbol.isEmpty() ? QString() : QStringLiteral("BC-") + office.symbol;
    report.office = {office.superiorBody, office.office, request.number, symbol, office.place, day};
    report.signature.roleLines = office.signature();
    report.signature.signer = office.signerName;
    report.recipients = office.recipients;
    return report;
}

ReportColumn numberColumn()
{
    ReportColumn column{QStringLiteral("tt"), {QStringLiteral("TT")}, ColumnKind::Integer};
    column.weight = 0;
    column.minChars = 2;
    return column;
}

ReportColumn fixedColumn(const QString& key, const QStringList& heading, ColumnKind kind)
{
    ReportColumn column{key, heading, kind};
    column.weight = 0;
    return column;
}

ReportColumn textColumn(const QString& key, const QStringList& heading, double weight)
{
    ReportColumn column{key, heading, ColumnKind::Text};
    column.weight = weight;
    return column;
}

ReportColumn countColumn(const QString& key, const QStringList& heading, bool summed)
{
    ReportColumn column{key, heading, ColumnKind::Integer};
    column.summed = summed;
    column.minChars = 3;
    return column;
}

ReportColumn percentColumn(const QString& key, const QStringList& heading)
{
    ReportColumn column{key, heading, ColumnKind::Decimal};
    column.decimals = 1;
    return column;
}

ReportColumn pointsColumn(const QString& key, const QStringList& heading)
{
    ReportColumn column{key, heading, ColumnKind::Decimal};
    column.weight = 0;
    column.minChars = 5;
    column.decimals = 2;
    return column;
}

ReportCell pointsCell(const QString& shown)
{
    constexpr int usualLength = 3; // ",86"
    if (shown.isEmpty()) return {};
    const qsizetype comma = shown.indexOf(u',');
    if (comma >= 0 && shown.size() - comma > usualLength) return shown;
    return QString(shown).replace(u',', u'.').toDouble();
}

ReportCell pointsCell(std::optional<int> thousandths)
{
    if (!thousandths) return {};
    constexpr int point = 1000;
    constexpr int closer = 995; // from here on two decimals would round up to the next whole number
    if (*thousandths % point >= closer) return formatScore(thousandths);
    return double(*thousandths) / point;
}

ReportCell dayCell(QDate day) { return day.isValid() ? ReportCell(day) : ReportCell(); }

ReportCell percentCell(qint64 part, qint64 whole)
{
    if (whole == 0) return {};
    return std::round(1000.0 * double(part) / double(whole)) / 10.0;
}

std::vector<int> sharesOf(const std::vector<int>& parts)
{
    constexpr qint64 all = 1000;
    const qint64 whole = std::accumulate(parts.begin(), parts.end(), qint64(0));
    std::vector<int> shares(parts.size(), 0);
    if (whole <= 0) return shares;
    qint64 lacking = all;
    std::vector<size_t> order;
    for (size_t i = 0; i < parts.size(); ++i) {
        shares[i] = int(parts[i] * all / whole);
        lacking -= shares[i];
        order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return parts[a] * all % whole > parts[b] * all % whole; });
    for (size_t i = 0; i < order.size() && lacking > 0; ++i, --lacking) ++shares[order[i]];
    return shares;
}

QString shareText(int tenths)
{
    return QStringLiteral("%1,%2%").arg(QString::number(tenths / 10), QString::number(tenths % 10));
}

ReportCell shareCell(int tenths) { return tenths / 10.0; }

QStringList leftOutNotes(const ReportSource& source, const Statistics& statistics)
{
    const auto& all = statistics.products();
    const auto count = std::count_if(all.begin(), all.end(), [&](const ProductOnDay& each) {
        return !each.standing.recognised && source.snapshot.certificatesOf(each.product->id).empty();
    });
    if (count == 0) return {}; // also where a filter lets only recognised ones through
    return {QStringLiteral("Không kể %1 sản phẩm có trong sổ nhưng chưa được công nhận tính đến ngày %2.")
                .arg(formatCount(count), dayInSentence(statistics.asOf()))};
}

QStringList openingSentences(const ReportSource& source, const ReportRequest& request)
{
    const Tally total = statisticsFor(source, request).total();
    const QString scope = scopeOf(source, request);
    const int products = total.products.total();
    if (products == 0)
        return {QStringLiteral("Tính đến ngày %1, %2 chưa có sản phẩm được công nhận đạt từ 3 sao trở lên.")
                    .arg(dayInSentence(request.asOf), scope)};
    return {
        QStringLiteral("Tính đến ngày %1, %2 có %3 sản phẩm OCOP được công nhận đạt từ 3 sao trở lên (%4) của %5 chủ "
                       "thể, trong đó %6.")
            .arg(dayInSentence(request.asOf), scope, formatCount(products), starsInSentence(total.products),
                 formatCount(total.subjects()), subjectsInSentence(total)),
        validityInSentence(total, request.asOf, source.expiringDays)};
}

QStringList statusSentences(const ReportSource& source, const ReportRequest& request)
{
    QStringList sentences = openingSentences(source, request);
    const Statistics statistics = statisticsFor(source, request);
    const int whole = statistics.total().products.total();
    if (whole == 0) return sentences;
    QStringList sectors;
    const std::vector<TallyRow> rows = statistics.rows(Dimension::Sector);
    std::vector<int> counts;
    for (const TallyRow& row : rows) counts.push_back(row.tally.products.total());
    const std::vector<int> shares = sharesOf(counts);
    for (size_t i = 0; i < rows.size(); ++i) {
        if (counts[i] == 0) continue;
        const QString& name = rows[i].name;
        sectors << QStringLiteral("%1 %2 sản phẩm (%3)")
                       .arg(name.isEmpty() ? QStringLiteral("chưa phân nhóm") : name.left(1).toLower() + name.mid(1),
                            formatCount(counts[i]), shareText(shares[i]));
    }
    sentences << QStringLiteral("Theo nhóm sản phẩm: %1.").arg(sectors.join(QStringLiteral("; ")));
    if (request.district) return sentences;
    std::vector<TallyRow> places = statistics.rows(Dimension::District);
    std::erase_if(places, [](const TallyRow& row) { return row.name.isEmpty() || row.tally.products.total() == 0; });
    std::stable_sort(places.begin(), places.end(), [](const TallyRow& a, const TallyRow& b) {
        return a.tally.products.total() > b.tally.products.total();
    });
    QStringList most;
    for (size_t i = 0; i < places.size() && i < 5; ++i)
        most << QStringLiteral("%1 (%2 sản phẩm)").arg(places[i].name, formatCount(places[i].tally.products.total()));
    if (most.size() > 1)
        sentences << (hasDistricts(request.asOf)
                          ? QStringLiteral("Các địa phương có nhiều sản phẩm nhất: %1.")
                          : QStringLiteral("Các địa bàn cấp huyện (cũ) có nhiều sản phẩm nhất: %1."))
                         .arg(most.join(QStringLiteral(", ")));
    return sentences;
}

} // namespace ocop
