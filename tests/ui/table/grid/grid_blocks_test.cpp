// Blocks of cells: copied, pasted, filled.
#include "tests/support/ui/grid_desk.h"
#include "tests/support/ui/scripted_ask.h"

#include "ui/certification/certificates_page.h"
#include "ui/exchange/import_dialog.h"
#include "ui/table/clipboard.h"

#include <QMimeData>

namespace ocop::test {

TEST_CASE("blocks are copied and pasted as spreadsheets do", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc", u"Hộ Dung"};
    const size_t acts = desk.t.acts();
    desk.table().setColumnShown(desk.columnOf("sex"), true);
    desk.table().setColumnShown(desk.columnOf("ethnicity"), true);
    desk.goTo(0, "representative");
    putOnClipboard(QStringLiteral("Nguyễn An\tNữ\tKinh\r\nTrần Bình\tNam\tCơ Tu\r\n"));
    clerkPresses(Qt::Key_V, Qt::ControlModifier);
    CHECK(desk.t.acts() == acts + 1); // one act
    CHECK(desk.t.session.undoable()->info.label.contains(QStringLiteral("6")));
    CHECK(desk.subject(0).representative == QStringLiteral("Nguyễn An"));
    CHECK(desk.subject(0).representativeSex == Sex::Female);
    CHECK(desk.subject(1).ethnicity == QStringLiteral("Cơ Tu"));
    clerkPresses(Qt::Key_C, Qt::ControlModifier); // the block pasted is chosen
    CHECK(clipText() == QStringLiteral("Nguyễn An\tNữ\tKinh\nTrần Bình\tNam\tCơ Tu\n"));
    CHECK(QGuiApplication::clipboard()->mimeData()->html().contains(QStringLiteral("<td>Cơ Tu</td>")));

    SECTION("one value fills the cells chosen")
    {
        putOnClipboard(QStringLiteral("Kinh"));
        desk.goTo(0, "ethnicity");
        desk.down(3);
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
        for (size_t i = 0; i < 4; ++i) CHECK(desk.subject(i).ethnicity == QStringLiteral("Kinh"));
    }
    SECTION("a block longer than the list asks; its rows can become new records")
    {
        desk.goTo(3, "ethnicity");
        putOnClipboard(QStringLiteral("Kinh\nHoa\n"));
        ScriptedAsk ask(desk.t.session, {GridBlocks::tr("Write the rows that fit")});
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
        CHECK(desk.subject(3).ethnicity == QStringLiteral("Kinh"));
        CHECK(ask.asked.size() == 1);
    }
    SECTION("cells worked out elsewhere are left out, and told")
    {
        desk.goTo(0, "district");
        putOnClipboard(QStringLiteral("Đâu đó"));
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
        CHECK(desk.told().contains(desk.table().columns()[size_t(desk.columnOf("district"))].title));
        CHECK(desk.cell(0, "district").isEmpty());
    }
    SECTION("HTML alone is read too")
    {
        auto* data = new QMimeData;
        data->setHtml(QStringLiteral(
            "<html><body><table><tr><td>Lê&nbsp;C&uacute;c</td><td>N&#7919;</td></tr></table></body></html>"));
        QGuiApplication::clipboard()->setMimeData(data);
        desk.goTo(2, "representative");
        clerkPresses(Qt::Key_V, Qt::ControlModifier);
        CHECK(desk.subject(2).representative == QStringLiteral("Lê Cúc"));
        CHECK(desk.subject(2).representativeSex == Sex::Female);
    }
    SECTION("cutting clears, and comes back with Ctrl+Z")
    {
        desk.goTo(0, "representative");
        clerkPresses(Qt::Key_X, Qt::ControlModifier);
        CHECK(clipText() == QStringLiteral("Nguyễn An\n"));
        CHECK(desk.subject(0).representative.isEmpty());
        desk.t.session.undo();
        CHECK(desk.subject(0).representative == QStringLiteral("Nguyễn An"));
    }
}

TEST_CASE("filling down, as above, today", "[grid]")
{
    SubjectDesk desk{u"Hộ An", u"Hộ Bình", u"Hộ Cúc"};
    desk.goTo(0, "ethnicity");
    clerkTypes(u"Cơ Tu");
    clerkPresses(Qt::Key_Return);
    clerkPresses(Qt::Key_Apostrophe, Qt::ControlModifier);
    CHECK(desk.subject(1).ethnicity == QStringLiteral("Cơ Tu"));
    desk.goTo(0, "commune");
    clerkTypes(u"tien my");
    clerkPresses(Qt::Key_Return);
    desk.goTo(0, "commune");
    desk.down(2);
    const size_t acts = desk.t.acts();
    clerkPresses(Qt::Key_D, Qt::ControlModifier);
    CHECK(desk.t.acts() == acts + 1);
    CHECK(desk.subject(2).unit == desk.subject(0).unit);
    CHECK(desk.subject(1).unit == desk.subject(0).unit);
    desk.t.session.undo();
    CHECK_FALSE(desk.subject(2).unit);

    GridDesk<CertificatesPage> other;
    const Subject maker = other.t.addSubject(QStringLiteral("Hộ An"));
    const Product product = other.t.addProduct(QStringLiteral("Tiêu"), maker.id);
    const Decision decision = other.t.addDecision(QStringLiteral("1/QĐ-UBND"), QDate(2024, 1, 5));
    other.t.session.write(ActKind::Add, product.name, [&](WriteAct& act) {
        Certificate certificate;
        certificate.product = product.id;
        certificate.decision = decision.id;
        certificate.effectiveFrom = QDate(2024, 1, 5);
        normalize(certificate, other.t.session.book().rules());
        other.t.session.book().certificates().add(act, certificate);
    });
    other.show();
    other.goTo(0, "from");
    clerkPresses(Qt::Key_Semicolon, Qt::ControlModifier);
    const Certificate& now = other.t.session.stored().certificates().front();
    CHECK(now.effectiveFrom == QDate(2024, 8, 31));
    CHECK(now.lastValidDay == QDate(2027, 8, 31)); // follows the law as long as nobody set it otherwise
    other.goTo(0, "stars");
    clerkTypes(u"4");
    clerkPresses(Qt::Key_Return);
    CHECK(other.t.session.stored().certificates().front().stars == 4);
    other.goTo(0, "score");
    clerkTypes(u"71,5");
    clerkPresses(Qt::Key_Return);
    CHECK(other.t.session.stored().certificates().front().score == 71500);
    other.goTo(0, "from");
    clerkTypes(u"32/13/2024");
    clerkPresses(Qt::Key_Return);
    CHECK(other.refused() == 1);
    CHECK(other.cell(0, "from") == QLatin1String("32/13/2024"));
}

TEST_CASE("pasted rows without a record go through the preview of an import", "[grid]")
{
    SubjectDesk desk{u"Hộ An"};
    putOnClipboard(QStringLiteral("Sản phẩm\tChủ thể\tHuyện\tSao\nTiêu Tiên Phước\tHTX Tiên Mỹ\tTiên Phước\t3\n"));
    bool seen = false;
    inNextDialog([&](QDialog& dialog) {
        auto* import = qobject_cast<ImportDialog*>(&dialog);
        REQUIRE(import);
        REQUIRE(import->plan());
        CHECK(import->plan()->rows.size() == 1);
        seen = import->importNow();
    });
    clerkPresses(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(seen);
    CHECK(desk.t.session.stored().products().size() == 1);
    CHECK(desk.t.session.undoable()->info.kind == ActKind::Import);
}

TEST_CASE("tab-separated text as spreadsheets and people make it", "[grid]")
{
    const auto rows = [](const char16_t* text) { return rowsOfTabSeparated(QString::fromUtf16(text)); };
    const auto row = [](std::initializer_list<const char16_t*> cells) {
        QStringList list;
        for (const char16_t* cell : cells) list << QString::fromUtf16(cell);
        return list;
    };
    CHECK(rows(u"").isEmpty());
    CHECK(rows(u"a") == QVector<QStringList>{row({u"a"})});
    CHECK(rows(u"a\tb\r\nc\td\r\n") == QVector<QStringList>{row({u"a", u"b"}), row({u"c", u"d"})});
    CHECK(rows(u"a\t\t\n\nb\n") == QVector<QStringList>{row({u"a", u"", u""}), row({u""}), row({u"b"})});
    CHECK(rows(u"\"hai\ndòng\"\tb\n") == QVector<QStringList>{row({u"hai\ndòng", u"b"})});
    CHECK(rows(u"\"nói \"\"thật\"\"\"\n") == QVector<QStringList>{row({u"nói \"thật\""})});
    CHECK(rows(u"\"Mắm\" Hội An\tb") == QVector<QStringList>{row({u"\"Mắm\" Hội An", u"b"})});
    CHECK(rows(u"\"Hội An\"") == QVector<QStringList>{row({u"\"Hội An\""})});
    CHECK(rows(u"\"chưa đóng\tb") == QVector<QStringList>{row({u"\"chưa đóng", u"b"})});
}

} // namespace ocop::test
