#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QPushButton;

namespace ocop {

class TimelineView;

/// Who changed a record, when and what, from the newest down; any state it had can be put back.
class RecordHistory : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHistory(Session& session, QWidget* parent = nullptr);
    void showRecord(const RecordRef& record);
    void clear();

private:
    bool mayRestore(int row) const;
    bool isOwn(const Change& change) const;
    QString partName(const Change& change) const;
    void updateButton();
    void restore(int row);

    Session& m_session;
    RecordRef m_record;
    std::vector<Change> m_changes;
    TimelineView* m_list;
    QPushButton* m_restore;
};

} // namespace ocop
