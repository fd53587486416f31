#pragma once

#include "core/register/search.h"
#include "ui/form/composed_line_edit.h"

class QListWidget;

namespace ocop {

class Session;

/// The one search at the top (Ctrl+K): products, subjects and decisions, with or without marks. Up, Down, Enter
/// choose; Esc leaves. With nothing typed it offers the records marked (Ctrl+B) and those opened last.
class SearchBox : public ComposedLineEdit
{
    Q_OBJECT

public:
    explicit SearchBox(Session& session, QWidget* parent = nullptr);

    /// The lines offered just now (for tests and screen readers).
    QStringList offered() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search();
    /// With nothing typed: the records marked, then those opened last.
    std::vector<Hit> remembered() const;
    void place();
    void choose(int row);

    Session& m_session;
    QListWidget* m_popup;
    std::vector<Hit> m_hits;
};

} // namespace ocop
