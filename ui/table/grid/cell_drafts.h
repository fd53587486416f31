#pragma once

#include "ui/session/draft.h"

#include <QObject>

namespace ocop {

class DraftKeeper;
class GridControl;

/// The cells of a list that are typed and not written, as drafts, and back: what was kept of an earlier sitting stands in
/// its cell again as one that could not be written.
class CellDrafts : public QObject
{
    Q_OBJECT

public:
    CellDrafts(GridControl& grid, DraftKeeper& keeper, const QString& entity);

private:
    std::vector<Draft> typed() const;
    void takeBack();
    void giveUp(const Draft& draft);
    void goTo(const Draft& draft);
    /// The column of a draft of this list; -1 for another's.
    int columnIn(const Draft& draft) const;
    /// Nothing for a column the list does not have.
    int columnOf(const QString& key) const;

    GridControl& m_grid;
    DraftKeeper& m_keeper;
    QString m_entity;
};

} // namespace ocop
