#pragma once

#include "ui/table/record_table.h"

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

inline QString statusWord(Status status)
{
    static const char* const words[] = {"Chưa hiệu lực", "Còn hiệu lực", "Sắp hết hạn", "Được kéo dài",
                                        "Hết hiệu lực",  "Đã thay thế",  "Thu hồi",     "Thiếu ngày"};
    return QString::fromUtf8(words[int(status)]);
}

inline ListColumns<SampleRow> sampleList(bool twoLine = false)
{
    return {{{.key = QStringLiteral("name"),
              .title = QStringLiteral("Sản phẩm"),
              .kind = twoLine ? CellKind::TwoLine : CellKind::Strong,
              .width = 216,
              .stretch = true,
              .secondTitle = QStringLiteral("Chủ thể")},
             [](const SampleRow& r) { return twoLineCell(r.name, {}); }},
            {{.key = QStringLiteral("maker"), .title = QStringLiteral("Chủ thể"), .width = 188, .hidden = twoLine},
             [](const SampleRow& r) { return textCell(r.maker); }},
            {{.key = QStringLiteral("place"), .title = QStringLiteral("Địa bàn"), .width = 86},
             [](const SampleRow& r) { return textCell(r.place); }},
            {{.key = QStringLiteral("stars"), .title = QStringLiteral("Hạng"), .kind = CellKind::Stars, .width = 70},
             [](const SampleRow& r) { return starsCell(r.stars); }},
            {{.key = QStringLiteral("status"), .title = QStringLiteral("Tình trạng"), .kind = CellKind::Status},
             [](const SampleRow& r) { return statusCell(r.status, statusWord(r.status)); }},
            {{.key = QStringLiteral("until"), .title = QStringLiteral("Hết hạn"), .kind = CellKind::Date, .width = 90},
             [](const SampleRow& r) { return dateCell(r.until); }}};
}

inline Columns sampleColumns(bool twoLine = false) { return columnsOf(sampleList(twoLine)); }

inline std::shared_ptr<RowsOf<SampleRow>> sampleSource(std::vector<SampleRow> rows)
{
    return std::make_shared<RowsOf<SampleRow>>(
        std::move(rows), [](const SampleRow& r) { return r.id; }, sampleList());
}

} // namespace ocop::test
