#pragma once

#include <QString>

namespace ocop {

/// A record by its table's name and its id; without an id, a new one of that kind.
struct RecordRef
{
    QString entity; ///< "subject", "product", "certificate", "decision", …
    qint64 id = 0;
};

} // namespace ocop
