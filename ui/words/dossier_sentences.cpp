#include "ui/words/dossier_sentences.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop {
const char* dossierSentence(const QString& code)
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("openDossierExists"),
         QT_TRANSLATE_NOOP("sentences",
                           "This product has an open dossier already (%1). Finish or cancel that one first.")},
        {QStringLiteral("ruleSetUnknown"),
         QT_TRANSLATE_NOOP("sentences", "The program does not know the rule set “%1”; choose one from the list.")},
        {QStringLiteral("ruleSetReasonRequired"),
         QT_TRANSLATE_NOOP("sentences", "On the filing day “%1” is in force; write down why another one applies.")},
        {QStringLiteral("oldRulesEnded"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "Dossiers filed under these rules had to be judged by %1; choose the rules in force now and say why.")},
        {QStringLiteral("firstButRecognised"),
         QT_TRANSLATE_NOOP("sentences",
                           "The product has been recognised before; this is rather a renewal or an upgrade.")},
        {QStringLiteral("neverRecognised"),
         QT_TRANSLATE_NOOP("sentences", "The product was never recognised; this is rather a first recognition.")},
        {QStringLiteral("upgradeNotInForce"),
         QT_TRANSLATE_NOOP("sentences",
                           "The certificate is no longer in force (last day %1); this is rather a renewal.")},
        {QStringLiteral("outsideFilingWindow"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "A renewal is filed from %1 to %2, %4 to %5 days before the certificate ends on %3. The office decides whether to take it.")},
        {QStringLiteral("renewalTooEarly"),
         QT_TRANSLATE_NOOP("sentences",
                           "The certificate runs until %1; a renewal is usually filed from %2 on. Is it an upgrade?")},
        {QStringLiteral("filingReasonMissing"),
         QT_TRANSLATE_NOOP("sentences", "Filed outside its window: please write down why the office takes it.")},
        {QStringLiteral("receiptDoesNotRun"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1” has no number that could run on; write for example 15/PĐK-49-20335-2026.")},
        {QStringLiteral("receiptTaken"),
         QT_TRANSLATE_NOOP("sentences", "Receipt number %1 is that of the dossier of “%2” already.")},
        {QStringLiteral("setRange"), QT_TRANSLATE_NOOP("sentences", "Product sets are numbered 1 to 26; found %1.")},
        {QStringLiteral("setOfOtherGroup"),
         QT_TRANSLATE_NOOP("sentences", "The product belongs to set %1; please check which is right.")},
        {QStringLiteral("stepNotOpen"),
         QT_TRANSLATE_NOOP("sentences", "The dossier is no longer where this step begins. Look at its present state.")},
        {QStringLiteral("dossierEnded"),
         QT_TRANSLATE_NOOP("sentences",
                           "The dossier has ended: its result depends on this. Take it up again first (F6).")},
        {QStringLiteral("stepOvertaken"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "The dossier is “%1” meanwhile and this step does not follow. Go back and look at it again.")},
        {QStringLiteral("freshOrRaw"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "Fresh, raw or simply prepared: the programme wants few more of these registered; advise on processing.")},
        {QStringLiteral("caseMissing"),
         QT_TRANSLATE_NOOP("sentences", "The sheet of this set has two cases; choose the one that fits, A or B.")},
        {QStringLiteral("dayBeforeEarlierStep"),
         QT_TRANSLATE_NOOP("sentences", "%1 is before an earlier step of the dossier, %2; please check both.")},
        {QStringLiteral("reportLate"),
         QT_TRANSLATE_NOOP("sentences",
                           "The report was due by %1, %2 working days after the commune received the dossier.")},
        {QStringLiteral("reportOverdue"),
         QT_TRANSLATE_NOOP("sentences",
                           "The commune's report was due by %1, %2 working days after it received the dossier.")},
        {QStringLiteral("reportDue"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "Due by %1: %2 working days after the commune received the dossier, public holidays not counted.")},
        {QStringLiteral("reportExpected"),
         QT_TRANSLATE_NOOP("sentences", "From 06/07/2025 on a dossier has the commune's report; it is still missing.")},
        {QStringLiteral("stepBeforeLast"),
         QT_TRANSLATE_NOOP("sentences", "The dossier's last step was on %1; this one cannot be earlier.")},
        {QStringLiteral("paperOutdated"),
         QT_TRANSLATE_NOOP("sentences",
                           "Expired on %1, before the dossier was filed (%2). To mark it as out of date press 4")},
        {QStringLiteral("fileEmpty"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is empty (0 bytes). Scan or save it again, then attach it.")},
        {QStringLiteral("fileTooLarge"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "“%1” has %2 MB; at most %3 MB can be attached. Scan it with a lower resolution or attach it in parts.")},
        {QStringLiteral("fileNotThere"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is no longer there. Choose the file again.")},
        {QStringLiteral("fileNoFile"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1” is not a file; folders and devices cannot be attached. Choose the files in it.")},
        {QStringLiteral("fileUnreadable"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1” cannot be read. Check that you may open it, or copy it to your own folder first.")}};
    return sentences.value(code);
}

} // namespace ocop
