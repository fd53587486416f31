#include "ui/words/import_words.h"

#include "ui/words/texts.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop::texts {
namespace {

const QHash<QString, const char*>& importFindingSentences()
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("import.numberingRow"), QT_TRANSLATE_NOOP("import", "Column numbers, not a product.")},
        {QStringLiteral("import.headingRow"), QT_TRANSLATE_NOOP("import", "The heading again, not a product.")},
        {QStringLiteral("import.sumRow"), QT_TRANSLATE_NOOP("import", "A sum, not a product.")},
        {QStringLiteral("import.groupRow"), QT_TRANSLATE_NOOP("import", "The name of a group, not a product.")},
        {QStringLiteral("import.noteRow"), QT_TRANSLATE_NOOP("import", "A note or signature, not a product.")},
        {QStringLiteral("import.subjectFromAbove"), QT_TRANSLATE_NOOP("import", "No subject here: taken from row %1.")},
        {QStringLiteral("import.cellError"),
         QT_TRANSLATE_NOOP("import", "The cell shows the error %1; it was skipped.")},
        {QStringLiteral("import.decisionUnclear"),
         QT_TRANSLATE_NOOP("import", "“%1” is not a decision number; it was skipped.")},
        {QStringLiteral("import.noSuchDay"), QT_TRANSLATE_NOOP("import", "There is no day %1 in the calendar.")},
        {QStringLiteral("import.notADate"), QT_TRANSLATE_NOOP("import", "“%1” is not a date.")},
        {QStringLiteral("import.yearDiffers"),
         QT_TRANSLATE_NOOP("import", "The year %1 differs from the date %2; the date was taken.")},
        {QStringLiteral("import.notAScore"),
         QT_TRANSLATE_NOOP("import", "“%1” is not a score from 0 to 100; it was skipped.")},
        {QStringLiteral("import.starsDiffer"),
         QT_TRANSLATE_NOOP("import", "Now %1 stars, by the last decision %2; the decision was taken.")},
        {QStringLiteral("import.scoreStarsDiffer"),
         QT_TRANSLATE_NOOP("import", "The cell of the points says %1 stars, the column of stars %2; the column was "
                                     "taken.")},
        {QStringLiteral("import.codeInRegister"),
         QT_TRANSLATE_NOOP("import",
                           "In the register the code %1 is that of the product “%2” (%3). Correct the code here, "
                           "or write product and subject as the register has them.")},
        {QStringLiteral("import.codeInFile"),
         QT_TRANSLATE_NOOP("import",
                           "The code %1 is that of “%2” in row %3 already. Correct the code in one of the two "
                           "rows; a product has a code of its own.")},
        {QStringLiteral("import.productMissing"), QT_TRANSLATE_NOOP("import", "The product's name is missing.")},
        {QStringLiteral("import.setAside"),
         QT_TRANSLATE_NOOP("import", "Set aside by you: it will wait on the page of data quality.")},
        {QStringLiteral("import.waitingRow"), QT_TRANSLATE_NOOP("import", "%2, row %3: %4. %5")},
        {QStringLiteral("import.waitingRowOfSheet"), QT_TRANSLATE_NOOP("import", "%2, sheet %6, row %3: %4. %5")},
        {QStringLiteral("import.leftOut"), QT_TRANSLATE_NOOP("import", "Left out by you.")},
        {QStringLiteral("import.askSimilar"),
         QT_TRANSLATE_NOOP("import", "Is “%1” the same subject as %2? Passed over until you say so.")},
        {QStringLiteral("import.askSeveral"),
         QT_TRANSLATE_NOOP("import", "Several subjects are named “%1”: %2. Passed over until you choose one.")},
        {QStringLiteral("import.askCode"),
         QT_TRANSLATE_NOOP("import",
                           "The tax code is that of %2, the name is “%1”. Passed over until you say who is meant.")},
        {QStringLiteral("import.askOtherCode"),
         QT_TRANSLATE_NOOP("import",
                           "“%1” has another tax code in the register: %2. Passed over until you say who is meant.")},
        {QStringLiteral("import.askProduct"),
         QT_TRANSLATE_NOOP("import", "Is “%1” the same product as %2? Passed over until you say so.")},
        {QStringLiteral("import.askOwner"),
         QT_TRANSLATE_NOOP("import", "No subject is given, and no known product is named “%1” there. Passed over.")},
        {QStringLiteral("import.askWhoseProduct"),
         QT_TRANSLATE_NOOP("import", "No subject is given; products named “%1” are made by %2. Passed over.")},
        {QStringLiteral("import.ownerByProduct"),
         QT_TRANSLATE_NOOP("import", "No subject is given: the product is that of %1.")},
        {QStringLiteral("import.kept"),
         QT_TRANSLATE_NOOP("import", "%1: the register says “%2”, the list “%3”; the register's was kept.")},
        {QStringLiteral("import.periodKept"),
         QT_TRANSLATE_NOOP("import",
                           "%1 does not go with the certificate from %2 to %3 in the register; that was kept.")},
        {QStringLiteral("import.scoreOfOtherStar"),
         QT_TRANSLATE_NOOP("import", "%1 points are %2 stars, the list says %3 stars; the list's stars were kept.")},
        {QStringLiteral("import.scoreBelowBands"),
         QT_TRANSLATE_NOOP("import", "%1 points reach no stars, the list says %2 stars; the list's stars were kept.")},
        {QStringLiteral("import.starsRange"), QT_TRANSLATE_NOOP("import", "Stars must be 3 to 5; found %1.")},
        {QStringLiteral("import.lastDayBeforeFirst"),
         QT_TRANSLATE_NOOP("import", "Ends on %1, before it begins on %2.")},
        {QStringLiteral("import.notReached"),
         QT_TRANSLATE_NOOP("import", "No star was reached; there is nothing to record.")},
        {QStringLiteral("import.hiddenCharacters"),
         QT_TRANSLATE_NOOP("import", "Hidden characters were taken out of this cell.")},
        {QStringLiteral("import.kindGuessed"),
         QT_TRANSLATE_NOOP("import", "The kind of subject is not named; taken as a household.")},
        {QStringLiteral("import.subjectElsewhere"),
         QT_TRANSLATE_NOOP("import", "A subject of this name is in %2 already; this one is taken as another.")},
        {QStringLiteral("import.differsInFile"),
         QT_TRANSLATE_NOOP("import", "Row %3 of the file says “%2”, here “%1”; the first one counts.")},
        {QStringLiteral("import.groupUnknown"), QT_TRANSLATE_NOOP("import", "The product group “%1” is not known.")},
        {QStringLiteral("import.changedMeanwhile"),
         QT_TRANSLATE_NOOP(
             "import",
             "%1 changed “%2” meanwhile: the register says “%3”, the list “%4”. Read the list again to put it there.")},
        {QStringLiteral("import.writtenMeanwhile"),
         QT_TRANSLATE_NOOP("import", "%1 wrote “%2” meanwhile. Read the list again to put there what it says.")},
        {QStringLiteral("import.sameAsRow"), QT_TRANSLATE_NOOP("import", "The same product as in row %1.")},
        {QStringLiteral("import.officialLetter"),
         QT_TRANSLATE_NOOP("import", "An official letter, not a decision of recognition; its date was not taken.")},
        {QStringLiteral("import.numberForm"),
         QT_TRANSLATE_NOOP("import", "“%1” is not a full decision number, such as 3610/QĐ-UBND.")},
        {QStringLiteral("import.dateInFuture"),
         QT_TRANSLATE_NOOP("import", "%1 is in the future; please check the year.")},
        {QStringLiteral("import.decisionOtherDay"),
         QT_TRANSLATE_NOOP("import",
                           "Decision %1 is of %2 here and of %3 elsewhere in the same year; one day is wrong.")},
        {QStringLiteral("import.proposed"),
         QT_TRANSLATE_NOOP("import", "Only proposed or a contender; no certificate recorded.")},
        {QStringLiteral("import.starsUnclear"),
         QT_TRANSLATE_NOOP("import", "The cell says nothing about stars; no certificate recorded.")},
        {QStringLiteral("import.starsMissing"),
         QT_TRANSLATE_NOOP("import", "No stars given; no certificate recorded.")},
        {QStringLiteral("import.firstDayFromLast"),
         QT_TRANSLATE_NOOP("import", "Only the last day %1 is given; begins on %2 by 36 months.")},
        {QStringLiteral("import.yearOnly"),
         QT_TRANSLATE_NOOP("import", "Only the year %1 is known; the day of recognition is missing.")},
        {QStringLiteral("import.noDate"), QT_TRANSLATE_NOOP("import", "The day of recognition is missing.")},
        {QStringLiteral("import.lastDayNot36Months"),
         QT_TRANSLATE_NOOP("import", "Ends on %1, but 36 months from %2 end on %3; %1 was kept.")},
        {QStringLiteral("import.beginsFarAhead"),
         QT_TRANSLATE_NOOP("import",
                           "Effective from %1: that is after %2, more than 12 months ahead. Please check the year.")},
        {QStringLiteral("import.overlaps"),
         QT_TRANSLATE_NOOP("import", "A certificate with the same stars runs from %1 to %2.")},
        {QStringLiteral("import.otherDecision"),
         QT_TRANSLATE_NOOP("import",
                           "The register has decision %1 for this certificate, the file %2; the register was kept.")},
        {QStringLiteral("import.outsideProvince"),
         QT_TRANSLATE_NOOP("import", "“%1” lies outside the province or is not known; kept as text.")},
        {QStringLiteral("import.onlyDistrict"), QT_TRANSLATE_NOOP("import", "Only the district is known (%1).")},
        {QStringLiteral("import.communeNotInDistrict"),
         QT_TRANSLATE_NOOP("import", "“%1” was not found; only the district was taken.")},
        {QStringLiteral("import.placeUnknown"),
         QT_TRANSLATE_NOOP("import", "The place “%1” is not known here; kept as text.")},
        {QStringLiteral("import.placeAmbiguous"),
         QT_TRANSLATE_NOOP("import", "“%1” may be %2; please choose in the record.")},
        {QStringLiteral("import.placeInTwoDistricts"),
         QT_TRANSLATE_NOOP("import",
                           "“%1” lies in two old districts, so it counts in neither. Name the old commune: %2.")},
        {QStringLiteral("import.placeTakenAs"), QT_TRANSLATE_NOOP("import", "“%1” was taken as %2.")},
        {QStringLiteral("import.hiddenRow"), QT_TRANSLATE_NOOP("import", "Hidden in the file; left out.")},
        {QStringLiteral("import.split"),
         QT_TRANSLATE_NOOP("import", "Product %1 of %2 in one cell, taken as a product of its own.")},
        {QStringLiteral("import.keptWhole"),
         QT_TRANSLATE_NOOP("import", "Kept as one product by you, though the cell may name %1.")},
        {QStringLiteral("import.oldLetters"),
         QT_TRANSLATE_NOOP("import", "Is “%1” meant to read “%2” (old letters)? Passed over until you say so.")},
        {QStringLiteral("import.severalMarks"),
         QT_TRANSLATE_NOOP("import", "Both %1 and %2 stars are marked; none was taken.")},
        {QStringLiteral("import.scoreFraction"),
         QT_TRANSLATE_NOOP("import", "Does “%1” mean %2 points? Passed over until you say so.")},
        {QStringLiteral("import.potential"),
         QT_TRANSLATE_NOOP("import", "Named a contender for %1 stars; the stars reached were taken.")},
        {QStringLiteral("import.readBy"), QT_TRANSLATE_NOOP("import", "Read by “%1”.")},
        {QStringLiteral("import.sheetHidden"),
         QT_TRANSLATE_NOOP("import", "The sheet “%1” is hidden in the file; left out.")},
        {QStringLiteral("import.sheetSummary"),
         QT_TRANSLATE_NOOP("import", "The sheet “%1” sums up the other sheets; left out.")},
        {QStringLiteral("import.sheetNoHeading"),
         QT_TRANSLATE_NOOP("import", "The sheet “%1” has no heading of a list; left out.")},
        {QStringLiteral("import.sheetNotChosen"),
         QT_TRANSLATE_NOOP("import", "The sheet “%1” was not chosen; left out.")},
        {QStringLiteral("import.hiddenColumn"),
         QT_TRANSLATE_NOOP("import", "The column %1 “%2” is hidden in the file; left out.")},
        {QStringLiteral("import.unusedColumn"), QT_TRANSLATE_NOOP("import", "The column %1 “%2” was not used (%3).")},
        {QStringLiteral("import.hiddenRows"),
         QT_TRANSLATE_NOOP("import", "Rows hidden in the file were left out: %2 (%1 in all).")},
        {QStringLiteral("import.monthFirst"),
         QT_TRANSLATE_NOOP("import", "The dates of column %1 are written month first and were read so.")},
        {QStringLiteral("import.legacyLetters"),
         QT_TRANSLATE_NOOP("import",
                           "Texts in the old letters %1 were read as Vietnamese (%2 cells); please look them over.")},
        {QStringLiteral("import.legacyUnsure"),
         QT_TRANSLATE_NOOP("import", "Some texts may be in old letters (%2 cells), such as “%1”; their rows ask.")},
        {QStringLiteral("import.encodingGuessed"),
         QT_TRANSLATE_NOOP("import", "The text encoding was detected as %1; check names with diacritics.")},
        {QStringLiteral("import.openQuote"),
         QT_TRANSLATE_NOOP("import",
                           "A quotation mark in row %1 is never closed; it was read as an ordinary character.")}};
    return sentences;
}

const QHash<QString, const char*>& importErrorSentences()
{
    static const QHash<QString, const char*> sentences = {
        {QStringLiteral("import.fileSize"),
         QT_TRANSLATE_NOOP("import", "The file is larger than %1 MB. Split it, or save only the list as a new file.")},
        {QStringLiteral("import.noSuchSheet"),
         QT_TRANSLATE_NOOP("import", "The file has no sheet “%1”. Its sheets: %2.")},
        {QStringLiteral("import.otherHeadings"),
         QT_TRANSLATE_NOOP("import", "“%1” reads other lists: no sheet here has its column of products.")},
        {QStringLiteral("import.emptyFile"), QT_TRANSLATE_NOOP("import", "The file is empty.")},
        {QStringLiteral("import.oldExcel"),
         QT_TRANSLATE_NOOP(
             "import",
             "A file of Excel 95 or older, or of another old Office program. Open it in Excel and save it as .xlsx.")},
        {QStringLiteral("import.pdf"),
         QT_TRANSLATE_NOOP("import", "A PDF holds pages, not a list. Ask for the Excel file it was made from.")},
        {QStringLiteral("import.picture"),
         QT_TRANSLATE_NOOP("import", "A picture holds no list. Ask for the Excel file.")},
        {QStringLiteral("import.register"),
         QT_TRANSLATE_NOOP("import", "This is a register, not a list. Open it with Register → Open.")},
        {QStringLiteral("import.notAList"),
         QT_TRANSLATE_NOOP(
             "import",
             "This kind of file holds no list the program can read. Choose an .xlsx, .xls, .ods or .csv file.")},
        {QStringLiteral("import.webPage"),
         QT_TRANSLATE_NOOP("import", "A web page without a table. Open it in Excel and save it as .xlsx.")},
        {QStringLiteral("import.openDocument"),
         QT_TRANSLATE_NOOP(
             "import",
             "An OpenDocument file that is no spreadsheet. Copy its table into a spreadsheet and save that as .ods or .xlsx.")},
        {QStringLiteral("import.wordFile"),
         QT_TRANSLATE_NOOP(
             "import",
             "A Word document holds no list the program can read. Copy its table into Excel and save it as .xlsx.")},
        {QStringLiteral("import.binaryExcel"),
         QT_TRANSLATE_NOOP("import", "A binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.")},
        {QStringLiteral("import.protected"),
         QT_TRANSLATE_NOOP("import", "The file is locked with a password. Save it without one.")},
        {QStringLiteral("import.damagedZip"),
         QT_TRANSLATE_NOOP("import", "The workbook is damaged or was cut off while it was copied. Ask for it again.")},
        {QStringLiteral("import.damagedPart"),
         QT_TRANSLATE_NOOP("import",
                           "The workbook is damaged (in %1). Ask for it again, or open it in Excel and save it anew.")},
        {QStringLiteral("import.missingPart"),
         QT_TRANSLATE_NOOP("import", "The workbook is damaged (%1 is missing). Open it in Excel and save it anew.")},
        {QStringLiteral("import.missingSheet"),
         QT_TRANSLATE_NOOP("import",
                           "The workbook is damaged (the sheet “%1” is missing). Open it in Excel and save it anew.")},
        {QStringLiteral("import.noSheets"), QT_TRANSLATE_NOOP("import", "The workbook has no sheet with cells.")},
        {QStringLiteral("import.badReference"),
         QT_TRANSLATE_NOOP("import", "The workbook is damaged (it names a cell “%1”).")},
        {QStringLiteral("import.badString"),
         QT_TRANSLATE_NOOP("import", "The workbook is damaged (the text of cell %1 is missing).")},
        {QStringLiteral("import.rows"), QT_TRANSLATE_NOOP("import", "The list has more than %1 rows.")},
        {QStringLiteral("import.columns"), QT_TRANSLATE_NOOP("import", "The list has more than %1 columns.")},
        {QStringLiteral("import.cells"), QT_TRANSLATE_NOOP("import", "The list has more than %1 filled cells.")},
        {QStringLiteral("import.textLength"), QT_TRANSLATE_NOOP("import", "A cell holds more than %1 characters.")},
        {QStringLiteral("import.sharedStrings"), QT_TRANSLATE_NOOP("import", "The workbook holds more than %1 texts.")},
        {QStringLiteral("import.zipEntries"), QT_TRANSLATE_NOOP("import", "The workbook holds more than %1 parts.")},
        {QStringLiteral("import.partSize"),
         QT_TRANSLATE_NOOP("import", "A part of the workbook (%1) would unpack to more than is read (%2 MB).")},
        {QStringLiteral("import.sheets"), QT_TRANSLATE_NOOP("import", "The workbook has more than %1 sheets.")},
        {QStringLiteral("import.forbiddenXml"),
         QT_TRANSLATE_NOOP("import",
                           "The workbook holds commands (a DTD in %1) that are not accepted. Save it anew in Excel.")},
        {QStringLiteral("import.binary"),
         QT_TRANSLATE_NOOP("import", "The file holds no text. Choose an .xlsx or .csv file.")},
        {QStringLiteral("import.noHeading"),
         QT_TRANSLATE_NOOP(
             "import",
             "No row names its columns: a heading such as “Tên sản phẩm” is needed. Choose the heading row yourself.")}};
    return sentences;
}

/// Places %1..%3; an argument may itself hold a per cent sign.
QString importSentence(const char* source, const QStringList& args)
{
    const QString sentence = QCoreApplication::translate("import", source);
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number = sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).digitValue() : -1;
        if (number < 1) {
            result += sentence.at(i);
            continue;
        }
        result += args.value(number - 1);
        ++i;
    }
    return result;
}

} // namespace

bool isImportCode(const QString& code) { return code.startsWith(QLatin1String("import.")); }

QString importFinding(const Finding& finding)
{
    const char* source = importFindingSentences().value(finding.code);
    if (!source) return finding.code;
    QStringList args = finding.args;
    // Of "entity.field" the name of the field, and the values after it in words.
    const bool isMeanwhile = finding.code.endsWith(QLatin1String("Meanwhile"));
    const qsizetype at = isMeanwhile ? 1 : 0;
    if ((isMeanwhile || finding.code == QLatin1String("import.kept")) && args.size() > at) {
        const QString field = args.at(at).section(u'.', 1);
        args[at] = texts::field(args.at(at).section(u'.', 0, 0), field);
        for (qsizetype i = at + 1; i < args.size(); ++i) args[i] = differenceValue(field, args.at(i));
    }
    return importSentence(source, args);
}

QString importError(const QString& detail)
{
    const QStringList parts = detail.split(u'|');
    const char* source = importErrorSentences().value(parts.first());
    return source ? importSentence(source, parts.mid(1)) : detail;
}

} // namespace ocop::texts
