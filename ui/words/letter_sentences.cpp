#include "ui/words/letter_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {

const char* letterSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("letterDayAhead"),
         QT_TRANSLATE_NOOP("sentences", "%1 lies ahead: only what was done until today, %2, can be noted.")},
        {QStringLiteral("letterDayOrder"),
         QT_TRANSLATE_NOOP("sentences", "%1 is before the step before it, %2; compare the days.")},
        {QStringLiteral("letterReceivedUnsent"),
         QT_TRANSLATE_NOOP("sentences",
                           "The letter was received on %1 but has no day it was sent; fill that in first.")},
        {QStringLiteral("letterDatedAhead"),
         QT_TRANSLATE_NOOP("sentences", "The letter is dated %1; today is %2. Check the day and the year.")},
        {QStringLiteral("letterNoNumber"),
         QT_TRANSLATE_NOOP("sentences", "Sent without a number: note the one the registry gave it.")},
        {QStringLiteral("letterNumberForm"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "“%1” is not a number to count from; type digits, such as 45, or leave it empty to write it by hand.")},
        {QStringLiteral("letterNumberTaken"),
         QT_TRANSLATE_NOOP("sentences", "Number %1 is already on the letter to %2; the next free one is %3.")},
        {QStringLiteral("letterStepDone"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "This step is noted on all these letters already; to correct a day open the letter (Enter).")},
        {QStringLiteral("letterChannelMissing"),
         QT_TRANSLATE_NOOP("sentences", "Say how it was sent: by post, Zalo, e-mail or by hand.")}};
    return sentences.value(code);
}

} // namespace ocop
