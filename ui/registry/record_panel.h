#pragma once

#include "ui/shell/session.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace ocop {

class StarsLabel;
class StatusPill;
class TimelineView;

/// One record beside its list: what it is, its recognitions as a story, and every change made to it.
class RecordPanel : public QFrame
{
    Q_OBJECT

public:
    RecordPanel(Session& session, QWidget* parent);

    void showRecord(const RecordRef& record);
    void clear();
    RecordRef record() const { return m_record; }

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void closeRequested();

private:
    void buildHead(QVBoxLayout* layout);
    void buildActs(QVBoxLayout* layout);
    void fillHead();
    void fillFields();
    void fillHistory();
    void restoreState();

    Session& m_session;
    RecordRef m_record;
    QLabel* m_name;
    QPushButton* m_owner;
    StatusPill* m_pill;
    StarsLabel* m_stars;
    QTabWidget* m_tabs;
    QWidget* m_fields = nullptr;
    QVBoxLayout* m_fieldsLayout;
    TimelineView* m_story;
    TimelineView* m_history;
    QPushButton* m_restore;
    QPushButton* m_edit;
    QPushButton* m_delete;
    SubjectId m_ownerId;
};

} // namespace ocop
