#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace ocop {

enum class SheetPart { A, B, C };
enum class CriterionKind { Heading, Choice, Tick, Alternatives };

/// One box of a criterion: what earns how many points, and for which star it is the least that must be reached.
struct CriterionOption
{
    int points = 0;
    int minStar = 0; ///< 3, 4 or 5 where the sheet prints that many stars; 0: no mark
    QString label; ///< our own short wording, not the text of the law
    QChar sheetCase; ///< 'A' or 'B' of an Alternatives criterion, else null
};

/// A heading or a criterion of a score sheet, in sheet order.
struct Criterion
{
    QString code; ///< the sheet's own: "1", "1.1", "6.1.1", "1đ"
    QString parent; ///< code of its heading; empty at the top
    SheetPart part = SheetPart::A;
    QString title;
    int maxPoints = 0;
    CriterionKind kind = CriterionKind::Choice;
    int depth = 0; ///< 0 at the top
    std::vector<CriterionOption> options;

    bool isScored() const { return kind != CriterionKind::Heading; }
    /// Options of the case chosen (all of them where there are no cases).
    std::vector<const CriterionOption*> optionsOf(QChar sheetCase) const;
    /// The least points for this very star by its own mark; nothing when the sheet marks none.
    std::optional<int> minimumFor(int star, QChar sheetCase) const;
};

enum class KnockoutEffect { Reject, Stop };

/// A reason for which a dossier is out whatever its points (Reject), or for which what follows on the sheet is not
/// scored (Stop). `criterion` is empty for those in the head of the sheet.
struct Knockout
{
    QString key; ///< names it within the sheet: "head-1", "6-1"
    QString criterion;
    KnockoutEffect effect = KnockoutEffect::Reject;
    QString label;
    bool whenZero = false; ///< holds by itself when a criterion under `criterion` has no points (set 16)
};

/// A part of a score sheet with its heading as the office writes it.
struct SheetPartHead
{
    SheetPart part = SheetPart::A;
    QString title;
    int maxPoints = 0;
};

/// The score sheet of one product set (bộ sản phẩm) in one family of sheets.
struct CriteriaSet
{
    QString sheets; ///< "QD148" or "QD26"
    int number = 0; ///< 1 to 26
    QString sector;
    QString group;
    QString name;
    bool needsSamples = true;
    std::vector<SheetPartHead> parts;
    std::vector<Criterion> criteria; ///< in sheet order, parents first
    std::vector<Knockout> knockouts;
    QStringList remarks; ///< what is to be compared with the signed decree, in words

    const Criterion* find(const QString& code) const;
    const Knockout* knockout(const QString& key) const;
    std::vector<const Criterion*> scored() const;
    bool hasCases() const;
    /// What does not add up (heading ≠ sum of its children, part ≠ 40/25/35, no option reaches the maximum), in
    /// words. Told, never refused: stored sheets of old rounds stay readable.
    QStringList doubts() const;
};

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
    QString title; ///< "Quyết định số 26/2026/QĐ-TTg ngày 22/5/2026"
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
    int noticeDays = 0; ///< the issuer must warn so many days before the end; 0: no duty
    int decisionDays = 0; ///< from the full dossier to the decision; 0: not set
    int communeCheckDays = 0; ///< working days for the commune's report
    bool communeReport = false; ///< Mẫu 03
    int extensionDays = 0; ///< longest extension beyond the last valid day; 0: none
    int withdrawalDays = 15; ///< from the conclusion to the withdrawal decision (QĐ 26/2026 art. 8)
    CouncilRules council;
    std::vector<EvidenceKind> evidence;
    QStringList notes; ///< what else a person should know, with the article

    /// 1 to 5 by the total alone. The total is `sum / count`; compared exactly.
    int bandOf(qint64 sum, qint64 count) const;
    const EvidenceKind* evidenceKind(const QString& code) const;
};

/// All rule sets and score sheets, read from the program's resources; the sheets on first use.
class RuleBook
{
public:
    /// Throws Error{Internal} when the resources are broken.
    static RuleBook load();
    ~RuleBook();
    RuleBook(RuleBook&&) noexcept;

    const std::vector<RuleSet>& all() const { return m_sets; } ///< oldest first
    const RuleSet* find(const QString& code) const;
    /// The rule set in force on the day; before the first one, the first.
    const RuleSet& on(QDate day) const;
    /// The sheet of a product set under a rule set; null when there is none.
    const CriteriaSet* sheet(const RuleSet& rules, int setNumber) const;
    const CriteriaSet* sheet(const QString& sheets, int setNumber) const;
    /// Families of score sheets there are, by name.
    QStringList families() const;
    /// Numbers of the product sets that have a sheet in the family, rising.
    std::vector<int> sheetNumbers(const QString& sheets) const;

private:
    RuleBook();

    struct Sheets;
    std::vector<RuleSet> m_sets;
    std::unique_ptr<Sheets> m_sheets;
};

} // namespace ocop
