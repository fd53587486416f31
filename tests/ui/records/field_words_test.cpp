#include "tests/support/ui/session_support.h"
#include "ui/records/change_words.h"
#include "ui/records/panel/record_panel.h"
#include "ui/words/texts.h"

#include <catch2/catch.hpp>

#include <QLabel>

namespace ocop::test {
namespace {

TEST_CASE("every field of the register's records has words", "[field-words]")
{
    const auto check = [](const auto& record) {
        using Record = std::decay_t<decltype(record)>;
        Record::eachField(record, [](QLatin1String name, const auto&) {
            INFO(Record::table << '.' << name.data());
            CHECK(texts::field(QLatin1String(Record::table), name) != name);
        });
    };
    check(Subject());
    check(Product());
    check(Decision());
    check(Certificate());
    check(Application());
    check(ApplicationDocument());
    check(Letter());
    check(Round());
    check(Council());
    check(CouncilMember());
    check(StandardCertificate());
    check(StageSetting());
    check(OfficeDay());
    check(DistrictOwner());
    check(StandardSetting());
    check(Buyer());
    check(BuyerNeed());
    check(BuyerCall());
    check(TradeEvent());
    check(EventParticipant());
    check(EventProduct());
    check(EventGuest());
    check(EventTask());
    check(Contract());
    check(ContractItem());
    check(ContractFollowup());
}

TEST_CASE("the history of a failed upgrade says what it kept, not stars it never gave", "[field-words]")
{
    TestSession t;
    const Product product = t.addProduct(QStringLiteral("Mật ong"), t.addSubject(QStringLiteral("Hộ A")).id);
    t.addCertificate(product.id, t.addDecision(QStringLiteral("88/QĐ-UBND"), QDate(2022, 12, 1)).id,
                     QDate(2022, 12, 1));
    Application upgrade;
    upgrade.product = product.id;
    upgrade.ruleSet = QStringLiteral("QD148");
    upgrade.kind = Origin::Upgrade;
    EvaluationStores& stores = t.session.book().evaluation();
    t.session.write(ActKind::Add, product.name, [&](WriteAct& act) { stores.applications.add(act, upgrade); });
    upgrade.starsProposed = upgrade.starsDecided = 3;
    upgrade.decidedOn = QDate(2024, 6, 1);
    t.session.write(ActKind::Edit, product.name, [&](WriteAct& act) { stores.applications.save(act, upgrade); });
    const auto changes = t.session.book().history().changesOf(QLatin1String(Application::table), upgrade.id.value);
    const QString said = changeLines(t.session, changes.front()).join(u'\n');
    INFO(said.toStdString());
    CHECK(said.contains(texts::field(QStringLiteral("application"), Application::Field::starsDecided) +
                        QStringLiteral(": – → không công nhận nâng hạng; giữ 3 sao đến 01/12/2025")));
}

TEST_CASE("a restored backup reads as what it is, not as a setting", "[field-words]")
{
    ActInfo restored;
    restored.kind = ActKind::Setting;
    restored.label = QStringLiteral("Khôi phục từ bản sao lưu so-1.db");
    restored.source = QStringLiteral("/sao-luu/so-1.db");
    CHECK(texts::actLine(restored) == restored.label);
    CHECK(texts::actKind(restored) == QStringLiteral("Khôi phục sổ"));
    Act act;
    act.info = restored;
    CHECK(texts::act(act) == restored.label);
    act.info.source.clear(); // an office setting
    CHECK(texts::act(act).startsWith(texts::actKind(ActKind::Setting)));
}

TEST_CASE("the panel of a plain certificate says nothing of potential stars; of a potential five it does",
          "[field-words]")
{
    TestSession t;
    const Subject maker = t.addSubject(QStringLiteral("Hộ A"));
    const Product product = t.addProduct(QStringLiteral("Mật ong"), maker.id);
    Certificate certificate;
    certificate.product = product.id;
    certificate.stars = 4;
    certificate.effectiveFrom = QDate(2024, 1, 1);
    const auto shown = [&] {
        RecordPanel panel(t.session);
        panel.showRecord({QStringLiteral("certificate"), certificate.id.value});
        QStringList words;
        for (const QLabel* label : panel.findChildren<QLabel*>()) words << label->text();
        return words.contains(texts::field(QStringLiteral("certificate"), QStringLiteral("potential_five")));
    };
    t.session.write(ActKind::Add, product.name,
                    [&](WriteAct& act) { t.session.book().certificates().add(act, certificate); });
    CHECK_FALSE(shown());
    certificate.potentialFive = true;
    t.session.write(ActKind::Edit, product.name,
                    [&](WriteAct& act) { t.session.book().certificates().save(act, certificate); });
    CHECK(shown());
}

} // namespace
} // namespace ocop::test
