#pragma once

#include "ui/shell/session.h"

#include <QFrame>

class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ocop {

class EmptyState;
class FactsView;
class RecordHead;
class RecordHistory;
class TimelineView;

/// The record chosen in a list, whole: what is known of it, its recognitions, and who changed what. It reads again
/// after every change; a record that is gone leaves the panel empty.
class RecordPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RecordPanel(Session& session, QWidget* parent = nullptr);

    /// An entity "subject", "product" or "certificate" with its id.
    void showRecord(const RecordRef& record);
    void clear();
    RecordRef record() const { return m_record; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildRecord();
    QWidget* buildTabs();
    QWidget* buildButtons();
    void refresh();
    void fillTab();
    void copyName();
    bool mayEdit() const;

    Session& m_session;
    RecordRef m_record;
    QStackedWidget* m_whole; ///< nothing chosen, or the record
    RecordHead* m_head;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    FactsView* m_facts;
    QStackedWidget* m_recognition; ///< the timeline, or that there is none
    TimelineView* m_timeline;
    RecordHistory* m_history;
    QPushButton* m_edit;
    QPushButton* m_delete;
    QToolButton* m_more;
};

} // namespace ocop
