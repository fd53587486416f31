#pragma once

#include "core/evaluation/rule_set.h"

#include <memory>

namespace ocop {

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
    /// The decrees a paper of the day is written by, one after the other: the amended one, then the one that amends it.
    QStringList citedOn(QDate day) const;
    /// The decree that amends this one, and the one in whose place neither stands any more; null where none does.
    const RuleSet* amendedBy(const RuleSet& rules) const;
    const RuleSet* replacedBy(const RuleSet& rules) const;
    /// The day from which the months of the decree of that day lead to `day`: see CertificateTerms for which day that is.
    QDate monthsBefore(QDate day) const;
    /// The longest extension any decree allows, in days beyond the last valid day.
    int longestExtension() const;
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
