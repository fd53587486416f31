#include "ui/paper/report_preview.h"

#include "tests/support/sample_reports.h"

#include <QApplication>
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

} // namespace ocop::test
