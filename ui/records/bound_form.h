#pragma once

#include "ui/form/check_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/edited_record.h"
#include "ui/form/fields/amount_field.h"
#include "ui/form/fields/whole_field.h"
#include "ui/form/form_dialog.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/form_words.h"
#include "ui/records/record_conflict.h"
#include "ui/words/texts.h"

namespace ocop {

/// A form whose fields are bound to the members of one kind of record: reading, writing and coming to terms with somebody
/// else's save follow from what was bound. A form names its fields in its constructor and calls start() last.
template <class Record>
class BoundForm : public FormDialog
{
public:
    using RecordId = decltype(Record::id);

    RecordId savedId() const { return m_edited.read().id; }

protected:
    /// An id that is not valid makes a new record, which begins as `fresh`. Throws Error{NotFound}.
    BoundForm(Session& session, Store<Record>& store, RecordId id, Record fresh, const QString& title, QWidget* parent)
        : FormDialog(session, title, parent), m_session(session), m_store(store), m_fresh(std::move(fresh)),
          m_edited(id ? EditedRecord<Record>(store, id) : EditedRecord<Record>(m_fresh))
    {
        setRecord({QLatin1String(Record::table), id.value});
        if (id) setRemark(lastChangeWords(session, QLatin1String(Record::table), id.value));
    }

    Session& session() const { return m_session; }
    /// As the fields have it.
    Record record() const
    {
        Record record = m_edited.read();
        for (const Binding& each : m_bindings) each.write(record);
        normalize(record);
        return record;
    }
    const Record& read() const { return m_edited.read(); }

    TextField* bindText(QLatin1String field, QString Record::*member, Place place = Place::Half, bool required = false)
    {
        return bind(field, new TextField, member, place, required);
    }
    MultiLineField* bindLines(QLatin1String field, QString Record::*member, int lines = 2)
    {
        return bind(field, new MultiLineField(lines), member, Place::Wide);
    }
    DateField* bindDay(QLatin1String field, QDate Record::*member, bool required = false)
    {
        return bind(field, new DateField([this] { return m_session.today(); }), member, Place::Half, required);
    }
    MoneyField* bindMoney(QLatin1String field, Amount Record::*member) { return bind(field, new MoneyField, member); }
    QuantityField* bindQuantity(QLatin1String field, Amount Record::*member)
    {
        return bind(field, new QuantityField, member);
    }
    WholeField* bindWhole(QLatin1String field, std::optional<int> Record::*member)
    {
        return bind(field, new WholeField, member);
    }
    /// `words` are written beside the box.
    CheckField* bindCheck(QLatin1String field, bool Record::*member, const QString& words)
    {
        return bind(field, new CheckField(words), member);
    }
    template <class E, class Words>
    ChoiceField* bindChoice(QLatin1String field, E Record::*member, Words&& words)
    {
        auto* input = add(field, labelOf(field), new ChoiceField);
        std::vector<ChoiceField::Entry> entries;
        for (const auto& [value, code] : EnumCodes<E>::all) entries.push_back({QLatin1String(code), words(value)});
        input->setEntries(entries);
        m_bindings.push_back(
            {[input, member](const Record& from) { input->setValue(codeOf(from.*member)); },
             [input, member](Record& to) { to.*member = fromCode<E>(input->value()).value_or(to.*member); }});
        return input;
    }
    /// One of a few numbers, each with its words.
    template <class Words>
    ChoiceField* bindNumbers(QLatin1String field, int Record::*member, const std::vector<int>& numbers, Words&& words)
    {
        auto* input = add(field, labelOf(field), new ChoiceField);
        std::vector<ChoiceField::Entry> entries;
        for (const int number : numbers) entries.push_back({QString::number(number), words(number)});
        input->setEntries(entries);
        m_bindings.push_back({[input, member](const Record& from) { input->setValue(QString::number(from.*member)); },
                              [input, member](Record& to) { to.*member = input->value().toInt(); }});
        return input;
    }
    /// `find` gives the record there is as it is offered.
    template <class Tag, class Find>
    LookupField* bindLookup(QLatin1String field, Id<Tag> Record::*member, LookupField::Provider offer, Find&& find,
                            Place place = Place::Wide, bool required = false)
    {
        auto* input = add(field, labelOf(field), new LookupField(std::move(offer)), place, required);
        m_bindings.push_back({[input, member, find](const Record& from) { input->setChoice(find(from.*member)); },
                              [input, member](Record& to) { to.*member = Id<Tag>{input->id()}; }});
        return input;
    }

    /// Fills fields that are bound to no member, whenever a record was put into the others.
    void fillOnLoad(std::function<void()> fill) { m_fill = std::move(fill); }
    /// Writes what those say, within the act that stored the record.
    void alsoStore(std::function<void(WriteAct&, const Record&)> store) { m_alsoStore = std::move(store); }
    /// After all fields were bound. `label` is what the history calls the record.
    void start(std::function<Findings(const Record&)> check, std::function<QString(const Record&)> label)
    {
        load(m_edited.read());
        setValidate([this, check = std::move(check)] { return check(record()); });
        setSave([this, label = std::move(label)] {
            Record typed = record();
            m_session.write(m_edited.isNew() ? ActKind::Add : ActKind::Edit, label(typed), [&](WriteAct& act) {
                typed.id = m_edited.store(act, m_store, typed);
                if (m_alsoStore) m_alsoStore(act, typed);
            });
        });
        setConflictHelp(conflictHelp<Record>(
            m_session, m_edited, m_store, [this] { return record(); }, [this](const Record& each) { load(each); }));
        begin();
    }
    /// Offers to begin another record after this one; the `sticky` fields keep what they have.
    void offerNext(const QString& title, const QStringList& sticky = {})
    {
        setNext(
            [this, title] {
                m_edited = EditedRecord<Record>(m_fresh);
                setTitle(title);
                setRemark({});
            },
            sticky);
    }
    void load(const Record& from)
    {
        for (const Binding& each : m_bindings) each.read(from);
        if (m_fill) m_fill();
    }

    /// An input of its own, with setValue() and value().
    template <class Input, class Member>
    Input* bind(QLatin1String field, Input* input, Member member, Place place = Place::Half, bool required = false)
    {
        add(field, labelOf(field), input, place, required);
        m_bindings.push_back({[input, member](const Record& from) { input->setValue(from.*member); },
                              [input, member](Record& to) { to.*member = input->value(); }});
        return input;
    }

private:
    struct Binding
    {
        std::function<void(const Record&)> read;
        std::function<void(Record&)> write;
    };

    static QString labelOf(QLatin1String field) { return texts::field(QLatin1String(Record::table), field); }

    Session& m_session;
    Store<Record>& m_store;
    Record m_fresh;
    EditedRecord<Record> m_edited;
    std::vector<Binding> m_bindings;
    std::function<void()> m_fill;
    std::function<void(WriteAct&, const Record&)> m_alsoStore;
};

} // namespace ocop
