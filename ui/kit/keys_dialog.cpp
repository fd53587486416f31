#include "ui/kit/keys_dialog.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

#include <vector>

namespace ocop {
namespace {

struct KeyLine
{
    QString keys;
    QString words;
};

struct KeySection
{
    QString title;
    std::vector<KeyLine> lines;
};

std::vector<KeySection> leftSections()
{
    return {{KeysDialog::tr("Everywhere"),
             {{QStringLiteral("Ctrl+K"), KeysDialog::tr("search everything")},
              {QStringLiteral("Alt+1 … Alt+9, Alt+0, Alt+-"), KeysDialog::tr("pages")},
              {QStringLiteral("F9"), KeysDialog::tr("what is to do")},
              {QStringLiteral("Ctrl+Z, Ctrl+Y"), KeysDialog::tr("undo, redo")},
              {QStringLiteral("Ctrl+H"), KeysDialog::tr("all changes")},
              {QStringLiteral("Ctrl+G, Ctrl+Shift+T"), KeysDialog::tr("another day, today")},
              {QStringLiteral("Ctrl+I"), KeysDialog::tr("import a list")},
              {QStringLiteral("F1"), KeysDialog::tr("help on the page")}}},
            {KeysDialog::tr("Lists"),
             {{QStringLiteral("Ctrl+N, Enter, Ctrl+Delete"), KeysDialog::tr("add, open, delete")},
              {QStringLiteral("Ctrl+F"), KeysDialog::tr("filter")},
              {QStringLiteral("Ctrl+P"), KeysDialog::tr("print, export")},
              {QStringLiteral("Alt+V"), KeysDialog::tr("views")},
              {QStringLiteral("Ctrl+B"), KeysDialog::tr("mark a record")}}},
            {KeysDialog::tr("Overview"),
             {{QStringLiteral("Ctrl+1 … Ctrl+7"), KeysDialog::tr("boards")},
              {QStringLiteral("Ctrl+T"), KeysDialog::tr("numbers as tables")}}},
            {KeysDialog::tr("Notices"),
             {{QStringLiteral("F6"), KeysDialog::tr("next step")},
              {QStringLiteral("Ctrl+Shift+I"), KeysDialog::tr("print, files, labels")}}},
            {KeysDialog::tr("Trade promotion"),
             {{QStringLiteral("F6"), KeysDialog::tr("contracts: follow up; buyers: products that fit")},
              {QStringLiteral("Ctrl+Shift+V"), KeysDialog::tr("read a list of buyers, contracts")},
              {QStringLiteral("Space, Shift+Space"), KeysDialog::tr("in the hall: came, did not come")}}},
            {KeysDialog::tr("Forms"),
             {{QStringLiteral("Ctrl+S"), KeysDialog::tr("save")},
              {QStringLiteral("Ctrl+Enter"), KeysDialog::tr("save and next")},
              {QStringLiteral("F8"), KeysDialog::tr("next finding")},
              {QStringLiteral("Ctrl+'"), KeysDialog::tr("as in the record before")},
              {QStringLiteral("Alt+Enter"), KeysDialog::tr("take a proposal")},
              {QStringLiteral("Esc"), KeysDialog::tr("leave")}}}};
}

std::vector<KeySection> rightSections()
{
    return {{KeysDialog::tr("Cells of a list"),
             {{QStringLiteral("F2"), KeysDialog::tr("edit in place; letters begin anew")},
              {QStringLiteral("Alt+↓, F4"), KeysDialog::tr("list of the cell, calendar")},
              {QStringLiteral("Enter, Tab, Ctrl+Tab"), KeysDialog::tr("down, right, out of the list")},
              {QStringLiteral("Ctrl+Enter"), KeysDialog::tr("the same in all cells chosen")},
              {QStringLiteral("Ctrl+Home, Ctrl+End"), KeysDialog::tr("first, last cell")},
              {QStringLiteral("Ctrl+C, Ctrl+X, Ctrl+V"), KeysDialog::tr("copy, cut, paste blocks")},
              {QStringLiteral("Ctrl+Shift+V"), KeysDialog::tr("paste as new rows")},
              {QStringLiteral("Ctrl+D, Ctrl+'"), KeysDialog::tr("fill down, as above")},
              {QStringLiteral("Ctrl+;"), KeysDialog::tr("today")},
              {QStringLiteral("Ctrl+M"), KeysDialog::tr("change many rows")},
              {QStringLiteral("Ctrl+Shift+F"), KeysDialog::tr("find and replace")},
              {QStringLiteral("Shift+Space, Ctrl+Space"), KeysDialog::tr("choose whole rows, columns")},
              {QStringLiteral("F8"), KeysDialog::tr("next cell not written")},
              {QStringLiteral("Ctrl+F8, Shift+F8"), KeysDialog::tr("take theirs, keep mine")}}},
            {KeysDialog::tr("Products, subjects"),
             {{QStringLiteral("Shift+F2"), KeysDialog::tr("record a change")},
              {QStringLiteral("Ctrl+Shift+N"), KeysDialog::tr("new dossier")},
              {QStringLiteral("Ins, F2, Del"), KeysDialog::tr("quality certificates in the panel")}}},
            {KeysDialog::tr("Dossiers"),
             {{QStringLiteral("F6"), KeysDialog::tr("next step")},
              {QStringLiteral("F7"), KeysDialog::tr("papers")},
              {QStringLiteral("Shift+F7"), KeysDialog::tr("advisory team's report")},
              {QStringLiteral("F8"), KeysDialog::tr("put into a round")}}},
            {KeysDialog::tr("Score sheets"),
             {{QStringLiteral("0 … 9"), KeysDialog::tr("answer and go on")},
              {QStringLiteral("1, 2, 3, 0"), KeysDialog::tr("ballots: agrees, does not, other, no answer")},
              {QStringLiteral("Alt+← →"), KeysDialog::tr("other members")},
              {QStringLiteral("Ctrl+PgUp, PgDn"), KeysDialog::tr("other products")}}},
            {KeysDialog::tr("Certificates"),
             {{QStringLiteral("Ctrl+Shift+R"), KeysDialog::tr("recognise again")},
              {QStringLiteral("Ctrl+Shift+E"), KeysDialog::tr("extend")},
              {QStringLiteral("Ctrl+Shift+W"), KeysDialog::tr("withdraw")},
              {QStringLiteral("Ctrl+Shift+N"), KeysDialog::tr("last days by issuer")},
              {QStringLiteral("Ctrl+Shift+I"), KeysDialog::tr("print certificates")},
              {QStringLiteral("Ctrl+Shift+L"), KeysDialog::tr("annex of the decision")}}}};
}

QWidget* columnOf(const std::vector<KeySection>& sections, QWidget* parent)
{
    const Theme& theme = themeOf(parent);
    auto* column = new QWidget(parent);
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(4));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const KeySection& section : sections) {
        if (row > 0) grid->setRowMinimumHeight(row++, theme.px(8));
        grid->addWidget(makeLabel(section.title, QStringLiteral("panel"), column), row++, 0, 1, 2);
        for (const KeyLine& line : section.lines) {
            grid->addWidget(makeLabel(line.keys, QStringLiteral("strong"), column), row, 0);
            grid->addWidget(makeLabel(line.words, QStringLiteral("secondary"), column), row++, 1);
        }
    }
    grid->setRowStretch(row, 1);
    return column;
}

} // namespace

KeysDialog::KeysDialog(QWidget* parent) : QDialog(parent)
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("keys"));
    setWindowTitle(tr("Keys"));
    auto* sheet = new QWidget(this);
    auto* columns = new QHBoxLayout(sheet);
    columns->setContentsMargins(theme.px(4), 0, theme.px(4), 0);
    columns->setSpacing(theme.px(40));
    columns->addWidget(columnOf(leftSections(), sheet), 1);
    columns->addWidget(columnOf(rightSections(), sheet), 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(sheet);
    QPushButton* close = makeButton(tr("Close"), {}, QStringLiteral("primary"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(20), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(16));
    layout->addWidget(makeLabel(tr("Keys"), QStringLiteral("record"), this));
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(60, 60) : QSize(1200, 680);
    resize(QSize(theme.px(800), theme.px(640)).boundedTo(room));
    close->setFocus();
}

} // namespace ocop
