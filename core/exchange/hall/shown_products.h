#pragma once

#include "core/register/snapshot.h"

#include <QStringList>

namespace ocop {

/// The goods a cell lists, one by one: "gạo, nước mắm và chè".
QStringList goodsIn(const QString& cell);

/// The products of a producer a cell of a list names.
struct NamedProducts
{
    std::vector<ProductId> found;
    QStringList strange; ///< parts of the cell that name none of them
    bool all = false; ///< "tất cả sản phẩm OCOP": whatever is in force
};

NamedProducts productsNamed(const QString& cell, SubjectId producer, const Snapshot& snapshot);

/// The producer's products in force on the day.
std::vector<ProductId> productsInForce(SubjectId producer, const Snapshot& snapshot, QDate day, int expiringDays);

} // namespace ocop
