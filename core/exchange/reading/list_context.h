#pragma once

#include "core/exchange/decision_text.h"
#include "core/formats/workbook.h"

#include <optional>
#include <vector>

namespace ocop {

/// What a title line or a group's row of a list says of all rows below it. Fields it does not speak of are empty.
struct ContextValue
{
    std::optional<int> stars;
    DecisionReading decision;
    QString issuer;
    std::optional<int> year;
    QString commune;
    QString district;
    QString group; ///< of products, as written without "Nhóm"
    bool proposed = false; ///< a list of what is put forward, not of what was recognised

    bool isEmpty() const;
};

/// A title line: the decision a list belongs to, its day and issuer, a year, stars.
ContextValue readTitleLine(const QString& line);
/// A group's row: district, commune, product group, stars, decision or year.
ContextValue readGroupRow(const QString& text);
/// How deep a group's row stands by its number: "A" 0, "I" 1, "1" 2, "a" 3; -1 without one.
int groupLevel(const QString& number);

/// The values that hold for the row being read: those of the titles, then those of the group rows above it.
class ListContext
{
public:
    /// Reads the lines above the heading.
    ListContext(const Sheet& sheet, int headingRow);

    void enter(const ContextValue& group, int level);

    std::optional<int> stars() const;
    /// The decision with its issuer and year, those of a group before those of the titles.
    const ContextValue* decision() const;
    std::optional<int> year() const;
    /// The titles say that the list puts products forward, and name no decision.
    bool isProposal() const { return m_titles.proposed && m_titles.decision.number.isEmpty(); }
    QString commune() const { return text(&ContextValue::commune); }
    QString district() const { return text(&ContextValue::district); }
    QString group() const { return text(&ContextValue::group); }

private:
    struct Entry
    {
        ContextValue value;
        int level = -1;
    };
    QString text(QString ContextValue::*member) const;
    void readTitles(const Sheet& sheet, int headingRow);

    ContextValue m_titles;
    std::vector<Entry> m_groups; ///< the nearest last
};

} // namespace ocop
