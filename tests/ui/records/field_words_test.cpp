#include "tests/support/ui/session_support.h"
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
