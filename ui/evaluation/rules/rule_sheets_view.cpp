#include "ui/evaluation/rules/rule_sheets_view.h"

#include "ui/evaluation/sheets/sheet_tree.h"
#include "ui/form/composed_line_edit.h"
#include "ui/kit/small_widgets.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

namespace ocop {

RuleSheetsView::RuleSheetsView(QWidget* parent) : QStackedWidget(parent)
{
    addWidget(buildPage());
    auto* none = new EmptyState(this);
    none->set(QStringLiteral("view-list-details"), tr("No score sheets"),
              tr("Of this decree only final scores are kept: A, B, C and the total."));
    addWidget(none);
}

QWidget* RuleSheetsView::buildPage()
{
    const Theme& theme = themeOf(this);
    auto* page = new QWidget(this);
    auto* framed = new QHBoxLayout;
    framed->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(6));
    framed->addWidget(buildDoubts(page));
    m_facts = makeLabel({}, QStringLiteral("small"), page);
    m_facts->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4));
    m_tree = new SheetTree(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, theme.px(4));
    layout->setSpacing(theme.px(2));
    layout->addWidget(buildBar(page));
    layout->addWidget(m_facts);
    layout->addLayout(framed);
    layout->addWidget(m_tree, 1);
    return page;
}

QWidget* RuleSheetsView::buildDoubts(QWidget* parent)
{
    const Theme& theme = themeOf(this);
    m_doubts = new QFrame(parent);
    m_doubts->setProperty("role", QStringLiteral("warning"));
    m_doubtWords = makeLabel({}, {}, m_doubts);
    m_doubtWords->setObjectName(QStringLiteral("doubts"));
    m_doubtWords->setWordWrap(true);
    auto* line = new QHBoxLayout(m_doubts);
    line->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    line->setSpacing(theme.px(8));
    line->addWidget(new IconLabel(QStringLiteral("data-warning"), Ink::Warning, 16, m_doubts), 0, Qt::AlignTop);
    line->addWidget(m_doubtWords, 1);
    return m_doubts;
}

QWidget* RuleSheetsView::buildBar(QWidget* parent)
{
    const Theme& theme = themeOf(this);
    auto* bar = new QWidget(parent);
    m_sets = new QComboBox(bar);
    m_sets->setObjectName(QStringLiteral("sets"));
    m_sets->setMaxVisibleItems(26);
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(20);
    m_filter = new ComposedLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("sheetFilter"));
    m_filter->setAccessibleName(tr("Find in the sheet"));
    m_filter->setPlaceholderText(tr("Find in the sheet (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(theme.px(184));
    m_onlyMinima = new QCheckBox(tr("Only &minima"), bar);
    m_onlyMinima->setObjectName(QStringLiteral("onlyMinima"));
    m_options = new QCheckBox(tr("Show &options"), bar);
    m_options->setObjectName(QStringLiteral("showOptions"));
    QLabel* label = makeLabel(tr("Product &set"), QStringLiteral("secondary"), bar);
    label->setBuddy(m_sets);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(4));
    layout->setSpacing(theme.px(8));
    layout->addWidget(label);
    layout->addWidget(m_sets, 1);
    layout->addWidget(m_filter);
    layout->addWidget(m_onlyMinima);
    layout->addWidget(m_options);
    connect(m_sets, &QComboBox::currentIndexChanged, this, &RuleSheetsView::showSheet);
    connect(m_filter, &ComposedLineEdit::shownChanged, this, &RuleSheetsView::filter);
    connect(m_onlyMinima, &QCheckBox::toggled, this, &RuleSheetsView::filter);
    connect(m_options, &QCheckBox::toggled, this, [this](bool open) { m_tree->setOptionsOpen(open); });
    return bar;
}

void RuleSheetsView::showRules(const RuleBook& book, const RuleSet& rules)
{
    m_book = &book;
    m_rules = &rules;
    const int number = std::max(1, m_sets->currentData().toInt());
    m_filling = true;
    m_sets->clear();
    for (const int each : book.sheetNumbers(rules.sheets))
        if (const CriteriaSet* set = book.sheet(rules, each))
            m_sets->addItem(QStringLiteral("%1. %2").arg(QString::number(each), set->name), each);
    m_sets->view()->setMinimumWidth(m_sets->view()->sizeHintForColumn(0) + themeOf(this).px(24));
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(number)));
    m_filling = false;
    setCurrentIndex(isEmpty() ? 1 : 0);
    showSheet();
}

void RuleSheetsView::choose(int setNumber) { m_sets->setCurrentIndex(m_sets->findData(setNumber)); }
bool RuleSheetsView::isEmpty() const { return m_sets->count() == 0; }

const CriteriaSet* RuleSheetsView::sheet() const
{
    return m_rules ? m_book->sheet(*m_rules, m_sets->currentData().toInt()) : nullptr;
}

void RuleSheetsView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void RuleSheetsView::showSheet()
{
    if (m_filling) return;
    const CriteriaSet* set = sheet();
    m_tree->showSheet(set);
    if (!set) return;
    const QString samples = set->needsSamples ? QString() : QStringLiteral(" · ") + tr("no samples");
    m_facts->setText((set->sector == set->group ? set->sector : set->sector + QStringLiteral(" › ") + set->group) +
                     samples);
    m_doubtWords->setText(tr("Compare with the signed decree: %1").arg((set->doubts() + set->remarks).join(u' ')));
    m_doubts->setVisible(!set->doubts().isEmpty() || !set->remarks.isEmpty());
    m_sets->setToolTip(set->name);
}

void RuleSheetsView::filter() { m_tree->setFilter(m_filter->shown(), m_onlyMinima->isChecked()); }

} // namespace ocop
