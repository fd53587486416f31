// The boards beside the overview: every number opens its rows, everything is reached by keyboard, pictures and paper.
#include "tests/ui/dashboard/board_session.h"

#include "core/base/error.h"
#include "tests/ui/paper/pdf_reading.h"
#include "ui/dashboard/board_catalog.h"
#include "ui/dashboard/board_stack.h"
#include "ui/dashboard/chart_boards.h"
#include "ui/dashboard/charts/tile_view.h"
#include "ui/dashboard/charts/unit_board.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/figure_table.h"
#include "ui/dashboard/overview_board.h"
#include "ui/dashboard/tile_boards.h"
#include "ui/kit/theme.h"
#include "ui/paper/page_painter.h"
#include "ui/table/record_table.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QProcess>
#include <QTest>
#include <QXmlStreamReader>

namespace ocop::test {
namespace {

struct ShownBoards
{
    BoardSession session;
    DashboardPage page{*session, nullptr, session.settings()};
    QString entity;
    QSet<qint64> ids;

    explicit ShownBoards(QDate day = QDate(2024, 8, 31), bool sample = true) : session(day, sample)
    {
        QObject::connect(&*session, &Session::recordsRequested, &page,
                         [this](const QString& asked, const QSet<qint64>& records, const QString&) {
                             entity = asked;
                             ids = records;
                         });
        page.resize(1174, 720);
        page.show();
        QApplication::setActiveWindow(&page);
        page.refresh();
        QCoreApplication::processEvents();
    }

    /// What was asked for is as many rows as the mark said, and nothing was asked for a mark of zero.
    void checkOpened(const BoardMark& mark)
    {
        INFO(mark.words.toStdString());
        const bool records = !mark.entity.isEmpty();
        if (mark.count == 0) {
            CHECK(session.asked().times == 0);
            CHECK(ids.isEmpty());
        } else if (records) {
            CHECK(entity == mark.entity);
            CHECK(ids.size() == mark.count);
        } else {
            REQUIRE(session.asked().times == 1);
            if (mark.asOf.isValid()) CHECK(session->asOf() == mark.asOf);
            CHECK(session.listed(session.asked().page, session.asked().selection) == mark.count);
        }
        session.forget();
        ids.clear();
        entity.clear();
    }

    int crawlTiles(TileView* view)
    {
        view->setFocus();
        for (int spot = 0; spot < view->spotCount(); ++spot) {
            view->setCurrent(spot);
            const BoardMark mark = *view->current();
            CHECK(view->accessibleDescription() == mark.detail);
            QTest::keyClick(view, Qt::Key_Return);
            checkOpened(mark);
            QTest::mouseClick(view, Qt::LeftButton, {}, view->spotRect(spot).center());
            checkOpened(mark);
        }
        return view->spotCount();
    }

    int crawlChart(const ChartBoard::Panel& panel)
    {
        const QDate day = session->asOf();
        const std::vector<BoardMark> marks = panel.marks;
        Chart* chart = panel.chart;
        for (int i = 0; i < int(marks.size()); ++i) {
            chart->setFocus();
            chart->setCurrent(i);
            QTest::keyClick(chart, Qt::Key_Return);
            checkOpened(marks[size_t(i)]);
            if (session->asOf() != day) {
                session->setAsOf(day);
                page.refresh();
            }
        }
        return int(marks.size());
    }
};

constexpr int cellsOfBoard = 12;

/// The share of clearly dark pixels.
double inkIn(const QImage& image, const QRect& rect)
{
    int dark = 0;
    const QRect part = rect.intersected(image.rect());
    for (int y = part.top(); y <= part.bottom(); ++y)
        for (int x = part.left(); x <= part.right(); ++x) dark += qGray(image.pixel(x, y)) < 150;
    return part.isEmpty() ? 0 : double(dark) / (part.width() * part.height());
}

} // namespace

TEST_CASE("every number of every board opens as many rows as it says", "[boards]")
{
    ShownBoards shown;
    int opened = 0;
    for (const char* key : {"map", "compare"}) {
        REQUIRE(shown.page.setBoard(QLatin1String(key)));
        auto* board = qobject_cast<TileBoard*>(shown.page.namedBoard(QLatin1String(key)));
        const auto* measures = board->findChild<QComboBox*>(QStringLiteral("measure"));
        for (int i = 0; i < measures->count(); ++i) {
            INFO(key << ' ' << measures->itemData(i).toString().toStdString());
            REQUIRE(board->setMeasure(measures->itemData(i).toString()));
            opened += shown.crawlTiles(board->tiles());
        }
        CHECK_FALSE(board->setMeasure(QStringLiteral("no such measure")));
    }
    for (const char* key : {"trend", "pipeline", "subjects"}) {
        INFO(key);
        REQUIRE(shown.page.setBoard(QLatin1String(key)));
        for (const ChartBoard::Panel& panel :
             qobject_cast<ChartBoard*>(shown.page.namedBoard(QLatin1String(key)))->panels())
            opened += shown.crawlChart(panel);
    }
    CHECK(opened > 400);
}

TEST_CASE("the boards agree with the counts of the day, whole and within a district", "[boards]")
{
    for (const QDate day : {QDate(2024, 8, 31), QDate(2025, 3, 1), QDate(2026, 11, 20)}) {
        INFO(day.toString(Qt::ISODate).toStdString());
        ShownBoards shown(day);
        const auto sumOf = [&](const char* key, const char* measure, auto&& takes) {
            shown.page.setBoard(QLatin1String(key));
            shown.page.namedBoard(QLatin1String(key))->setMeasure(QLatin1String(measure));
            int sum = 0;
            for (const BoardFigure& figure : shown.page.namedBoard(QLatin1String(key))->figures())
                if (takes(figure)) sum += figure.mark.count;
            return sum;
        };
        const auto all = [](const BoardFigure&) { return true; };
        const Tally total = shown.session->statistics().total();
        CHECK(sumOf("map", "recognised", all) == total.products.total());
        CHECK(sumOf("map", "inForce", all) == total.inForce.total());
        CHECK(sumOf("map", "lapsed", all) == total.lapsed.total());
        CHECK(sumOf("map", "subjects", all) == total.subjects());
        shown.page.setByCommune(true); // the other layer adds up to the same
        CHECK(sumOf("map", "recognised", all) == total.products.total());
        CHECK(sumOf("map", "subjects", all) == total.subjects());
        shown.page.setBoard(QStringLiteral("overview"));
        int sum = 0;
        for (const BoardRow& row : shown.page.boards()->overview()->places()->data().rows) sum += row.total();
        CHECK(sum == total.products.total());
        CHECK(shown.page.boards()->overview()->places()->data().rows.size() > 30);
        shown.page.setBoard(QStringLiteral("map"));
        shown.crawlTiles(qobject_cast<TileBoard*>(shown.page.namedBoard(QStringLiteral("map")))->tiles());
        shown.page.setByCommune(false);
        const UnitId district = shown.session->book().units().districts(day)[4]->id;
        shown.session->setDistrict(district);
        shown.page.refresh();
        CHECK(sumOf("map", "recognised", all) == shown.session->statistics().total().products.total());
    }
}

TEST_CASE("on 31/8/2024 the trend ends with the published figures and every district has its place on the map",
          "[boards]")
{
    ShownBoards shown;
    shown.page.setBoard(QStringLiteral("trend"));
    const auto& panel = qobject_cast<ChartBoard*>(shown.page.namedBoard(QStringLiteral("trend")))->panels().front();
    // The test register has a product without dates and one without a place beside the sample's.
    CHECK(panel.chart->bars().back().parts.front().value == shown.session->statistics().total().inForce.total());
    CHECK(shown.session->statistics().total().inForce.total() >= 246);
    shown.page.setBoard(QStringLiteral("map"));
    const auto& tiles = qobject_cast<TileBoard*>(shown.page.namedBoard(QStringLiteral("map")))->tiles()->tiles();
    QSet<QPair<int, int>> places;
    for (const Tile& tile : tiles) places.insert({tile.column, tile.row});
    CHECK(places.size() == qsizetype(tiles.size()));
    CHECK(tiles.size() == 19); // 18 districts and the product of an unknown place
}

TEST_CASE("all tiles are reached by the arrow keys", "[boards]")
{
    ShownBoards shown;
    for (const char* key : {"map", "compare"}) {
        INFO(key);
        shown.page.setBoard(QLatin1String(key));
        TileView* view = qobject_cast<TileBoard*>(shown.page.namedBoard(QLatin1String(key)))->tiles();
        QSet<int> reached{0};
        std::vector<int> open{0};
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Qt::Key arrow : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                view->setCurrent(from);
                QTest::keyClick(view, arrow);
                if (reached.contains(view->currentSpot())) continue;
                reached.insert(view->currentSpot());
                open.push_back(view->currentSpot());
            }
        }
        CHECK(reached.size() == view->spotCount());
    }
}

TEST_CASE("Ctrl+T shows the numbers of any board as a table, whose rows open the same", "[boards]")
{
    ShownBoards shown;
    for (const QString& key : boardKeys()) {
        INFO(key.toStdString());
        shown.page.setBoard(key);
        QTest::keyClick(&shown.page, Qt::Key_T, Qt::ControlModifier);
        CHECK(shown.page.showsTables());
        if (Board* board = shown.page.namedBoard(key)) {
            const auto figures = board->figures();
            CHECK(shown.page.boards()->figures()->isVisible());
            CHECK(shown.page.boards()->figures()->table()->visibleRows().size() == figures.size());
            for (size_t i = 0; i < figures.size(); ++i)
                if (!figures[i].mark.asOf.isValid()) {
                    Q_EMIT shown.page.boards()->figures()->table()->activated(qint64(i) + 1);
                    shown.checkOpened(figures[i].mark);
                }
        }
        QTest::keyClick(&shown.page, Qt::Key_T, Qt::ControlModifier);
        CHECK_FALSE(shown.page.showsTables());
    }
}

TEST_CASE("boards stand empty registers, single products, and pictures of all kinds are written", "[boards]")
{
    ShownBoards shown;
    TempFolder folder;
    for (const QString& key : boardKeys()) {
        shown.page.setBoard(key);
        const BoardPicture picture = shown.page.picture();
        CHECK(picture.facts.contains(QStringLiteral("31/08/2024")));
        for (const char* ending : {"png", "svg", "pdf"}) {
            const QString path = folder.file(key + u'.' + QLatin1String(ending));
            INFO(path.toStdString());
            savePicture(picture, path);
            QFile file(path);
            REQUIRE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            CHECK(bytes.size() > 3000);
            if (QLatin1String(ending) == QLatin1String("png")) CHECK(QImage::fromData(bytes).width() > 2000);
            if (QLatin1String(ending) == QLatin1String("pdf")) CHECK(bytes.startsWith("%PDF"));
            if (QLatin1String(ending) == QLatin1String("svg")) {
                QXmlStreamReader xml(bytes);
                while (!xml.atEnd()) xml.readNext();
                CHECK(xml.errorString().isEmpty());
            }
        }
    }
    CHECK_THROWS_AS(savePicture(shown.page.picture(), folder.file(QStringLiteral("a.gif"))), Error);
    ShownBoards bare(QDate(2024, 8, 31), false);
    for (const QString& key : boardKeys()) CHECK(bare.page.setBoard(key));
    CHECK_FALSE(bare.page.setBoard(QStringLiteral("no such board")));
}

TEST_CASE("a board on paper shows what the window shows, down to its last row", "[boards]")
{
    if (!canReadPdf()) return;
    ShownBoards shown;
    TempFolder folder;
    for (const QString& key : boardKeys()) {
        INFO(key.toStdString());
        shown.page.setBoard(key);
        const BoardPicture picture = shown.page.picture();
        const QString path = folder.file(key + QStringLiteral(".pdf"));
        savePicture(picture, path);
        REQUIRE(QProcess::execute(QStringLiteral("pdftoppm"),
                                  {QStringLiteral("-r"), QStringLiteral("144"), QStringLiteral("-png"),
                                   QStringLiteral("-singlefile"), path, folder.file(key)}) == 0);
        const QImage paper(folder.file(key + QStringLiteral(".png")));
        const QImage screen = imageOf(picture);
        // A4 with margins of 10 mm, the board as large as it fits, in the middle of the upper edge.
        const double millimetre = 144 / 25.4;
        const double scale = std::min(277 * millimetre / screen.width(), 190 * millimetre / screen.height());
        const QPointF origin(10 * millimetre + (277 * millimetre - screen.width() * scale) / 2, 10 * millimetre);
        for (int row = 0; row < cellsOfBoard; ++row)
            for (int column = 0; column < cellsOfBoard; ++column) {
                const QRectF cell(column * screen.width() / double(cellsOfBoard),
                                  row * screen.height() / double(cellsOfBoard), screen.width() / double(cellsOfBoard),
                                  screen.height() / double(cellsOfBoard));
                if (inkIn(screen, cell.toRect()) < 0.02) continue;
                INFO("cell " << column << ' ' << row);
                CHECK(inkIn(paper, QRectF(cell.topLeft() * scale + origin, cell.size() * scale).toRect()) > 0.004);
            }
    }
}

TEST_CASE("one chart is copied by itself from its menu, by keyboard", "[boards]")
{
    ShownBoards shown;
    shown.page.setBoard(QStringLiteral("subjects"));
    const auto charts = shown.page.namedBoard(QStringLiteral("subjects"))->charts();
    REQUIRE(charts.size() == 5);
    QGuiApplication::clipboard()->clear();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(charts[1], &asked);
    auto* menu = shown.page.findChild<QMenu*>(QStringLiteral("chartMenu"));
    REQUIRE(menu);
    menu->actions().front()->trigger();
    const QImage image = QGuiApplication::clipboard()->image();
    CHECK(image.width() > 400);
    CHECK(image.width() < imageOf(shown.page.picture()).width());
    menu->close();
}

TEST_CASE("a board of a dark window is light on paper, and the window stays dark", "[boards]")
{
    if (!canReadPdf()) return;
    const Theme was = themeOf();
    applyTheme(*qApp, Theme::dark());
    {
        ShownBoards shown;
        TempFolder folder;
        savePicture(shown.page.picture(), folder.file(QStringLiteral("a.pdf")));
        CHECK(themeOf().isDark);
        REQUIRE(QProcess::execute(QStringLiteral("pdftoppm"),
                                  {QStringLiteral("-r"), QStringLiteral("50"), QStringLiteral("-png"),
                                   QStringLiteral("-singlefile"), folder.file(QStringLiteral("a.pdf")),
                                   folder.file(QStringLiteral("a"))}) == 0);
        const QImage paper(folder.file(QStringLiteral("a.png")));
        CHECK(inkIn(paper, paper.rect()) < 0.35);
        const PaperPage page = pageOf(shown.page.picture()); // the same goes to a printer
        CHECK(page.orientation == PaperOrientation::Landscape);
        CHECK(page.pictures.empty()); // painted, not a picture of dots
        REQUIRE(page.drawings.size() == 1);
        QImage printed(1123, 794, QImage::Format_RGB32);
        printed.fill(Qt::white);
        QPainter painter(&printed);
        painter.scale(printed.width() / pageSizeTwips(page.orientation).width(),
                      printed.height() / pageSizeTwips(page.orientation).height());
        drawPage(&painter, page);
        painter.end();
        CHECK(inkIn(printed, printed.rect()) < 0.35);
        CHECK(inkIn(printed, printed.rect()) > 0.02);
        CHECK(qGray(imageOf(shown.page.picture()).pixel(3, 3)) < 80); // the picture for a screen is the window's
    }
    applyTheme(*qApp, was);
}

} // namespace ocop::test
