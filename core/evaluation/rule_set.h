#pragma once

#include "core/evaluation/criteria_set.h"

#include <QDate>

#include <map>

namespace ocop {

/// The star a total earns by itself: from `from` points on (up to the next band), compared without rounding.
struct StarBand
{
    int stars = 0;
    int from = 0;
};

/// One kind of paper a dossier must or may hold.
struct EvidenceKind
{
    QString code; ///< "registration"
    QString title; ///< Vietnamese, as the office calls it
    bool required = false; ///< for every product set
    bool expires = false; ///< has a last day
    std::vector<QString> origins = {}; ///< codes of Origin it is for; empty: all
    bool notForServices = false; ///< samples and the like: not for set 26
    std::vector<int> requiredSets = {}; ///< product sets whose trade makes it compulsory

    /// `setNumber` 0: not known yet.
    bool isRequiredFor(int setNumber) const;
};

/// How a council works unless its own rules of procedure say otherwise.
struct CouncilRules
{
    int quorumNumerator = 3; ///< of the members, and the chair must be there
    int quorumDenominator = 4;
    int deviationLimit = 10; ///< points between the highest and the lowest total
    bool deviationAtLimit = false; ///< false: more than the limit is flagged; true: the limit already is
    bool minimaByMember = false; ///< false: the mean must reach a minimum; true: every member's points must

    bool operator==(const CouncilRules&) const = default;
};

/// A decree's rules for evaluating and certifying, in force between two days.
struct RuleSet
{
    QString code; ///< "QD26"
    QString title; ///< "Quyết định số 26/2026/QĐ-TTg ngày 22/05/2026"
    QString about; ///< the rest of its name: "ban hành Bộ tiêu chí …"
    QString amends; ///< code of the rule set it changes; may be empty
    QString sheets; ///< family of score sheets; empty where only final scores are kept (QĐ 1048)
    QDate validFrom;
    QDate validTo; ///< that day included; invalid: still in force
    QDate oldDossiersUntil; ///< dossiers filed before its end may still be judged by it until this day
    QDate oldRenewalsUntil; ///< the same for renewals where the decree says otherwise
    std::map<SheetPart, int> partMaxima;
    std::vector<StarBand> bands; ///< from the highest star down
    std::map<int, QString> authority; ///< who recognises a star, in words: "UBND cấp huyện"
    int validityMonths = 36;
    int filingOpensDays = 0; ///< before the last valid day; 0: the decree sets no window
    int filingClosesDays = 0;
    int usualOpensDays = 0; ///< where the decree sets no window: what the office goes by
    int usualClosesDays = 0;
    int noticeDays = 0; ///< the issuer must warn so many days before the end; 0: no duty
    int decisionDays = 0; ///< from the full dossier to the decision; 0: not set
    bool renewalBallot = false; ///< renewals are decided by written ballot unless opinions differ
    int communeCheckDays = 0; ///< working days for the commune's report
    bool communeReport = false; ///< Mẫu 03
    int extensionDays = 0; ///< longest extension beyond the last valid day; 0: none
    int withdrawalDays = 15; ///< from the conclusion to the withdrawal decision (QĐ 26/2026 art. 8)
    CouncilRules council;
    std::vector<EvidenceKind> evidence;
    QStringList notes; ///< what else a person should know, with the article

    /// As the ground of a paper: title, issuer and the rest of its name.
    QString cited() const { return title + QStringLiteral(" của Thủ tướng Chính phủ ") + about; }
    /// 1 to 5 by the total alone. The total is `sum / count`; compared exactly.
    int bandOf(qint64 sum, qint64 count) const;
    /// 1 to 5 by a score in thousandths of a point (half-open bands, unrounded).
    int starOf(int thousandths) const { return bandOf(thousandths, 1000); }
    /// Days before the last valid day from which, and until which, a renewal is filed: the decree's window, else the
    /// usual one.
    int renewalOpensDays() const { return filingOpensDays > 0 ? filingOpensDays : usualOpensDays; }
    int renewalClosesDays() const { return filingOpensDays > 0 ? filingClosesDays : usualClosesDays; }
    const EvidenceKind* evidenceKind(const QString& code) const;
};

} // namespace ocop
