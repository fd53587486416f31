#include "ui/dashboard/number_tables.h"

#include "core/base/formats.h"
#include "ui/table/record_table.h"
#include "ui/words/texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace ocop {

NumberTables::NumberTables(QSettings* settings, QWidget* parent) : QWidget(parent), m_choice(new QButtonGroup(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(0);
    const QString titles[] = {tr("Places"), tr("Groups"), tr("Kinds of subject"), tr("Stars"), tr("Months of expiry")};
    for (int i = 0; i < 5; ++i) {
        auto* button = new QToolButton(this);
        button->setText(titles[i]);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("part", i == 0   ? QStringLiteral("first")
                                    : i == 4 ? QStringLiteral("last")
                                             : QStringLiteral("mid"));
        button->setObjectName(QStringLiteral("numbers_%1").arg(i));
        m_choice->addButton(button, i);
        choices->addWidget(button);
    }
    choices->addStretch(1);
    layout->addLayout(choices);

    m_table = new RecordTable(QStringLiteral("dashboardNumbers"), columnsOf(lineColumns()), settings, this);
    layout->addWidget(m_table, 1);
    connect(m_table, &RecordTable::activated, this, [this](qint64 id) {
        const BoardMark mark = m_marks[size_t(id - 1)];
        if (mark.count > 0) Q_EMIT activated(mark);
    });
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { setView(View(id)); });
}

ListColumns<NumberTables::Line> NumberTables::lineColumns()
{
    const auto count = [](const char* key, const QString& title, int (*of)(const Tally&)) {
        return ListColumn<Line>{
            {.key = QLatin1String(key), .title = title, .kind = CellKind::Number, .width = 84, .searchable = false},
            [of](const Line& line) { return numberCell(of(line.tally)); }};
    };
    ListColumn<Line> share = count("share", tr("In force, %"), nullptr);
    share.cell = [](const Line& line) {
        const int whole = line.tally.products.total();
        if (whole == 0) return CellData{.text = QStringLiteral("–"), .value = -1.0};
        return CellData{.text = formatPercent(line.tally.inForce.total(), whole),
                        .value = double(line.tally.inForce.total()) / whole};
    };
    return {
        {{.key = QStringLiteral("name"), .title = tr("Name"), .kind = CellKind::Strong, .width = 220, .stretch = true},
         [](const Line& line) { return textCell(line.name); }},
        count("products", tr("Recognised"), [](const Tally& t) { return t.products.total(); }),
        count("inForce", tr("In force"), [](const Tally& t) { return t.inForce.total(); }),
        count("stars5", texts::stars(5), [](const Tally& t) { return t.inForce[5]; }),
        count("stars4", texts::stars(4), [](const Tally& t) { return t.inForce[4]; }),
        count("stars3", texts::stars(3), [](const Tally& t) { return t.inForce[3]; }),
        count("lapsed", tr("Lapsed"), [](const Tally& t) { return t.lapsed.total(); }),
        count("withdrawn", tr("Withdrawn"), [](const Tally& t) { return t.withdrawn; }),
        count("missing", tr("Date missing"), [](const Tally& t) { return t.missingDate; }),
        share,
        count("expiring", tr("Ending soon"), [](const Tally& t) { return t.expiring; }),
        count("subjects", tr("Subjects"), [](const Tally& t) { return t.subjects(); })};
}

void NumberTables::setView(View view)
{
    m_view = view;
    m_choice->button(int(view))->setChecked(true);
    fill();
}

void NumberTables::show(const Session& session, bool byCommune)
{
    m_session = &session;
    m_byCommune = countsByCommune(session, byCommune);
    fill();
}

void NumberTables::addLine(const QString& name, const Tally& tally, const Selection& selection, ListPage page)
{
    BoardMark mark{selection, name, {}, page == ListPage::Subjects ? tally.subjects() : tally.products.total(), page};
    mark.detail = QStringLiteral("%1: %2").arg(name, formatCount(mark.count));
    m_marks.push_back(std::move(mark));
    m_lines.push_back({qint64(m_marks.size()), name, tally});
}

void NumberTables::fill()
{
    if (!m_session) return;
    const Statistics& statistics = m_session->statistics();
    const std::optional<UnitId> district = m_session->district();
    m_lines.clear();
    m_marks.clear();
    const auto addRows = [&](Dimension dimension, const auto& nameOf) {
        for (const TallyRow& row : statistics.rows(dimension)) {
            Selection selection = row.selection;
            if (district) selection.district = district;
            const QString name = nameOf(row);
            addLine(name.isEmpty() ? tr("Not known") : name, row.tally, selection,
                    dimension == Dimension::Kind ? ListPage::Subjects : ListPage::Products);
        }
    };
    switch (m_view) {
    case View::Places:
        addRows(m_byCommune ? Dimension::Commune : Dimension::District, [](const TallyRow& row) { return row.name; });
        break;
    case View::Sectors: addRows(Dimension::Sector, [](const TallyRow& row) { return row.name; }); break;
    case View::Kinds:
        addRows(Dimension::Kind, [](const TallyRow& row) { return texts::kind(*row.selection.kind); });
        break;
    case View::Stars:
        addRows(Dimension::Star, [](const TallyRow& row) { return texts::stars(*row.selection.stars); });
        break;
    case View::Months:
        for (const MonthCount& month : statistics.endsByMonth(24)) {
            Selection selection = scopedSelection(*m_session);
            selection.endsFrom = {qMax(month.month, m_session->asOf()), month.month.addMonths(1).addDays(-1)};
            addLine(QLocale().toString(month.month, QStringLiteral("MM/yyyy")), statistics.tally(selection), selection,
                    ListPage::Products);
        }
        break;
    }
    m_table->setRows<Line>(
        m_lines, [](const Line& line) { return line.id; }, lineColumns());
    const Tally total = statistics.total();
    m_table->setSummary(tr("%1: %2 recognised, %3 in force, %4 lapsed, %5 subjects")
                            .arg(m_session->scopeText(), formatCount(total.products.total()),
                                 formatCount(total.inForce.total()), formatCount(total.lapsed.total()),
                                 formatCount(total.subjects())));
}

} // namespace ocop
