#pragma once

#include "core/base/finding.h"

#include <QSet>

#include <functional>
#include <vector>

namespace ocop {

class FieldBox;

/// What is wrong or doubtful in the fields of a form, and what of it is said already: nothing about a field before it
/// was left, and what is right again is no longer mentioned. The boxes must outlive it.
class FormFindings
{
public:
    explicit FormFindings(const std::vector<FieldBox*>& boxes) : m_boxes(boxes) {}

    void setValidate(std::function<Findings()> validate) { m_validate = std::move(validate); }
    /// Findings from elsewhere, said at once and until their field is edited.
    void give(const Findings& findings) { m_given = findings; }

    /// The person types in the field or has left it.
    void edit(const FieldBox* box);
    void leave(const FieldBox* box);
    /// Everything is said from now on, as it is when a record is saved.
    void tellAll();
    /// As if no field had been visited yet.
    void forget();

    /// Looks at the fields anew and shows at each what is to be said. Gives the fields that are "missing"; with
    /// `missingElsewhere` they are said there and not at the fields.
    std::vector<FieldBox*> show(bool missingElsewhere) const;

private:
    Findings all() const;
    bool isTold(const FieldBox* box, const Finding& finding) const;

    const std::vector<FieldBox*>& m_boxes;
    std::function<Findings()> m_validate;
    Findings m_given;
    QSet<QString> m_visited;
    QString m_editing; ///< the field being typed in
    bool m_tellAll = false;
};

} // namespace ocop
