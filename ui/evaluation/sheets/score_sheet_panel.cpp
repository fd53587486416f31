#include "ui/evaluation/sheets/score_sheet_panel.h"

#include "core/base/dates.h"
#include "ui/evaluation/sheets/score_sheet_desk.h"
#include "ui/evaluation/sheets/score_sheet_totals.h"
#include "ui/evaluation/sheets/score_sheet_unmet.h"
#include "ui/kit/small_widgets.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ocop {

ScoreSheetPanel::ScoreSheetPanel(QWidget* parent)
    : QWidget(parent), m_totals(new ScoreSheetTotals(this)),
      m_minimaTitle(makeLabel({}, QStringLiteral("panel"), this)), m_unmet(new ScoreSheetUnmet(this)),
      m_knockoutTitle(makeLabel(tr("Knock-outs"), QStringLiteral("panel"), this)),
      m_knockoutHolds(makeLabel({}, QStringLiteral("error"), this)),
      m_knockouts(makeLabel({}, QStringLiteral("small"), this)),
      m_noteTitle(makeLabel({}, QStringLiteral("panel"), this)), m_note(new QLineEdit(this)),
      m_sheetNote(new QPlainTextEdit(this)),
      m_adviceTitle(makeLabel(tr("Advisory team, commune"), QStringLiteral("panel"), this)),
      m_advice(makeLabel({}, QStringLiteral("small"), this)),
      m_evidenceTitle(makeLabel({}, QStringLiteral("panel"), this)),
      m_evidence(makeLabel({}, QStringLiteral("small"), this))
{
    const Theme& theme = themeOf(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(4));
    for (QLabel* label : {m_minimaTitle, m_knockoutHolds, m_knockouts, m_noteTitle, m_advice, m_evidence})
        label->setWordWrap(true);
    m_advice->setObjectName(QStringLiteral("sheetAdvice"));
    m_advice->setTextFormat(Qt::PlainText);
    m_evidence->setObjectName(QStringLiteral("sheetEvidence"));
    m_evidence->setTextFormat(Qt::PlainText);
    layout->addWidget(m_totals);
    layout->addSpacing(theme.px(8));
    layout->addWidget(m_minimaTitle);
    layout->addWidget(m_unmet);
    layout->addSpacing(theme.px(8));
    layout->addWidget(m_evidenceTitle);
    layout->addWidget(m_evidence);
    layout->addWidget(m_noteTitle);
    layout->addWidget(m_note);
    auto* sheetTitle = makeLabel(tr("Remark on the &sheet"), QStringLiteral("panel"), this);
    sheetTitle->setBuddy(m_sheetNote);
    layout->addWidget(sheetTitle);
    layout->addWidget(m_sheetNote);
    layout->addSpacing(theme.px(8));
    layout->addWidget(m_knockoutTitle);
    layout->addWidget(m_knockoutHolds);
    layout->addWidget(m_knockouts);
    layout->addSpacing(theme.px(8));
    layout->addWidget(m_adviceTitle);
    layout->addWidget(m_advice);
    layout->addStretch(1);

    m_noteTitle->setBuddy(m_note);
    m_note->setObjectName(QStringLiteral("criterionNote"));
    m_note->setAccessibleName(tr("Remark on the criterion"));
    m_note->setMaxLength(500);
    m_note->installEventFilter(this);
    m_sheetNote->setObjectName(QStringLiteral("sheetNote"));
    m_sheetNote->setAccessibleName(tr("Remark on the sheet"));
    m_sheetNote->setTabChangesFocus(true);
    m_sheetNote->setFixedHeight(theme.px(58));
    m_sheetNote->installEventFilter(this);
    connect(m_note, &QLineEdit::editingFinished, this, &ScoreSheetPanel::finishNotes);
    connect(m_unmet, &ScoreSheetUnmet::criterionWanted, this, &ScoreSheetPanel::criterionWanted);
}

void ScoreSheetPanel::present(const ScoreSheetDesk& desk, const QString& criterion)
{
    m_totals->setTotals(desk.totals(), desk.rules(), desk.sheet());
    showMinima(desk);
    showKnockouts(desk, criterion);
    showNotes(desk, criterion);
    showAdvice(desk, criterion);
    showEvidence(desk, criterion);
}

void ScoreSheetPanel::showEvidence(const ScoreSheetDesk& desk, const QString& criterion)
{
    const QStringList lines = desk.evidenceFor(criterion);
    m_evidenceTitle->setText(tr("In the register by %1").arg(formatDate(desk.evidenceDay())));
    m_evidence->setText(lines.join(u'\n'));
    for (QLabel* each : {m_evidenceTitle, m_evidence}) each->setVisible(!lines.isEmpty());
}

void ScoreSheetPanel::showAdvice(const ScoreSheetDesk& desk, const QString& criterion)
{
    const QString advice = desk.adviceOn(criterion);
    m_advice->setText(advice);
    m_advice->setVisible(!advice.isEmpty());
    m_adviceTitle->setVisible(!advice.isEmpty());
}

void ScoreSheetPanel::showMinima(const ScoreSheetDesk& desk)
{
    const auto& unmet = desk.totals().verdict.unmet;
    m_minimaTitle->setText(unmet.empty() ? tr("All minima for 3, 4 and 5 stars are met")
                                         : tr("%n minima not met yet", nullptr, int(unmet.size())));
    m_unmet->setVisible(!unmet.empty());
    m_unmet->setUnmet(unmet, desk.sheet());
}

void ScoreSheetPanel::showKnockouts(const ScoreSheetDesk& desk, const QString& criterion)
{
    const auto& holding = desk.totals().verdict.knockouts;
    QStringList holds;
    QStringList others;
    for (const Knockout& each : desk.sheet().knockouts) {
        const QString line =
            each.criterion.isEmpty() ? each.label : each.criterion + QStringLiteral(" · ") + each.label;
        if (desk.tickedKnockouts().contains(each.key))
            holds << tr("The dossier is out: %1").arg(line);
        else if (std::find(holding.begin(), holding.end(), each.key) != holding.end())
            holds << tr("Scoring stops here: %1").arg(line);
        else if (each.criterion.isEmpty() || criterion == each.criterion || criterion.startsWith(each.criterion))
            others << QStringLiteral("• ") + line;
    }
    m_knockoutHolds->setText(holds.join(QLatin1Char('\n')));
    m_knockoutHolds->setVisible(!holds.isEmpty());
    m_knockouts->setText(others.join(QLatin1Char('\n')));
    m_knockouts->setVisible(!others.isEmpty());
    m_knockoutTitle->setVisible(!holds.isEmpty() || !others.isEmpty());
}

void ScoreSheetPanel::showNotes(const ScoreSheetDesk& desk, const QString& criterion)
{
    m_noteTitle->setText(tr("&Remark on %1").arg(criterion));
    const bool moved = m_criterion != criterion;
    m_criterion = criterion;
    // What is being typed is not put back by a choice made meanwhile.
    if (moved || !m_note->isModified()) m_note->setText(desk.noteOf(criterion));
    if (!m_sheetNote->document()->isModified() && m_sheetNote->toPlainText() != desk.sheetNote()) {
        m_sheetNote->setPlainText(desk.sheetNote());
        m_sheetNote->document()->setModified(false);
    }
    m_note->setReadOnly(!desk.isEditable());
    setLook(m_sheetNote, "readOnly", desk.isEditable() ? QStringLiteral("false") : QStringLiteral("true"));
}

void ScoreSheetPanel::finishNotes()
{
    const bool isTyped = m_note->hasFocus() || m_sheetNote->hasFocus();
    if (isTyped && QGuiApplication::inputMethod()) QGuiApplication::inputMethod()->commit();
    if (m_note->isModified()) {
        m_note->setModified(false);
        Q_EMIT noteWritten(m_criterion, m_note->text());
    }
    if (m_sheetNote->document()->isModified()) {
        m_sheetNote->document()->setModified(false);
        Q_EMIT sheetNoteWritten(m_sheetNote->toPlainText());
    }
}

void ScoreSheetPanel::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
    m_note->selectAll();
}

bool ScoreSheetPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched == m_sheetNote) finishNotes();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool enter = (key == Qt::Key_Return || key == Qt::Key_Enter) && watched == m_note;
        if (key == Qt::Key_Escape || enter) {
            Q_EMIT left(); // the focus first: an input method then writes what it still composes
            finishNotes();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ocop
