#include "core/promotion/task_lines.h"

#include "core/base/dates.h"
#include "core/base/text.h"

#include <QRegularExpression>

namespace ocop {
namespace {

constexpr auto wordForm = QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption;

QString withoutNumber(QString line)
{
    static const QRegularExpression number(
        QStringLiteral(
            "^\\s*(?:(?:thứ\\s+)?(?:một|nhất|hai|ba|bốn|tư|năm|sáu|bảy|bẩy|tám|chín|mười)\\s*(?:là\\s*[,:]?|[,:])|"
            "\\(?(?:\\d{1,2}|[a-zđ]|[ivx]{1,4})\\s*[.)/](?!\\d)|[-–—+*•·▪])\\s*"),
        wordForm);
    line.remove(number);
    line = cleaned(line);
    if (!line.isEmpty()) line[0] = line[0].toUpper();
    return line;
}

/// A day in words that say nothing else: "trước ngày 31/12/2024", "hạn 30/9", "31/12/2024".
QDate dayIn(const QString& words, QDate today)
{
    static const QRegularExpression form(
        QStringLiteral(
            "^(?:(?:xong|hoàn thành|thực hiện|thời hạn|hạn)\\s*:?\\s*)?(?:trước|đến|chậm nhất|hạn)?\\s*(?:hết\\s*)?"
            "(?:ngày\\s*)?(\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)\\s*$"),
        wordForm);
    const auto match = form.match(words.trimmed());
    if (!match.hasMatch()) return {};
    QString day = match.captured(1);
    const bool hasYear = day.count(QRegularExpression(QStringLiteral("[/.-]"))) > 1;
    if (!hasYear) day += QStringLiteral("/%1").arg(today.year());
    const std::optional<QDate> read = parseDate(day, today);
    if (!read) return {};
    return !hasYear && *read < today ? read->addYears(1) : *read;
}

/// Takes a day and who from parts that say nothing else.
void takeParts(EventTask& task, const QStringList& parts, QDate today)
{
    for (const QString& part : parts) {
        const QString text = cleaned(part);
        if (text.isEmpty()) continue;
        if (const QDate day = dayIn(text, today); day.isValid())
            task.dueOn = day;
        else
            task.who = task.who.isEmpty() ? text : task.who + QStringLiteral(", ") + text;
    }
}

EventTask taskOf(const QString& line, QDate today)
{
    EventTask task;
    QStringList cells = line.split(u'\t');
    cells.removeAll(QString());
    // A cell that is only a number counts the lines.
    static const QRegularExpression count(QStringLiteral("^\\s*\\d{1,2}[.)]?\\s*$"));
    while (cells.size() > 1 && count.match(cells.front()).hasMatch()) cells.removeFirst();
    if (cells.isEmpty()) return task;
    QString words = withoutNumber(cells.takeFirst());
    takeParts(task, cells, today);
    static const QRegularExpression brackets(QStringLiteral("\\s*\\(([^()]*)\\)\\s*[.;]?\\s*$"));
    if (const auto match = brackets.match(words); match.hasMatch()) {
        EventTask told;
        takeParts(told, match.captured(1).split(QRegularExpression(QStringLiteral("[,;]"))), today);
        if (told.dueOn.isValid()) {
            words.truncate(match.capturedStart());
            task.dueOn = told.dueOn;
            if (!told.who.isEmpty()) task.who = told.who;
        }
    }
    static const QRegularExpression ending(
        QStringLiteral(
            "[,;.–-]?\\s*((?:(?:xong|hoàn thành)\\s+)?(?:trước|đến|chậm nhất|hạn)\\s*:?\\s*(?:hết\\s*)?(?:ngày\\s*)?"
            "\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?)\\s*[.;]?\\s*$"),
        wordForm);
    if (const auto match = ending.match(words); match.hasMatch() && !task.dueOn.isValid()) {
        task.dueOn = dayIn(match.captured(1), today);
        if (task.dueOn.isValid()) words.truncate(match.capturedStart());
    }
    task.task = words.trimmed();
    return task;
}

} // namespace

std::vector<EventTask> tasksIn(const QString& text, const QString& who, QDate due, QDate today)
{
    std::vector<EventTask> tasks;
    for (const QString& line : text.split(u'\n')) {
        EventTask task = taskOf(line, today);
        if (task.task.isEmpty()) continue;
        if (task.who.isEmpty()) task.who = who;
        if (!task.dueOn.isValid()) task.dueOn = due;
        normalize(task);
        tasks.push_back(std::move(task));
    }
    return tasks;
}

} // namespace ocop
