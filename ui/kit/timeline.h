#pragma once

#include "ui/kit/theme.h"

#include <QListView>

#include <optional>
#include <vector>

namespace ocop {

/// One node of a timeline.
struct TimelineNode
{
    QString icon;
    QString date; ///< as shown
    QString title;
    QString text = {};
    int stars = 0; ///< drawn after the title when > 0
    bool filled = false; ///< an accent disc instead of an outline
    bool strong = false; ///< title in medium weight
    std::optional<Mark> mark = std::nullopt; ///< colours node and title
    qint64 id = 0; ///< given back on activation
    QString entity = {}; ///< … with it: the table of the record, where nodes are of several
};

/// A record's story from the newest down: nodes joined by a line; Enter or double click activates one.
class TimelineView : public QListView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    void setNodes(std::vector<TimelineNode> nodes);
    int nodeCount() const;

Q_SIGNALS:
    void nodeActivated(qint64 id, const QString& entity);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace ocop
