#include "core/reports/papers/template_kinds.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace ocop;

TEST_CASE("Templates: every kind has a wording whose fields it knows, each named once", "[office-papers]")
{
    for (const auto& [kind, code] : EnumCodes<TemplateKind>::all) {
        INFO(code);
        QSet<QString> names;
        for (const TemplateField& field : templateFields(kind)) {
            INFO(field.name.toStdString());
            CHECK_FALSE(names.contains(field.name));
            CHECK_FALSE(field.meaning.isEmpty());
            names.insert(field.name);
        }
        const QString wording = standardTemplate(kind);
        CHECK_FALSE(wording.isEmpty());
        int known = 0;
        for (const QString& line : wording.split(u'\n'))
            for (const FieldSpan& span : fieldsInText(kind, line)) {
                INFO(span.name.toStdString());
                CHECK(span.known);
                known += span.known;
            }
        CHECK(known > 0);
    }
}
