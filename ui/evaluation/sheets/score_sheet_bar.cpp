#include "ui/evaluation/sheets/score_sheet_bar.h"

#include "ui/evaluation/sheets/score_sheet_desk.h"
#include "ui/kit/small_widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace ocop {

ScoreSheetBar::ScoreSheetBar(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("data-information"), Ink::Muted, 16, this)),
      m_message(makeLabel({}, QStringLiteral("secondary"), this)),
      m_fill(makeButton(tr("From a &list…"), QStringLiteral("document-import"), QStringLiteral("flat"), this)),
      m_undo(makeButton(tr("Take back"), QStringLiteral("edit-undo"), QStringLiteral("flat"), this,
                        QStringLiteral("Ctrl+Z"))),
      m_sign(makeButton({}, QStringLiteral("draw-freehand"), {}, this))
{
    const Theme& theme = themeOf(this);
    setProperty("role", QStringLiteral("bar"));
    m_message->setObjectName(QStringLiteral("sheetMessage"));
    m_message->setWordWrap(true);
    m_message->setMinimumWidth(1);
    m_fill->setObjectName(QStringLiteral("fillSheet"));
    m_fill->setToolTip(tr("Fill the whole sheet from a CSV or Excel list: “member”, then the codes of the criteria"));
    m_undo->setObjectName(QStringLiteral("undoChoice"));
    m_sign->setObjectName(QStringLiteral("signSheet"));
    auto* close = makeButton(tr("Close"), {}, {}, this, QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closeSheet"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    line->setSpacing(theme.px(8));
    line->addWidget(m_icon);
    line->addWidget(m_message, 1);
    line->addWidget(m_fill);
    line->addWidget(m_undo);
    line->addWidget(m_sign);
    line->addWidget(close);
    // As wide as its longest words, so that its neighbours stay where they are.
    for (const QString& words : {tr("&Open again"), tr("S&ign with %n empty", nullptr, 88), tr("S&ign")}) {
        m_sign->setText(words);
        m_sign->setMinimumWidth(std::max(m_sign->minimumWidth(), m_sign->sizeHint().width()));
    }
    connect(m_fill, &QPushButton::clicked, this, &ScoreSheetBar::fillWanted);
    connect(m_undo, &QPushButton::clicked, this, &ScoreSheetBar::undoWanted);
    connect(m_sign, &QPushButton::clicked, this, &ScoreSheetBar::signWanted);
    connect(close, &QPushButton::clicked, this, &ScoreSheetBar::closeWanted);
}

void ScoreSheetBar::present(const ScoreSheetDesk& desk)
{
    const bool isSigned = desk.lock() == SheetLock::Signed;
    const int missing = desk.totals().missing();
    m_undo->setEnabled(desk.canUndo());
    m_fill->setVisible(window()->width() >= themeOf(this).px(1000)); // where it is narrow the words need the room
    m_fill->setEnabled(desk.isEditable());
    m_sign->setVisible(!desk.isReadOnly() && (isSigned || desk.lock() == SheetLock::None));
    m_sign->setEnabled(desk.hasSheet());
    m_sign->setToolTip(desk.hasSheet() ? QString() : tr("Nothing is scored on this sheet yet."));
    m_sign->setText(isSigned                         ? tr("&Open again")
                    : missing > 0 && desk.hasSheet() ? tr("S&ign with %n empty", nullptr, missing)
                                                     : tr("S&ign"));
    setLook(m_sign, "kind", !isSigned && missing == 0 ? QStringLiteral("primary") : QString());
}

QString ScoreSheetBar::message() const { return m_message->text(); }

void ScoreSheetBar::say(const QString& sentence, Told told)
{
    m_told = told;
    m_message->setText(sentence);
    setLook(m_message, "text-role", told == Told::Trouble ? QStringLiteral("dirty") : QStringLiteral("secondary"));
    m_icon->setIcon(told == Told::Trouble ? QStringLiteral("data-warning")
                    : told == Told::Done  ? QStringLiteral("dialog-ok-apply")
                                          : QStringLiteral("data-information"),
                    told == Told::Trouble ? Ink::Warning
                    : told == Told::Done  ? Ink::Accent
                                          : Ink::Muted);
}

void ScoreSheetBar::hint(const ScoreSheetDesk& desk)
{
    if (window()->width() < themeOf(this).px(900))
        return tell(desk.isEditable() ? tr("Digits: points, then on") : QString());
    tell(desk.isEditable()
             ? tr("Digits: points, then on · ← → answer · ↑ ↓ criterion · Tab next empty · Del clear · F2 remark")
             : tr("↑ ↓ criterion · PgUp PgDn heading · Ctrl+PgDn next product · Alt+→ next member"));
}

} // namespace ocop
