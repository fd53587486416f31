#pragma once

#include "ui/records/record_grid.h"
#include "ui/reminders/day_sheet.h"

class QComboBox;

namespace ocop {

/// "Ngày nghỉ": the program's list of days with the office's own laid over it, a year at a time. Stored is only what
/// the office says otherwise.
class DaysTab : public ReminderTab
{
    Q_OBJECT

public:
    explicit DaysTab(Session& session, QWidget* parent = nullptr);

    QString title() const override;
    void store(WriteAct& act) override;
    QComboBox* years() const { return m_years; }
    void addDay(DayKind kind);
    /// Days from a spreadsheet: the day, then what it is called; a word for its kind may stand between or after. A row
    /// whose day cannot be read stays as a line that lacks one.
    void addPasted(const QVector<QStringList>& rows);
    /// The chosen day as its weekday says, whatever the list holds.
    void makePlain();
    /// The chosen day as the program's list has it; one of the office's own goes.
    void dropOwn();

private:
    using Line = DaySheet::Line;

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
    std::unique_ptr<GridEditor> makeGrid();
    GridField<Line> dayField();
    void fillYears();
    int year() const;
    void follow(QDate day);
    QString stateOf(const Line& line) const;

    DaySheet m_sheet;
    std::vector<OfficeDay> m_theirs; ///< see ReminderTab::readTheirs()
    qint64 m_typed = 0; ///< the line whose day was typed last
    QComboBox* m_years;
};

} // namespace ocop
