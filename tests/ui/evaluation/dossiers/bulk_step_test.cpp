#include "tests/support/ui/clerk.h"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/evaluation/dossiers/dossier_desk.h"

#include "ui/certification/act_items_field.h"
#include "ui/certification/recognition_form.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/application_rows.h"
#include "ui/evaluation/dossiers/bulk_step_form.h"
#include "ui/evaluation/dossiers/dossier_teller.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/form/field_box.h"

#include <catch2/catch.hpp>

namespace ocop::test {

TEST_CASE("many dossiers are received in one step, their numbers running on", "[dossier][applications]")
{
    DossierDesk desk;
    std::vector<ApplicationId> ids;
    for (const Product& each : {desk.tea, desk.tourism, desk.honey}) {
        Application dossier;
        dossier.product = each.id;
        dossier.ruleSet = QStringLiteral("QD26");
        dossier.setNumber = 11;
        dossier.filedOn = dossier.communeReceivedOn = QDate(2026, 8, 3);
        desk.session.write(ActKind::Add, {},
                           [&](WriteAct& act) { startApplication(desk.stores(), act, dossier, desk.session.today()); });
        ids.push_back(dossier.id);
    }
    CHECK(BulkStepForm::commonSteps(desk.session, ids).front() == ApplicationState::Received);
    BulkStepForm form(desk.session, ids);
    showActive(&form);
    clerkFills(form, "day", QStringLiteral("20/8/2026"));
    clerkFills(form, "first_number", QStringLiteral("khong so"));
    CHECK_FALSE(form.save());
    clerkFills(form, "first_number", QStringLiteral("09/PĐK-2026"));
    clerkFills(form, "received_by", QStringLiteral("Lan"));
    REQUIRE(form.save());
    for (size_t i = 0; i < ids.size(); ++i) {
        const Application stored = desk.stored(ids[i]);
        CHECK(stored.state == ApplicationState::Received);
        CHECK(stored.provinceReceiptNo == (QStringList{QStringLiteral("09/PĐK-2026"), QStringLiteral("10/PĐK-2026"),
                                                       QStringLiteral("11/PĐK-2026")})[qsizetype(i)]);
        CHECK(stored.provinceReceivedOn == QDate(2026, 8, 20));
        CHECK(stored.provinceReceivedBy == QStringLiteral("Lan"));
    }
    desk.session.undo(); // one act
    for (const ApplicationId id : ids) CHECK(desk.stored(id).state == ApplicationState::Commune);
}

TEST_CASE("a failed upgrade gives no stars: list, panel, next steps, decision", "[dossier]")
{
    DossierDesk desk;
    Application upgrade = desk.addDossier(desk.honey.id, 4, Origin::Upgrade);
    const auto decide = [&](ApplicationState state) {
        desk.session.write(ActKind::Edit, {}, [&](WriteAct& act) {
            Application each = desk.stored(upgrade.id);
            each.state = state;
            each.starsDecided = 3;
            each.decidedOn = QDate(2026, 8, 20);
            desk.stores().applications.save(act, each);
        });
    };
    decide(ApplicationState::Scoring);
    CHECK(openSteps(desk.session, desk.stored(upgrade.id)) ==
          std::vector<ApplicationState>{ApplicationState::NotRecognised});
    RecognitionForm form(desk.session, QStringLiteral("Quyết định"),
                         {{desk.honey.id, upgrade.id, Origin::Upgrade, 3, std::nullopt, {}}}, {}, QDate(2026, 8, 20));
    const auto& lines = form.findChild<ActItemsField*>()->items();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].stars == 0); // before a date is typed
    CHECK(lines[0].after == RecognitionForm::tr("not raised"));

    decide(ApplicationState::NotRecognised);
    const QString words = roundWords::failedUpgrade(desk.session, desk.stored(upgrade.id));
    REQUIRE(words.contains(QStringLiteral("10/01/2027")));
    const DossierTeller teller;
    CHECK(teller.head(desk.session, upgrade.id.value).stars == 0);
    const auto facts = teller.facts(desk.session, upgrade.id.value);
    CHECK(std::any_of(facts.begin(), facts.end(), [&](const RecordFact& each) { return each.text == words; }));
    const auto rows = applicationSource(desk.session);
    const Columns columns = columnsOf(applicationColumns(desk.session));
    for (size_t i = 0; i < columns.size(); ++i)
        if (columns[i].key == QLatin1String("stars")) {
            const CellData cell = rows->cell(0, int(i));
            CHECK(cell.value.toInt() == 0);
            CHECK_FALSE(cell.text.isEmpty());
            CHECK(cell.tip == words);
        }
}

} // namespace ocop::test
