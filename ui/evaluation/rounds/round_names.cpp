#include "ui/evaluation/rounds/round_names.h"

#include "core/base/dates.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace ocop::roundWords {
namespace {

QString roundNameWord(const char* source) { return QCoreApplication::translate("rounds", source); }

} // namespace

QString facts(const Session& session, const Round& round)
{
    QStringList parts;
    if (round.isBallot())
        parts << (round.ballotsSentOn.isValid() ? roundNameWord(QT_TRANSLATE_NOOP("rounds", "ballots sent on %1"))
                                                      .arg(formatDate(round.ballotsSentOn))
                                                : roundNameWord(QT_TRANSLATE_NOOP("rounds", "by written ballot")));
    else
        parts << (round.heldOn.isValid() ? formatDate(round.heldOn)
                                         : roundNameWord(QT_TRANSLATE_NOOP("rounds", "day not set")));
    if (const Council* council = session.evaluations().council(round.council)) parts << council->name;
    if (!round.place.isEmpty()) parts << round.place;
    return parts.join(QStringLiteral(" · "));
}

QString productName(const Session& session, const Application& application)
{
    const Product* product = session.snapshot().product(application.product);
    return product ? product->name : QString();
}

QString subjectName(const Session& session, const Application& application)
{
    const Product* product = session.snapshot().product(application.product);
    const Subject* subject = product ? session.snapshot().subject(product->subject) : nullptr;
    return subject ? subject->name : QString();
}

QString ruleSet(const Session& session, const QString& code)
{
    const RuleSet* rules = session.book().rules().find(code);
    return rules && !rules->title.isEmpty() ? rules->title : code;
}

CellData starsOrNone(std::optional<int> stars)
{
    if (!stars) return {};
    if (*stars > 0) return starsCell(*stars);
    return {.text = roundNameWord(QT_TRANSLATE_NOOP("rounds", "not reached")), .value = 0};
}

} // namespace ocop::roundWords
