#include "ui/dashboard/board_choice.h"

#include "ui/dashboard/board_catalog.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QShortcut>
#include <QToolButton>

namespace ocop {

BoardChoice::BoardChoice(QWidget* page) : QWidget(page), m_buttons(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const std::vector<BoardEntry> boards = boardEntries();
    for (int i = 0; i < int(boards.size()); ++i) {
        const auto& [key, title, make] = boards[size_t(i)];
        auto* button = new QToolButton(this);
        button->setText(title);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("part", i == 0                        ? QStringLiteral("first")
                                    : i + 1 == int(boards.size()) ? QStringLiteral("last")
                                                                  : QStringLiteral("mid"));
        button->setObjectName(QStringLiteral("board_") + key);
        button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(title, QString::number(i + 1)));
        m_buttons->addButton(button, i);
        row->addWidget(button);
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, key = key] { Q_EMIT chosen(key); });
    }
    m_buttons->button(0)->setChecked(true);
    connect(m_buttons, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT chosen(boardEntries()[size_t(id)].key); });
}

void BoardChoice::setCurrent(const QString& key) { m_buttons->button(int(boardKeys().indexOf(key)))->setChecked(true); }

} // namespace ocop
