#pragma once

#include "ui/evaluation/wall/wall_facts.h"

#include <QDialog>
#include <QImage>

namespace ocop {

/// One product of a round as large as the screen, for the projector: photo, points of the parts, what is unmet, what is
/// proposed or decided. Right, Space, PgDn: the next one; Left, PgUp: the one before; Esc leaves. It follows what is
/// scored meanwhile.
class ProductWall : public QDialog
{
    Q_OBJECT

public:
    /// Begins with `first`; when it is not in the round, with the first one.
    ProductWall(Session& session, RoundId round, ApplicationId first, QWidget* parent = nullptr);

    ApplicationId application() const;
    const WallFacts& facts() const { return m_facts; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void step(int by);
    void present(size_t place);
    void paintPhoto(QPainter* painter, const QRect& room) const;
    void paintParts(QPainter* painter, QRect room) const;
    void paintOutcome(QPainter* painter, QRect room) const;
    void paintUnmet(QPainter* painter, const QRect& room) const;
    /// `share` of the window's height.
    QFont large(double share, bool medium = false) const;

    Session& m_session;
    RoundId m_round;
    RoundViewPtr m_view;
    size_t m_place = 0;
    WallFacts m_facts;
    QImage m_photo;
};

} // namespace ocop
