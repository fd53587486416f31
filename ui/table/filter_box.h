#pragma once

#include "ui/form/composed_line_edit.h"

namespace ocop {

/// The box that filters a list while one types. Enter and Down go on into the list, Esc empties it.
class FilterBox : public ComposedLineEdit
{
    Q_OBJECT

public:
    explicit FilterBox(QWidget* parent);

Q_SIGNALS:
    void goesOn();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace ocop
