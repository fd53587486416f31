#pragma once

#include "ui/reports/tick_button.h"

#include <vector>

namespace ocop {

/// Which columns of a report are wanted: the usual ones unless the person ticked others.
class ColumnsButton : public TickButton
{
    Q_OBJECT

public:
    struct Offered
    {
        QString key;
        QString heading;
        bool spare = false; ///< left out unless chosen
    };

    using TickButton::TickButton;

    /// Other columns to choose from, the usual ones chosen.
    void offer(std::vector<Offered> columns);
    const std::vector<Offered>& offered() const { return m_offered; }
    /// Keys; empty: the usual ones.
    const QStringList& chosen() const { return m_chosen; }
    /// Leaves out what is not offered.
    void choose(const QStringList& keys);

private:
    void fill();
    void take();
    void showChosen();
    QStringList usual() const;

    std::vector<Offered> m_offered;
    QStringList m_chosen;
};

} // namespace ocop
