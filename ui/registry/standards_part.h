#pragma once

#include "ui/records/panel/record_panel.h"

#include "core/reminders/standards_due.h"

class QPushButton;

namespace ocop {

class RecordFiles;
class RecordTable;

/// The certificates of standards of a subject in the record panel: which it holds, until when, and their papers.
/// Insert adds one, Enter or F2 edits, Delete deletes; each is one step of Ctrl+Z.
class StandardsPart : public RecordPart
{
    Q_OBJECT

public:
    explicit StandardsPart(Session& session, QWidget* parent = nullptr);

    void showRecord(const RecordRef& record) override;
    /// Makes one of them the current one; false when the subject shown has no such certificate.
    bool choose(StandardId id);
    RecordTable* table() const { return m_table; }

public Q_SLOTS:
    void addOne();
    void editCurrent();
    void deleteCurrent();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void showFiles();
    void edit(StandardId id);

    Session& m_session;
    SubjectId m_subject;
    std::vector<StandardOnDay> m_standing;
    RecordTable* m_table;
    RecordFiles* m_files;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_delete;
};

} // namespace ocop
