#include "ui/words/round_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {

const char* roundSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("roundClosed"),
         QT_TRANSLATE_NOOP("sentences", "The round “%1” is closed. Open it again first.")},
        {QStringLiteral("roundClosedRecord"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "This belongs to the record of a closed round and is not changed any more. Open the round again first, with the reason.")},
        {QStringLiteral("reasonRequired"), QT_TRANSLATE_NOOP("sentences", "Please write down why.")},
        {QStringLiteral("meetingToCome"),
         QT_TRANSLATE_NOOP("sentences",
                           "The council meets on %1 only; correct the day of the meeting if it was sooner.")},
        {QStringLiteral("starsBeyondBand"),
         QT_TRANSLATE_NOOP(
             "sentences", "%1 stars are beyond the band: %2 points are those of %3 stars, and the band is the law's.")},
        {QStringLiteral("starsThoughOut"),
         QT_TRANSLATE_NOOP("sentences",
                           "The dossier is excluded by a knock-out, whatever its points: it cannot be recognised.")},
        {QStringLiteral("delegationEndsBefore"),
         QT_TRANSLATE_NOOP("sentences", "The last day is before the first one.")},
        {QStringLiteral("memberHasSigned"),
         QT_TRANSLATE_NOOP("sentences", "%1 has signed sheets of this round; open them again first.")},
        {QStringLiteral("councilHasBegun"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "Attendance was noted or sheets were begun: the round keeps its council. Members are replaced on its page, from a day on.")},
        {QStringLiteral("missingPapers"),
         QT_TRANSLATE_NOOP("sentences", "Still missing: %1. Please write down why it goes on all the same.")},
        {QStringLiteral("quorumImpossible"),
         QT_TRANSLATE_NOOP("sentences",
                           "The quorum is a share such as 3 of 4; the first number is not greater than the second.")},
        {QStringLiteral("deviationImpossible"),
         QT_TRANSLATE_NOOP("sentences", "The limit is a number of points from 0 to 100.")},
        {QStringLiteral("wholeNumberForm"), QT_TRANSLATE_NOOP("sentences", "“%1” is not a whole number.")},
        {QStringLiteral("noChair"),
         QT_TRANSLATE_NOOP("sentences", "Nobody is the chair yet; without one there is no quorum.")},
        {QStringLiteral("twoChairs"),
         QT_TRANSLATE_NOOP("sentences", "More than one member is the chair; please check the roles.")},
        {QStringLiteral("nobodyScores"),
         QT_TRANSLATE_NOOP("sentences", "Nobody fills in score sheets; tick “scores” for those who do.")},
        {QStringLiteral("memberNameMissing"),
         QT_TRANSLATE_NOOP("sentences", "Line %1 has no name; fill it in or remove the line.")},
        {QStringLiteral("memberRoleUnknown"),
         QT_TRANSLATE_NOOP("sentences", "Line %1: “%2” is no role in a council; choose the one that is meant.")},
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
             "The totals are %1 points apart, beyond the council's limit: discuss and score again first, or write down why it is decided so.")},
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
