#pragma once

#include <QStringView>

#include <algorithm>

namespace ocop {

/// Whether cleaned() takes out of the text what nobody sees in it: marks of direction, zero-width and control characters.
inline bool hasHidden(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && !c.isSpace());
    });
}

} // namespace ocop
