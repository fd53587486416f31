#pragma once

#include "ui/session/draft.h"
#include "ui/table/row_source.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;

/// The one place that lists what was typed and is not in the register: cells that could not be written, and what an
/// earlier sitting left in cells and forms. Each goes back to its place to be mended, or is dropped.
class UnsavedDialog : public QDialog
{
    Q_OBJECT

public:
    explicit UnsavedDialog(Session& session, QWidget* parent = nullptr);

    RecordTable* table() const { return m_table; }

public Q_SLOTS:
    /// The current one back into its cell or form, where it can be written.
    void openCurrent();
    void dropChosen();
    void copyChosen();

private:
    struct Line
    {
        qint64 id = 0; ///< its place in the list, from 1
        Draft draft;
        bool isLive = false;
    };

    static ListColumns<Line> lineColumns();
    void fill();
    const Line* current() const;
    void refresh();

    Session& m_session;
    std::vector<Line> m_lines;
    RecordTable* m_table;
    QLabel* m_hint;
    QPushButton* m_open;
    QPushButton* m_copy;
    QPushButton* m_drop;
};

} // namespace ocop
