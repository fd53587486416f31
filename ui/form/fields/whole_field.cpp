#include "ui/form/fields/whole_field.h"

#include "core/base/text.h"

namespace ocop {

std::optional<int> WholeField::value() const
{
    bool readable = false;
    const int number = cleaned(typed()).toInt(&readable);
    return readable ? std::optional<int>(number) : std::nullopt;
}

void WholeField::setValue(std::optional<int> value) { setTyped(value ? QString::number(*value) : QString()); }

std::optional<Finding> WholeField::problem() const
{
    if (cleaned(typed()).isEmpty() || value()) return std::nullopt;
    return Finding{Severity::Error, {}, QStringLiteral("wholeNumberForm"), {cleaned(typed())}};
}

QString WholeField::tidied(const QString& typed) const
{
    bool readable = false;
    const int number = cleaned(typed).toInt(&readable);
    return readable ? QString::number(number) : cleaned(typed);
}

} // namespace ocop
