#include "ui/session/session.h"

#include "core/base/error.h"
#include "tests/support/register_support.h"

#include <catch2/catch.hpp>

using namespace ocop;

namespace {

const QDateTime sessionNow(QDate(2026, 11, 23), QTime(8, 0));

void addOne(Session& session, const QString& name)
{
    session.write(ActKind::Add, name, [&](WriteAct& act) {
        Subject subject;
        subject.name = name;
        subject.unit = UnitId{20335};
        session.book().subjects().add(act, subject);
    });
}

} // namespace

TEST_CASE("an act is taken back and done again through the session; another day is for looking only", "[session]")
{
    test::TempRegister made;
    const QString path = made.path();
    made.close();
    Session session([] { return sessionNow; }, QStringLiteral("lan"));
    session.open(path);
    int acted = 0;
    QObject::connect(&session, &Session::acted, &session, [&] { ++acted; });
    addOne(session, QString::fromUtf8("Hộ Đặng Thị Sương"));
    CHECK(acted == 1);
    CHECK(session.snapshot().subjects().size() == 1);
    session.undo();
    CHECK(session.snapshot().subjects().empty());
    session.redo();
    CHECK(session.snapshot().subjects().size() == 1);

    session.setAsOf(QDate(2024, 8, 31));
    CHECK(session.isReadOnly());
    CHECK_THROWS_AS(addOne(session, QStringLiteral("X")), Error);
    session.undo();
    CHECK(session.snapshot().subjects().size() == 1);
    session.setAsOf({});
    CHECK_FALSE(session.isReadOnly());

    CHECK_THROWS_AS(session.open(path + QStringLiteral(".x")), Error);
    CHECK(session.path() == path);
}

TEST_CASE("what another program wrote into the register is seen at the next look", "[session]")
{
    test::TempRegister made;
    const QString path = made.path();
    made.close();
    Session here([] { return sessionNow; }, QStringLiteral("lan"));
    Session there([] { return sessionNow; }, QStringLiteral("minh"));
    here.open(path);
    there.open(path);
    CHECK_FALSE(here.followOthers());
    addOne(there, QStringLiteral("Hộ A"));
    CHECK(here.followOthers());
    CHECK(here.snapshot().subjects().size() == 1);
    CHECK_FALSE(here.followOthers());
    addOne(here, QStringLiteral("Hộ B"));
    CHECK_FALSE(here.followOthers()); // one's own writing is not news
    CHECK(there.followOthers());
    CHECK(there.snapshot().subjects().size() == 2);
}
