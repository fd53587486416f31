#pragma once

#include "core/reminders/reminder_stores.h"
#include "ui/reminders/reminder_tab.h"

namespace ocop {

/// "Phụ trách huyện": who looks after each district of the day, and who when that person is away.
class DistrictTab : public ReminderTab
{
    Q_OBJECT

public:
    explicit DistrictTab(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void store(WriteAct& act) override;

private:
    struct Line
    {
        UnitId unit;
        QString name;
        QString owner;
        QString deputy;
        int products = 0; ///< in force there on the day
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
    void load();
    std::unique_ptr<GridEditor> makeGrid();
    const DistrictOwner* stored(UnitId unit) const;
    bool differs(const Line& line) const;
    QStringList names() const;

    std::vector<DistrictOwner> m_stored;
    std::vector<DistrictOwner> m_theirs; ///< see ReminderTab::readTheirs()
    std::vector<Line> m_lines;
};

} // namespace ocop
