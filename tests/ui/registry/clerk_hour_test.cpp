// An hour of a clerk's work, keys only: producers, products and certificates entered, corrected, pasted, filled, undone;
// the program closed and opened in between. What the register says in the end is compared with what was meant.
#include "tests/support/register_dump.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/grid_desk.h"

#include "ui/certification/certificates_page.h"
#include "ui/form/form_dialog.h"
#include "ui/registry/products_page.h"
#include "ui/window/main_window.h"
#include "ui/window/window_rooms.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>

#include <iostream>

namespace ocop::test {
namespace {

constexpr int makers = 20;
const QDate workDay(2024, 8, 31);

QString makerName(int i) { return QStringLiteral("Hộ kinh doanh Trần Văn %1").arg(QChar(u'A' + i)); }
QString productName(int i)
{
    return QStringLiteral("%1 số %2").arg(i % 2 ? QStringLiteral("Mắm") : QStringLiteral("Tiêu")).arg(i + 101);
}
QString phone(int i) { return QStringLiteral("09051234%1").arg(i + 10); }
QString communeOf(int i) { return i < 10 ? QStringLiteral("Tiên Mỹ") : QStringLiteral("Tiên Cảnh"); }

void types(const QString& text) { clerkTypes(reinterpret_cast<const char16_t*>(text.utf16())); }

/// The register's window on a file, as started anew.
struct Desk
{
    Session session{[] { return QDateTime(workDay, QTime(9, 0)); }, QStringLiteral("lan")};
    WindowRooms rooms{session};
    std::unique_ptr<MainWindow> window;

    explicit Desk(const QString& path, bool fresh = false)
    {
        fresh ? session.create(path) : session.open(path);
        session.desk().clear();
        session.setDeskId(QStringLiteral("the-same-desk"));
        window = std::make_unique<MainWindow>(session);
        window->resize(1366, 768);
        showActive(window.get());
    }

    RecordTable& go(const char* page)
    {
        window->showPage(QLatin1String(page));
        RecordTable* table = qobject_cast<RecordListPage*>(window->page(QLatin1String(page)))->table();
        table->focusTable();
        return *table;
    }

    /// Moves to a cell with the arrows, from wherever the list stands.
    static void goTo(RecordTable& table, int row, const char* key)
    {
        table.focusTable();
        int column = 0;
        for (size_t i = 0; i < table.columns().size(); ++i)
            if (table.columns()[i].key == QLatin1String(key)) column = int(i);
        table.setColumnShown(column, true);
        for (int guard = 0; guard < 400 && table.view()->currentIndex().row() != row; ++guard)
            clerkPresses(table.view()->currentIndex().row() < row ? Qt::Key_Down : Qt::Key_Up);
        const auto place = [&](int logical) { return table.view()->horizontalHeader()->visualIndex(logical); };
        for (int guard = 0; guard < 40 && table.view()->currentIndex().column() != column; ++guard)
            clerkPresses(place(table.view()->currentIndex().column()) < place(column) ? Qt::Key_Right : Qt::Key_Left);
        REQUIRE(table.view()->currentIndex().row() == row);
        REQUIRE(table.view()->currentIndex().column() == column);
    }
};

void enterMakers(Desk& desk)
{
    desk.go("subjects");
    inNextForm([](FormDialog&) {
        for (int i = 0; i < makers; ++i) {
            types(makerName(i));
            i + 1 < makers ? clerkPresses(Qt::Key_Return, Qt::ControlModifier)
                           : clerkPresses(Qt::Key_S, Qt::ControlModifier);
        }
    });
    clerkPresses(Qt::Key_N, Qt::ControlModifier);
}

void enterProducts(Desk& desk)
{
    desk.go("products");
    inNextForm([](FormDialog&) {
        for (int i = 0; i < 2 * makers; ++i) {
            types(productName(i));
            clerkPresses(Qt::Key_Tab);
            if (i % 2 == 0) { // the producer stays for the second product
                if (i > 0) clerkPresses(Qt::Key_A, Qt::ControlModifier);
                types(makerName(i / 2));
                clerkPresses(Qt::Key_Return);
            }
            i + 1 < 2 * makers ? clerkPresses(Qt::Key_Return, Qt::ControlModifier)
                               : clerkPresses(Qt::Key_S, Qt::ControlModifier);
        }
    });
    clerkPresses(Qt::Key_N, Qt::ControlModifier);
}

void enterCertificates(Desk& desk)
{
    desk.go("certificates");
    inNextForm([](FormDialog&) {
        for (int i = 0; i < 2 * makers; ++i) {
            types(productName(i));
            clerkPresses(Qt::Key_Return);
            if (i == 0) { // decision, day and stars stay for the others
                CHECK(clerkGoesTo("decision_id"));
                clerkTypes(u"15/QĐ-UBND");
                clerkPresses(Qt::Key_Tab);
                clerkTypes(u"050324");
                clerkPresses(Qt::Key_Tab);
                clerkTypes(u"UBND huyện Tiên Phước");
                clerkPresses(Qt::Key_Tab);
            }
            i + 1 < 2 * makers ? clerkPresses(Qt::Key_Return, Qt::ControlModifier)
                               : clerkPresses(Qt::Key_S, Qt::ControlModifier);
        }
    });
    clerkPresses(Qt::Key_N, Qt::ControlModifier);
}

/// Phones from another list, communes filled down: in the grid.
void completeMakers(Desk& desk)
{
    RecordTable& table = desk.go("subjects");
    QString phones;
    for (int i = 0; i < makers; ++i) phones += phone(i) + u'\n';
    putOnClipboard(phones);
    Desk::goTo(table, 0, "phone");
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    for (const int first : {0, 10}) {
        Desk::goTo(table, first, "commune");
        types(communeOf(first));
        clerkPresses(Qt::Key_Return);
        clerkPresses(Qt::Key_Escape);
        clerkPresses(Qt::Key_Up);
        for (int i = 0; i < 9; ++i) clerkPresses(Qt::Key_Down, Qt::ShiftModifier);
        clerkPresses(Qt::Key_D, Qt::ControlModifier);
    }
}

/// The same register written directly.
QStringList meant()
{
    TempRegister book;
    {
        WriteAct act(book->database(), testAct());
        Decision decision;
        decision.number = QStringLiteral("15/QĐ-UBND");
        decision.date = QDate(2024, 3, 5);
        decision.issuer = QStringLiteral("UBND huyện Tiên Phước");
        std::vector<Product> products;
        for (int i = 0; i < makers; ++i) {
            Subject subject;
            subject.name = makerName(i);
            subject.subKind = QStringLiteral("registeredHousehold"); // the name says so
            subject.phone = i == 3 ? QStringLiteral("0905999999") : phone(i);
            subject.unit = book->units().match(communeOf(i), UnitLevel::Commune, workDay).front()->id;
            book->subjects().add(act, subject);
        }
        for (int i = 0; i < 2 * makers; ++i) {
            Product product;
            product.name = productName(i);
            product.subject = SubjectId{i / 2 + 1};
            product.note = i < 5 ? QStringLiteral("đã kiểm tra") : QString();
            book->products().add(act, product);
            products.push_back(product);
        }
        book->decisions().add(act, decision);
        for (int i = 0; i < 2 * makers; ++i) {
            Certificate certificate;
            certificate.product = products[size_t(i)].id;
            certificate.decision = decision.id;
            certificate.effectiveFrom = decision.date;
            certificate.stars = i == 7 ? 4 : 3;
            certificate.printedProduct = products[size_t(i)].name;
            certificate.printedSubject = makerName(i / 2);
            normalize(certificate, book->rules());
            book->certificates().add(act, certificate);
        }
        act.commit();
    }
    return dumpOf(*book);
}

} // namespace

TEST_CASE("an hour of a clerk's work by keyboard ends in the register that was meant", "[clerk]")
{
    TempFolder folder;
    const QString path = folder.file(QStringLiteral("so.db"));
    ClerkWatch watch;
    {
        Desk desk(path, true);
        enterMakers(desk);
        REQUIRE(desk.session.stored().subjects().size() == makers);
        enterProducts(desk);
        REQUIRE(desk.session.stored().products().size() == 2 * makers);
        enterCertificates(desk);
        REQUIRE(desk.session.stored().certificates().size() == 2 * makers);
        completeMakers(desk);
        // Slips of the hand: a name typed over, a column cleared; both taken back.
        RecordTable& subjects = desk.go("subjects");
        Desk::goTo(subjects, 2, "name");
        clerkTypes(u"x");
        clerkPresses(Qt::Key_Return);
        clerkPresses(Qt::Key_Z, Qt::ControlModifier);
        Desk::goTo(subjects, 0, "phone");
        for (int i = 0; i < 19; ++i) clerkPresses(Qt::Key_Down, Qt::ShiftModifier);
        clerkPresses(Qt::Key_Delete);
        CHECK(desk.session.stored().subjects().front().phone.isEmpty());
    }
    {
        Desk desk(path); // the next morning
        clerkPresses(Qt::Key_Z, Qt::ControlModifier);
        CHECK(desk.session.stored().subjects().front().phone == phone(0));
        RecordTable& subjects = desk.go("subjects");
        Desk::goTo(subjects, 3, "phone");
        clerkTypes(u"0905999999");
        clerkPresses(Qt::Key_Return);
        RecordTable& products = desk.go("products");
        products.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
        clerkPresses(Qt::Key_F, Qt::ControlModifier);
        clerkTypes(u"mam so 102");
        clerkPresses(Qt::Key_Down); // into the list
        Desk::goTo(products, 0, "note");
        clerkTypes(u"đã kiểm tra");
        clerkPresses(Qt::Key_Return);
        CHECK(desk.session.stored().product({2})->note == QStringLiteral("đã kiểm tra"));
    }
    {
        Desk desk(path);
        // The other notes and the one product that has four stars.
        RecordTable& products = desk.go("products");
        products.sortBy(QStringLiteral("name"), Qt::AscendingOrder);
        for (int i = 0; i < 5; ++i) {
            products.selectRecord(i + 1);
            Desk::goTo(products, products.view()->currentIndex().row(), "note");
            clerkTypes(u"đã kiểm tra");
            clerkPresses(Qt::Key_Return);
        }
        RecordTable& certificates = desk.go("certificates");
        certificates.selectRecord(8);
        Desk::goTo(certificates, certificates.view()->currentIndex().row(), "stars");
        clerkTypes(u"4");
        clerkPresses(Qt::Key_Return);
        const QStringList expected = meant();
        const QStringList found = dumpOf(desk.session.book());
        REQUIRE(found.size() == expected.size());
        for (qsizetype i = 0; i < found.size(); ++i) CHECK(found.at(i).toStdString() == expected.at(i).toStdString());
    }
    // The same data typed into a sheet: every letter of every cell and a key to leave it.
    int sheet = 0;
    const auto cell = [&sheet](const QString& text) { sheet += int(text.size()) + 1; };
    for (int i = 0; i < 2 * makers; ++i) {
        for (const QString& text :
             {productName(i), makerName(i / 2), communeOf(i / 2), phone(i / 2), QStringLiteral("15/QĐ-UBND"),
              QStringLiteral("5/3/2024"), QStringLiteral("UBND huyện Tiên Phước"), QStringLiteral("3"),
              QStringLiteral("5/3/2027")})
            cell(text);
    }
    std::cout << "clerk's hour: " << watch.keys() << " keys (the same rows in a sheet: " << sheet << "), longest stall "
              << int(watch.longestStall()) << " ms\n";
}

} // namespace ocop::test
