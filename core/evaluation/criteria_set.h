#pragma once

#include <QString>
#include <QStringList>

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

} // namespace ocop
