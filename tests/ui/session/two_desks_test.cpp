#include "tests/support/ui/session_support.h"

#include "core/base/error.h"
#include "core/storage/attachment_store.h"

#include <catch2/catch.hpp>

namespace ocop::test {
namespace {

/// A colleague's window on the same file.
struct TwoDesks
{
    TestSession mine;
    Session theirs{[] { return QDateTime(QDate(2024, 8, 31), QTime(12, 5)); }, QStringLiteral("colleague")};

    TwoDesks()
    {
        theirs.setDeskId(QStringLiteral("their-desk"));
        theirs.open(mine.session.path());
    }

    static void rename(Session& session, SubjectId id, const QString& name)
    {
        Subject record = *session.stored().subject(id);
        record.name = name;
        session.write(ActKind::Edit, name, [&](WriteAct& act) { session.book().subjects().save(act, record); });
    }
    static void setPhone(Session& session, SubjectId id, const QString& phone)
    {
        Subject record = *session.stored().subject(id);
        record.phone = phone;
        session.write(ActKind::Edit, record.name, [&](WriteAct& act) { session.book().subjects().save(act, record); });
    }
    QString storedName(SubjectId id) const { return mine.session.book().subjects().find(id)->name; }
};

} // namespace

TEST_CASE("Ctrl+Z takes back this desk's newest act, not a colleague's", "[desks]")
{
    TwoDesks desks;
    const SubjectId first = desks.mine.addSubject(QStringLiteral("Hộ A")).id;
    const SubjectId second = desks.mine.addSubject(QStringLiteral("Hộ B")).id;
    desks.theirs.followOthers();
    TwoDesks::rename(desks.mine.session, first, QStringLiteral("Hộ A của tôi"));
    desks.theirs.followOthers();
    TwoDesks::rename(desks.theirs, second, QStringLiteral("Hộ B của họ"));
    CHECK(desks.mine.session.followOthers());
    REQUIRE(desks.mine.session.undoable());
    CHECK(desks.mine.session.undoable()->info.label == QStringLiteral("Hộ A của tôi"));
    desks.mine.session.undo();
    CHECK(desks.storedName(first) == QStringLiteral("Hộ A"));
    CHECK(desks.storedName(second) == QStringLiteral("Hộ B của họ"));
    REQUIRE(desks.mine.session.redoable());
    desks.mine.session.redo();
    CHECK(desks.storedName(first) == QStringLiteral("Hộ A của tôi"));
    desks.theirs.followOthers();
    desks.theirs.undo();
    CHECK(desks.storedName(second) == QStringLiteral("Hộ B"));
    CHECK_FALSE(desks.theirs.undoable()); // all others were done at my desk
}

TEST_CASE("an act something rests on is passed over by Ctrl+Z", "[desks]")
{
    TwoDesks desks;
    const SubjectId first = desks.mine.addSubject(QStringLiteral("Hộ A")).id;
    const SubjectId second = desks.mine.addSubject(QStringLiteral("Hộ B")).id;
    desks.theirs.followOthers();
    // The colleague's product rests on the second subject, the colleague's name on my newest edit.
    Product product;
    product.name = QStringLiteral("Trà");
    product.subject = second;
    desks.theirs.write(ActKind::Add, product.name,
                       [&](WriteAct& act) { desks.theirs.book().products().add(act, product); });
    CHECK(desks.mine.session.followOthers());
    CHECK(desks.mine.snapshot().productsOf(second).size() == 1);
    REQUIRE(desks.mine.session.undoable());
    CHECK(desks.mine.session.undoable()->info.label == QStringLiteral("Hộ A"));
    desks.mine.session.undo();
    CHECK(desks.mine.snapshot().subject(first) == nullptr);
    CHECK_FALSE(desks.mine.session.undoable());
}

TEST_CASE("acts of before desks were told apart belong to whoever has the register open", "[desks]")
{
    TestSession t;
    WriteAct act(t.session.book().database(), {ActKind::Add,
                                               QStringLiteral("Hộ cũ"),
                                               QStringLiteral("ai đó"),
                                               QDateTime(QDate(2024, 1, 2), QTime(8, 0)),
                                               {}});
    Subject subject;
    subject.name = QStringLiteral("Hộ cũ");
    t.session.book().subjects().add(act, subject);
    act.commit();
    t.session.reload();
    REQUIRE(t.session.undoable());
    t.session.undo();
    CHECK(t.snapshot().subjects().empty());
}

TEST_CASE("a record that was changed meanwhile is not written over", "[desks]")
{
    TwoDesks desks;
    const SubjectId id = desks.mine.addSubject(QStringLiteral("Hộ A")).id;
    desks.theirs.followOthers();
    TwoDesks::rename(desks.theirs, id, QStringLiteral("Tên của họ"));
    const size_t acts = desks.mine.acts();
    CHECK_THROWS_AS(TwoDesks::setPhone(desks.mine.session, id, QStringLiteral("0905123456")), Error);
    CHECK(desks.mine.acts() == acts);
    CHECK(desks.storedName(id) == QStringLiteral("Tên của họ"));
    CHECK(desks.mine.session.followOthers());
    TwoDesks::setPhone(desks.mine.session, id, QStringLiteral("0905123456"));
    CHECK(desks.storedName(id) == QStringLiteral("Tên của họ"));
    // Taken back while they wrote into it again: theirs stays, and mine is said to be out of reach.
    desks.theirs.followOthers();
    TwoDesks::rename(desks.theirs, id, QStringLiteral("Lần nữa"));
    const Act mine = *desks.mine.session.undoable();
    CHECK_THROWS_AS(desks.mine.session.takeBack(mine), Error);
    CHECK(desks.storedName(id) == QStringLiteral("Lần nữa"));
}

TEST_CASE("one's own write takes up what others did before it", "[desks]")
{
    TwoDesks desks;
    const SubjectId mine = desks.mine.addSubject(QStringLiteral("Hộ A")).id;
    desks.theirs.followOthers();
    Subject subject;
    subject.name = QStringLiteral("Hộ của họ");
    desks.theirs.write(ActKind::Add, subject.name,
                       [&](WriteAct& act) { desks.theirs.book().subjects().add(act, subject); });
    Touched seen;
    QObject::connect(&desks.mine.session, &Session::changed, &desks.mine.session,
                     [&](const Touched& touched) { seen.join(touched); });
    TwoDesks::setPhone(desks.mine.session, mine, QStringLiteral("0905123456"));
    CHECK(desks.mine.snapshot().subjects().size() == 2);
    CHECK(seen.of(QStringLiteral("subject")) == QSet<qint64>{mine.value, subject.id.value});
    CHECK_FALSE(desks.mine.session.followOthers());
}

TEST_CASE("of one attachment two desks never overwrite each other", "[desks]")
{
    TwoDesks desks;
    const SubjectId subject = desks.mine.addSubject(QStringLiteral("Hộ A")).id;
    Session& mine = desks.mine.session;
    const auto attach = [&](const QString& name) {
        Attachment made;
        mine.write(ActKind::Add, name, [&](WriteAct& act) {
            made = attachFile(mine.book().attachments(), act, QStringLiteral("subject"), subject.value, name, "ảnh",
                              QDate(2024, 8, 31));
        });
        return made;
    };
    const Attachment first = attach(QStringLiteral("một.png"));
    const Attachment second = attach(QStringLiteral("hai.png"));
    desks.theirs.followOthers();
    const auto note = [](Session& session, Attachment shown, const QString& text) {
        shown.note = text;
        session.write(ActKind::Edit, shown.name, [&](WriteAct& act) { session.book().attachments().save(act, shown); });
    };
    const auto remove = [](Session& session, Attachment shown) {
        shown.deleted = true;
        session.write(ActKind::Edit, shown.name, [&](WriteAct& act) { session.book().attachments().save(act, shown); });
    };
    note(desks.theirs, first, QStringLiteral("của họ"));
    CHECK_THROWS_AS(note(mine, first, QStringLiteral("của tôi")), Error);
    CHECK_THROWS_AS(remove(mine, first), Error);
    CHECK(mine.book().attachments().find(first.id)->note == QStringLiteral("của họ"));

    remove(desks.theirs, second);
    CHECK_THROWS_AS(note(mine, second, QStringLiteral("của tôi")), Error);
    CHECK_THROWS_AS(
        mine.write(ActKind::Edit, {}, [&](WriteAct& act) { choosePhoto(mine.book().attachments(), act, second); }),
        Error);
    CHECK(mine.book().attachments().find(second.id)->deleted);
    CHECK(mine.book().attachments().find(first.id)->note == QStringLiteral("của họ"));
    mine.followOthers();
    CHECK(attachmentsOf(mine.book().attachments(), QStringLiteral("subject"), subject.value).size() == 1);
}

TEST_CASE("an act costs a few statements and reads no whole table", "[desks]")
{
    TestSession t;
    const SubjectId id = t.addSubject(QStringLiteral("Hộ A")).id;
    for (int i = 0; i < 3; ++i) t.addProduct(QStringLiteral("Trà %1").arg(i), id);
    t.session.statistics();
    t.session.dues();
    const auto cost = [&](const std::function<void()>& deed) {
        const Traffic before = t.session.book().database().traffic();
        deed();
        const Traffic after = t.session.book().database().traffic();
        CHECK(after.wholeTables == before.wholeTables);
        return after.run - before.run;
    };
    CHECK(cost([&] { TwoDesks::setPhone(t.session, id, QStringLiteral("0905123456")); }) <= 10);
    CHECK(cost([&] { TwoDesks::setPhone(t.session, id, QStringLiteral("0905123457")); }) <= 10);
    cost([&] { t.session.undo(); });
    cost([&] { t.session.redo(); });
    cost([&] { t.addProduct(QStringLiteral("Cà phê"), id); });
    cost([&] { t.session.followOthers(); });
}

TEST_CASE("a setting joins the stream and is left alone by Ctrl+Z", "[desks]")
{
    TwoDesks desks;
    desks.mine.addSubject(QStringLiteral("Hộ A"));
    desks.theirs.followOthers();
    desks.theirs.write(ActKind::Setting, QStringLiteral("Settings"), [&](WriteAct& act) {
        SettingsStore(act.database()).set(act, settings::expiringDays, QStringLiteral("120"));
    });
    CHECK(desks.mine.session.expiringDays() == 90);
    CHECK(desks.mine.session.followOthers());
    CHECK(desks.mine.session.expiringDays() == 120);
    CHECK_FALSE(desks.theirs.undoable());
    CHECK(desks.mine.session.undoable()->info.label == QStringLiteral("Hộ A"));
}

} // namespace ocop::test
