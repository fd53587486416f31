#pragma once

#include "ui/table/table_look.h"

#include <QObject>

namespace ocop {

class RecordView;

/// The columns of a list on the screen: their order, which are shown, and their widths. Widths are chosen by the
/// columns or the person, and stretched or shrunk to the room there is.
class ColumnLayout : public QObject
{
    Q_OBJECT

public:
    explicit ColumnLayout(RecordView* view);

    /// -1 for a key the list does not know.
    int indexOf(const QString& key) const;
    /// Indexes of the columns shown, in their order.
    std::vector<int> shown() const;
    bool isShown(int column) const;
    /// The last column shown stays.
    void setShown(int column, bool shown);
    /// To the place of the next column shown on the left (-1) or right (1).
    void move(int column, int step);
    /// As the columns were made.
    void reset();
    /// Spreads the columns over the width of the view.
    void fit();

    /// All columns in their order.
    std::vector<ColumnPlace> places() const;
    /// Columns that are not named stay as they are; unknown ones are passed over.
    void take(const std::vector<ColumnPlace>& places);
    /// These columns and no others; none at all: as it is.
    void showOnly(const std::vector<ColumnPlace>& places);

Q_SIGNALS:
    /// By a hand: what is remembered should be.
    void changed();

private:
    const Columns& columns() const;
    int minimumWidth(int column) const;
    void takeOwnWidths();

    RecordView* m_view;
    std::vector<int> m_base; ///< px; widths chosen by the person or the column, before stretching
    bool m_fitting = false;
};

} // namespace ocop
