#include "ui/words/round_words.h"

#include "core/base/dates.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop::roundWords {
namespace {

QString roundWord(const char* source) { return QCoreApplication::translate("rounds", source); }

} // namespace

QString role(MemberRole role)
{
    switch (role) {
    case MemberRole::Chair: return roundWord(QT_TRANSLATE_NOOP("rounds", "Chair"));
    case MemberRole::ViceChair: return roundWord(QT_TRANSLATE_NOOP("rounds", "Vice chair"));
    case MemberRole::Member: return roundWord(QT_TRANSLATE_NOOP("rounds", "Member"));
    case MemberRole::Secretary: return roundWord(QT_TRANSLATE_NOOP("rounds", "Secretary"));
    }
    return {};
}

QString body(CouncilBody body)
{
    return body == CouncilBody::Council ? roundWord(QT_TRANSLATE_NOOP("rounds", "Council"))
                                        : roundWord(QT_TRANSLATE_NOOP("rounds", "Advisory team"));
}

QString quorum(const Quorum& quorum)
{
    if (quorum.members == 0) return roundWord(QT_TRANSLATE_NOOP("rounds", "No members yet"));
    if (!quorum.taken)
        return roundWord(QT_TRANSLATE_NOOP("rounds", "Attendance is not noted yet; %1 members")).arg(quorum.members);
    const QString share = QStringLiteral("%1/%2").arg(quorum.numerator).arg(quorum.denominator);
    const QString enough = quorum.enough() ? roundWord(QT_TRANSLATE_NOOP("rounds", "%1 reached")).arg(share)
                                           : roundWord(QT_TRANSLATE_NOOP("rounds", "fewer than %1")).arg(share);
    const QString chair = !quorum.hasChair      ? roundWord(QT_TRANSLATE_NOOP("rounds", "nobody is chair"))
                          : quorum.chairPresent ? roundWord(QT_TRANSLATE_NOOP("rounds", "with the chair"))
                                                : roundWord(QT_TRANSLATE_NOOP("rounds", "without the chair"));
    return roundWord(QT_TRANSLATE_NOOP("rounds", "%1/%2 present – %3, %4"))
        .arg(quorum.present)
        .arg(quorum.members)
        .arg(enough, chair);
}

Mark quorumMark(const Quorum& quorum)
{
    if (!quorum.taken) return Mark::Note;
    return quorum.reached() ? Mark::InForce : Mark::Warning;
}

QString state(const Round& round)
{
    return round.isClosed() ? roundWord(QT_TRANSLATE_NOOP("rounds", "Closed on %1")).arg(formatDate(round.closedOn))
                            : roundWord(QT_TRANSLATE_NOOP("rounds", "Open"));
}

QString facts(const Session& session, const Round& round)
{
    QStringList parts;
    parts << (round.heldOn.isValid() ? formatDate(round.heldOn)
                                     : roundWord(QT_TRANSLATE_NOOP("rounds", "day not set")));
    if (const Council* council = session.evaluations().council(round.council)) parts << council->name;
    if (!round.place.isEmpty()) parts << round.place;
    return parts.join(QStringLiteral(" · "));
}

QString stars(int stars)
{
    if (stars == 0) return roundWord(QT_TRANSLATE_NOOP("rounds", "not recognised"));
    if (stars < 3) return roundWord(QT_TRANSLATE_NOOP("rounds", "%1 (no certificate)")).arg(texts::stars(stars));
    return texts::stars(stars);
}

QString proposal(const Verdict& verdict)
{
    return verdict.potentialFive ? roundWord(QT_TRANSLATE_NOOP("rounds", "4 stars, potential 5 stars"))
                                 : stars(verdict.stars);
}

QString sheets(const ApplicationResult& result)
{
    if (result.finalScoresOnly) return roundWord(QT_TRANSLATE_NOOP("rounds", "final scores"));
    return QStringLiteral("%1/%2").arg(result.signedCount()).arg(result.expected());
}

QString sheet(const MemberSheet& sheet, int criteria)
{
    QString words;
    switch (sheet.state) {
    case SheetState::Missing: words = roundWord(QT_TRANSLATE_NOOP("rounds", "not begun")); break;
    case SheetState::Begun:
        words = roundWord(QT_TRANSLATE_NOOP("rounds", "%1 of %2 filled in")).arg(sheet.filled).arg(criteria);
        break;
    case SheetState::Signed: words = roundWord(QT_TRANSLATE_NOOP("rounds", "signed")); break;
    }
    if (sheet.present) return words;
    if (sheet.state == SheetState::Missing) return roundWord(QT_TRANSLATE_NOOP("rounds", "absent"));
    return roundWord(QT_TRANSLATE_NOOP("rounds", "absent – not counted"));
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

QString setName(const ApplicationResult& result)
{
    const int number = result.application->setNumber;
    if (number == 0) return {};
    return result.criteria ? QStringLiteral("%1 %2").arg(number).arg(result.criteria->name) : QString::number(number);
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
    return {.text = roundWord(QT_TRANSLATE_NOOP("rounds", "not reached")), .value = 0};
}

} // namespace ocop::roundWords

namespace ocop {

const char* roundSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("quorumImpossible"),
         QT_TRANSLATE_NOOP("sentences",
                           "The quorum is a share such as 3 of 4; the first number is not greater than the second.")},
        {QStringLiteral("deviationImpossible"),
         QT_TRANSLATE_NOOP("sentences", "The limit is a number of points from 0 to 100.")},
        {QStringLiteral("wholeNumberForm"), QT_TRANSLATE_NOOP("sentences", "“%1” is no whole number.")},
        {QStringLiteral("noChair"),
         QT_TRANSLATE_NOOP("sentences", "Nobody is the chair yet; without one there is no quorum.")},
        {QStringLiteral("twoChairs"),
         QT_TRANSLATE_NOOP("sentences", "More than one member is the chair; please check the roles.")},
        {QStringLiteral("nobodyScores"),
         QT_TRANSLATE_NOOP("sentences", "Nobody fills in score sheets; tick “scores” for those who do.")},
        {QStringLiteral("memberNameMissing"),
         QT_TRANSLATE_NOOP("sentences", "Line %1 has no name; fill it in or remove the line.")},
        {QStringLiteral("memberHasSheets"),
         QT_TRANSLATE_NOOP("sentences",
                           "%1 has filled in score sheets and cannot be removed; untick “scores” instead.")},
        {QStringLiteral("yearImpossible"), QT_TRANSLATE_NOOP("sentences", "Type a year from 2018 to 2100.")},
        {QStringLiteral("heldBeforeProposals"),
         QT_TRANSLATE_NOOP("sentences", "The meeting is before the last day for proposals; please check both.")},
        {QStringLiteral("roundNameTaken"), QT_TRANSLATE_NOOP("sentences", "Another round is called “%1” already.")},
        {QStringLiteral("fiveAtProvince"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "Five stars are decided by the Ministry. Decide 4 stars; the dossier is marked as potential 5 stars.")},
        {QStringLiteral("reasonForOtherStars"),
         QT_TRANSLATE_NOOP("sentences", "The council decides otherwise than proposed; please write down why.")},
        {QStringLiteral("starsAboveProposal"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "More than the scores give (%1 stars). The council may decide so; the reason goes into the minutes.")},
        {QStringLiteral("sheetsNotSigned"),
         QT_TRANSLATE_NOOP("sentences", "%1 of %2 sheets are not signed yet and are not counted.")},
        {QStringLiteral("spreadBeforeDeciding"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "The totals are %1 points apart, beyond the council's limit: discuss and score again first.")},
        {QStringLiteral("nothingToDecide"),
         QT_TRANSLATE_NOOP("sentences", "There are no signed sheets and no final scores yet.")},
        {QStringLiteral("decidedWithoutQuorum"),
         QT_TRANSLATE_NOOP("sentences", "No quorum: %1 of %2 members are present, or the chair is missing.")},
        {QStringLiteral("decidedBeforeMeeting"), QT_TRANSLATE_NOOP("sentences", "Before the council's meeting on %1.")},
        {QStringLiteral("roundEmpty"), QT_TRANSLATE_NOOP("sentences", "There is no dossier in the round yet.")},
        {QStringLiteral("roundUndecided"),
         QT_TRANSLATE_NOOP("sentences", "%1 dossiers are not decided yet; decide them or take them out of the round.")},
        {QStringLiteral("attendanceNotTaken"), QT_TRANSLATE_NOOP("sentences", "Nobody noted who was present.")},
        {QStringLiteral("scoresChangedSince"),
         QT_TRANSLATE_NOOP("sentences",
                           "The scores of %1 dossiers changed after they were decided; please decide them again.")}};
    return sentences.value(code);
}

} // namespace ocop
