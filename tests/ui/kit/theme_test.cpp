#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <catch2/catch.hpp>

#include <QFontMetrics>

#include <cmath>

using ocop::Mark;
using ocop::Theme;

namespace {

double luminance(const QColor& colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

TEST_CASE("Colours can be read: text 4.5, edges 3", "[theme]")
{
    for (const Theme& t : {Theme::light(), Theme::dark()}) {
        INFO((t.isDark ? "dark" : "light"));
        for (const QColor& ground : {t.surface, t.alt, t.head, t.window, t.hover, t.selection}) {
            CHECK(contrast(t.text, ground) >= 4.5);
            CHECK(contrast(t.secondary, ground) >= 4.5);
        }
        for (const QColor& ground : {t.surface, t.alt, t.head, t.window}) CHECK(contrast(t.muted, ground) >= 4.5);
        CHECK(contrast(t.onAccent, t.accent) >= 4.5);
        CHECK(contrast(t.onAccent, t.accentHover) >= 4.5);
        CHECK(contrast(t.accentText, t.accentTint) >= 4.5);
        CHECK(contrast(t.onInverse, t.inverse) >= 4.5);
        CHECK(contrast(t.inverseLink, t.inverse) >= 4.5);
        CHECK(contrast(t.inputEdge, t.surface) >= 3.0);
        CHECK(contrast(t.star, t.surface) >= 3.0);
        for (int i = 0; i <= int(Mark::Note); ++i) {
            const auto look = t.look(Mark(i));
            CHECK(contrast(look.text, t.surface) >= 4.5);
            CHECK(contrast(look.text, look.tint) >= 4.5);
            CHECK_FALSE(ocop::iconFile(look.icon).isEmpty());
        }
    }
}

TEST_CASE("Lines are high enough for Vietnamese marks at every font setting", "[theme]")
{
    for (const double scale : {1.0, 1.25, 1.5}) {
        const Theme t = Theme::light(scale);
        const QFontMetrics metrics(t.font(ocop::TypeSize::Body));
        CHECK(metrics.tightBoundingRect(QStringLiteral("ẾẬỢgụ")).height() <= t.px(18));
        CHECK(metrics.height() <= t.px(31));
    }
}
