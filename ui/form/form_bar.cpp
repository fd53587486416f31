#include "ui/form/form_bar.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

FormBar::FormBar(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("document-edit"), Ink::Warning, 16, this)),
      m_text(makeLabel({}, QStringLiteral("dirty"), this)), m_kept(makeLabel({}, QStringLiteral("muted"), this)),
      m_layout(new QHBoxLayout),
      m_discard(makeButton(tr("Discard"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"))),
      m_save(makeButton(tr("Save"), QStringLiteral("document-save"), QStringLiteral("primary"), this,
                        QStringLiteral("Ctrl+S")))
{
    const Theme& theme = themeOf(this);
    setProperty("role", QStringLiteral("bar"));
    m_kept->setObjectName(QStringLiteral("keptForNext"));
    m_kept->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_kept->hide();
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    rows->setSpacing(theme.px(6));
    rows->addWidget(m_kept);
    rows->addLayout(m_layout);
    m_layout->setSpacing(theme.px(8));
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text);
    m_layout->addStretch(1);
    m_discard->setObjectName(QStringLiteral("discard"));
    m_save->setObjectName(QStringLiteral("save"));
    m_layout->addWidget(m_discard);
    m_layout->addWidget(m_save);
    setChanged(0);
}

void FormBar::setChanged(int fields)
{
    m_changed = fields;
    m_icon->setVisible(fields > 0);
    writeText();
    m_discard->setText(fields > 0 ? tr("Discard changes") : tr("Close"));
}

void FormBar::setKept(const QString& sentence)
{
    m_kept->setText(sentence);
    m_kept->setToolTip(sentence);
    m_kept->setVisible(!sentence.isEmpty());
}

void FormBar::writeText()
{
    // Where it is narrow the buttons need the room.
    const bool wide = width() >= themeOf(this).px(760);
    m_text->setText(m_changed == 0 ? QString()
                    : wide         ? tr("%n field(s) changed, not saved yet", nullptr, m_changed)
                                   : tr("%n unsaved", nullptr, m_changed));
}

void FormBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    writeText();
}

QString FormBar::text() const { return m_text->text(); }

QPushButton* FormBar::addButton(const QString& name, const QString& text, const QString& shortcut)
{
    auto* button = makeButton(text, {}, {}, this, shortcut);
    button->setObjectName(name);
    m_layout->insertWidget(m_layout->count() - 1, button);
    return button;
}

} // namespace ocop
