#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/storage/database.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace ocop {

enum class UnitLevel { Province, District, Commune };

template <>
struct EnumCodes<UnitLevel>
{
    static constexpr std::pair<UnitLevel, const char*> all[] = {
        {UnitLevel::Province, "province"}, {UnitLevel::District, "district"}, {UnitLevel::Commune, "commune"}};
};

/// Which part of the city of Đà Nẵng a register is about: old Quảng Nam, the old city, or all of it.
enum class Territory { QuangNam, DaNang, City };

template <>
struct EnumCodes<Territory>
{
    static constexpr std::pair<Territory, const char*> all[] = {
        {Territory::QuangNam, "quang-nam"}, {Territory::DaNang, "da-nang"}, {Territory::City, "city"}};
};

namespace settings {
inline const QString territory = QStringLiteral("register.territory"); ///< default Quảng Nam; read when opened
} // namespace settings

/// An administrative unit in its lifetime. Codes were used again after a merger: only the id is unambiguous.
struct Unit
{
    UnitId id;
    QString code;
    UnitLevel level = UnitLevel::Commune;
    QString type; ///< Xã, Phường, Thị trấn, Đặc khu, Quận, Huyện, Thị xã, Thành phố, Tỉnh
    QString name; ///< without the type
    UnitId parent;
    UnitId district2024; ///< the district of 2024 its land lies in; not valid where it lies in two
    QDate validFrom;
    QDate validTo; ///< last day; invalid while it exists

    QString fullName() const { return type + u' ' + name; }
    bool existsOn(QDate day) const { return day >= validFrom && (!validTo.isValid() || day <= validTo); }
};

/// All units of a register's territory, 2024 to today, with their successors and other spellings.
class Units
{
public:
    static Units load(const Database& db);

    Territory territory() const { return m_territory; }
    const std::vector<Unit>& all() const { return m_units; }
    const Unit* find(UnitId id) const;

    /// The districts by code as they stood on the day; after 30/6/2025, when districts ended, the last 17.
    std::vector<const Unit*> districts(QDate asOf) const;
    std::vector<const Unit*> communes(QDate asOf) const;

    /// The (old) district a unit counts under on the day: Nông Sơn counts under Quế Sơn from 1/1/2025.
    /// Not valid for a province, a ward of today that lies in two of them, or no unit.
    UnitId districtOf(UnitId unit, QDate asOf) const;
    /// What became of a unit by the day (its successor), or what it was before (its first predecessor).
    UnitId unitOn(UnitId unit, QDate asOf) const;
    /// A district by its code as it stood on the day ("519" after 2024 is Quế Sơn's 509); null when unknown.
    const Unit* districtByCode(const QString& code, QDate asOf) const;

    /// Every unit a typed place can mean, best match class only: exact spelling before folded spelling, units
    /// that exist on `asOf` before others. One entry = found; several = ambiguous. "Đại An, Đại Lộc" and
    /// `districtHint` narrow it; prefixes (xã, P., TT, huyện ...) may be there or not.
    std::vector<const Unit*> match(const QString& typed, UnitLevel level, QDate asOf,
                                   const QString& districtHint = {}) const;

    /// "xã Đại An, huyện Đại Lộc" without the province; for a commune after 1/7/2025 only the commune.
    QString describe(UnitId unit) const;
    /// The same of what stood there on the day; as it is where several units became one later and nobody can say which.
    QString describe(UnitId unit, QDate day) const;
    /// "Huyện Tiên Phước"; "Huyện Tiên Phước (cũ)" of one that had ended by the day.
    QString nameOn(UnitId unit, QDate day) const;

private:
    struct Name
    {
        size_t unit;
        QString type; ///< folded type, or nothing
        QString marked; ///< lower case with marks, blanks and apostrophes out
        QString plain; ///< folded
    };

    void addName(size_t unit, const QString& type, const QString& name);
    bool liesInDistrict(const Unit& unit, const QString& hint) const;

    Territory m_territory = Territory::QuangNam;
    std::vector<Unit> m_units;
    QHash<UnitId, size_t> m_index;
    std::vector<Name> m_names;
    QHash<UnitId, std::vector<UnitId>> m_successors;
    QHash<UnitId, std::vector<UnitId>> m_predecessors;
};

} // namespace ocop
