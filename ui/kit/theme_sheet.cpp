#include "ui/kit/theme_sheet.h"

#include "ui/kit/theme.h"

#include <QHash>
#include <QRegularExpression>

namespace ocop {
namespace {

// @name is a colour or an image, $n a measure in pixels at 100 %.
QString buttonRules()
{
    return QStringLiteral(R"(
QPushButton, QToolButton[kind] { min-height: $30px; padding: 0 $12px; border: 1px solid @lineStrong; border-radius: $6px;
  background: @surface; color: @text; }
QPushButton:hover, QToolButton[kind]:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @line; }
QPushButton:disabled, QToolButton[kind]:disabled { color: @muted; background: @alt; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 500; }
QPushButton[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
QPushButton[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
QPushButton[kind="primary"]:disabled { color: @muted; background: @alt; border-color: @line; }
QPushButton[kind="danger"] { color: @error; border-color: @error; }
QPushButton[kind="danger"]:hover { background: @errorTint; }
QPushButton[kind="flat"], QToolButton[kind="flat"] { border-color: transparent; background: transparent; color: @secondary; }
QPushButton[kind="flat"]:hover, QToolButton[kind="flat"]:hover { background: @hover; color: @text; }
QPushButton[kind="link"] { border-color: transparent; background: transparent; color: @accentText; padding: 0 $4px; font-weight: 500; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[size="small"], QToolButton[size="small"] { min-height: $24px; padding: 0 $8px; }
QPushButton[size="form"] { min-height: $28px; }
QPushButton::menu-indicator { image: url(@chevron); width: $10px; height: $10px; subcontrol-position: right center;
  subcontrol-origin: padding; right: $8px; }
QPushButton[menu="true"] { padding-right: $26px; }
QToolButton { border: 1px solid transparent; border-radius: $6px; background: transparent; padding: $3px; color: @text; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @line; }
QToolButton[kind="field"] { padding: 0 $24px 0 $10px; }
QToolButton[kind="field"][state="warning"] { background: @warningTint; border-color: @warning; color: @warning; font-weight: 500; }
QToolButton[kind="field"][state="chosen"] { background: @accentTint; border-color: @accent; color: @accentText; font-weight: 500; }
QToolButton[kind="field"]::menu-indicator { image: url(@chevron); width: $10px; height: $10px; subcontrol-position: right center; right: $8px; }
QToolButton[kind="icon"] { padding: 0; min-width: $30px; }
QToolButton[kind="chip"] { min-height: $26px; padding: 0 $12px; border-radius: $14px; border: 1px solid @lineStrong;
  background: @surface; color: @secondary; }
QToolButton[kind="chip"]:hover { background: @hover; color: @text; }
QToolButton[kind="chip"]:checked { background: @accentTint; border-color: @accent; color: @accentText; font-weight: 500; }
QToolButton[kind="chip"]:focus { border: 2px solid @accent; padding: 0 $11px; min-height: $24px; }
QToolButton[kind="segment"] { min-height: $30px; padding: 0 $15px; border: 1px solid @inputEdge; border-radius: 0;
  background: @surface; color: @secondary; border-right-width: 0; }
QToolButton[kind="segment"][part="first"] { border-top-left-radius: $6px; border-bottom-left-radius: $6px; }
QToolButton[kind="segment"][part="last"] { border-top-right-radius: $6px; border-bottom-right-radius: $6px; border-right-width: 1px; }
QToolButton[kind="segment"]:hover { background: @hover; }
QToolButton[kind="segment"]:checked { background: @accent; color: @onAccent; font-weight: 500; }
QToolButton[kind="segment"][state="error"] { border-color: @error; }
QToolButton::menu-indicator { image: none; }
)");
}

QString fieldRules()
{
    return QStringLiteral(R"(
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox { border: 1px solid @inputEdge; border-radius: $6px;
  background: @surface; color: @text; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: $30px; padding: 0 $8px; }
QPlainTextEdit { padding: $6px $7px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus { border: 2px solid @accent; padding: 0 $7px; min-height: $28px; }
QPlainTextEdit:focus { border: 2px solid @accent; padding: $5px $6px; }
QLineEdit[state="error"], QPlainTextEdit[state="error"], QComboBox[state="error"] { border: 2px solid @error; padding: 0 $7px; min-height: $28px; }
QPlainTextEdit[state="error"] { padding: $5px $6px; }
QLineEdit[state="warning"], QPlainTextEdit[state="warning"], QComboBox[state="warning"] { border-color: @warning; }
QLineEdit[state="warning"]:focus, QPlainTextEdit[state="warning"]:focus, QComboBox[state="warning"]:focus { border-color: @accent; }
QLineEdit:disabled, QLineEdit:read-only, QPlainTextEdit:disabled, QComboBox:disabled { background: @alt; color: @muted; border-color: @lineStrong; }
QPlainTextEdit[readOnly="true"] { background: @alt; color: @muted; border-color: @lineStrong; }
QLineEdit[size="small"], QComboBox[size="small"] { min-height: $24px; }
QLineEdit[size="cell"], QLineEdit[size="cell"]:focus { min-height: $20px; border-radius: 0; padding: 0 $5px; }
QComboBox[size="cell"], QComboBox[size="cell"]:focus { min-height: $20px; border-radius: 0; padding: 0 $5px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: $28px; subcontrol-origin: padding; subcontrol-position: right center; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(@chevron); width: $12px; height: $12px; }
QComboBox QAbstractItemView, QAbstractItemView[role="popup"] { background: @surface; color: @text; border: 1px solid @lineStrong; outline: 0;
  selection-background-color: @selection; selection-color: @text; padding: $4px 0; }
QComboBox QAbstractItemView::item { min-height: $28px; padding: 0 $8px; }
QCheckBox, QRadioButton { spacing: $8px; min-height: $24px; color: @text; }
QCheckBox::indicator, QRadioButton::indicator { width: $14px; height: $14px; border: 1px solid @inputEdge; border-radius: $4px; background: @surface; }
QRadioButton::indicator { border-radius: $8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: @hover; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@check); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent; image: url(@dash); }
QRadioButton::indicator:checked { border-color: @accent; background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5,
  stop:0 @accent, stop:0.55 @accent, stop:0.62 @surface, stop:1 @surface); }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { border: 2px solid @accent; width: $12px; height: $12px; }
QCheckBox:disabled, QRadioButton:disabled { color: @muted; }
)");
}

QString panelRules()
{
    return QStringLiteral(R"(
QToolTip { background: @inverse; color: @onInverse; border: 1px solid @inverse; padding: $4px $6px; }
QFrame[role="panel"] { background: @surface; border: 1px solid @line; border-radius: $8px; }
QFrame[role="inverse"] { background: @inverse; border-radius: $8px; }
QFrame[role="inverse"] QLabel { color: @onInverse; }
QFrame[role="inverse"] QPushButton[kind="link"] { color: @inverseLink; }
QFrame[role="error"] { background: @errorTint; border: 1px solid @error; border-radius: $8px; }
QFrame[role="warningStrip"] { background: @warningTint; border: none; border-bottom: 1px solid @warning; }
QFrame[role="warning"] { background: @warningTint; border: 1px solid @warning; border-radius: $8px; }
QFrame[role="note"] { background: @noteTint; border: 1px solid @note; border-radius: $8px; }
QFrame[role="popup"] { background: @surface; border: 1px solid @lineStrong; }
QFrame[role="footer"] { background: @head; border: none; border-top: 1px solid @line; border-bottom-left-radius: $7px; border-bottom-right-radius: $7px; }
QFrame[role="bar"] { background: @surface; border: none; border-top: 1px solid @line; }
QFrame[role="rule"] { background: @line; border: none; min-height: 1px; max-height: 1px; }
QLabel[text-role="page"] { font-size: $20px; font-weight: 500; color: @text; }
QLabel[text-role="record"] { font-size: $16px; font-weight: 500; color: @text; }
QLabel[text-role="panel"] { font-size: $14px; font-weight: 500; color: @text; }
QLabel[text-role="strong"] { font-weight: 500; color: @text; }
QLabel[text-role="secondary"] { color: @secondary; }
QLabel[text-role="muted"] { color: @muted; }
QLabel[text-role="small"] { font-size: $12px; color: @secondary; }
QLabel[text-role="error"] { font-size: $12px; color: @error; }
QLabel[text-role="warning"] { font-size: $12px; color: @warning; }
QLabel[text-role="note"] { font-size: $12px; color: @muted; }
QLabel[text-role="required"] { color: @error; }
QLabel[text-role="dirty"] { color: @warning; font-weight: 500; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { padding: 0 0 $8px 0; margin: $6px $16px 0 0; color: @secondary; border: none; border-bottom: 2px solid transparent; background: transparent; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @accentText; border-bottom-color: @accent; font-weight: 500; }
QTabBar::tab:focus { color: @accent; }
QTabWidget::pane { border: none; border-top: 1px solid @line; }
#header { background: @surface; border-bottom: 1px solid @line; }
#side { background: @surface; border-right: 1px solid @line; }
#choices { background: transparent; }
#choices::item { padding: $8px; margin: 1px 0; border-radius: $6px; color: @text; }
#choices::item:hover { background: @hover; }
#choices::item:selected { background: @accentTint; color: @accentText; }
#navigation { background: transparent; border: none; }
QLabel[text-role="tag"] { background: @warningTint; color: @warning; font-size: $11px; font-weight: 500; border-radius: $4px; padding: $2px $8px; }
QMenuBar { background: transparent; color: @text; }
QMenuBar::item { padding: $6px $10px; border-radius: $6px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { background: @surface; color: @text; border: 1px solid @lineStrong; padding: $4px; }
QMenu::item { padding: $6px $24px $6px $12px; border-radius: 4px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @muted; }
QMenu::icon { padding-left: $8px; }
QMenu::indicator { width: $14px; height: $14px; left: $6px; }
QMenu::indicator:checked { image: url(@checkText); }
QMenu::separator { height: 1px; background: @line; margin: $4px $8px; }
QScrollBar:vertical { background: transparent; width: $12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $12px; margin: 0; }
QScrollBar::handle { background: @lineStrong; border-radius: $3px; }
QScrollBar::handle:vertical { margin: $3px; min-height: $32px; }
QScrollBar::handle:horizontal { margin: $3px; min-width: $32px; }
QScrollBar::handle:hover { background: @inputEdge; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea, QScrollArea > QWidget > QWidget[role="scrolled"] { background: transparent; border: none; }
QTableView, QListView, QTreeView { background: @surface; border: none; outline: 0; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: @head; border: none; }
QHeaderView { background: transparent; border: none; }
QTreeView QHeaderView { background: @head; }
QTreeView QHeaderView::section { background: @head; color: @secondary; border: none; border-bottom: 1px solid @line; padding: 0 $12px; font-size: $12px; }
QSplitter::handle { background: transparent; }
QStatusBar { background: @head; color: @secondary; }
QProgressBar { border: none; background: @line; border-radius: 2px; max-height: $4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QCalendarWidget QWidget { alternate-background-color: @head; }
QCalendarWidget QToolButton { min-height: $28px; padding: 0 $8px; font-weight: 500; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent; selection-color: @onAccent; }
)");
}

QHash<QString, QString> namesOf(const Theme& t)
{
    const auto file = [&t](const char* name) {
        return QStringLiteral(":/ui/%1-%2.svg").arg(QLatin1String(name), QLatin1String(t.isDark ? "dark" : "light"));
    };
    QHash<QString, QString> names = {{QStringLiteral("chevron"), file("chevron")},
                                     {QStringLiteral("check"), file("check")},
                                     {QStringLiteral("checkText"), file("check-text")},
                                     {QStringLiteral("dash"), file("dash")}};
    const auto color = [&names](const char* name, const QColor& c) { names.insert(QLatin1String(name), c.name()); };
    color("surface", t.surface);
    color("alt", t.alt);
    color("head", t.head);
    color("hover", t.hover);
    color("selection", t.selection);
    color("line", t.line);
    color("lineStrong", t.lineStrong);
    color("inputEdge", t.inputEdge);
    color("text", t.text);
    color("secondary", t.secondary);
    color("muted", t.muted);
    color("accent", t.accent);
    color("onAccent", t.onAccent);
    color("accentHover", t.accentHover);
    color("accentPressed", t.accentPressed);
    color("accentTint", t.accentTint);
    color("accentText", t.accentText);
    color("error", t.look(Mark::Error).text);
    color("errorTint", t.look(Mark::Error).tint);
    color("warning", t.look(Mark::Warning).text);
    color("warningTint", t.look(Mark::Warning).tint);
    color("note", t.look(Mark::Note).text);
    color("noteTint", t.look(Mark::Note).tint);
    color("inverse", t.inverse);
    color("onInverse", t.onInverse);
    color("inverseLink", t.inverseLink);
    return names;
}

} // namespace

QString themeSheet(const Theme& theme)
{
    const QString rules = buttonRules() + fieldRules() + panelRules();
    const QHash<QString, QString> names = namesOf(theme);
    static const QRegularExpression token(QStringLiteral("@([A-Za-z]+)|\\$(\\d+)px"));
    QString sheet;
    qsizetype end = 0;
    for (auto it = token.globalMatch(rules); it.hasNext();) {
        const auto match = it.next();
        sheet += QStringView(rules).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        if (match.hasCaptured(2))
            sheet += QStringLiteral("%1px").arg(theme.px(match.captured(2).toInt()));
        else
            sheet += names.value(match.captured(1));
    }
    return sheet + rules.mid(end);
}

} // namespace ocop
