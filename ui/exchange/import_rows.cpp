#include "ui/exchange/import_rows.h"

#include "ui/exchange/count_bar.h"
#include "ui/kit/icons.h"
#include "ui/words/import_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace ocop {
namespace {

QString importColumnTitle(const char* source) { return QCoreApplication::translate("import", source); }

void paintResult(QPainter* painter, const QRect& rect, const CellData& cell, const Theme& theme)
{
    const auto result = RowResult(cell.value.toInt());
    const QColor color = theme.ink(resultInk(result));
    const int side = theme.px(16);
    const QRect icon(rect.left(), rect.center().y() - side / 2, side, side);
    drawIcon(painter, icon, resultIcon(result), color);
    painter->setFont(theme.font(TypeSize::Body, true));
    painter->setPen(color);
    painter->drawText(rect.adjusted(side + theme.px(6), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, cell.text);
}

class ImportRowSource : public RowSource
{
public:
    explicit ImportRowSource(const ImportPlan& plan) : m_plan(plan) {}

    int count() const override { return int(m_plan.rows.size()); }
    qint64 id(int row) const override { return row + 1; }
    CellData cell(int index, int column) const override
    {
        const ImportRow& row = m_plan.rows[size_t(index)];
        const bool quiet = row.result == RowResult::Skipped || row.result == RowResult::Same;
        CellData cell;
        switch (column) {
        case 0: return numberCell(row.number);
        case 1:
            cell.text = texts::rowResult(row.result);
            cell.value = int(row.result);
            return cell;
        case 2: cell = textCell(row.product); break;
        case 3: cell = textCell(row.subject); break;
        case 4: cell = textCell(row.place); break;
        case 5: return row.stars >= 3 && row.stars <= 5 ? starsCell(row.stars) : CellData();
        case 6: cell = textCell(row.decision); break;
        case 7: return dateCell(row.lastValidDay);
        default:
            cell = textCell(texts::rowReason(m_plan, row));
            if (row.result == RowResult::Failed) cell.ink = Ink::Error;
            return cell;
        }
        if (quiet) cell.ink = Ink::Muted;
        return cell;
    }

private:
    const ImportPlan& m_plan;
};

} // namespace

Columns importColumns()
{
    Columns columns(9);
    columns[0] = {.key = QStringLiteral("row"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Row")),
                  .kind = CellKind::Number,
                  .width = 56};
    columns[1] = {.key = QStringLiteral("result"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Result")),
                  .kind = CellKind::Custom,
                  .width = 100};
    columns[1].paint = paintResult;
    columns[2] = {.key = QStringLiteral("product"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Product")),
                  .kind = CellKind::Strong,
                  .width = 190};
    columns[3] = {.key = QStringLiteral("subject"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Subject")),
                  .width = 170};
    columns[4] = {.key = QStringLiteral("place"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Commune, district")),
                  .width = 140};
    columns[5] = {.key = QStringLiteral("stars"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Stars")),
                  .kind = CellKind::Stars,
                  .width = 80};
    columns[6] = {.key = QStringLiteral("decision"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Decision")),
                  .width = 112};
    columns[7] = {.key = QStringLiteral("lastDay"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Ends on")),
                  .kind = CellKind::Date,
                  .width = 92};
    columns[8] = {.key = QStringLiteral("reason"),
                  .title = importColumnTitle(QT_TRANSLATE_NOOP("import", "Reason")),
                  .width = 220,
                  .stretch = true};
    return columns;
}

std::shared_ptr<const RowSource> importRows(const ImportPlan& plan) { return std::make_shared<ImportRowSource>(plan); }

} // namespace ocop
