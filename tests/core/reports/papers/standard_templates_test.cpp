#include "core/reports/papers/standard_templates.h"

#include "tests/support/register_support.h"
#include "tests/support/round_support.h"

#include <catch2/catch.hpp>

using namespace ocop;
using test::RoundBuilder;
using test::TempRegister;

TEST_CASE("Templates: the office's wording is kept, undone, and given back to the standard", "[office-papers]")
{
    TempRegister book;
    const QString own = QStringLiteral("# GIẤY\n[Tên sản phẩm]");
    const auto keep = [&](const QString& body) {
        RoundBuilder(*book).act(
            [&](WriteAct& act) { keepTemplate(book->templates(), act, TemplateKind::Certificate, body); });
    };
    CHECK(templateBody(book->templates(), TemplateKind::Certificate) == standardTemplate(TemplateKind::Certificate));
    keep(own);
    CHECK(templateBody(book->templates(), TemplateKind::Certificate) == own);
    CHECK(templateBody(book->templates(), TemplateKind::Annex) == standardTemplate(TemplateKind::Annex));
    keep(standardTemplate(TemplateKind::Certificate));
    CHECK(templateBody(book->templates(), TemplateKind::Certificate) == standardTemplate(TemplateKind::Certificate));
    book->takeBack(book->undoable(test::testDesk)->id, test::testAct(ActKind::Undo));
    CHECK(templateBody(book->templates(), TemplateKind::Certificate) == own);
}
