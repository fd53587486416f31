#include "tests/support/ui/clerk.h"
#include "tests/support/ui/session_support.h"
#include "tests/support/ui/ui_support.h"

#include "ui/records/act_history_dialog.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/sentences.h"

#include <catch2/catch.hpp>

#include <QPlainTextEdit>
#include <QPushButton>

namespace ocop::test {
namespace {

TEST_CASE("an older act is taken back by keyboard; what stands in the way is named and reached", "[act-history]")
{
    TestSession t;
    const Subject first = t.addSubject(QStringLiteral("Hộ A"));
    const Subject second = t.addSubject(QStringLiteral("Hộ B"));
    t.addProduct(QStringLiteral("Nem"), second.id);
    ActHistoryDialog dialog(t.session);
    showActive(&dialog);
    CHECK(doubledMnemonics(&dialog).isEmpty());
    CHECK(inputsWithoutName(&dialog).join(u'|').toStdString() == std::string());
    auto* takeBack = dialog.findChild<QPushButton*>(QStringLiteral("takeBackAct"));
    CHECK(dialog.findChild<QPlainTextEdit*>()->toPlainText().contains(QStringLiteral("Nem")));
    CHECK(takeBack->isEnabled());

    clerkPresses(Qt::Key_Down); // Hộ B
    CHECK_FALSE(takeBack->isEnabled());
    CHECK(dialog.sentence().contains(QStringLiteral("Nem")));
    dialog.goToObstacle();
    CHECK(takeBack->isEnabled());

    pressKey(dialog.table()->view(), Qt::Key_Down);
    pressKey(dialog.table()->view(), Qt::Key_Down); // Hộ A
    REQUIRE(takeBack->isEnabled());
    takeBack->setFocus();
    pressKey(takeBack, Qt::Key_Space);
    CHECK(t.session.book().subjects().find(first.id)->deleted);
    CHECK(t.snapshot().subjects().size() == 1);
    CHECK_FALSE(takeBack->isEnabled());
    CHECK_FALSE(dialog.sentence().isEmpty());

    // The undo itself can be taken back: the subject is there again.
    pressKey(dialog.table()->view(), Qt::Key_Home, Qt::ControlModifier);
    REQUIRE(takeBack->isEnabled());
    dialog.takeBackCurrent();
    CHECK(t.snapshot().subjects().size() == 2);
}

TEST_CASE("a record without a name is told by its kind, never by its table and number", "[act-history]")
{
    TestSession t;
    const Subject maker = t.addSubject(QStringLiteral("Hộ A"));
    const Product product = t.addProduct(QStringLiteral("Nem"), maker.id);
    Certificate certificate;
    certificate.product = product.id;
    certificate.stars = 4;
    certificate.effectiveFrom = QDate(2024, 1, 1);
    t.session.write(ActKind::Add, product.name,
                    [&](WriteAct& act) { t.session.book().certificates().add(act, certificate); });
    ActHistoryDialog dialog(t.session);
    showActive(&dialog);
    const QString said = dialog.findChild<QPlainTextEdit*>()->toPlainText();
    CHECK(said.startsWith(QStringLiteral("▪ Giấy chứng nhận: Nem")));
    CHECK_FALSE(said.contains(QLatin1String("certificate")));
    clerkPresses(Qt::Key_Down); // the product, which the certificate rests on
    CHECK(dialog.sentence().contains(QStringLiteral("“Giấy chứng nhận: Nem”")));
    CHECK_FALSE(dialog.sentence().contains(QLatin1String("certificate")));
    CHECK(texts::error(Error(ErrorKind::Conflict, QStringLiteral("certificate 1")))
              .startsWith(QStringLiteral("“Giấy chứng nhận” vừa được người khác sửa")));
}

TEST_CASE("while another day is looked at the history is for reading", "[act-history]")
{
    TestSession t;
    t.addSubject(QStringLiteral("Hộ A"));
    t.session.setAsOf(QDate(2023, 1, 1));
    ActHistoryDialog dialog(t.session);
    CHECK_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("takeBackAct"))->isEnabled());
}

} // namespace
} // namespace ocop::test
