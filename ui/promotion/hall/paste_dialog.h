#pragma once

#include "core/exchange/hall/paste_plan.h"

#include <QDialog>
#include <QVector>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTimer;

namespace ocop {

class ColumnMeaning;
class MeantParty;
class RecordTable;
class Session;
class SheetChoice;

/// Dán danh sách: participants or guests of an event, buyers or contracts from a pasted, typed or read list. Every line is
/// shown with what it means before anything is written; what is written is one act, and lines that wait stay.
class PasteDialog : public QDialog
{
    Q_OBJECT

public:
    /// `event` is that of participants and guests.
    PasteDialog(Session& session, PasteKind kind, TradeEventId event = {}, QWidget* parent = nullptr);
    ~PasteDialog() override;

    /// The list in place of the one there is.
    void takeRows(const QVector<QStringList>& rows);
    /// The same from the clipboard; false when it holds no text.
    bool takeClipboard();
    /// Its first sheet with rows, the others to choose from. False, with the reason in the window, when the file cannot
    /// be read.
    bool takeFile(const QString& path);
    /// Of the list as it stands.
    const PastePlan& plan() const { return m_plan; }
    /// Writes what can be written; closes the window when no line is left. False when nothing was written.
    bool writeNow();

    void reject() override;

private:
    void build();
    QWidget* buildBar();
    void addParty(QBoxLayout* row, bool isBuyerOfContract);
    void makePlan();
    PastePlan planNow() const;
    void showPlan();
    void showCurrent();
    void showRows(const QVector<QStringList>& rows);
    void takeSheet();
    void keepWaiting();
    void copyWaiting();
    void chooseFile();
    QString eventName() const;
    const PastedLine* current() const;
    std::vector<const PastedLine*> unwritten() const;

    Session& m_session;
    PasteKind m_kind;
    TradeEventId m_event;
    PasteChoices m_choices;
    PastePlan m_plan;
    ActId m_mark; ///< of the plan
    bool m_isShowing = false;
    QPlainTextEdit* m_text;
    QLabel* m_head;
    QLabel* m_trouble; ///< of the current line
    SheetChoice* m_sheets;
    ColumnMeaning* m_meaning;
    RecordTable* m_table;
    std::vector<MeantParty*> m_parties;
    QLabel* m_note = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_write = nullptr;
    QTimer* m_pause;
};

/// Opens the window on the clipboard, on nothing yet, or on a file the person chooses first.
void pasteList(Session& session, QWidget* parent, PasteKind kind, TradeEventId event = {});
void typeList(Session& session, QWidget* parent, PasteKind kind);
void readListFile(Session& session, QWidget* parent, PasteKind kind, TradeEventId event);

} // namespace ocop
