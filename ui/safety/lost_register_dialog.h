#pragma once

#include "core/base/error.h"
#include "ui/safety/backup_columns.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;

/// Stands at the start in the place of a register that cannot be opened: what is wrong with it, its newest sound backups,
/// and every way to go on. Accepted when a register is open.
class LostRegisterDialog : public QDialog
{
    Q_OBJECT

public:
    LostRegisterDialog(Session& session, const QString& path, const Error& error, QWidget* parent = nullptr);

    RecordTable* table() const { return m_table; }

public Q_SLOTS:
    void tryAgain();
    /// The chosen backup becomes the register, in its old place where that is there, else where the person says.
    void restoreCurrent();
    void takeFromFile();
    void chooseAnother();
    void makeNew();
    void rescue();

private:
    static QString heading(ErrorKind kind);
    /// Whether a backup may take its place: not of one that is only busy, or of a later program.
    static bool isGone(ErrorKind kind);
    void layOut();
    QPushButton* way(const QString& name, const QString& text, const QString& icon, void (LostRegisterDialog::*go)());
    void gather();
    void tellError(const Error& error);
    const BackupRow* current() const;
    void refresh();
    void finishIfOpen();

    Session& m_session;
    QString m_path;
    ErrorKind m_kind;
    std::vector<BackupRow> m_rows;
    QString m_password; ///< that fitted, for the next one
    QLabel* m_heading;
    QLabel* m_sentence;
    RecordTable* m_table;
    QPushButton* m_look;
    QPushButton* m_restore;
    QPushButton* m_rescue;
};

} // namespace ocop
