#include "ui/reminders/day_sheet.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/kit/translations.h"
#include "ui/records/grid_fields.h"
#include "ui/records/remove_shown.h"
#include "ui/words/reminder_words.h"

#include <QMap>

#include <algorithm>

namespace ocop {
namespace {

constexpr int firstListedYear = 2024;

QString dayWords(DayKind kind, const QString& name)
{
    return name.isEmpty() ? texts::dayKind(kind) : QStringLiteral("%1: %2").arg(texts::dayKind(kind), name);
}

} // namespace

QString weekdayWords(QDate day)
{
    QString words = day.isValid() ? localeOfTexts().toString(day, QStringLiteral("dddd")) : QString();
    if (!words.isEmpty()) words[0] = words[0].toUpper();
    return words;
}

std::vector<ChoiceField::Entry> dayKindEntries()
{
    std::vector<ChoiceField::Entry> entries;
    for (const auto& [kind, code] : EnumCodes<DayKind>::all)
        entries.push_back({QLatin1String(code), texts::dayKind(kind)});
    return entries;
}

DaySheet::DaySheet(std::vector<OfficeDay> stored) : m_stored(std::move(stored))
{
    QMap<QDate, Line> lines;
    for (const SpecialDay& each : WorkCalendar::standard().days())
        lines.insert(each.day, {0, each.day, each.kind, each.name, each});
    for (const OfficeDay& each : m_stored) {
        Line& line = lines[each.day];
        line.day = each.day;
        line.kind = each.kind;
        line.name = each.name;
    }
    for (Line& line : lines) {
        line.row = ++m_lastRow;
        m_lines.push_back(line);
    }
}

DaySheet::Line* DaySheet::line(qint64 row)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(), [row](const Line& each) { return each.row == row; });
    return at == m_lines.end() ? nullptr : &*at;
}

std::vector<DaySheet::Line> DaySheet::linesOf(int year) const
{
    std::vector<Line> lines;
    for (const Line& each : m_lines)
        if (!each.day.isValid() || each.day.year() == year) lines.push_back(each);
    return lines;
}

std::pair<int, int> DaySheet::years() const
{
    int first = firstListedYear;
    int last = WorkCalendar::standard().lastYear();
    for (const Line& each : m_lines) {
        if (!each.day.isValid()) continue;
        first = std::min(first, each.day.year());
        last = std::max(last, each.day.year());
    }
    return {first, last};
}

qint64 DaySheet::add(DayKind kind)
{
    Line& added = m_lines.emplace_back();
    added.row = ++m_lastRow;
    added.kind = kind;
    return added.row;
}

QDate DaySheet::paste(const QVector<QStringList>& rows, QDate today)
{
    QDate last;
    for (const QStringList& row : rows) {
        QStringList names;
        Line added;
        for (const QString& text : row) {
            const QString cell = cleaned(text);
            const auto day = added.day.isValid() ? std::nullopt : parseDate(cell, today);
            const auto kind = gridtexts::codeOfWord(dayKindEntries(), cell);
            if (day)
                added.day = *day;
            else if (kind && !cell.isEmpty())
                added.kind = fromCode<DayKind>(*kind).value_or(DayKind::Off);
            else if (!cell.isEmpty())
                names << cell;
        }
        added.name = names.join(QStringLiteral(", "));
        if (!added.day.isValid() && (added.name.isEmpty() || &row == &rows.front())) continue; // headings
        const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                     [&](const Line& each) { return each.day == added.day && added.day.isValid(); });
        Line& line = at != m_lines.end() ? *at : m_lines.emplace_back();
        if (line.row == 0) line.row = ++m_lastRow;
        line.day = added.day;
        line.kind = added.kind;
        if (!added.name.isEmpty()) line.name = added.name;
        if (added.day.isValid()) last = added.day;
    }
    return last;
}

std::optional<Finding> DaySheet::obstacleTo(const Line& line, QDate day) const
{
    if (line.listed) return Finding{Severity::Error, {}, QStringLiteral("dayOfTheList"), {formatDate(line.day)}};
    for (const Line& each : m_lines)
        if (each.row != line.row && each.day == day && day.isValid())
            return Finding{Severity::Error, {}, QStringLiteral("dayListedAlready"), {formatDate(day)}};
    return std::nullopt;
}

void DaySheet::drop(qint64 row)
{
    Line* dropped = line(row);
    if (!dropped) return;
    if (dropped->listed) {
        dropped->kind = dropped->listed->kind;
        dropped->name = dropped->listed->name;
    } else {
        m_lines.erase(m_lines.begin() + (dropped - m_lines.data()));
    }
}

std::vector<SheetFinding> DaySheet::find() const
{
    std::vector<SheetFinding> found;
    for (const Line& each : m_lines) {
        if (each.isEmpty() || !each.isOwn()) continue;
        const QString part = each.day.isValid() ? QString::number(each.day.year()) : QString();
        const auto add = [&](Severity severity, const char* column, const QString& sentence) {
            found.push_back({severity, sentence, each.row, QLatin1String(column), part});
        };
        if (!each.day.isValid()) {
            add(Severity::Error, "day",
                tr("“%1” has no day yet: type one, such as 05/03/2026, or remove the line with Ctrl+Delete.")
                    .arg(each.name));
            continue;
        }
        const bool weekday = each.day.dayOfWeek() <= 5;
        if (each.kind == DayKind::Work && weekday)
            add(Severity::Warning, "kind",
                tr("%1 is a %2 and worked anyway.").arg(formatDate(each.day), weekdayWords(each.day)));
        else if (each.kind == DayKind::Off && !weekday)
            add(Severity::Warning, "kind",
                tr("%1 is a %2 and off anyway.").arg(formatDate(each.day), weekdayWords(each.day)));
        else if (each.kind == DayKind::Plain && !each.listed)
            add(Severity::Warning, "kind",
                tr("%1 is in no list of special days: it is an ordinary day without an entry.")
                    .arg(formatDate(each.day)));
    }
    return found;
}

bool DaySheet::isStored(const Line& line) const
{
    return std::any_of(m_stored.begin(), m_stored.end(), [&](const OfficeDay& each) {
        return each.day == line.day && each.kind == line.kind && each.name == line.name;
    });
}

bool DaySheet::isKept(const OfficeDay& day) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const Line& line) { return line.isOwn() && line.day == day.day; });
}

int DaySheet::changedCount() const
{
    int changed = 0;
    for (const Line& each : m_lines) changed += each.isOwn() && !each.isEmpty() && !isStored(each);
    for (const OfficeDay& each : m_stored) changed += !isKept(each);
    return changed;
}

void DaySheet::store(WriteAct& act, Store<OfficeDay>& store) const
{
    for (const OfficeDay& each : m_stored)
        if (!isKept(each)) removeShown(act, store, each);
    for (const Line& line : m_lines) {
        if (!line.isOwn() || !line.day.isValid() || isStored(line)) continue;
        const auto at =
            std::find_if(m_stored.begin(), m_stored.end(), [&](const OfficeDay& each) { return each.day == line.day; });
        OfficeDay day = at != m_stored.end() ? *at : OfficeDay{};
        day.day = line.day;
        day.kind = line.kind;
        day.name = line.name;
        day.id ? store.save(act, day) : void(store.add(act, day));
    }
}

QMap<QString, QString> DaySheet::storedWords() const
{
    QMap<QString, QString> words;
    for (const OfficeDay& each : m_stored) words[each.day.toString(Qt::ISODate)] = dayWords(each.kind, each.name);
    return words;
}

QMap<QString, QString> DaySheet::typedWords() const
{
    QMap<QString, QString> words;
    for (const Line& each : m_lines)
        if (each.isOwn() && each.day.isValid()) words[each.day.toString(Qt::ISODate)] = dayWords(each.kind, each.name);
    return words;
}

void DaySheet::takeStored(const QString& key)
{
    const QDate day = QDate::fromString(key, Qt::ISODate);
    const auto line = std::find_if(m_lines.begin(), m_lines.end(), [day](const Line& each) { return each.day == day; });
    const auto at =
        std::find_if(m_stored.begin(), m_stored.end(), [day](const OfficeDay& each) { return each.day == day; });
    if (at == m_stored.end()) {
        if (line != m_lines.end()) drop(line->row);
        return;
    }
    Line& taken = line != m_lines.end() ? *line : m_lines.emplace_back();
    if (taken.row == 0) taken.row = ++m_lastRow;
    taken.day = day;
    taken.kind = at->kind;
    taken.name = at->name;
}

} // namespace ocop
