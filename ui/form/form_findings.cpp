#include "ui/form/form_findings.h"

#include "ui/form/field_box.h"

#include <algorithm>

namespace ocop {
namespace {

bool isMissing(const Finding& finding)
{
    return finding.severity == Severity::Note && finding.code == QLatin1String("missing");
}

} // namespace

void FormFindings::edit(const FieldBox* box)
{
    m_editing = box->key();
    std::erase_if(m_given, [box](const Finding& finding) { return finding.field == box->key(); });
}

void FormFindings::leave(const FieldBox* box)
{
    m_visited.insert(box->key());
    m_editing.clear();
}

void FormFindings::tellAll()
{
    m_editing.clear();
    m_tellAll = true;
}

void FormFindings::forget()
{
    m_visited.clear();
    m_given.clear();
    m_editing.clear();
    m_tellAll = false;
}

Findings FormFindings::all() const
{
    Findings all = m_given;
    QSet<QString> unreadable;
    for (const FieldBox* box : m_boxes)
        if (auto problem = box->input()->problem()) {
            problem->field = box->key();
            unreadable.insert(box->key());
            all.push_back(*problem);
        }
    if (m_validate)
        for (const Finding& finding : m_validate())
            if (!unreadable.contains(finding.field)) all.push_back(finding);
    return all;
}

/// A field being typed in keeps what was said about it but says nothing new until it is left.
bool FormFindings::isTold(const FieldBox* box, const Finding& finding) const
{
    if (std::find(m_given.begin(), m_given.end(), finding) != m_given.end()) return true;
    if (box->key() != m_editing) return m_tellAll || m_visited.contains(box->key());
    const Findings& shown = box->findings();
    return std::any_of(shown.begin(), shown.end(), [&](const Finding& each) { return each.code == finding.code; });
}

std::vector<FieldBox*> FormFindings::show(bool missingElsewhere) const
{
    const Findings found = all();
    std::vector<FieldBox*> missing;
    for (FieldBox* box : m_boxes) {
        Findings told;
        for (const Finding& finding : found) {
            if (finding.field != box->key()) continue;
            if (isMissing(finding)) missing.push_back(box);
            if (!(isMissing(finding) && missingElsewhere) && isTold(box, finding)) told.push_back(finding);
        }
        box->setFindings(std::move(told));
    }
    return missing;
}

} // namespace ocop
