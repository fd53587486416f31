#pragma once

#include "ui/safety/backup_columns.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;

/// The backups of the open register, the newest first: when, why and by whom each was made, what is in it and what the
/// register did since. The one chosen is looked at, gives single records back, or takes the register's place; the file of
/// before is set aside.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(Session& session, QWidget* parent = nullptr);

    RecordTable* table() const { return m_table; }

public Q_SLOTS:
    /// Asks, saying what will no longer be in the register, and closes when it is done.
    void restoreCurrent();
    /// What differs between the chosen one and the register, to take single records out of it.
    void showDifferences();
    /// A backup from any file becomes a register of its own; closes when it is open.
    void takeFromFile();

private:
    static ListColumns<BackupRow> rowColumns();
    void gather();
    QPushButton* way(const QString& name, const QString& text, const QString& icon, void (RestoreDialog::*go)());
    void layOut();
    void look();
    const BackupRow* current() const;
    void refresh();
    BackupFacts factsOf(const QString& path);
    QString question(const BackupFacts& facts) const;

    Session& m_session;
    std::vector<BackupRow> m_rows;
    QString m_password; ///< that fitted, for the next one
    RecordTable* m_table;
    QLabel* m_hint;
    QPushButton* m_look;
    QPushButton* m_since;
    QPushButton* m_restore;
};

} // namespace ocop
