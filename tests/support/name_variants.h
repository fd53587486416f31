#pragma once

#include <QStringList>

#include <random>

namespace ocop::test {

/// How many ways of writing variantsOf() gives.
inline constexpr int variantsPerName = 20;

/// A producer's name as twenty people write it: capitals, no marks, composed otherwise, the tone on the other letter,
/// i for y, the legal form short, long or left out, words moved, dropped, run together, and slips of the hand.
QStringList variantsOf(const QString& name, std::mt19937& random);

} // namespace ocop::test
