#include "ui/words/sentences.h"

#include "core/storage/sqlite_error.h"
#include "ui/words/act_sentences.h"
#include "ui/words/ballot_sentences.h"
#include "ui/words/dossier_sentences.h"
#include "ui/words/file_sentences.h"
#include "ui/words/import_words.h"
#include "ui/words/letter_sentences.h"
#include "ui/words/promotion/promotion_sentences.h"
#include "ui/words/record_kinds.h"
#include "ui/words/round_sentences.h"
#include "ui/words/taken_sentences.h"
#include "ui/words/texts.h"
#include "ui/words/verdict_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace ocop::texts {
namespace {

/// Code to source sentence. %1, %2 are the finding's arguments.
const QHash<QString, const char*>& findingSentences()
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("required"), QT_TRANSLATE_NOOP("sentences", "This field is needed; please fill it in.")},
        {QStringLiteral("tooLong"),
         QT_TRANSLATE_NOOP("sentences", "%1 characters are too many; there is room for %2. Please shorten it.")},
        {QStringLiteral("missing"),
         QT_TRANSLATE_NOOP("sentences", "Still missing; the record can be saved without it.")},
        {QStringLiteral("subKindOfOtherKind"),
         QT_TRANSLATE_NOOP("sentences",
                           "This legal form belongs to another kind of subject; choose one from the list.")},
        {QStringLiteral("taxCodeForm"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is not a tax code: 10 digits, 10 digits-3 digits, or 12 digits.")},
        {QStringLiteral("taxCodeCheckDigit"),
         QT_TRANSLATE_NOOP("sentences", "The check digit of “%1” does not fit; please compare with the paper.")},
        {QStringLiteral("districtNotKnown"),
         QT_TRANSLATE_NOOP("sentences",
                           "The ward lies in two old districts: until its commune of 2024 is chosen, numbers by "
                           "district leave the subject out.")},
        {QStringLiteral("phoneForm"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "“%1” does not look like a phone number: 10 digits from 03, 05, 07, 08, 09, or a landline from 02.")},
        {QStringLiteral("personalIdForm"), QT_TRANSLATE_NOOP("sentences", "A personal ID has 12 digits (old ones 9).")},
        {QStringLiteral("emailForm"),
         QT_TRANSLATE_NOOP("sentences", "“%1” does not look like an e-mail address, such as ten@coquan.vn.")},
        {QStringLiteral("dateInFuture"), QT_TRANSLATE_NOOP("sentences", "%1 is in the future; please check the year.")},
        {QStringLiteral("dateForm"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is not a date. Type day/month/year, such as 05/03/2024.")},
        {QStringLiteral("numberForm"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is not a number. Type digits with a decimal comma, such as 70,9.")},
        {QStringLiteral("scoreForm"),
         QT_TRANSLATE_NOOP("sentences",
                           "“%1” is not a score. Type a number from 0 to 100 with a decimal comma, such as 70,9.")},
        {QStringLiteral("draft.changedMeanwhile"),
         QT_TRANSLATE_NOOP("sentences", "Somebody changed this field after you typed here; please look at it again.")},
        {QStringLiteral("notFoundInList"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is not in the list; choose one of the lines offered.")},
        {QStringLiteral("ambiguous"),
         QT_TRANSLATE_NOOP("sentences", "“%1” may mean several; choose one of the lines offered.")},
        {QStringLiteral("gtinForm"),
         QT_TRANSLATE_NOOP("sentences", "A barcode has 8, 12, 13 or 14 digits; found “%1”.")},
        {QStringLiteral("gtinCheckDigit"), QT_TRANSLATE_NOOP("sentences", "The check digit should be %1, it is %2.")},
        {QStringLiteral("decisionNumberForm"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is not a decision number, such as 3610/QĐ-UBND.")},
        {QStringLiteral("decisionOtherDay"),
         QT_TRANSLATE_NOOP("sentences",
                           "Decision %1 is in the register with the day %2 already; please check the day.")},
        {QStringLiteral("decisionTaken"),
         QT_TRANSLATE_NOOP("sentences",
                           "Decision %1 of this issuer and day is in the register already; choose it from the list.")},
        {QStringLiteral("officePeriodTaken"), QT_TRANSLATE_NOOP("sentences", "Another period begins on %1 already.")},
        {QStringLiteral("reminderDaysRange"),
         QT_TRANSLATE_NOOP("sentences", "“%1” is not a number of days from 1 to 365.")},
        {QStringLiteral("stageDaysForm"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "“%1” is not a number of days from %2 to %3. Type whole days before the last valid day, such as 30; after it with a minus, such as -30.")},
        {QStringLiteral("standardMonthsForm"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "“%1” is not a number of months from %2 to %3. Type whole months, such as 24; 0 when it does not run out.")},
        {QStringLiteral("standardDaysForm"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "“%1” is not a number of days from %2 to %3. Type whole days before the last day, such as 90.")},
        {QStringLiteral("dayOfTheList"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "%1 is in the program's list and keeps its date. Make it a plain day and add the other one.")},
        {QStringLiteral("dayListedAlready"),
         QT_TRANSLATE_NOOP("sentences", "%1 has a line in this list already; change that one.")},
        {QStringLiteral("endsBeforeBegin"),
         QT_TRANSLATE_NOOP("sentences",
                           "It ends on %1, before it was issued on %2. Compare both days with the paper.")},
        {QStringLiteral("dayInFuture"), QT_TRANSLATE_NOOP("sentences", "%1 is still to come; please check the year.")},
        {QStringLiteral("standardNoEnd"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "Without a last day nobody is reminded of its end; leave it empty only when the paper has none.")},
        {QStringLiteral("starsRange"), QT_TRANSLATE_NOOP("sentences", "Stars are 3, 4 or 5; found %1.")},
        {QStringLiteral("scoreOfOtherStar"), QT_TRANSLATE_NOOP("sentences", "%1 points are in the band of %2 stars.")},
        {QStringLiteral("scoreSum"),
         QT_TRANSLATE_NOOP("sentences", "A, B and C add up to %1, but the total says %2. Compare with the paper.")},
        {QStringLiteral("partMaximum"),
         QT_TRANSLATE_NOOP("sentences", "%1 is more than this part can have; at most %2.")},
        {QStringLiteral("reasonForOtherStar"),
         QT_TRANSLATE_NOOP("sentences", "The result is other than the total's stars; please say why.")},
        {QStringLiteral("lastDayBeforeFirst"),
         QT_TRANSLATE_NOOP("sentences", "The last day is before the first. 36 months from %1 end on %2.")},
        {QStringLiteral("lastDayNot36Months"), QT_TRANSLATE_NOOP("sentences", "36 months from %1 end on %2.")},
        {QStringLiteral("beginsFarAhead"),
         QT_TRANSLATE_NOOP("sentences",
                           "Effective from %1: that is after %2, more than 12 months ahead. Please check the year.")},
        {QStringLiteral("fromOtherThanDecision"),
         QT_TRANSLATE_NOOP("sentences", "Other than the day of the decision, %1.")},
        {QStringLiteral("extensionBeforeEnd"),
         QT_TRANSLATE_NOOP("sentences", "An extension ends after the last valid day, %1.")},
        {QStringLiteral("extensionTooLong"),
         QT_TRANSLATE_NOOP("sentences", "An extension ends at most %2 days after the last valid day: %1.")},
        {QStringLiteral("changeBeforeLast"),
         QT_TRANSLATE_NOOP(
             "sentences",
             "The change recorded last is of %1; a change before it can no longer be recorded. Take that one back first, or give a later day.")},
        {QStringLiteral("nothingChanged"),
         QT_TRANSLATE_NOOP("sentences", "Nothing differs from what is in the register; fill in below what is new.")},
        {QStringLiteral("reasonDoesNotFit"),
         QT_TRANSLATE_NOOP("sentences", "This is not what differs below; the reason would be “%1”.")},
        {QStringLiteral("groundRequired"),
         QT_TRANSLATE_NOOP("sentences", "A withdrawal needs its ground, a to e; choose one.")},
        {QStringLiteral("withdrawalDateRequired"),
         QT_TRANSLATE_NOOP("sentences", "A withdrawal needs its day; fill it in or choose “Not withdrawn”.")},
        {QStringLiteral("withdrawnBeforeStart"),
         QT_TRANSLATE_NOOP("sentences", "Withdrawn before it began on %1; please check the day.")},
        {QStringLiteral("sameDayAsOther"),
         QT_TRANSLATE_NOOP("sentences",
                           "Another certificate of this product begins on %1 already; correct that one instead.")}};
    return sentences;
}

const char* findingSource(const QString& code)
{
    const char* source = findingSentences().value(code);
    if (!source) source = roundSentence(code);
    if (!source) source = ballotSentence(code);
    if (!source) source = dossierSentence(code);
    if (!source) source = actSentence(code);
    if (!source) source = promotionSentence(code);
    return source ? source : letterSentence(code);
}

/// All arguments at once: one that looks like a place itself ("100%2.pdf") stays what it is.
QString withArgs(const QString& sentence, const QStringList& args)
{
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int digit = sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (digit < 1 || digit > args.size()) {
            result += sentence[i];
            continue;
        }
        result += args[digit - 1];
        ++i;
    }
    return result;
}

/// A store names the kind of record it refused; everything else is a name already.
QString conflictWord(const QString& detail)
{
    // A record without a name comes as its table and number, "certificate 1".
    static const QRegularExpression nameless(QStringLiteral("^([a-z_]+)(?: \\d+)?$"));
    const QString kind = recordKind(nameless.match(detail).captured(1));
    return kind.isEmpty() ? detail : kind;
}

/// The fact a sentence is about. SQLite's own words say nothing to the person; the register is what they are about.
QString detailWords(const Error& error)
{
    if (!error.detail().startsWith(sqliteWords)) return error.detail();
    switch (error.kind()) {
    case ErrorKind::Damaged:
        return QCoreApplication::translate("sentences", "what is kept in it does not fit together");
    case ErrorKind::Internal: return QCoreApplication::translate("sentences", "the register did not take the order");
    case ErrorKind::Constraint:
        return QCoreApplication::translate("sentences", "a value is missing, or refers to what is not there");
    default: return QCoreApplication::translate("sentences", "the register");
    }
}

} // namespace

QString finding(const Finding& finding)
{
    if (isImportCode(finding.code)) return importFinding(finding);
    if (isVerdictCode(finding.code)) return verdictFinding(finding);
    if (isRefusalCode(finding.code)) return refusalSentence(finding.code, finding.args);
    const char* source = findingSource(finding.code);
    return withArgs(source ? QCoreApplication::translate("sentences", source) : finding.code, finding.args);
}

QString error(const Error& error)
{
    if (isImportCode(error.detail())) return importError(error.detail());
    const QStringList parts = error.detail().split(u'|');
    if (isRefusalCode(parts.first())) return refusalSentence(parts.first(), parts.mid(1));
    // An act may end with what its checks had found.
    const bool isFinding = error.kind() == ErrorKind::BadInput || error.kind() == ErrorKind::Constraint;
    if (isFinding && findingSource(parts.first())) return finding({Severity::Error, {}, parts.first(), parts.mid(1)});
    if (const QString ofFiles = fileError(error); !ofFiles.isEmpty()) return ofFiles;
    const QString detail = detailWords(error);
    const auto say = [&](const char* source) {
        const QString sentence = QCoreApplication::translate("sentences", source);
        return sentence.contains(QLatin1String("%1")) ? sentence.arg(detail) : sentence;
    };
    switch (error.kind()) {
    case ErrorKind::NotFound:
        if (const QString kind = recordKind(error.detail()); !kind.isEmpty())
            return QCoreApplication::translate(
                       "sentences", "%1: no longer in the register. Ctrl+H shows who deleted it and takes it back.")
                .arg(kind);
        return say(QT_TRANSLATE_NOOP("sentences", "“%1” is not there. Check the name, or choose another file."));
    case ErrorKind::Unreadable:
        return say(QT_TRANSLATE_NOOP(
            "sentences",
            "“%1” cannot be read or written. Check that you may use the file and its folder, and that it is not taken."));
    case ErrorKind::NotARegister:
        return say(
            QT_TRANSLATE_NOOP("sentences", "“%1” is not a register of this program. Nothing in it was changed."));
    case ErrorKind::NewerRegister:
        return say(QT_TRANSLATE_NOOP(
            "sentences",
            "“%1” was written by a newer version of the program. Update the program to open it. Nothing in it was changed."));
    case ErrorKind::Damaged:
        return say(QT_TRANSLATE_NOOP("sentences",
                                     "The file is damaged (%1). Nothing in it was changed. Open a backup instead."));
    case ErrorKind::Busy:
        return say(QT_TRANSLATE_NOOP("sentences",
                                     "Another program is writing to the register just now. Try again in a moment."));
    case ErrorKind::Held:
    case ErrorKind::ReadOnly:
    case ErrorKind::Moved:
    case ErrorKind::NoAnswer:
    case ErrorKind::DiskFull: return fileError(error);
    case ErrorKind::Conflict:
        return QCoreApplication::translate(
                   "sentences", "“%1” was changed meanwhile. Look at its present state, then make your change again.")
            .arg(conflictWord(error.detail()));
    case ErrorKind::Constraint:
        return say(QT_TRANSLATE_NOOP(
            "sentences", "The register does not take this record (%1). Check for one that is there already."));
    case ErrorKind::BadInput: return say(QT_TRANSLATE_NOOP("sentences", "The input cannot be used: %1."));
    case ErrorKind::TooLarge: return say(QT_TRANSLATE_NOOP("sentences", "Too large to read: %1."));
    case ErrorKind::WriteFailed:
        return say(QT_TRANSLATE_NOOP(
            "sentences", "Could not write (%1). Check the disk's free space and your rights to the folder."));
    case ErrorKind::Internal:
        return say(QT_TRANSLATE_NOOP("sentences", "The program made a mistake: %1. Nothing was saved."));
    }
    return {};
}

} // namespace ocop::texts
