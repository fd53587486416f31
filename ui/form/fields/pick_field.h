#pragma once

#include "ui/form/field_input.h"

#include <vector>

class QListWidget;

namespace ocop {

/// Some of a list of records: each line is ticked or not, Space ticks the line the list is at.
class PickField : public FieldInput
{
    Q_OBJECT

public:
    struct Line
    {
        qint64 id = 0;
        QString text;
        bool picked = false;
    };

    explicit PickField(QWidget* parent = nullptr);

    void setLines(const std::vector<Line>& lines);
    /// In the order of the list.
    std::vector<qint64> picked() const;

    QWidget* target() const override;
    QString content() const override;
    void clear() override { setLines({}); }
    QString draftWords() const override;

private:
    QListWidget* m_list;
};

} // namespace ocop
