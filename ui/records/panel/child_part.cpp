#include "ui/records/panel/child_part.h"

#include "ui/kit/flow_layout.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

ChildPart::ChildPart(Session& session, const Words& words, Columns columns, QWidget* parent)
    : RecordPart(parent), m_session(session), m_table(new RecordTable(words.key, std::move(columns), nullptr, this)),
      m_add(makeButton(tr("Add one"), QStringLiteral("list-add"), {}, this)),
      m_edit(makeButton(tr("Edit it"), QStringLiteral("document-edit"), {}, this)),
      m_delete(makeButton(tr("Delete it"), QStringLiteral("edit-delete"), {}, this))
{
    const Theme& theme = themeOf(this);
    setObjectName(words.key + QStringLiteral("Part"));
    m_table->view()->setAccessibleName(words.accessible);
    m_table->setEmpty(words.icon, words.none, words.noneDetail);
    m_table->view()->installEventFilter(this);
    m_add->setObjectName(words.key + QStringLiteral("Add"));
    m_edit->setObjectName(words.key + QStringLiteral("Edit"));
    m_delete->setObjectName(words.key + QStringLiteral("Delete"));
    m_add->setToolTip(tr("Add one (Insert)"));
    m_edit->setToolTip(tr("Edit it (F2)"));
    m_delete->setToolTip(tr("Delete it (Delete)"));
    m_acts = new FlowLayout(nullptr, theme.px(8));
    for (QPushButton* each : {m_add, m_edit, m_delete}) m_acts->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(8));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_table, 3);
    layout->addLayout(m_acts);
    setFocusProxy(m_table->view());
    connect(m_table, &RecordTable::activated, this, &ChildPart::editCurrent);
    connect(m_table, &RecordTable::currentChanged, this, &ChildPart::follow);
    connect(m_add, &QPushButton::clicked, this, &ChildPart::addOne);
    connect(m_edit, &QPushButton::clicked, this, &ChildPart::editCurrent);
    connect(m_delete, &QPushButton::clicked, this, &ChildPart::deleteCurrent);
}

QVBoxLayout* ChildPart::body() const { return static_cast<QVBoxLayout*>(layout()); }

QPushButton* ChildPart::addAct(const QString& key, const QString& text, const QString& icon, const QString& tip)
{
    QPushButton* button = makeButton(text, icon, {}, this);
    button->setObjectName(key);
    button->setToolTip(tip);
    m_acts->addWidget(button);
    m_more.push_back(button);
    return button;
}

void ChildPart::showRecord(const RecordRef& record)
{
    m_owner = record;
    fill();
    m_add->setVisible(!m_session.isReadOnly());
    for (QPushButton* each : m_more) each->setVisible(!m_session.isReadOnly());
    follow();
}

void ChildPart::follow()
{
    const qint64 id = m_table->currentId();
    for (QPushButton* each : {m_edit, m_delete}) each->setVisible(id > 0 && !m_session.isReadOnly());
    showCurrent(id);
}

bool ChildPart::choose(qint64 id) { return m_table->selectRecord(id); }

void ChildPart::edit(qint64 id)
{
    if (m_session.isReadOnly()) return;
    if (const qint64 saved = editOne(id)) choose(saved);
    m_table->focusTable();
}

void ChildPart::addOne() { edit(0); }

void ChildPart::editCurrent()
{
    if (m_table->currentId() > 0) edit(m_table->currentId());
}

void ChildPart::deleteCurrent()
{
    if (m_table->currentId() <= 0 || m_session.isReadOnly()) return;
    deleteOne(m_table->currentId());
    m_table->focusTable();
}

std::function<void()> ChildPart::actOf(const QKeyEvent& key)
{
    if (key.modifiers() != Qt::NoModifier && key.modifiers() != Qt::KeypadModifier) return {};
    switch (key.key()) {
    case Qt::Key_Insert: return [this] { addOne(); };
    case Qt::Key_F2: return [this] { editCurrent(); };
    case Qt::Key_Delete: return [this] { deleteCurrent(); };
    default: return {};
    }
}

bool ChildPart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table->view() || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return RecordPart::eventFilter(watched, event);
    const std::function<void()> act = actOf(*static_cast<QKeyEvent*>(event));
    if (!act) return RecordPart::eventFilter(watched, event);
    // F2 is also the page's: in this list it means the one the list is at.
    if (event->type() == QEvent::ShortcutOverride)
        event->accept();
    else
        act();
    return true;
}

} // namespace ocop
