#include "core/recognition/recognition_candidates.h"

#include "core/base/text.h"
#include "core/evaluation/round_results.h"
#include "core/recognition/decision_checks.h"

#include <algorithm>

namespace ocop {
namespace {

/// Most stars first, then by name: the order of the annex and of the certificates' numbers.
void sortForDecision(std::vector<RecognitionItem>& items, const Snapshot& snapshot)
{
    const QCollator collator = vietnameseCollator();
    const auto name = [&snapshot](const RecognitionItem& item) {
        const Product* product = snapshot.product(item.product);
        return product ? product->name : QString();
    };
    std::stable_sort(items.begin(), items.end(), [&](const RecognitionItem& a, const RecognitionItem& b) {
        if (a.stars != b.stars) return a.stars > b.stars;
        return collator.compare(name(a), name(b)) < 0;
    });
}

} // namespace

RecognitionCandidates candidatesOfRound(const Snapshot& snapshot, const EvaluationSnapshot& evaluations, RoundId round)
{
    RecognitionCandidates candidates;
    if (const Round* held = evaluations.round(round)) candidates.heldOn = held->heldOn;
    for (const Application* each : evaluations.applicationsOf(round)) {
        const Product* product = snapshot.product(each->product);
        const QString name = product ? product->name : QString();
        const auto leaveOut = [&](const char* code) {
            candidates.leftOut.push_back({Severity::Note, itemsOfAct, QLatin1String(code), {name}});
        };
        if (!product)
            continue;
        else if (each->state == ApplicationState::Cancelled)
            leaveOut("dossierCancelled");
        else if (!isOpen(each->state) && !awaitsMinistry(snapshot, *each) && !lacksCertificate(snapshot, *each))
            leaveOut("dossierClosed");
        else if (!each->starsDecided)
            leaveOut("notDecided");
        else
            candidates.items.push_back({each->product,
                                        each->id,
                                        each->kind,
                                        isPotentialFive(*each) ? 5 : each->starsDecided,
                                        each->finalTotal,
                                        {}});
    }
    sortForDecision(candidates.items, snapshot);
    return candidates;
}

std::vector<RecognitionItem> renewalItems(const Snapshot& snapshot, std::span<const ProductId> products)
{
    std::vector<RecognitionItem> items;
    for (const ProductId id : products) {
        const EarlierRecognition earlier = earlierRecognition(snapshot.certificatesOf(id), {});
        RecognitionItem item{id, {}, Origin::Renewal, 3, std::nullopt, {}};
        if (earlier.last)
            item.stars = earlier.last->stars;
        else
            item.origin = Origin::First;
        items.push_back(item);
    }
    sortForDecision(items, snapshot);
    return items;
}

} // namespace ocop
