// evaluate and rulesets: the rules at work, without a register.
#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/evaluation/verdict_words.h"
#include "core/exchange/score_file.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"
#include "ui/words/verdict_words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ocop {
namespace {

/// What is to be judged by what.
struct EvaluateCall
{
    QString path;
    const RuleSet* rules = nullptr;
    const CriteriaSet* sheet = nullptr;
    QChar sheetCase;
    bool caseTaken = false; ///< no --case for a sheet with cases: A was taken
};

QStringList ruleSetCodes(const RuleBook& book)
{
    QStringList codes;
    for (const RuleSet& each : book.all()) codes << each.code;
    return codes;
}

const RuleSet& ruleSetOfCall(const RuleBook& book, const CommandLine& line)
{
    const QString codes = ruleSetCodes(book).join(QStringLiteral(", "));
    const auto code = line.option(QStringLiteral("ruleset"));
    if (!code) throw UsageError{CommandLine::tr("evaluate needs --ruleset CODE, one of %1.").arg(codes)};
    const RuleSet* rules = book.find(code->toUpper());
    if (!rules) throw UsageError{CommandLine::tr("There is no rule set “%1”; there are %2.").arg(*code, codes)};
    if (rules->sheets.isEmpty())
        throw UsageError{CommandLine::tr("Rule set %1 has no score sheets, only final scores.").arg(rules->code)};
    return *rules;
}

const CriteriaSet& sheetOfCall(const RuleBook& book, const RuleSet& rules, const CommandLine& line)
{
    const std::vector<int> numbers = book.sheetNumbers(rules.sheets);
    const QString range = numbers.empty() ? QString()
                                          : QStringLiteral("%1–%2").arg(QString::number(numbers.front()),
                                                                        QString::number(numbers.back()));
    const auto typed = line.option(QStringLiteral("set"));
    if (!typed) throw UsageError{CommandLine::tr("evaluate needs --set NUMBER, %1.").arg(range)};
    bool ok = false;
    const int number = typed->toInt(&ok);
    const CriteriaSet* sheet = ok && number > 0 ? book.sheet(rules, number) : nullptr;
    if (!sheet)
        throw UsageError{
            CommandLine::tr("Rule set %1 has no score sheet “%2”; there are %3.").arg(rules.code, *typed, range)};
    return *sheet;
}

EvaluateCall evaluateCall(const RuleBook& book, CommandLine& line)
{
    EvaluateCall call;
    call.path = line.word(CommandLine::tr("a file name"));
    line.expectNoMore();
    call.rules = &ruleSetOfCall(book, line);
    call.sheet = &sheetOfCall(book, *call.rules, line);
    const QString sheetCase = line.option(QStringLiteral("case")).value_or(QString()).toUpper();
    if (!sheetCase.isEmpty() && sheetCase != QLatin1String("A") && sheetCase != QLatin1String("B"))
        throw UsageError{CommandLine::tr("--case must be A or B; found “%1”.").arg(sheetCase)};
    if (call.sheet->hasCases()) {
        call.caseTaken = sheetCase.isEmpty();
        call.sheetCase = call.caseTaken ? QChar(u'A') : sheetCase.at(0);
    }
    return call;
}

QString namedCriterion(const CriteriaSet& sheet, const QString& code)
{
    const Criterion* criterion = sheet.find(code);
    return criterion ? code + u' ' + criterion->title : code;
}

QJsonObject verdictJson(const EvaluateCall& call, const Verdict& verdict, const ScoreFile& file)
{
    QJsonArray unmet;
    for (const UnmetMinimum& each : verdict.unmet)
        unmet.append(QJsonObject{{QStringLiteral("star"), each.star},
                                 {QStringLiteral("criterion"), each.criterion},
                                 {QStringLiteral("needed"), each.needed},
                                 {QStringLiteral("mean"), each.mean.value()}});
    QJsonArray members;
    for (size_t i = 0; i < file.members.size(); ++i)
        members.append(QJsonObject{{QStringLiteral("member"), file.members[i].member},
                                   {QStringLiteral("total"), verdict.memberTotals[i]}});
    QJsonArray knockouts;
    for (const QString& key : verdict.knockouts) knockouts.append(key);
    return {{QStringLiteral("ruleset"), call.rules->code},
            {QStringLiteral("set"), call.sheet->number},
            {QStringLiteral("case"), call.sheetCase.isNull() ? QJsonValue() : QJsonValue(QString(call.sheetCase))},
            {QStringLiteral("members"), members},
            {QStringLiteral("mean"), QJsonObject{{QStringLiteral("A"), verdict.a.value()},
                                                 {QStringLiteral("B"), verdict.b.value()},
                                                 {QStringLiteral("C"), verdict.c.value()},
                                                 {QStringLiteral("total"), verdict.total.value()}}},
            {QStringLiteral("spread"), verdict.spread},
            {QStringLiteral("spreadFlag"), verdict.spreadFlag},
            {QStringLiteral("band"), verdict.band},
            {QStringLiteral("unmet"), unmet},
            {QStringLiteral("knockouts"), knockouts},
            {QStringLiteral("stars"), verdict.stars},
            {QStringLiteral("potentialFive"), verdict.potentialFive},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(verdictSentences(verdict.reasons))}};
}

void sayVerdict(QTextStream& out, const EvaluateCall& call, const Verdict& verdict, const ScoreFile& file)
{
    out << call.rules->title << '\n'
        << CommandLine::tr("Set %1: %2").arg(QString::number(call.sheet->number), call.sheet->name);
    if (!call.sheetCase.isNull()) out << ", " << CommandLine::tr("case %1").arg(call.sheetCase);
    if (call.caseTaken) out << ' ' << CommandLine::tr("(no --case given)");
    out << "\n\n";
    qsizetype width = 0;
    for (const MemberScores& each : file.members) width = std::max(width, each.member.size());
    for (size_t i = 0; i < file.members.size(); ++i)
        out << "  " << file.members[i].member.leftJustified(width) << "  "
            << QString::number(verdict.memberTotals[i]).rightJustified(3) << '\n';
    const auto mean = [](const Mean& each) { return formatScore(each.thousandths()); };
    out << '\n'
        << CommandLine::tr("Mean: A %1, B %2, C %3, total %4")
               .arg(mean(verdict.a), mean(verdict.b), mean(verdict.c), mean(verdict.total))
        << '\n'
        << CommandLine::tr("Spread: %1 points").arg(verdict.spread) << '\n';
    if (!verdict.unmet.empty()) out << CommandLine::tr("Minima not reached:") << '\n';
    for (const UnmetMinimum& each : verdict.unmet)
        out << "  "
            << CommandLine::tr("%1 stars: %2, needs %3, mean %4")
                   .arg(QString::number(each.star), namedCriterion(*call.sheet, each.criterion),
                        QString::number(each.needed), mean(each.mean))
            << '\n';
    if (!file.withoutColumn.isEmpty())
        out << CommandLine::tr("Criteria without a column, counted as none: %1")
                   .arg(file.withoutColumn.join(QStringLiteral(", ")))
            << '\n';
    out << '\n';
    for (const Finding& reason : verdict.reasons) out << texts::finding(reason) << '\n';
    out << CommandLine::tr("Stars: %1").arg(verdict.stars) << '\n';
}

QJsonObject ruleSetJson(const RuleBook& book, const RuleSet& rules, QDate today)
{
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    QJsonArray bands;
    for (const StarBand& band : rules.bands)
        bands.append(QJsonObject{{QStringLiteral("stars"), band.stars}, {QStringLiteral("from"), band.from}});
    QJsonObject parts;
    for (const auto& [part, most] : rules.partMaxima) parts.insert(QString(QChar(u'A' + int(part))), most);
    QJsonObject authority;
    for (const auto& [star, who] : rules.authority) authority.insert(QString::number(star), who);
    QJsonArray sets;
    for (const int number : book.sheetNumbers(rules.sheets)) sets.append(number);
    return {{QStringLiteral("code"), rules.code},
            {QStringLiteral("title"), rules.title},
            {QStringLiteral("validFrom"), day(rules.validFrom)},
            {QStringLiteral("validTo"), day(rules.validTo)},
            {QStringLiteral("inForce"), &book.on(today) == &rules},
            {QStringLiteral("amends"), rules.amends},
            {QStringLiteral("sheets"), rules.sheets},
            {QStringLiteral("sets"), sets},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("bands"), bands},
            {QStringLiteral("authority"), authority},
            {QStringLiteral("validityMonths"), rules.validityMonths},
            {QStringLiteral("filingOpensDays"), rules.filingOpensDays},
            {QStringLiteral("filingClosesDays"), rules.filingClosesDays},
            {QStringLiteral("noticeDays"), rules.noticeDays},
            {QStringLiteral("decisionDays"), rules.decisionDays},
            {QStringLiteral("communeReport"), rules.communeReport},
            {QStringLiteral("extensionDays"), rules.extensionDays}};
}

} // namespace

int evaluateVerb(Terminal& terminal)
{
    const RuleBook book = RuleBook::load();
    const EvaluateCall call = evaluateCall(book, terminal.line);
    const ScoreFile file = readScoreFile(readWorkbook(call.path), *call.sheet, call.sheetCase);
    if (!file.findings.empty()) {
        for (const Finding& each : file.findings) terminal.err << texts::finding(each) << '\n';
        terminal.err.flush();
        return 1;
    }
    const Verdict verdict = judge(*call.rules, *call.sheet, call.rules->council, file.members, {}, call.sheetCase);
    if (terminal.line.flag(QStringLiteral("json"))) {
        terminal.out << QString::fromUtf8(QJsonDocument(verdictJson(call, verdict, file)).toJson());
        if (call.caseTaken)
            terminal.err << CommandLine::tr("Set %1 has two cases; A was assumed. Give --case A or --case B.")
                                .arg(call.sheet->number)
                         << '\n';
        return 0;
    }
    sayVerdict(terminal.out, call, verdict, file);
    return 0;
}

int ruleSetsVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    const RuleBook book = RuleBook::load();
    const QDate today = terminal.now.date();
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonArray array;
        for (const RuleSet& each : book.all()) array.append(ruleSetJson(book, each, today));
        terminal.out << QString::fromUtf8(QJsonDocument(array).toJson());
        return 0;
    }
    for (const RuleSet& each : book.all()) {
        const QString until = each.validTo.isValid() ? formatDate(each.validTo) : QStringLiteral("…");
        terminal.out << (&book.on(today) == &each ? "* " : "  ") << each.code.leftJustified(8)
                     << QStringLiteral("%1 – %2").arg(formatDate(each.validFrom), until).leftJustified(25) << each.title
                     << '\n';
    }
    terminal.out << CommandLine::tr("* in force today") << '\n';
    return 0;
}

} // namespace ocop
