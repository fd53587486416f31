#pragma once

#include "core/base/record_ref.h"

#include <QLabel>

namespace ocop {

/// The name of another record, wrapped like any text; Enter, Space or a click opens that record. One Tab stop.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    explicit LinkLabel(QWidget* parent = nullptr);
    /// Without a target it is plain text.
    void setTarget(const QString& text, const RecordRef& target);

Q_SIGNALS:
    void activated(const ocop::RecordRef& target);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();
    /// How the link shows that it has the focus.
    void underline(bool on);
    void open();

    RecordRef m_target;
};

} // namespace ocop
