#include "core/registry/product.h"

#include "core/base/formats.h"
#include "core/base/length.h"
#include "core/base/text.h"

namespace ocop {

void normalize(Product& product)
{
    for (QString* text : {&product.code, &product.name, &product.materialSource, &product.packaging, &product.brand,
                          &product.traceability})
        *text = cleaned(*text);
    for (QString* text : {&product.description, &product.story, &product.note}) *text = cleaned(*text, true);
    product.gtin = normalizedGtin(product.gtin);
}

namespace {

void checkBarcode(const QString& gtin, Findings& findings)
{
    const QString field = QStringLiteral("gtin");
    switch (checkGtin(gtin)) {
    case CodeCheck::WrongForm:
        findings.push_back({Severity::Warning, field, QStringLiteral("gtinForm"), {gtin}});
        break;
    case CodeCheck::WrongCheckDigit: {
        const QString body = gtin.left(gtin.size() - 1);
        const QString digit = QString::number(gtinCheckDigit(body));
        findings.push_back(
            {Severity::Warning, field, QStringLiteral("gtinCheckDigit"), {digit, gtin.right(1)}, body + digit});
        break;
    }
    case CodeCheck::Empty:
    case CodeCheck::Right: break;
    }
}

} // namespace

Findings validate(const Product& product, const ProductGroups& groups)
{
    Findings findings;
    if (cleaned(product.name).isEmpty())
        findings.push_back({Severity::Error, Product::Field::name, QStringLiteral("required")});
    checkLength(findings, Product::Field::name, product.name);
    checkLength(findings, Product::Field::code, product.code, roomForNumber);
    if (!product.subject) findings.push_back({Severity::Error, Product::Field::subject, QStringLiteral("required")});
    checkBarcode(product.gtin, findings);
    const ProductGroup* group = groups.find(product.group);
    if (!group || group->level != GroupLevel::Set)
        findings.push_back({Severity::Note, Product::Field::group, QStringLiteral("missing")});
    if (product.story.isEmpty()) findings.push_back({Severity::Note, Product::Field::story, QStringLiteral("missing")});
    return findings;
}

} // namespace ocop
