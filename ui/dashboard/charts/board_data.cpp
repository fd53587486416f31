#include "ui/dashboard/charts/board_data.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/base/text.h"
#include "core/statistics/cross_table.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString boardText(const char* source) { return QCoreApplication::translate("dashboard", source); }

/// Fills one row's marks; `base` is the selection of the place, `sectors` the sectors that have a column.
class BoardRowMaker
{
public:
    BoardRowMaker(QString name, Selection base, const Tally& tally) : m_base(std::move(base)), m_tally(tally)
    {
        m_row.name = std::move(name);
        m_row.inForce = tally.inForce.total();
    }

    BoardRow make(const SectorCounts& sectors, const std::vector<int>& shownSectors)
    {
        for (int stars = 5; stars >= 3; --stars) addStars(stars);
        addStanding(StandingClass::Lapsed, m_tally.lapsed.total());
        addStanding(StandingClass::Withdrawn, m_tally.withdrawn);
        addStanding(StandingClass::MissingDate, m_tally.missingDate);
        add(m_base, {}, m_tally.products.total());
        for (const int sector : shownSectors) {
            Selection selection = m_base;
            selection.sector = sector;
            add(selection,
                sector == 0 ? boardText(QT_TRANSLATE_NOOP("dashboard", "group not known")) : sectorShortName(sector),
                sectors[size_t(sector)]);
        }
        return m_row;
    }

private:
    void addStars(int stars)
    {
        Selection selection = m_base;
        selection.stars = stars;
        selection.standing = StandingClass::InForce;
        add(selection,
            QStringLiteral("%1 · %2").arg(texts::stars(stars), texts::standing(StandingClass::InForce).toLower()),
            m_tally.inForce[stars]);
    }

    void addStanding(StandingClass standing, int count)
    {
        Selection selection = m_base;
        selection.standing = standing;
        add(selection, texts::standing(standing).toLower(), count);
    }

    void add(const Selection& selection, const QString& what, int count)
    {
        BoardMark mark;
        mark.selection = selection;
        mark.words = what.isEmpty() ? m_row.name : QStringLiteral("%1 · %2").arg(m_row.name, what);
        mark.count = count;
        mark.detail = QStringLiteral("%1: %2").arg(mark.words, formatCount(count));
        const int whole = m_tally.products.total();
        if (!what.isEmpty() && whole > 0) mark.detail += QStringLiteral(" (%1)").arg(formatPercent(count, whole));
        m_row.marks.push_back(std::move(mark));
    }

    Selection m_base;
    const Tally& m_tally;
    BoardRow m_row;
};

std::vector<int> sectorsShown(const std::vector<SectorCounts>& counts)
{
    std::vector<int> shown;
    for (const int sector : {1, 2, 3, 4, 5, 6, 0})
        if (std::any_of(counts.begin(), counts.end(),
                        [&](const SectorCounts& each) { return each[size_t(sector)] > 0; }))
            shown.push_back(sector);
    return shown;
}

} // namespace

QString sectorHead(int sector)
{
    switch (sector) {
    case 1: return boardText(QT_TRANSLATE_NOOP("dashboard", "Food"));
    case 2: return boardText(QT_TRANSLATE_NOOP("dashboard", "Drinks"));
    case 3: return boardText(QT_TRANSLATE_NOOP("dashboard", "Herbs"));
    case 4: return boardText(QT_TRANSLATE_NOOP("dashboard", "Crafts"));
    case 5: return boardText(QT_TRANSLATE_NOOP("dashboard", "Plants"));
    case 6: return boardText(QT_TRANSLATE_NOOP("dashboard", "Tourism"));
    default: return boardText(QT_TRANSLATE_NOOP("dashboard", "Unknown"));
    }
}

QString sinceLastYear(const Session& session, const BoardMark& mark)
{
    if (mark.asOf.isValid() || !mark.entity.isEmpty() || mark.selection.endsFrom) return {};
    const Statistics& then = session.lastYear();
    const Tally tally = then.tally(mark.selection);
    const int before = mark.page == ListPage::Subjects ? tally.subjects() : tally.products.total();
    const int grown = mark.count - before;
    return boardText(QT_TRANSLATE_NOOP("dashboard", ", %1 since %2"))
        .arg(grown == 0 ? QStringLiteral("±0")
                        : (grown > 0 ? QStringLiteral("+") : QStringLiteral("−")) + formatCount(qAbs(grown)),
             formatDate(then.asOf()));
}

Selection scopedSelection(const Session& session)
{
    Selection selection;
    selection.district = session.district();
    return selection;
}

bool countsByCommune(const Session& session, bool wanted) { return wanted || session.district(); }

BoardData boardData(const Session& session, bool wanted)
{
    const Statistics& statistics = session.statistics();
    const bool byCommune = countsByCommune(session, wanted);
    const std::vector<TallyRow> tallies = statistics.rows(byCommune ? Dimension::Commune : Dimension::District);
    const std::vector<SectorCounts> sectors = productsBySector(statistics, tallies);
    const std::vector<int> shown = sectorsShown(sectors);

    BoardData data;
    data.placeHead = byCommune ? boardText(QT_TRANSLATE_NOOP("dashboard", "Commune"))
                               : boardText(QT_TRANSLATE_NOOP("dashboard", "District"));
    for (const int sector : shown) data.sectorHeads.push_back(sectorHead(sector));

    SectorCounts sum{};
    const QString unknown = boardText(QT_TRANSLATE_NOOP("dashboard", "Place not known"));
    std::vector<std::pair<bool, BoardRow>> rows;
    for (size_t i = 0; i < tallies.size(); ++i) {
        const TallyRow& row = tallies[i];
        const bool isUnknown = row.name.isEmpty();
        // A row only because somebody at home there makes something elsewhere has no products to open.
        if (row.tally.products.total() == 0 && (isUnknown || byCommune)) continue;
        Selection base = row.selection;
        if (session.district()) base.district = session.district();
        rows.emplace_back(isUnknown,
                          BoardRowMaker(isUnknown ? unknown : row.name, base, row.tally).make(sectors[i], shown));
        for (size_t s = 0; s < sum.size(); ++s) sum[s] += sectors[i][s];
    }
    const QCollator collator = vietnameseCollator();
    std::stable_sort(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
        if (a.first != b.first) return b.first;
        if (a.second.total() != b.second.total()) return a.second.total() > b.second.total();
        return collator.compare(a.second.name, b.second.name) < 0;
    });
    for (auto& row : rows) data.rows.push_back(std::move(row.second));
    data.sum = BoardRowMaker(session.scopeText(), scopedSelection(session), statistics.total()).make(sum, shown);
    return data;
}

} // namespace ocop
