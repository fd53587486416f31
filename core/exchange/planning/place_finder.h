#pragma once

#include "core/base/finding.h"
#include "core/exchange/list_rows.h"
#include "core/registry/units.h"

#include <QHash>

namespace ocop {

/// Finds the unit a row's place means. Never forces a place of another province into a commune of Quảng Nam.
class PlaceFinder
{
public:
    /// Looks at all rows first: a list whose bare commune names are mostly unknown is from elsewhere, and a name
    /// that happens to exist here is then not taken.
    PlaceFinder(const Units& units, const std::vector<ListRow>& rows, QDate asOf);

    struct Result
    {
        UnitId unit; ///< a commune, or only a district; not valid when unknown
        bool outside = false;
        Findings findings;
    };
    Result find(const PlaceText& place, QDate day) const;
    /// The one district a sheet's name or titles name; empty when they name none or several.
    QString districtNamed(const QStringList& lines) const;
    /// Takes the district from the end of `rest` where it is named without a word before it ("Tam Lãnh, Phú Ninh").
    void takeBareDistrict(PlaceText& place, QDate day) const;
    /// The same for the commune ("thôn 3, Tam Lãnh", "Thôn 3 Tam Lãnh").
    void takeBareCommune(PlaceText& place, QDate day) const;
    /// True when a bare text names a unit of the row's district ("Tam Quang" in Núi Thành).
    bool isUnitName(const QString& name, const PlaceText& around, QDate day) const;

private:
    struct Key
    {
        QString text;
        bool operator==(const Key&) const = default;
    };
    const std::vector<const Unit*>& matches(const QString& name, UnitLevel level, QDate day,
                                            const QString& district) const;
    /// Of a ward that lies in two old districts the commune in this one.
    std::vector<const Unit*> inTwoDistricts(const PlaceText& place, QDate day, UnitId district) const;
    std::vector<const Unit*> communes(const QString& name, QDate day, const QString& district) const;
    bool isOurProvince(const QString& province) const;

    const Units& m_units;
    QDate m_asOf;
    bool m_bareNamesAreOurs = true;
    mutable QHash<QString, std::vector<const Unit*>> m_cache;
    mutable QHash<QStringList, QString> m_namedDistricts;
};

} // namespace ocop
