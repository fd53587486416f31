// Several desks on one register at once: what each planned is written on what the others wrote.
#include "tests/app/program_call.h"

#include "core/letters/letter_stores.h"
#include "core/office/open_register.h"
#include "core/register/snapshot.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;

namespace {

QByteArray listOf(int from, int rows)
{
    QByteArray text = "Tên sản phẩm,Chủ thể,Xã,Huyện,Điện thoại,Hạng sao,Số quyết định,Ngày quyết định\n";
    for (int i = from; i < from + rows; ++i)
        text += QStringLiteral("Bánh tráng số %1,Hộ kinh doanh Nguyễn Thị Hường %2,Đại An,Đại Lộc,0905%3,3 sao,"
                               "%4/QĐ-UBND,15/12/2023\n")
                    .arg(i)
                    .arg(i / 2)
                    .arg(i / 2, 6, 10, QLatin1Char('0'))
                    .arg(3000 + i % 20)
                    .toUtf8();
    return text;
}

std::unique_ptr<Register> openedAgain(const QString& path) { return openRegister(path, test::testAct().at); }

} // namespace

TEST_CASE("one list imported by eight programs at once comes in once")
{
    const Desk desk;
    test::TempRegister book;
    book.close();
    const QString list = desk.file(QStringLiteral("ds.csv"));
    test::writeFile(list, listOf(0, 300));
    const QStringList call{QStringLiteral("--db"), book.path(), QStringLiteral("import"), list,
                           QStringLiteral("--json")};
    int added = 0;
    for (const CallResult& each : desk.callAtOnce(std::vector<QStringList>(8, call))) {
        INFO(each.err.toStdString());
        CHECK(each.code == 0);
        const QJsonObject counts = each.json().object();
        CHECK(counts.value(QStringLiteral("read")).toInt() == 300);
        CHECK(counts.value(QStringLiteral("failed")).toInt() == 0);
        CHECK(counts.value(QStringLiteral("new")).toInt() + counts.value(QStringLiteral("same")).toInt() == 300);
        added += counts.value(QStringLiteral("new")).toInt();
    }
    CHECK(added == 300); // who wrote them says so, and nobody else
    const auto now = openedAgain(book.path());
    CHECK(now->products().all().size() == 300);
    CHECK(now->subjects().all().size() == 150);
    CHECK(now->certificates().all().size() == 300);
    CHECK(now->decisions().all().size() == 20);
    CHECK(now->history().acts(20).size() == 1);
}

TEST_CASE("twenty lists imported at once all arrive, and share what they speak of")
{
    const Desk desk;
    test::TempRegister book;
    book.close();
    std::vector<QStringList> calls;
    for (int i = 0; i < 20; ++i) {
        const QString list = desk.file(QStringLiteral("ds-%1.csv").arg(i));
        test::writeFile(list, listOf(20 * i + i % 2, 20));
        calls.push_back({QStringLiteral("--db"), book.path(), QStringLiteral("import"), list});
    }
    for (const CallResult& each : desk.callAtOnce(calls)) {
        INFO(each.err.toStdString());
        CHECK(each.code == 0);
    }
    const auto now = openedAgain(book.path());
    QSet<QString> names;
    for (const Product& each : now->products().all()) names.insert(each.name);
    CHECK(names.size() == int(now->products().all().size()));
    CHECK(names.size() == 391); // every other list begins a row later and ends in the next one's
    CHECK(now->decisions().all().size() == 20);
    CHECK(now->certificates().all().size() == 391);
}

TEST_CASE("letters written by four programs at once go to everybody once, under numbers of their own")
{
    const Desk desk;
    test::TempRegister book;
    for (int i = 0; i < 6; ++i) {
        const Subject subject = book.addSubject(QStringLiteral("Hộ Lê Văn %1").arg(i));
        book.addCertificate(book.addProduct(QStringLiteral("Tiêu %1").arg(i), subject.id).id, QDate(2021, 10, 31));
    }
    book.close();
    std::vector<QStringList> calls;
    for (int i = 0; i < 4; ++i)
        calls.push_back({QStringLiteral("--db"), book.path(), QStringLiteral("letters"), QStringLiteral("--as-of"),
                         QStringLiteral("2024-09-20"), QStringLiteral("--json"), QStringLiteral("--out"),
                         desk.file(QStringLiteral("thu-%1.pdf").arg(i))});
    // One more wants letters again whoever has one: its numbers run on after the others'.
    calls.push_back(calls.front());
    calls.back().last() = desk.file(QStringLiteral("thu-lai.pdf"));
    calls.back() << QStringLiteral("--again");
    int told = 0;
    for (const CallResult& each : desk.callAtOnce(calls)) {
        INFO(each.err.toStdString());
        CHECK(each.code == 0);
        told += int(each.json().array().size());
    }
    const auto now = openedAgain(book.path());
    const std::vector<Letter> letters = now->stores<LetterStores>().letters.all();
    CHECK(int(letters.size()) == told);
    CHECK((told == 12 || told == 6)); // 6 where the letters "again" came first
    QSet<QString> numbers;
    for (const Letter& each : letters) numbers.insert(each.fullNumber());
    CHECK(numbers.size() == int(letters.size()));
}

TEST_CASE("Word files of several programs in one folder are those of the letters kept")
{
    const Desk desk;
    test::TempRegister book;
    for (int i = 0; i < 6; ++i) {
        const Subject subject = book.addSubject(QStringLiteral("Hộ Lê Văn %1").arg(i));
        book.addCertificate(book.addProduct(QStringLiteral("Tiêu %1").arg(i), subject.id).id, QDate(2021, 10, 31));
    }
    book.close();
    const QString folder = desk.file(QStringLiteral("word"));
    const QStringList call{QStringLiteral("--db"),
                           book.path(),
                           QStringLiteral("letters"),
                           QStringLiteral("--as-of"),
                           QStringLiteral("2024-09-20"),
                           QStringLiteral("--out"),
                           folder};
    for (const CallResult& each : desk.callAtOnce(std::vector<QStringList>(3, call))) CHECK(each.code == 0);
    CHECK(openedAgain(book.path())->stores<LetterStores>().letters.all().size() == 6);
    CHECK(QDir(folder).entryList({QStringLiteral("*.docx")}).size() == 6);
}
