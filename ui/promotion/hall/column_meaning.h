#pragma once

#include "core/exchange/hall/paste_plan.h"

#include <QWidget>

class QComboBox;

namespace ocop {

/// Says of a column of a pasted list what it holds, where it was taken for something else.
class ColumnMeaning : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnMeaning(QWidget* parent = nullptr);

    /// The columns of the plan and what each is taken for; the column pointed to stays.
    void showPlan(const PastePlan& plan);

Q_SIGNALS:
    /// A person says it; nothing: none of the fields, the note keeps it.
    void said(int column, std::optional<ocop::PastedField> field);

private:
    void showMeaning();

    std::map<int, PastedField> m_columns;
    QComboBox* m_column;
    QComboBox* m_means;
};

} // namespace ocop
