#include "tests/support/score_round.h"

#include <algorithm>

namespace ocop::test {

void writeTo(Register& book, const std::function<void(WriteAct&)>& work)
{
    WriteAct act(book.database(), testAct());
    work(act);
    act.commit();
}

ScoreRound ScoreRound::make(Register& book, const QString& ruleSet, const std::vector<int>& sets, int memberCount)
{
    ScoreRound made;
    writeTo(book, [&](WriteAct& act) {
        EvaluationStores& stores = book.evaluation();
        Subject subject;
        subject.name = QStringLiteral("HTX Nông nghiệp Tiên Phước");
        book.subjects().add(act, subject);
        made.council.name = QStringLiteral("Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh");
        stores.councils.add(act, made.council);
        static const char* const people[] = {"Nguyễn Văn An", "Trần Thị Bích Hạnh", "Lê Đức Cường",
                                             "Phạm Thị Dung", "Hoàng Minh Đạt",     "Võ Thị Giang",
                                             "Đặng Quốc Hải", "Bùi Thị Khánh",      "Huỳnh Văn Lợi"};
        for (int i = 0; i < memberCount; ++i) {
            CouncilMember member;
            member.council = made.council.id;
            member.name = QString::fromUtf8(people[i % 9]);
            member.position = i == 0 ? QStringLiteral("Phó Chủ tịch UBND tỉnh") : QStringLiteral("Phó Giám đốc Sở");
            member.role = i == 0 ? MemberRole::Chair : MemberRole::Member;
            member.place = i;
            stores.members.add(act, member);
            made.members.push_back(member);
        }
        made.round.name = QStringLiteral("Đợt 1 năm 2026");
        made.round.year = 2026;
        made.round.ruleSet = ruleSet;
        made.round.council = made.council.id;
        stores.rounds.add(act, made.round);
        static const char* const names[] = {"Tiêu Tiên Phước sấy khô", "Trà thanh trà túi lọc",
                                            "Bánh dừa nướng Quý Thu",  "Nước mắm Cửa Khe",
                                            "Mật ong rừng Bắc Trà My", "Rượu sâm Ngọc Linh",
                                            "Tinh bột nghệ",           "Làng du lịch cộng đồng Cẩm Thanh"};
        for (size_t i = 0; i < sets.size(); ++i) {
            Product product;
            product.name = QString::fromUtf8(names[i % 8]) + (i < 8 ? QString() : QStringLiteral(" %1").arg(i / 8 + 1));
            product.subject = subject.id;
            book.products().add(act, product);
            Application application;
            application.product = product.id;
            application.ruleSet = ruleSet;
            application.setNumber = sets[i];
            application.round = made.round.id;
            application.state = ApplicationState::Scoring;
            stores.applications.add(act, application);
            made.applications.push_back(application);
        }
    });
    return made;
}

void fillSheet(Register& book, WriteAct& act, ApplicationId id, MemberId member, bool best)
{
    EvaluationStores& stores = book.evaluation();
    const Application application = *stores.applications.find(id);
    const CriteriaSet& set = *book.rules().sheet(*book.rules().find(application.ruleSet), application.setNumber);
    const QChar sheetCase = application.sheetCase.isEmpty() ? QChar(u'A') : application.sheetCase.at(0);
    const ScoreSheet sheet = beginSheet(stores, act, id, member);
    for (const Criterion* each : set.scored()) {
        const auto options = each->optionsOf(sheetCase);
        const auto top = std::max_element(options.begin(), options.end(),
                                          [](const auto* a, const auto* b) { return a->points < b->points; });
        ScoreItem item;
        item.sheet = sheet.id;
        item.criterion = each->code;
        item.points = best ? (*top)->points : options.front()->points;
        stores.items.add(act, item);
    }
}

} // namespace ocop::test
