#pragma once

#include "ui/form/line_field.h"

namespace ocop {

/// A whole number without thousands dots: years, ordinals, shares.
class WholeField : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

    /// Nothing when empty or unreadable.
    std::optional<int> value() const;
    void setValue(std::optional<int> value);
    std::optional<Finding> problem() const override;

protected:
    QString tidied(const QString& typed) const override;
};

} // namespace ocop
