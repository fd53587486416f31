#pragma once

#include "core/storage/history.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;

/// All acts of the register from the newest down: who, when, what became of which records; any of them can be taken
/// back while nothing rests on it, else it says which later act stands in the way and goes there by one key.
class ActHistoryDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ActHistoryDialog(Session& session, QWidget* parent = nullptr);

    RecordTable* table() const { return m_table; }
    QString sentence() const;

public Q_SLOTS:
    void takeBackCurrent();
    /// Makes the act that stands in the way current.
    void goToObstacle();

private:
    void fill();
    void showCurrent();
    const Act* current() const;

    Session& m_session;
    std::vector<Act> m_acts;
    ActId m_obstacle;
    RecordTable* m_table;
    QPlainTextEdit* m_changes;
    QLabel* m_sentence;
    QPushButton* m_go;
    QPushButton* m_takeBack;
};

} // namespace ocop
