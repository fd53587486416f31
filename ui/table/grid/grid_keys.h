#pragma once

#include <QObject>

class QKeyEvent;
class QMouseEvent;

namespace ocop {

class GridControl;
class RecordView;

/// The keys of a list that is edited in place, and what each of them does.
class GridKeys : public QObject
{
    Q_OBJECT

public:
    GridKeys(GridControl* grid, RecordView* view);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static bool isOurs(const QKeyEvent* key);
    bool wantsBeforeShortcuts(const QKeyEvent* key) const;
    bool handlePress(QMouseEvent* press);
    bool handleKey(QKeyEvent* key);
    bool handleControlKey(QKeyEvent* key);

    GridControl* m_grid;
    RecordView* m_view;
};

} // namespace ocop
