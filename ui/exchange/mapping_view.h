#pragma once

#include "core/exchange/list_book.h"

#include <QWidget>

class QCheckBox;
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

    /// Shows the first sheet of the list that is taken.
    void setList(const Workbook* workbook, const ListBook& book);
    /// The list as the person wants it read.
    const ListBook& book() const { return m_book; }
    /// What the list is read by is called so now.
    void callMapping(const QString& name) { m_book.mapping = name; }

Q_SIGNALS:
    void changed();

private:
    void showColumns();
    QComboBox* makeFieldChooser(const HeadingColumn& title, QWidget* parent);
    QComboBox* makeOrderChooser(const HeadingColumn& title, QWidget* parent);
    void assign(int column, std::optional<ListField> field);
    void refreshChoosers();
    void showSheet(int sheet);
    void takeHeading(int row);
    void keepHeading();
    void takeSheet(bool take);
    QString sheetName(const ListSheet& sheet) const;
    void refreshSentence();

    const Workbook* m_workbook = nullptr;
    ListBook m_book;
    ListHeading m_heading; ///< of the sheet shown
    int m_changing = 0; ///< the column changed last, and the heading before that
    ListHeading m_before;
    QComboBox* m_sheet;
    QSpinBox* m_row;
    QCheckBox* m_take;
    QLabel* m_sentence;
    QScrollArea* m_area;
    std::vector<QComboBox*> m_fields; ///< by title
    std::vector<QComboBox*> m_orders; ///< of its dates, by title
    QLabel* m_ordersTitle = nullptr;
};

} // namespace ocop
