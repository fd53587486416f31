#include "ui/words/ballot_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {

const char* ballotSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("advisoryProposesNothing"),
         QT_TRANSLATE_NOOP("sentences", "No stars are proposed yet; the council is asked about them.")},
        {QStringLiteral("visitAfterReport"),
         QT_TRANSLATE_NOOP("sentences", "The visit is after the report of %1; please check both.")},
        {QStringLiteral("ballotsDueBeforeSent"),
         QT_TRANSLATE_NOOP("sentences", "The last day for sending ballots back is before they are sent.")}};
    return sentences.value(code);
}

} // namespace ocop
