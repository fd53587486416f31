#include "core/storage/unique_keys.h"

#include "core/storage/sqlite_error.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// Keys only the program itself fills: units, groups, contents by their hash, primary keys.
bool isOfTheProgram(const QString& index)
{
    static const QStringList own{QStringLiteral("act_undone_once"),
                                 QStringLiteral("unit_code_in_time"),
                                 QStringLiteral("sqlite_autoindex_product_group_1"),
                                 QStringLiteral("sqlite_autoindex_setting_1"),
                                 QStringLiteral("sqlite_autoindex_unit_successor_1"),
                                 QStringLiteral("sqlite_autoindex_unit_alias_1"),
                                 QStringLiteral("sqlite_autoindex_product_group_crosswalk_1"),
                                 QStringLiteral("sqlite_autoindex_file_content_1")};
    return own.contains(index);
}

template <class Record>
void saveIn(TempRegister& book, Store<Record>& store, Record& record)
{
    WriteAct act(book->database(), testAct());
    record.id ? store.save(act, record) : void(store.add(act, record));
    act.commit();
}

/// The error's detail; empty when there was none.
QString detailOf(const std::function<void()>& work)
{
    try {
        work();
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::Constraint);
        return error.detail();
    }
    return {};
}

} // namespace

TEST_CASE("every unique key of the schema has its check, and every check its key", "[keys]")
{
    TempRegister book;
    Statement rows = book->database().prepare(
        QStringLiteral("select t.name, i.name from sqlite_master t join pragma_index_list(t.name) i "
                       "where t.type = 'table' and i.\"unique\" = 1"));
    QStringList found;
    while (rows.next()) {
        const QString table = rows.text(0);
        const QString index = rows.text(1);
        if (isOfTheProgram(index)) continue;
        found << index;
        INFO(index.toStdString());
        const auto& keys = uniqueKeys();
        const auto key =
            std::find_if(keys.begin(), keys.end(), [&](const UniqueKey& each) { return each.index == index; });
        REQUIRE(key != keys.end());
        CHECK(key->table == table);
        Statement columns = book->database().prepare(
            QStringLiteral("select name from pragma_index_info('%1') where name is not null").arg(index));
        while (columns.next()) CHECK(key->columns.contains(columns.text(0)));
        Statement lookup = book->database().prepare(QLatin1String(key->holder));
        for (const QString& column : key->columns) lookup.bind(QLatin1Char(':') + column, QString());
        lookup.bind(QStringLiteral(":id"), 0);
        CHECK_FALSE(lookup.next());
    }
    CHECK(size_t(found.size()) == uniqueKeys().size());
}

TEST_CASE("what SQLite says of a key becomes its code", "[keys]")
{
    CHECK(codeOfBreach(QStringLiteral("UNIQUE constraint failed: product.code")) ==
          QLatin1String("taken.product_code_once"));
    CHECK(
        codeOfBreach(QStringLiteral("UNIQUE constraint failed: certificate.product_id, certificate.effective_from")) ==
        QLatin1String("taken.certificate_begins_once"));
    CHECK(codeOfBreach(QStringLiteral("UNIQUE constraint failed: index 'decision_once'")) ==
          QLatin1String("taken.decision_once"));
    CHECK(codeOfBreach(QStringLiteral("FOREIGN KEY constraint failed")).isEmpty());

    TempRegister book;
    Subject first = book.addSubject(QStringLiteral("Hộ An"));
    first.code = QStringLiteral("CT-01");
    saveIn(book, book->subjects(), first);
    Subject second = book.addSubject(QStringLiteral("Hộ Bình"));
    second.code = first.code;
    CHECK(detailOf([&] { saveIn(book, book->subjects(), second); }) == QLatin1String("taken.subject_code_once"));
    book.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2024, 1, 1));
    CHECK(detailOf([&] { book.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2024, 1, 1)); }) ==
          QLatin1String("taken.decision_once"));
    CHECK(detailOf([&] { book->database().run(QStringLiteral("update subject set name = null")); }) ==
          QLatin1String("refused|subject|name"));
    CHECK(detailOf([&] { book->database().run(QStringLiteral("update subject set name = ''")); }) ==
          QLatin1String("refused||name"));
    const QString orphaned =
        detailOf([&] { book->database().run(QStringLiteral("update subject set unit_id = 4711")); });
    CHECK(orphaned.startsWith(sqliteWords));
}

TEST_CASE("the guard names the record that is there, in the register and in the same act", "[keys]")
{
    TempRegister book;
    Subject first = book.addSubject(QStringLiteral("Hộ An"));
    first.code = QStringLiteral("CT-01");
    saveIn(book, book->subjects(), first);
    Subject second = book.addSubject(QStringLiteral("Hộ Bình"));
    Subject third = book.addSubject(QStringLiteral("Hộ Cúc"));

    KeyGuard guard(book->database());
    second.code = first.code;
    const auto taken = guard.take(second, second.name);
    REQUIRE(taken);
    CHECK(*taken == Finding{Severity::Error,
                            Subject::Field::code,
                            QStringLiteral("taken.subject_code_once"),
                            {QStringLiteral("Hộ An"), QStringLiteral("CT-01")}});
    second.code = QStringLiteral("CT-02");
    CHECK_FALSE(guard.take(second, second.name));
    third.code = QStringLiteral("CT-02");
    REQUIRE(guard.take(third, third.name));
    CHECK(guard.take(third, third.name)->args.front() == QStringLiteral("Hộ Bình"));

    // One that gives its code up in the same act leaves it to the next.
    KeyGuard passing(book->database());
    first.code = QStringLiteral("CT-03");
    CHECK_FALSE(passing.take(first, first.name));
    second.code = QStringLiteral("CT-01");
    CHECK_FALSE(passing.take(second, second.name));
    third.code.clear();
    CHECK_FALSE(passing.take(third, third.name));
}

TEST_CASE("days, dossiers and decisions: the guard says what is there", "[keys]")
{
    TempRegister book;
    const Subject maker = book.addSubject(QStringLiteral("Hộ An"));
    const Product tea = book.addProduct(QStringLiteral("Chè"), maker.id);
    Certificate second = book.addCertificate(tea.id, QDate(2020, 1, 1));
    book.addCertificate(tea.id, QDate(2023, 1, 1));
    second.effectiveFrom = QDate(2023, 1, 1);
    Findings findings;
    checkKeys(book->database(), second, findings);
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().args == QStringList{QStringLiteral("Chè"), QStringLiteral("01/01/2023")});

    Application open;
    open.product = tea.id;
    open.ruleSet = QStringLiteral("QD148");
    saveIn(book, book->evaluation().applications, open);
    Application other = open;
    other.id = {};
    REQUIRE(KeyGuard(book->database()).take(other));
    CHECK(KeyGuard(book->database()).take(other)->args.front() == QStringLiteral("Chè"));
    other.state = ApplicationState::Cancelled;
    CHECK_FALSE(KeyGuard(book->database()).take(other));

    const Decision signedTwice = book.addDecision(QStringLiteral("1/QĐ-UBND"), QDate());
    Decision again = signedTwice;
    again.id = {};
    CHECK(KeyGuard(book->database()).take(again));
    CHECK_FALSE(KeyGuard(book->database()).take(signedTwice));
}

TEST_CASE("taking back what gave up a code names the record that has it by now", "[keys]")
{
    TempRegister book;
    Subject first = book.addSubject(QStringLiteral("Hộ An"));
    first.code = QStringLiteral("CT-01");
    saveIn(book, book->subjects(), first);
    WriteAct deleting(book->database(), testAct(ActKind::Delete));
    book->subjects().remove(deleting, first.id);
    deleting.commit();
    const ActId deleted = book->history().acts(1).front().id;
    Subject second = book.addSubject(QStringLiteral("Hộ Bình"));
    second.code = QStringLiteral("CT-01");
    saveIn(book, book->subjects(), second);

    CHECK(detailOf([&] { book->takeBack(deleted, testAct(ActKind::Undo)); }) ==
          QStringLiteral("taken.subject_code_once|Hộ Bình|CT-01"));
    CHECK(book->subjects().find(first.id)->deleted);
    second.code.clear();
    saveIn(book, book->subjects(), second);
    book->takeBack(deleted, testAct(ActKind::Undo));
    CHECK(book->subjects().find(first.id)->code == QLatin1String("CT-01"));
    CHECK(detailOf([&] { book->takeBack(deleted, testAct(ActKind::Undo)); }) != QString());
}

} // namespace ocop::test
