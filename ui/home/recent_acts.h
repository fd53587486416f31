#pragma once

#include "core/storage/history.h"

#include <QWidget>

class QVBoxLayout;

namespace ocop {

/// "Vừa thay đổi": the last acts of the register; one that changed a record opens it.
class RecentActs : public QWidget
{
    Q_OBJECT

public:
    explicit RecentActs(QWidget* parent = nullptr);
    void setActs(const std::vector<Act>& acts, QDate today);

Q_SIGNALS:
    void activated(qint64 actId);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Only whole lines are shown: they give way where a window is low.
    void showWhatFits();
    void addLine(const Act& act, QDate today);

    QVBoxLayout* m_layout;
};

} // namespace ocop
