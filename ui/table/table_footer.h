#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace ocop {

class RecordTable;

/// The line under a list: how many rows there are, the page's summary or the sums of the rows chosen, what the list
/// has to tell, cells that could not be written, and the filters in force with a way to take them off.
class TableFooter : public QFrame
{
    Q_OBJECT

public:
    explicit TableFooter(RecordTable* table);

    /// "407 products": the words for `shown` of `total` rows.
    void setCountText(std::function<QString(int shown, int total)> text);
    void setSummary(const QString& words);
    /// Stands instead of the summary until it is empty.
    void tell(const QString& words);
    void setRefused(int cells);
    /// Offers two ways out of what the current cell asks; empty words offer nothing.
    void setQuestion(const QString& theirs, const QString& mine);

    /// The rows or the filters are others now.
    void refresh();
    /// Other rows are chosen now.
    void refreshSummary();

Q_SIGNALS:
    void nextRefusedRequested();
    void theirsRequested();
    void mineRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    RecordTable* m_table;
    QLabel* m_count;
    QLabel* m_summary;
    QLabel* m_filter;
    QPushButton* m_clear;
    QLabel* m_told;
    QPushButton* m_refused;
    QPushButton* m_theirs;
    QPushButton* m_mine;
    std::function<QString(int, int)> m_countText;
    QString m_ownSummary;
};

} // namespace ocop
