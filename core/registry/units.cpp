#include "core/registry/units.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

/// "A Xan", "Axan", "Ch'ơm", "Tr’Hy" are written with and without blanks and apostrophes.
QString tight(QString text)
{
    static const QRegularExpression loose(QStringLiteral("[\\s'’`.\\-]"));
    return text.remove(loose);
}

struct TypedPlace
{
    QString type; ///< folded type the prefix stands for, or nothing
    QString marked; ///< as Units::Name
    QString plain;
};

/// The ways a typed name may start, as a folded prefix and the type it means.
const std::vector<std::pair<QRegularExpression, QString>>& placePrefixes()
{
    static const std::vector<std::pair<QRegularExpression, QString>> prefixes = [] {
        std::vector<std::pair<QRegularExpression, QString>> list;
        const std::pair<const char*, const char*> forms[] = {{"^(?:xa dao|xa)\\s+|^x\\.\\s*", "xa"},
                                                             {"^phuong\\s+|^p\\.\\s*|^p\\s+", "phuong"},
                                                             {"^thi tran\\s+|^tt\\.?\\s+|^tt\\.", "thi tran"},
                                                             {"^huyen\\s+|^h\\.\\s*|^h\\s+", "huyen"},
                                                             {"^quan\\s+|^q\\.\\s*", "quan"},
                                                             {"^dac khu\\s+", "dac khu"},
                                                             {"^thi xa\\s+|^tx\\.?\\s+|^tx\\.", "thi xa"},
                                                             {"^thanh pho\\s+|^tp\\.?\\s*", "thanh pho"},
                                                             {"^tinh\\s+|^t\\.\\s*", "tinh"}};
        for (const auto& [form, type] : forms)
            list.emplace_back(QRegularExpression(QLatin1String(form)), QLatin1String(type));
        return list;
    }();
    return prefixes;
}

/// Reads "P. Sơn Phong" as {phuong, sơnphong, sonphong}. The whole text is the other reading (Phú Ninh has no
/// prefix though it starts with P).
TypedPlace readPlace(const QString& typed)
{
    const QString text = foldedKeepingMarks(cleaned(typed));
    const QString plain = folded(text);
    for (const auto& [form, type] : placePrefixes()) {
        const auto match = form.match(plain);
        // Folding keeps the length of composed text, so the prefix is as long in both.
        if (match.hasMatch() && match.capturedLength() < plain.size() && plain.size() == text.size())
            return {type, tight(text.mid(match.capturedLength())), tight(plain.mid(match.capturedLength()))};
    }
    return {{}, tight(text), tight(plain)};
}

} // namespace

void Units::addName(size_t unit, const QString& type, const QString& name)
{
    const QString marked = foldedKeepingMarks(name);
    m_names.push_back({unit, folded(type), tight(marked), tight(folded(marked))});
}

const Unit* Units::find(UnitId id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.cend() ? nullptr : &m_units[*found];
}

namespace {

/// Districts ended on 30/6/2025 and go on in statistics as they stood then.
QDate districtDay(QDate asOf)
{
    const QDate first(2020, 1, 1);
    const QDate last(2025, 6, 30);
    return std::clamp(asOf, first, last);
}

} // namespace

std::vector<const Unit*> Units::districts(QDate asOf) const
{
    std::vector<const Unit*> result;
    for (const Unit& unit : m_units)
        if (unit.level == UnitLevel::District && unit.existsOn(districtDay(asOf))) result.push_back(&unit);
    return result;
}

std::vector<const Unit*> Units::communes(QDate asOf) const
{
    const QDate day = std::max(asOf, QDate(2020, 1, 1));
    std::vector<const Unit*> result;
    for (const Unit& unit : m_units)
        if (unit.level == UnitLevel::Commune && unit.existsOn(day)) result.push_back(&unit);
    return result;
}

UnitId Units::districtOf(UnitId id, QDate asOf) const
{
    const Unit* unit = find(id);
    if (!unit || !unit->district2024) return {};
    return unitOn(unit->district2024, districtDay(asOf));
}

UnitId Units::unitOn(UnitId id, QDate asOf) const
{
    const QDate day = std::max(asOf, QDate(2020, 1, 1));
    const Unit* unit = find(id);
    for (int step = 0; unit && step < 4 && !unit->existsOn(day); ++step) {
        const auto& links = day > unit->validFrom ? m_successors : m_predecessors;
        const auto next = links.constFind(unit->id);
        if (next == links.cend() || next->empty()) break;
        unit = find(next->front());
    }
    return unit ? unit->id : UnitId{};
}

const Unit* Units::districtByCode(const QString& code, QDate asOf) const
{
    for (const Unit& unit : m_units)
        if (unit.level == UnitLevel::District && unit.code == code) return find(unitOn(unit.id, districtDay(asOf)));
    return nullptr;
}

bool Units::liesInDistrict(const Unit& unit, const QString& hint) const
{
    const TypedPlace place = readPlace(hint);
    const Unit* district = find(unit.district2024);
    const Unit* later = find(unitOn(unit.district2024, QDate(2025, 6, 30)));
    for (const Unit* each : {district, later})
        if (each && tight(folded(each->name)) == place.plain) return true;
    return false;
}

std::vector<const Unit*> Units::match(const QString& typed, UnitLevel level, QDate asOf,
                                      const QString& districtHint) const
{
    const QStringList parts = cleaned(typed).split(u',', Qt::SkipEmptyParts);
    if (parts.isEmpty()) return {};
    QString hint = districtHint;
    if (hint.isEmpty() && level == UnitLevel::Commune && parts.size() > 1) hint = parts.at(1);

    const TypedPlace place = readPlace(parts.first());
    const TypedPlace whole{
        {}, tight(foldedKeepingMarks(cleaned(parts.first()))), tight(folded(cleaned(parts.first())))};
    std::vector<const Unit*> best;
    int bestClass = 0;
    for (const Name& name : m_names) {
        const Unit& unit = m_units[name.unit];
        if (unit.level != level) continue;
        int matchClass = 0; // spelling counts most, then the type, then being there on the day
        if (name.marked == place.marked || name.marked == whole.marked)
            matchClass = 8;
        else if (name.plain == place.plain || name.plain == whole.plain)
            matchClass = 4;
        else
            continue;
        if (!place.type.isEmpty() && place.type == name.type) matchClass += 2;
        if (unit.existsOn(level == UnitLevel::District ? districtDay(asOf) : std::max(asOf, QDate(2020, 1, 1))))
            matchClass += 1;
        if (!hint.isEmpty() && level == UnitLevel::Commune) {
            if (!liesInDistrict(unit, hint)) continue;
            matchClass += 16;
        }
        if (matchClass < bestClass) continue;
        if (matchClass > bestClass) best.clear();
        bestClass = matchClass;
        if (std::find(best.begin(), best.end(), &unit) == best.end()) best.push_back(&unit);
    }
    return best;
}

QString Units::describe(UnitId id) const
{
    const Unit* unit = find(id);
    if (!unit) return {};
    const QString own = unit->type.toLower() + u' ' + unit->name;
    const Unit* parent = find(unit->parent);
    if (!parent || parent->level != UnitLevel::District) return own;
    return own + QStringLiteral(", ") + parent->type.toLower() + u' ' + parent->name;
}

QString Units::describe(UnitId id, QDate day) const
{
    const Unit* unit = find(id);
    if (!unit || !day.isValid()) return describe(id);
    const bool isEarlier = day < unit->validFrom;
    const UnitId then = unitOn(id, day);
    const auto merged = m_predecessors.constFind(id);
    const bool isUnknown = isEarlier && merged != m_predecessors.cend() && merged->size() > 1;
    return describe(isUnknown ? id : then);
}

QString Units::nameOn(UnitId id, QDate day) const
{
    const Unit* unit = find(id);
    if (!unit) return {};
    const bool ended = unit->validTo.isValid() && unit->validTo < day;
    return ended ? QStringLiteral("%1 (cũ)").arg(unit->fullName()) : unit->fullName();
}

} // namespace ocop
