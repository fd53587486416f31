#pragma once

#include "core/exchange/import_plan.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace ocop {

/// What one row says against what the register says, field beside field, and the reasons in full.
class DifferencePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DifferencePanel(QWidget* parent = nullptr);
    /// Null shows nothing chosen.
    void show(const ImportPlan* plan, const ImportRow* row);

private:
    QLabel* m_title;
    QLabel* m_note;
    QLabel* m_reason;
    QWidget* m_table = nullptr;
};

} // namespace ocop
