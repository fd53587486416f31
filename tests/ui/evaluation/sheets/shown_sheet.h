#pragma once

#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/sheets/score_session.h"

#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/evaluation/sheets/score_sheet_view.h"

#include <QLabel>
#include <QPushButton>

namespace ocop::test {

/// A member's sheet on the screen, with the focus in it.
struct ShownSheet
{
    ScoreSession made;
    ScoreSheetDialog dialog;
    ScoreSheetView* view;

    ShownSheet(const QString& ruleSet, const std::vector<int>& sets, int members = 3)
        : made(ruleSet, sets, members), dialog(made.session, made.round.dossier(), made.round.member()),
          view(dialog.view())
    {
        showActive(&dialog);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { pressKey(view, key, modifiers); }
    void digit(int digit) { key(Qt::Key(Qt::Key_0 + digit)); }
    QPushButton* button(const char* name) { return dialog.findChild<QPushButton*>(QLatin1String(name)); }
    QString banner() { return dialog.findChild<QLabel*>(QStringLiteral("sheetBanner"))->text(); }
    void signElsewhere()
    {
        writeTo(made.session.book(), [&](WriteAct& act) {
            const ScoreSheet sheet = beginSheet(made.stores(), act, made.round.dossier(), made.round.member());
            signSheet(made.stores(), act, sheet.id, QDate(2026, 6, 1));
        });
    }
};

} // namespace ocop::test
