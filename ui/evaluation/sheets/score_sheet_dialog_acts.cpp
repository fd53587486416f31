#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/words/sentences.h"

#include "core/base/dates.h"
#include "ui/evaluation/rounds/final_scores_form.h"
#include "ui/evaluation/sheets/score_sheet_file.h"
#include "ui/evaluation/sheets/score_sheet_matrix.h"
#include "ui/evaluation/sheets/score_sheet_panel.h"
#include "ui/evaluation/sheets/score_sheet_view.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace ocop {

QString ScoreSheetDialog::words(const Error& error) const
{
    if (error.kind() == ErrorKind::Conflict && error.detail() == QLatin1String("score_sheet")) {
        switch (m_desk.lock()) {
        case SheetLock::Signed:
            return tr("This sheet was signed meanwhile (%1), so this was not stored. “Open again” unlocks it.")
                .arg(formatDate(m_desk.signedOn()));
        case SheetLock::RoundClosed: return tr("The round was closed meanwhile, so this was not stored.");
        case SheetLock::Decided: return tr("The council decided on this dossier meanwhile, so this was not stored.");
        case SheetLock::None:
            return tr("A sheet of this dossier is signed, so this was not stored. Open the signed sheets again first.");
        }
    }
    if (error.kind() == ErrorKind::Conflict && error.detail() == QLatin1String("score_item"))
        return tr(
            "Another desk changed this criterion meanwhile; its present points are shown. Your answer was not stored: choose again if it is right.");
    if (error.kind() == ErrorKind::Conflict) return tr("It was changed again since, so it cannot be taken back.");
    if (error.kind() == ErrorKind::BadInput)
        return tr("These points are no answer of criterion %1.").arg(error.detail());
    return texts::error(error);
}

bool ScoreSheetDialog::attempt(const std::function<void()>& work)
{
    QString trouble;
    try {
        work();
        m_wrote = true;
    } catch (const Error& error) {
        trouble = words(error);
    }
    refresh();
    if (!trouble.isEmpty()) tellBelow(trouble, Told::Trouble);
    return trouble.isEmpty();
}

void ScoreSheetDialog::goTo(ApplicationId application, MemberId member)
{
    m_panel->finishNotes();
    const QString why = whyNoSheet(m_session, application);
    if (!why.isEmpty()) return tellBelow(why, Told::Trouble);
    QString trouble;
    try {
        m_desk.open(application, member);
    } catch (const Error& error) {
        trouble = words(error);
    }
    m_view->setSheet(&m_desk.sheet(), m_desk.sheetCase());
    refresh();
    if (trouble.isEmpty())
        hint();
    else
        tellBelow(trouble, Told::Trouble);
    m_view->setFocus();
}

void ScoreSheetDialog::stepProduct(int step)
{
    const auto at = std::find(m_products.begin(), m_products.end(), m_desk.application().id);
    QString why;
    // Dossiers without a sheet (another rule set, no product set yet) are passed over.
    for (auto place = at - m_products.begin() + step;
         at != m_products.end() && place >= 0 && place < std::ssize(m_products); place += step) {
        const ApplicationId next = m_products[size_t(place)];
        if (!whyNoSheet(m_session, next).isEmpty()) continue;
        goTo(next, m_desk.member().id);
        return;
    }
    tellBelow(step > 0 ? tr("This is the last product of the round.") : tr("This is the first product of the round."),
              Told::Hint);
}

void ScoreSheetDialog::stepMember(int step)
{
    const auto at = std::find_if(m_members.begin(), m_members.end(),
                                 [this](const CouncilMember& each) { return each.id == m_desk.member().id; });
    const auto place = at - m_members.begin() + step;
    if (at != m_members.end() && place >= 0 && place < std::ssize(m_members))
        goTo(m_desk.application().id, m_members[size_t(place)].id);
    else
        tellBelow(step > 0 ? tr("This is the last member who scores.") : tr("This is the first member who scores."),
                  Told::Hint);
}

void ScoreSheetDialog::undo()
{
    m_panel->finishNotes();
    if (!m_desk.canUndo()) return tellBelow(tr("Nothing in this window is left to take back."), Told::Hint);
    QString criterion;
    const bool done = attempt([&] { criterion = m_desk.undo(); });
    m_view->setSheet(&m_desk.sheet(), m_desk.sheetCase());
    m_view->setCurrentCode(criterion);
    if (done) tellBelow(tr("Taken back. Ctrl+Y does it again."), Told::Done);
}

void ScoreSheetDialog::redo()
{
    if (!m_desk.canRedo()) return tellBelow(tr("Nothing was taken back that could be done again."), Told::Hint);
    QString criterion;
    const bool done = attempt([&] { criterion = m_desk.redo(); });
    m_view->setSheet(&m_desk.sheet(), m_desk.sheetCase());
    m_view->setCurrentCode(criterion);
    if (done) tellBelow(tr("Done again."), Told::Done);
}

void ScoreSheetDialog::signOrOpen()
{
    m_panel->finishNotes();
    const bool opens = m_desk.lock() == SheetLock::Signed;
    if (!attempt([&] { opens ? m_desk.unsign() : m_desk.sign(); })) return;
    if (opens)
        tellBelow(tr("The sheet is open again. Ctrl+Z locks it as it was."), Told::Done);
    else
        tellBelow(tr("Signed. Ctrl+PgDn goes to the next product."), Told::Done);
    m_view->setFocus();
}

void ScoreSheetDialog::chooseCase(QChar sheetCase)
{
    m_panel->finishNotes();
    if (sheetCase == m_desk.sheetCase()) return refresh();
    const CaseChange change = m_desk.caseChange();
    QString keeps = tr("Keep case %1").arg(m_desk.sheetCase());
    if (change.signedSheets > 0) {
        refresh();
        return tellBelow(tr("%n sheet(s) of this dossier are signed. Open them again before the case is changed.",
                            nullptr, change.signedSheets),
                         Told::Trouble);
    }
    if (change.sheets > 0) {
        const int answer = m_session.ask().choose(
            this, tr("Score this product by case %1?").arg(sheetCase),
            tr("On %n sheet(s) the criteria %1 were scored by the conditions of case %2. No points are deleted, but they now stand for the "
               "conditions of case %3: look at them again on every sheet.",
               nullptr, change.sheets)
                .arg(change.criteria.join(QStringLiteral(", ")), QString(m_desk.sheetCase()), QString(sheetCase)),
            {tr("Change to case %1").arg(sheetCase), keeps});
        if (answer != 0) return refresh();
    }
    const bool done = attempt([&] { m_desk.chooseCase(sheetCase); });
    m_view->setSheet(&m_desk.sheet(), m_desk.sheetCase());
    refresh();
    if (done)
        tellBelow(tr("The product is scored by case %1, on the sheets of all members.").arg(sheetCase), Told::Done);
    m_view->setFocus();
}

void ScoreSheetDialog::fillFromFile(const QString& given)
{
    m_panel->finishNotes();
    if (m_desk.sheet().hasCases() && m_desk.sheetCase().isNull())
        return tellBelow(tr("Choose case A or B above the sheet first."), Told::Trouble);
    const QString folder = deskItems::importFolder().of(
        m_session.desk(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path = !given.isEmpty()
                             ? given
                             : filedialogs::openFile(m_session, this, tr("Choose the list of points"), folder,
                                                     tr("Lists (*.xlsx *.csv *.txt *.tsv);;All files (*)"));
    if (path.isEmpty()) return;
    deskItems::importFolder().set(m_session.desk(), QFileInfo(path).absolutePath());
    const SheetFromFile read = readSheetOfMember(path, m_desk.sheet(), m_desk.sheetCase(), m_desk.member().name);
    if (!read.trouble.isEmpty()) return tell(this, tr("The list cannot be taken"), read.trouble, Mark::Error);
    const bool done = attempt([&] { m_desk.fill(read.points); });
    if (done)
        tellBelow(
            tr("Filled from “%1”: %n criteria with points. Ctrl+Z takes it back.", nullptr, m_desk.totals().filled)
                .arg(QFileInfo(path).fileName()),
            Told::Done);
    m_view->setFocus();
}

void ScoreSheetDialog::done(int result)
{
    m_panel->finishNotes();
    QDialog::done(result);
    m_session.settle();
}

bool openScoreSheet(Session& session, QWidget* parent, ApplicationId id, MemberId member)
{
    const QString why = whyNoSheet(session, id);
    const Application* application = session.evaluations().application(id);
    if (!why.isEmpty()) {
        if (!application || !isOpen(application->state) || session.isReadOnly()) {
            tell(parent, ScoreSheetDialog::tr("Score sheet"), why);
            return false;
        }
        const int answer =
            session.ask().choose(parent, ScoreSheetDialog::tr("There is no score sheet to fill in"), why,
                                 {ScoreSheetDialog::tr("Enter final scores"), ScoreSheetDialog::tr("Close")});
        return answer == 0 && enterFinalScores(session, parent, id);
    }
    if (!member) return application->round && openScoreSheets(session, parent, application->round);
    try {
        ScoreSheetDialog dialog(session, id, member, parent);
        dialog.exec();
        return dialog.wrote();
    } catch (const Error& error) {
        tell(parent, ScoreSheetDialog::tr("Score sheet"), texts::error(error), Mark::Error);
        return false;
    }
}

} // namespace ocop
