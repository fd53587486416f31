#pragma once

#include "ui/form/fields/pick_field.h"

#include <QStringList>

namespace ocop {

/// Kinds of standards to be ticked; those the program does not know are kept as they are.
class StandardsField : public PickField
{
    Q_OBJECT

public:
    using PickField::PickField;

    /// Codes with blanks between.
    void setValue(const QString& codes);
    QString value() const;
    void clear() override { setValue({}); }

private:
    QStringList m_kinds; ///< by line
};

} // namespace ocop
