#pragma once

#include <QToolButton>

class QActionGroup;

namespace ocop {

class RecordTable;

/// A chip that filters a list by one value of a column ("District: Tiên Phước"), chosen from a menu with counts. It
/// is the column's own filter: the table's words, its views and "Take off" know it.
class ColumnChooser : public QToolButton
{
    Q_OBJECT

public:
    ColumnChooser(RecordTable* table, const QString& columnKey, QWidget* parent = nullptr);

private:
    void refresh();
    void fillMenu();
    int column() const;

    RecordTable* m_table;
    QString m_key;
    QActionGroup* m_lines;
};

} // namespace ocop
