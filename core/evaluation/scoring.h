#pragma once

#include "core/evaluation/evaluation_stores.h"
#include "core/evaluation/verdict.h"

#include <QHash>

namespace ocop {

/// What one member's sheet comes to so far. A criterion without points counts nothing.
struct SheetTotals
{
    int a = 0;
    int b = 0;
    int c = 0;
    int total = 0;
    QHash<QString, int> headings; ///< sum of all criteria under a heading, by its code
    int filled = 0; ///< criteria with points, also with none of the options (0)
    int criteria = 0;
    Verdict verdict; ///< as if this sheet were the whole council; zero rules hold from the first zero given

    int part(SheetPart which) const { return which == SheetPart::A ? a : which == SheetPart::B ? b : c; }
    int missing() const { return criteria - filled; }
};

/// `knockouts` are the keys the secretary ticked on the dossier.
SheetTotals totalsOf(const RuleSet& rules, const CriteriaSet& sheet, const QHash<QString, int>& points,
                     const QStringList& knockouts = {}, QChar sheetCase = {});
/// The points by criterion of the items that have some.
QHash<QString, int> pointsOf(const std::vector<ScoreItem>& items);

/// Whether these points may stand for a criterion: those of an option of the case, or 0 for none of them.
bool isOptionOf(const Criterion& criterion, int points, QChar sheetCase);

/// Why a sheet cannot be changed.
enum class SheetLock { None, Signed, RoundClosed, Decided };
SheetLock lockOf(const EvaluationStores& stores, const ScoreSheet& sheet);

/// The member's sheet of the dossier; a new one when there is none.
ScoreSheet beginSheet(EvaluationStores& stores, WriteAct& act, ApplicationId application, MemberId member);

/// Stores the points of a criterion; nothing clears the box. `knownVersion` is the row version of the item as the
/// person sees it (0: no points yet), so that another desk's choice is not written over unseen; without it the
/// stored item is changed whatever it is.
/// Throws Error{BadInput} naming the criterion when the points are not an option, Error{Conflict, "score_sheet"} when
/// the sheet is locked, Error{Conflict, "score_item"} when the item was changed meanwhile, Error{NotFound}.
ScoreItem setPoints(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, const QString& criterion,
                    std::optional<int> points, const CriteriaSet& set, QChar sheetCase,
                    std::optional<int> knownVersion = std::nullopt);
/// The remark on one criterion; throws as setPoints().
ScoreItem setItemNote(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, const QString& criterion,
                      const QString& note, const CriteriaSet& set);
/// The remark on the whole sheet; throws Error{Conflict} when it is locked.
void setSheetNote(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, const QString& note);

/// Locks the sheet; of one that was opened again its slip takes up what it says now. Throws Error{Conflict, "score_sheet"} when it is locked already.
void signSheet(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, QDate day);
/// Opens a signed sheet again and leaves a slip: why, by whom, the points as they were signed (`kind`: to correct it, or
/// to score anew after the council talked). Throws Error{Conflict, "score_sheet"} when round or dossier are closed or
/// decided (see lockBehindSignature()), Error{BadInput} without a reason.
void unsignSheet(EvaluationStores& stores, WriteAct& act, ScoreSheetId sheetId, SlipKind kind, const QString& reason,
                 QDate day);
/// What would still lock a signed sheet once it is opened.
SheetLock lockBehindSignature(const EvaluationStores& stores, ScoreSheet sheet);
/// "1.1=2;1.2=0": points as a slip keeps them.
QString pointsOnSlip(const std::vector<ScoreItem>& items);
/// The points a slip keeps, by criterion.
QHash<QString, int> pointsOfSlip(const QString& text);

/// What choosing another case would mean for the points already given on a dossier's sheets.
struct CaseChange
{
    int sheets = 0; ///< sheets with points on criteria that have cases
    int signedSheets = 0; ///< of all sheets of the dossier; they must be opened first
    QStringList criteria; ///< codes with points now, in sheet order
};
CaseChange caseChangeOf(const EvaluationStores& stores, ApplicationId application, const CriteriaSet& set);
/// Stores the case on the dossier; no points are touched. Throws Error{Conflict, "score_sheet"} while a sheet of it
/// is signed or the dossier is decided.
void setSheetCase(EvaluationStores& stores, WriteAct& act, ApplicationId application, QChar sheetCase);

} // namespace ocop
