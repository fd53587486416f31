#pragma once

#include "ui/dashboard/board.h"

class QComboBox;

namespace ocop {

class TileView;

/// What tiles are measured by: codes are stable (command line, views), titles are words.
struct TileMeasure
{
    QString code;
    QString title;
};

/// Places as tiles with a choice of measure above.
class TileBoard : public Board
{
    Q_OBJECT

public:
    void show(const Session& session) override;
    std::vector<BoardFigure> figures() const override;
    bool setMeasure(const QString& code) override;
    std::vector<QWidget*> charts() const override;
    TileView* tiles() const { return m_view; }
    QString measure() const;
    QString measureTitle() const;

protected:
    TileBoard(const QString& title, std::vector<TileMeasure> measures, QWidget* parent);
    virtual void fill(const Session& session) = 0;
    /// Rows of places of the session's day, largest layer first: districts, or the communes of the district.
    std::vector<TallyRow> placesOf(const Session& session) const;

private:
    const Session* m_session = nullptr;
    QComboBox* m_measure;
    TileView* m_view;
};

/// The districts where they lie, coloured by a measure. Within one district its communes follow each other.
class MapBoard : public TileBoard
{
    Q_OBJECT

public:
    explicit MapBoard(QWidget* parent = nullptr);

protected:
    void fill(const Session& session) override;
};

/// A small chart for every place, all on one axis: products in force by stars, and lapsed.
class CompareBoard : public TileBoard
{
    Q_OBJECT

public:
    explicit CompareBoard(QWidget* parent = nullptr);

protected:
    void fill(const Session& session) override;
};

} // namespace ocop
