#include "ui/window/notice_strip.h"

#include "ui/kit/small_widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ocop {

NoticeStrip::NoticeStrip(const QString& name, QWidget* parent)
    : QFrame(parent), m_row(new QHBoxLayout(this)), m_text(makeLabel({}, {}, this))
{
    setObjectName(name);
    setProperty("role", QStringLiteral("warningStrip"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    const Theme& theme = themeOf(this);
    m_row->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    m_row->setSpacing(theme.px(12));
    m_row->addWidget(new IconLabel(QStringLiteral("data-warning"), Ink::Warning, 22, this), 0, Qt::AlignVCenter);
    m_row->addWidget(m_text, 1);
    hide();
}

QString NoticeStrip::text() const { return m_text->text(); }

void NoticeStrip::setText(const QString& text) { m_text->setText(text); }

QPushButton* NoticeStrip::addButton(const char* name, const QString& text)
{
    QPushButton* button = makeButton(text, {}, {}, this);
    button->setObjectName(QLatin1String(name));
    m_row->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

} // namespace ocop
