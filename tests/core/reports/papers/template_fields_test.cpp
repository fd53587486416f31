#include "core/reports/papers/template_fields.h"

#include "core/reports/papers/standard_templates.h"

#include <catch2/catch.hpp>

using namespace ocop;

TEST_CASE("Templates: fields, capitals, blanks, blocks and what is none", "[office-papers]")
{
    const FieldValues values{{QStringLiteral("Tên sản phẩm"), QStringLiteral("Chè [Chủ thể] <b>")},
                             {QStringLiteral("Chủ thể"), QStringLiteral("Hộ Ễnh")}};
    const auto line = [&](const char16_t* typed) {
        return fillTemplate(TemplateKind::Certificate, QString::fromUtf16(typed), values).lines.front();
    };
    CHECK(line(u"# [TÊN SẢN PHẨM]").heading == 1);
    CHECK(line(u"# [chủ thể]").text == QStringLiteral("Hộ Ễnh"));
    CHECK(line(u"[CHỦ THỂ]").text == QStringLiteral("HỘ ỄNH"));
    CHECK(line(u"A [Tên sản phẩm] b").text == QStringLiteral("A Chè [Chủ thể] <b> b")); // a value is not searched again
    CHECK(line(u"[Số giấy]").text == QStringLiteral("……………"));
    CHECK(line(u"[Tên sản fẩm] [1] [").text == QStringLiteral("[Tên sản fẩm] [1] ["));
    REQUIRE(line(u"[Chữ ký: PHÓ CHỦ TỊCH]").block);
    CHECK(line(u"[Chữ ký: PHÓ CHỦ TỊCH]").block->argument == QStringLiteral("PHÓ CHỦ TỊCH"));
    CHECK(likelyTemplateField(TemplateKind::Certificate, QStringLiteral("Tên sản fẩm")) ==
          QStringLiteral("Tên sản phẩm"));
    CHECK(likelyTemplateField(TemplateKind::Certificate, QStringLiteral("hoàn toàn khác hẳn")).isEmpty());
    for (const TemplateKind kind : {TemplateKind::Certificate, TemplateKind::Annex, TemplateKind::Minutes})
        for (const QString& each : standardTemplate(kind).split(u'\n'))
            for (const FieldSpan& span : fieldsInText(kind, each)) {
                INFO(span.name.toStdString());
                CHECK(span.known);
            }
}
