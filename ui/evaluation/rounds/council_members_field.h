#pragma once

#include "ui/evaluation/rounds/member_line.h"
#include "ui/form/field_input.h"

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ocop {

/// The members of a council as lines one types into, in their order. Alt+Up and Alt+Down move a line; Enter in the
/// last one begins another. Several lines on the clipboard are pasted as people after those there are (in the columns
/// beside the name: as that column); Ctrl+Z takes the whole paste back while nothing else was typed.
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
    /// A line that says something but not who; a pasted role that is not understood.
    std::optional<Finding> problem() const override;
    void setIdentity(const QString& key, const QString& name) override;
    void showSeverity(std::optional<Severity>) override {}

Q_SIGNALS:
    void copyRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addLine(const ListedMember& listed, bool focus);
    bool paste();
    void pasteColumn(MemberPart part, const QVector<QStringList>& rows);
    void dropEmptyEnd();
    void tellPasted(const MemberList& list);
    void showPasted(QWidget* first);
    bool takePasteBack();
    /// The lines as they stand, unfinished ones too.
    std::vector<ListedMember> lines() const;
    void setLines(const std::vector<ListedMember>& lines);
    void dropLine(size_t index);
    void removeLine();
    void moveLine(int step);
    int currentLine() const;
    void arrange();
    void orderLines();

    std::vector<std::unique_ptr<MemberLine>> m_lines;
    std::optional<std::vector<ListedMember>> m_beforePaste; ///< while the last thing done was a paste
    int m_last = 0; ///< the line that had the focus last
    QGridLayout* m_grid;
    QLabel* m_told;
    QPushButton* m_add;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_remove;
    QPushButton* m_copy;
};

} // namespace ocop
