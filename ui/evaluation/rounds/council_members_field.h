#pragma once

#include "core/evaluation/council.h"
#include "ui/form/field_input.h"

#include <memory>

class QGridLayout;
class QPushButton;

namespace ocop {

/// The members of a council as lines one types into, in their order. Alt+Up and Alt+Down move a line; Enter in the
/// last one begins another.
class CouncilMembersField : public FieldInput
{
    Q_OBJECT

public:
    explicit CouncilMembersField(QWidget* parent = nullptr);
    ~CouncilMembersField() override;

    /// Members with their ids and versions as read; lines without a name and everything else are left out.
    std::vector<CouncilMember> value() const;
    void setValue(const std::vector<CouncilMember>& members);
    /// Adds lines for these people, who are new to this council, after those there are.
    void append(const std::vector<CouncilMember>& members);
    int lineCount() const { return int(m_lines.size()); }

    QWidget* target() const override;
    QString content() const override;
    void clear() override { setValue({}); }
    /// A line that says something but not who.
    std::optional<Finding> problem() const override;
    void setIdentity(const QString& key, const QString& name) override;
    void showSeverity(std::optional<Severity>) override {}

Q_SIGNALS:
    void copyRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line;

    void addLine(const CouncilMember& member, bool focus);
    void dropLine(size_t index);
    void removeLine();
    void moveLine(int step);
    int currentLine() const;
    void arrange();
    void nameLines();
    void orderLines();
    CouncilMember memberOf(const Line& line) const;

    std::vector<std::unique_ptr<Line>> m_lines;
    int m_last = 0; ///< the line that had the focus last
    QGridLayout* m_grid;
    QPushButton* m_add;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_copy;
};

} // namespace ocop
