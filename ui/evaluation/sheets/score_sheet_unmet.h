#pragma once

#include "core/evaluation/scoring.h"

#include <QListView>

namespace ocop {

/// The minima a sheet does not reach yet, 3 stars first; Enter or a click goes to the criterion.
class ScoreSheetUnmet : public QListView
{
    Q_OBJECT

public:
    explicit ScoreSheetUnmet(QWidget* parent = nullptr);

    void setUnmet(const std::vector<UnmetMinimum>& unmet, const CriteriaSet& sheet);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void criterionWanted(const QString& code);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ocop
