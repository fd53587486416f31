#pragma once

#include <QLineEdit>

namespace ocop {

/// A line edit that also tells what an input method still composes in it: whoever searches while one types counts these
/// letters too.
class ComposedLineEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit ComposedLineEdit(QWidget* parent = nullptr);

    /// The text as it is seen, letters being composed at their place.
    QString shown() const;

Q_SIGNALS:
    void shownChanged(const QString& text);

protected:
    void inputMethodEvent(QInputMethodEvent* event) override;

private:
    void tell();

    QString m_composed;
    bool m_told = false; ///< within the event being handled
};

} // namespace ocop
