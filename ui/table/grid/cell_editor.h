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
/// on; Esc gives up. An input method's text goes through undisturbed: the focus moves when its composing is done.
class CellEditor : public QObject
{
    Q_OBJECT

public:
    enum class Step { Stay, Down, Up, Right, Left };

    CellEditor(RecordView* view, QObject* parent);

    bool isOpen() const { return !m_input.isNull(); }
    FieldInput* input() const { return m_input; }
    /// Puts `input` over the cell, which holds `base` now. `typing`: it starts empty and `first` (a key or an input
    /// method's event) goes into it.
    void open(FieldInput* input, const QModelIndex& cell, const std::optional<QString>& base, bool typing,
              QEvent* first = nullptr);
    /// Hands over what is in the input, as leaving it does.
    void commit(Step step = Step::Stay);
    void cancel();
    /// What is in the input now; nothing when no cell is open.
    std::optional<CellText> typed() const;
    /// Follows the cell after scrolling or resizing.
    void place();

Q_SIGNALS:
    /// `changed`: another value than the input began with.
    void committed(const ocop::CellText& cell, bool changed, ocop::CellEditor::Step step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(QKeyEvent* key);
    void begin(QEvent* first);
    void close();

    RecordView* m_view;
    QPointer<FieldInput> m_input;
    QPersistentModelIndex m_cell;
    QString m_before;
    std::optional<QString> m_base; ///< see CellText::base
    bool m_typing = false;
    bool m_waiting = false; ///< the view keeps the focus while the first letters are composed
};

} // namespace ocop
