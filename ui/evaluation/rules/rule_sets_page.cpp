#include "ui/evaluation/rules/rule_sets_page.h"

#include "core/reports/report_request.h"
#include "core/reports/rule_sheet_report.h"
#include "ui/evaluation/rules/rule_set_facts.h"
#include "ui/evaluation/sheets/sheet_tree.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/table_report_dialog.h"
#include "ui/records/panel/facts_view.h"
#include "ui/session/session.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace ocop {
namespace {

enum RuleTab { RulesTab, SheetsTab };

QFrame* rulePanel(QWidget* parent)
{
    auto* panel = new QFrame(parent);
    panel->setProperty("role", QStringLiteral("panel"));
    return panel;
}

} // namespace

RuleSetsPage::RuleSetsPage(Session& session, QWidget* parent) : Page(session, parent)
{
    const Theme& theme = themeOf(this);
    auto* header = new PageHeader(tr("Rule sets"), this);
    header->setSentence(tr("The decrees by which products are judged, by date"));
    m_print = makeButton(tr("&Print sheet"), QStringLiteral("document-print"), {}, this, QStringLiteral("Ctrl+P"));
    m_print->setObjectName(QStringLiteral("printSheet"));
    header->addAction(m_print);
    connect(m_print, &QPushButton::clicked, this, &RuleSetsPage::print);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence::Print, [this] { print(); });
    key(QKeySequence::Find, [this] {
        m_tabs->setCurrentIndex(SheetsTab);
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(12));
    row->addWidget(buildList());
    row->addWidget(buildDetails(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(header);
    layout->addLayout(row, 1);
}

QWidget* RuleSetsPage::buildList()
{
    const Theme& theme = themeOf(this);
    QFrame* panel = rulePanel(this);
    panel->setFixedWidth(theme.px(248));
    m_list = new QListWidget(panel);
    m_list->setObjectName(QStringLiteral("choices"));
    m_list->setAccessibleName(tr("Rule sets"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(theme.px(8), theme.px(12), theme.px(8), theme.px(8));
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::currentRowChanged, this, &RuleSetsPage::showRuleSet);
    return panel;
}

QWidget* RuleSetsPage::buildDetails()
{
    const Theme& theme = themeOf(this);
    QFrame* panel = rulePanel(this);
    m_title = makeLabel({}, QStringLiteral("record"), panel);
    m_title->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0);
    m_tabs = new QTabBar(panel);
    m_tabs->setObjectName(QStringLiteral("ruleTabs"));
    m_tabs->setAccessibleName(tr("Parts of the rule set"));
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->addTab(tr("Rules"));
    m_tabs->addTab(tr("Score sheets"));
    auto* tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch(1);
    auto* rule = new QFrame(panel);
    rule->setProperty("role", QStringLiteral("rule"));
    m_pages = new QStackedWidget(panel);
    m_pages->addWidget(buildRules());
    m_pages->addWidget(buildSheets());
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(tabRow);
    layout->addWidget(rule);
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RuleSetsPage::showTab);
    return panel;
}

QWidget* RuleSetsPage::buildRules()
{
    auto* page = new QWidget(this);
    m_facts = new FactsView(page);
    m_facts->setObjectName(QStringLiteral("ruleFacts"));
    m_papers = new FactsView(page);
    m_papers->setObjectName(QStringLiteral("rulePapers"));
    m_papers->setAccessibleName(tr("Evidence and notes"));
    auto* layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_facts, 5);
    layout->addWidget(m_papers, 6);
    return page;
}

QWidget* RuleSetsPage::buildSheetBar(QWidget* parent)
{
    const Theme& theme = themeOf(this);
    auto* bar = new QWidget(parent);
    m_sets = new QComboBox(bar);
    m_sets->setObjectName(QStringLiteral("sets"));
    m_sets->setMaxVisibleItems(26);
    m_sets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sets->setMinimumContentsLength(20);
    m_filter = new QLineEdit(bar);
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
    connect(m_sets, &QComboBox::currentIndexChanged, this, &RuleSetsPage::showSheet);
    connect(m_filter, &QLineEdit::textChanged, this, &RuleSetsPage::filterSheet);
    connect(m_onlyMinima, &QCheckBox::toggled, this, &RuleSetsPage::filterSheet);
    connect(m_options, &QCheckBox::toggled, this, [this](bool open) { m_tree->setOptionsOpen(open); });
    return bar;
}

QWidget* RuleSetsPage::buildSheets()
{
    const Theme& theme = themeOf(this);
    auto* page = new QWidget(this);
    m_doubts = new QFrame(page);
    m_doubts->setProperty("role", QStringLiteral("warning"));
    m_doubtWords = makeLabel({}, {}, m_doubts);
    m_doubtWords->setObjectName(QStringLiteral("doubts"));
    m_doubtWords->setWordWrap(true);
    auto* icon = new IconLabel(QStringLiteral("data-warning"), Ink::Warning, 16, m_doubts);
    auto* doubts = new QHBoxLayout(m_doubts);
    doubts->setContentsMargins(theme.px(12), theme.px(6), theme.px(12), theme.px(6));
    doubts->setSpacing(theme.px(8));
    doubts->addWidget(icon, 0, Qt::AlignTop);
    doubts->addWidget(m_doubtWords, 1);
    m_sheetFacts = makeLabel({}, QStringLiteral("small"), page);
    m_sheetFacts->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(4));
    m_tree = new SheetTree(page);
    auto* framed = new QHBoxLayout;
    framed->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(6));
    framed->addWidget(m_doubts);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, theme.px(4));
    layout->setSpacing(theme.px(2));
    layout->addWidget(buildSheetBar(page));
    layout->addWidget(m_sheetFacts);
    layout->addLayout(framed);
    layout->addWidget(m_tree, 1);
    auto* none = new EmptyState(page);
    none->set(QStringLiteral("view-list-details"), tr("No score sheets"),
              tr("Of this decree only final scores are kept: A, B, C and the total."));
    m_sheets = new QStackedWidget(this);
    m_sheets->addWidget(page);
    m_sheets->addWidget(none);
    return m_sheets;
}

const RuleSet* RuleSetsPage::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && session().isOpen() ? session().book().rules().find(item->data(Qt::UserRole).toString()) : nullptr;
}

const CriteriaSet* RuleSetsPage::sheet() const
{
    const RuleSet* rules = chosen();
    return rules ? session().book().rules().sheet(*rules, m_sets->currentData().toInt()) : nullptr;
}

void RuleSetsPage::choose(const QString& ruleSet)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == ruleSet) m_list->setCurrentRow(row);
}

void RuleSetsPage::chooseSheet(int setNumber)
{
    m_tabs->setCurrentIndex(SheetsTab);
    m_sets->setCurrentIndex(m_sets->findData(setNumber));
}

void RuleSetsPage::refresh()
{
    if (!session().isOpen()) return;
    fillList();
    showRuleSet();
}

void RuleSetsPage::fillList()
{
    const RuleBook& book = session().book().rules();
    const RuleSet* inForce = &book.on(session().asOf());
    const RuleSet* kept = chosen();
    const bool wasFilling = std::exchange(m_filling, true);
    m_list->clear();
    // Newest first: the one in use stands on top.
    for (auto each = book.all().rbegin(); each != book.all().rend(); ++each) {
        QStringList lines = {each->title.section(QStringLiteral(" ngày "), 0, 0), validityOfRuleSet(*each)};
        if (&*each == inForce) lines << (session().isReadOnly() ? tr("in force on the day") : tr("in force today"));
        auto* item = new QListWidgetItem(lines.join(u'\n'), m_list);
        item->setData(Qt::UserRole, each->code);
    }
    choose(kept ? kept->code : inForce->code);
    m_filling = wasFilling;
}

void RuleSetsPage::showRuleSet()
{
    const RuleSet* rules = chosen();
    if (m_filling || !rules) return;
    const RuleBook& book = session().book().rules();
    m_title->setText(rules->title);
    m_facts->showFacts(factsOfRuleSet(book, *rules), {});
    m_papers->showFacts(papersOfRuleSet(*rules), {});
    const int number = std::max(1, m_sets->currentData().toInt());
    m_filling = true;
    m_sets->clear();
    for (const int each : book.sheetNumbers(rules->sheets))
        if (const CriteriaSet* set = book.sheet(*rules, each))
            m_sets->addItem(QStringLiteral("%1. %2").arg(each).arg(set->name), each);
    m_sets->view()->setMinimumWidth(m_sets->view()->sizeHintForColumn(0) + themeOf(this).px(24));
    m_sets->setCurrentIndex(std::max(0, m_sets->findData(number)));
    m_filling = false;
    m_sheets->setCurrentIndex(m_sets->count() > 0 ? 0 : 1);
    showSheet();
    showTab(m_tabs->currentIndex());
}

void RuleSetsPage::showSheet()
{
    if (m_filling) return;
    const CriteriaSet* set = sheet();
    m_tree->showSheet(set);
    if (!set) return;
    const QString samples = set->needsSamples ? QString() : QStringLiteral(" · ") + tr("no samples");
    m_sheetFacts->setText((set->sector == set->group ? set->sector : set->sector + QStringLiteral(" › ") + set->group) +
                          samples);
    m_doubtWords->setText(tr("Compare with the signed decree: %1").arg((set->doubts() + set->remarks).join(u' ')));
    m_doubts->setVisible(!set->doubts().isEmpty() || !set->remarks.isEmpty());
    m_sets->setToolTip(set->name);
}

void RuleSetsPage::filterSheet() { m_tree->setFilter(m_filter->text(), m_onlyMinima->isChecked()); }

void RuleSetsPage::showTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    m_print->setVisible(tab == SheetsTab && m_sets->count() > 0);
}

Report RuleSetsPage::sheetPaper() const
{
    Report report = ruleSheetReport(*chosen(), *sheet(), session().today());
    const OfficeSettings office = officeSettings(session().book().settings());
    report.office = {office.superiorBody, office.office, {}, {}, office.place, session().today()};
    return report;
}

void RuleSetsPage::print()
{
    if (m_tabs->currentIndex() != SheetsTab || !chosen() || !sheet()) return;
    TableReportDialog(session(), sheetPaper(), this).exec();
}

} // namespace ocop
