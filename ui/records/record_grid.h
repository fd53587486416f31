#pragma once

#include "core/base/error.h"
#include "core/base/finding.h"
#include "core/storage/store.h"
#include "core/storage/unique_keys.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_input.h"
#include "ui/records/other_change.h"
#include "ui/records/value_words.h"
#include "ui/session/long_write.h"
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
    bool hasList = false; ///< the input has a list or a calendar
    /// The value as the list shows it, where it is not the record's field in words.
    std::function<QString(const Record&)> words = {};
};

/// Cells of a list whose rows are records of one store: reads the texts, checks each record by its own rules and
/// saves those that are right in one act. Records are those the list shows, with their versions: one that somebody
/// changed since is never saved over, and a cell that somebody else changed stays with the person until it is decided.
template <class Record>
class RecordGrid : public GridEditor
{
public:
    struct Kind
    {
        Store<Record>& (*store)(Register&);
        /// The record as the session has it in memory, which is what the list shows; null when it is not there.
        std::function<const Record*(qint64 id)> seen;
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
        /// What is asked even about a value of `field` that was just typed.
        std::function<std::optional<CellDoubt>(const QString& field, const Finding&)> asks = {};
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
    bool hasList(int column) const override { return isEditable(column) && field(column).hasList; }
    QString todayFor(int column) const override
    {
        return field(column).isDate ? m_session.today().toString(QStringLiteral("dd/MM/yyyy")) : QString();
    }
    FieldInput* makeInput(qint64 id, int column, QWidget* parent) const override
    {
        const Record* record = seen(id);
        FieldInput* input = field(column).input(record ? *record : Record());
        input->setParent(parent);
        return input;
    }
    QString textOf(qint64 id, int column) const override
    {
        const Record* record = seen(id);
        return record ? field(column).text(*record) : QString();
    }
    QString nameOf(qint64 id) const override
    {
        const Record* record = seen(id);
        return record ? m_kind.name(*record) : QString();
    }
    Outcome check(const std::vector<CellText>& cells) const override
    {
        std::vector<Record> changed;
        return plan(cells, changed);
    }
    Outcome write(const std::vector<CellText>& cells, const Label& label) override
    {
        // Others may write between the look at what they wrote and our own write, but not for ever.
        for (int looksLeft = 3;; --looksLeft) {
            std::vector<Record> changed;
            Outcome outcome = plan(cells, changed);
            if (changed.empty()) return outcome;
            try {
                outcome.stopped = !save(changed, label, outcome.written);
                return outcome;
            } catch (const Error& error) {
                if (error.kind() != ErrorKind::Conflict || looksLeft == 0) throw;
            }
            if (!m_session.followOthers()) m_session.reload();
        }
    }
    void addRows(const QVector<QStringList>& rows) override
    {
        if (m_kind.addRows) m_kind.addRows(rows);
    }

private:
    const GridField<Record>& field(int column) const { return m_fields[size_t(m_ofColumn[size_t(column)])]; }
    const Record* seen(qint64 id) const { return id ? m_kind.seen(id) : nullptr; }
    QString words(const GridField<Record>& field, const Record& record) const
    {
        if (field.words) return field.words(record);
        return valueWords(m_session, QLatin1String(Record::table), field.field, imageOf(record).value(field.field));
    }

    /// False when the person stopped it.
    bool save(std::vector<Record>& changed, const Label& label, int written)
    {
        const bool one = !label && changed.size() == 1;
        const ActInfo info = m_session.actInfo(one ? ActKind::Edit : ActKind::Batch,
                                               one ? m_kind.name(changed.front()) : label(written));
        return writeMany(m_session, info, int(changed.size()), [&](Register& book, WriteAct& act, Progress* progress) {
            for (Record& record : changed) {
                step(progress);
                m_kind.store(book).save(act, record);
            }
        });
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
        const Record* before = seen(id);
        if (!before) {
            const OtherChange change = lastChangeOf(m_session, QLatin1String(Record::table), id);
            for (const CellText* cell : cells)
                outcome.refused.push_back(
                    {*cell, goneReason(change, cell->shown.isEmpty() ? cell->text : cell->shown)});
            return;
        }
        Record record = *before;
        std::vector<const CellText*> taken;
        for (const CellText* cell : cells) {
            const Record sofar = record;
            if (const auto problem = field(cell->column).take(record, cell->text)) {
                outcome.refused.push_back({*cell, texts::finding(*problem)});
            } else if (auto clash = clashOf(*cell, *before, record)) {
                const OtherChange change =
                    lastChangeOf(m_session, QLatin1String(Record::table), id, field(cell->column).field);
                const QString reason = clashReason(change, *clash);
                outcome.refused.push_back({*cell, reason, std::move(clash)});
                record = sofar;
            } else {
                taken.push_back(cell);
            }
        }
        m_kind.tidy(record);
        if (m_kind.follow) m_kind.follow(*before, record);
        const QJsonObject was = imageOf(*before);
        const QJsonObject now = imageOf(record);
        const QString table = QLatin1String(Record::table);
        if (auto asked = question(*before, record, taken)) {
            outcome.refused.push_back(std::move(*asked));
            std::erase_if(taken,
                          [&](const CellText* cell) { return cell->column == outcome.refused.back().cell.column; });
            if (!taken.empty()) planRecord(id, taken, keys, outcome, changed);
            return;
        }
        auto error = newFinding(*before, record, Severity::Error);
        if (!error && !holdsSameKeys(table, was, now)) error = keys.take(table, id, now, m_kind.name(record));
        if (error) {
            for (const CellText* cell : taken) outcome.refused.push_back({*cell, texts::finding(*error)});
            return;
        }
        const int written = int(std::count_if(taken.begin(), taken.end(), [&](const CellText* cell) {
            return field(cell->column).text(record) != field(cell->column).text(*before);
        }));
        if (written == 0 && now == was) return;
        if (const auto doubt = newFinding(*before, record, Severity::Warning)) outcome.doubts << texts::finding(*doubt);
        outcome.written += written;
        changed.push_back(std::move(record));
    }

    /// What somebody stored in the cell since the person began, unless it is what was typed.
    std::optional<CellClash> clashOf(const CellText& cell, const Record& before, Record typed) const
    {
        const GridField<Record>& of = field(cell.column);
        const QString stored = of.text(before);
        if (!cell.base || stored == *cell.base) return std::nullopt;
        m_kind.tidy(typed);
        if (of.text(typed) == stored) return std::nullopt;
        return CellClash{words(of, typed), words(of, before), stored};
    }

    /// A value that does not look like what its field holds, whatever else the record says.
    static bool isMisshapen(const Finding& finding)
    {
        return finding.code.endsWith(QLatin1String("Form")) || finding.code.endsWith(QLatin1String("CheckDigit"));
    }

    /// A cell whose value the change makes doubtful, when the person is to be asked.
    std::optional<RefusedCell> question(const Record& before, const Record& now,
                                        const std::vector<const CellText*>& cells) const
    {
        const auto mayAsk = [this](const CellText* cell) {
            return cell->doubts == Doubts::Ask || (m_kind.asks && cell->doubts == Doubts::Tell);
        };
        if (std::none_of(cells.begin(), cells.end(), mayAsk)) return std::nullopt;
        for (const Finding& finding : newFindings(before, now, Severity::Warning))
            for (const CellText* cell : cells) {
                if (cell->doubts == Doubts::Write) continue;
                const QString& key = field(cell->column).field;
                std::optional<CellDoubt> doubt = m_kind.asks ? m_kind.asks(key, finding) : std::nullopt;
                if (!doubt && cell->doubts == Doubts::Ask && finding.field == key && isMisshapen(finding))
                    doubt = CellDoubt{finding.proposal, finding.proposal};
                if (doubt) return RefusedCell{*cell, texts::finding(finding), {}, std::move(doubt)};
            }
        return std::nullopt;
    }

    /// What the change brings; errors the record had before do not keep its other fields from being mended.
    std::optional<Finding> newFinding(const Record& before, const Record& now, Severity severity) const
    {
        Findings found = newFindings(before, now, severity);
        return found.empty() ? std::nullopt : std::optional<Finding>(std::move(found.front()));
    }

    Findings newFindings(const Record& before, const Record& now, Severity severity) const
    {
        Findings found = m_kind.validate(now);
        std::erase_if(found, [severity](const Finding& each) { return each.severity != severity; });
        if (found.empty()) return found;
        const Findings had = m_kind.validate(before);
        std::erase_if(found,
                      [&had](const Finding& each) { return std::find(had.begin(), had.end(), each) != had.end(); });
        return found;
    }

    Session& m_session;
    std::vector<GridField<Record>> m_fields;
    Kind m_kind;
    std::vector<int> m_ofColumn;
};

} // namespace ocop
