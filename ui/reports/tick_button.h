#pragma once

#include <QToolButton>

namespace ocop {

/// A button that opens boxes to tick and says on its face what is ticked.
class TickButton : public QToolButton
{
    Q_OBJECT

public:
    explicit TickButton(QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person ticked or unticked something.
    void changed();
};

} // namespace ocop
