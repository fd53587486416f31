#pragma once

#include <QListWidget>

namespace ocop {

/// The list of pages at the left: icon, word and count; below 1200 px of window width only icons with tooltips.
class Navigation : public QListWidget
{
    Q_OBJECT

public:
    explicit Navigation(QWidget* parent = nullptr);

    void addPage(const QString& key, const QString& title, const QString& icon);
    void addRule();
    /// Shows a count after the word; 0 shows none. `pressing` paints it in the accent.
    void setCount(const QString& key, int count, bool pressing = false);
    QString current() const;
    void setCurrent(const QString& key);
    void setFolded(bool folded);

Q_SIGNALS:
    void pageChosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;

private:
    QListWidgetItem* itemOf(const QString& key) const;
};

} // namespace ocop
