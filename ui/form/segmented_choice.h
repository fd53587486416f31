#pragma once

#include "ui/form/field_input.h"

#include <vector>

class QLabel;
class QToolButton;

namespace ocop {

/// A few numbers side by side as joined buttons (3 stars | 4 stars | 5 stars): arrow keys move, digits choose.
class SegmentedChoice : public FieldInput
{
    Q_OBJECT

public:
    struct Segment
    {
        int value; ///< 0–9, also its digit key
        QString text;
    };

    explicit SegmentedChoice(const std::vector<Segment>& segments, QWidget* parent = nullptr);

    int value() const;
    void setValue(int value);
    /// A muted remark to the right of the buttons.
    void setHint(const QString& hint);
    QString hint() const;

    QWidget* target() const override;
    QString content() const override { return QString::number(value()); }
    void clear() override;
    bool takeDraft(const QString& value) override;
    void takeProposal(const QString& proposal) override;
    void setIdentity(const QString& key, const QString& name) override;
    void showSeverity(std::optional<Severity> severity) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* chosen() const;
    /// Checks a segment as the person's choice and moves the focus there.
    void choose(int index);

    std::vector<Segment> m_segments;
    std::vector<QToolButton*> m_buttons;
    QLabel* m_hint;
};

} // namespace ocop
