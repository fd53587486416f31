#include "ui/dashboard/dashboard_page.h"

#include "core/base/dates.h"
#include "ui/dashboard/board_charts.h"
#include "ui/dashboard/chart.h"
#include "ui/dashboard/dashboard_cards.h"
#include "ui/dashboard/figure_table.h"
#include "ui/dashboard/legend.h"
#include "ui/dashboard/number_tables.h"
#include "ui/dashboard/unit_board.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/table/record_table.h"
#include "ui/words/texts.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace ocop {

DashboardPage::DashboardPage(Session& session, QWidget* parent, QSettings* settings)
    : Page(session, parent), m_header(new PageHeader(tr("Overview"), this)),
      m_tablesButton(
          makeButton(tr("Number tables"), QStringLiteral("view-list-details"), {}, this, QStringLiteral("Ctrl+T"))),
      m_communes(new QToolButton(this)), m_outButton(new QToolButton(this)), m_choice(new QButtonGroup(this)),
      m_figures(new FigureTable(settings ? settings : new QSettings(this), this)), m_cards(new DashboardCards(this)),
      m_board(new UnitBoard(this)), m_boardLegend(new ChartLegend(this)), m_months(new Chart(Qt::Vertical, this)),
      m_monthsLegend(new ChartLegend(this)), m_kinds(new Chart(Qt::Horizontal, this)),
      m_sectors(new Chart(Qt::Horizontal, this)),
      m_tables(new NumberTables(settings ? settings : new QSettings(this), this)), m_empty(new EmptyState(this)),
      m_filled(new QWidget(this)), m_views(new QStackedWidget(this)), m_whole(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("dashboardPage"));
    m_tablesButton->setCheckable(true);
    m_tablesButton->setObjectName(QStringLiteral("dashboardTables"));
    m_tablesButton->setToolTip(tr("The same numbers as tables"));
    makeChoice();
    makeMenu();
    m_communes->setText(tr("By commune"));
    m_communes->setObjectName(QStringLiteral("byCommune"));
    m_communes->setToolTip(tr("Counts by commune instead of by (old) district"));
    m_communes->setProperty("kind", QStringLiteral("chip"));
    m_communes->setCheckable(true);
    connect(m_communes, &QToolButton::toggled, this, &DashboardPage::setByCommune);
    m_header->addAction(m_communes);
    m_header->addAction(m_outButton);
    m_header->addAction(m_tablesButton);
    m_empty->setObjectName(QStringLiteral("dashboardEmpty"));
    m_board->setObjectName(QStringLiteral("unitBoard"));
    m_board->setAccessibleName(tr("Products by place and group"));

    m_overview = makeBoards();
    m_views->addWidget(m_overview);
    m_views->addWidget(m_tables);
    m_views->addWidget(m_figures);
    for (const NamedBoard& each : m_named)
        if (each.board) m_views->addWidget(each.board);
    auto* filled = new QVBoxLayout(m_filled);
    filled->setContentsMargins(0, 0, 0, 0);
    filled->setSpacing(12);
    filled->addWidget(m_cards);
    filled->addWidget(m_views, 1);
    // A window too small for the boards scrolls them instead of squeezing them.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_filled->setProperty("role", QStringLiteral("scrolled"));
    scroll->setWidget(m_filled);
    m_whole->addWidget(scroll);
    m_whole->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(m_whole, 1);

    auto* toggle = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    connect(toggle, &QShortcut::activated, this, [this] { setShowsTables(!showsTables()); });
    connect(m_tablesButton, &QPushButton::toggled, this, &DashboardPage::setShowsTables);
    connect(m_figures, &FigureTable::activated, this, &DashboardPage::open);
    connect(m_cards, &DashboardCards::activated, this, &DashboardPage::open);
    connect(m_board, &UnitBoard::activated, this, &DashboardPage::open);
    connect(m_tables, &NumberTables::activated, this, &DashboardPage::open);
    connect(m_empty, &EmptyState::actionRequested, this, &DashboardPage::emptyAction);
    const auto hint = [this](const BoardMark& mark) { return sinceLastYear(this->session(), mark); };
    m_board->setHint(hint);
    for (QWidget* chart : {static_cast<QWidget*>(m_board), static_cast<QWidget*>(m_months),
                           static_cast<QWidget*>(m_kinds), static_cast<QWidget*>(m_sectors)})
        offerPictures(chart);
    wireChart(m_months, m_monthMarks);
    wireChart(m_kinds, m_kindMarks);
    wireChart(m_sectors, m_sectorMarks);
}

QWidget* DashboardPage::makeBoards()
{
    auto* boards = new QWidget(this);
    auto* columns = new QHBoxLayout(boards);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(12);
    columns->addWidget(panel({}, m_board, m_boardLegend, &m_boardTitle), 68);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addWidget(panel(tr("Certificates ending by month"), m_months, m_monthsLegend), 52);
    right->addWidget(panel(tr("Products by group"), m_sectors), 34);
    right->addWidget(panel(tr("Subjects by kind"), m_kinds), 27);
    columns->addLayout(right, 45);
    m_months->setObjectName(QStringLiteral("monthsChart"));
    m_sectors->setObjectName(QStringLiteral("sectorsChart"));
    m_kinds->setObjectName(QStringLiteral("kindsChart"));
    return boards;
}

QWidget* DashboardPage::panel(const QString& title, QWidget* content, ChartLegend* legend, QLabel** titleLabel)
{
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("panel"));
    auto* label = makeLabel(title, QStringLiteral("panel"), frame);
    if (titleLabel) *titleLabel = label;
    if (!title.isEmpty()) content->setAccessibleName(title);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(14, 0, 14, 0);
    head->addWidget(label, 1);
    if (legend) head->addWidget(legend);
    auto* layout = new QVBoxLayout(frame);
    // The board reaches the panel's edges, charts keep their distance.
    const bool edges = content == m_board;
    layout->setContentsMargins(1, 8, 1, edges ? 7 : 8);
    layout->setSpacing(6);
    layout->addLayout(head);
    auto* room = new QHBoxLayout;
    room->setContentsMargins(edges ? 0 : 13, 0, edges ? 0 : 13, 0);
    room->addWidget(content);
    layout->addLayout(room, 1);
    return frame;
}

void DashboardPage::wireChart(Chart* chart, const std::vector<BoardMark>& marks)
{
    connect(chart, &Chart::activated, this, [this, &marks](int index) { open(marks[size_t(index)]); });
    chart->setHint([this, &marks](int index) { return sinceLastYear(session(), marks[size_t(index)]); });
}

void DashboardPage::open(const BoardMark& mark)
{
    // A copy: the page may be read again before the signal comes back.
    const BoardMark opened = mark;
    if (opened.asOf.isValid() && opened.asOf != session().asOf()) session().setAsOf(opened.asOf);
    if (opened.entity.isEmpty())
        Q_EMIT session().selectionRequested(opened.page, opened.selection, opened.words);
    else
        Q_EMIT session().recordsRequested(opened.entity, opened.ids, opened.words);
}

bool DashboardPage::showsTables() const { return m_tablesButton->isChecked(); }

void DashboardPage::setShowsTables(bool tables)
{
    if (m_tablesButton->isChecked() != tables) {
        m_tablesButton->setChecked(tables); // comes back here
        return;
    }
    if (session().isOpen()) showBoard();
    if (!tables)
        (m_key == QLatin1String("overview") ? static_cast<QWidget*>(m_board) : namedBoard(m_key))->setFocus();
    else
        (m_key == QLatin1String("overview") ? m_tables->table() : m_figures->table())->focusTable();
}

bool DashboardPage::isByCommune() const { return m_communes->isChecked(); }

void DashboardPage::setByCommune(bool byCommune)
{
    if (m_communes->isChecked() != byCommune)
        m_communes->setChecked(byCommune); // comes back here
    else
        refresh();
}

QStringList DashboardPage::boardKeys()
{
    return {QStringLiteral("overview"), QStringLiteral("map"),      QStringLiteral("compare"),
            QStringLiteral("trend"),    QStringLiteral("pipeline"), QStringLiteral("subjects")};
}

Board* DashboardPage::namedBoard(const QString& key) const
{
    for (const NamedBoard& each : m_named)
        if (each.key == key) return each.board;
    return nullptr;
}

bool DashboardPage::setBoard(const QString& key)
{
    const qsizetype index = boardKeys().indexOf(key);
    if (index < 0) return false;
    m_key = key;
    m_choice->button(int(index))->setChecked(true);
    refresh();
    return true;
}

QString DashboardPage::headTitle() const
{
    return session().district() ? tr("Overview: %1").arg(session().scopeText()) : tr("Overview");
}

void DashboardPage::refresh()
{
    m_header->setSentence({});
    if (!session().isOpen()) return;
    m_header->setTitle(headTitle());
    m_boardTitle->setText(countsByCommune(session(), isByCommune()) ? tr("Products by commune and group")
                                                                    : tr("Products by district and group"));
    const bool empty = session().statistics().total().products.total() == 0;
    m_whole->setCurrentIndex(empty ? 1 : 0);
    m_tablesButton->setVisible(!empty);
    m_outButton->setVisible(!empty);
    m_communes->setVisible(!empty && !session().district());
    if (empty)
        showEmpty();
    else
        showBoard();
}

/// Fills what is seen: a board, or its numbers as a table.
void DashboardPage::showBoard()
{
    const bool overview = m_key == QLatin1String("overview");
    m_cards->setVisible(overview);
    Board* board = namedBoard(m_key);
    if (overview) {
        m_cards->show(session());
        fillBoards();
        if (showsTables()) m_tables->show(session(), isByCommune());
        m_views->setCurrentWidget(showsTables() ? static_cast<QWidget*>(m_tables) : m_overview);
        return;
    }
    board->setByCommune(isByCommune());
    board->show(session());
    if (showsTables()) m_figures->show(board->figures());
    m_views->setCurrentWidget(showsTables() ? static_cast<QWidget*>(m_figures) : board);
}

void DashboardPage::fillBoards()
{
    m_board->setData(boardData(session(), isByCommune()));
    fillLegend();
    const auto fill = [](Chart* chart, std::vector<BoardMark>& marks, ChartData fresh) {
        marks = std::move(fresh.marks);
        chart->setBars(std::move(fresh.bars));
    };
    fill(m_months, m_monthMarks, monthsChart(session()));
    fill(m_kinds, m_kindMarks, kindsChart(session()));
    fill(m_sectors, m_sectorMarks, sectorsChart(session()));
    m_monthsLegend->setEntries({{ChartLegend::Kind::Soon, tr("within %1 days").arg(session().expiringDays())}});
}

void DashboardPage::fillLegend()
{
    using Kind = ChartLegend::Kind;
    const BoardRow& sum = m_board->data().sum;
    std::vector<std::pair<Kind, QString>> entries;
    const auto add = [&](BoardSegment segment, Kind kind, const QString& words, bool always) {
        if (always || sum.of(segment).count > 0) entries.emplace_back(kind, words);
    };
    add(BoardSegment::Stars5, Kind::Stars5, texts::stars(5), false);
    add(BoardSegment::Stars4, Kind::Stars4, texts::stars(4), true);
    add(BoardSegment::Stars3, Kind::Stars3, texts::stars(3), true);
    add(BoardSegment::Lapsed, Kind::Lapsed, texts::standing(StandingClass::Lapsed), true);
    add(BoardSegment::Withdrawn, Kind::Withdrawn, texts::standing(StandingClass::Withdrawn), false);
    add(BoardSegment::MissingDate, Kind::MissingDate, texts::standing(StandingClass::MissingDate), false);
    m_boardLegend->setEntries(std::move(entries));
}

void DashboardPage::showEmpty()
{
    const QString icon = QStringLiteral("office-chart-bar");
    const QString day = formatDate(session().asOf());
    if (session().district())
        m_empty->set(icon, tr("No recognised product in %1").arg(session().scopeText()), tr("As of %1").arg(day),
                     tr("Show the whole province"));
    else if (session().isReadOnly())
        m_empty->set(icon, tr("No product was recognised by %1").arg(day), {}, tr("Back to today"));
    else
        m_empty->set(icon, tr("No recognised product yet"),
                     tr("The board fills by itself from the register's certificates."), tr("Read in a list…"),
                     QStringLiteral("document-import"));
}

void DashboardPage::emptyAction()
{
    if (session().district())
        session().setDistrict({});
    else if (session().isReadOnly())
        session().setAsOf({});
    else
        Q_EMIT importRequested();
}

} // namespace ocop
