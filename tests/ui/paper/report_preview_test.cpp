#include "ui/paper/report_preview.h"

#include "tests/support/sample_reports.h"
#include "tests/support/ui/event_wait.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

void keepPreviewPicture(QWidget& widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("SO_OCOP_TEST_PAPER");
    if (!folder.isEmpty()) widget.grab().save(folder + u'/' + name + QStringLiteral(".png"));
}

} // namespace

TEST_CASE("Preview: pages turn with the keyboard and the place is told")
{
    ReportPreview preview;
    preview.resize(700, 600);
    QSignalSpy spy(&preview, &ReportPreview::currentPageChanged);
    preview.showReport(productList(100));
    preview.show();
    QApplication::processEvents();
    REQUIRE(preview.pageCount() > 3);
    CHECK(preview.currentPage() == 1);
    CHECK(spy.last() == QVariantList{1, preview.pageCount()});
    QTest::keyClick(&preview, Qt::Key_PageDown);
    CHECK(preview.currentPage() == 2);
    QTest::keyClick(&preview, Qt::Key_End);
    CHECK(preview.currentPage() == preview.pageCount());
    QTest::keyClick(&preview, Qt::Key_PageUp);
    CHECK(preview.currentPage() == preview.pageCount() - 1);
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.currentPage() == 1);
    keepPreviewPicture(preview, QStringLiteral("preview"));
}

TEST_CASE("Preview: zoom follows the window until it is set by hand")
{
    ReportPreview preview;
    preview.resize(700, 600);
    preview.showReport(districtSummary());
    preview.show();
    QApplication::processEvents();
    const double narrow = preview.zoom();
    preview.resize(900, 600);
    QApplication::processEvents();
    CHECK(preview.zoom() > narrow);
    preview.setFit(ReportPreview::Fit::Page);
    QApplication::processEvents();
    CHECK(preview.zoom() < 1);

    const double before = preview.zoom();
    QWheelEvent wheel(QPointF(50, 50), QPointF(50, 50), QPoint(), QPoint(0, 120), Qt::NoButton, Qt::ControlModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(preview.viewport(), &wheel);
    CHECK(preview.zoom() > before);
    CHECK(preview.fit() == ReportPreview::Fit::Free);
    QTest::keyClick(&preview, Qt::Key_0, Qt::ControlModifier);
    CHECK(preview.fit() == ReportPreview::Fit::Width);
    for (int i = 0; i < 40; ++i) QTest::keyClick(&preview, Qt::Key_Minus, Qt::ControlModifier);
    CHECK(preview.zoom() >= 0.19);
}

TEST_CASE("Preview: stands on a dark ground with white paper, and empty")
{
    ReportPreview preview;
    QPalette dark = preview.palette();
    dark.setColor(QPalette::Window, QColor(21, 26, 24));
    preview.setPalette(dark);
    preview.resize(700, 500);
    preview.showReport(districtSummary());
    const QImage image = preview.grab().toImage();
    CHECK(image.pixelColor(4, 4).lightness() < 60);
    CHECK(image.pixelColor(image.width() / 2, 24) == QColor(Qt::white));
    keepPreviewPicture(preview, QStringLiteral("preview-dark"));
    preview.clear();
    CHECK(preview.currentPage() == 0);
    CHECK_FALSE(preview.grab().isNull());
}

TEST_CASE("Preview: a long paper shows its first page before the others are laid out", "[layout]")
{
    const auto pages = std::make_shared<PaperPages>(std::make_shared<const Report>(productList(2000)));
    ReportPreview preview;
    preview.resize(700, 600);
    preview.showPages(pages);
    CHECK(preview.currentPage() == 1);
    CHECK(preview.isCounting());
    CHECK(preview.placeText().contains(QStringLiteral("đang đếm")));
    CHECK(pages->count() < 20);
    REQUIRE(waitUntil([&] { return !preview.isCounting(); }));
    CHECK(preview.pageCount() == int(pages->all().size()));
    CHECK(preview.placeText().endsWith(QString::number(preview.pageCount())));

    preview.showReport(productList(2000));
    QTest::keyClick(&preview, Qt::Key_End); // whoever wants the last page waits for it
    CHECK_FALSE(preview.isCounting());
    CHECK(preview.currentPage() == preview.pageCount());
    CHECK(preview.pageCount() == pages->count());
}

TEST_CASE("Preview: what stands behind numbers is opened by keyboard and by double click", "[layout]")
{
    Report report = bareReport();
    ReportTable table;
    table.columns = {{QStringLiteral("name"), {QStringLiteral("Nội dung")}},
                     {QStringLiteral("a"), {QStringLiteral("A")}, ColumnKind::Integer},
                     {QStringLiteral("b"), {QStringLiteral("B")}, ColumnKind::Integer}};
    for (int row = 0; row < 200; ++row) {
        table.addRow({QStringLiteral("Dòng %1").arg(row), qint64(row % 2), qint64(1)});
        table.rows.back().counted = {{}, std::vector<ProductId>(size_t(row % 2), ProductId{1}), {ProductId{2}}};
    }
    table.addRow({QStringLiteral("Cuối")});
    table.rows.back().products = {ProductId{9}};
    report.tables = {table};
    ReportPreview preview;
    preview.resize(700, 600);
    preview.showReport(report);
    preview.show();
    QApplication::processEvents();
    QTest::keyClick(&preview, Qt::Key_Return); // where nothing opens, Enter is the window's
    preview.setOpensSpots(true);
    std::vector<PaperSpot> opened;
    QObject::connect(&preview, &ReportPreview::spotOpened, &preview,
                     [&](const PaperSpot& spot) { opened.push_back(spot); });
    const auto press = [&](std::initializer_list<Qt::Key> keys) {
        for (const Qt::Key key : keys) QTest::keyClick(&preview, key);
        return std::pair(opened.back().row, opened.back().cell);
    };
    using At = std::pair<size_t, size_t>;
    CHECK(press({Qt::Key_Return, Qt::Key_Return}) == At{0, 2}); // a number that counts none opens nothing
    CHECK(press({Qt::Key_Right, Qt::Key_Return}) == At{1, 1});
    CHECK(press({Qt::Key_Right, Qt::Key_Down, Qt::Key_Return}) == At{2, 2});
    CHECK(press({Qt::Key_Down, Qt::Key_Left, Qt::Key_Return}) == At{3, 1});
    CHECK(press({Qt::Key_Up, Qt::Key_Return}) == At{2, 2});
    for (int row = 2; row < 200; ++row) QTest::keyClick(&preview, Qt::Key_Down);
    CHECK(press({Qt::Key_Return}) == At{200, 0}); // over the ends of pages, and the line is seen
    CHECK(preview.verticalScrollBar()->value() > 0);
    CHECK(press({Qt::Key_Down, Qt::Key_Return}) == At{200, 0});
    const size_t before = opened.size();
    QTest::keyClick(&preview, Qt::Key_Escape);
    QTest::keyClick(&preview, Qt::Key_Home);
    CHECK(preview.verticalScrollBar()->value() == 0);
    CHECK(opened.size() == before);

    const PaperSpot spot = preview.pages()->page(0).spots.front();
    const double scale = preview.logicalDpiX() * preview.zoom() / twipsPerInch;
    const QPointF place = spot.rect.center() * scale;
    const int width = int(pageSizeTwips(PaperOrientation::Portrait).width() * scale);
    const int left = (preview.viewport()->width() - width) / 2;
    QTest::mouseDClick(preview.viewport(), Qt::LeftButton, {}, QPoint(left, 16) + place.toPoint());
    REQUIRE(opened.size() == before + 1);
    CHECK(opened.back().row == spot.row);
    QTest::mouseDClick(preview.viewport(), Qt::LeftButton, {}, QPoint(left + 4, 20));
    CHECK(opened.size() == before + 1);
}

} // namespace ocop::test
