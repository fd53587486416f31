#pragma once

#include "core/base/text.h"
#include "ui/form/line_field.h"
#include "ui/records/record_grid.h"
#include "ui/words/sentences.h"

#include <functional>

namespace ocop {

/// Cells of a sheet whose rows are kept in memory until the whole sheet is saved: texts go into the rows at once, what
/// cannot be read in them stays in its cell. Whether the rows fit together is the sheet's to say.
template <class Row>
class DraftGrid : public GridEditor
{
public:
    struct Sheet
    {
        std::function<bool()> isOpen;
        std::function<Row*(qint64 id)> row; ///< null for a row that is gone
        std::function<void()> written; ///< the rows changed
        std::function<void(const QVector<QStringList>&)> add = {}; ///< pasted rows, where the sheet may grow
    };

    DraftGrid(const Session& session, const Columns& columns, std::vector<GridField<Row>> fields, Sheet sheet)
        : m_session(session), m_fields(std::move(fields)), m_sheet(std::move(sheet)), m_ofColumn(columns.size(), -1)
    {
        for (size_t column = 0; column < columns.size(); ++column)
            for (size_t field = 0; field < m_fields.size(); ++field)
                if (m_fields[field].column == columns[column].key) m_ofColumn[column] = int(field);
    }

    bool isOpen() const override { return m_sheet.isOpen(); }
    bool isEditable(int column) const override { return m_ofColumn[size_t(column)] >= 0; }
    bool hasList(int column) const override { return isEditable(column) && field(column).hasList; }
    FieldInput* makeInput(qint64 id, int column, QWidget* parent) const override
    {
        const Row* row = m_sheet.row(id);
        FieldInput* input = field(column).input(row ? *row : Row());
        input->setParent(parent);
        return input;
    }
    QString textOf(qint64 id, int column) const override
    {
        const Row* row = m_sheet.row(id);
        return row ? field(column).text(*row) : QString();
    }
    Outcome check(const std::vector<CellText>& cells) const override
    {
        std::vector<std::pair<qint64, Row>> changed;
        return plan(cells, changed);
    }
    Outcome write(const std::vector<CellText>& cells, const Label&) override
    {
        std::vector<std::pair<qint64, Row>> changed;
        const Outcome outcome = plan(cells, changed);
        for (const auto& [id, row] : changed) *m_sheet.row(id) = row;
        if (!changed.empty()) m_sheet.written();
        return outcome;
    }
    QString todayFor(int column) const override
    {
        return field(column).isDate ? m_session.today().toString(QStringLiteral("dd/MM/yyyy")) : QString();
    }
    void addRows(const QVector<QStringList>& rows) override
    {
        if (m_sheet.add) m_sheet.add(rows);
    }

private:
    const GridField<Row>& field(int column) const { return m_fields[size_t(m_ofColumn[size_t(column)])]; }

    Outcome plan(const std::vector<CellText>& cells, std::vector<std::pair<qint64, Row>>& changed) const
    {
        Outcome outcome;
        for (const CellText& cell : cells) {
            auto at =
                std::find_if(changed.begin(), changed.end(), [&](const auto& each) { return each.first == cell.id; });
            const Row* stands = at != changed.end() ? &at->second : m_sheet.row(cell.id);
            if (!stands) continue;
            Row row = *stands;
            const QString before = field(cell.column).text(row);
            if (const auto problem = field(cell.column).take(row, cell.text)) {
                outcome.refused.push_back({cell, texts::finding(*problem)});
                continue;
            }
            if (field(cell.column).text(row) == before) continue;
            ++outcome.written;
            if (at != changed.end())
                at->second = std::move(row);
            else
                changed.emplace_back(cell.id, std::move(row));
        }
        return outcome;
    }

    const Session& m_session;
    std::vector<GridField<Row>> m_fields;
    Sheet m_sheet;
    std::vector<int> m_ofColumn;
};

/// A whole number from `least` to `most`; an empty text is what `standard` says.
template <class Row>
GridField<Row> countCellOf(const char* column, const char* code, int Row::*member, int least, int most,
                           std::function<int(const Row&)> standard)
{
    return {QLatin1String(column), QLatin1String(column),
            [member](const Row& row) { return QString::number(row.*member); },
            [=](Row& row, const QString& text) -> std::optional<Finding> {
                QString typed = cleaned(text);
                typed.replace(QChar(0x2212), u'-');
                bool ok = typed.isEmpty();
                const int count = ok ? standard(row) : typed.toInt(&ok);
                if (!ok || count < least || count > most)
                    return Finding{Severity::Error,
                                   {},
                                   QLatin1String(code),
                                   {cleaned(text), QString::number(least), QString::number(most)}};
                row.*member = count;
                return std::nullopt;
            },
            [member](const Row& row) {
                auto* input = new TextField;
                input->setValue(QString::number(row.*member));
                return input;
            }};
}

} // namespace ocop
