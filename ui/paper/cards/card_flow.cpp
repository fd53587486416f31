#include "ui/paper/cards/card_flow.h"

#include "ui/paper/cards/card_look.h"
#include "ui/paper/cards/card_pages.h"

namespace ocop {
namespace {

void drawCover(PageFlow& flow, const CardCover& cover)
{
    const QRectF body = flow.body();
    for (const CardCover::Line& line : cover.lines)
        flow.text(line.box, QPointF(body.left() + (body.width() - line.box.width()) / 2, line.y));
    const double half = cover.ruleLength / 2;
    flow.rule(body.center().x() - half, cover.ruleY, body.center().x() + half, cover.ruleY, 20);
}

void drawEntries(PageFlow& flow, const EntryPages& entries)
{
    const PaperStyle number = cardStyle(entries.points, false, Qt::AlignRight);
    for (const EntryPages::Page& page : entries.pages) {
        flow.newPage();
        const QRectF body = flow.body();
        if (&page == &entries.pages.front()) {
            flow.text(entries.title, body.topLeft());
            flow.text(entries.before, body.topLeft() + QPointF(0, entries.title.height()));
        }
        for (size_t side = 0; side < page.size(); ++side) {
            const double x = body.left() + double(side) * (entries.column + entries.between);
            for (const EntryPages::Line& line : page[side]) {
                flow.text(line.box, QPointF(x, line.y));
                if (line.page == 0) continue;
                flow.text(
                    TextBox::oneLine(QString::number(line.page), number, entries.number),
                    QPointF(x + entries.column - entries.number, line.y + line.box.height() - line.box.lineHeight()));
            }
        }
    }
}

void drawCard(PageFlow& flow, const ReportCard& card, CardImages& images, const QRectF& cell, const CardGrid& grid)
{
    const QImage picture = images.read(card.picture);
    const QImage code = qrPicture(card.code);
    const CardPlan plan = planCard(card, picture.size(), !code.isNull(), cell, grid);
    if (!picture.isNull()) flow.picture(picture, plan.picture);
    if (!code.isNull()) flow.picture(code, plan.code);
    const QRectF& words = plan.words;
    const CardWords& set = plan.text;
    double y = words.top();
    flow.text(set.heading, QPointF(words.left(), y));
    y += set.heading.height();
    for (int star = 0; star < card.stars; ++star)
        flow.star(QPointF(words.left() + (star + 0.5) * set.star * 2.3, y + set.star * 1.2), set.star);
    y += set.starsHeight();
    for (const TextBox& line : set.lines) {
        flow.text(line, QPointF(words.left(), y));
        y += line.height();
    }
    flow.text(set.story, QPointF(words.left(), y + cardGap / 2));
}

} // namespace

void flowCards(PageFlow& flow, const Report& report)
{
    const CardGrid grid = cardGrid(report);
    const CardFrame frame = grid.isBadges ? CardFrame() : cardFrame(report, flow.body(), flow.setup());
    if (!grid.isBadges) {
        drawCover(flow, frame.cover);
        drawEntries(flow, frame.contents);
    }
    CardImages images;
    for (size_t i = 0; i < report.cards.size(); ++i) {
        const int place = int(i) % grid.perPage();
        if (place == 0 && (i > 0 || !grid.isBadges)) flow.newPage();
        const QRectF cell = grid.cell(flow.body(), place);
        if (place >= grid.columns) flow.rule(cell.left(), cell.top(), cell.right(), cell.top(), 6);
        if (grid.isBadges && place % grid.columns > 0) // where they are cut apart
            flow.rule(cell.left() - cardGap / 2, cell.top(), cell.left() - cardGap / 2, cell.bottom(), 6);
        drawCard(flow, report.cards[i], images, cell, grid);
    }
    if (!report.cards.empty() && !grid.isBadges) drawEntries(flow, frame.index);
}

} // namespace ocop
