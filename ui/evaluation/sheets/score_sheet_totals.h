#pragma once

#include "core/evaluation/scoring.h"

#include <QWidget>

namespace ocop {

struct Theme;

/// What a sheet comes to, drawn: the total with its stars, where it lies among the bands, and the three parts.
class ScoreSheetTotals : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreSheetTotals(QWidget* parent = nullptr);

    void setTotals(const SheetTotals& totals, const RuleSet& rules, const CriteriaSet& sheet);
    /// The sentence under the total.
    QString sentence() const { return m_sentence; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Part
    {
        QString name;
        int points = 0;
        int maximum = 0;
    };

    int sentenceHeight(int width) const;
    void paintBands(QPainter* painter, const QRect& area, const Theme& theme) const;
    void paintBar(QPainter* painter, const QRect& area, const Part& part, const Theme& theme) const;

    int m_total = 0;
    int m_stars = 0;
    std::vector<StarBand> m_bands;
    std::vector<Part> m_parts;
    QString m_sentence;
};

} // namespace ocop
