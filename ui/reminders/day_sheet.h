#pragma once

#include "core/reminders/reminder_stores.h"
#include "ui/form/choice_field.h"
#include "ui/reminders/reminder_tab.h"

#include <QCoreApplication>
#include <QMap>

#include <optional>
#include <utility>

namespace ocop {

/// The program's list of special days with the office's own laid over it, as they are typed before anything is stored.
/// Stored is only what the office says otherwise.
class DaySheet
{
    Q_DECLARE_TR_FUNCTIONS(DaySheet)

public:
    struct Line
    {
        qint64 row = 0;
        QDate day;
        DayKind kind = DayKind::Off;
        QString name;
        std::optional<SpecialDay> listed; ///< by the program

        /// The office says something, and not what the list says.
        bool isOwn() const { return !listed || listed->kind != kind || listed->name != name; }
        bool isEmpty() const { return !listed && !day.isValid() && name.isEmpty(); }
    };

    explicit DaySheet(std::vector<OfficeDay> stored);

    /// Null for a row that is gone.
    Line* line(qint64 row);
    /// Those of the year, and those without a day yet.
    std::vector<Line> linesOf(int year) const;
    /// First and last year with a day, the program's own years among them.
    std::pair<int, int> years() const;

    /// Gives the row of a new line.
    qint64 add(DayKind kind);
    /// Gives the last day among pasted rows; see DaysTab::addPasted().
    QDate paste(const QVector<QStringList>& rows, QDate today);
    /// Why the line may not be of this day.
    std::optional<Finding> obstacleTo(const Line& line, QDate day) const;
    /// As the program's list has it; a line of the office's own goes.
    void drop(qint64 row);

    std::vector<SheetFinding> find() const;
    /// Lines that differ from what is stored, and stored days that are gone.
    int changedCount() const;
    void store(WriteAct& act, Store<OfficeDay>& store) const;

    /// See ReminderTab: what the office says of days, in words, by day.
    QMap<QString, QString> storedWords() const;
    QMap<QString, QString> typedWords() const;
    /// Puts `theirs` in the place of what is stored.
    void swapStored(std::vector<OfficeDay>& theirs) { m_stored.swap(theirs); }
    void takeStored(const QString& key);

private:
    bool isStored(const Line& line) const;
    bool isKept(const OfficeDay& day) const;

    std::vector<OfficeDay> m_stored;
    std::vector<Line> m_lines;
    qint64 m_lastRow = 0;
};

/// "Thứ Hai"; nothing without a day.
QString weekdayWords(QDate day);
std::vector<ChoiceField::Entry> dayKindEntries();

} // namespace ocop
