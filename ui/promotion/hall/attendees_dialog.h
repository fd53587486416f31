#pragma once

#include "core/exchange/hall/attendee_plan.h"

#include <QDialog>
#include <QVector>

#include <memory>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace ocop {

class LookupField;
class RecordTable;
class Session;

/// Dán danh sách: participants or guests of an event from a pasted, typed or read list. Every line is shown with what it
/// means before anything is written; what is written is one act, and lines that wait stay.
class AttendeesDialog : public QDialog
{
    Q_OBJECT

public:
    AttendeesDialog(Session& session, TradeEventId event, bool ofGuests, QWidget* parent = nullptr);
    ~AttendeesDialog() override;

    /// The list in place of the one there is.
    void takeRows(const QVector<QStringList>& rows);
    /// The same from the clipboard; false when it holds no text.
    bool takeClipboard();
    /// False, with the reason in the window, when the file cannot be read.
    bool takeFile(const QString& path);
    /// Of the list as it stands.
    const AttendeePlan& plan() const { return m_plan; }
    /// Writes what can be written; closes the window when no line is left. False when nothing was written.
    bool writeNow();

    void reject() override;

private:
    void build();
    QWidget* buildBar();
    void connectLookup();
    void makePlan();
    AttendeePlan planNow() const;
    void showPlan();
    void showCurrent();
    void keepWaiting();
    void copyWaiting();
    void chooseFile();
    const AttendeeLine* current() const;
    std::vector<const AttendeeLine*> unwritten() const;

    Session& m_session;
    TradeEventId m_event;
    bool m_ofGuests;
    AttendeeChoices m_choices;
    AttendeePlan m_plan;
    ActId m_mark; ///< of the plan
    bool m_isShowing = false;
    QPlainTextEdit* m_text;
    QLabel* m_head;
    RecordTable* m_table;
    LookupField* m_meant;
    QCheckBox* m_makeBuyers = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_write = nullptr;
    QTimer* m_pause;
};

/// Opens the window on the clipboard, or on a file the person chooses first.
void pasteAttendees(Session& session, QWidget* parent, TradeEventId event, bool ofGuests);
void readAttendeesFile(Session& session, QWidget* parent, TradeEventId event, bool ofGuests);

} // namespace ocop
