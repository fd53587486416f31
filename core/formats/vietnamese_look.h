#pragma once

#include <QString>

namespace ocop {

/// Whether words look like Vietnamese, told by how syllables are built. Only words with letters beyond ASCII are looked
/// at: those are what a wrong reading of old letters spoils.
struct VietnameseLook
{
    int words = 0; ///< with letters beyond ASCII
    int plausible = 0; ///< of these, built as a Vietnamese syllable
    bool beyondLatin1 = false; ///< has letters that only Unicode has (ạ, ơ, đ …): no old letters

    bool isAll() const { return plausible == words; }
};

VietnameseLook vietnameseLook(QStringView text);

} // namespace ocop
