#include "tests/support/ui/ui_support.h"
#include "tests/ui/table/table_samples.h"
#include "ui/table/record_model.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>

#include <random>

using namespace ocop;
using namespace ocop::test;

namespace {

/// Two models of the same lists: one is told which records changed, the other is given every source as a new one.
class TwoModels
{
public:
    explicit TwoModels(unsigned seed) : m_random(seed)
    {
        const int count = below(below(3) ? 160 : 10);
        for (int i = 0; i < count; ++i) m_rows.push_back(made(++m_lastId));
        m_source = source();
        told.setSource(m_source);
        anew.setSource(m_source);
        QObject::connect(&told, &RecordModel::modelReset, &told, [this] { m_wasReset = true; });
        QObject::connect(&told, &RecordModel::dataChanged, &told,
                         [this](const QModelIndex& first, const QModelIndex& last) {
                             for (int line = first.row(); line <= last.row(); ++line) m_toldLines.insert(line);
                         });
    }

    void lookOtherwise()
    {
        switch (below(11)) {
        case 0:
            return both([column = below(7) - 1, down = below(2)](RowIndex& rows) {
                rows.setSort(column, down ? Qt::DescendingOrder : Qt::AscendingOrder);
            });
        case 1: return both([text = below(2) ? word() : QString()](RowIndex& rows) { rows.setTyped(text); });
        case 2:
            return both([this, stars = 3 + below(3), off = below(2)](RowIndex& rows) {
                rows.setRowFilter(off ? std::function<bool(int)>()
                                      : [this, stars](int row) { return m_source->record(row).stars >= stars; });
            });
        case 3:
            return both([words = below(2) ? word() : QString()](RowIndex& rows) {
                rows.setColumnFilter(1, words.isEmpty() ? std::nullopt : std::optional(ColumnFilter{.text = words}));
            });
        case 4: return both([](RowIndex& rows) { rows.clearColumnFilters(); });
        case 5: return both([column = below(7) - 1](RowIndex& rows) { rows.setGroupColumn(column); });
        case 6:
            return both([group = below(5), closed = below(2) == 0](RowIndex& rows) {
                if (group < rows.groupTitles().size()) rows.setCollapsed(group, closed);
            });
        case 7: told.prepareSearch(below(20)); return;
        case 8:
            told.release();
            anew.release();
            return;
        default: told.hold(); anew.hold();
        }
    }

    /// Some records change, come, go or move; not all of what came or went is named.
    void changeRecords()
    {
        QSet<qint64> changed;
        for (int i = below(4); i > 0 && !m_rows.empty(); --i) {
            SampleRow& row = any();
            row = made(row.id);
            changed << row.id;
        }
        const bool named = below(3) > 0;
        const bool swaps = below(4) == 0; // the number of rows stays
        for (int i = swaps ? 1 : below(3); i > 0; --i) {
            m_rows.insert(m_rows.begin() + below(int(m_rows.size()) + 1), made(++m_lastId));
            if (named) changed << m_lastId;
        }
        for (int i = swaps ? 1 : below(3); i > 0 && !m_rows.empty(); --i) {
            const int at = below(int(m_rows.size()));
            if (named) changed << m_rows[size_t(at)].id;
            m_rows.erase(m_rows.begin() + at);
        }
        if (below(12) == 0) std::shuffle(m_rows.begin(), m_rows.end(), m_random);
        if (below(5) == 0 && !m_rows.empty()) changed << any().id; // reads as before
        if (below(6) == 0) changed << -1;
        if (below(10) == 0) m_groupsOfSource = !m_groupsOfSource;

        const QStringList before = texts();
        m_wasReset = false;
        m_toldLines.clear();
        m_source = source();
        told.setSource(m_source, changed);
        anew.setSource(m_source);
        const QStringList now = texts();
        if (m_wasReset) return;
        ++keptLines;
        REQUIRE(before.size() == now.size());
        for (int line = 0; line < int(now.size()); ++line) {
            CAPTURE(line);
            if (before[line] != now[line]) REQUIRE(m_toldLines.contains(line));
        }
    }

    void compare()
    {
        const RowIndex& a = told.rows();
        const RowIndex& b = anew.rows();
        REQUIRE(a.shownRows() == b.shownRows());
        REQUIRE(a.groupTitles() == b.groupTitles());
        for (int group = 0; group < int(a.groupTitles().size()); ++group)
            REQUIRE(a.groupSize(group) == b.groupSize(group));
        REQUIRE(a.lines().size() == b.lines().size());
        REQUIRE(
            std::equal(a.lines().begin(), a.lines().end(), b.lines().begin(),
                       [](const TableLine& x, const TableLine& y) { return x.row == y.row && x.group == y.group; }));
    }

    int below(int limit) { return int(m_random() % unsigned(limit)); }

    RecordModel told{sampleColumns()};
    RecordModel anew{sampleColumns()};
    int keptLines = 0; ///< how often no line moved

private:
    void both(const std::function<void(RowIndex&)>& change)
    {
        told.change(change);
        anew.change(change);
    }
    SampleRow& any() { return m_rows[size_t(below(int(m_rows.size())))]; }
    QString word()
    {
        static const char* const words[] = {"Trà", "trà", "Đường", "Ăn 10", "Ăn 2", "Mắm", "", "An"};
        return QString::fromUtf8(words[below(8)]);
    }
    SampleRow made(qint64 id)
    {
        SampleRow row;
        row.id = id;
        row.name = word();
        row.maker = word() + u' ' + word();
        row.place = word();
        row.stars = below(4) ? 3 + below(3) : 0;
        row.status = Status(below(3));
        if (below(3)) row.until = QDate(2024, 1, 1 + below(4));
        row.group = below(3);
        return row;
    }
    std::shared_ptr<RowsOf<SampleRow>> source()
    {
        auto rows = sampleSource(m_rows);
        if (m_groupsOfSource)
            rows->setGroups({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z")},
                            [](const SampleRow& row) { return row.group - (row.stars == 0); });
        return rows;
    }
    QStringList texts() const
    {
        QStringList lines;
        for (int line = 0; line < told.rowCount(); ++line) {
            QString text;
            for (int column = 0; column < told.columnCount(); ++column)
                text += told.index(line, column).data(Qt::DisplayRole).toString() + u'|';
            lines << text;
        }
        return lines;
    }

    std::mt19937 m_random;
    std::vector<SampleRow> m_rows;
    qint64 m_lastId = 0;
    bool m_groupsOfSource = false;
    std::shared_ptr<RowsOf<SampleRow>> m_source;
    bool m_wasReset = false;
    QSet<int> m_toldLines;
};

} // namespace

TEST_CASE("A list told which records changed is as one filled anew, whatever is looked at", "[changed-rows]")
{
    int keptLines = 0;
    for (unsigned seed = 1; seed <= 100; ++seed) {
        CAPTURE(seed);
        TwoModels models(seed);
        QAbstractItemModelTester tester(&models.told, QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int step = 0; step < 60; ++step) {
            CAPTURE(step);
            if (models.below(2))
                models.lookOtherwise();
            else
                models.changeRecords();
            models.compare();
        }
        keptLines += models.keptLines;
    }
    CHECK(keptLines > 100); // both ways were gone
}

TEST_CASE("A changed record leaves the list as it is seen", "[changed-rows]")
{
    std::vector<SampleRow> rows(300);
    for (size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = qint64(i) + 1;
        rows[i].name = QStringLiteral("Trà %1").arg(i + 1);
        rows[i].place = i % 2 ? QStringLiteral("Đại Lộc") : QStringLiteral("Tiên Phước");
    }
    RecordTable table(QStringLiteral("t"), sampleColumns(), nullptr);
    table.resize(700, 300);
    table.setSource(sampleSource(rows));
    table.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
    showActive(&table);
    table.focusTable();
    REQUIRE(table.selectRecord(150));
    const int scroll = table.view()->verticalScrollBar()->value();
    const QPersistentModelIndex kept = table.view()->currentIndex();
    QSignalSpy reset(table.model(), &RecordModel::modelReset);
    QSignalSpy moved(&table, &RecordTable::currentChanged);
    const auto asBefore = [&] {
        const QModelIndex current = table.view()->currentIndex();
        return table.currentId() == 150 && table.selectedIds() == QSet<qint64>{150} &&
               current.column() == kept.column() && table.view()->verticalScrollBar()->value() == scroll &&
               table.view()->hasFocus() && moved.isEmpty();
    };

    rows[149].maker = QStringLiteral("HTX Mới"); // no line moves
    table.setSource(sampleSource(rows), {150});
    CHECK(reset.isEmpty());
    CHECK(kept.isValid());
    CHECK(asBefore());
    CHECK(table.model()->cell(table.view()->currentIndex()).text == QStringLiteral("Trà 150"));
    table.setTypedFilter(QStringLiteral("htx moi")); // what is sought in it is made again
    CHECK(table.visibleRows() == std::vector<int>{149});
    table.setTypedFilter({});
    table.selectRecord(150);
    table.focusTable();
    table.view()->verticalScrollBar()->setValue(scroll);
    reset.clear();

    rows[299].name = QStringLiteral("Ấm"); // to the top, far away
    table.setSource(sampleSource(rows), {300});
    CHECK(reset.count() == 1);
    CHECK(table.visibleRows().front() == 299);
    CHECK(table.currentId() == 150);
    CHECK(table.selectedIds() == QSet<qint64>{150});
    CHECK(table.view()->hasFocus());
    CHECK(table.view()->rowViewportPosition(table.view()->currentIndex().row()) < 300);

    table.holdRows(); // written in place: it stays there until it is sorted again
    rows[10].name = QStringLiteral("Ám");
    table.setSource(sampleSource(rows), {11});
    CHECK(reset.count() == 1);
    CHECK(table.visibleRows().front() == 299);
    rows.erase(rows.begin() + 20); // the hold ends with the number of rows
    table.setSource(sampleSource(rows), {21});
    CHECK(table.visibleRows().front() == 10);
    CHECK(table.currentId() == 150);
}
