#include "ui/home/recent_acts.h"

#include "core/base/dates.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

/// "08:12" today, the day otherwise.
QString actTime(const QDateTime& at, QDate today)
{
    if (at.date() == today) return at.time().toString(QStringLiteral("HH:mm"));
    return at.date().year() == today.year() ? at.date().toString(QStringLiteral("dd/MM")) : formatDate(at.date());
}

} // namespace

RecentActs::RecentActs(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
}

void RecentActs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showWhatFits();
}

void RecentActs::showWhatFits()
{
    int bottom = 0;
    for (int i = 0; i < m_layout->count(); ++i)
        if (QWidget* line = m_layout->itemAt(i)->widget()) {
            bottom += line->sizeHint().height();
            line->setVisible(i == 0 || bottom <= height());
            bottom += m_layout->spacing();
        }
}

void RecentActs::setActs(const std::vector<Act>& acts, QDate today)
{
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Act& act : acts) addLine(act, today);
    if (acts.empty())
        m_layout->addWidget(makeLabel(tr("Nothing has been changed yet."), QStringLiteral("muted"), this));
    m_layout->addStretch(1);
    showWhatFits();
}

void RecentActs::addLine(const Act& act, QDate today)
{
    const Theme& theme = themeOf(this);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    const QString words = texts::actLine(act.info);
    const QString time = actTime(act.info.at, today);
    auto* button = makeButton({}, {}, QStringLiteral("link"), line);
    const int room = std::min(
        theme.px(170),
        theme.px(212) - QFontMetrics(theme.font(TypeSize::Small)).horizontalAdvance(time)); // the panel is 232 wide
    const QFontMetrics metrics(theme.font(TypeSize::Body, true));
    button->setText(metrics.elidedText(words, Qt::ElideRight, room).replace(QLatin1Char('&'), QLatin1String("&&")));
    button->setAccessibleName(QStringLiteral("%1, %2").arg(words, time));
    button->setToolTip(
        QStringLiteral("%1 · %2 %3")
            .arg(words, formatDate(act.info.at.date()), act.info.at.time().toString(QStringLiteral("HH:mm"))));
    button->setProperty("size", QStringLiteral("small"));
    row->addWidget(button, 0, Qt::AlignLeft);
    row->addStretch(1);
    row->addWidget(makeLabel(time, QStringLiteral("small"), line));
    const qint64 id = act.id.value;
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT activated(id); });
    m_layout->addWidget(line);
}

} // namespace ocop
