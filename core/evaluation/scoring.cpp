#include "core/evaluation/scoring.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {
namespace {

const QString lockedSheet = QStringLiteral("score_sheet");

ScoreSheet storedSheet(const EvaluationStores& stores, ScoreSheetId id)
{
    const auto sheet = stores.sheets.find(id);
    if (!sheet || sheet->deleted) throw Error(ErrorKind::NotFound, lockedSheet);
    return *sheet;
}

ScoreSheet openSheet(const EvaluationStores& stores, ScoreSheetId id)
{
    ScoreSheet sheet = storedSheet(stores, id);
    if (lockOf(stores, sheet) != SheetLock::None) throw Error(ErrorKind::Conflict, lockedSheet);
    return sheet;
}

/// The stored item of the criterion, or a new one for it.
ScoreItem itemFor(const EvaluationStores& stores, ScoreSheetId sheet, const QString& criterion)
{
    for (ScoreItem& each : stores.itemsOf(sheet))
        if (each.criterion == criterion) return std::move(each);
    ScoreItem item;
    item.sheet = sheet;
    item.criterion = criterion;
    return item;
}

const Criterion& scoredCriterion(const CriteriaSet& set, const QString& code)
{
    const Criterion* criterion = set.find(code);
    if (!criterion || !criterion->isScored()) throw Error(ErrorKind::BadInput, code);
    return *criterion;
}

bool isUnder(const CriteriaSet& sheet, const Criterion& criterion, const QString& heading)
{
    for (const Criterion* at = &criterion; at; at = at->parent.isEmpty() ? nullptr : sheet.find(at->parent))
        if (at->code == heading) return true;
    return false;
}

/// The sheet with only those zero rules that a zero given already sets off: a box still empty is not a zero yet.
CriteriaSet withZeroRulesMet(CriteriaSet sheet, const QHash<QString, int>& points)
{
    for (Knockout& each : sheet.knockouts) {
        const auto isZero = [&](const Criterion& criterion) {
            return criterion.isScored() && points.value(criterion.code, -1) == 0 &&
                   isUnder(sheet, criterion, each.criterion);
        };
        each.whenZero = each.whenZero && std::any_of(sheet.criteria.begin(), sheet.criteria.end(), isZero);
    }
    return sheet;
}

void storeItem(EvaluationStores& stores, WriteAct& act, ScoreItem& item)
{
    if (item.id)
        stores.items.save(act, item);
    else
        stores.items.add(act, item);
}

} // namespace

QHash<QString, int> pointsOf(const std::vector<ScoreItem>& items)
{
    QHash<QString, int> points;
    for (const ScoreItem& each : items)
        if (each.points) points.insert(each.criterion, *each.points);
    return points;
}

SheetTotals totalsOf(const RuleSet& rules, const CriteriaSet& sheet, const QHash<QString, int>& points,
                     const QStringList& knockouts, QChar sheetCase)
{
    SheetTotals totals;
    for (const Criterion& criterion : sheet.criteria) {
        if (!criterion.isScored()) {
            totals.headings.insert(criterion.code, 0);
            continue;
        }
        ++totals.criteria;
        const auto given = points.constFind(criterion.code);
        if (given == points.constEnd() || !isOptionOf(criterion, *given, sheetCase)) continue;
        ++totals.filled;
        totals.total += *given;
        (criterion.part == SheetPart::A ? totals.a : criterion.part == SheetPart::B ? totals.b : totals.c) += *given;
        for (const Criterion* up = sheet.find(criterion.parent); up; up = sheet.find(up->parent))
            totals.headings[up->code] += *given;
    }
    MemberScores scores;
    for (auto it = points.begin(); it != points.end(); ++it) {
        const Criterion* criterion = sheet.find(it.key());
        if (criterion && isOptionOf(*criterion, it.value(), sheetCase)) scores.points.insert(it.key(), it.value());
    }
    const bool hasZeroRule =
        std::any_of(sheet.knockouts.begin(), sheet.knockouts.end(), [](const Knockout& each) { return each.whenZero; });
    totals.verdict = judge(rules, hasZeroRule ? withZeroRulesMet(sheet, scores.points) : sheet, CouncilRules{},
                           {scores}, knockouts, sheetCase);
    return totals;
}

bool isOptionOf(const Criterion& criterion, int points, QChar sheetCase)
{
    if (!criterion.isScored()) return false;
    if (criterion.kind == CriterionKind::Alternatives && sheetCase.isNull()) return false;
    if (points == 0) return true;
    const auto options = criterion.optionsOf(sheetCase);
    return std::any_of(options.begin(), options.end(),
                       [&](const CriterionOption* each) { return each->points == points; });
}

SheetLock lockOf(const EvaluationStores& stores, const ScoreSheet& sheet)
{
    if (sheet.isSigned()) return SheetLock::Signed;
    const auto application = stores.applications.find(sheet.application);
    if (!application || application->deleted || !isOpen(application->state)) return SheetLock::Decided;
    if (application->starsDecided) return SheetLock::Decided;
    if (!application->round) return SheetLock::None;
    const auto round = stores.rounds.find(application->round);
    return round && round->isClosed() ? SheetLock::RoundClosed : SheetLock::None;
}

ScoreSheet beginSheet(EvaluationStores& stores, WriteAct& act, ApplicationId application, MemberId member)
{
    for (ScoreSheet& each : stores.sheetsOf(application))
        if (each.member == member) return std::move(each);
    ScoreSheet sheet;
    sheet.application = application;
    sheet.member = member;
    if (lockOf(stores, sheet) != SheetLock::None) throw Error(ErrorKind::Conflict, lockedSheet);
    stores.sheets.add(act, sheet);
    return sheet;
}

ScoreItem setPoints(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, const QString& criterion,
                    std::optional<int> points, const CriteriaSet& set, QChar sheetCase, std::optional<int> knownVersion)
{
    if (points && !isOptionOf(scoredCriterion(set, criterion), *points, sheetCase))
        throw Error(ErrorKind::BadInput, criterion);
    openSheet(stores, sheetId);
    ScoreItem item = itemFor(stores, sheetId, criterion);
    if (knownVersion && item.rowVersion != *knownVersion)
        throw Error(ErrorKind::Conflict, QStringLiteral("score_item"));
    if (item.points == points) return item;
    item.points = points;
    storeItem(stores, act, item);
    return item;
}

ScoreItem setItemNote(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, const QString& criterion,
                      const QString& note, const CriteriaSet& set)
{
    scoredCriterion(set, criterion);
    openSheet(stores, sheetId);
    ScoreItem item = itemFor(stores, sheetId, criterion);
    if (item.note == cleaned(note)) return item;
    item.note = cleaned(note);
    storeItem(stores, act, item);
    return item;
}

void setSheetNote(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, const QString& note)
{
    ScoreSheet sheet = openSheet(stores, sheetId);
    sheet.note = cleaned(note, true);
    stores.sheets.save(act, sheet);
}

void signSheet(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, QDate day)
{
    ScoreSheet sheet = openSheet(stores, sheetId);
    sheet.signedOn = day;
    stores.sheets.save(act, sheet);
    for (CorrectionSlip& slip : stores.slips.where(CorrectionSlip::Field::sheet, sheetId.value)) {
        if (!slip.after.isEmpty()) continue;
        slip.after = pointsOnSlip(stores.itemsOf(sheetId));
        stores.slips.save(act, slip);
    }
}

SheetLock lockBehindSignature(const EvaluationStores& stores, ScoreSheet sheet)
{
    sheet.signedOn = {};
    return lockOf(stores, sheet);
}

void unsignSheet(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, SlipKind kind, const QString& reason,
                 QDate day)
{
    ScoreSheet sheet = storedSheet(stores, sheetId);
    if (lockBehindSignature(stores, sheet) != SheetLock::None) throw Error(ErrorKind::Conflict, lockedSheet);
    CorrectionSlip slip;
    slip.kind = kind;
    slip.application = sheet.application;
    if (const auto application = stores.applications.find(sheet.application)) slip.round = application->round;
    slip.sheet = sheetId;
    slip.day = day;
    slip.who = act.info().who;
    slip.reason = cleaned(reason, true);
    slip.before = pointsOnSlip(stores.itemsOf(sheetId));
    if (slip.reason.isEmpty()) throw Error(ErrorKind::BadInput, QStringLiteral("reasonRequired"));
    stores.slips.add(act, slip);
    sheet.signedOn = {};
    stores.sheets.save(act, sheet);
}

QString pointsOnSlip(const std::vector<ScoreItem>& items)
{
    QStringList parts;
    for (const ScoreItem& each : items)
        if (each.points) parts << QStringLiteral("%1=%2").arg(each.criterion, QString::number(*each.points));
    parts.sort();
    return parts.join(u';');
}

QHash<QString, int> pointsOfSlip(const QString& text)
{
    QHash<QString, int> points;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts))
        points.insert(part.section(u'=', 0, 0), part.section(u'=', 1).toInt());
    return points;
}

CaseChange caseChangeOf(const EvaluationStores& stores, ApplicationId application, const CriteriaSet& set)
{
    CaseChange change;
    QHash<QString, int> touched;
    for (const ScoreSheet& sheet : stores.sheetsOf(application)) {
        change.signedSheets += sheet.isSigned();
        bool here = false;
        for (const ScoreItem& item : stores.itemsOf(sheet.id)) {
            const Criterion* criterion = item.points ? set.find(item.criterion) : nullptr;
            if (!criterion || criterion->kind != CriterionKind::Alternatives) continue;
            here = true;
            ++touched[item.criterion];
        }
        change.sheets += here;
    }
    for (const Criterion& criterion : set.criteria)
        if (touched.contains(criterion.code)) change.criteria << criterion.code;
    return change;
}

void setSheetCase(EvaluationStores& stores, WriteAct& act, ApplicationId id, QChar sheetCase)
{
    auto application = stores.applications.find(id);
    if (!application || application->deleted) throw Error(ErrorKind::NotFound, QStringLiteral("application"));
    ScoreSheet unsignedSheet;
    unsignedSheet.application = id;
    if (lockOf(stores, unsignedSheet) != SheetLock::None) throw Error(ErrorKind::Conflict, lockedSheet);
    for (const ScoreSheet& each : stores.sheetsOf(id))
        if (each.isSigned()) throw Error(ErrorKind::Conflict, lockedSheet);
    application->sheetCase = sheetCase.isNull() ? QString() : QString(sheetCase);
    stores.applications.save(act, *application);
}

} // namespace ocop
