#include "ui/kit/quick_filters.h"

#include "core/base/formats.h"
#include "ui/kit/flow_layout.h"

#include <QKeyEvent>
#include <QToolButton>

namespace ocop {

QuickFilterBar::QuickFilterBar(QWidget* parent) : QWidget(parent)
{
    new FlowLayout(this, 8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void QuickFilterBar::addFilter(const QString& key, const QString& title)
{
    auto* button = new QToolButton(this);
    button->setText(title);
    button->setObjectName(QStringLiteral("filter_") + key);
    button->setAccessibleName(title);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setProperty("kind", QStringLiteral("chip"));
    button->setChecked(m_chips.empty());
    button->installEventFilter(this);
    layout()->addWidget(button);
    m_chips.push_back({key, title, button});
    connect(button, &QToolButton::clicked, this, [this, key] {
        setCurrent(key);
        Q_EMIT currentChanged(key);
    });
}

void QuickFilterBar::setCount(const QString& key, qint64 count)
{
    for (const Chip& chip : m_chips) {
        const QString text = count < 0 ? chip.title : QStringLiteral("%1 %2").arg(chip.title, formatCount(count));
        if (chip.key != key || chip.button->text() == text) continue; // a list tells after every act
        chip.button->setText(text);
        chip.button->setAccessibleName(text);
        updateGeometry();
    }
}

QString QuickFilterBar::current() const
{
    for (const Chip& chip : m_chips)
        if (chip.button->isChecked()) return chip.key;
    return {};
}

void QuickFilterBar::setCurrent(const QString& key)
{
    for (const Chip& chip : m_chips) chip.button->setChecked(chip.key == key);
}

bool QuickFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        for (size_t i = 0; step != 0 && i < m_chips.size(); ++i) {
            if (m_chips[i].button != watched) continue;
            m_chips[(i + m_chips.size() + size_t(step)) % m_chips.size()].button->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ocop
