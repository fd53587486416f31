#pragma once

#include "core/registry/product.h"
#include "core/sample/sample_subjects.h"

namespace ocop {

/// Invents what is written about products. Barcodes are of the range 893 99…, traces lead to .example.
class SampleProducts
{
public:
    SampleProducts(const SampleMaterial& material, const Units& units, SampleRandom& random)
        : m_material(material), m_units(units), m_random(random)
    {
    }

    /// `subject` is the stored maker's id, `start` the day of the first certificate.
    Product make(const SampleLine& line, const SampleMaker& maker, SubjectId subject, QDate start);

private:
    QString nameOf(const SampleLine& line, const SampleMaker& maker);
    QString codeOf(UnitId commune, QDate start);
    QString nextGtin();

    const SampleMaterial& m_material;
    const Units& m_units;
    SampleRandom& m_random;
    QSet<QString> m_names;
    QHash<QString, int> m_serials; ///< the communes' own counting, by code and year
    int m_made = 0;
    int m_gtinSerial = 0;
};

} // namespace ocop
