#pragma once

#include <QString>
#include <QStringList>

namespace ocop {

/// Puts `more` where nothing stands; true when that changed it.
inline bool fillGap(QString& text, const QString& more)
{
    if (!text.isEmpty() || more.isEmpty()) return false;
    text = more;
    return true;
}

/// Adds what is not in the text yet behind it; true when that changed it.
inline bool addBehind(QString& text, const QString& more, const QString& between)
{
    if (more.isEmpty() || text.contains(more)) return false;
    text = text.isEmpty() ? more : text + between + more;
    return true;
}

} // namespace ocop
