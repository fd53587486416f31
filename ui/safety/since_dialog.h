#pragma once

#include "core/office/since_backup.h"
#include "core/storage/backups/backup_shelf.h"
#include "ui/table/row_source.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;

/// What differs between a backup and the register of today, record by record. Those changed or deleted since come back as
/// one ordinary act; the register stays in its place.
class SinceDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads the backup beside the window. Throws Error; shows nothing when it was stopped.
    SinceDialog(Session& session, const Backup& backup, QWidget* parent = nullptr);

    RecordTable* table() const { return m_table; }
    bool isRead() const { return m_isRead; }

public Q_SLOTS:
    /// The chosen ones, with what they rest on.
    void bringBackChosen();

private:
    struct Line
    {
        qint64 id = 0; ///< its place in m_fates, from 1
        const RecordFate* fate = nullptr;
    };

    static ListColumns<Line> lineColumns();
    void read(const QString& path);
    void fill();
    void refresh();
    std::vector<size_t> chosen() const;
    bool agrees(const std::vector<size_t>& wanted, const std::vector<size_t>& all);

    Session& m_session;
    bool m_isRead = false;
    std::shared_ptr<const std::vector<RecordFate>> m_fates;
    RecordTable* m_table;
    QLabel* m_hint;
    QPushButton* m_bringBack;
};

} // namespace ocop
