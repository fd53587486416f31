#pragma once

#include "ui/session/page.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"

class QPushButton;
class QSplitter;

namespace ocop {

class PageHeader;
class GridEditor;
class QuickFilterBar;
class RecordPanel;
class ViewChooser;

/// What the lists of records have in common: title and acts, quick filters with counts, the table and the record's
/// panel. A page says which columns and rows it has and how a record is added, edited and deleted.
class RecordListPage : public Page
{
    Q_OBJECT

public:
    void refresh() override;
    /// Reads the touched records of its own kind; relatives that show in their lines must be among them.
    void follow(const Touched& touched) override;
    void showSelection(const Selection& selection, const QString& words) override;
    void showRecords(const QSet<qint64>& ids, const QString& words) override;
    bool showRecord(qint64 id) override;

    RecordTable* table() const { return m_table; }
    QuickFilterBar* filters() const { return m_filters; }
    ViewChooser* views() const { return m_views; }
    /// How the list is looked at, its quick filter too; takeLook() gives the columns it does not know.
    QJsonObject look() const;
    QStringList takeLook(const QJsonObject& look);

public Q_SLOTS:
    void addRecord();
    void editCurrent();
    void deleteSelected();
    /// Puts the current record among those the search offers first, or takes it from there.
    void markCurrent();

protected:
    /// A quick filter and what it selects; keys are stable, titles are words. The first one lets every row through.
    struct QuickFilter
    {
        QString key;
        QString title;
        Selection selection = {}; ///< lists that filter by something else leave it and override passes()
    };
    struct Words
    {
        QString title;
        QString add; ///< "Add product"
        QString paperTitle; ///< heading of the printed list
        QString entity; ///< "product"
        QString icon;
    };

    RecordListPage(Session& session, Words words, Columns columns, std::vector<QuickFilter> filters, QWidget* parent);

    /// The rows of the moment; rowMatches(), passes() and summary() speak of them from now on.
    virtual std::shared_ptr<const RowSource> gatherRows() = 0;
    virtual bool rowMatches(int row, const Selection& selection) const = 0;
    /// Whether a row belongs to a quick filter other than the first.
    virtual bool passes(int row, const QuickFilter& filter) const { return rowMatches(row, filter.selection); }
    /// Of the rows shown, which went through sumRow() just now.
    virtual QString summary() const = 0;
    virtual void beginSums() {}
    virtual void sumRow(int /*row*/) {}
    virtual bool add() = 0;
    virtual bool edit(qint64 id) = 0;
    /// Deletes within one act; tells when it cannot be.
    virtual void removeRecords(const QSet<qint64>& ids) = 0;

    RecordPanel* panel() const { return m_panel; }
    /// A button at the head of the page that writes: out of sight while another day is looked at.
    void addHeadButton(QPushButton* button);
    /// Makes the list editable in place. `make` gets what shows pasted rows that have no record yet.
    using MakeGrid = std::unique_ptr<GridEditor> (*)(Session&, const Columns&,
                                                     std::function<void(const QVector<QStringList>&)>);
    void setGrid(MakeGrid make);
    /// Shows pasted rows that have no record yet, to be added; as an import does unless the page says otherwise.
    virtual void addPasted(const QVector<QStringList>& rows);
    /// A chooser of one column's values beside the quick filters.
    void addChooser(const QString& columnKey);
    /// An act on the current record: in the context menu of its row, under `keys`, and out of reach while another
    /// day is looked at.
    QAction* addRowAct(const QString& text, const QString& icon, const QKeySequence& keys, std::function<void()> run);

private:
    QAction* makeAct(const QString& text, const QString& icon, const QKeySequence& keys, std::function<void()> run);
    void buildActs();
    const QuickFilter& chosenFilter() const;
    QWidget* buildLeft(const Words& words);
    /// What the rows depend on besides the records; another one fills the page anew.
    struct Outlook
    {
        QDate day;
        std::optional<UnitId> district;
        int expiringDays = 0;
        bool operator==(const Outlook&) const = default;
    };
    Outlook outlook() const;
    /// Counts these rows into the quick filters (`times` 1) or out of them (-1).
    void countRows(const std::vector<int>& rows, int times);
    void showCounts();
    void showSums();
    void applySelection();
    void askFor(std::optional<Selection> asked, std::optional<QSet<qint64>> ids, const QString& words);
    void forgetAsked();
    void showAdded(qint64 after);
    qint64 shownAfter(qint64 before) const;
    void showPanel(qint64 id);
    void keyPressEvent(QKeyEvent* event) override;

    Words m_words;
    std::vector<QuickFilter> m_quick;
    std::vector<int> m_counts; ///< rows of each quick filter
    std::optional<Outlook> m_filledFor;
    std::optional<Selection> m_asked; ///< what a board asked for, instead of a quick filter
    std::optional<QSet<qint64>> m_askedIds;
    QString m_askedWords;
    RecordTable* m_table;
    QuickFilterBar* m_filters;
    RecordPanel* m_panel;
    ViewChooser* m_views;
    QSplitter* m_splitter;
    PageHeader* m_header = nullptr;
    QList<QPushButton*> m_headButtons; ///< that write
    QAction* m_edit;
    QList<QAction*> m_writing; ///< leave while another day is looked at
    QList<QAction*> m_rowActs;
};

} // namespace ocop
