#pragma once

#include "core/reminders/reminder_stores.h"
#include "ui/reminders/reminder_tab.h"

namespace ocop {

/// "Giấy tiêu chuẩn": how long each kind of standards certificate runs and how long before its end somebody is
/// reminded. Stored is only what differs from the program's own values.
class StandardKindsTab : public ReminderTab
{
    Q_OBJECT

public:
    explicit StandardKindsTab(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void store(WriteAct& act) override;

private:
    struct Line
    {
        StandardKind standard; ///< as the program has it
        int months = 0;
        int remindDays = 0;

        bool isStandard() const { return months == standard.months && remindDays == standard.remindDays; }
    };

    std::vector<SheetFinding> find() const override;
    std::shared_ptr<const RowSource> rows() const override;
    int changedLines() const override;
    QMap<QString, QString> storedWords() const override;
    QMap<QString, QString> typedWords() const override;
    QString nameOf(const QString& key) const override;
    void readTheirs() override;
    void swapTheirs() override;
    void takeStored(const QString& key) override;
    std::unique_ptr<GridEditor> makeGrid();
    void takeStandard();
    const StandardSetting* stored(const QString& kind) const;

    std::vector<StandardSetting> m_stored;
    std::vector<StandardSetting> m_theirs; ///< see ReminderTab::readTheirs()
    std::vector<Line> m_lines; ///< in the order of the program's kinds
};

} // namespace ocop
