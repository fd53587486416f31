#include "ui/kit/theme.h"

#include "ui/kit/theme_sheet.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>
#include <QProxyStyle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolTip>
#include <QWidget>

#include <cmath>

namespace ocop {
namespace {

/// Fusion, and the theme it is painted with. A widget is given its theme the way it is given its style; a style sheet
/// wraps the style, so it is asked for by a hint of its own.
class ThemeStyle : public QProxyStyle
{
public:
    static constexpr auto themeHint = StyleHint(SH_CustomBase + 1);
    struct Return : QStyleHintReturn
    {
        Return() : QStyleHintReturn(1, SH_CustomBase + 1) {}
        ThemeStyle* style = nullptr;
    };

    ThemeStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override
    {
        if (hint != themeHint) return QProxyStyle::styleHint(hint, option, widget, answer);
        if (auto* wanted = static_cast<Return*>(answer)) wanted->style = const_cast<ThemeStyle*>(this);
        return 1;
    }

    Theme theme;
};

/// Null where the style is not ours (before applyTheme()).
ThemeStyle* themeStyle(const QStyle* style)
{
    ThemeStyle::Return answer;
    style->styleHint(ThemeStyle::themeHint, nullptr, nullptr, &answer);
    return answer.style;
}

QColor themeColour(const char* code) { return QColor(QLatin1String(code)); }

QPalette paletteOf(const Theme& t)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& color) { p.setColor(role, color); };
    set(QPalette::Window, t.window);
    set(QPalette::WindowText, t.text);
    set(QPalette::Base, t.surface);
    set(QPalette::AlternateBase, t.alt);
    set(QPalette::Text, t.text);
    set(QPalette::PlaceholderText, t.muted);
    set(QPalette::Button, t.surface);
    set(QPalette::ButtonText, t.text);
    set(QPalette::BrightText, t.onAccent);
    set(QPalette::Highlight, t.selection);
    set(QPalette::HighlightedText, t.text);
    set(QPalette::Link, t.accentText);
    set(QPalette::LinkVisited, t.accentText);
    set(QPalette::ToolTipBase, t.inverse);
    set(QPalette::ToolTipText, t.onInverse);
    set(QPalette::Light, t.surface);
    set(QPalette::Midlight, t.hover);
    set(QPalette::Mid, t.line);
    set(QPalette::Dark, t.lineStrong);
    set(QPalette::Shadow, t.inputEdge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.muted);
    p.setColor(QPalette::Disabled, QPalette::Base, t.alt);
    p.setColor(QPalette::Disabled, QPalette::Button, t.alt);
    return p;
}

} // namespace

Theme Theme::light(double scale)
{
    Theme t;
    t.scale = scale;
    t.window = themeColour("#F3F5F3");
    t.surface = themeColour("#FFFFFF");
    t.alt = themeColour("#F8FAF8");
    t.head = themeColour("#F3F5F3");
    t.hover = themeColour("#EDF3F0");
    t.selection = themeColour("#D8ECE3");
    t.line = themeColour("#DDE3DF");
    t.lineStrong = themeColour("#C3CDC8");
    t.inputEdge = themeColour("#84918B");
    t.text = themeColour("#1A2420");
    t.secondary = themeColour("#4C5953");
    t.muted = themeColour("#616E68");
    t.accent = themeColour("#0F6B52");
    t.onAccent = themeColour("#FFFFFF");
    t.accentHover = themeColour("#0B5A44");
    t.accentPressed = themeColour("#084634");
    t.accentTint = themeColour("#DFF0E9");
    t.accentText = themeColour("#0B5A44");
    t.star = themeColour("#B27700");
    t.stars5 = themeColour("#0B4A3C");
    t.stars4 = themeColour("#1F7A65");
    t.stars3 = themeColour("#8CCDB8");
    t.stars3Edge = themeColour("#4BA78D");
    t.hatch = themeColour("#D3DAD6");
    t.hatchEdge = themeColour("#98A49E");
    t.timeBar = themeColour("#1F7A65");
    t.timeBarSoon = themeColour("#E69F00");
    const char* heat[] = {"#E4F2EC", "#BFE0D2", "#8CCDB8", "#4BA78D", "#17735B"};
    for (int i = 0; i < 5; ++i) t.heat[i] = themeColour(heat[i]);
    const char* groups[] = {"#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"};
    for (int i = 0; i < 6; ++i) t.groups[i] = themeColour(groups[i]);
    t.inverse = themeColour("#22302B");
    t.onInverse = themeColour("#F3F5F3");
    t.inverseMuted = themeColour("#B4C0BA");
    t.inverseLink = themeColour("#7FDCBC");
    t.previewGround = themeColour("#D9DFDB");
    return t;
}

Theme Theme::dark(double scale)
{
    Theme t = light(scale);
    t.isDark = true;
    t.window = themeColour("#151A18");
    t.surface = themeColour("#1D2421");
    t.alt = themeColour("#212926");
    t.head = themeColour("#222A27");
    t.hover = themeColour("#28322E");
    t.selection = themeColour("#23463A");
    t.line = themeColour("#313C37");
    t.lineStrong = themeColour("#43504A");
    t.inputEdge = themeColour("#74837C");
    t.text = themeColour("#E4EBE7");
    t.secondary = themeColour("#B4C0BA");
    t.muted = themeColour("#95A29C");
    t.accent = themeColour("#5CC9A5");
    t.onAccent = themeColour("#06231A");
    t.accentHover = themeColour("#74D6B6");
    t.accentPressed = themeColour("#8FE0C6");
    t.accentTint = themeColour("#1F3A31");
    t.accentText = themeColour("#7FDCBC");
    t.star = themeColour("#E3B04B");
    t.stars5 = themeColour("#C9F2E2");
    t.stars4 = themeColour("#5CC9A5");
    t.stars3 = themeColour("#2F7D68");
    t.stars3Edge = themeColour("#2F7D68");
    t.hatch = themeColour("#39443F");
    t.hatchEdge = themeColour("#76857E");
    t.timeBar = themeColour("#3C8E75");
    t.timeBarSoon = themeColour("#F0B54A");
    const char* heat[] = {"#20332C", "#24493D", "#2B6654", "#3C8E75", "#6CD1B0"};
    for (int i = 0; i < 5; ++i) t.heat[i] = themeColour(heat[i]);
    t.inverse = themeColour("#E4EBE7");
    t.onInverse = themeColour("#1A2420");
    t.inverseMuted = themeColour("#4C5953");
    t.inverseLink = themeColour("#0B5A44");
    t.previewGround = themeColour("#0F1311");
    return t;
}

int Theme::px(double measure) const { return int(std::lround(measure * scale)); }

QFont Theme::font(TypeSize size, bool medium) const
{
    static const double sizes[] = {11, 12, 13, 14, 16, 20, 24};
    QFont font;
    font.setFamilies({QStringLiteral("Roboto"), QStringLiteral("Liberation Sans"), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(px(sizes[int(size)]));
    const bool heading = size == TypeSize::PanelTitle || size >= TypeSize::PageTitle;
    font.setWeight(medium || heading ? QFont::Medium : QFont::Normal);
    return font;
}

StatusLook Theme::look(Mark mark) const
{
    const auto pick = [this](const char* icon, const char* lightText, const char* lightTint, const char* darkText,
                             const char* darkTint) {
        return StatusLook{QLatin1String(icon), themeColour(isDark ? darkText : lightText),
                          themeColour(isDark ? darkTint : lightTint)};
    };
    switch (mark) {
    case Mark::InForce: return pick("dialog-ok-apply", "#1B7339", "#E6F4EA", "#6CCB86", "#1C3325");
    case Mark::Expiring: return pick("clock", "#8A5300", "#FDF1D8", "#F0B54A", "#3A2E14");
    case Mark::Extended: return pick("chronometer", "#1B5E9E", "#E7F0FA", "#83B9F2", "#1B2E44");
    case Mark::Expired: return pick("dialog-close", "#B3261E", "#FCEBE9", "#FF8F85", "#3F2321");
    case Mark::Withdrawn: return pick("process-stop", "#7A2E6B", "#F6EAF3", "#DE9BD0", "#38233A");
    case Mark::Superseded: return pick("document-swap", "#5B6862", "#EBEFED", "#A9B5AF", "#2B3531");
    case Mark::NotYet: return pick("view-calendar-day", "#5B6862", "#EBEFED", "#A9B5AF", "#2B3531");
    case Mark::MissingDate: return pick("question", "#5B6862", "#EBEFED", "#A9B5AF", "#2B3531");
    case Mark::Error: return pick("data-error", "#B3261E", "#FCEBE9", "#FF8F85", "#3F2321");
    case Mark::Warning: return pick("data-warning", "#8A5300", "#FDF1D8", "#F0B54A", "#3A2E14");
    case Mark::Note: return pick("data-information", "#1B5E9E", "#E7F0FA", "#83B9F2", "#1B2E44");
    }
    return {};
}

QColor Theme::ink(Ink role) const
{
    switch (role) {
    case Ink::Text: return text;
    case Ink::Secondary: return secondary;
    case Ink::Muted: return muted;
    case Ink::Accent: return accent;
    case Ink::AccentText: return accentText;
    case Ink::OnAccent: return onAccent;
    case Ink::Star: return star;
    case Ink::Error: return look(Mark::Error).text;
    case Ink::Warning: return look(Mark::Warning).text;
    case Ink::Inverse: return onInverse;
    }
    return text;
}

QColor Theme::starFill(int stars) const { return stars >= 5 ? stars5 : stars == 4 ? stars4 : stars3; }

void applyTheme(QApplication& app, const Theme& theme)
{
    ThemeStyle* style = themeStyle(QApplication::style());
    if (!style) {
        style = new ThemeStyle;
        QApplication::setStyle(style);
    }
    style->theme = theme;
    QPixmapCache::clear();
    QApplication::setPalette(paletteOf(theme));
    QApplication::setFont(theme.font(TypeSize::Body));
    QToolTip::setFont(theme.font(TypeSize::Small));
    app.setStyleSheet(themeSheet(theme));
}

const Theme& themeOf(const QWidget* widget)
{
    static const Theme plain = Theme::light();
    const ThemeStyle* style = qApp ? themeStyle(widget ? widget->style() : QApplication::style()) : nullptr;
    return style ? style->theme : plain;
}

void setLook(QWidget* widget, const char* property, const QString& value)
{
    if (widget->property(property).toString() == value) return;
    widget->setProperty(property, value);
    if (!widget->testAttribute(Qt::WA_WState_Polished)) return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace ocop
