#pragma once

#include "ui/session/session.h"

#include <QSet>

namespace ocop {

/// One number of a board and what a click on it opens: the very selection that was counted.
struct BoardMark
{
    Selection selection;
    QString words; ///< what is counted: "Tiên Phước · four-star · in force"
    QString detail; ///< tooltip and accessible text: words, value and share
    int count = 0;
    ListPage page = ListPage::Products;
    QString entity = {}; ///< with `ids`: exactly these records instead of the selection
    QSet<qint64> ids = {};
    QDate asOf = {}; ///< the day it is counted on, where that is not the session's
};

/// The marks of a row before its sectors.
enum class BoardSegment { Stars5, Stars4, Stars3, Lapsed, Withdrawn, MissingDate, Total };
inline constexpr int boardSegments = 6; ///< drawn in the bar; Total follows
inline constexpr int firstSectorMark = boardSegments + 1;

/// One district or commune: numbers for its bar, its total, then one per sector shown.
struct BoardRow
{
    QString name;
    std::vector<BoardMark> marks;
    int inForce = 0;

    int total() const { return marks.empty() ? 0 : marks[size_t(BoardSegment::Total)].count; }
    const BoardMark& of(BoardSegment segment) const { return marks[size_t(segment)]; }
    /// Whether the keyboard and the mouse find a mark: what is not zero, and the total always.
    bool isReachable(int mark) const
    {
        return mark >= 0 && size_t(mark) < marks.size() &&
               (marks[size_t(mark)].count > 0 || mark == int(BoardSegment::Total));
    }
};

/// Everything the board of places shows: rows from the largest down, the sectors that have products, and the sum.
struct BoardData
{
    QString placeHead;
    std::vector<QString> sectorHeads;
    std::vector<BoardRow> rows;
    BoardRow sum;

    int rowCount() const { return int(rows.size()); }
    /// A row by its place; the one after the last is the sum.
    const BoardRow& row(int index) const { return index < rowCount() ? rows[size_t(index)] : sum; }
};

/// By district, or by commune: within the session's district always. Numbers come from the session's statistics.
BoardData boardData(const Session& session, bool byCommune = false);
/// Whether a board of this session counts by commune.
bool countsByCommune(const Session& session, bool wanted);

/// Short head of a sector's column; 0 is "not known".
QString sectorHead(int sector);

/// ", +4 since 31/08/2023": how the rows a mark counts have grown in a year; nothing for marks of single records or
/// of days to come.
QString sinceLastYear(const Session& session, const BoardMark& mark);

/// A selection within the district looked at.
Selection scopedSelection(const Session& session);

} // namespace ocop
