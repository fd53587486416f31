#include "tests/support/ui/clerk.h"
#include "tests/support/ui/other_desk.h"
#include "tests/support/ui/scripted_ask.h"
#include "tests/support/ui/ui_support.h"

#include "core/reports/papers/standard_templates.h"
#include "ui/paper/certificate_page.h"
#include "ui/paper/template_editor.h"
#include "ui/session/draft_keeper.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QListWidget>
#include <QPlainTextEdit>

namespace ocop::test {
namespace {

std::vector<PaperPage> onePage(const QString& body)
{
    return {certificatePage(fillTemplate(TemplateKind::Certificate, body, {}), 4,
                            QStringLiteral("Quảng Nam, ngày 1 tháng 1 năm 2024"), {}, false)};
}

TEST_CASE("the wording of a certificate is edited by keyboard and kept as one act", "[template-editor]")
{
    TestSession t;
    TemplateEditor editor(t.session, TemplateKind::Certificate, onePage);
    showActive(&editor);
    CHECK(inputsWithoutName(&editor).isEmpty());
    CHECK(doubledMnemonics(&editor).isEmpty());
    pressKey(editor.text(), Qt::Key_End, Qt::ControlModifier);
    pressKey(editor.text(), Qt::Key_Return);
    typeText(editor.text(), QStringLiteral("Mã: [Mã sản fẩm]"));
    CHECK(editor.statusText().contains(QStringLiteral("[Mã sản phẩm]")));
    auto* fields = editor.findChild<QListWidget*>();
    fields->setFocus();
    pressKey(fields, Qt::Key_Down);
    pressKey(fields, Qt::Key_Return);
    CHECK(editor.text()->toPlainText().contains(QStringLiteral("[Mã sản fẩm][")));
    pressKey(editor.text(), Qt::Key_S, Qt::ControlModifier);
    QApplication::processEvents();
    CHECK_FALSE(editor.isVisible());
    CHECK(templateBody(t.session.book().templates(), TemplateKind::Certificate) == editor.text()->toPlainText());
    t.session.undo();
    CHECK(templateBody(t.session.book().templates(), TemplateKind::Certificate) ==
          standardTemplate(TemplateKind::Certificate));
}

TEST_CASE("a wording that a colleague changed meanwhile is not written over unseen", "[template-editor][clash]")
{
    TestSession t;
    OtherDesk other(t);
    const auto stored = [&] { return templateBody(other.session.book().templates(), TemplateKind::Certificate); };
    TemplateEditor editor(t.session, TemplateKind::Certificate, onePage);
    showActive(&editor);
    other.session.write(ActKind::Edit, {}, [&](WriteAct& act) {
        keepTemplate(other.session.book().templates(), act, TemplateKind::Certificate, QStringLiteral("của Hạnh"));
    });
    editor.text()->selectAll();
    typeText(editor.text(), QStringLiteral("của tôi"));
    ScriptedAsk ask(t.session);
    SECTION("Escape")
    {
        pressKey(editor.text(), Qt::Key_S, Qt::ControlModifier);
        CHECK(stored() == QStringLiteral("của Hạnh"));
        CHECK(ask.details == QStringList{QStringLiteral("của Hạnh")});
        CHECK(editor.text()->toPlainText() == QStringLiteral("của tôi"));
    }
    SECTION("mine")
    {
        ask.answer(TemplateEditor::tr("Keep mine"));
        pressKey(editor.text(), Qt::Key_S, Qt::ControlModifier);
        CHECK(stored() == QStringLiteral("của tôi"));
    }
    SECTION("theirs")
    {
        ask.answer(TemplateEditor::tr("Look at theirs"));
        pressKey(editor.text(), Qt::Key_S, Qt::ControlModifier);
        CHECK(editor.text()->toPlainText() == QStringLiteral("của Hạnh"));
        CHECK(stored() == QStringLiteral("của Hạnh"));
    }
}

TEST_CASE("a letter's wording that names no product says so until it does", "[template-editor][letters]")
{
    TestSession t;
    const TemplateKind kind = GENERATE(TemplateKind::ExpiryLetter, TemplateKind::PublicNotice,
                                       TemplateKind::LocalityLetter, TemplateKind::WithdrawalProposal);
    TemplateEditor editor(t.session, kind, onePage);
    showActive(&editor);
    CHECK(editor.statusText().isEmpty());
    editor.text()->selectAll();
    typeText(editor.text(), QStringLiteral("Kính gửi"));
    CHECK(editor.statusText().contains(QStringLiteral("[Bảng sản phẩm]")));
    pressKey(editor.text(), Qt::Key_Return);
    typeText(editor.text(), QStringLiteral("[bảng sản phẩm]"));
    CHECK(editor.statusText().isEmpty());
}

TEST_CASE("leaving a changed wording asks first", "[template-editor]")
{
    TestSession t;
    TemplateEditor editor(t.session, TemplateKind::Certificate, onePage);
    showActive(&editor);
    typeText(editor.text(), QStringLiteral("x"));
    {
        ScriptedAsk ask(t.session, {TemplateEditor::tr("Keep editing")});
        pressKey(editor.text(), Qt::Key_Escape);
        CHECK(editor.isVisible());
    }
    ScriptedAsk ask(t.session, {TemplateEditor::tr("Leave without saving")});
    pressKey(editor.text(), Qt::Key_Escape);
    CHECK_FALSE(editor.isVisible());
    CHECK(t.acts() == 0);
}

TEST_CASE("a wording being typed when the program ends stands there again", "[template-editor][draft]")
{
    TestSession t;
    const QString stored = standardTemplate(TemplateKind::Certificate);
    const auto editor = [&] {
        auto made = std::make_unique<TemplateEditor>(t.session, TemplateKind::Certificate, onePage);
        showActive(made.get());
        return made;
    };
    auto first = editor();
    typeText(first->text(), QStringLiteral("mới "));
    first.reset(); // nobody decided
    REQUIRE(t.session.drafts().kept().size() == 1);
    TemplateEditor other(t.session, TemplateKind::Minutes, onePage);
    CHECK_FALSE(other.text()->toPlainText().contains(QStringLiteral("mới ")));

    auto again = editor();
    CHECK(again->text()->toPlainText() == QStringLiteral("mới ") + stored);
    CHECK_FALSE(again->statusText().isEmpty());
    CHECK(t.session.drafts().kept().empty());
    pressKey(again->text(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(again->text()->toPlainText() == stored);
    pressKey(again->text(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    ScriptedAsk ask(t.session, {TemplateEditor::tr("Leave without saving")});
    pressKey(again->text(), Qt::Key_Escape);
    again.reset();
    CHECK(t.session.drafts().kept().empty());
    CHECK(editor()->text()->toPlainText() == stored);
}

TEST_CASE("a certificate stays on one page however long its names are", "[template-editor]")
{
    const QString name = QStringLiteral("Trà thảo mộc Sâm Ngọc Linh túi lọc hảo hạng ").repeated(12);
    const FilledTemplate filled = fillTemplate(
        TemplateKind::Certificate, standardTemplate(TemplateKind::Certificate),
        {{QStringLiteral("Tên sản phẩm"), name}, {QStringLiteral("Chủ thể"), name}, {QStringLiteral("Địa chỉ"), name}});
    const PaperPage page =
        certificatePage(filled, 5, QStringLiteral("Quảng Nam"), QStringLiteral("Nguyễn Văn Ễnh"), true);
    CHECK(page.stars.size() == 5);
    const QSizeF size = pageSizeTwips(PaperOrientation::Landscape);
    for (const PaperText& text : page.texts) {
        CHECK(text.position.y() >= 0);
        CHECK(text.position.y() + text.box.height() <= size.height());
        CHECK(text.position.x() >= 0);
    }
}

} // namespace
} // namespace ocop::test
