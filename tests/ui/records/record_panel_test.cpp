#include "ui/records/panel/record_panel.h"

#include "tests/support/register_support.h"
#include "tests/support/ui/clerk.h"
#include "tests/support/ui/ui_support.h"
#include "ui/kit/timeline.h"
#include "ui/window/window_rooms.h"
#include "ui/words/texts.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

namespace ocop::test {
namespace {

/// A register with one product recognised twice, and its panel.
struct PanelFixture
{
    TempRegister book;
    Session session{[] { return QDateTime(QDate(2024, 8, 31), QTime(12, 0)); }, QStringLiteral("Lê Thị Hạnh")};
    WindowRooms rooms{session};
    Subject maker;
    Product product;
    Certificate first;
    Certificate second;

    PanelFixture()
    {
        maker = book.addSubject(QStringLiteral("HTX Quế Trà My – Minh Phúc"), SubjectKind::Cooperative);
        product = book.addProduct(QStringLiteral("Tinh dầu quế Trà My Minh Phúc"), maker.id);
        const Decision old = book.addDecision(QStringLiteral("4147/QĐ-UBND"), QDate(2019, 12, 31));
        const Decision recent = book.addDecision(QStringLiteral("2618/QĐ-UBND"), QDate(2021, 9, 14));
        first = book.addCertificate(product.id, QDate(2019, 12, 31), 3, old.id);
        second = book.addCertificate(product.id, QDate(2021, 9, 14), 4, recent.id);
        const QString path = book.path();
        book.close();
        session.open(path);
    }

    RecordRef ref() const { return {QStringLiteral("product"), product.id.value}; }

    /// As the page of a panel does.
    void followWith(RecordPanel& panel)
    {
        QObject::connect(&session, &Session::changed, &panel, &RecordPanel::refresh);
    }
    void edit(const std::function<void(Product&)>& change)
    {
        Product changed = *session.snapshot().product(product.id);
        change(changed);
        session.write(ActKind::Edit, changed.name,
                      [&](WriteAct& act) { session.book().products().save(act, changed); });
    }
};

QStringList nodeTexts(const QWidget& panel, const char* name)
{
    const auto* view = panel.findChild<TimelineView*>(QLatin1String(name));
    QStringList texts;
    for (int row = 0; row < view->nodeCount(); ++row)
        texts << view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return texts;
}

} // namespace

TEST_CASE("Panel: head, fields and what is still missing", "[record-panel]")
{
    PanelFixture f;
    RecordPanel panel(f.session);
    f.followWith(panel);
    CHECK(panel.record().id == 0);
    panel.showRecord(f.ref());
    CHECK(panel.findChild<QLabel*>(QStringLiteral("recordName"))->text() == f.product.name);
    const auto* missing = panel.findChild<QLabel*>(QStringLiteral("missing"));
    REQUIRE(missing);
    CHECK(missing->text().contains(texts::field(QStringLiteral("product"), QStringLiteral("story")).toLower()));
    // A button without words belongs to an empty state that offers no act; it is never shown.
    for (const QString& input : inputsWithoutName(&panel)) CHECK(input.endsWith(QStringLiteral("emptyAction")));

    f.edit([](Product& product) { product.story = QStringLiteral("Cây quế Trà My"); });
    const QString now = panel.findChild<QLabel*>(QStringLiteral("missing"))->text();
    CHECK(!now.contains(texts::field(QStringLiteral("product"), QStringLiteral("story")).toLower()));

    panel.showRecord({QStringLiteral("subject"), f.maker.id.value});
    const QString link = QStringLiteral("link-product-%1").arg(f.product.id.value);
    auto* products = panel.findChild<QLabel*>(link);
    REQUIRE(products);
    QSignalSpy asked(&f.session, &Session::recordRequested);
    showActive(&panel);
    products->setFocus(Qt::TabFocusReason);
    pressKey(products, Qt::Key_Return);
    QApplication::processEvents();
    CHECK(asked.count() == 1);
}

TEST_CASE("Panel: the personal ID is masked", "[record-panel]")
{
    PanelFixture f;
    Subject changed = f.maker;
    changed.personalId = QStringLiteral("049123456789");
    f.session.write(ActKind::Edit, changed.name,
                    [&](WriteAct& act) { f.session.book().subjects().save(act, changed); });
    RecordPanel panel(f.session);
    panel.showRecord({QStringLiteral("subject"), f.maker.id.value});
    panel.findChild<QTabBar*>()->setCurrentIndex(2);
    for (const QLabel* label : panel.findChildren<QLabel*>()) CHECK(!label->text().contains(changed.personalId));
    for (const QString& text : nodeTexts(panel, "history")) CHECK(!text.contains(changed.personalId));
    CHECK(nodeTexts(panel, "history").front().contains(QStringLiteral("••••")));
}

TEST_CASE("Panel: the timeline goes from the last day down to the first recognition", "[record-panel]")
{
    PanelFixture f;
    RecordPanel panel(f.session);
    panel.showRecord(f.ref());
    panel.findChild<QTabBar*>()->setCurrentIndex(1);
    const QStringList nodes = nodeTexts(panel, "timeline");
    REQUIRE(nodes.size() == 4);
    CHECK(nodes[0].startsWith(QStringLiteral("14/09/2024")));
    CHECK(nodes[0].contains(QStringLiteral("14")));
    CHECK(nodes[1].startsWith(QStringLiteral("14/09/2021")));
    CHECK(nodes[1].contains(QStringLiteral("2618/QĐ-UBND")));
    CHECK(nodes[2].startsWith(QStringLiteral("14/09/2021"))); // the earlier certificate is superseded
    CHECK(nodes[3].startsWith(QStringLiteral("31/12/2019")));

    QSignalSpy asked(&f.session, &Session::recordRequested);
    showActive(&panel);
    auto* view = panel.findChild<TimelineView*>(QStringLiteral("timeline"));
    view->setFocus();
    view->setCurrentIndex(view->model()->index(3, 0));
    pressKey(view, Qt::Key_Return);
    REQUIRE(asked.count() == 1);
    const auto record = asked.front().front().value<RecordRef>();
    CHECK(record.entity == QStringLiteral("certificate"));
    CHECK(record.id == f.first.id.value);
}

TEST_CASE("Panel: a former state is restored by keyboard and can be undone", "[record-panel]")
{
    PanelFixture f;
    const QString name = f.product.name;
    f.edit([](Product& product) { product.name = QStringLiteral("Tinh dầu quế"); });
    RecordPanel panel(f.session);
    f.followWith(panel);
    panel.showRecord(f.ref());
    showActive(&panel);
    auto* tabs = panel.findChild<QTabBar*>();
    tabs->setFocus(Qt::TabFocusReason);
    pressKey(tabs, Qt::Key_Right);
    pressKey(tabs, Qt::Key_Right);
    REQUIRE(tabs->currentIndex() == 2);
    const QStringList changes = nodeTexts(panel, "history");
    REQUIRE(changes.size() == 2);
    CHECK(changes[0].contains(name + QStringLiteral(" → Tinh dầu quế")));
    CHECK(changes[0].contains(QStringLiteral("Lê Thị Hạnh")));

    const auto* button = panel.findChild<QPushButton*>(QStringLiteral("restoreState"));
    QWidget* list = pressTab(&panel);
    REQUIRE(list->objectName() == QStringLiteral("history"));
    CHECK(!button->isEnabled());
    pressKey(list, Qt::Key_End);
    CHECK(button->isEnabled());
    pressKey(list, Qt::Key_Return);
    CHECK(f.session.snapshot().product(f.product.id)->name == name);
    CHECK(nodeTexts(panel, "history").size() == 3);
    f.session.undo();
    CHECK(f.session.snapshot().product(f.product.id)->name == QStringLiteral("Tinh dầu quế"));
}

TEST_CASE("Panel: a state whose code another product has by now is not restored; it is said which", "[record-panel]")
{
    PanelFixture f;
    f.edit([](Product& product) { product.code = QStringLiteral("SP-01"); });
    f.edit([](Product& product) { product.code = QStringLiteral("SP-02"); });
    Product other;
    other.name = QStringLiteral("Quế bột");
    other.subject = f.maker.id;
    other.code = QStringLiteral("SP-01");
    f.session.write(ActKind::Add, other.name, [&](WriteAct& act) { f.session.book().products().add(act, other); });
    RecordPanel panel(f.session);
    panel.showRecord(f.ref());
    showActive(&panel);
    auto* tabs = panel.findChild<QTabBar*>();
    tabs->setFocus(Qt::TabFocusReason);
    pressKey(tabs, Qt::Key_Right);
    pressKey(tabs, Qt::Key_Right);
    QWidget* list = pressTab(&panel);
    REQUIRE(list->objectName() == QStringLiteral("history"));
    pressKey(list, Qt::Key_Down);
    QString said;
    inNextDialog([&](QDialog& dialog) {
        for (const auto* label : dialog.findChildren<QLabel*>()) said += label->text();
    });
    pressKey(list, Qt::Key_Return);
    CHECK(said.contains(other.name));
    CHECK(said.contains(other.code));
    CHECK(f.session.stored().product(f.product.id)->code == QLatin1String("SP-02"));
}

TEST_CASE("Panel: keys, another day and a record that goes", "[record-panel]")
{
    PanelFixture f;
    RecordPanel panel(f.session);
    f.followWith(panel);
    panel.showRecord(f.ref());
    showActive(&panel);
    QSignalSpy edits(&panel, &RecordPanel::editRequested);
    QSignalSpy closes(&panel, &RecordPanel::closeRequested);
    pressKey(&panel, Qt::Key_F2);
    pressKey(&panel, Qt::Key_Escape);
    CHECK(edits.count() == 1);
    CHECK(closes.count() == 1);

    auto* edit = panel.findChild<QPushButton*>(QStringLiteral("editRecord"));
    CHECK(edit->isVisible());
    f.session.setAsOf(QDate(2023, 1, 1));
    CHECK(!edit->isVisible());
    pressKey(&panel, Qt::Key_F2);
    CHECK(edits.count() == 1);
    f.session.setAsOf({});

    f.session.write(ActKind::Delete, f.product.name,
                    [&](WriteAct& act) { f.session.book().products().remove(act, f.product.id); });
    CHECK(panel.record().id == 0);
}

} // namespace ocop::test
