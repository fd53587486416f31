#pragma once

#include <QStringList>

#include <vector>

class QWidget;

namespace ocop {

class Board;

/// A board by its stable key ("map": command line, pictures), its title, and how it is made.
struct BoardEntry
{
    QString key;
    QString title;
    Board* (*make)(QWidget* parent) = nullptr; ///< null for the overview, which is more than a board
};

/// Every board in the order of its buttons, the overview first.
std::vector<BoardEntry> boardEntries();
QStringList boardKeys();

inline QString overviewKey() { return QStringLiteral("overview"); }

} // namespace ocop
