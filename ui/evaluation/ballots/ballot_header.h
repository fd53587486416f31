#pragma once

#include <QHeaderView>

namespace ocop {

/// The members' names over the columns of their ballots, on two lines where one is too short.
class BallotHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit BallotHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {}
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

} // namespace ocop
