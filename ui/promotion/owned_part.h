#pragma once

#include "core/promotion/promotion_book.h"
#include "ui/records/panel/child_part.h"
#include "ui/records/remove_shown.h"
#include "ui/records/with_editor.h"
#include "ui/table/record_table.h"

namespace ocop {

/// A list of one kind of promotion's records in the panel of the record they belong to, edited by `Form`, which is made
/// with the session, the record's id and its owner's.
template <class Record, class Form>
class OwnedPart : public ChildPart
{
public:
    using RecordId = decltype(Record::id);
    /// The records of an owner, in the order they are listed.
    using Of = std::function<std::vector<Record>(const Session&, qint64 owner)>;
    using Name = std::function<QString(const Session&, const Record&)>;

    OwnedPart(Session& session, const Words& words, ListColumns<Record> columns, Of of, Name name, QWidget* parent)
        : ChildPart(session, words, columnsOf(columns), parent), m_columns(std::move(columns)), m_of(std::move(of)),
          m_name(std::move(name))
    {
    }
    using ChildPart::Words;

protected:
    void fill() override
    {
        const std::vector<Record> records = m_of(session(), owner().id);
        table()->template setRows<Record>(
            records, [](const Record& each) { return each.id.value; }, m_columns);
        if (table()->selectedIds().isEmpty() && !records.empty()) table()->selectRecord(records.front().id.value);
    }
    qint64 editOne(qint64 id) override
    {
        qint64 saved = 0;
        withEditor(session(), window(), [&] {
            Form form(session(), RecordId{id}, owner().id, window());
            form.exec();
            if (form.wasSaved()) saved = form.savedId().value;
            return form.wasSaved();
        });
        return saved;
    }
    void deleteOne(qint64 id) override
    {
        const Record* shown = session().state().promotion.template find<Record>({id});
        if (!shown) return;
        removeAsShown<Record>(
            session(), window(), m_name(session(), *shown), QSet<qint64>{id},
            [this](qint64 each) { return session().state().promotion.template find<Record>({each}); },
            [this](WriteAct& act, const Record& record) { removeOne(act, record); });
    }
    /// With what belongs to it.
    virtual void removeOne(WriteAct& act, const Record& record)
    {
        removeShown(act, session().book().template stores<PromotionStores>().template of<Record>(), record);
    }

private:
    ListColumns<Record> m_columns;
    Of m_of;
    Name m_name;
};

} // namespace ocop
