#pragma once

#include <QLabel>

namespace ocop {

/// Plain words on one line that ask for no room: where it is short they end in “…” and the tool tip has them whole.
class OneLineLabel : public QLabel
{
    Q_OBJECT

public:
    /// `role` as in makeLabel().
    explicit OneLineLabel(const QString& role, QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString cutText() const;
};

} // namespace ocop
