#pragma once

#include "core/evaluation/rule_book.h"
#include "ui/session/page.h"

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ocop {

class FactsView;
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
    SheetTree* tree() const { return m_tree; }

private:
    QWidget* buildList();
    QWidget* buildDetails();
    QWidget* buildRules();
    QWidget* buildSheets();
    QWidget* buildSheetBar(QWidget* parent);
    const RuleSet* chosen() const;
    const CriteriaSet* sheet() const;
    void fillList();
    void showRuleSet();
    void showSheet();
    void filterSheet();
    void showTab(int tab);
    void print();

    QListWidget* m_list;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    QLabel* m_title;
    FactsView* m_facts;
    FactsView* m_papers;
    QStackedWidget* m_sheets;
    QComboBox* m_sets;
    QLineEdit* m_filter;
    QCheckBox* m_onlyMinima;
    QCheckBox* m_options;
    QLabel* m_sheetFacts;
    QFrame* m_doubts;
    QLabel* m_doubtWords;
    SheetTree* m_tree;
    QPushButton* m_print;
    bool m_filling = false;
};

} // namespace ocop
