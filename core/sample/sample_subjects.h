#pragma once

#include "core/registry/units.h"
#include "core/sample/sample_material.h"
#include "core/sample/sample_random.h"

#include <QSet>

#include <map>

namespace ocop {

/// An invented producer and what its products are called after.
struct SampleMaker
{
    Subject record;
    QString brand;
    QString theme;
    UnitId district; ///< of 2024
};

/// Invents producers: no name, phone number or tax code twice. Phone numbers begin with 030, which is given to no
/// operator; tax codes lie in a serial range of Quảng Nam (40099…) that is far from being issued.
class SampleSubjects
{
public:
    SampleSubjects(const SampleMaterial& material, const Units& units, SampleRandom& random);

    /// `start`: the day of the first certificate; it decides which units there are.
    SampleMaker make(SubjectKind kind, const SampleDistrict& district, const QString& theme, QDate start);

private:
    void choosePerson(SampleMaker& maker, const SampleDistrict& district);
    void chooseName(SampleMaker& maker, const SampleTheme& theme);
    QString nameFor(SampleMaker& maker, const SampleTheme& theme);
    QString householdBrand(const Subject& subject);
    void chooseUnit(SampleMaker& maker, const SampleDistrict& district, const SampleTheme& theme, QDate start);
    void chooseNumbers(SampleMaker& maker, QDate start);
    QString address(const Unit& unit);
    QString nextTaxCode();
    QString nextBrand();

    const SampleMaterial& m_material;
    const Units& m_units;
    SampleRandom& m_random;
    QSet<QString> m_names;
    QStringList m_brands;
    std::map<std::pair<UnitId, QDate>, std::vector<UnitId>> m_communes; ///< still to be used, by district and layer
    int m_taxSerial = 0;
    int m_phoneSerial = 0;
    int m_made = 0;
};

} // namespace ocop
