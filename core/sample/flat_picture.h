#pragma once

#include <QByteArray>
#include <QHash>
#include <QPointF>

#include <vector>

namespace ocop {

/// A closed shape in pixels from the upper left; the end meets the beginning.
using FlatShape = std::vector<QPointF>;

FlatShape ellipseShape(double x, double y, double across, double down);
FlatShape boxShape(double x, double y, double width, double height, double corner = 0);
/// Two bows from its stalk to its tip.
FlatShape leafShape(QPointF stalk, QPointF tip, double width);
/// What a potter's wheel makes: how far it reaches left and right of `x` at each height, from the top down.
FlatShape turnedShape(double x, const std::vector<std::pair<double, double>>& heightAndReach);
/// The same with its corners cut off, twice.
FlatShape rounded(const FlatShape& shape);

/// A picture of flat shapes in a few colours with smooth edges. The same shapes give the same picture on every machine.
class FlatPicture
{
public:
    FlatPicture(int width, int height, quint32 background);

    /// Inside and outside by turns where its edges cross. Colours are 0xrrggbb.
    void fill(const FlatShape& shape, quint32 colour);
    /// As a PNG file with a palette.
    QByteArray png() const;

private:
    uchar indexOf(quint32 colour, uchar otherwise);
    void paintRow(int y, const std::vector<int>& gains, int left, int right, uchar colour);

    int m_width;
    int m_height;
    QByteArray m_dots; ///< places in the palette, row by row
    std::vector<quint32> m_palette;
    QHash<quint32, uchar> m_places;
};

} // namespace ocop
