#pragma once

#include "core/base/finding.h"
#include "core/storage/store.h"
#include "core/storage/unique_keys.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_input.h"
#include "ui/session/session.h"
#include "ui/table/column.h"
#include "ui/table/grid/grid_editor.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QHash>

#include <memory>
#include <optional>

namespace ocop {

/// One field of a record as a cell: its text as it is written and read, and its input. A text is what a person
/// types, or what textOf() gave ("#id" of a record, the code of a word).
template <class Record>
struct GridField
{
    QString column; ///< key of the list's column
    QString field; ///< key of the record's findings
    std::function<QString(const Record&)> text;
    /// Puts a text into the record; what cannot be read in it is told, the record then being as before.
    std::function<std::optional<Finding>(Record&, const QString& text)> take;
    /// An input holding the record's value.
    std::function<FieldInput*(const Record&)> input;
    bool isDate = false;
};

/// Cells of a list whose rows are records of one store: reads the texts, checks each record by its own rules and
/// saves those that are right in one act.
template <class Record>
class RecordGrid : public GridEditor
{
public:
    struct Kind
    {
        Store<Record>& (*store)(Register&);
        /// Brings a changed record into the form it is stored in.
        std::function<void(Record&)> tidy = [](Record& record) {
            if constexpr (requires { normalize(record); }) normalize(record);
        };
        /// What validate() says of the record as it would be stored.
        std::function<Findings(const Record&)> validate;
        std::function<QString(const Record&)> name;
        /// Other fields that follow the one changed.
        std::function<void(const Record& before, Record& now)> follow = {};
        std::function<void(const QVector<QStringList>&)> addRows = {};
    };

    RecordGrid(Session& session, const Columns& columns, std::vector<GridField<Record>> fields, Kind kind)
        : m_session(session), m_fields(std::move(fields)), m_kind(std::move(kind)), m_ofColumn(columns.size(), -1)
    {
        for (size_t column = 0; column < columns.size(); ++column)
            for (size_t field = 0; field < m_fields.size(); ++field)
                if (m_fields[field].column == columns[column].key) m_ofColumn[column] = int(field);
    }

    bool isOpen() const override { return m_session.isOpen() && !m_session.isReadOnly(); }
    bool isEditable(int column) const override { return m_ofColumn[size_t(column)] >= 0; }
    QString todayFor(int column) const override
    {
        return field(column).isDate ? m_session.today().toString(QStringLiteral("dd/MM/yyyy")) : QString();
    }
    FieldInput* makeInput(qint64 id, int column, QWidget* parent) const override
    {
        FieldInput* input = field(column).input(stored(id).value_or(Record()));
        input->setParent(parent);
        return input;
    }
    QString textOf(qint64 id, int column) const override
    {
        const auto record = stored(id);
        return record ? field(column).text(*record) : QString();
    }
    Outcome check(const std::vector<CellText>& cells) const override
    {
        std::vector<Record> changed;
        return plan(cells, changed);
    }
    Outcome write(const std::vector<CellText>& cells, const Label& label) override
    {
        std::vector<Record> changed;
        Outcome outcome = plan(cells, changed);
        if (changed.empty()) return outcome;
        const bool one = !label && changed.size() == 1;
        m_session.write(one ? ActKind::Edit : ActKind::Batch,
                        one ? m_kind.name(changed.front()) : label(outcome.written), [&](WriteAct& act) {
                            for (Record& record : changed) m_kind.store(m_session.book()).save(act, record);
                        });
        return outcome;
    }
    void addRows(const QVector<QStringList>& rows) override
    {
        if (m_kind.addRows) m_kind.addRows(rows);
    }

private:
    const GridField<Record>& field(int column) const { return m_fields[size_t(m_ofColumn[size_t(column)])]; }
    std::optional<Record> stored(qint64 id) const
    {
        return id ? m_kind.store(m_session.book()).find(decltype(Record::id){id}) : std::nullopt;
    }

    Outcome plan(const std::vector<CellText>& cells, std::vector<Record>& changed) const
    {
        std::vector<qint64> order;
        QHash<qint64, std::vector<const CellText*>> ofRecord;
        for (const CellText& cell : cells) {
            auto& list = ofRecord[cell.id];
            if (list.empty()) order.push_back(cell.id);
            list.push_back(&cell);
        }
        Outcome outcome;
        KeyGuard keys(m_session.book().database());
        for (const qint64 id : order) planRecord(id, ofRecord[id], keys, outcome, changed);
        return outcome;
    }

    void planRecord(qint64 id, const std::vector<const CellText*>& cells, KeyGuard& keys, Outcome& outcome,
                    std::vector<Record>& changed) const
    {
        const auto before = stored(id);
        if (!before || before->deleted) {
            for (const CellText* cell : cells)
                outcome.refused.push_back({*cell, texts::error(Error(ErrorKind::NotFound, QString()))});
            return;
        }
        Record record = *before;
        std::vector<const CellText*> taken;
        for (const CellText* cell : cells) {
            if (const auto problem = field(cell->column).take(record, cell->text))
                outcome.refused.push_back({*cell, texts::finding(*problem)});
            else
                taken.push_back(cell);
        }
        m_kind.tidy(record);
        if (m_kind.follow) m_kind.follow(*before, record);
        auto error = newFinding(*before, record, Severity::Error);
        if (!error && imageOf(record) != imageOf(*before)) error = keys.take(record, m_kind.name(record));
        if (error) {
            for (const CellText* cell : taken) outcome.refused.push_back({*cell, texts::finding(*error)});
            return;
        }
        const int written = int(std::count_if(taken.begin(), taken.end(), [&](const CellText* cell) {
            return field(cell->column).text(record) != field(cell->column).text(*before);
        }));
        if (written == 0 && imageOf(record) == imageOf(*before)) return;
        if (const auto doubt = newFinding(*before, record, Severity::Warning)) outcome.doubts << texts::finding(*doubt);
        outcome.written += written;
        changed.push_back(std::move(record));
    }

    /// What the change brings; errors the record had before do not keep its other fields from being mended.
    std::optional<Finding> newFinding(const Record& before, const Record& now, Severity severity) const
    {
        const Findings had = m_kind.validate(before);
        for (const Finding& finding : m_kind.validate(now))
            if (finding.severity == severity && std::find(had.begin(), had.end(), finding) == had.end()) return finding;
        return std::nullopt;
    }

    Session& m_session;
    std::vector<GridField<Record>> m_fields;
    Kind m_kind;
    std::vector<int> m_ofColumn;
};

} // namespace ocop
