#pragma once

#include "core/evaluation/rule_book.h"
#include "ui/session/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ocop {

class FactsView;
class RuleSheetsView;
class SheetTree;
struct Report;

/// The decrees by which products are judged, by date: what each says, and its score sheets to read.
class RuleSetsPage : public Page
{
    Q_OBJECT

public:
    explicit RuleSetsPage(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    void choose(const QString& ruleSet);
    void chooseSheet(int setNumber);
    /// The chosen score sheet as a paper.
    Report sheetPaper() const;
    SheetTree* tree() const;

private:
    QWidget* buildList();
    QWidget* buildDetails();
    QWidget* buildRules();
    const RuleSet* chosen() const;
    void fillList();
    void showRuleSet();
    void showTab(int tab);
    void print();

    QListWidget* m_list;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QLabel* m_title;
    FactsView* m_facts;
    FactsView* m_papers;
    RuleSheetsView* m_sheets;
    QPushButton* m_print;
    bool m_filling = false;
};

} // namespace ocop
