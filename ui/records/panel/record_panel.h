#pragma once

#include "core/storage/touched.h"
#include "ui/session/session.h"

#include <QFrame>

class QAction;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ocop {

class EmptyState;
class FactsView;
class RecordHead;
class RecordFiles;
class RecordHistory;
class RecordTeller;
class TimelineView;

/// A tab of the record panel that a page adds for its own kind of record.
class RecordPart : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    /// The record is there; it is shown again after every change of it.
    virtual void showRecord(const RecordRef& record) = 0;
};

/// The record chosen in a list, whole: what is known of it, its recognitions, and who changed what. Its page says when
/// it is to be read again; a record that is gone leaves the panel empty.
class RecordPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RecordPanel(Session& session, QWidget* parent = nullptr);

    /// An entity "subject", "product", "certificate", "application" or "letter" with its id.
    void showRecord(const RecordRef& record);
    /// A further tab after the information.
    void addPart(const QString& title, RecordPart* part);
    void showFiles();
    /// Makes a tab added by addPart() the one shown.
    void showPart(RecordPart* part);
    /// What the tab of the story is called, and what it says when there is none.
    void setStoryWords(const QString& title, const QString& none, const QString& noneDetail);
    /// A button at the foot, before Edit; deleting then moves into the menu "More". It leaves with the others while
    /// another day is looked at.
    void addButton(QWidget* button);
    /// A line of the menu "More"; it leaves while another day is looked at.
    void addMenuAct(QAction* act);
    void clear();
    /// Reads the record again.
    void refresh();
    /// Whether something in it may read otherwise: the record itself was touched, or what belongs to records and stands
    /// in no list (a file, a paper, a step).
    bool tellsOf(const Touched& touched) const;
    RecordFiles* files() const { return m_files; }
    RecordRef record() const { return m_record; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void editRequested();
    void deleteRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    /// Files dropped anywhere on the panel are attached to the record.
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* buildRecord();
    QWidget* buildTabs();
    QWidget* buildButtons();
    void fillTab();
    void copyName();
    bool mayEdit() const;

    Session& m_session;
    RecordRef m_record;
    const RecordTeller* m_teller = nullptr; ///< of the record; null when nothing is chosen
    QStackedWidget* m_whole; ///< nothing chosen, or the record
    RecordHead* m_head;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_pages;
    QHBoxLayout* m_buttons;
    QList<QWidget*> m_writingButtons; ///< leave while another day is looked at
    QList<QAction*> m_writingActs;
    FactsView* m_facts;
    QStackedWidget* m_recognition; ///< the timeline, or that there is none
    EmptyState* m_noStory;
    TimelineView* m_timeline;
    RecordHistory* m_history;
    RecordFiles* m_files;
    QPushButton* m_delete;
    QToolButton* m_more;
};

} // namespace ocop
