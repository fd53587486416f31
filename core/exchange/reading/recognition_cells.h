#pragma once

#include "core/exchange/list_rows.h"
#include "core/exchange/reading/list_context.h"
#include "core/exchange/reading/sheet_cells.h"

namespace ocop {

/// Reads what a row says of recognitions: stars, decisions, days and points, the first time and later, in columns of
/// their own, under years or as marks. What it does not say is taken from what stands above it.
class RecognitionCells
{
public:
    RecognitionCells(const SheetCells& cells, const ListContext& context, bool system1904)
        : m_cells(cells), m_context(context), m_system1904(system1904)
    {
    }

    /// `ownStars` (of a product split from a cell) goes before the row's.
    void read(ListRow& row, const QString& ownStars = {}) const;

private:
    struct Columns
    {
        ListField stars, decision, date, year, issuer;
    };
    ListRecognition recognition(ListRow& row, const Columns& columns) const;
    void readLatest(ListRow& row, ListRecognition& latest) const;
    void readScoreOf(ListRow& row, ListRecognition& latest) const;
    void fillFromAbove(ListRecognition& one) const;
    StarReading markedStars(ListRow& row) const;
    std::vector<ListRecognition> ofYears() const;
    DateReading date(ListField field) const;
    void addTrouble(ListRow& row, ListField field, DateReading::Trouble trouble) const;

    const SheetCells& m_cells;
    const ListContext& m_context;
    bool m_system1904;
};

} // namespace ocop
