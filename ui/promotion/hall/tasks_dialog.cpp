#include "ui/promotion/hall/tasks_dialog.h"

#include "core/base/dates.h"
#include "core/promotion/promotion_stores.h"
#include "core/promotion/task_lines.h"
#include "ui/form/date_field.h"
#include "ui/kit/ask.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// A task with its place in the text.
struct ListedTask
{
    qint64 line = 0;
    EventTask task;
};

} // namespace

TasksDialog::TasksDialog(Session& session, TradeEventId event, QWidget* parent)
    : QDialog(parent), m_session(session), m_event(event), m_text(new QPlainTextEdit(this)), m_who(new QLineEdit(this)),
      m_due(new DateField([&session] { return session.today(); }, this)), m_table(nullptr)
{
    setObjectName(QStringLiteral("tasksDialog"));
    setWindowTitle(tr("Tasks of the conclusion"));
    build();
    connect(m_text, &QPlainTextEdit::textChanged, this, &TasksDialog::showTasks);
    connect(m_who, &QLineEdit::textChanged, this, &TasksDialog::showTasks);
    connect(m_due, &DateField::edited, this, &TasksDialog::showTasks);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &TasksDialog::writeNow);
    }
    showTasks();
    m_text->setFocus();
}

void TasksDialog::build()
{
    const Theme& theme = themeOf(this);
    const QSize room = screen() ? screen()->availableSize() - QSize(48, 64) : QSize(1000, 660);
    resize(QSize(theme.px(860), theme.px(620)).boundedTo(room));
    const TradeEvent* event = m_session.state().promotion.find<TradeEvent>(m_event);
    auto* hint = makeLabel(tr("One task a line; numbers before it are left out. A day and who is to do it may stand at "
                              "the end in brackets; where they do not, what stands below counts."),
                           QStringLiteral("secondary"), this);
    hint->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("taskText"));
    m_text->setAccessibleName(tr("Tasks, one a line"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(theme.px(180));
    m_who->setObjectName(QStringLiteral("taskWho"));
    m_who->setAccessibleName(tr("By whom"));
    auto* whoLabel = makeLabel(tr("&By whom"), {}, this);
    whoLabel->setBuddy(m_who);
    m_due->setIdentity(QStringLiteral("taskDue"), tr("Due on"));
    auto* dueLabel = makeLabel(tr("&Due on"), {}, this);
    dueLabel->setBuddy(m_due->target());
    auto* forAll = new QHBoxLayout;
    forAll->setSpacing(theme.px(8));
    forAll->addWidget(whoLabel);
    forAll->addWidget(m_who, 2);
    forAll->addWidget(dueLabel);
    forAll->addWidget(m_due, 1);
    const ListColumns<ListedTask> columns{
        {{.key = QStringLiteral("line"), .title = tr("No."), .kind = CellKind::Number, .width = 48}, {}},
        {{.key = QStringLiteral("task"), .title = tr("Task"), .width = 380, .stretch = true}, {}},
        {{.key = QStringLiteral("who"), .title = tr("By whom"), .width = 180}, {}},
        {{.key = QStringLiteral("due"), .title = tr("Due on"), .kind = CellKind::Date, .width = 100}, {}}};
    m_table = new RecordTable(QStringLiteral("taskLines"), columnsOf(columns), nullptr, this);
    m_table->view()->setAccessibleName(tr("Tasks as they are read"));
    m_table->setEmpty(QStringLiteral("view-task"), tr("No task read yet"), {});
    m_table->setCountText([](int shown, int) { return tr("%n task(s)", nullptr, shown); });
    auto* cancel = makeButton(tr("Close"), {}, {}, this, QStringLiteral("Esc"));
    m_write = makeButton({}, QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"), this,
                         QStringLiteral("Ctrl+Enter"));
    cancel->setObjectName(QStringLiteral("taskClose"));
    m_write->setObjectName(QStringLiteral("taskWrite"));
    for (QPushButton* each : {cancel, m_write}) each->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &TasksDialog::reject);
    connect(m_write, &QPushButton::clicked, this, &TasksDialog::writeNow);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_write);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addWidget(makeLabel(event ? event->name : windowTitle(), QStringLiteral("record"), this));
    layout->addWidget(hint);
    layout->addWidget(m_text);
    layout->addLayout(forAll);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
}

void TasksDialog::setText(const QString& text) { m_text->setPlainText(text); }

std::vector<EventTask> TasksDialog::tasks() const
{
    std::vector<EventTask> read = tasksIn(m_text->toPlainText(), m_who->text(), m_due->value(), m_session.today());
    for (EventTask& each : read) each.event = m_event;
    return read;
}

void TasksDialog::showTasks()
{
    std::vector<ListedTask> listed;
    for (EventTask& each : tasks()) listed.push_back({qint64(listed.size()) + 1, std::move(each)});
    m_write->setText(tr("&Write %n task(s)", nullptr, int(listed.size())));
    m_write->setEnabled(!listed.empty() && !m_session.isReadOnly());
    m_table->setRows<ListedTask>(
        std::move(listed), [](const ListedTask& each) { return each.line; },
        std::vector<std::function<CellData(const ListedTask&)>>{
            [](const ListedTask& each) { return numberCell(each.line); },
            [](const ListedTask& each) { return textCell(each.task.task); },
            [](const ListedTask& each) { return textCell(each.task.who); },
            [](const ListedTask& each) { return dateCell(each.task.dueOn); }});
}

bool TasksDialog::writeNow()
{
    m_due->finish();
    const std::vector<EventTask> read = tasks();
    if (read.empty() || m_session.isReadOnly() || m_due->problem()) return false;
    const TradeEvent* event = m_session.state().promotion.find<TradeEvent>(m_event);
    m_session.write(ActKind::Batch,
                    tr("%1: %n task(s)", nullptr, int(read.size())).arg(event ? event->name : QString()),
                    [&](WriteAct& act) {
                        Store<EventTask>& store = m_session.book().stores<PromotionStores>().tasks;
                        for (EventTask each : read) store.add(act, each);
                    });
    accept();
    return true;
}

void TasksDialog::reject()
{
    const int left = int(tasks().size());
    if (left > 0 && m_session.ask().choose(this, tr("%n task(s) are not written yet.", nullptr, left), {},
                                           {tr("Close without"), tr("Go back")}) != 0)
        return;
    QDialog::reject();
}

} // namespace ocop
