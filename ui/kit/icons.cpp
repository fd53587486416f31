#include "ui/kit/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <optional>

namespace ocop {
namespace {

const QString iconFolder = QStringLiteral(":/icons");

/// The file's drawing with every theme colour replaced; marks cut out in white become the ground in dark.
QByteArray recolouredSvg(const QString& path, const QColor& color)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly)) return {};
    QString svg = QString::fromUtf8(file.readAll());
    static const QRegularExpression schemeColour(QStringLiteral("([^-]color\\s*:\\s*)#[0-9a-fA-F]{3,8}"));
    svg.replace(schemeColour, QStringLiteral("\\1%1").arg(color.name()));
    svg.replace(QStringLiteral("currentColor"), color.name());
    const bool lightInk = color.lightness() > 140;
    if (lightInk) svg.replace(QStringLiteral("#fff\""), QStringLiteral("#1d2421\""));
    return svg.toUtf8();
}

QPixmap renderedIcon(const QString& name, const QSize& size, const QColor& color)
{
    const QString key = QStringLiteral("ocop:%1:%2:%3x%4")
                            .arg(name, color.name(), QString::number(size.width()), QString::number(size.height()));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer renderer(recolouredSvg(iconFile(name), color));
    if (renderer.isValid()) {
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
    } else {
        const qreal edge = size.width() / 8.0;
        painter.setPen(QPen(color, qMax(1.0, edge / 2)));
        painter.drawRoundedRect(QRectF(edge, edge, size.width() - 2 * edge, size.height() - 2 * edge), edge, edge);
    }
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Draws a recoloured icon; the colour is looked up when it is painted.
class ThemeIconEngine : public QIconEngine
{
public:
    ThemeIconEngine(QString name, Ink ink, std::optional<QColor> fixed)
        : m_name(std::move(name)), m_ink(ink), m_fixed(fixed)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        drawIcon(painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return renderedIcon(m_name, size, colour(mode));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return renderedIcon(m_name, size, colour(mode));
    }
    QIconEngine* clone() const override { return new ThemeIconEngine(*this); }
    QString key() const override { return QStringLiteral("ocop"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled) return themeOf().muted;
        return m_fixed ? *m_fixed : themeOf().ink(m_ink);
    }

    QString m_name;
    Ink m_ink;
    std::optional<QColor> m_fixed;
};

} // namespace

QStringList iconNames()
{
    QStringList names = QDir(iconFolder).entryList({QStringLiteral("*.svg")});
    for (QString& name : names) name.chop(4);
    return names;
}

QString iconFile(const QString& name)
{
    const QString path = iconFolder + u'/' + name + QStringLiteral(".svg");
    return QFile::exists(path) ? path : QString();
}

QIcon themeIcon(const QString& name, Ink ink) { return QIcon(new ThemeIconEngine(name, ink, std::nullopt)); }

QIcon themeIcon(const QString& name, const QColor& color) { return QIcon(new ThemeIconEngine(name, Ink::Text, color)); }

void drawIcon(QPainter* painter, const QRect& rect, const QString& name, const QColor& color)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap pixmap = renderedIcon(name, rect.size() * ratio, color);
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

} // namespace ocop
