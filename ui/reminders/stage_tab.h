#pragma once

#include "core/reminders/stages.h"
#include "ui/reminders/reminder_tab.h"

#include <map>

class QComboBox;

namespace ocop {

/// "Mốc nhắc": when each stage comes under a rule set, and which are used. Stored is only what differs from what the
/// rule set says by itself.
class StageTab : public ReminderTab
{
    Q_OBJECT

public:
    explicit StageTab(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void store(WriteAct& act) override;
    QComboBox* ruleSets() const { return m_ruleSets; }
    /// Every stage of the rule set shown as the program has it.
    void takeStandard();

private:
    /// A stage as it stands in the sheet.
    struct Line
    {
        int days = 0;
        bool used = true;
        StageRule standard;
    };
    using Lines = std::vector<Line>; ///< in the order of the stages

    std::vector<SheetFinding> find() const override;
    std::shared_ptr<const RowSource> rows() const override;
    int changedLines() const override;
    void showPart(const QString& part) override;
    QMap<QString, QString> storedWords() const override;
    QMap<QString, QString> typedWords() const override;
    QString nameOf(const QString& key) const override;
    void readTheirs() override;
    void swapTheirs() override;
    void takeStored(const QString& key) override;
    void findIn(const RuleSet& rules, std::vector<SheetFinding>& found) const;
    std::unique_ptr<GridEditor> makeGrid();
    void fillRuleSets();
    const RuleSet& shown() const;
    static std::vector<StageRule> rulesOf(const Lines& lines);

    std::vector<StageSetting> m_stored;
    std::vector<StageSetting> m_theirs; ///< see ReminderTab::readTheirs()
    std::map<QString, Lines> m_lines; ///< by rule set
    QComboBox* m_ruleSets;
};

} // namespace ocop
