#pragma once

#include "ui/dashboard/chart_boards.h"

namespace ocop {

/// What promotion brought: contracts by standing, what was agreed and delivered by buyer, place, group or event and by
/// year, and the follow-ups that are owed. Every bar opens its contracts.
class PromotionBoard : public ChartBoard
{
    Q_OBJECT

public:
    explicit PromotionBoard(QWidget* parent = nullptr);

protected:
    void fill(const Session& session) override;
};

} // namespace ocop
