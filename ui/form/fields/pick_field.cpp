#include "ui/form/fields/pick_field.h"

#include "ui/kit/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {

PickField::PickField(QWidget* parent) : FieldInput(parent), m_list(new QListWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    m_list->setTabKeyNavigation(false);
    m_list->setFrameShape(QFrame::StyledPanel);
    watch(m_list);
    connect(m_list, &QListWidget::itemChanged, this, &PickField::edited);
}

void PickField::setLines(const std::vector<Line>& lines)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Line& each : lines) {
        auto* item = new QListWidgetItem(each.text, m_list);
        item->setData(Qt::UserRole, each.id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(each.picked ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0) m_list->setCurrentRow(0);
    constexpr int linesSeen = 5; // more are scrolled to
    const int line = std::max(m_list->sizeHintForRow(0), themeOf(this).px(22));
    m_list->setFixedHeight(line * std::clamp(m_list->count(), 1, linesSeen) + 2 * m_list->frameWidth() + 2);
}

std::vector<qint64> PickField::picked() const
{
    std::vector<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_list->item(row)->data(Qt::UserRole).toLongLong());
    return ids;
}

QWidget* PickField::target() const { return m_list; }

QString PickField::content() const
{
    QStringList ids;
    for (const qint64 id : picked()) ids << QString::number(id);
    return ids.join(u' ');
}

QString PickField::draftWords() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked) texts << m_list->item(row)->text();
    return texts.join(QStringLiteral(", "));
}

} // namespace ocop
