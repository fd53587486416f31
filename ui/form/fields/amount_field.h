#pragma once

#include "core/base/amounts.h"
#include "ui/form/line_field.h"

namespace ocop {

/// Money in millions of đồng, two decimals.
class MoneyField : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

    /// Nothing when empty or unreadable.
    Amount value() const { return parseMoney(typed()); }
    void setValue(Amount hundredths) { setTyped(formatMoney(hundredths)); }
    std::optional<Finding> problem() const override;

protected:
    QString tidied(const QString& typed) const override;
};

/// A quantity with at most three decimals.
class QuantityField : public LineField
{
    Q_OBJECT

public:
    using LineField::LineField;

    /// Nothing when empty or unreadable.
    Amount value() const { return parseQuantity(typed()); }
    void setValue(Amount thousandths) { setTyped(formatQuantity(thousandths)); }
    std::optional<Finding> problem() const override;

protected:
    QString tidied(const QString& typed) const override;
};

} // namespace ocop
