#include "ui/evaluation/sheets/open_score_sheet.h"

#include "ui/evaluation/rounds/final_scores_form.h"
#include "ui/evaluation/sheets/score_sheet_dialog.h"
#include "ui/evaluation/sheets/score_sheet_matrix.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

namespace ocop {
namespace {

/// A dossier without a sheet has only final scores, while it can still be written.
bool offerFinalScores(Session& session, QWidget* parent, ApplicationId id, const QString& why)
{
    const Application* application = session.evaluations().application(id);
    if (!application || !isOpen(application->state) || session.isReadOnly()) {
        tell(parent, ScoreSheetDialog::tr("Score sheet"), why);
        return false;
    }
    const int answer =
        session.ask().choose(parent, ScoreSheetDialog::tr("There is no score sheet to fill in"), why,
                             {ScoreSheetDialog::tr("Enter final scores"), ScoreSheetDialog::tr("Close")});
    return answer == 0 && enterFinalScores(session, parent, id);
}

} // namespace

bool openScoreSheet(Session& session, QWidget* parent, ApplicationId id, MemberId member)
{
    if (const QString why = whyNoSheet(session, id); !why.isEmpty()) return offerFinalScores(session, parent, id, why);
    if (!member) {
        const Application* application = session.evaluations().application(id);
        return application->round && openScoreSheets(session, parent, application->round);
    }
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
