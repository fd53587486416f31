#pragma once

#include <QStringList>

#include <vector>

namespace ocop {

/// One product of several that stand in one cell.
struct SplitProduct
{
    QString name;
    QString stars; ///< what its own part says of stars ("3 sao"); empty when nothing
};

/// The products of a cell that lists several: on lines, numbered ("1. … 2. …"), with dashes, between semicolons. Less than
/// two when it names one. `text` has its line breaks.
std::vector<SplitProduct> splitProducts(const QString& text);
/// The parts of a cell beside it, where there are as many as products; empty otherwise.
QStringList splitBeside(const QString& text, qsizetype products);

} // namespace ocop
