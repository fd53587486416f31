#pragma once

#include "core/reports/report_request.h"

namespace ocop {

/// Pieces several reports are built from.

/// The products of the request (its district and filter) on its day, or on another one.
Statistics statisticsOn(const ReportSource& source, const ReportRequest& request, QDate day);
Statistics statisticsFor(const ReportSource& source, const ReportRequest& request);

/// A report with header, scope, day, signature and nơi nhận, without text and tables.
Report reportFrame(const ReportSource& source, const ReportRequest& request, const QString& name,
                   const QString& subject);

/// Whether the report is not of the whole province.
bool isOfPart(const ReportRequest& request);
/// "huyện Tiên Phước", "huyện Tiên Phước, thành phố Hội An"; for a title.
QString placeInTitle(const ReportSource& source, const ReportRequest& request);
/// The same or "toàn tỉnh", with what the filter lets through: for a sentence that counts.
QString scopeOf(const ReportSource& source, const ReportRequest& request);

ReportColumn numberColumn();
/// A column as wide as what it holds.
ReportColumn fixedColumn(const QString& key, const QStringList& heading, ColumnKind kind);
ReportColumn textColumn(const QString& key, const QStringList& heading, double weight);
/// A column of counts; `summed` when its total is the sum of the rows.
ReportColumn countColumn(const QString& key, const QStringList& heading, bool summed = true);
ReportColumn percentColumn(const QString& key, const QStringList& heading);

/// A column of points or means, as pointsCell() says them.
ReportColumn pointsColumn(const QString& key = QStringLiteral("score"),
                          const QStringList& heading = {QStringLiteral("Điểm")});
/// What formatMean() or formatPoints() said: a number where two decimals say it, else the text (69,996).
ReportCell pointsCell(const QString& shown);
/// Points held in thousandths; as text where two decimals would say a whole number that was not reached (69,996).
ReportCell pointsCell(std::optional<int> thousandths);

/// The day, or nothing when it is not known.
ReportCell dayCell(QDate day);
/// Part of whole in percent with one decimal; nothing for a whole of 0.
ReportCell percentCell(qint64 part, qint64 whole);

/// Tenths of a percent of each part in their sum, as shown beside each other: they add up to 1000. What is cut off goes to
/// those that were cut most. All 0 where there is nothing.
std::vector<int> sharesOf(const std::vector<int>& parts);
/// "50,5%" of tenths of a percent.
QString shareText(int tenths);
ReportCell shareCell(int tenths);

/// Says how many products of the register stand in no number of the report; nothing when there are none. Those recognised
/// only later are not told of: nobody knew of them on the day.
QStringList leftOutNotes(const ReportSource& source, const Statistics& statistics);

/// "Tính đến ngày …, toàn tỉnh có … sản phẩm …": the sentences a report opens with, percentages computed.
QStringList openingSentences(const ReportSource& source, const ReportRequest& request);

/// The same and more for a report on how things stand: groups, the places with most products.
QStringList statusSentences(const ReportSource& source, const ReportRequest& request);

} // namespace ocop
