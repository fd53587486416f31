#pragma once

#include "core/base/finding.h"
#include "ui/form/form_conflict.h"
#include "ui/table/column.h"
#include "ui/table/grid/grid_editor.h"
#include "ui/table/row_source.h"

#include <QHash>
#include <QMap>
#include <QWidget>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;
class Session;
class WriteAct;

/// What is wrong or doubtful in a sheet: a plain sentence and the cell it is about.
struct SheetFinding
{
    Severity severity = Severity::Error;
    QString sentence;
    qint64 row = 0;
    QString column;
    QString part = {}; ///< which part of the sheet has to be shown first (a rule set, a year); empty: any
};

/// One tab of "Cài đặt nhắc việc": a sheet typed into by keyboard and kept until all tabs are saved in one act.
class ReminderTab : public QWidget
{
    Q_OBJECT

public:
    ReminderTab(Session& session, const QString& key, Columns columns, QWidget* parent);

    RecordTable* table() const { return m_table; }
    const std::vector<SheetFinding>& findings() const { return m_findings; }
    /// Lines that differ from what is stored, and cells that cannot be read.
    int changedCount() const;
    /// Takes what is being typed.
    void finishTyping();
    /// A cell that cannot be read keeps the sheet from being saved.
    bool hasUnread() const;
    void goToUnread();
    void goTo(const SheetFinding& finding);
    /// Takes the keyboard, at the first cell that can be typed into unless the person was somewhere already.
    void enter();

    virtual QString title() const = 0;
    /// Writes what differs from what the sheet began with. Throws as stores do, above all Error{Conflict} when somebody
    /// else stored it otherwise since.
    virtual void store(WriteAct& act) = 0;
    /// The lines somebody else stored otherwise since the sheet was opened, and those changed here.
    std::vector<ConflictField> lookAtTheirs();
    /// What lookAtTheirs() saw is what the sheet begins with now. Lines not changed here follow it, and so do the lines
    /// named.
    void merge(const QStringList& theirs);

Q_SIGNALS:
    void edited();

protected:
    Session& session() const { return m_session; }
    bool isOpen() const;
    void setGrid(std::unique_ptr<GridEditor> grid);
    QHBoxLayout* head() const { return m_head; }
    QPushButton* addAct(const char* name, const QString& text, const QString& icon, const std::function<void()>& run);
    /// Looks at the rows again: findings, then the list, then the dialog.
    void refresh();
    /// The cell with what was found in it.
    CellData told(qint64 row, const char* column, CellData cell) const;
    qint64 currentRow() const;
    int columnOf(const QString& key) const;
    void standAt(qint64 row, const QString& column, bool edit = false);

    virtual std::vector<SheetFinding> find() const = 0;
    virtual std::shared_ptr<const RowSource> rows() const = 0;
    virtual int changedLines() const = 0;
    /// The lines as they were stored when the sheet was opened and as they are typed, in words, by key; lines that say
    /// nothing are left out.
    virtual QMap<QString, QString> storedWords() const = 0;
    virtual QMap<QString, QString> typedWords() const = 0;
    virtual QString nameOf(const QString& key) const = 0;
    /// Reads what is stored now and keeps it aside; swapTheirs() puts it in the place of what was stored then.
    virtual void readTheirs() = 0;
    virtual void swapTheirs() = 0;
    /// The line as it is stored.
    virtual void takeStored(const QString& key) = 0;
    /// Makes the part of a finding the one shown.
    virtual void showPart(const QString&) {}

private:
    Session& m_session;
    bool m_entered = false;
    RecordTable* m_table;
    QHBoxLayout* m_head;
    std::vector<SheetFinding> m_findings;
};

} // namespace ocop
