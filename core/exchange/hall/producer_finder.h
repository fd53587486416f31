#pragma once

#include "core/exchange/hall/paste_plan.h"
#include "core/exchange/planning/subject_finder.h"

namespace ocop {

/// The producer a line of a list of participants means: by tax code, name, place, and by phone where these do not tell.
class ProducerFinder
{
public:
    explicit ProducerFinder(const PasteSource& source, QDate day);

    struct Meaning
    {
        SubjectId found;
        std::vector<qint64> candidates; ///< where only a person can tell
    };
    Meaning find(const PastedRow& row) const;
    bool isKnown(const QString& name) const;

private:
    const PasteSource& m_source;
    QDate m_day;
    ImportPlan m_plan; ///< nothing enters it
    ImportChoices m_choices;
    SubjectFinder m_finder;
    QHash<QString, std::vector<SubjectId>> m_byPhone;
    QSet<QString> m_names;
};

} // namespace ocop
