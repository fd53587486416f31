#pragma once

#include "core/storage/backups/backup_shelf.h"
#include "ui/table/row_source.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;

/// The backups of the open register, the newest first: when, why and by whom each was made, what is in it and what the
/// register did since. The one chosen takes the register's place; the file of before is set aside.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(Session& session, QWidget* parent = nullptr);

    RecordTable* table() const { return m_table; }

public Q_SLOTS:
    /// Asks, saying what will no longer be in the register, and closes when it is done.
    void restoreCurrent();

private:
    struct Line
    {
        qint64 id = 0; ///< its place in the list, from 1
        Backup backup;
        BackupFacts facts;
    };

    static ListColumns<Line> lineColumns();
    bool gather();
    const Line* current() const;
    void refresh();
    QString question(const Line& line) const;

    Session& m_session;
    std::vector<Line> m_lines;
    RecordTable* m_table;
    QLabel* m_hint;
    QPushButton* m_restore;
};

} // namespace ocop
