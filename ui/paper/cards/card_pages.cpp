#include "ui/paper/cards/card_pages.h"

#include "core/base/text.h"
#include "ui/paper/cards/card_look.h"

#include <algorithm>

namespace ocop {

namespace {

/// Its title, which breaks between what belongs together: SẢN PHẨM OCOP / CÒN HIỆU LỰC / HUYỆN TIÊN PHƯỚC.
QString titleOf(const Report& report)
{
    QString title = report.subject;
    for (const QString& whole : {QStringLiteral("sản phẩm OCOP"), QStringLiteral("còn hiệu lực"), report.scope})
        if (const qsizetype at = title.indexOf(whole, 0, Qt::CaseInsensitive); at >= 0 && !whole.isEmpty())
            title.replace(at, whole.size(), title.mid(at, whole.size()).replace(u' ', QChar(QChar::Nbsp)));
    return title.toUpper();
}

} // namespace

CardCover cardCover(const Report& report, const QRectF& body)
{
    CardCover cover;
    const double scale = report.cardPaper && report.cardPaper->isSmall ? 0.75 : 1;
    const auto centred = [&](const QString& text, double points, bool bold, double y) {
        if (text.isEmpty()) return y;
        cover.lines.push_back(
            {TextBox(text, cardStyle(points * scale, bold, Qt::AlignHCenter), body.width()).balanced(), y});
        return y + cover.lines.back().box.height();
    };
    double y = centred(report.office.superiorBody, 13, false, body.top());
    centred(report.office.issuingBody, 14, true, y);
    y = centred(report.documentKind, 30, true, body.top() + body.height() * 0.32);
    y = centred(titleOf(report), 20, true, y + 6 * twipsPerPoint);
    cover.ruleY = y + 10 * twipsPerPoint;
    cover.ruleLength = body.width() * 0.36;
    y = centred(report.scope, 15, false, cover.ruleY + 12 * twipsPerPoint);
    centred(asOfText(report), 13, false, y);
    const QString year = report.asOf.isValid() ? QString::number(report.asOf.year()) : QString();
    const QString place =
        report.office.place.isEmpty() ? year : QStringLiteral("%1, %2").arg(report.office.place, year);
    centred(place, 13, true, body.bottom() - 40 * twipsPerPoint);
    return cover;
}

std::vector<CardEntry> cardContents(const Report& report, int firstPage, int perPage)
{
    std::vector<CardEntry> entries;
    const ReportCard* before = nullptr;
    for (size_t i = 0; i < report.cards.size(); ++i) {
        const ReportCard& card = report.cards[i];
        if (!before || before->group != card.group) entries.push_back({card.group, 0});
        if (!before || before->group != card.group || before->place != card.place)
            entries.push_back({card.place, firstPage + int(i) / perPage});
        before = &card;
    }
    return entries;
}

std::vector<CardEntry> cardIndex(const Report& report, int firstPage, int perPage)
{
    std::vector<CardEntry> entries;
    for (size_t i = 0; i < report.cards.size(); ++i)
        entries.push_back({report.cards[i].name, firstPage + int(i) / perPage});
    const QCollator collator = vietnameseCollator();
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const CardEntry& a, const CardEntry& b) { return collator.compare(a.text, b.text) < 0; });
    return entries;
}

EntryPages entryPages(const QString& title, const QString& before, const std::vector<CardEntry>& entries,
                      const QRectF& body, const PageSetup& setup)
{
    EntryPages made;
    made.points = setup.isSmall ? 8.5 : 10.5;
    made.title = TextBox(title, cardStyle(made.points + 4, true, Qt::AlignHCenter), body.width());
    made.between = 2 * cardGap;
    made.column = (body.width() - made.between) / 2;
    made.number = 10 * twipsPerMm;
    made.firstTop = body.top() + made.title.height() + cardGap;
    if (!before.isEmpty()) {
        made.before = TextBox(before, cardStyle(made.points + 0.5, false, Qt::AlignJustify), body.width());
        made.firstTop += made.before.height();
    }
    made.pages.emplace_back();
    double top = made.firstTop;
    double y = top;
    size_t side = 0;
    for (const CardEntry& each : entries) {
        const bool isHeading = each.page == 0;
        const TextBox box(each.text, cardStyle(made.points, isHeading), made.column - made.number);
        const double need = box.height() * (isHeading ? 3 : 1); // a heading goes with its first line
        if (y + need > body.bottom() - cardPageEnd) {
            if (side == 1) {
                made.pages.emplace_back();
                top = body.top();
            }
            side = 1 - side;
            y = top;
        }
        if (isHeading && y > top) y += box.lineHeight() / 2;
        made.pages.back()[side].push_back({box, y, each.page});
        y += box.height();
    }
    return made;
}

CardFrame cardFrame(const Report& report, const QRectF& body, const PageSetup& setup)
{
    const int perPage = cardGrid(report).perPage();
    const QString title = QStringLiteral("MỤC LỤC");
    const QString sentence = report.intro.join(u' ');
    CardFrame frame;
    frame.cover = cardCover(report, body);
    // How many pages the contents take does not depend on their numbers.
    const auto contents = [&](int firstPage) {
        return entryPages(title, sentence, cardContents(report, firstPage, perPage), body, setup);
    };
    frame.firstPage = int(contents(1).pages.size()) + 2; // behind the cover
    frame.contents = contents(frame.firstPage);
    if (!report.cards.empty())
        frame.index = entryPages(QStringLiteral("DANH MỤC THEO TÊN SẢN PHẨM"), {},
                                 cardIndex(report, frame.firstPage, perPage), body, setup);
    return frame;
}

} // namespace ocop
