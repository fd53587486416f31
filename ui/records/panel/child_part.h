#pragma once

#include "ui/records/panel/record_panel.h"
#include "ui/table/column.h"

#include <functional>

class QKeyEvent;
class QPushButton;
class QVBoxLayout;

namespace ocop {

class FlowLayout;
class RecordTable;

/// A tab of the record panel that lists what belongs to the record: Insert adds one, Enter or F2 edits, Delete deletes;
/// each is one step of Ctrl+Z.
class ChildPart : public RecordPart
{
    Q_OBJECT

public:
    void showRecord(const RecordRef& record) override;
    /// Makes one of the list the current one; false when it is not in it.
    bool choose(qint64 id);
    RecordTable* table() const { return m_table; }

public Q_SLOTS:
    void addOne();
    void editCurrent();
    void deleteCurrent();

protected:
    /// Texts of the list; `key` names it and its buttons.
    struct Words
    {
        QString key;
        QString accessible;
        QString icon;
        QString none; ///< what an empty list says
        QString noneDetail;
    };

    ChildPart(Session& session, const Words& words, Columns columns, QWidget* parent);

    Session& session() const { return m_session; }
    const RecordRef& owner() const { return m_owner; }
    QVBoxLayout* body() const;
    /// A further button under the list; it is not there while nothing may be written.
    QPushButton* addAct(const QString& key, const QString& text, const QString& icon, const QString& tip);

    /// Gives the table the rows of owner().
    virtual void fill() = 0;
    /// Opens the form; no id makes a new one. Gives the id saved, 0 when nothing was.
    virtual qint64 editOne(qint64 id) = 0;
    virtual void deleteOne(qint64 id) = 0;
    /// 0: none is.
    virtual void showCurrent(qint64 /*id*/) {}

    /// What a key does in the list; nothing where it is not the part's.
    virtual std::function<void()> actOf(const QKeyEvent& key);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void edit(qint64 id);

    Session& m_session;
    RecordRef m_owner;
    RecordTable* m_table;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_delete;
    std::vector<QPushButton*> m_more;
    FlowLayout* m_acts;
};

} // namespace ocop
