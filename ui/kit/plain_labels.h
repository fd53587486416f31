#pragma once

#include <QObject>

namespace ocop {

/// What labels, message boxes and tooltips show is text: a producer named "<b>x</b>" is shown letter by letter. Where
/// markup is meant, the label says so (Qt::RichText) and its maker escapes what was typed.
class PlainLabels : public QObject
{
    Q_OBJECT

public:
    /// For the whole application; a second call does nothing.
    static void install();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

} // namespace ocop
