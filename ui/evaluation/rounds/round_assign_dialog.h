#pragma once

#include "core/evaluation/application.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;
struct Round;

/// All dossiers that are ready and in no round yet, to be ticked and put into one.
class RoundAssignDialog : public QDialog
{
    Q_OBJECT

public:
    RoundAssignDialog(Session& session, const Round& round, QWidget* parent = nullptr);

    /// Those ticked, by id.
    std::vector<ApplicationId> chosen() const;
    RecordTable* table() const { return m_table; }

public Q_SLOTS:
    void tickAll();

private:
    void fill(Session& session, const Round& round);
    void showCount();

    RecordTable* m_table;
    QPushButton* m_all;
    QPushButton* m_accept;
};

} // namespace ocop
