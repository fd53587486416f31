#include "tests/ui/evaluation/rounds/round_desk.h"

#include "tests/support/ui/ui_support.h"

namespace ocop::test {

RoundsDesk::RoundsDesk()
{
    session.create(folder.file(QStringLiteral("so.db")));
    build = std::make_unique<RoundBuilder>(session.book());
    council = build->addCouncil(9);
    build->addCouncil(4, CouncilBody::Advisory);
    round = build->addRound(QStringLiteral("Đợt 1 năm 2026"), council.id, QStringLiteral("QD26"), QDate(2026, 6, 12));
    for (const char* name : {"Chuối sấy giòn Tiên Phước", "Nước mắm Tam Thanh", "Cao dược liệu sâm Ngọc Linh",
                             "Bánh dừa nướng", "Mật ong rừng Tây Giang"})
        dossiers.push_back(
            build->addDossier(QString::fromUtf8(name), dossiers.size() == 2 ? 18 : 7, QStringLiteral("QD26")));
    std::vector<ApplicationId> ids;
    for (const Application& each : dossiers) ids.push_back(each.id);
    build->assign(round.id, ids);
    session.reload();
}

void RoundsDesk::scoreThem()
{
    const QStringList unmarked{QStringLiteral("1.3"), QStringLiteral("3.1"), QStringLiteral("3.3"),
                               QStringLiteral("4.2"), QStringLiteral("10"),  QStringLiteral("11")};
    build->scoreAll(dossiers[0].id, council.id, bestBut(unmarked));
    build->scoreAll(dossiers[1].id, council.id, bestBut({}));
    const auto members = stores().members.where(QStringLiteral("council_id"), council.id.value);
    for (size_t i = 0; i < 9; ++i) {
        build->score(dossiers[3].id, members[i].id, i < 8 ? bestBut({}) : bestBut(unmarked));
        if (i < 5) build->score(dossiers[4].id, members[i].id, bestBut({QStringLiteral("5.1")}), i < 4);
    }
    session.reload();
}

void RoundsDesk::open()
{
    page = std::make_unique<RoundsPage>(session);
    QObject::connect(&session, &Session::changed, page.get(), &RoundsPage::refresh);
    page->resize(1174, 900); // high enough for the detail below the results
    page->refresh();
    showActive(page.get());
}

} // namespace ocop::test
