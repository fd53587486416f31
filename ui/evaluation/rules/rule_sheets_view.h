#pragma once

#include "core/evaluation/rule_book.h"

#include <QStackedWidget>

class QCheckBox;
class QComboBox;
class QFrame;
class QLabel;

namespace ocop {

class ComposedLineEdit;
class SheetTree;

/// The score sheets of a rule set to read: one is chosen by its product set and searched by words.
class RuleSheetsView : public QStackedWidget
{
    Q_OBJECT

public:
    explicit RuleSheetsView(QWidget* parent = nullptr);

    /// Both must live as long as they are shown. The set that was chosen stays when the rules have a sheet for it.
    void showRules(const RuleBook& book, const RuleSet& rules);
    void choose(int setNumber);
    /// The chosen sheet; null where the rules have none.
    const CriteriaSet* sheet() const;
    bool isEmpty() const;
    void focusFilter();
    SheetTree* tree() const { return m_tree; }

private:
    QWidget* buildPage();
    QWidget* buildDoubts(QWidget* parent);
    QWidget* buildBar(QWidget* parent);
    void showSheet();
    void filter();

    const RuleBook* m_book = nullptr;
    const RuleSet* m_rules = nullptr;
    bool m_filling = false;
    QComboBox* m_sets;
    ComposedLineEdit* m_filter;
    QCheckBox* m_onlyMinima;
    QCheckBox* m_options;
    QLabel* m_facts;
    QFrame* m_doubts;
    QLabel* m_doubtWords;
    SheetTree* m_tree;
};

} // namespace ocop
