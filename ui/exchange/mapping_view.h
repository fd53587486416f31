#pragma once

#include "core/exchange/heading.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QScrollArea;
class QSpinBox;

namespace ocop {

/// The step where a person sees which column was taken for what, and may change it.
class MappingView : public QWidget
{
    Q_OBJECT

public:
    explicit MappingView(QWidget* parent = nullptr);

    void setWorkbook(const Workbook* workbook, const ListHeading& heading);
    const ListHeading& heading() const { return m_heading; }

Q_SIGNALS:
    void changed();

private:
    void showColumns();
    void takeHeading(int sheet, int row);
    QStringList examples(int column) const;
    void refreshSentence();

    const Workbook* m_workbook = nullptr;
    ListHeading m_heading;
    QComboBox* m_sheet;
    QSpinBox* m_row;
    QLabel* m_sentence;
    QScrollArea* m_area;
    std::vector<QComboBox*> m_fields;
};

} // namespace ocop
