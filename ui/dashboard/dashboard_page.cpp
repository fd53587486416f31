#include "ui/dashboard/dashboard_page.h"

#include "core/base/dates.h"
#include "ui/dashboard/board_catalog.h"
#include "ui/dashboard/board_choice.h"
#include "ui/dashboard/board_export.h"
#include "ui/dashboard/board_stack.h"
#include "ui/kit/small_widgets.h"

#include <QCoreApplication>
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
      m_communes(new QToolButton(this)), m_outButton(new QToolButton(this)),
      m_boards(new BoardStack(settings ? settings : new QSettings(this), this)), m_empty(new EmptyState(this)),
      m_choice(new BoardChoice(this)), m_whole(new QStackedWidget(this)), m_key(overviewKey())
{
    setObjectName(QStringLiteral("dashboardPage"));
    m_tablesButton->setCheckable(true);
    m_tablesButton->setObjectName(QStringLiteral("dashboardTables"));
    m_tablesButton->setToolTip(tr("The same numbers as tables"));
    m_communes->setText(tr("By commune"));
    m_communes->setObjectName(QStringLiteral("byCommune"));
    m_communes->setToolTip(tr("Counts by commune instead of by (old) district"));
    m_communes->setProperty("kind", QStringLiteral("chip"));
    m_communes->setCheckable(true);
    m_outButton->setText(tr("Picture, print"));
    m_outButton->setObjectName(QStringLiteral("dashboardOut"));
    m_outButton->setProperty("kind", QStringLiteral("field"));
    m_header->addBesideTitle(m_choice);
    m_header->addAction(m_communes);
    m_header->addAction(m_outButton);
    m_header->addAction(m_tablesButton);
    m_empty->setObjectName(QStringLiteral("dashboardEmpty"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_header);
    layout->addWidget(makeWhole(), 1);
    makeExport();

    auto* toggle = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_T), this);
    connect(toggle, &QShortcut::activated, this, [this] { setShowsTables(!showsTables()); });
    connect(m_tablesButton, &QPushButton::toggled, this, &DashboardPage::setShowsTables);
    connect(m_communes, &QToolButton::toggled, this, &DashboardPage::setByCommune);
    connect(m_choice, &BoardChoice::chosen, this, &DashboardPage::setBoard);
    connect(m_boards, &BoardStack::activated, this, &DashboardPage::open);
    connect(m_empty, &EmptyState::actionRequested, this, &DashboardPage::emptyAction);
}

QWidget* DashboardPage::makeWhole()
{
    // A window too small for the boards scrolls them instead of squeezing them.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_boards->setProperty("role", QStringLiteral("scrolled"));
    m_boards->setAttribute(Qt::WA_StyledBackground);
    scroll->setWidget(m_boards);
    m_whole->addWidget(scroll);
    m_whole->addWidget(m_empty);
    return m_whole;
}

void DashboardPage::makeExport()
{
    auto* out = new BoardExport(session(), this, [this](QWidget* chart) { return picture(chart); });
    out->addMenu(m_outButton);
    for (QWidget* chart : m_boards->charts()) out->offerChart(chart);
    connect(out, &BoardExport::tableRequested, this, [this] { setShowsTables(true); });
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
    m_boards->focusShown();
}

bool DashboardPage::isByCommune() const { return m_communes->isChecked(); }

void DashboardPage::setByCommune(bool byCommune)
{
    if (m_communes->isChecked() != byCommune)
        m_communes->setChecked(byCommune); // comes back here
    else
        refresh();
}

Board* DashboardPage::namedBoard(const QString& key) const { return m_boards->board(key); }

bool DashboardPage::setBoard(const QString& key)
{
    if (!boardKeys().contains(key)) return false;
    m_key = key;
    m_choice->setCurrent(key);
    refresh();
    return true;
}

QString DashboardPage::headTitle() const
{
    return session().district() ? tr("Overview: %1").arg(session().scopeText()) : tr("Overview");
}

BoardPicture DashboardPage::picture(QWidget* chart) const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a board just filled has its size only then
    const QString layer = countsByCommune(session(), isByCommune()) ? QString() : tr(" · old districts");
    const QString facts =
        QStringLiteral("%1 · %2%3").arg(session().scopeText(), tr("As of %1").arg(formatDate(session().asOf())), layer);
    if (chart) {
        const QString name = chart->objectName();
        return {chart->parentWidget(), headTitle(), facts, name.isEmpty() ? m_key : name};
    }
    QString title = headTitle();
    for (const BoardEntry& each : boardEntries())
        if (each.key == m_key && each.make) title = QStringLiteral("%1 – %2").arg(title, each.title);
    QWidget* shown = m_whole->currentWidget() == m_empty ? static_cast<QWidget*>(m_empty) : m_boards;
    return {shown, title, facts, m_key};
}

void DashboardPage::refresh()
{
    m_header->setSentence({});
    if (!session().isOpen()) return;
    m_header->setTitle(headTitle());
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

void DashboardPage::showBoard() { m_boards->show(session(), m_key, isByCommune(), showsTables()); }

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
        m_empty->set(icon, tr("No recognised product yet"), tr("Figures appear once the register has certificates."),
                     tr("Read in a list…"), QStringLiteral("document-import"));
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
