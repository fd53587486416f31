#pragma once

#include "core/exchange/import_plan.h"

#include <QFrame>

class QLabel;
class QScrollArea;

namespace ocop {

/// What one row says against what the register says, field under field, and the reasons in full. A value of the register
/// that would be replaced has a tick of its own.
class DifferencePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DifferencePanel(QWidget* parent = nullptr);
    /// Null shows nothing chosen.
    void show(const ImportPlan* plan, const ImportRow* row);

Q_SIGNALS:
    void replacementTicked(const QString& key, bool on);

private:
    QWidget* fieldsOf(const ImportRow& row);

    QLabel* m_title;
    QLabel* m_note;
    QScrollArea* m_area;
};

} // namespace ocop
