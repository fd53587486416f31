#include "ui/evaluation/wall/wall_facts.h"

#include "core/evaluation/record/shown_mean.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/round_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString wallWord(const char* source) { return QCoreApplication::translate("ProductWall", source); }

WallFacts::Part partOf(const ApplicationResult& result, SheetPart which, const QString& name, const QString& shown,
                       const Mean& mean)
{
    WallFacts::Part part{name, shown};
    if (result.rules) {
        const auto most = result.rules->partMaxima.find(which);
        if (most != result.rules->partMaxima.end()) part.most = most->second;
    }
    if (part.most > 0 && !shown.isEmpty()) part.share = std::clamp(mean.value() / part.most, 0.0, 1.0);
    return part;
}

/// The conditions of the next star: what keeps the product from it.
QStringList unmetOnWall(const ApplicationResult& result)
{
    QStringList lines;
    const Verdict& verdict = *result.verdict;
    for (const QString& key : verdict.knockouts) {
        const Knockout* knockout = result.criteria ? result.criteria->knockout(key) : nullptr;
        lines << (knockout ? knockout->label : key);
    }
    const int next = std::max(verdict.stars + 1, 3);
    for (const UnmetMinimum& each : verdict.unmet) {
        if (each.star > next) continue;
        const Criterion* criterion = result.criteria ? result.criteria->find(each.criterion) : nullptr;
        lines << wallWord(QT_TRANSLATE_NOOP("ProductWall", "%1 %2: needs %3, mean %4"))
                     .arg(each.criterion, criterion ? criterion->title : QString(), QString::number(each.needed),
                          formatMean(each.mean));
    }
    lines.removeDuplicates();
    return lines;
}

void addOutcome(const Session& session, const ApplicationResult& result, WallFacts& facts)
{
    const QString failed = roundWords::failedUpgrade(session, *result.application);
    if (!failed.isEmpty()) {
        facts.outcome = wallWord(QT_TRANSLATE_NOOP("ProductWall", "Decided: %1")).arg(failed);
    } else if (result.isDecided()) {
        facts.stars = *result.application->starsDecided;
        facts.outcome = wallWord(QT_TRANSLATE_NOOP("ProductWall", "Decided: %1")).arg(roundWords::stars(facts.stars));
    } else if (!result.verdict) {
        facts.outcome = wallWord(QT_TRANSLATE_NOOP("ProductWall", "Not scored yet"));
    } else {
        facts.stars = result.starsToAccept();
        facts.outcome =
            result.isComplete()
                ? wallWord(QT_TRANSLATE_NOOP("ProductWall", "Proposed: %1")).arg(roundWords::proposal(*result.verdict))
                : wallWord(QT_TRANSLATE_NOOP("ProductWall", "For the time being, %1: %2"))
                      .arg(roundWords::sheets(result), roundWords::proposal(*result.verdict));
    }
    if (facts.stars < 3) facts.stars = 0;
}

} // namespace

QString WallFacts::spoken() const
{
    QStringList lines{product, about};
    for (const Part& part : parts)
        if (!part.shown.isEmpty()) lines << part.name + u' ' + part.shown;
    if (!total.isEmpty()) lines << total;
    return (lines << outcome << unmet).join(QStringLiteral("; "));
}

WallFacts wallFacts(const Session& session, const RoundView& view, size_t place)
{
    const ApplicationResult& result = view.results.results()[place];
    WallFacts facts;
    facts.place = QString::number(place + 1) + u'/' + QString::number(view.results.results().size());
    facts.product = roundWords::productName(session, *result.application);
    QStringList about{roundWords::subjectName(session, *result.application),
                      dossierWords::kind(result.application->kind), roundWords::setName(result)};
    about.removeAll(QString());
    facts.about = about.join(QStringLiteral(" · "));
    const bool scored = result.verdict && result.verdict->scored;
    const Verdict verdict = result.verdict.value_or(Verdict{});
    const ShownMeans means = scored ? shownMeans(verdict) : ShownMeans{};
    facts.parts = {partOf(result, SheetPart::A, QStringLiteral("A"), means.a, verdict.a),
                   partOf(result, SheetPart::B, QStringLiteral("B"), means.b, verdict.b),
                   partOf(result, SheetPart::C, QStringLiteral("C"), means.c, verdict.c)};
    facts.total = means.total;
    if (result.verdict) facts.unmet = unmetOnWall(result);
    addOutcome(session, result, facts);
    return facts;
}

} // namespace ocop
