#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QToolButton;

namespace ocop {

/// A wrapping line of filter chips with counts, of which one is chosen.
class QuickFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuickFilterBar(QWidget* parent = nullptr);

    void addFilter(const QString& key, const QString& title);
    /// A count below 0 shows none.
    void setCount(const QString& key, qint64 count);
    QString current() const;
    /// Chooses without emitting.
    void setCurrent(const QString& key);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void currentChanged(const QString& key);

private:
    struct Chip
    {
        QString key;
        QString title;
        QToolButton* button;
    };
    std::vector<Chip> m_chips;
};

} // namespace ocop
