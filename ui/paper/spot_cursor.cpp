#include "ui/paper/spot_cursor.h"

#include <cmath>

namespace ocop {

void SpotCursor::setPages(const PaperPages* pages)
{
    m_pages = pages;
    m_place.reset();
}

bool SpotCursor::enter(int page)
{
    if (!m_pages) return false;
    for (int at = page; at < m_pages->count(); ++at)
        if (!m_pages->page(at).spots.empty()) {
            m_place = Place{at, 0};
            return true;
        }
    for (int at = std::min(page, m_pages->count()) - 1; at >= 0; --at)
        if (!m_pages->page(at).spots.empty()) {
            m_place = Place{at, m_pages->page(at).spots.size() - 1};
            return true;
        }
    return false;
}

bool SpotCursor::enter(int page, QPointF twips)
{
    if (!m_pages || page < 0 || page >= m_pages->count()) return false;
    const std::vector<PaperSpot>& spots = m_pages->page(page).spots;
    for (size_t i = 0; i < spots.size(); ++i)
        if (spots[i].rect.contains(twips)) {
            m_place = Place{page, i};
            return true;
        }
    return false;
}

std::optional<SpotCursor::Place> SpotCursor::next(Place place, int step) const
{
    const size_t count = m_pages->page(place.page).spots.size();
    if (step > 0 && place.spot + 1 < count) return Place{place.page, place.spot + 1};
    if (step < 0 && place.spot > 0) return Place{place.page, place.spot - 1};
    for (int page = place.page + step; page >= 0 && page < m_pages->count(); page += step)
        if (const size_t there = m_pages->page(page).spots.size()) return Place{page, step > 0 ? 0 : there - 1};
    return std::nullopt;
}

bool SpotCursor::go(Way way)
{
    const int step = way == Way::Right || way == Way::Down ? 1 : -1;
    std::optional<Place> to = next(*m_place, step);
    if (way == Way::Up || way == Way::Down) {
        const double x = spot().rect.center().x();
        const auto sameRow = [&](Place a, Place b) {
            return a.page == b.page && std::abs(spotAt(a).rect.top() - spotAt(b).rect.top()) < 1;
        };
        while (to && sameRow(*to, *m_place)) to = next(*to, step);
        // Of the row that is met first, the spot most nearly above or below.
        const auto distance = [&](Place place) { return std::abs(spotAt(place).rect.center().x() - x); };
        for (std::optional<Place> other = to; other && sameRow(*other, *to); other = next(*other, step))
            if (distance(*other) < distance(*to)) to = other;
    }
    if (!to) return false;
    m_place = to;
    return true;
}

} // namespace ocop
