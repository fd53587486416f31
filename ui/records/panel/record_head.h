#pragma once

#include "ui/records/panel/record_facts.h"

#include <QImage>
#include <QWidget>

class QLabel;

namespace ocop {

class IconTile;
class LinkLabel;
class StarsLabel;
class StatusPill;

/// The top of the record panel: icon tile, name, whom it belongs to, state and stars.
class RecordHead : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHead(QWidget* parent = nullptr);
    void showWords(const RecordHeadWords& words);
    /// A picture in place of the icon; null shows the icon.
    void setPhoto(const QImage& photo);

Q_SIGNALS:
    void linkActivated(const ocop::RecordRef& record);

private:
    IconTile* m_tile;
    QLabel* m_name;
    LinkLabel* m_second;
    StatusPill* m_pill;
    StarsLabel* m_stars;
};

} // namespace ocop
