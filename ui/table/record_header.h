#pragma once

#include <QHeaderView>

namespace ocop {

class RecordModel;

/// The head of the record table: title, sorting arrow, a funnel where a column filter is set.
class RecordHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit RecordHeader(QWidget* parent);
    /// Width a column's title needs with its arrow.
    int titleWidth(int column) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    QSize sizeHint() const override;

private:
    const RecordModel* recordModel() const;
};

} // namespace ocop
