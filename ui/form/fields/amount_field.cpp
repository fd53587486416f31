#include "ui/form/fields/amount_field.h"

#include "core/base/text.h"

namespace ocop {
namespace {

std::optional<Finding> unreadable(const QString& typed, Amount read, const QString& code)
{
    const QString text = cleaned(typed);
    if (text.isEmpty() || read) return std::nullopt;
    return Finding{Severity::Error, {}, code, {text}};
}

} // namespace

std::optional<Finding> MoneyField::problem() const { return unreadable(typed(), value(), QStringLiteral("moneyForm")); }

QString MoneyField::tidied(const QString& typed) const
{
    const Amount read = parseMoney(typed);
    return read ? formatMoney(read) : cleaned(typed);
}

std::optional<Finding> QuantityField::problem() const
{
    return unreadable(typed(), value(), QStringLiteral("quantityForm"));
}

QString QuantityField::tidied(const QString& typed) const
{
    const Amount read = parseQuantity(typed);
    return read ? formatQuantity(read) : cleaned(typed);
}

} // namespace ocop
