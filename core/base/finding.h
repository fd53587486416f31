#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace ocop {

enum class Severity { Note, Warning, Error };

/// One thing wrong or doubtful in what was typed or read. `code` names the sentence (ui/words/texts turns it
/// into words with `args`), `field` the struct member it belongs to, `proposal` a value that would mend it.
struct Finding
{
    Severity severity = Severity::Error;
    QString field;
    QString code;
    QStringList args = {};
    QString proposal = {};

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

inline void addFound(Findings& findings, const Findings& more)
{
    findings.insert(findings.end(), more.begin(), more.end());
}

inline bool hasErrors(const Findings& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace ocop
