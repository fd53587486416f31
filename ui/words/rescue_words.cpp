#include "ui/words/rescue_words.h"

#include "core/base/formats.h"
#include "ui/words/record_kinds.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString rescueWord(const char* source) { return QCoreApplication::translate("rescue", source); }

QString kindWords(const QString& table)
{
    if (table == QLatin1String("act") || table == QLatin1String("history"))
        return rescueWord(QT_TRANSLATE_NOOP("rescue", "History of changes"));
    const QString kind = texts::recordKind(table);
    return kind.isEmpty() ? table : kind;
}

QString tornWords(const RescuedTable& table)
{
    if (table.read == 0) return rescueWord(QT_TRANSLATE_NOOP("rescue", "no line could be read"));
    QStringList torn;
    for (const TornRange& each : table.torn)
        torn << (each.from == each.to
                     ? QString::number(each.from)
                     : QStringLiteral("%1–%2").arg(QString::number(each.from), QString::number(each.to)));
    const QString more = torn.size() > 5 ? QStringLiteral(", …") : QString();
    return rescueWord(QT_TRANSLATE_NOOP("rescue", "lines %1 could not be read"))
        .arg(torn.mid(0, 5).join(QStringLiteral(", ")) + more);
}

QString lineOf(const RescuedTable& table)
{
    QStringList parts{rescueWord(QT_TRANSLATE_NOOP("rescue", "%1 read")).arg(formatCount(table.read))};
    if (table.fromHistory > 0)
        parts << rescueWord(QT_TRANSLATE_NOOP("rescue", "%1 made anew from the history"))
                     .arg(formatCount(table.fromHistory));
    if (table.lost > 0) parts << rescueWord(QT_TRANSLATE_NOOP("rescue", "%1 lost")).arg(formatCount(table.lost));
    if (!table.torn.empty()) parts << tornWords(table);
    return QStringLiteral("%1: %2").arg(kindWords(table.name), parts.join(QStringLiteral(", ")));
}

/// Places and groups are in every new register: nothing of the office's own is lost with them.
bool isOfProgram(const QString& table)
{
    return table.startsWith(QLatin1String("unit")) || table.startsWith(QLatin1String("product_group"));
}

} // namespace

QString rescueWords(const Rescue& rescue)
{
    QStringList lines{
        rescueWord(QT_TRANSLATE_NOOP("rescue", "Lines read: %1; made anew from the history: %2; lost: %3."))
            .arg(formatCount(rescue.read()), formatCount(rescue.fromHistory()), formatCount(rescue.lost()))};
    // What came over whole needs no words.
    for (const RescuedTable& each : rescue.tables)
        if ((each.lost > 0 || each.fromHistory > 0 || !each.torn.empty()) && !isOfProgram(each.name))
            lines << lineOf(each);
    if (rescue.isTorn())
        lines << rescueWord(QT_TRANSLATE_NOOP(
            "rescue",
            "Of lines that could not be read and stand nowhere else it cannot be said whether there were any."));
    return lines.join(u'\n');
}

QString rescueLabel(const QString& fileName)
{
    return rescueWord(QT_TRANSLATE_NOOP("rescue", "Saved from the damaged file %1")).arg(fileName);
}

} // namespace ocop
