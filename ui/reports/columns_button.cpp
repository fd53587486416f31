#include "ui/reports/columns_button.h"

#include <QMenu>

#include <algorithm>

namespace ocop {

void ColumnsButton::offer(std::vector<Offered> columns)
{
    m_offered = std::move(columns);
    m_chosen.clear();
    fill();
}

void ColumnsButton::choose(const QStringList& keys)
{
    m_chosen.clear();
    for (const QString& key : keys)
        if (std::any_of(m_offered.begin(), m_offered.end(), [&](const Offered& each) { return each.key == key; }))
            m_chosen << key;
    fill();
}

void ColumnsButton::fill()
{
    menu()->clear();
    for (const auto& [key, heading, spare] : m_offered) {
        QAction* action = menu()->addAction(QString(heading).replace(u'&', QStringLiteral("&&")));
        action->setData(key);
        action->setCheckable(true);
        action->setChecked(m_chosen.isEmpty() ? !spare : m_chosen.contains(key));
        connect(action, &QAction::toggled, this, &ColumnsButton::take);
    }
    menu()->addSeparator();
    menu()->addAction(tr("The usual columns"), this, [this] {
        m_chosen.clear();
        fill();
        Q_EMIT changed();
    });
    showChosen();
}

void ColumnsButton::take()
{
    QStringList ticked;
    for (const QAction* action : menu()->actions())
        if (action->isChecked()) ticked << action->data().toString();
    m_chosen = ticked == usual() ? QStringList() : ticked; // none ticked means the usual ones again
    showChosen();
    Q_EMIT changed();
}

QStringList ColumnsButton::usual() const
{
    QStringList usual;
    for (const Offered& each : m_offered)
        if (!each.spare) usual << each.key;
    return usual;
}

void ColumnsButton::showChosen()
{
    setText(m_chosen.isEmpty()
                ? tr("The usual ones")
                : tr("%1 of %2").arg(QString::number(m_chosen.size()), QString::number(m_offered.size())));
}

} // namespace ocop
