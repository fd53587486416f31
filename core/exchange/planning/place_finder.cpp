#include "core/exchange/planning/place_finder.h"

#include "core/base/text.h"
#include "core/registry/two_districts.h"

#include <QRegularExpression>
#include <QSet>

namespace ocop {
namespace {

QString bareName(const QString& name)
{
    static const QRegularExpression prefix(QStringLiteral(
        "^(?:(?:xa dao|xa|phuong|thi tran|thi xa|thanh pho|huyen|quan|dac khu|tinh|tt|tx|tp|p|h|x|t)[.\\s]\\s*)+"));
    const QString text = cleaned(name);
    const auto match = prefix.match(folded(text));
    return match.hasMatch() && match.capturedLength() < text.size() ? text.mid(match.capturedLength()) : text;
}

QString tightMarked(const QString& name)
{
    static const QRegularExpression loose(QStringLiteral("[\\s'’`.\\-]"));
    return foldedKeepingMarks(name).remove(loose);
}

} // namespace

PlaceFinder::PlaceFinder(const Units& units, const std::vector<ListRow>& rows, QDate asOf)
    : m_units(units), m_asOf(asOf)
{
    QSet<QString> bare;
    for (const ListRow& row : rows)
        if (row.skipCode.isEmpty() && row.place.district.isEmpty() && row.place.province.isEmpty() &&
            !row.place.commune.isEmpty() && bare.size() < 500)
            bare.insert(row.place.commune);
    int known = 0;
    for (const QString& name : bare)
        if (!communes(name, asOf, {}).empty()) ++known;
    m_bareNamesAreOurs = bare.size() < 3 ? true : known * 10 >= int(bare.size()) * 6;
}

const std::vector<const Unit*>& PlaceFinder::matches(const QString& name, UnitLevel level, QDate day,
                                                     const QString& district) const
{
    const QString key = name + u'\n' + district + u'\n' + QString::number(int(level)) + day.toString(Qt::ISODate);
    auto found = m_cache.find(key);
    if (found == m_cache.end()) found = m_cache.insert(key, m_units.match(name, level, day, district));
    return *found;
}

/// Communes of that name. A name written with marks does not mean one that only looks alike without them.
std::vector<const Unit*> PlaceFinder::communes(const QString& name, QDate day, const QString& district) const
{
    std::vector<const Unit*> kept;
    const QString wanted = tightMarked(bareName(name));
    const bool hasMarks = wanted != folded(wanted);
    for (const Unit* unit : matches(name, UnitLevel::Commune, day, district)) {
        const QString own = tightMarked(unit->name);
        const bool looksAlike = own != wanted && folded(own) == folded(wanted);
        if (hasMarks && looksAlike && district.isEmpty()) continue;
        kept.push_back(unit);
    }
    return kept;
}

bool PlaceFinder::isOurProvince(const QString& province) const
{
    const QString name = folded(bareName(province));
    return name == QLatin1String("quang nam") || name == QLatin1String("da nang");
}

bool PlaceFinder::isUnitName(const QString& name, const PlaceText& around, QDate day) const
{
    if (!around.province.isEmpty() && !isOurProvince(around.province)) return false;
    return !communes(name, day, around.district).empty() || !matches(name, UnitLevel::District, day, {}).empty();
}

void PlaceFinder::takeBareDistrict(PlaceText& place, QDate day) const
{
    if (place.namesUnit() && (!isOurProvince(place.province) || !(place.commune + place.district).isEmpty())) return;
    QStringList parts = place.rest.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    if (parts.isEmpty()) return;
    const auto& found = matches(parts.last(), UnitLevel::District, day, {});
    if (found.size() != 1 || tightMarked(found.front()->name) != tightMarked(bareName(parts.last()))) return;
    place.district = parts.takeLast();
    place.rest = parts.join(QStringLiteral(", "));
}

void PlaceFinder::takeBareCommune(PlaceText& place, QDate day) const
{
    if (!place.commune.isEmpty() || (!place.province.isEmpty() && !isOurProvince(place.province))) return;
    QStringList parts = place.rest.split(QStringLiteral(", "), Qt::SkipEmptyParts);
    if (parts.isEmpty()) return;
    if (!communes(parts.last(), day, place.district).empty()) {
        place.commune = parts.takeLast();
    } else if (!place.district.isEmpty()) {
        // "Thôn 3 Tam Lãnh" has its village before it; "thôn Tam Lãnh" is a village of that name.
        const QStringList words = parts.last().split(u' ', Qt::SkipEmptyParts);
        for (qsizetype from = 2; from < words.size() && place.commune.isEmpty(); ++from)
            if (const QString name = words.mid(from).join(u' '); !communes(name, day, place.district).empty()) {
                place.commune = name;
                parts.last() = words.mid(0, from).join(u' ');
            }
    }
    place.rest = parts.join(QStringLiteral(", "));
}

QString PlaceFinder::districtNamed(const QStringList& lines) const
{
    const auto known = m_namedDistricts.constFind(lines);
    if (known != m_namedDistricts.cend()) return *known;
    // The name of a sheet says more than the lines in it, which also name who decided.
    QString found;
    for (const QString& line : lines) {
        const QString text = QLatin1Char(' ') + foldedKeepingMarks(cleaned(line)) + QLatin1Char(' ');
        QSet<QString> named;
        for (const Unit& unit : m_units.all()) {
            if (unit.level != UnitLevel::District) continue;
            static const QString edges = QStringLiteral(" ,.;:()-–");
            const QString name = foldedKeepingMarks(unit.name);
            for (auto at = text.indexOf(name); at > 0; at = text.indexOf(name, at + 1))
                if (edges.contains(text.at(at - 1)) && edges.contains(text.at(at + name.size())))
                    named.insert(unit.name);
        }
        // "Bắc Trà My" does not name a "Trà My" too.
        for (const QString& one : QSet<QString>(named))
            for (const QString& other : QSet<QString>(named))
                if (one != other && other.contains(one)) named.remove(one);
        if (named.size() > 1) break;
        if (named.size() == 1) {
            found = *named.begin();
            break;
        }
    }
    m_namedDistricts.insert(lines, found);
    return found;
}

std::vector<const Unit*> PlaceFinder::inTwoDistricts(const PlaceText& place, QDate day, UnitId district) const
{
    for (const Unit* ward : communes(place.commune, day, {}))
        for (const Unit* former : communesOfTwoDistricts(m_units, ward->id))
            if (m_units.districtOf(former->id, day) == district) return {former};
    return {};
}

PlaceFinder::Result PlaceFinder::find(const PlaceText& place, QDate day) const
{
    Result result;
    const auto warn = [&](const char* code, const QStringList& args, const QString& proposal = {}) {
        result.findings.push_back({Severity::Warning, codeOf(ListField::Place), QLatin1String(code), args, proposal});
    };
    QStringList named{place.commune, place.district, place.province};
    named.removeAll(QString());
    const QString written = named.join(QStringLiteral(", "));
    if (named.isEmpty()) return result;
    if (!place.province.isEmpty() && !isOurProvince(place.province)) {
        result.outside = true;
        warn("import.outsideProvince", {written});
        return result;
    }
    const Unit* district = nullptr;
    if (!place.district.isEmpty()) {
        const auto& districts = matches(place.district, UnitLevel::District, day, {});
        const QString wanted = tightMarked(bareName(place.district));
        if (districts.size() == 1 && (wanted == folded(wanted) || tightMarked(districts.front()->name) == wanted))
            district = districts.front();
        if (!district && place.commune.isEmpty()) {
            // A column of "địa phương" may hold communes.
            const auto found = communes(place.district, day, {});
            if (found.size() == 1) result.unit = found.front()->id;
        }
        if (!district && !result.unit) {
            result.outside = true;
            warn("import.outsideProvince", {written});
        }
        if (!district) return result;
    }
    if (place.commune.isEmpty()) {
        if (district) {
            result.unit = district->id;
            warn("import.onlyDistrict", {place.district});
        }
        return result;
    }
    auto found = communes(place.commune, day, district ? district->name : QString());
    if (found.empty() && district) found = inTwoDistricts(place, day, district->id);
    if (found.empty() || (!district && place.province.isEmpty() && !m_bareNamesAreOurs)) {
        if (district) result.unit = district->id;
        result.outside = !district;
        warn(district ? "import.communeNotInDistrict" : "import.placeUnknown", {written});
        return result;
    }
    if (found.size() > 1) {
        QStringList proposals;
        for (const Unit* unit : found) proposals << m_units.describe(unit->id);
        if (district) result.unit = district->id;
        warn("import.placeAmbiguous", {written, proposals.join(QStringLiteral("; "))});
        return result;
    }
    result.unit = found.front()->id;
    if (const auto former = communesOfTwoDistricts(m_units, result.unit); !former.empty()) {
        QStringList names;
        for (const Unit* unit : former) names << m_units.describe(unit->id);
        warn("import.placeInTwoDistricts", {written, names.join(QStringLiteral("; "))});
    }
    const QString wanted = tightMarked(bareName(place.commune));
    if (wanted != folded(wanted) && tightMarked(found.front()->name) != wanted &&
        folded(tightMarked(found.front()->name)) == folded(wanted))
        warn("import.placeTakenAs", {place.commune, m_units.describe(result.unit)}, m_units.describe(result.unit));
    return result;
}

} // namespace ocop
