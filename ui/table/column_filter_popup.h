#pragma once

#include "ui/table/rows/row_index.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace ocop {

/// The small window that filters one column: a list of values to tick where there are few, from–to for dates
/// and numbers, a text otherwise. Deletes itself when closed.
class ColumnFilterPopup : public QFrame
{
    Q_OBJECT

public:
    ColumnFilterPopup(const Column& column, const RowIndex& rows, int index, QWidget* parent);
    void openAt(const QPoint& globalCorner);

Q_SIGNALS:
    void applied(const std::optional<ocop::ColumnFilter>& filter);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildValues(const std::vector<std::pair<QString, int>>& values, const ColumnFilter& now);
    void buildRange(const ColumnFilter& now);
    void buildText(const ColumnFilter& now);
    void apply();
    QVariant typedLimit(QLineEdit* box, bool* ok) const;

    Column m_column;
    QListWidget* m_values = nullptr;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_from = nullptr;
    QLineEdit* m_to = nullptr;
};

} // namespace ocop
