#include "ui/evaluation/rules/rule_sets_page.h"

#include "core/reports/report_request.h"
#include "core/reports/rule_sheet_report.h"
#include "ui/evaluation/rules/rule_set_facts.h"
#include "ui/evaluation/rules/rule_sheets_view.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/table_report_dialog.h"
#include "ui/records/panel/facts_view.h"
#include "ui/session/session.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

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
        m_sheets->focusFilter();
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
    m_pages->addWidget(m_sheets = new RuleSheetsView(this));
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

const RuleSet* RuleSetsPage::chosen() const
{
    const QListWidgetItem* item = m_list->currentItem();
    return item && session().isOpen() ? session().book().rules().find(item->data(Qt::UserRole).toString()) : nullptr;
}

void RuleSetsPage::choose(const QString& ruleSet)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == ruleSet) m_list->setCurrentRow(row);
}

void RuleSetsPage::chooseSheet(int setNumber)
{
    m_tabs->setCurrentIndex(SheetsTab);
    m_sheets->choose(setNumber);
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
        QStringList lines = {each->title.section(QStringLiteral(" ngày "), 0, 0), validityOfRuleSet(book, *each)};
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
    m_sheets->showRules(book, *rules);
    showTab(m_tabs->currentIndex());
}

void RuleSetsPage::showTab(int tab)
{
    m_pages->setCurrentIndex(tab);
    m_print->setVisible(tab == SheetsTab && !m_sheets->isEmpty());
}

SheetTree* RuleSetsPage::tree() const { return m_sheets->tree(); }

Report RuleSetsPage::sheetPaper() const
{
    Report report = ruleSheetReport(*chosen(), *m_sheets->sheet(), session().today());
    const OfficeSettings office = officeSettings(session().settings()).on(session().today());
    report.office = {office.superiorBody, office.office, {}, {}, office.place, session().today()};
    return report;
}

void RuleSetsPage::print()
{
    if (m_tabs->currentIndex() != SheetsTab || !chosen() || !m_sheets->sheet()) return;
    TableReportDialog(session(), sheetPaper(), this).exec();
}

} // namespace ocop
