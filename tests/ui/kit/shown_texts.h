#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ocop::test {

/// Every text a person can see, hover or have read aloud in `root`: labels, buttons, actions, headings, choices,
/// placeholders, tooltips, accessible names. Rows of the register's own tables are not among them.
QStringList shownTexts(const QWidget* root);

/// Those of `texts` that stand untranslated in so-ocop_vi.ts, or that hold a plain English word.
QStringList untranslated(const QStringList& texts);

/// Mnemonic letters used twice among the actions of one menu inside `root`, or between the menu bar, the labels and
/// the buttons shown.
QStringList clashingMnemonics(QWidget* root);

} // namespace ocop::test
