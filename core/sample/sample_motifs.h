#pragma once

#include <QByteArray>
#include <QStringList>

namespace ocop {

/// How many pictures there are of one motif: other walls, tables and labels.
inline constexpr int motifVariants = 3;

/// "jar", "bottle", "fabric" …
QStringList motifs();

/// The motif on a table as a PNG file of a few kilobytes, a box for one that is not known. `variant` from 0.
QByteArray motifPicture(const QString& motif, int variant);

} // namespace ocop
