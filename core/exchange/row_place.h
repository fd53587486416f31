#pragma once

#include <QHashFunctions>

namespace ocop {

/// A row of a workbook; of a row that holds several products, one of them.
struct RowPlace
{
    int sheet = 0; ///< index into Workbook::sheets
    int row = 0; ///< as the spreadsheet numbers it
    int part = 0; ///< from 1; 0: the only one

    bool operator==(const RowPlace&) const = default;
    friend size_t qHash(const RowPlace& place, size_t seed = 0)
    {
        return qHashMulti(seed, place.sheet, place.row, place.part);
    }
};

} // namespace ocop
