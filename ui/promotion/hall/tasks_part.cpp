#include "ui/promotion/hall/tasks_part.h"
#include "ui/promotion/hall/tasks_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace ocop {

TasksPart::TasksPart(Session& session, const Words& words, ListColumns<EventTask> columns, Of of, Name name,
                     QWidget* parent)
    : OwnedPart(session, words, std::move(columns), std::move(of), std::move(name), parent)
{
    const QPushButton* several =
        addAct(words.key + QStringLiteral("Several"), QCoreApplication::translate("promotionParts", "Several…"),
               QStringLiteral("view-task"),
               QCoreApplication::translate("promotionParts", "Type or paste several tasks, one a line (Ctrl+V)"));
    connect(several, &QPushButton::clicked, this, [this] { addSeveral({}); });
}

void TasksPart::addSeveral(const QString& text)
{
    if (session().isReadOnly() || owner().id <= 0) return;
    TasksDialog dialog(session(), {owner().id}, window());
    if (!text.isEmpty()) dialog.setText(text);
    dialog.exec();
    table()->focusTable();
}

std::function<void()> TasksPart::actOf(const QKeyEvent& key)
{
    if (key.key() == Qt::Key_V && key.modifiers() == Qt::ControlModifier)
        return [this] { addSeveral(QGuiApplication::clipboard()->text()); };
    return OwnedPart::actOf(key);
}

} // namespace ocop
