#include "core/base/formats.h"
#include "core/reports/catalogue_report.h"
#include "core/reports/district_report.h"
#include "core/reports/expiring_report.h"
#include "core/reports/files/report_csv.h"
#include "core/reports/files/report_xlsx.h"
#include "core/reports/report_catalog.h"
#include "core/reports/report_parts.h"
#include "core/reports/summary_reports.h"
#include "tests/support/made_up_snapshot.h"
#include "tests/support/register_support.h"
#include "tests/support/zip_parts.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>

#include <algorithm>

namespace ocop::test {
namespace {

const QDate catalogDay(2024, 8, 31);

/// Units and groups of a real register, products made up.
struct CatalogFixture
{
    TempRegister book;
    Snapshot snapshot = madeUpSnapshot(book->units(), 407);
    ReminderBook reminders;
    ReminderRules reminderRules = ReminderRules::load(*book);
    ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all()), 90, false, {},
                        {},       &reminders,    &reminderRules};
    ReportRequest request;
    CatalogFixture() { request.asOf = catalogDay; }
};

qint64 cellCount(const ReportTable& table, const ReportRow& row, const char* key)
{
    const int column = table.columnOf(QString::fromLatin1(key));
    return std::get<qint64>(row.cells.at(size_t(column)));
}

qint64 columnSum(const ReportTable& table, const char* key)
{
    qint64 sum = 0;
    for (const ReportRow& row : table.rows)
        if (row.kind == RowKind::Data) sum += cellCount(table, row, key);
    return sum;
}

} // namespace

TEST_CASE("Catalog: a report says how many products of the register none of its numbers holds")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("HTX An Bằng"), SubjectKind::Cooperative);
    const Product tea = book.addProduct(QStringLiteral("Trà dây"), maker.id, 211);
    book.addProduct(QStringLiteral("Mật ong"), maker.id, 204);
    book.addProduct(QStringLiteral("Nem chua"), maker.id, 208);
    book.addCertificate(tea.id, QDate(2024, 1, 10), 3,
                        book.addDecision(QStringLiteral("12/QĐ-UBND"), QDate(2024, 1, 10)).id);
    const Snapshot snapshot = Snapshot::load(*book);
    const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all())};
    ReportRequest request;
    request.asOf = catalogDay;
    for (const char* name : {"theo-huyen", "danh-sach", "tong-hop-huyen", "theo-nhom", "theo-loai-hinh"}) {
        INFO(name);
        const QString notes = findReport(QLatin1String(name))->make(source, request).notes.join(u' ');
        CHECK(notes.contains(QStringLiteral("Không kể 2 sản phẩm có trong sổ nhưng chưa được công nhận")));
    }
    request.asOf = QDate(2023, 12, 31); // of the third nobody knew yet
    CHECK(findReport(QStringLiteral("danh-sach"))
              ->make(source, request)
              .notes.join(u' ')
              .contains(QStringLiteral("Không kể 2 sản phẩm")));
}

TEST_CASE("Catalog: every report can be made for the province, for each district and for an empty register")
{
    CatalogFixture all;
    const Snapshot nothing;
    const ReportSource empty{nothing, all.book->units(), all.book->groups(), all.source.office};
    QStringList names;
    for (const ReportInfo& info : reportCatalog()) {
        INFO(info.name.toStdString());
        CHECK_FALSE(names.contains(info.name));
        names << info.name;
        CHECK(findReport(info.name) == &info);
        for (const QDate day : {catalogDay, QDate(2025, 3, 1), QDate(2026, 11, 1)}) {
            ReportRequest request = all.request;
            request.asOf = day;
            const Report report = info.make(all.source, request);
            CHECK(report.name == info.name);
            CHECK(report.asOf == day);
            CHECK_FALSE(report.tables.empty());
            for (const ReportTable& table : report.tables)
                for (const ReportRow& row : table.rows) REQUIRE(row.cells.size() == table.columns.size());
            CHECK_NOTHROW(info.make(empty, request));
            for (const Unit* unit : all.book->units().districts(day)) {
                request.district = unit->id;
                const Report one = info.make(all.source, request);
                CHECK(one.scope.contains(unit->name));
                CHECK_NOTHROW(reportAsCsv(one));
            }
        }
    }
    CHECK(findReport(QStringLiteral("không có")) == nullptr);
}

TEST_CASE("Catalog: since 1/7/2025 no paper names a district, town or city of the province as a present place")
{
    CatalogFixture all;
    all.request.asOf = QDate(2026, 11, 30);
    static const QRegularExpression district(
        QStringLiteral("(?<!\\p{L})(huyện|thị xã|thành phố Tam Kỳ|thành phố Hội An)[^:(.;]*(\\(cũ\\))?"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto check = [&](const QString& text) {
        for (auto found = district.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            INFO(text.toStdString());
            CHECK(match.captured().contains(QStringLiteral("(cũ)")));
        }
    };
    for (const ReportInfo& info : reportCatalog()) {
        INFO(info.name.toStdString());
        check(info.title);
        const Report report = info.make(all.source, all.request);
        CHECK(report.office.place == QStringLiteral("Đà Nẵng"));
        CHECK((report.office.superiorBody + report.office.issuingBody).contains(QStringLiteral("ĐÀ NẴNG")));
        check(report.subject + u';' + report.scope);
        for (const QString& text : report.intro + report.closing + report.notes) check(text);
        for (const ReportCard& card : report.cards)
            CHECK_FALSE(card.place.contains(u',')); // nothing behind the commune
        for (const ReportTable& table : report.tables) {
            check(table.title);
            for (const ReportColumn& column : table.columns)
                for (const QString& heading : column.heading) check(heading);
            for (const ReportRow& row : table.rows)
                for (const ReportCell& cell : row.cells)
                    if (const auto* text = std::get_if<QString>(&cell)) check(*text);
        }
    }
    all.request.asOf = catalogDay;
    CHECK(makeDistrictReport(all.source, all.request).subject.endsWith(QStringLiteral("theo huyện")));
    CHECK(makeDistrictReport(all.source, all.request).office.place == QStringLiteral("Quảng Nam"));
}

TEST_CASE("Catalog: the numbers of the district report are those of the statistics")
{
    CatalogFixture fixture;
    const Report report = makeDistrictReport(fixture.source, fixture.request);
    const Tally total = statisticsFor(fixture.source, fixture.request).total();
    REQUIRE(report.tables.size() == 2);
    const ReportTable& summary = report.tables.front();
    const ReportTable& list = report.tables.back();
    CHECK(summary.dataRowCount() == 18);
    CHECK(columnSum(summary, "products") == total.products.total());
    CHECK(columnSum(summary, "subjects") == total.subjects());
    CHECK(cellCount(summary, summary.rows.back(), "inForce") == total.inForce.total());
    CHECK(list.dataRowCount() == total.products.total());
    CHECK(list.annex);
    const auto groups =
        std::count_if(list.rows.begin(), list.rows.end(), [](const auto& row) { return row.kind == RowKind::Group; });
    CHECK(groups == 18);
    CHECK(report.intro.front().contains(QStringLiteral("toàn tỉnh có 407 sản phẩm")));
    CHECK(report.intro.front().contains(
        QStringLiteral("hộ sản xuất kinh doanh %1 chủ thể (%2)")
            .arg(total.subjects(SubjectKind::Household))
            .arg(formatPercent(total.subjects(SubjectKind::Household), total.subjects()))));
    CHECK(report.intro.at(1).contains(QStringLiteral("%1 sản phẩm còn hiệu lực").arg(total.inForce.total())));
}

TEST_CASE("Catalog: the lists of the districts together are the list of the province")
{
    CatalogFixture fixture;
    int rows = 0;
    for (const Unit* unit : fixture.book->units().districts(catalogDay)) {
        ReportRequest request = fixture.request;
        request.district = unit->id;
        rows += makeProductList(fixture.source, request).tables.front().dataRowCount();
    }
    CHECK(rows == 407);
}

TEST_CASE("Catalog: what ends soon is as many as the statistics say, soonest first")
{
    CatalogFixture fixture;
    for (const int days : {0, 30, 90, 180, 365}) {
        fixture.request.withinDays = days;
        const Report report = makeExpiringList(fixture.source, fixture.request);
        Selection selection;
        selection.endsWithinDays = days;
        const ReportTable& table = report.tables.front();
        CHECK(table.dataRowCount() == statisticsFor(fixture.source, fixture.request).tally(selection).products.total());
        qint64 before = 0;
        for (const ReportRow& row : table.rows) {
            CHECK(cellCount(table, row, "daysLeft") >= before);
            before = cellCount(table, row, "daysLeft");
            CHECK(before <= days);
        }
        CHECK(table.columnOf(QStringLiteral("from")) == -1);
    }
    // The window for filing came with QĐ 26/2026.
    fixture.request.asOf = QDate(2026, 6, 1);
    CHECK(makeExpiringList(fixture.source, fixture.request).tables.front().columnOf(QStringLiteral("from")) > 0);
}

TEST_CASE("Catalog: shares and sums by group and kind")
{
    CatalogFixture fixture;
    const Report sectors = makeSectorSummary(fixture.source, fixture.request);
    const Report kinds = makeKindSummary(fixture.source, fixture.request);
    CHECK(columnSum(sectors.tables.front(), "products") == 407);
    CHECK(columnSum(kinds.tables.front(), "products") == 407);
    CHECK(kinds.tables.front().dataRowCount() == 6);
    CHECK(cellText(percentColumn({}, {}), percentCell(164, 325)) == QStringLiteral("50,5"));
    CHECK(cellText(percentColumn({}, {}), percentCell(1, 2)) == QStringLiteral("50,0"));
    CHECK(percentCell(1, 0) == ReportCell());
    // Shares shown beside each other add up: a third each is not 33,3 three times.
    CHECK(sharesOf({1, 1, 1}) == std::vector<int>{334, 333, 333});
    CHECK(sharesOf({164, 118, 43}) == std::vector<int>{505, 363, 132});
    CHECK(sharesOf({0, 0}) == std::vector<int>{0, 0});
    CHECK(shareText(505) == QStringLiteral("50,5%"));
    double sum = 0;
    for (const ReportRow& row : sectors.tables.front().rows)
        if (row.kind == RowKind::Data)
            sum += std::get<double>(row.cells[size_t(sectors.tables.front().columnOf(QStringLiteral("share")))]);
    CHECK(std::abs(sum - 100) < 0.001);
}

TEST_CASE("Catalog: workbook and CSV hold the same values as the report")
{
    CatalogFixture fixture;
    const Report report = makeDistrictSummary(fixture.source, fixture.request);
    const QString path = fixture.book.folder().file(QStringLiteral("b2.xlsx"));
    writeXlsx(report, path);
    const QString csv = QString::fromUtf8(reportAsCsv(report));
    const QStringList lines = csv.split(QStringLiteral("\r\n"));
    const ReportTable& table = report.tables.front();
    // Office, title, scope, an empty line and two rows of heads stand above the rows.
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const QString products = QString::number(cellCount(table, table.rows[i], "products"));
        CHECK(xlsxCell(path, 1, QStringLiteral("C%1").arg(i + 7)) == products);
        CHECK(lines.at(qsizetype(i) + 1).split(u',').at(2) == products);
    }
}

TEST_CASE("Catalog: settings are printed, with dashes and signs people typed taken off")
{
    CatalogFixture fixture;
    WriteAct act(fixture.book->database(), test::testAct(ActKind::Setting));
    fixture.book->settings().set(act, settings::office, QStringLiteral("CHI CỤC MẪU"));
    fixture.book->settings().set(act, settings::recipients, QStringLiteral("- Sở;\n\n-  UBND tỉnh ;\n- Lưu: VT."));
    act.commit();
    fixture.source.office = officeSettings(fixture.book->settings().all());
    const Report report = makeDistrictSummary(fixture.source, fixture.request);
    CHECK(report.office.issuingBody == QStringLiteral("CHI CỤC MẪU"));
    CHECK(report.recipients ==
          QStringList{QStringLiteral("Sở"), QStringLiteral("UBND tỉnh"), QStringLiteral("Lưu: VT")});
}

TEST_CASE("Catalog: what is in force is called so in lists, so that filters count as the sentences do")
{
    CatalogFixture fixture;
    const Report report = makeProductList(fixture.source, fixture.request);
    const ReportTable& table = report.tables.front();
    const size_t status = size_t(table.columnOf(QStringLiteral("status")));
    const size_t remark = size_t(table.columnOf(QStringLiteral("remark")));
    int inForce = 0;
    int soon = 0;
    for (const ReportRow& row : table.rows) {
        if (row.kind != RowKind::Data) continue;
        inForce += std::get<QString>(row.cells[status]) == QStringLiteral("Còn hiệu lực");
        soon += std::get<QString>(row.cells[remark]).contains(QStringLiteral("hết hạn"));
    }
    const Tally total = statisticsFor(fixture.source, fixture.request).total();
    CHECK(inForce == total.inForce.total());
    CHECK(soon == total.expiring);
    CHECK(soon > 0);
}

TEST_CASE("Catalog: movements reconcile by star and in sum")
{
    CatalogFixture fixture;
    fixture.request.since = QDate(2023, 8, 31);
    const Report report = makeReport(*findReport(QStringLiteral("bien-dong")), fixture.source, fixture.request);
    const ReportTable& table = report.tables.front();
    REQUIRE(table.rows.size() == 8);
    for (const char* column : {"stars3", "stars4", "stars5", "sum"}) {
        INFO(column);
        const auto at = [&](size_t row) { return cellCount(table, table.rows[row], column); };
        CHECK(at(0) + at(1) + at(2) + at(3) - at(4) - at(5) - at(6) == at(7));
    }
    const Statistics before = statisticsOn(fixture.source, fixture.request, QDate(2023, 8, 31));
    CHECK(cellCount(table, table.rows.front(), "sum") == before.total().inForce.total());
    CHECK(cellCount(table, table.rows.back(), "sum") ==
          statisticsFor(fixture.source, fixture.request).total().inForce.total());
}

TEST_CASE("Catalog: the periodic report names its period, and its annexes hold the statistics")
{
    CatalogFixture fixture;
    const std::pair<Period, const char*> periods[] = {{Period::Month, "tháng 8 năm 2024"},
                                                      {Period::Quarter, "quý III năm 2024"},
                                                      {Period::HalfYear, "6 tháng cuối năm 2024"},
                                                      {Period::Year, "năm 2024"}};
    for (const auto& [period, words] : periods) {
        INFO(words);
        fixture.request.period = period;
        const Report report = makeReport(*findReport(QStringLiteral("dinh-ky")), fixture.source, fixture.request);
        CHECK(report.subject.endsWith(QString::fromUtf8(words)));
        REQUIRE(report.tables.size() == 4);
        for (const ReportTable& table : report.tables) CHECK(table.annex);
        CHECK(columnSum(report.tables[0], "products") == 407);
        CHECK(columnSum(report.tables[1], "products") == 407);
        CHECK(report.intro.join(u' ').contains(QStringLiteral("toàn tỉnh có 407 sản phẩm")));
        CHECK_FALSE(report.intro.join(u' ').contains(u'['));
    }
    CHECK(endOfPeriod(Period::HalfYear, QDate(2024, 2, 1)) == QDate(2024, 6, 30));
    CHECK(endOfPeriod(Period::HalfYear, QDate(2024, 7, 1)) == QDate(2024, 12, 31));
}

TEST_CASE("Catalogue: certificates of standards in force on the day, of the product and of the establishment")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("HTX An Bằng"), SubjectKind::Cooperative);
    const Product tea = book.addProduct(QStringLiteral("Trà dây"), maker.id, 211);
    const Product honey = book.addProduct(QStringLiteral("Mật ong"), maker.id, 204);
    for (const Product& each : {tea, honey}) book.addCertificate(each.id, QDate(2024, 1, 10), 3);
    const Snapshot snapshot = Snapshot::load(*book);
    ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all())};
    const auto held = [&](const char* kind, ProductId product, QDate issued, QDate ends) {
        StandardCertificate certificate;
        certificate.id = {qint64(source.standards.size()) + 1};
        certificate.subject = maker.id;
        certificate.product = product;
        certificate.kind = QString::fromLatin1(kind);
        certificate.issuedOn = issued;
        certificate.expiresOn = ends;
        source.standards.push_back(certificate);
    };
    held("foodSafety", {}, QDate(2022, 1, 1), QDate(2024, 12, 31));
    held("vietgap", tea.id, QDate(2023, 1, 1), QDate(2025, 12, 31));
    held("haccp", {}, QDate(2020, 1, 1), QDate(2023, 12, 31)); // has ended
    held("halal", {}, QDate(2025, 1, 1), QDate(2025, 12, 31)); // is issued later
    ReportRequest request;
    request.asOf = catalogDay;
    const Report report = makeCatalogue(source, request);
    REQUIRE(report.cards.size() == 2);
    const auto lineOf = [&](const QString& product) {
        for (const ReportCard& card : report.cards)
            if (card.heading.contains(product)) return card.lines.filter(QStringLiteral("Chứng nhận:")).join(u'|');
        return QString();
    };
    CHECK(lineOf(tea.name) == QStringLiteral("Chứng nhận: Cơ sở đủ điều kiện ATTP, VietGAP"));
    CHECK(lineOf(honey.name) == QStringLiteral("Chứng nhận: Cơ sở đủ điều kiện ATTP"));
}

TEST_CASE("Catalog: behind every count of products stand as many products, in every report and as it is shaped")
{
    CatalogFixture fixture;
    int counts = 0;
    for (const ReportInfo& info : reportCatalog()) {
        INFO(info.name.toStdString());
        const Report report = makeReport(info, fixture.source, fixture.request);
        for (const ReportTable& table : report.tables)
            for (const ReportRow& row : table.rows)
                for (size_t cell = 0; cell < row.counted.size(); ++cell) {
                    if (row.counted[cell].empty()) continue;
                    INFO(spotWords(table, size_t(&row - table.rows.data()), cell).toStdString());
                    CHECK(qint64(row.counted[cell].size()) == std::get<qint64>(row.cells[cell]));
                    ++counts;
                }
    }
    CHECK(counts > 300);
    const auto table =
        makeReport(*findReport(QStringLiteral("tong-hop-huyen")), fixture.source, fixture.request).tables.front();
    for (const ReportRow& row : table.rows)
        for (const char* key : {"products", "products3", "inForce", "inForce4", "lapsed"}) {
            const auto cell = size_t(table.columnOf(QString::fromLatin1(key)));
            CHECK(qint64(row.behind(cell).size()) == std::get<qint64>(row.cells[cell]));
        }
}

} // namespace ocop::test
