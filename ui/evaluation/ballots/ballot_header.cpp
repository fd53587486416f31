#include "ui/evaluation/ballots/ballot_header.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace ocop {

QSize BallotHeader::sizeHint() const { return QSize(100, themeOf(this).px(44)); }

void BallotHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const Theme& theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.head);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.lineStrong);
    painter->setFont(theme.font(TypeSize::Small, true));
    painter->setPen(theme.secondary);
    const int align = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    painter->drawText(rect.adjusted(theme.px(6), theme.px(2), -theme.px(6), -theme.px(2)), align | Qt::TextWordWrap,
                      model()->headerData(section, Qt::Horizontal).toString());
    painter->restore();
}

} // namespace ocop
