#include "ui/evaluation/sheets/sheet_lines.h"

#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QFontMetrics>

#include <algorithm>

namespace ocop {
namespace {

int wrappedHeight(const QFontMetrics& metrics, const QString& text, int width)
{
    return metrics.boundingRect(QRect(0, 0, std::max(width, 1), 10000), Qt::TextWordWrap, text).height();
}

} // namespace

std::vector<OfferedOption> offeredOptions(const Criterion& criterion, QChar sheetCase)
{
    std::vector<OfferedOption> offered;
    if (!criterion.isScored() || (criterion.kind == CriterionKind::Alternatives && sheetCase.isNull())) return offered;
    for (const CriterionOption* option : criterion.optionsOf(sheetCase)) {
        const auto same = std::find_if(offered.begin(), offered.end(),
                                       [&](const OfferedOption& each) { return each.points == option->points; });
        if (same == offered.end())
            offered.push_back({option->points, option->minStar, option->label});
        else
            same->label += QStringLiteral(" / ") + option->label;
    }
    if (std::none_of(offered.begin(), offered.end(), [](const OfferedOption& each) { return each.points == 0; })) {
        const QString none = criterion.kind == CriterionKind::Tick
                                 ? QCoreApplication::translate("ScoreSheetView", "Not so")
                                 : QCoreApplication::translate("ScoreSheetView", "None of these");
        offered.push_back({0, 0, none, true});
    }
    std::stable_sort(offered.begin(), offered.end(),
                     [](const OfferedOption& a, const OfferedOption& b) { return a.points < b.points; });
    return offered;
}

SheetLines::SheetLines(const CriteriaSet& sheet, QChar sheetCase)
{
    std::optional<SheetPart> part;
    QString top;
    for (const Criterion& criterion : sheet.criteria) {
        if (part != criterion.part) m_lines.push_back({SheetLine::Kind::Part, criterion.part});
        part = criterion.part;
        SheetLine line{criterion.isScored() ? SheetLine::Kind::Scored : SheetLine::Kind::Heading, criterion.part,
                       &criterion};
        if (criterion.depth == 0) top = criterion.code;
        if (criterion.isScored()) {
            line.place = int(m_scored.size());
            line.options = offeredOptions(criterion, sheetCase);
            if (!top.isNull()) m_headings.push_back(line.place);
            top = QString();
            m_scored.push_back(m_lines.size());
        }
        m_lines.push_back(std::move(line));
    }
}

void SheetLines::layOut(int width, const Theme& theme)
{
    const bool wide = width >= theme.px(640);
    const int margin = theme.px(12);
    const int gap = theme.px(8);
    const int scoreWidth = theme.px(44);
    const int titleWidth =
        wide ? std::clamp(width * 24 / 100, theme.px(170), theme.px(270)) : width - 2 * margin - scoreWidth;
    const QFontMetrics body(theme.font(TypeSize::Body, true));
    int y = 0;
    for (SheetLine& line : m_lines) {
        const int depth = line.criterion ? line.criterion->depth : 0;
        const int left = margin + (wide ? theme.px(10) * std::max(0, depth - 1) : 0);
        if (line.kind != SheetLine::Kind::Scored) {
            const int height = line.kind == SheetLine::Kind::Part ? theme.px(36) : theme.px(30);
            line.rect = QRect(0, y, width, height);
            line.score = QRect(width - margin - theme.px(70), y, theme.px(70), height);
            line.title = QRect(left, y, line.score.left() - gap - left, height);
            y += height;
            continue;
        }
        const int codeWidth = theme.px(40);
        const int titleText = titleWidth - (left - margin) - codeWidth;
        const int titleHeight = wrappedHeight(body, line.criterion->title, titleText) + theme.px(16);
        const int top = y + theme.px(6);
        line.title = QRect(left, top, titleWidth - (left - margin), titleHeight);
        line.score = QRect(margin + titleWidth, top, scoreWidth, titleHeight);
        const int optionsLeft = wide ? line.score.right() + gap : margin;
        const int optionsTop = wide ? top : top + titleHeight + theme.px(4);
        layOutOptions(line, QRect(optionsLeft, optionsTop, width - margin - optionsLeft, 0), theme);
        int bottom = top + titleHeight;
        for (const OfferedOption& option : line.options) bottom = std::max(bottom, option.rect.bottom() + 1);
        line.rect = QRect(0, y, width, bottom + theme.px(7) - y);
        y = line.rect.bottom() + 1;
    }
    m_height = y + theme.px(8);
}

void SheetLines::layOutOptions(SheetLine& line, const QRect& area, const Theme& theme) const
{
    const int count = int(line.options.size());
    if (count == 0) return;
    const QFontMetrics small(theme.font(TypeSize::Small));
    const bool besides = area.width() / count >= theme.px(104);
    // A sheet's rows keep one grid, so that short ladders do not stretch over the whole line.
    const int columns = besides ? std::max(count, std::min(4, area.width() / theme.px(150))) : 1;
    const int gap = theme.px(4);
    const int step = (area.width() + gap) / columns;
    const bool topped = besides && step < theme.px(150); // too narrow for points beside words: points on top
    const int padding = theme.px(8);
    const int pointsWidth = theme.px(28);
    const int firstLine = theme.px(20);
    int tallest = 0;
    int y = area.top();
    for (int i = 0; i < count; ++i) {
        OfferedOption& option = line.options[size_t(i)];
        const int width = besides ? step - gap : area.width();
        const bool isMarked = option.minStar > 0;
        const int left = padding + (topped ? 0 : pointsWidth);
        const int right = padding + (!besides && isMarked ? pointsWidth : 0);
        const int words = wrappedHeight(small, option.label, width - left - right) + theme.px(2);
        const int text = topped                ? firstLine + words
                         : besides && isMarked ? std::max(words, firstLine + theme.px(16))
                                               : words;
        const int height = std::max(theme.px(34), text + theme.px(12));
        option.rect =
            besides ? QRect(area.left() + i * step, area.top(), width, height) : QRect(area.left(), y, width, height);
        const QPoint corner = option.rect.topLeft() + QPoint(0, theme.px(6));
        option.words = QRect(corner + QPoint(left, topped ? firstLine : 0), QSize(width - left - right, words));
        option.mark = topped ? QRect(corner + QPoint(width - padding - pointsWidth, 0), QSize(pointsWidth, firstLine))
                      : besides
                          ? QRect(corner + QPoint(padding, firstLine), QSize(pointsWidth, theme.px(16)))
                          : QRect(corner + QPoint(width - padding - pointsWidth, 0), QSize(pointsWidth, firstLine));
        tallest = std::max(tallest, height);
        y += height + theme.px(3);
    }
    if (!besides) return;
    for (OfferedOption& option : line.options) option.rect.setHeight(tallest);
}

const SheetLine* SheetLines::lineAt(int y) const
{
    const auto after = std::upper_bound(m_lines.begin(), m_lines.end(), y,
                                        [](int at, const SheetLine& line) { return at < line.rect.top(); });
    if (after == m_lines.begin()) return nullptr;
    const SheetLine& line = *std::prev(after);
    return y <= line.rect.bottom() ? &line : nullptr;
}

SheetSpot SheetLines::spotAt(const QPoint& position) const
{
    const SheetLine* line = lineAt(position.y());
    if (!line) return {};
    for (size_t i = 0; i < line->options.size(); ++i)
        if (line->options[i].rect.contains(position)) return {line->place, int(i)};
    return {line->place, -1};
}

int SheetLines::placeOf(const QString& code) const
{
    for (const size_t index : m_scored)
        if (m_lines[index].criterion->code == code) return m_lines[index].place;
    return -1;
}

int SheetLines::nextHeading(int place, int step) const
{
    if (m_headings.empty()) return place;
    const auto after = std::upper_bound(m_headings.begin(), m_headings.end(), place);
    if (step > 0) return after == m_headings.end() ? count() - 1 : *after;
    const int own = *std::prev(after);
    // Page Up goes to the head of its own group first, as it does in a list.
    if (own != place || std::prev(after) == m_headings.begin()) return own;
    return *std::prev(after, 2);
}

} // namespace ocop
