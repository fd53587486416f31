#include "ui/evaluation/rounds/round_view.h"

#include "core/evaluation/record/shown_mean.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/session/session.h"

namespace ocop {

RoundViewPtr roundViewNow(const Session& session, RoundId round)
{
    if (!session.evaluations().round(round)) return nullptr;
    auto view = std::make_shared<RoundView>();
    view->mark = session.version();
    view->moment = session.holdMoment();
    view->results = RoundResults(session.evaluations(), session.book().database(), session.book().rules(), round);
    return view;
}

bool isSameResult(const ApplicationResult& a, const ApplicationResult& b)
{
    const auto mean = [](const ApplicationResult& each) {
        return each.verdict ? formatMean(each.verdict->total) : QString();
    };
    return a.application->state == b.application->state && a.application->starsDecided == b.application->starsDecided &&
           a.isPlain() == b.isPlain() && mean(a) == mean(b) && a.hasBasis() == b.hasBasis() &&
           (!a.hasBasis() || a.starsToAccept() == b.starsToAccept());
}

QStringList productsJudgedOtherwise(const Session& session, const RoundView& shown, const RoundView& now)
{
    QStringList names;
    for (const ApplicationResult& each : now.results.results()) {
        const ApplicationResult* before = shown.results.find(each.application->id);
        if (!before || !isSameResult(*before, each)) names << roundWords::productName(session, *each.application);
    }
    for (const ApplicationResult& each : shown.results.results())
        if (!now.results.find(each.application->id)) names << roundWords::productName(session, *each.application);
    return names;
}

} // namespace ocop
