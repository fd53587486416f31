#include "ui/words/act_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {

const char* actSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("decisionKnown"),
         QT_TRANSLATE_NOOP("sentences",
                           "Decision %1 is in the register already, with %2 certificates; this is added to it.")},
        {QStringLiteral("decisionOfOtherKind"),
         QT_TRANSLATE_NOOP("sentences", "Decision %1 is in the register as another kind of decision.")},
        {QStringLiteral("decisionOtherDay"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "Decision %1 of this issuer is in the register with another day of that year, %2. Compare with the paper.")},
        {QStringLiteral("issuerNotForStar"),
         QT_TRANSLATE_NOOP("sentences", "%1 stars are recognised since %2 by: %3. Check who issues the decision.")},
        {QStringLiteral("notDecided"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: the council has not decided its stars yet.")},
        {QStringLiteral("dossierOpen"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: it has an open dossier; recognise it from its round instead.")},
        {QStringLiteral("onlyMinistry"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "“%1”: holds 4 stars as a potential 5 stars; only a decision of the Ministry gives the fifth.")},
        {QStringLiteral("dossierClosed"), QT_TRANSLATE_NOOP("sentences", "“%1”: its dossier is closed already.")},
        {QStringLiteral("dossierCancelled"), QT_TRANSLATE_NOOP("sentences", "“%1”: its dossier was cancelled.")},
        {QStringLiteral("decidedLater"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: the council decided only on %2, after the decision was signed.")},
        {QStringLiteral("productGone"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: the product is no longer in the register.")},
        {QStringLiteral("productStopped"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: the product is marked as no longer made.")},
        {QStringLiteral("subjectClosed"), QT_TRANSLATE_NOOP("sentences", "“%1”: its subject %2 is marked as closed.")},
        {QStringLiteral("productWithdrawn"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: its last certificate was withdrawn on %2.")},
        {QStringLiteral("productSameDay"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: another certificate begins on %2 already; give another first day.")},
        {QStringLiteral("beginsBeforeOther"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: a certificate that begins on %2 would supersede this one.")},
        {QStringLiteral("notRaised"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: not raised, the certificate of %2 stars stays in force.")},
        {QStringLiteral("starsAboveScore"), QT_TRANSLATE_NOOP("sentences", "“%1”: %2 points are below %3 stars.")},
        {QStringLiteral("firstButKnown"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: filed as a first recognition, but it was recognised before.")},
        {QStringLiteral("nothingToRenew"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: no earlier certificate is in the register.")},
        {QStringLiteral("decisionBeforeMeeting"),
         QT_TRANSLATE_NOOP("sentences", "The council met only on %1, after this day.")},
        {QStringLiteral("numberDoesNotRun"),
         QT_TRANSLATE_NOOP("sentences", "“%1” has no number that could run on; write for example 01/2026/GCN-OCOP.")},
        {QStringLiteral("certificateNumberTaken"),
         QT_TRANSLATE_NOOP("sentences", "Certificate number %1 is that of “%2” already.")},
        {QStringLiteral("productTwice"), QT_TRANSLATE_NOOP("sentences", "“%1”: stands twice in this decision.")},
        {QStringLiteral("nothingChosen"),
         QT_TRANSLATE_NOOP("sentences", "There is nothing this act could be done to.")},
        {QStringLiteral("withdrawnAlready"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1”: its certificate is withdrawn already, from %2. Take it out with Delete.")},
        {QStringLiteral("renewedAlready"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: recognised again from %2, nothing to extend. Take it out with Delete.")},
        {QStringLiteral("noLastDay"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: the certificate has no dates; complete it first.")},
        {QStringLiteral("extensionNoRule"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: the rules of today know no extension.")},
        {QStringLiteral("extensionEndedBefore"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1”: it ended on %2, before the rules of the extension came into force on %3.")},
        {QStringLiteral("extensionWindowWasOpen"),
         QT_TRANSLATE_NOOP(
             "sentences", "“%1”: the dossier could be filed from %2 to %3; the extension is for those who could not.")},
        {QStringLiteral("productEndsLater"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: valid until %2 by itself; the extension must end later.")},
        {QStringLiteral("productExtendedTooLong"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: at most until %2, %3 days after the last valid day.")},
        {QStringLiteral("extensionOver"), QT_TRANSLATE_NOOP("sentences", "“%1”: this extension is over since %2.")},
        {QStringLiteral("concludedBeforeStart"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: concluded before the certificate began on %2.")},
        {QStringLiteral("productNotBegun"),
         QT_TRANSLATE_NOOP("sentences", "“%1”: the certificate begins only on %2; it cannot be withdrawn before.")},
        {QStringLiteral("withdrawnBeforeConclusion"),
         QT_TRANSLATE_NOOP("sentences", "The violation was concluded only on %1, after this day.")},
        {QStringLiteral("withdrawalLate"), QT_TRANSLATE_NOOP("sentences", "The decision was due by %1.")},
        {QStringLiteral("potentialIsFour"),
         QT_TRANSLATE_NOOP("sentences", "A potential 5 stars holds 4 stars until the Ministry decides.")},
    };
    return sentences.value(code);
}

} // namespace ocop
