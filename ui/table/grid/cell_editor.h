#pragma once

#include "ui/form/field_input.h"
#include "ui/table/grid/grid_editor.h"

#include <QPersistentModelIndex>
#include <QPointer>

#include <optional>

class QKeyEvent;

namespace ocop {

class RecordView;

/// The input over a cell while it is edited. Enter, Tab and (while typing over) the arrows end it and say where to go
/// on, Ctrl+Enter says that all cells chosen are meant; Esc gives up, a list that is open with it. An input method's
/// text goes through undisturbed: the focus moves when its composing is done.
class CellEditor : public QObject
{
    Q_OBJECT

public:
    /// Where to go on; Fill: the text is for all cells chosen.
    enum class Step { Stay, Down, Up, Right, Left, Fill };
    /// TypeOver begins anew, List opens what there is to choose from.
    enum class Way { Edit, TypeOver, List };

    CellEditor(RecordView* view, QObject* parent);

    bool isOpen() const { return !m_input.isNull(); }
    FieldInput* input() const { return m_input; }
    /// Invalid while its record is not shown.
    QModelIndex cell() const { return m_cell; }
    /// Puts `input` over the cell, which holds `base` now. Typed over, it starts empty and `first` (a key or an input
    /// method's event) goes into it.
    void open(FieldInput* input, const QModelIndex& cell, const std::optional<QString>& base, Way way,
              QEvent* first = nullptr);
    /// The list of words or records of the cell, as it is when one begins to edit.
    void showList(Way way);
    /// Hands over what is in the input, as leaving it does.
    void commit(Step step = Step::Stay);
    void cancel();
    /// What is in the input now; nothing when no cell is open.
    std::optional<CellText> typed() const;
    /// Follows the cell after scrolling, resizing or new rows.
    void place();

Q_SIGNALS:
    /// The cell stays as it was.
    void givenUp();
    /// `changed`: another value than the input began with.
    void committed(const ocop::CellText& cell, bool changed, ocop::CellEditor::Step step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(QKeyEvent* key);
    bool handleWhileWaiting(QEvent* event);
    void begin(QEvent* first);
    void close();

    RecordView* m_view;
    QPointer<FieldInput> m_input;
    QPersistentModelIndex m_cell;
    qint64 m_record = 0; ///< found again when other rows come while the cell is open
    int m_column = -1;
    QString m_before;
    std::optional<QString> m_base; ///< see CellText::base
    bool m_typing = false;
    bool m_waiting = false; ///< the view keeps the focus while the first letters are composed
};

} // namespace ocop
