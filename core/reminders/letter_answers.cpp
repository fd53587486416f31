#include "core/reminders/letter_answers.h"

#include <algorithm>

namespace ocop {
namespace {

/// The day it came in: filed, or the first step after the draft.
QDate handedIn(const Application& dossier, const EvaluationSnapshot& evaluations)
{
    QDate day = dossier.filedOn;
    for (const ApplicationStep& step : evaluations.stepsOf(dossier.id))
        if (step.state != ApplicationState::Draft && (!day.isValid() || step.day < day)) day = step.day;
    return dossier.state == ApplicationState::Draft ? QDate() : day;
}

} // namespace

std::vector<const Application*> dossiersAnswering(const Letter& letter, std::span<const LetterItem> items,
                                                  const Snapshot& snapshot, const EvaluationSnapshot& evaluations)
{
    std::vector<const Application*> answers;
    if (letter.kind != LetterKind::Expiry || !letter.sentOn.isValid()) return answers;
    for (const LetterItem& item : items) {
        const Certificate* certificate = snapshot.certificate(item.certificate);
        if (!certificate) continue;
        const Application* first = nullptr;
        QDate firstDay;
        for (const Application* each : evaluations.applicationsOf(certificate->product)) {
            const QDate day = handedIn(*each, evaluations);
            if (each->kind == Origin::First || !day.isValid() || day < letter.sentOn) continue;
            if (!first || day < firstDay) {
                first = each;
                firstDay = day;
            }
        }
        if (first && std::find(answers.begin(), answers.end(), first) == answers.end()) answers.push_back(first);
    }
    return answers;
}

} // namespace ocop
