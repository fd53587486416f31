#pragma once

#include <QListWidget>

namespace ocop {

/// The list of pages at the left: icon, word and count; below 1200 px of window width only icons with tooltips. In a
/// low window its lines move together before it scrolls.
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
    /// At which every word stands beside its count, the scroll bar too where there is one.
    int wholeWidth() const;

Q_SIGNALS:
    void pageChosen(const QString& key);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitLines();
    int pages() const;
    int leastHeight() const;
    QListWidgetItem* itemOf(const QString& key) const;
};

} // namespace ocop
