#pragma once

#include "ui/form/field_input.h"

#include <functional>
#include <vector>

class QPushButton;

namespace ocop {

class Ask;

class FormDialog;

/// The register's records that the one being typed may be, as lines of a form that are opened by Enter or a click.
/// Takes no room while there are none.
class LikelyField : public FieldInput
{
    Q_OBJECT

public:
    struct Line
    {
        qint64 id = 0;
        QString title;
        QString reason; ///< why, and what tells it from others

        bool operator==(const Line&) const = default;
    };

    explicit LikelyField(const QString& caption, QWidget* parent = nullptr);

    void setLines(const std::vector<Line>& lines);
    /// Looks again, a moment after one of these fields of `form` was edited, in which this one is called `key`.
    void follow(FormDialog* form, const QString& key, const QStringList& fields,
                std::function<std::vector<Line>()> find);
    const std::vector<Line>& lines() const { return m_lines; }

    QWidget* target() const override;
    QString content() const override { return {}; }
    void clear() override { setLines({}); }
    void setIdentity(const QString& key, const QString& name) override;
    void showSeverity(std::optional<Severity>) override {}

Q_SIGNALS:
    void chosen(qint64 id);

private:
    static constexpr int shownLines = 3;

    std::vector<Line> m_lines;
    std::vector<QPushButton*> m_buttons;
};

/// Asks whether to leave what is typed for a record that is there already.
bool wantsExisting(Ask& ask, QWidget* parent, const QString& title);

} // namespace ocop
