#include "core/sample/flat_picture.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>

namespace ocop {
namespace {

constexpr int rowsInOne = 4; ///< a row of dots is looked at so many times
constexpr int partsOfDot = 16; ///< and each look measures to this part of a dot
constexpr int whole = rowsInOne * partsOfDot;
constexpr int shades = 8; ///< between two colours, along an edge
constexpr double fullCircle = 2 * 3.14159265358979323846;

quint32 mixed(quint32 under, quint32 over, int part)
{
    quint32 result = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        const int a = int(under >> shift & 0xff), b = int(over >> shift & 0xff);
        result |= quint32(a + (b - a) * part / shades) << shift;
    }
    return result;
}

/// Where the level `y` crosses the shape, in parts of a dot, from the left.
void findCrossings(const FlatShape& shape, double y, std::vector<int>& crossings)
{
    crossings.clear();
    for (size_t i = 0; i < shape.size(); ++i) {
        const QPointF& a = shape[i];
        const QPointF& b = shape[(i + 1) % shape.size()];
        if ((a.y() <= y) == (b.y() <= y)) continue;
        const double x = a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x());
        crossings.push_back(int(std::lround(x * partsOfDot)));
    }
    std::sort(crossings.begin(), crossings.end());
}

/// Adds the stretch to what each dot gains against its left neighbour.
void addStretch(std::vector<int>& gains, int from, int to)
{
    const auto edge = [&](int at, int sign) {
        const int dot = at / partsOfDot, inside = partsOfDot - at % partsOfDot;
        gains[size_t(dot)] += sign * inside;
        gains[size_t(dot) + 1] += sign * (partsOfDot - inside);
    };
    edge(from, 1);
    edge(to, -1);
}

quint32 crc32(const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> each{};
        for (quint32 n = 0; n < each.size(); ++n) {
            quint32 c = n;
            for (int bit = 0; bit < 8; ++bit) c = c & 1 ? 0xedb88320U ^ c >> 1 : c >> 1;
            each[n] = c;
        }
        return each;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) crc = table[(crc ^ uchar(byte)) & 0xff] ^ crc >> 8;
    return crc ^ 0xffffffffU;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const char* kind, const QByteArray& content)
{
    const QByteArray body = kind + content;
    return bigEndian(quint32(content.size())) + body + bigEndian(crc32(body));
}

} // namespace

FlatShape ellipseShape(double x, double y, double across, double down)
{
    constexpr int corners = 48;
    FlatShape shape;
    for (int i = 0; i < corners; ++i) {
        const double angle = fullCircle * i / corners;
        shape.emplace_back(x + across * std::cos(angle), y + down * std::sin(angle));
    }
    return shape;
}

FlatShape boxShape(double x, double y, double width, double height, double corner)
{
    const double right = x + width, low = y + height;
    if (corner <= 0) return {{x, y}, {right, y}, {right, low}, {x, low}};
    constexpr int steps = 6;
    const std::array<QPointF, 4> centres{QPointF(right - corner, y + corner),
                                         {right - corner, low - corner},
                                         {x + corner, low - corner},
                                         {x + corner, y + corner}};
    FlatShape shape;
    for (int side = 0; side < 4; ++side)
        for (int i = 0; i <= steps; ++i) {
            const double angle = fullCircle / 4 * (side - 1 + double(i) / steps);
            shape.push_back(centres[size_t(side)] + corner * QPointF(std::cos(angle), std::sin(angle)));
        }
    return shape;
}

FlatShape leafShape(QPointF stalk, QPointF tip, double width)
{
    constexpr int steps = 16;
    const QPointF along = tip - stalk;
    const double length = std::hypot(along.x(), along.y());
    const QPointF aside = QPointF(-along.y(), along.x()) / length * (width / 2);
    FlatShape shape;
    for (int i = 0; i < 2 * steps; ++i) {
        const bool back = i >= steps;
        const double at = back ? double(2 * steps - i) / steps : double(i) / steps;
        shape.push_back(stalk + along * at + aside * (4 * at * (1 - at) * (back ? -1 : 1)));
    }
    return shape;
}

FlatShape turnedShape(double x, const std::vector<std::pair<double, double>>& heightAndReach)
{
    FlatShape shape;
    for (const auto& [y, reach] : heightAndReach) shape.emplace_back(x + reach, y);
    for (size_t i = heightAndReach.size(); i > 0; --i)
        shape.emplace_back(x - heightAndReach[i - 1].second, heightAndReach[i - 1].first);
    return shape;
}

FlatShape rounded(const FlatShape& shape)
{
    FlatShape result = shape;
    for (int round = 0; round < 2; ++round) {
        FlatShape cut;
        for (size_t i = 0; i < result.size(); ++i) {
            const QPointF a = result[i], b = result[(i + 1) % result.size()];
            cut.push_back(a * 0.75 + b * 0.25);
            cut.push_back(a * 0.25 + b * 0.75);
        }
        result = std::move(cut);
    }
    return result;
}

FlatPicture::FlatPicture(int width, int height, quint32 background)
    : m_width(width), m_height(height), m_dots(qsizetype(width) * height, '\0')
{
    indexOf(background, 0);
}

uchar FlatPicture::indexOf(quint32 colour, uchar otherwise)
{
    const auto known = m_places.constFind(colour);
    if (known != m_places.constEnd()) return *known;
    if (m_palette.size() == 256) return otherwise;
    m_palette.push_back(colour);
    return *m_places.insert(colour, uchar(m_palette.size() - 1));
}

void FlatPicture::fill(const FlatShape& shape, quint32 colour)
{
    if (shape.empty()) return;
    const auto [left, right] =
        std::minmax_element(shape.begin(), shape.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
    const auto [top, low] =
        std::minmax_element(shape.begin(), shape.end(), [](QPointF a, QPointF b) { return a.y() < b.y(); });
    const int firstDot = std::clamp(int(std::floor(left->x())), 0, m_width);
    const int endDot = std::clamp(int(std::ceil(right->x())) + 1, 0, m_width);
    const int firstRow = std::clamp(int(std::floor(top->y())), 0, m_height);
    const int endRow = std::clamp(int(std::ceil(low->y())) + 1, 0, m_height);
    const uchar place = indexOf(colour, 0);
    std::vector<int> gains, crossings;
    for (int y = firstRow; y < endRow; ++y) {
        gains.assign(size_t(m_width) + 2, 0);
        for (int part = 0; part < rowsInOne; ++part) {
            findCrossings(shape, y + (part + 0.5) / rowsInOne, crossings);
            for (size_t i = 0; i + 1 < crossings.size(); i += 2)
                addStretch(gains, std::clamp(crossings[i], 0, m_width * partsOfDot),
                           std::clamp(crossings[i + 1], 0, m_width * partsOfDot));
        }
        paintRow(y, gains, firstDot, endDot, place);
    }
}

void FlatPicture::paintRow(int y, const std::vector<int>& gains, int left, int right, uchar colour)
{
    auto* row = reinterpret_cast<uchar*>(m_dots.data()) + qsizetype(y) * m_width;
    int covered = 0;
    for (int x = left; x < right; ++x) {
        covered += gains[size_t(x)];
        const int part = (covered * shades + whole / 2) / whole;
        if (part == 0) continue;
        const uchar under = row[x];
        row[x] = part >= shades
                     ? colour
                     : indexOf(mixed(m_palette[under], m_palette[colour], part), 2 * part < shades ? under : colour);
    }
}

QByteArray FlatPicture::png() const
{
    QByteArray palette;
    for (const quint32 colour : m_palette)
        palette.append(char(colour >> 16 & 0xff)).append(char(colour >> 8 & 0xff)).append(char(colour & 0xff));
    QByteArray rows;
    for (int y = 0; y < m_height; ++y) rows.append('\0').append(m_dots.mid(qsizetype(y) * m_width, m_width));
    const QByteArray header = bigEndian(quint32(m_width)) + bigEndian(quint32(m_height)) +
                              QByteArray("\x08\x03\x00\x00\x00", 5); // eight bits of a palette
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + chunk("IHDR", header) + chunk("PLTE", palette) +
           chunk("IDAT", qCompress(rows, 9).mid(4)) + chunk("IEND", {}); // Qt puts the length before it
}

} // namespace ocop
