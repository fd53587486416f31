// The page of rule sets, used by keyboard.
#include "ui/evaluation/rules/rule_sets_page.h"

#include "core/reports/report.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/evaluation/sheets/sheet_tree.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

struct ShownRules
{
    TestSession desk;
    RuleSetsPage page{desk.session};
    QListWidget* list = page.findChild<QListWidget*>(QStringLiteral("choices"));
    QTabBar* tabs = page.findChild<QTabBar*>(QStringLiteral("ruleTabs"));
    QComboBox* sets = page.findChild<QComboBox*>(QStringLiteral("sets"));
    QLineEdit* filter = page.findChild<QLineEdit*>(QStringLiteral("sheetFilter"));

    ShownRules()
    {
        page.resize(1140, 700);
        page.refresh();
        showActive(&page);
    }
    QString doubts() const
    {
        const auto* label = page.findChild<QLabel*>(QStringLiteral("doubts"));
        return label->isVisible() ? label->text() : QString();
    }
};

QString r8(const char* text) { return QString::fromUtf8(text); }

} // namespace

TEST_CASE("Rule sets: newest first, the one in force on the day is chosen")
{
    ShownRules shown;
    REQUIRE(shown.list->count() == 4);
    CHECK(shown.list->item(0)->text().contains(r8("26/2026")));
    CHECK(shown.list->currentItem()->text().contains(r8("148/QĐ-TTg"))); // on 31/8/2024
    // Amended on 6/7/2025, in force until another took its place on 22/5/2026.
    CHECK(shown.list->currentItem()->text().contains(r8("24/02/2023 – 21/05/2026")));
    QStringList unnamed = inputsWithoutName(&shown.page);
    unnamed.removeAll(r8("ocop::TagButton emptyAction")); // never shown: no act mends a decree without sheets
    CHECK(unnamed.join(u',').toStdString() == std::string());
    CHECK(doubledMnemonics(&shown.page).join(u',').toStdString() == std::string());
}

TEST_CASE("Rule sets: another decree and sheet by keyboard alone")
{
    ShownRules shown;
    shown.list->setFocus();
    pressKey(shown.list, Qt::Key_Up);
    pressKey(shown.list, Qt::Key_Up);
    CHECK(shown.list->currentItem()->text().contains(r8("26/2026")));
    shown.tabs->setFocus();
    pressKey(shown.tabs, Qt::Key_Right);
    CHECK(shown.tabs->currentIndex() == 1);
    shown.sets->setFocus();
    pressKey(shown.sets, Qt::Key_End);
    CHECK(shown.sets->currentData().toInt() == 26);
    CHECK(shown.page.tree()->criteriaShown() == 32);
    CHECK(shown.page.tree()->topLevelItemCount() == 3); // no knock-outs on this sheet
    CHECK_FALSE(shown.doubts().isEmpty());
    shown.list->setFocus();
    pressKey(shown.list, Qt::Key_End); // QĐ 1048 has none
    CHECK_FALSE(shown.page.tree()->isVisible());
    CHECK_FALSE(shown.page.findChild<QPushButton*>(QStringLiteral("printSheet"))->isVisible());
}

TEST_CASE("Rule sets: the sheet is searched without marks, and minima alone can be seen")
{
    ShownRules shown;
    shown.page.choose(r8("QD26"));
    shown.page.chooseSheet(16);
    const int all = shown.page.tree()->criteriaShown();
    CHECK(all == 29);
    pressKey(&shown.page, Qt::Key_F, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK(QApplication::focusWidget() == shown.filter);
    typeText(shown.filter, r8("tap chat la"));
    CHECK(shown.page.tree()->criteriaShown() == 1);
    shown.filter->clear();
    CHECK(shown.page.tree()->criteriaShown() == all);
    auto* only = shown.page.findChild<QCheckBox*>(QStringLiteral("onlyMinima"));
    only->setFocus();
    pressKey(only, Qt::Key_Space);
    const CriteriaSet& set = *shown.desk.session.book().rules().sheet(r8("QD26"), 16);
    int marked = 0;
    for (const Criterion* each : set.scored())
        marked += std::any_of(each->options.begin(), each->options.end(),
                              [](const auto& option) { return option.minStar > 0; });
    CHECK(shown.page.tree()->criteriaShown() == marked);
    CHECK(marked < all);
    typeText(shown.filter, r8("không có ở đâu cả"));
    CHECK(shown.page.tree()->criteriaShown() == 0);
}

TEST_CASE("Rule sets: doubts of a sheet are told, a clean sheet has none")
{
    ShownRules shown;
    shown.page.choose(r8("QD148"));
    shown.page.chooseSheet(11);
    CHECK(shown.doubts().contains(r8("32")));
    shown.page.choose(r8("QD26"));
    shown.page.chooseSheet(21);
    CHECK(shown.doubts().isEmpty());
}

TEST_CASE("Rule sets: who reads keeps the place when the register changes")
{
    ShownRules shown;
    shown.page.choose(r8("QD26"));
    shown.page.chooseSheet(7);
    SheetTree* tree = shown.page.tree();
    tree->setFocus();
    for (int i = 0; i < 8; ++i) pressKey(tree, Qt::Key_Down);
    const QString place = tree->currentItem()->text(0);
    CHECK(place != tree->topLevelItem(0)->text(0));
    shown.page.refresh();
    CHECK(shown.list->currentItem()->text().contains(r8("26/2026")));
    CHECK(shown.sets->currentData().toInt() == 7);
    CHECK(tree->currentItem()->text(0) == place);
}

TEST_CASE("Rule sets: the sheet on paper has every criterion and option")
{
    ShownRules shown;
    for (const char* ruleSet : {"QD1489", "QD26"})
        for (const int number : {1, 11, 26}) {
            shown.page.choose(r8(ruleSet));
            shown.page.chooseSheet(number);
            const RuleBook& book = shown.desk.session.book().rules();
            const CriteriaSet& set = *book.sheet(*book.find(r8(ruleSet)), number);
            size_t rows = set.criteria.size();
            for (const Criterion& each : set.criteria) rows += each.options.size();
            for (const Knockout& each : set.knockouts) rows += !each.criterion.isEmpty();
            const Report report = shown.page.sheetPaper();
            CHECK(report.tables.front().rows.size() == rows + set.parts.size());
            CHECK(report.subject.contains(set.name));
        }
}

} // namespace ocop::test
