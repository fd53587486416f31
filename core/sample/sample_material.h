#pragma once

#include "core/base/id.h"
#include "core/registry/subject.h"

#include <QHash>

#include <array>
#include <vector>

namespace ocop {

/// One district of 2024: how many products and subjects of which state the sample has there.
struct SampleDistrict
{
    UnitId id;
    int fourInForce = 0;
    int threeLapsed = 0;
    int fourLapsed = 0;
    std::array<int, 4> subjects{}; ///< households, cooperatives, cooperative groups, enterprises
    QStringList peoples; ///< a hundred entries: one throw of the dice each
    QString place; ///< the theme that is at home only in `placeNames`
    QStringList placeNames;
};

/// What is said about a kind of product; {n}, {c}, {d} stand for its name, commune and district.
struct SampleTheme
{
    QString place;
    QStringList firms, trades, descriptions, stories, materials, packagings;
};

/// One product to be: where, which criteria set, which theme, its name without a brand.
struct SampleLine
{
    UnitId district;
    ProductGroupId set;
    QString theme;
    QString name;
    QDate month; ///< first of the month of its first certificate; invalid for those of before 31/8/2024
};

/// The invented words and numbers in resources/sample.
struct SampleMaterial
{
    std::vector<SampleDistrict> districts;
    std::vector<SampleLine> lines;
    QHash<QString, SampleTheme> themes;
    QHash<QString, QStringList> words; ///< by "key;people"

    /// Throws Error{Internal} when a file is not there or a line has not its fields.
    static SampleMaterial load();

    const SampleDistrict& district(UnitId id) const;
    /// The words for one people, or those for every people but the Kinh.
    QStringList wordsFor(const QString& key, const QString& people) const;
};

} // namespace ocop
