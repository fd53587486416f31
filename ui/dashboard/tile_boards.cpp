#include "ui/dashboard/tile_boards.h"

#include "core/base/formats.h"
#include "core/base/text.h"
#include "ui/dashboard/charts/tile_view.h"
#include "ui/kit/small_widgets.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFile>
#include <QHash>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ocop {
namespace {

void readMap(const QString& name, QPoint from, QHash<QString, QPoint>& places)
{
    QFile file(QStringLiteral(":/map/%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly)) return;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        const QStringList cells = line.split(u',');
        if (cells.size() >= 3) places.insert(cells[0], from + QPoint(cells[1].toInt(), cells[2].toInt()));
    }
}

/// Column and row of every district by its code (resources/map); the old city lies north of Quảng Nam.
QHash<QString, QPoint> mapPlaces(Territory territory)
{
    const QPoint below(0, territory == Territory::City ? 2 : 0);
    const QPoint beside(territory == Territory::City ? 1 : 0, 0);
    QHash<QString, QPoint> places;
    if (territory != Territory::DaNang) readMap(QStringLiteral("quang-nam"), below, places);
    if (territory != Territory::QuangNam) readMap(QStringLiteral("da-nang"), beside, places);
    return places;
}

QString tileDecimal(double value, int decimals) { return QLocale(QLocale::Vietnamese).toString(value, 'f', decimals); }

QString placeName(const TallyRow& row) { return row.name.isEmpty() ? TileBoard::tr("Place not known") : row.name; }

Selection placeSelection(const Session& session, const TallyRow& row)
{
    Selection selection = row.selection;
    if (session.district()) selection.district = session.district();
    return selection;
}

BoardMark placeMark(const TallyRow& row, const QString& what, const Selection& selection, int count,
                    ListPage page = ListPage::Products)
{
    BoardMark mark{selection, QStringLiteral("%1 · %2").arg(placeName(row), what), {}, count, page};
    const int whole = page == ListPage::Subjects ? row.tally.subjects() : row.tally.products.total();
    mark.detail = QStringLiteral("%1: %2 (%3)").arg(mark.words, formatCount(count), formatPercent(count, whole));
    return mark;
}

/// What a measure says of a place: the number that colours it, its text, and the rows behind it.
struct MeasuredPlace
{
    double value = 0;
    QString text;
    BoardMark mark;
};

MeasuredPlace measured(const Session& session, const TallyRow& row, const QString& code, const QString& title)
{
    const Tally& tally = row.tally;
    Selection selection = placeSelection(session, row);
    const QString what = title.left(1).toLower() + title.mid(1);
    const auto count = [&](int number, ListPage page = ListPage::Products) {
        return MeasuredPlace{double(number), formatCount(number), placeMark(row, what, selection, number, page)};
    };
    if (code == QLatin1String("recognised")) return count(tally.products.total());
    if (code == QLatin1String("subjects")) return count(tally.subjects(), ListPage::Subjects);
    if (code == QLatin1String("lapsed")) {
        selection.standing = StandingClass::Lapsed;
        return count(tally.lapsed.total());
    }
    if (code == QLatin1String("expiring")) {
        selection.endsWithinDays = session.expiringDays();
        return count(tally.expiring);
    }
    selection.standing = StandingClass::InForce;
    if (code == QLatin1String("fourStars")) {
        selection.stars = 4;
        return count(tally.inForce[4]);
    }
    if (code == QLatin1String("inForce")) return count(tally.inForce.total());
    const int whole = tally.products.total(); // share in force
    const double share = whole == 0 ? 0 : 100.0 * tally.inForce.total() / whole;
    return {share, whole == 0 ? QStringLiteral("–") : formatPercent(tally.inForce.total(), whole),
            placeMark(row, what, selection, tally.inForce.total())};
}

} // namespace

TileBoard::TileBoard(const QString& title, std::vector<TileMeasure> measures, QWidget* parent)
    : Board(parent), m_measure(new QComboBox(this)), m_view(new TileView(this))
{
    const Theme& theme = themeOf(this);
    for (const TileMeasure& each : measures) m_measure->addItem(each.title, each.code);
    m_measure->setObjectName(QStringLiteral("measure"));
    m_measure->setAccessibleName(tr("Measure"));
    m_view->setObjectName(QStringLiteral("tiles"));
    m_view->setAccessibleName(title);
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("panel"));
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(title, QStringLiteral("panel"), frame), 1);
    head->addWidget(m_measure);
    auto* inner = new QVBoxLayout(frame);
    inner->setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(12));
    inner->setSpacing(theme.px(8));
    inner->addLayout(head);
    inner->addWidget(m_view, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(frame);
    connect(m_view, &TileView::activated, this, &Board::activated);
    m_view->setHint([this](const BoardMark& mark) { return m_session ? sinceLastYear(*m_session, mark) : QString(); });
    connect(m_measure, &QComboBox::currentIndexChanged, this, [this] {
        if (m_session) fill(*m_session);
    });
}

std::vector<QWidget*> TileBoard::charts() const { return {m_view}; }

QString TileBoard::measure() const { return m_measure->currentData().toString(); }

QString TileBoard::measureTitle() const { return m_measure->currentText(); }

bool TileBoard::setMeasure(const QString& code)
{
    const int index = m_measure->findData(code);
    if (index >= 0) m_measure->setCurrentIndex(index);
    return index >= 0;
}

void TileBoard::show(const Session& session)
{
    m_session = &session;
    fill(session);
}

std::vector<BoardFigure> TileBoard::figures() const
{
    std::vector<BoardFigure> figures;
    const QString chart = measureTitle();
    for (const Tile& tile : m_view->tiles()) {
        figures.push_back({chart, tile.name, tile.value, tile.mark});
        for (const TileBar& bar : tile.bars) figures.push_back({chart, bar.mark.words, bar.text, bar.mark});
    }
    return figures;
}

std::vector<TallyRow> TileBoard::placesOf(const Session& session) const
{
    const bool byCommune = isByCommune(session);
    std::vector<TallyRow> rows = session.statistics().rows(byCommune ? Dimension::Commune : Dimension::District);
    // Somebody at home there who makes something elsewhere makes no place of products.
    std::erase_if(rows, [&](const TallyRow& row) {
        return row.tally.products.total() == 0 && (byCommune || row.name.isEmpty());
    });
    return rows;
}

MapBoard::MapBoard(QWidget* parent)
    : TileBoard(tr("Districts by position"),
                {{QStringLiteral("inForce"), tr("In force")},
                 {QStringLiteral("recognised"), tr("Recognised products")},
                 {QStringLiteral("share"), tr("Share in force")},
                 {QStringLiteral("fourStars"), tr("4 stars in force")},
                 {QStringLiteral("lapsed"), tr("Lapsed")},
                 {QStringLiteral("expiring"), tr("Ending soon")},
                 {QStringLiteral("subjects"), tr("Subjects")}},
                parent)
{
}

void MapBoard::fill(const Session& session)
{
    std::vector<Tile> tiles;
    std::vector<double> values;
    double highest = 0;
    const bool onMap = !isByCommune(session);
    const QHash<QString, QPoint> places = mapPlaces(session.book().units().territory());
    int besides = 0;
    for (const TallyRow& row : placesOf(session)) {
        MeasuredPlace place = measured(session, row, measure(), measureTitle());
        Tile tile;
        tile.name = placeName(row);
        tile.value = place.text;
        tile.mark = std::move(place.mark);
        if (onMap) {
            // What has no place on the map stands in its empty corner.
            const QPoint at = places.value(row.code, QPoint(5, besides));
            if (!places.contains(row.code)) ++besides;
            tile.column = at.x();
            tile.row = at.y();
        }
        highest = std::max(highest, place.value);
        values.push_back(place.value);
        tiles.push_back(std::move(tile));
    }
    const bool share = measure() == QLatin1String("share");
    const double step = share ? 20 : std::max(1.0, std::ceil(highest / 5));
    QStringList legend;
    for (int i = 0; i < 5; ++i) {
        const double from = i * step;
        legend << (share ? QStringLiteral("%1–%2%").arg(QString::number(int(from)), QString::number(int(from + step)))
                   : step <= 1
                       ? formatCount(qint64(from)) + (i == 4 ? QStringLiteral("+") : QString())
                       : QStringLiteral("%1–%2").arg(formatCount(qint64(from)), formatCount(qint64(from + step - 1))));
    }
    for (size_t i = 0; i < tiles.size(); ++i) tiles[i].heat = std::clamp(int(values[i] / step), 0, 4);
    this->tiles()->setLegend(legend);
    this->tiles()->setTiles(std::move(tiles));
}

CompareBoard::CompareBoard(QWidget* parent)
    : TileBoard(tr("Places compared on one scale"),
                {{QStringLiteral("count"), tr("Products")},
                 {QStringLiteral("perTen"), tr("Per 10 products")},
                 {QStringLiteral("share"), tr("Share, %")}},
                parent)
{
}

void CompareBoard::fill(const Session& session)
{
    const bool fives = session.statistics().total().inForce[5] > 0;
    const QString code = measure();
    std::vector<TallyRow> rows = placesOf(session);
    const QCollator collator = vietnameseCollator();
    std::stable_sort(rows.begin(), rows.end(), [&](const TallyRow& a, const TallyRow& b) {
        if (a.name.isEmpty() != b.name.isEmpty()) return b.name.isEmpty();
        return collator.compare(a.name, b.name) < 0;
    });
    std::vector<Tile> tiles;
    for (const TallyRow& row : rows) {
        Tile tile;
        tile.name = placeName(row);
        tile.value = formatCount(row.tally.products.total());
        tile.mark = placeMark(row, tr("recognised"), placeSelection(session, row), row.tally.products.total());
        const int whole = row.tally.products.total();
        const auto add = [&](int star, int count, const QString& what, StandingClass standing) {
            Selection selection = placeSelection(session, row);
            selection.standing = standing;
            if (star > 0) selection.stars = star;
            const double scale = code == QLatin1String("count") ? 1.0
                                 : whole == 0                   ? 0.0
                                              : (code == QLatin1String("perTen") ? 10.0 : 100.0) / whole;
            const double value = count * scale;
            const QString text = code == QLatin1String("count")
                                     ? formatCount(count)
                                     : tileDecimal(value, code == QLatin1String("perTen") ? 1 : 0);
            tile.bars.push_back({star, value, text, placeMark(row, what, selection, count)});
        };
        const QString inForce = texts::standing(StandingClass::InForce).toLower();
        for (int star = 3; star <= (fives ? 5 : 4); ++star)
            add(star, row.tally.inForce[star], QStringLiteral("%1 · %2").arg(texts::stars(star), inForce),
                StandingClass::InForce);
        add(0, row.tally.lapsed.total(), texts::standing(StandingClass::Lapsed).toLower(), StandingClass::Lapsed);
        tiles.push_back(std::move(tile));
    }
    this->tiles()->setTiles(std::move(tiles));
}

} // namespace ocop
