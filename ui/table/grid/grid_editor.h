#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace ocop {

class FieldInput;

/// What becomes of a value that is doubtful, not wrong.
enum class Doubts {
    Tell, ///< it is written and told: somebody just typed it
    Ask, ///< it stays in its cell until the person decides: nobody has looked at it
    Write ///< the person decided
};

/// A text for one cell of a list.
struct CellText
{
    qint64 id = 0; ///< the record
    int column = 0;
    QString text; ///< as typed or pasted; a record or word that was picked is "#id" or its code
    QString shown = {}; ///< what the cell holds while it cannot be written, when that is not the text
    /// What the cell held, as textOf() gives it, when the person began: a value somebody stored since is not written
    /// over. Nothing: whatever is stored is written over.
    std::optional<QString> base = {};
    Doubts doubts = Doubts::Tell;
};

/// Two people's values for one cell.
struct CellClash
{
    QString mine; ///< in words, as the list shows them
    QString theirs;
    QString stored; ///< theirs, as textOf() gives it
};

/// A value the person is asked about.
struct CellDoubt
{
    QString proposal = {}; ///< the text that would mend it, as textOf() gives it; empty: what is stored
    QString words = {}; ///< the proposal as the list shows it
};

/// A text that cannot be written, and why.
struct RefusedCell
{
    CellText cell;
    QString reason;
    std::optional<CellClash> clash = {}; ///< when the reason is that somebody else changed the cell meanwhile
    std::optional<CellDoubt> doubt = {}; ///< when it can be written all the same

    /// The person has the last word: keepMine() or takeTheirs().
    bool isOpenQuestion() const { return clash || doubt; }
};

/// What makes a list editable in place: which columns, with which inputs, and how texts become stored values. Cells
/// that belong together (one act of a person) are written together.
class GridEditor
{
public:
    struct Outcome
    {
        std::vector<RefusedCell> refused;
        int written = 0; ///< cells that differ from what is stored
        QStringList doubts; ///< of what is written all the same: a phone that is not a phone number
        bool stopped = false; ///< by the person: nothing was written
    };
    /// The act's name in the history, by the number of cells written.
    using Label = std::function<QString(int cells)>;

    virtual ~GridEditor() = default;

    /// False while another day is looked at.
    virtual bool isOpen() const = 0;
    virtual bool isEditable(int column) const = 0;
    /// Whether the column's input has a list or a calendar.
    virtual bool hasList(int /*column*/) const { return false; }
    /// An input with the cell's value in it; of no record (0): an empty one.
    virtual FieldInput* makeInput(qint64 id, int column, QWidget* parent) const = 0;
    /// The cell's value as write() reads it and as the list shows it: nothing newer.
    virtual QString textOf(qint64 id, int column) const = 0;
    /// What write() would do.
    virtual Outcome check(const std::vector<CellText>& cells) const = 0;
    /// Writes what can be written as one act; the rest stays with the caller, above all cells that hold something else
    /// now than their base. Throws as Session::write().
    virtual Outcome write(const std::vector<CellText>& cells, const Label& label) = 0;
    /// How a person knows the record; empty when it has no name.
    virtual QString nameOf(qint64 /*id*/) const { return {}; }
    /// Today, as it is typed into a column of days; empty for other columns.
    virtual QString todayFor(int column) const = 0;
    /// Shows rows that have no record yet (headings first) as an import would, and adds them when the person agrees.
    virtual void addRows(const QVector<QStringList>& rows) = 0;
};

} // namespace ocop
