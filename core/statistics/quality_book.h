#pragma once

#include "core/statistics/quality.h"

#include <map>

namespace ocop {

/// Collects findings by what they are about; a record stands once under each.
class QualityBook
{
public:
    /// All findings of a record, counted into how complete its kind is.
    void add(const QString& entity, qint64 id, const Findings& findings, Completeness& completeness);
    void note(const QString& entity, qint64 id, const Finding& finding);
    void note(const QString& entity, qint64 id, const Findings& findings)
    {
        for (const Finding& each : findings) note(entity, id, each);
    }
    /// Errors first, then by how many records; the book is empty afterwards.
    std::vector<QualityCheck> checks();

private:
    std::map<std::tuple<QString, QString, QString>, QualityCheck> m_checks;
};

/// Errors first, then by how many records.
void sortChecks(std::vector<QualityCheck>& checks);

} // namespace ocop
