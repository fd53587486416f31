#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

#include <vector>

namespace ocop {

/// The line of small squares and words that says what a chart's fills mean.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Stars5, Stars4, Stars3, Lapsed, Withdrawn, MissingDate, Soon };

    explicit ChartLegend(QWidget* parent = nullptr);
    void setEntries(std::vector<std::pair<Kind, QString>> entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<Kind, QString>> m_entries;
};

} // namespace ocop
