// Whatever was done in the lists is undone to the last letter, and done again.
#include "tests/support/register_dump.h"
#include "tests/support/ui/session_support.h"

#include "core/exchange/import_apply.h"
#include "core/exchange/import_planner.h"
#include "core/formats/workbook.h"
#include "ui/certification/certificate_grid.h"
#include "ui/registry/registry_grids.h"

#include <catch2/catch.hpp>

#include <random>

namespace ocop::test {
namespace {

Columns columnsNamed(std::initializer_list<const char*> keys)
{
    Columns columns;
    for (const char* key : keys) columns.push_back({.key = QLatin1String(key), .title = QLatin1String(key)});
    return columns;
}

/// Acts as a clerk does them, chosen at random: adding, typing, pasting, clearing, deleting, importing.
class RandomClerk
{
public:
    RandomClerk(TestSession& desk, unsigned seed) : m_desk(desk), m_random(seed) {}

    void act()
    {
        switch (m_random() % 10) {
        case 0:
        case 1: m_desk.addSubject(QStringLiteral("Hộ %1").arg(number(1000))); break;
        case 2:
            if (const Subject* maker = any(stored().subjects()))
                m_desk.addProduct(QStringLiteral("Tiêu %1").arg(number(1000)), maker->id);
            break;
        case 3: certify(); break;
        case 4: remove(); break;
        case 5: importRow(); break;
        default: writeCells(); break;
        }
    }

private:
    const Snapshot& stored() const { return m_desk.session.stored(); }
    int number(int below) { return int(m_random() % unsigned(below)); }
    template <class Range>
    const typename Range::value_type* any(const Range& records)
    {
        return records.empty() ? nullptr : &test::nth(records, m_random() % records.size());
    }

    void certify()
    {
        const Product* product = any(stored().products());
        if (!product) return;
        Certificate certificate;
        certificate.product = product->id;
        certificate.effectiveFrom = QDate(2020, 1, 1).addDays(number(1500));
        normalize(certificate, m_desk.session.book().rules());
        m_desk.session.write(ActKind::Add, product->name,
                             [&](WriteAct& act) { m_desk.session.book().certificates().add(act, certificate); });
    }

    void remove()
    {
        const Product* product = any(stored().products());
        if (!product) return;
        const ProductId id = product->id;
        m_desk.session.write(ActKind::Delete, product->name,
                             [&](WriteAct& act) { m_desk.session.book().products().remove(act, id); });
    }

    void importRow()
    {
        const QString place = QStringLiteral("HTX %1").arg(number(20));
        const Workbook list =
            workbookOf({{QStringLiteral("Sản phẩm"), QStringLiteral("Chủ thể"), QStringLiteral("Sao")},
                        {QStringLiteral("Mắm %1").arg(number(50)), place, QStringLiteral("3 sao")}});
        Session& session = m_desk.session;
        ImportPlan plan = planImport(readListBook(list), stored(), session.book().units(), session.book().groups(),
                                     session.book().rules(), {session.today(), QStringLiteral("danh-sach.csv")});
        session.write(ActKind::Import, QStringLiteral("danh-sach.csv"),
                      [&](WriteAct& act) { writeImport(session.book(), plan, act); });
    }

    /// A block of cells, right and wrong ones, written as typing, pasting and clearing do.
    void writeCells()
    {
        static const QStringList texts{QString(),
                                       QStringLiteral("0905123456"),
                                       QStringLiteral("xã Tiên Mỹ"),
                                       QStringLiteral("Tên mới"),
                                       QStringLiteral("Hợp tác xã"),
                                       QStringLiteral("31/2/2024"),
                                       QStringLiteral("4"),
                                       QStringLiteral("15/3/2024")};
        const auto cellsOf = [&](const auto& records, int columns) {
            std::vector<CellText> cells;
            for (int i = 0; i < 1 + number(6); ++i)
                if (const auto* record = any(records))
                    cells.push_back({record->id.value, number(columns), texts.at(number(int(texts.size()))), {}});
            return cells;
        };
        const auto label = [](int cells) { return QStringLiteral("%1 ô").arg(cells); };
        switch (number(3)) {
        case 0: m_subjects->write(cellsOf(stored().subjects(), 4), label); break;
        case 1: m_products->write(cellsOf(stored().products(), 3), label); break;
        default: m_certificates->write(cellsOf(stored().certificates(), 4), label); break;
        }
    }

    TestSession& m_desk;
    std::mt19937 m_random;
    std::unique_ptr<GridEditor> m_subjects =
        makeSubjectGrid(m_desk.session, columnsNamed({"name", "phone", "commune", "kind"}), {});
    std::unique_ptr<GridEditor> m_products =
        makeProductGrid(m_desk.session, columnsNamed({"name", "commune", "note"}), {});
    std::unique_ptr<GridEditor> m_certificates =
        makeCertificateGrid(m_desk.session, columnsNamed({"from", "stars", "lastDay", "note"}), {});
};

} // namespace

TEST_CASE("random acts, all undone: the register says what it said; all done again: the same end", "[grid][undo]")
{
    for (unsigned seed = 1; seed <= 12; ++seed) {
        INFO("seed " << seed);
        TestSession desk;
        desk.addSubject(QStringLiteral("Hộ đầu tiên"));
        RandomClerk clerk(desk, seed);
        for (int i = 0; i < 10; ++i) clerk.act();
        const QStringList start = dumpOf(desk.session.book());
        const size_t before = desk.acts();
        for (int i = 0; i < 50; ++i) clerk.act();
        const QStringList end = dumpOf(desk.session.book());
        const size_t done = desk.acts() - before;
        REQUIRE(done > 20);
        CHECK(end != start);
        for (size_t i = 0; i < done; ++i) desk.session.undo();
        CHECK(dumpOf(desk.session.book()) == start);
        for (size_t i = 0; i < done; ++i) desk.session.redo();
        CHECK(dumpOf(desk.session.book()) == end);
    }
}

} // namespace ocop::test
