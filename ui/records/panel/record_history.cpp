#include "ui/records/panel/record_history.h"

#include "core/storage/unique_keys.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/panel/record_teller.h"
#include "ui/session/rooms.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {
namespace {

QString actIcon(ActKind kind)
{
    switch (kind) {
    case ActKind::Add: return QStringLiteral("list-add");
    case ActKind::Delete: return QStringLiteral("edit-delete");
    case ActKind::Restore:
    case ActKind::Undo: return QStringLiteral("edit-undo");
    case ActKind::Redo: return QStringLiteral("edit-redo");
    case ActKind::Import:
    case ActKind::Sample: return QStringLiteral("document-import");
    default: return QStringLiteral("document-edit");
    }
}

} // namespace

RecordHistory::RecordHistory(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_list(new TimelineView(this)),
      m_restore(makeButton(tr("&Restore this state"), QStringLiteral("document-revert"), {}, this))
{
    const Theme& theme = themeOf(this);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("Changes, newest first"));
    m_restore->setObjectName(QStringLiteral("restoreState"));
    m_restore->setToolTip(tr("Makes the record again what it was after the chosen change; can be undone"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(4), theme.px(8));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_restore, 0, Qt::AlignLeft);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { restore(index.row()); });
    connect(m_restore, &QPushButton::clicked, this, [this] { restore(m_list->currentIndex().row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecordHistory::updateButton);
}

void RecordHistory::showRecord(const RecordRef& record)
{
    m_record = record;
    const RecordTeller* teller = m_session.rooms().teller(record.entity);
    m_changes = teller ? teller->changes(m_session, record.id) : std::vector<Change>();
    std::vector<TimelineNode> nodes;
    for (const Change& change : m_changes) {
        const ActInfo& info = change.act.info;
        TimelineNode node{actIcon(info.kind), info.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                          texts::actKind(info)};
        if (!info.who.isEmpty()) node.date += QStringLiteral(" · ") + info.who;
        node.strong = true;
        QStringList lines = changeLines(m_session, change);
        if (!isOwn(change) && !change.before.isEmpty()) lines.prepend(partName(change));
        if (!info.source.isEmpty()) lines.prepend(info.source);
        node.text = lines.join(u'\n');
        node.id = qint64(nodes.size());
        nodes.push_back(std::move(node));
    }
    m_list->setNodes(std::move(nodes));
    m_restore->setVisible(!m_session.isReadOnly());
    updateButton();
}

void RecordHistory::clear()
{
    m_record = {};
    m_changes.clear();
    m_list->setNodes({});
    updateButton();
}

bool RecordHistory::mayRestore(int row) const
{
    if (m_session.isReadOnly() || row < 1 || row >= int(m_changes.size()) || !isOwn(m_changes[size_t(row)]))
        return false;
    // The newest change of the record itself left it as it is now.
    const auto newest =
        std::find_if(m_changes.begin(), m_changes.end(), [this](const Change& each) { return isOwn(each); });
    const QJsonObject& image = m_changes[size_t(row)].after;
    return !image.value(QLatin1String("deleted")).toBool() && image != newest->after;
}

bool RecordHistory::isOwn(const Change& change) const
{
    return change.entity == m_record.entity && change.recordId == m_record.id;
}

/// Which part of the record a change was made to: the paper or the step it names.
QString RecordHistory::partName(const Change& change) const
{
    const QJsonObject& image = change.after.isEmpty() ? change.before : change.after;
    const QString field = change.entity == QLatin1String("application_document") ? QStringLiteral("kind")
                          : change.entity == QLatin1String("attachment")         ? QStringLiteral("name")
                                                                                 : QStringLiteral("state");
    return filledWords(m_session, change.entity, field, image.value(field));
}

void RecordHistory::updateButton() { m_restore->setEnabled(mayRestore(m_list->currentIndex().row())); }

void RecordHistory::restore(int row)
{
    if (!mayRestore(row)) return;
    const QJsonObject image = m_changes[size_t(row)].after;
    const RecordRef record = m_record;
    const QString title = tr("The state was not restored");
    const RecordTeller& teller = *m_session.rooms().teller(record.entity);
    if (!teller.ownerIsThere(m_session, image)) {
        tell(this, title, tr("What it belonged to then is deleted. Restore that first."), Mark::Warning);
        return;
    }
    if (const auto taken = KeyGuard(m_session.book().database()).take(record.entity, record.id, image, {})) {
        tell(this, title, texts::finding(*taken), Mark::Warning);
        return;
    }
    const QString label = teller.head(m_session, record.id).name;
    try {
        m_session.write(ActKind::Restore, label,
                        [&](WriteAct& act) { teller.putBack(m_session, act, record.id, image); });
    } catch (const Error& error) {
        const bool names = error.kind() == ErrorKind::Conflict || error.kind() == ErrorKind::NotFound;
        tell(this, title, texts::error(names ? Error(error.kind(), label) : error), Mark::Error);
        m_session.reload();
    }
}

} // namespace ocop
