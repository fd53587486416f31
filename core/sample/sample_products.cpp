#include "core/sample/sample_products.h"

#include "core/base/formats.h"

namespace ocop {

Product SampleProducts::make(const SampleLine& line, const SampleMaker& maker, SubjectId subject, QDate start)
{
    const SampleTheme& theme = *m_material.themes.constFind(line.theme);
    const Unit& commune = *m_units.find(maker.record.unit);
    const QString district = m_units.find(maker.district)->name;
    Product product;
    product.name = nameOf(line, maker);
    const auto filled = [&](QString text) {
        return text.replace(QStringLiteral("{n}"), product.name)
            .replace(QStringLiteral("{c}"), commune.type.toLower() + u' ' + commune.name)
            .replace(QStringLiteral("{d}"), district);
    };
    product.subject = subject;
    product.group = line.set;
    product.code = codeOf(maker.record.unit, start);
    product.description = filled(m_random.pick(theme.descriptions));
    if (m_random.chance(88))
        product.story = filled(m_random.pick(theme.stories) + u' ' +
                               m_random.pick(m_material.words.value(QStringLiteral("ending;"))));
    product.materialSource = filled(m_random.pick(theme.materials));
    if (!theme.packagings.isEmpty()) product.packaging = m_random.pick(theme.packagings);
    product.brand = maker.brand;
    if (m_random.chance(38)) product.gtin = nextGtin();
    if (m_random.chance(45)) product.traceability = QStringLiteral("https://truyxuat.example/%1").arg(product.code);
    // A few old records know only the sector (ngành), not the criteria set.
    const bool food = line.set.value <= 213;
    if (++m_made % 95 == 50 && food) product.group = {1};
    return product;
}

/// The brand stands behind most names, and behind every name that is there already.
QString SampleProducts::nameOf(const SampleLine& line, const SampleMaker& maker)
{
    QString name = line.name;
    const bool place = line.theme == QStringLiteral("tourism") || maker.brand == m_units.find(maker.record.unit)->name;
    if (m_names.contains(name) || (!place && m_random.chance(78))) name += u' ' + maker.brand;
    while (m_names.contains(name)) name += u' ' + m_units.find(maker.district)->name;
    m_names.insert(name);
    return name;
}

/// province-district-commune-serial-year before 2025, province-commune-serial-year after (QĐ 26/2026 Annex).
QString SampleProducts::codeOf(UnitId unit, QDate start)
{
    const Unit& commune = *m_units.find(unit);
    const bool twoTier = start >= QDate(2025, 7, 1);
    const Unit& then = *m_units.find(twoTier ? m_units.unitOn(unit, start) : unit);
    const QString head =
        twoTier ? QStringLiteral("48-%1").arg(then.code)
                : QStringLiteral("49-%1-%2").arg(QString::number(commune.district2024.value), commune.code);
    const int serial = ++m_serials[head + QString::number(start.year())];
    return QStringLiteral("%1-%2-%3").arg(head, QString::number(serial), QString::number(start.year()));
}

QString SampleProducts::nextGtin()
{
    m_gtinSerial += 1 + m_random.below(40);
    const QString body = QStringLiteral("89399%1").arg(m_gtinSerial, 7, 10, QLatin1Char('0'));
    return body + QString::number(gtinCheckDigit(body));
}

} // namespace ocop
