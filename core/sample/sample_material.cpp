#include "core/sample/sample_material.h"

#include "core/base/error.h"

#include <QFile>

#include <algorithm>

namespace ocop {
namespace {

/// The lines of a file in resources/sample, cut at semicolons; # begins a comment.
std::vector<QStringList> sampleRows(const QString& name, int fields)
{
    QFile file(QStringLiteral(":/sample/") + name);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Internal, file.fileName());
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        rows.push_back(line.split(u';'));
        if (rows.back().size() != fields) throw Error(ErrorKind::Internal, name + QStringLiteral(": ") + line);
    }
    return rows;
}

QStringList alternatives(const QString& field) { return field.split(u'|', Qt::SkipEmptyParts); }

SampleDistrict sampleDistrict(const QStringList& row)
{
    SampleDistrict district;
    district.id = {row[0].toLongLong()};
    district.fourInForce = row[1].toInt();
    district.threeLapsed = row[2].toInt();
    district.fourLapsed = row[3].toInt();
    for (int kind = 0; kind < 4; ++kind) district.subjects[size_t(kind)] = row[4 + kind].toInt();
    for (const QString& share : row[8].split(u','))
        for (int i = share.section(u':', 1).toInt(); i > 0; --i) district.peoples << share.section(u':', 0, 0);
    district.place = row[9].section(u':', 0, 0);
    district.placeNames = row[9].section(u':', 1).split(u',', Qt::SkipEmptyParts);
    return district;
}

void addSampleLines(std::vector<SampleLine>& lines, const QStringList& row, QDate month)
{
    for (const QString& name : alternatives(row[3]))
        lines.push_back({{row[0].toLongLong()}, {row[1].toLongLong()}, row[2], name, month});
}

} // namespace

SampleMaterial SampleMaterial::load()
{
    SampleMaterial material;
    for (const QStringList& row : sampleRows(QStringLiteral("districts.csv"), 10))
        material.districts.push_back(sampleDistrict(row));
    for (const QStringList& row : sampleRows(QStringLiteral("products.csv"), 4))
        addSampleLines(material.lines, row, {});
    for (const QStringList& row : sampleRows(QStringLiteral("later.csv"), 5))
        addSampleLines(material.lines, row.mid(1), QDate::fromString(row[0] + QStringLiteral("-01"), Qt::ISODate));
    for (const QStringList& row : sampleRows(QStringLiteral("themes.csv"), 8))
        material.themes.insert(row[0], {row[1], alternatives(row[2]), alternatives(row[3]), alternatives(row[4]),
                                        alternatives(row[5]), alternatives(row[6]), alternatives(row[7])});
    for (const QStringList& row : sampleRows(QStringLiteral("words.csv"), 3))
        material.words.insert(row[0] + u';' + row[1], alternatives(row[2]));
    return material;
}

const SampleDistrict& SampleMaterial::district(UnitId id) const
{
    const auto at = std::find_if(districts.begin(), districts.end(), [id](const auto& each) { return each.id == id; });
    if (at == districts.end()) throw Error(ErrorKind::Internal, QString::number(id.value));
    return *at;
}

QStringList SampleMaterial::wordsFor(const QString& key, const QString& people) const
{
    const QStringList own = words.value(key + u';' + people);
    return own.isEmpty() ? words.value(key + QStringLiteral(";*")) : own;
}

} // namespace ocop
