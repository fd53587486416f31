#pragma once

#include <QString>

namespace ocop::texts {

/// What a kind of record is called: "Dossier" for "application"; empty for anything that is not a kind of record.
QString recordKind(const QString& entity);

} // namespace ocop::texts
