#include "ui/table/column.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/evaluation/record/shown_mean.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString tableText(const char* source, int n = -1)
{
    return QCoreApplication::translate("ocop::RecordTable", source, nullptr, n);
}

} // namespace

double sortNumber(const QVariant& value)
{
    if (value.typeId() == QMetaType::QDate) return double(value.toDate().toJulianDay());
    return value.toDouble();
}

CellData textCell(const QString& text) { return {.text = text}; }

CellData twoLineCell(const QString& text, const QString& second) { return {.text = text, .second = second}; }

CellData starsCell(int stars)
{
    if (stars <= 0) return {};
    return {.text = tableText(QT_TRANSLATE_N_NOOP("ocop::RecordTable", "%n star(s)"), stars), .value = stars};
}

CellData statusCell(Status status, const QString& word)
{
    return {.text = word, .value = int(status), .mark = markOf(status)};
}

CellData dateCell(QDate date)
{
    return {.text = formatDate(date), .value = date.isValid() ? QVariant(date) : QVariant()};
}

CellData daysLeftCell(int days, std::optional<Ink> ink)
{
    CellData cell{.value = days, .ink = ink};
    if (days == 0)
        cell.text = tableText(QT_TRANSLATE_NOOP("ocop::RecordTable", "today"));
    else if (days > 0)
        cell.text = tableText(QT_TRANSLATE_N_NOOP("ocop::RecordTable", "%n day(s)"), days);
    else
        cell.text = tableText(QT_TRANSLATE_N_NOOP("ocop::RecordTable", "%n day(s) ago"), -days);
    return cell;
}

CellData numberCell(qint64 number) { return {.text = formatCount(number), .value = number}; }

CellData scoreCell(std::optional<int> thousandths)
{
    return {.text = formatPoints(thousandths), .value = thousandths ? QVariant(*thousandths) : QVariant()};
}

} // namespace ocop
