#include "ui/dashboard/board_catalog.h"

#include "ui/dashboard/chart_boards.h"
#include "ui/dashboard/promotion_board.h"
#include "ui/dashboard/tile_boards.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString boardTitle(const char* source) { return QCoreApplication::translate("dashboard", source); }

template <class Kind>
Board* makeBoard(QWidget* parent)
{
    return new Kind(parent);
}

} // namespace

std::vector<BoardEntry> boardEntries()
{
    return {
        {overviewKey(), boardTitle(QT_TRANSLATE_NOOP("dashboard", "Overview")), nullptr},
        {QStringLiteral("map"), boardTitle(QT_TRANSLATE_NOOP("dashboard", "Map")), makeBoard<MapBoard>},
        {QStringLiteral("compare"), boardTitle(QT_TRANSLATE_NOOP("dashboard", "Compare")), makeBoard<CompareBoard>},
        {QStringLiteral("trend"), boardTitle(QT_TRANSLATE_NOOP("dashboard", "Trend")), makeBoard<TrendBoard>},
        {QStringLiteral("pipeline"), boardTitle(QT_TRANSLATE_NOOP("dashboard", "Renewals")), makeBoard<PipelineBoard>},
        {QStringLiteral("subjects"), boardTitle(QT_TRANSLATE_NOOP("dashboard", "Subjects")), makeBoard<SubjectBoard>},
        {QStringLiteral("promotion"), boardTitle(QT_TRANSLATE_NOOP("dashboard", "Promotion")),
         makeBoard<PromotionBoard>}};
}

QStringList boardKeys()
{
    QStringList keys;
    for (const BoardEntry& entry : boardEntries()) keys << entry.key;
    return keys;
}

} // namespace ocop
