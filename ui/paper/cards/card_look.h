#pragma once

#include "ui/paper/paper_page.h"

#include <QHash>

namespace ocop {

inline constexpr double cardGap = 4 * twipsPerMm;
inline constexpr double cardPadding = 3 * twipsPerMm;
/// A page of cards ends so much higher than others: Word wants a paragraph between two tables.
inline constexpr double cardPageEnd = 60;

/// The code as a QR picture with its light border; null when it is empty or too long for one.
QImage qrPicture(const QString& code);

/// The pictures of cards as large as they are printed; one that several cards share is read once.
class CardImages
{
public:
    /// Null when it cannot be read.
    QImage read(const QByteArray& file);

private:
    QHash<QByteArray, QImage> m_images;
};

PaperStyle cardStyle(double points, bool bold = false, Qt::Alignment align = Qt::AlignLeft);

/// How cards stand on a page.
struct CardGrid
{
    int rows = 4;
    int columns = 1;
    bool isBadges = false; ///< words alone, in the middle, to be read across a table

    int perPage() const { return rows * columns; }
    bool isSheet() const { return perPage() == 1; }
    /// Too narrow for three things beside each other.
    bool isNarrow() const { return columns > 1; }
    QRectF cell(QRectF body, int index) const;
};
CardGrid cardGrid(const Report& report);

/// The words of a card set in one size.
struct CardWords
{
    TextBox heading;
    std::vector<TextBox> lines;
    TextBox story;
    double star = 0; ///< radius; no stars: still their room

    double starsHeight() const { return star * 2.6; }
    double height() const;
};

/// Where the parts of a card stand; a part that is not there has an empty place.
struct CardPlan
{
    QRectF picture;
    QRectF code;
    QRectF words;
    CardWords text;
};

/// Picture, words and code beside each other; in a narrow card the code under the picture, on a sheet of its own the
/// picture above them. Words are as large as they fit:
/// what would need letters too small is left out whole, the story first, then the last lines.
CardPlan planCard(const ReportCard& card, QSize picture, bool hasCode, const QRectF& cell, const CardGrid& grid);

} // namespace ocop
