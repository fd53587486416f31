#include "ui/form/conflict_dialog.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

/// The text of a choice: wraps, as a button's own text does not, and chooses when it is clicked.
class ChoiceLabel : public QLabel
{
public:
    ChoiceLabel(const QString& text, QRadioButton* button, QWidget* parent) : QLabel(text, parent), m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void mousePressEvent(QMouseEvent*) override
    {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }

private:
    QRadioButton* m_button;
};

enum Side { Theirs, Mine };

constexpr int longestShown = 400;

QString shortened(const QString& text)
{
    return text.size() > longestShown ? text.left(longestShown) + QStringLiteral("…") : text;
}

} // namespace

ConflictDialog::ConflictDialog(const FormConflict& conflict, QWidget* parent) : QDialog(parent)
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("conflict"));
    setWindowTitle(tr("Two people changed this record"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(12));
    buildHead(layout, conflict);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(buildFields(conflict));
    layout->addWidget(area, 1);
    buildBar(layout);
    refresh();
    if (m_choices.empty())
        m_save->setFocus();
    else
        m_choices.front().group->button(Theirs)->setFocus();
    const int rows = int(conflict.fields.size()) + 1;
    resize(theme.px(980), theme.px(std::min(600, 220 + rows * 56)));
}

void ConflictDialog::buildHead(QVBoxLayout* layout, const FormConflict& conflict)
{
    layout->addWidget(makeLabel(windowTitle(), QStringLiteral("page"), this));
    QString words = conflict.deleted
                        ? tr("%1 deleted this record after you opened it. Saving brings it back with what you typed.")
                        : tr("%1 saved this record after you opened it. Nothing of yours is saved yet.");
    const auto clashes = std::count_if(conflict.fields.begin(), conflict.fields.end(),
                                       [](const ConflictField& field) { return field.clashes(); });
    words += QLatin1Char(' ') + (clashes > 0 ? tr("Choose where you both changed the same field; all else is kept from "
                                                  "both.")
                                             : tr("You changed different fields: saving keeps both."));
    QLabel* label = makeLabel(words.arg(conflict.change), QStringLiteral("secondary"), this);
    label->setObjectName(QStringLiteral("who"));
    label->setWordWrap(true);
    layout->addWidget(label);
}

QWidget* ConflictDialog::buildFields(const FormConflict& conflict)
{
    const Theme& theme = themeOf(this);
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    grid->setHorizontalSpacing(theme.px(20));
    grid->setVerticalSpacing(theme.px(14));
    int column = 0;
    for (const QString& title : {tr("Field"), tr("When you opened it"), tr("Theirs"), tr("Mine")})
        grid->addWidget(makeLabel(title, QStringLiteral("muted"), fields), 0, column++);
    for (const int each : {1, 2, 3}) grid->setColumnStretch(each, 1);
    for (const bool clashing : {true, false})
        for (const ConflictField& field : conflict.fields)
            if (field.clashes() == clashing) addField(grid, field);
    grid->setRowStretch(grid->rowCount(), 1);
    return fields;
}

void ConflictDialog::addField(QGridLayout* grid, const ConflictField& field)
{
    const int row = grid->rowCount();
    grid->addWidget(valueLabel(field.label, "strong"), row, 0, Qt::AlignTop);
    grid->addWidget(valueLabel(field.base, "muted"), row, 1, Qt::AlignTop);
    if (!field.clashes()) {
        const QString same = tr("not changed");
        grid->addWidget(valueLabel(field.byThem ? field.theirs : same, field.byThem ? "" : "muted"), row, 2,
                        Qt::AlignTop);
        grid->addWidget(valueLabel(field.byMe ? field.mine : same, field.byMe ? "" : "muted"), row, 3, Qt::AlignTop);
        return;
    }
    auto* group = new QButtonGroup(this);
    grid->addWidget(choiceOf(QStringLiteral("theirs-") + field.key, field.theirs,
                             tr("%1, theirs: %2").arg(field.label, field.theirs), group, Theirs),
                    row, 2, Qt::AlignTop);
    grid->addWidget(choiceOf(QStringLiteral("mine-") + field.key, field.mine,
                             tr("%1, mine: %2").arg(field.label, field.mine), group, Mine),
                    row, 3, Qt::AlignTop);
    connect(group, &QButtonGroup::idToggled, this, &ConflictDialog::refresh);
    m_choices.push_back({field.key, group});
}

QWidget* ConflictDialog::valueLabel(const QString& text, const char* role)
{
    QLabel* label = makeLabel(shortened(text), QLatin1String(role), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget* ConflictDialog::choiceOf(const QString& name, const QString& text, const QString& spoken, QButtonGroup* group,
                                  int id)
{
    auto* place = new QWidget(this);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeOf(this).px(8));
    auto* button = new QRadioButton(place);
    button->setObjectName(name);
    button->setAccessibleName(spoken);
    group->addButton(button, id);
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(new ChoiceLabel(shortened(text), button, place), 1);
    return place;
}

void ConflictDialog::buildBar(QVBoxLayout* layout)
{
    m_left = makeLabel({}, QStringLiteral("secondary"), this);
    auto* bar = new QHBoxLayout;
    bar->addWidget(m_left, 1);
    const auto add = [&](const char* name, const QString& text, const QString& kind, const QString& keys) {
        QPushButton* button = makeButton(text, {}, kind, this, keys);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        bar->addWidget(button);
        return button;
    };
    if (!m_choices.empty()) {
        QPushButton* theirs = add("allTheirs", tr("All &theirs"), {}, {});
        QPushButton* mine = add("allMine", tr("All &mine"), {}, {});
        connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(Theirs); });
        connect(mine, &QPushButton::clicked, this, [this] { chooseAll(Mine); });
    }
    QPushButton* back = add("cancel", tr("&Keep editing"), {}, QStringLiteral("Esc"));
    m_save = add("save", tr("&Save"), QStringLiteral("primary"), QStringLiteral("Ctrl+S"));
    m_save->setDefault(true);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this), &QShortcut::activated, m_save,
            &QPushButton::click);
    layout->addLayout(bar);
}

void ConflictDialog::chooseAll(int id)
{
    for (const Choice& each : m_choices) each.group->button(id)->setChecked(true);
    m_save->setFocus();
}

void ConflictDialog::refresh()
{
    const auto open = std::count_if(m_choices.begin(), m_choices.end(),
                                    [](const Choice& each) { return each.group->checkedId() < 0; });
    if (m_left) m_left->setText(open > 0 ? tr("%n field(s) to choose", nullptr, int(open)) : QString());
    if (m_save) m_save->setEnabled(open == 0);
}

QStringList ConflictDialog::theirs() const
{
    QStringList keys;
    for (const Choice& each : m_choices)
        if (each.group->checkedId() == Theirs) keys << each.key;
    return keys;
}

} // namespace ocop
