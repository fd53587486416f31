#pragma once

#include "ui/table/record_table.h"

#include <functional>
#include <vector>

namespace ocop::test {

/// A row as the product list has it.
struct SampleRow
{
    qint64 id = 0;
    QString name;
    QString maker;
    QString place;
    int stars = 3;
    Status status = Status::InForce;
    QDate until;
    int group = 0;
};

inline Columns sampleColumns(bool twoLine = false)
{
    return {{.key = QStringLiteral("name"),
             .title = QStringLiteral("Sản phẩm"),
             .kind = twoLine ? CellKind::TwoLine : CellKind::Strong,
             .width = 216,
             .stretch = true,
             .secondTitle = QStringLiteral("Chủ thể")},
            {.key = QStringLiteral("maker"), .title = QStringLiteral("Chủ thể"), .width = 188, .hidden = twoLine},
            {.key = QStringLiteral("place"), .title = QStringLiteral("Địa bàn"), .width = 86},
            {.key = QStringLiteral("stars"), .title = QStringLiteral("Hạng"), .kind = CellKind::Stars, .width = 70},
            {.key = QStringLiteral("status"), .title = QStringLiteral("Tình trạng"), .kind = CellKind::Status},
            {.key = QStringLiteral("until"), .title = QStringLiteral("Hết hạn"), .kind = CellKind::Date, .width = 90}};
}

inline QString statusWord(Status status)
{
    static const char* const words[] = {"Chưa hiệu lực", "Còn hiệu lực", "Sắp hết hạn", "Được kéo dài",
                                        "Hết hiệu lực",  "Đã thay thế",  "Thu hồi",     "Thiếu ngày"};
    return QString::fromUtf8(words[int(status)]);
}

inline std::vector<std::function<CellData(const SampleRow&)>> sampleCells()
{
    return {[](const SampleRow& r) { return twoLineCell(r.name, {}); },
            [](const SampleRow& r) { return textCell(r.maker); },
            [](const SampleRow& r) { return textCell(r.place); },
            [](const SampleRow& r) { return starsCell(r.stars); },
            [](const SampleRow& r) { return statusCell(r.status, statusWord(r.status)); },
            [](const SampleRow& r) { return dateCell(r.until); }};
}

inline std::shared_ptr<RowsOf<SampleRow>> sampleSource(std::vector<SampleRow> rows)
{
    return std::make_shared<RowsOf<SampleRow>>(
        std::move(rows), [](const SampleRow& r) { return r.id; }, sampleCells());
}

} // namespace ocop::test
