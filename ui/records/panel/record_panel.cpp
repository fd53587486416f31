#include "ui/records/panel/record_panel.h"

#include "ui/kit/icons.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/timeline.h"
#include "ui/records/panel/attachments_box.h"
#include "ui/records/panel/facts_view.h"
#include "ui/records/panel/record_files.h"
#include "ui/records/panel/record_head.h"
#include "ui/records/panel/record_history.h"
#include "ui/records/panel/record_teller.h"
#include "ui/session/rooms.h"
#include "ui/session/thumbnails.h"

#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace ocop {

RecordPanel::RecordPanel(Session& session, QWidget* parent) : QFrame(parent), m_session(session)
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("recordPanel"));
    setProperty("role", QStringLiteral("panel"));
    setMinimumWidth(qMin(theme.px(320), 480));
    setMaximumWidth(theme.px(520));
    auto* empty = new EmptyState(this);
    empty->set(QStringLiteral("view-list-details"), tr("Nothing chosen"),
               tr("Choose a row of the list to see everything about it."));
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(empty);
    m_whole->addWidget(buildRecord());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_whole);
    setAcceptDrops(true);
    connect(&m_session.thumbnails(), &Thumbnails::ready, this, [this] {
        if (m_record.id > 0) m_head->setPhoto(photoOfRecord(m_session, m_record));
    });
    refresh();
}

QSize RecordPanel::sizeHint() const
{
    // All tabs are seen at once.
    const int tabs = m_tabs ? m_tabs->sizeHint().width() + themeOf(this).px(44) : 0;
    return QSize(std::clamp(tabs, themeOf(this).px(360), maximumWidth()), QFrame::sizeHint().height());
}

QWidget* RecordPanel::buildRecord()
{
    auto* page = new QWidget(this);
    m_head = new RecordHead(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(buildTabs(), 1);
    layout->addWidget(buildButtons());
    connect(m_head, &RecordHead::linkActivated, &m_session, &Session::recordRequested);
    return page;
}

QWidget* RecordPanel::buildTabs()
{
    const Theme& theme = themeOf(this);
    auto* page = new QWidget(this);
    m_tabs = new QTabBar(page);
    m_tabs->setObjectName(QStringLiteral("recordTabs"));
    m_tabs->setAccessibleName(tr("Parts of the record"));
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (const QString& title : {tr("Information"), tr("Recognition"), tr("History"), tr("Files")})
        m_tabs->addTab(title);
    auto* rule = new QFrame(page);
    rule->setProperty("role", QStringLiteral("rule"));

    m_facts = new FactsView(page);
    m_timeline = new TimelineView(page);
    m_timeline->setObjectName(QStringLiteral("timeline"));
    m_timeline->setAccessibleName(tr("Recognitions, newest first"));
    auto* framed = new QWidget(page);
    auto* frame = new QVBoxLayout(framed);
    frame->setContentsMargins(theme.px(16), theme.px(12), theme.px(4), theme.px(8));
    frame->addWidget(m_timeline);
    m_noStory = new EmptyState(page);
    m_noStory->set(QStringLiteral("view-certificate"), tr("Nothing happened yet"),
                   tr("Dossiers, certificates and recorded changes show here as soon as there are any."));
    m_recognition = new QStackedWidget(page);
    m_recognition->addWidget(framed);
    m_recognition->addWidget(m_noStory);
    m_history = new RecordHistory(m_session, page);
    m_files = new RecordFiles(m_session, page);
    m_pages = new QStackedWidget(page);
    for (QWidget* each : {static_cast<QWidget*>(m_facts), static_cast<QWidget*>(m_recognition),
                          static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_files)})
        m_pages->addWidget(each);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    bar->addWidget(m_tabs, 1); // the chosen tab is bold and wider than its bar asks for
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(rule);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        fillTab();
    });
    connect(m_facts, &FactsView::linkActivated, &m_session, &Session::recordRequested);
    connect(m_facts, &FactsView::fieldWanted, this, [this](const QString& field) {
        if (mayEdit()) m_session.rooms().edit(window(), m_record, field);
    });
    connect(m_timeline, &TimelineView::nodeActivated, this, [this](qint64 id, const QString& entity) {
        if (id > 0) Q_EMIT m_session.recordRequested({entity.isEmpty() ? QStringLiteral("certificate") : entity, id});
    });
    return page;
}

QWidget* RecordPanel::buildButtons()
{
    const Theme& theme = themeOf(this);
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("bar"));
    QPushButton* edit = makeButton(tr("Edit"), QStringLiteral("document-edit"), {}, bar, QStringLiteral("Enter"));
    m_delete = makeButton(tr("Delete"), QStringLiteral("edit-delete"), {}, bar);
    m_more = new QToolButton(bar);
    edit->setObjectName(QStringLiteral("editRecord"));
    m_delete->setObjectName(QStringLiteral("deleteRecord"));
    m_writingButtons = {edit, m_delete};
    m_more->setObjectName(QStringLiteral("moreOfRecord"));
    m_more->setProperty("kind", QStringLiteral("icon"));
    m_more->setIcon(themeIcon(QStringLiteral("overflow-menu")));
    m_more->setIconSize(QSize(theme.px(16), theme.px(16)));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_more);
    menu->addAction(themeIcon(QStringLiteral("edit-copy")), tr("&Copy the name"), this, &RecordPanel::copyName);
    menu->addAction(themeIcon(QStringLiteral("window-close")), tr("Close the &panel"), this,
                    &RecordPanel::closeRequested);
    m_more->setMenu(menu);
    m_buttons = new QHBoxLayout(bar);
    m_buttons->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    m_buttons->setSpacing(theme.px(8));
    m_buttons->addWidget(edit);
    m_buttons->addWidget(m_delete);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_more);
    connect(edit, &QPushButton::clicked, this, &RecordPanel::editRequested);
    connect(m_delete, &QPushButton::clicked, this, &RecordPanel::deleteRequested);
    return bar;
}

void RecordPanel::addPart(const QString& title, RecordPart* part)
{
    const int place = m_pages->indexOf(m_recognition); // before the story
    m_pages->insertWidget(place, part);
    m_tabs->insertTab(place, title);
}

void RecordPanel::setStoryWords(const QString& title, const QString& none, const QString& noneDetail)
{
    m_tabs->setTabText(m_pages->indexOf(m_recognition), title);
    m_noStory->set(QStringLiteral("view-certificate"), none, noneDetail);
}

void RecordPanel::addButton(QWidget* button)
{
    m_buttons->insertWidget(0, button);
    QWidget::setTabOrder(button, m_writingButtons.front());
    m_writingButtons << button;
    if (!m_writingButtons.removeOne(m_delete)) return;
    m_delete->hide();
    auto* drop = new QAction(themeIcon(QStringLiteral("edit-delete")), m_delete->text(), this);
    connect(drop, &QAction::triggered, this, &RecordPanel::deleteRequested);
    addMenuAct(drop);
}

void RecordPanel::addMenuAct(QAction* act)
{
    m_more->menu()->insertAction(m_more->menu()->actions().value(m_writingActs.size()), act);
    m_writingActs << act;
}

void RecordPanel::showRecord(const RecordRef& record)
{
    m_record = record;
    refresh();
}

void RecordPanel::clear() { showRecord({}); }

bool RecordPanel::tellsOf(const Touched& touched) const
{
    if (touched.everything() || touched.of(m_record.entity).contains(m_record.id)) return true;
    const QStringList tables = touched.byTable().keys();
    return std::any_of(tables.begin(), tables.end(),
                       [this](const QString& table) { return !m_session.rooms().teller(table); });
}

bool RecordPanel::mayEdit() const { return m_record.id > 0 && !m_session.isReadOnly(); }

void RecordPanel::refresh()
{
    m_teller = m_session.isOpen() && m_record.id > 0 ? m_session.rooms().teller(m_record.entity) : nullptr;
    if (m_teller && !m_teller->has(m_session, m_record.id)) m_teller = nullptr;
    if (!m_teller) m_record = {};
    const bool any = m_teller;
    m_whole->setCurrentIndex(any ? 1 : 0);
    for (QWidget* button : std::as_const(m_writingButtons)) button->setVisible(mayEdit());
    for (QAction* act : std::as_const(m_writingActs)) act->setVisible(mayEdit());
    if (!any) {
        setAccessibleName(tr("Nothing chosen"));
        m_history->clear();
        return;
    }
    const RecordHeadWords words = m_teller->head(m_session, m_record.id);
    setAccessibleName(words.name);
    m_head->showWords(words);
    m_head->setPhoto(photoOfRecord(m_session, m_record));
    m_tabs->setTabVisible(m_pages->indexOf(m_files), RecordFiles::takes(m_record));
    fillTab();
}

void RecordPanel::fillTab()
{
    if (!m_teller) return;
    // Only the part that is seen: walking a list with the arrows must stay quick.
    QWidget* part = m_pages->currentWidget();
    if (part == m_facts) {
        m_facts->showFacts(m_teller->facts(m_session, m_record.id), m_teller->missing(m_session, m_record.id),
                           mayEdit() && RecordFiles::takes(m_record));
    } else if (part == m_recognition) {
        m_timeline->setNodes(m_teller->story(m_session, m_record.id));
        m_recognition->setCurrentIndex(m_timeline->nodeCount() > 0 ? 0 : 1);
    } else if (part == m_history) {
        m_history->showRecord(m_record);
    } else if (auto* own = qobject_cast<RecordPart*>(part)) {
        own->showRecord(m_record);
    }
}

void RecordPanel::copyName()
{
    if (m_teller) QGuiApplication::clipboard()->setText(m_teller->head(m_session, m_record.id).name);
}

void RecordPanel::showFiles() { m_tabs->setCurrentIndex(m_pages->indexOf(m_files)); }

void RecordPanel::showPart(RecordPart* part) { m_tabs->setCurrentIndex(m_pages->indexOf(part)); }

void RecordPanel::dragEnterEvent(QDragEnterEvent* event)
{
    if (mayEdit() && RecordFiles::takes(m_record) && AttachmentsBox::canTake(event->mimeData()))
        event->acceptProposedAction();
}

void RecordPanel::dropEvent(QDropEvent* event)
{
    showFiles();
    m_files->addMime(event->mimeData());
    event->acceptProposedAction();
}

void RecordPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_F2 && mayEdit())
        Q_EMIT editRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT closeRequested();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ocop
