#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <vector>

namespace ocop::tour {

/// One way of looking at the whole program: theme, scale, size of window, register and day.
struct Round
{
    QString name;
    bool dark = false;
    double fontScale = 1.0;
    int factor = 1; ///< pixels of the screen per pixel of the window
    QSize window{1366, 768};
    QString asOf = {}; ///< another day, yyyy-MM-dd
    bool empty = false; ///< a new register instead of the sample
    bool dialogs = false; ///< dialogs, menus and popups too
};

const std::vector<Round>& rounds();

/// Takes the pictures of one round with the given sample register. Returns how many.
int runRound(const Round& round, const QString& sample, const QString& out);

} // namespace ocop::tour
