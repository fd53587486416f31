#pragma once

#include "ui/paper/layout/paper_pages.h"

#include <optional>

namespace ocop {

/// Goes from spot to spot of a paper: along a row to the next page, up and down to the nearest one. Only pages that are laid
/// out are gone to.
class SpotCursor
{
public:
    struct Place
    {
        int page = 0; ///< from 0
        size_t spot = 0;
        bool operator==(const Place&) const = default;
    };
    enum class Way { Left, Right, Up, Down };

    void setPages(const PaperPages* pages);
    bool isSet() const { return m_place.has_value(); }
    void clear() { m_place.reset(); }
    std::optional<Place> place() const { return m_place; }
    const PaperSpot& spot() const { return spotAt(*m_place); }
    /// To the first spot from `page` on, or the last one before it; false where there is none.
    bool enter(int page);
    bool enter(int page, QPointF twips);
    /// False at the end of that way.
    bool go(Way way);

private:
    const PaperSpot& spotAt(Place place) const { return m_pages->page(place.page).spots[place.spot]; }
    std::optional<Place> next(Place place, int step) const;

    const PaperPages* m_pages = nullptr;
    std::optional<Place> m_place;
};

} // namespace ocop
