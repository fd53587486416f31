#pragma once

#include "core/formats/workbook.h"

#include <QWidget>

class QComboBox;

namespace ocop {

/// The sheets of a workbook with several, to choose the one that is read from. Out of sight where there is no choice.
class SheetChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SheetChoice(QWidget* parent = nullptr);

    /// Its first sheet with rows is chosen.
    void take(Workbook workbook);
    /// Of the sheet chosen, as texts; none without a sheet.
    std::vector<QStringList> rows() const;

Q_SIGNALS:
    /// A person chose another sheet.
    void chosen();

private:
    Workbook m_workbook;
    QComboBox* m_sheets;
};

} // namespace ocop
