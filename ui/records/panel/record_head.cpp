#include "ui/records/panel/record_head.h"

#include "ui/kit/icons.h"
#include "ui/kit/link_label.h"
#include "ui/kit/small_widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>

namespace ocop {

/// A tinted square with the icon of the record's kind.
class IconTile : public QWidget
{
public:
    explicit IconTile(QWidget* parent) : QWidget(parent) { setFixedSize(sizeHint()); }
    void setIcon(const QString& icon)
    {
        m_icon = icon;
        update();
    }
    void setPhoto(const QImage& photo)
    {
        m_photo = photo;
        setFixedSize(sizeHint());
        update();
    }
    QSize sizeHint() const override
    {
        const int side = themeOf(this).px(m_photo.isNull() ? 64 : 104);
        return QSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (!m_photo.isNull()) {
            QPainterPath frame;
            frame.addRoundedRect(rect(), theme.px(8), theme.px(8));
            painter.setClipPath(frame);
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            QSizeF part = QSizeF(size()).scaled(m_photo.size(), Qt::KeepAspectRatio); // the middle fills the tile
            QRectF shown(QPointF(), part);
            shown.moveCenter(QRectF(m_photo.rect()).center());
            painter.drawImage(QRectF(rect()), m_photo, shown);
            return;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accentTint);
        painter.drawRoundedRect(rect(), theme.px(8), theme.px(8));
        const int size = theme.px(28);
        drawIcon(&painter, QRect((width() - size) / 2, (height() - size) / 2, size, size), m_icon, theme.accentText);
    }

private:
    QString m_icon;
    QImage m_photo;
};

RecordHead::RecordHead(QWidget* parent)
    : QWidget(parent), m_tile(new IconTile(this)), m_name(makeLabel({}, QStringLiteral("record"), this)),
      m_second(new LinkLabel(this)), m_pill(new StatusPill(this)), m_stars(new StarsLabel(0, this))
{
    const Theme& theme = themeOf(this);
    m_name->setObjectName(QStringLiteral("recordName"));
    m_second->setObjectName(QStringLiteral("recordOwner"));
    m_name->setWordWrap(true);
    m_name->setMinimumWidth(1);
    connect(m_second, &LinkLabel::activated, this, &RecordHead::linkActivated);
    auto* states = new QHBoxLayout;
    states->setSpacing(theme.px(8));
    states->addWidget(m_pill);
    states->addWidget(m_stars);
    states->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_name);
    words->addWidget(m_second);
    words->addSpacing(theme.px(4));
    words->addLayout(states);
    words->addStretch(1);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_tile, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
}

void RecordHead::showWords(const RecordHeadWords& words)
{
    m_tile->setIcon(words.icon);
    m_name->setText(words.name);
    m_second->setTarget(words.second, words.secondLink);
    m_second->setVisible(!words.second.isEmpty());
    m_pill->setVisible(!words.pill.isEmpty());
    m_pill->setStatus(words.status ? markOf(*words.status) : words.mark.value_or(Mark::Note), words.pill);
    m_stars->setVisible(words.stars > 0);
    m_stars->setStars(words.stars);
}

void RecordHead::setPhoto(const QImage& photo) { m_tile->setPhoto(photo); }

} // namespace ocop
