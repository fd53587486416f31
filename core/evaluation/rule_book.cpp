#include "core/evaluation/rule_book.h"

#include <algorithm>

namespace ocop {

struct RuleBook::Sheets
{
};

RuleBook::RuleBook() = default;
RuleBook::~RuleBook() = default;
RuleBook::RuleBook(RuleBook&&) noexcept = default;

RuleBook RuleBook::load()
{
    RuleBook book;
    const auto add = [&](const char* code, QDate from, QDate to) {
        RuleSet set;
        set.code = QLatin1String(code);
        set.title = set.code;
        set.validFrom = from;
        set.validTo = to;
        set.bands = {{5, 90}, {4, 70}, {3, 50}, {2, 30}, {1, 0}};
        book.m_sets.push_back(set);
    };
    add("QD1048", QDate(2019, 8, 21), QDate(2023, 2, 23));
    add("QD148", QDate(2023, 2, 24), QDate(2025, 7, 5));
    add("QD1489", QDate(2025, 7, 6), QDate(2026, 5, 21));
    add("QD26", QDate(2026, 5, 22), {});
    return book;
}

const RuleSet* RuleBook::find(const QString& code) const
{
    const auto at = std::find_if(m_sets.begin(), m_sets.end(), [&](const RuleSet& each) { return each.code == code; });
    return at == m_sets.end() ? nullptr : &*at;
}

const RuleSet& RuleBook::on(QDate day) const
{
    const auto at = std::find_if(m_sets.rbegin(), m_sets.rend(), [&](const RuleSet& each) { return each.validFrom <= day; });
    return at == m_sets.rend() ? m_sets.front() : *at;
}

const CriteriaSet* RuleBook::sheet(const RuleSet& rules, int setNumber) const { return sheet(rules.sheets, setNumber); }
const CriteriaSet* RuleBook::sheet(const QString&, int) const { return nullptr; }

} // namespace ocop
