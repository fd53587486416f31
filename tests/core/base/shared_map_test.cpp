#include "core/base/shared_map.h"

#include <catch2/catch.hpp>

#include <map>
#include <random>

using namespace ocop;

namespace {

using Map = SharedMap<int, int>;

std::vector<std::pair<int, int>> entriesOf(const Map& map) { return {map.begin(), map.end()}; }

bool isSame(const Map& map, const std::map<int, int>& plain)
{
    return map.size() == plain.size() && entriesOf(map) == std::vector<std::pair<int, int>>(plain.begin(), plain.end());
}

} // namespace

TEST_CASE("a shared map does what a plain one does, and its copies stay as they were", "[sharedMap]")
{
    std::mt19937 random(7); // NOLINT: the same every time
    Map map;
    std::map<int, int> plain;
    std::vector<std::pair<Map, std::map<int, int>>> copies;
    for (int step = 0; step < 20000; ++step) {
        const int key = int(random() % 3000);
        if (random() % 3 == 0) {
            map.erase(key);
            plain.erase(key);
        } else {
            map.set(key, step);
            plain[key] = step;
        }
        if (step % 1999 == 0) copies.emplace_back(map, plain);
    }
    CHECK(isSame(map, plain));
    for (const auto& [copy, then] : copies) CHECK(isSame(copy, then));
    for (int key = -1; key < 3001; ++key) {
        const auto at = plain.find(key);
        const int* found = map.find(key);
        REQUIRE((found != nullptr) == (at != plain.end()));
        if (found) REQUIRE(*found == at->second);
    }
}

TEST_CASE("a shared map is gone through backwards too", "[sharedMap]")
{
    std::vector<std::pair<int, int>> sorted;
    for (int key = 0; key < 1000; ++key) sorted.emplace_back(key, -key);
    const Map map(sorted);
    int expected = 999;
    for (auto at = map.end(); at != map.begin();) {
        --at;
        REQUIRE(at->first == expected--);
    }
    CHECK(expected == -1);
    CHECK(Map().begin() == Map().end());
}

TEST_CASE("what did not change keeps its place in a copy", "[sharedMap]")
{
    std::vector<std::pair<int, int>> sorted;
    for (int key = 0; key < 2000; ++key) sorted.emplace_back(key, key);
    const Map before(sorted);
    Map after = before;
    after.set(5, 50);
    CHECK(before.find(1900) == after.find(1900));
    CHECK(*before.find(5) == 5);
    CHECK(*after.find(5) == 50);
}
