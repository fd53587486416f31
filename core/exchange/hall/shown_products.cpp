#include "core/exchange/hall/shown_products.h"

#include "core/base/text.h"
#include "core/duplicates/near_names.h"
#include "core/exchange/reading/product_split.h"
#include "core/exchange/subject_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

/// The product a name means: the same, the same without marks, near it, or the only one that has all its words.
const Product* productNamed(const QString& name, const std::vector<const Product*>& products)
{
    const auto only = [&products](const auto& fits) -> const Product* {
        const Product* found = nullptr;
        for (const Product* each : products) {
            if (!fits(*each)) continue;
            if (found) return nullptr;
            found = each;
        }
        return found;
    };
    const QString key = productKey(name);
    for (const Product* each : products)
        if (productKey(each->name) == key) return each;
    if (const Product* plain = only([&](const Product& each) { return folded(productKey(each.name)) == folded(key); }))
        return plain;
    const NameWords words = NameWords::ofProduct(name);
    if (const Product* near =
            only([&](const Product& each) { return isNear(words, NameWords::ofProduct(each.name), false); }))
        return near;
    const TextQuery query(name);
    return query.isEmpty() ? nullptr : only([&](const Product& each) { return query.matches(folded(each.name)); });
}

/// "OCOP 4 sao", "(3 sao)": what a list writes behind a product's name.
QString withoutStars(QString name)
{
    static const QRegularExpression stars(
        QStringLiteral("\\s*[(,–-]?\\s*(?:OCOP\\s*)?(?:hạng\\s*)?[1-5]\\s*(?:sao|\\*)\\s*\\)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return cleaned(name.remove(stars));
}

} // namespace

QStringList goodsIn(const QString& cell)
{
    QStringList parts;
    for (const SplitProduct& each : splitProducts(cell)) parts << each.name;
    if (parts.size() >= 2) return parts;
    static const QRegularExpression between(QStringLiteral("[,;/\\n+]| và "));
    parts = cell.split(between, Qt::SkipEmptyParts);
    for (QString& each : parts) each = cleaned(each);
    parts.removeAll(QString());
    return parts;
}

NamedProducts productsNamed(const QString& cell, SubjectId producer, const Snapshot& snapshot)
{
    NamedProducts named;
    const QString words = folded(cleaned(cell));
    static const QRegularExpression all(
        QStringLiteral("^(tat ca|cac san pham|san pham)( san pham| cac san pham)?( da)?"
                       "( duoc cong nhan| dat)?( ocop)?( cua (don vi|co so|chu the))?$"));
    named.all = all.match(words).hasMatch();
    if (words.isEmpty() || named.all) return named;
    const std::vector<const Product*> products = snapshot.productsOf(producer);
    const auto take = [&named](const Product* product) {
        if (std::find(named.found.begin(), named.found.end(), product->id) == named.found.end())
            named.found.push_back(product->id);
    };
    if (const Product* whole = productNamed(withoutStars(cleaned(cell)), products)) {
        take(whole);
        return named;
    }
    for (const QString& part : goodsIn(cell)) {
        if (const Product* one = productNamed(withoutStars(part), products))
            take(one);
        else
            named.strange << part;
    }
    return named;
}

std::vector<ProductId> productsInForce(SubjectId producer, const Snapshot& snapshot, QDate day, int expiringDays)
{
    std::vector<ProductId> found;
    for (const Product* each : snapshot.productsOf(producer))
        if (snapshot.standingOf(each->id, day, expiringDays).inForce()) found.push_back(each->id);
    return found;
}

} // namespace ocop
