#include "ui/evaluation/wall/product_wall.h"

#include "core/storage/attachment_store.h"
#include "ui/kit/paint.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

#include <algorithm>

namespace ocop {

ProductWall::ProductWall(Session& session, RoundId round, ApplicationId first, QWidget* parent)
    : QDialog(parent), m_session(session), m_round(round), m_view(roundViewNow(session, round))
{
    setObjectName(QStringLiteral("productWall"));
    setWindowTitle(tr("One product after the other"));
    setWindowState(windowState() | Qt::WindowFullScreen);
    resize(screen()->availableSize());
    size_t place = 0;
    if (m_view)
        for (size_t i = 0; i < m_view->results.results().size(); ++i)
            if (m_view->results.results()[i].application->id == first) place = i;
    present(place);
    connect(&session, &Session::changed, this, &ProductWall::follow);
}

ApplicationId ProductWall::application() const
{
    if (!m_view || m_place >= m_view->results.results().size()) return {};
    return m_view->results.results()[m_place].application->id;
}

void ProductWall::follow()
{
    const ApplicationId shown = application();
    m_view = m_session.isOpen() ? roundViewNow(m_session, m_round) : nullptr;
    if (!m_view) return reject();
    const auto& results = m_view->results.results();
    const auto at = std::find_if(results.begin(), results.end(),
                                 [shown](const ApplicationResult& each) { return each.application->id == shown; });
    present(at == results.end() ? 0 : size_t(at - results.begin()));
}

void ProductWall::step(int by)
{
    if (!m_view) return;
    const int last = int(m_view->results.results().size()) - 1;
    present(size_t(std::clamp(int(m_place) + by, 0, std::max(0, last))));
}

void ProductWall::present(size_t place)
{
    m_place = place;
    m_facts = {};
    m_photo = {};
    if (application()) {
        m_facts = wallFacts(m_session, *m_view, m_place);
        Register& book = m_session.book();
        const ProductId product = m_view->results.results()[m_place].application->product;
        m_photo = QImage::fromData(photoFile(book.attachments(), book.database(), product));
        // No larger than it is shown: it is drawn at every change.
        if (m_photo.height() > height()) m_photo = m_photo.scaledToHeight(height(), Qt::SmoothTransformation);
    }
    setAccessibleName(m_facts.spoken());
    update();
}

void ProductWall::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
    case Qt::Key_Space:
    case Qt::Key_PageDown: return step(1);
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Backspace:
    case Qt::Key_PageUp: return step(-1);
    case Qt::Key_Home: return step(-int(m_place));
    case Qt::Key_F5: return reject();
    default: QDialog::keyPressEvent(event);
    }
}

QFont ProductWall::large(double share, bool medium) const
{
    QFont font = themeOf(this).font(TypeSize::PageTitle, medium);
    font.setPixelSize(std::max(12, int(height() * share)));
    return font;
}

void ProductWall::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    const int edge = height() / 20;
    const QRect page = rect().adjusted(edge, edge, -edge, -edge);
    const int headHeight = page.height() / 4;
    painter.setPen(theme.muted);
    painter.setFont(large(0.03));
    painter.drawText(page, Qt::AlignTop | Qt::AlignRight, m_facts.place);
    painter.setPen(theme.text);
    painter.setFont(large(m_facts.product.size() > 40 ? 0.06 : 0.08, true));
    const QRect head(page.left(), page.top(), page.width() - edge * 3, headHeight);
    QRect used;
    painter.drawText(head, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_facts.product, &used);
    painter.setPen(theme.secondary);
    painter.setFont(large(0.03));
    painter.drawText(QRect(page.left(), used.bottom() + edge / 4, page.width(), headHeight),
                     Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_facts.about);
    const QRect body = page.adjusted(0, headHeight + edge, 0, 0);
    const int left = m_photo.isNull() ? 0 : body.width() * 2 / 5;
    if (left > 0) paintPhoto(&painter, QRect(body.left(), body.top(), left - edge, body.height()));
    const QRect right = body.adjusted(left, 0, 0, 0);
    const int partsHeight = right.height() * 2 / 5;
    paintParts(&painter, QRect(right.left(), right.top(), right.width(), partsHeight));
    paintOutcome(&painter, right.adjusted(0, partsHeight + edge / 2, 0, 0));
}

void ProductWall::paintPhoto(QPainter* painter, const QRect& room) const
{
    const QSize size = m_photo.size().scaled(room.size(), Qt::KeepAspectRatio);
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(QRect(room.topLeft(), size), m_photo);
}

void ProductWall::paintParts(QPainter* painter, QRect room) const
{
    const Theme& theme = themeOf(this);
    const int line = room.height() / (int(m_facts.parts.size()) + 2); // the total is larger
    const int label = line;
    const int number = QFontMetrics(large(0.045, true)).horizontalAdvance(QStringLiteral("100,00 / 100"));
    for (const WallFacts::Part& part : m_facts.parts) {
        const QRect row(room.left(), room.top(), room.width(), line);
        painter->setFont(large(0.045, true));
        painter->setPen(theme.secondary);
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, part.name);
        const QRect bar(row.left() + label, row.center().y() - line / 6, row.width() - label - number, line / 3);
        painter->fillRect(bar, theme.line);
        painter->fillRect(QRect(bar.left(), bar.top(), int(bar.width() * part.share), bar.height()), theme.accent);
        painter->setPen(theme.text);
        const QString most = part.most > 0 ? QStringLiteral(" / %1").arg(part.most) : QString();
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight,
                          part.shown.isEmpty() ? QStringLiteral("–") : part.shown + most);
        room.setTop(room.top() + line);
    }
    painter->setFont(large(0.06, true));
    painter->setPen(theme.text);
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                      m_facts.total.isEmpty() ? QString() : tr("Total %1").arg(m_facts.total));
}

void ProductWall::paintOutcome(QPainter* painter, QRect room) const
{
    const Theme& theme = themeOf(this);
    painter->setPen(theme.accentText);
    painter->setFont(large(0.05, true));
    QRect used;
    painter->drawText(room, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, m_facts.outcome, &used);
    if (m_facts.stars > 0) {
        painter->setPen(theme.star);
        painter->setFont(large(0.08));
        const QRect row(used.right() + height() / 30, used.top(), room.right() - used.right(), used.height());
        const bool beside = painter->fontMetrics().horizontalAdvance(QChar(0x2605)) * m_facts.stars < row.width();
        const QRect below(room.left(), used.bottom(), room.width(), height() / 9);
        painter->drawText(beside ? row : below, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip,
                          QString(m_facts.stars, QChar(0x2605)));
        if (!beside) used = below;
    }
    room.setTop(used.bottom() + height() / 40);
    paintUnmet(painter, room);
}

/// As large as they are all seen.
void ProductWall::paintUnmet(QPainter* painter, const QRect& room) const
{
    constexpr int flags = Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap;
    QString text;
    for (const QString& line : m_facts.unmet) text += QStringLiteral("• ") + line + u'\n';
    double share = 0.03;
    do {
        share -= 0.002;
        painter->setFont(large(share));
    } while (share > 0.014 && painter->boundingRect(room, flags, text.trimmed()).height() > room.height());
    painter->setPen(themeOf(this).text);
    painter->drawText(room, flags, text.trimmed());
}

} // namespace ocop
