#pragma once

#include "ui/table/column.h"
#include "ui/words/texts.h"

namespace ocop {

/// A wider value that lets a cell through as well: what expires soon or is extended is still in force. Nothing for others.
inline QString widerValue(const CellData& cell)
{
    const bool isWider = cell.mark == Mark::Expiring || cell.mark == Mark::Extended;
    const bool isStatus = isWider && cell.value.typeId() == QMetaType::Int && cell.value.toInt() == int(*cell.mark);
    return isStatus ? texts::status(Status::InForce) : QString();
}

} // namespace ocop
