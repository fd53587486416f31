#include "core/sample/sample_motifs.h"

#include "core/sample/flat_picture.h"

#include <array>

namespace ocop {
namespace {

constexpr int pictureWidth = 360;
constexpr int pictureHeight = 270;
constexpr double middle = pictureWidth / 2.0;
constexpr double tableTop = 182;
constexpr double ground = 222; ///< where things stand

/// The colours of one picture.
struct Tones
{
    quint32 wall, table, shadow, main, dark, label;
};

constexpr std::array<Tones, motifVariants> tones{{
    {0xf3ead7, 0xd9c19a, 0xc2a87e, 0xb5522b, 0x7d3416, 0xfbf5e6},
    {0xe3ede6, 0xb9cfbd, 0x9fb8a5, 0x2f7d55, 0x1d5238, 0xf6faf3},
    {0xe5ebf3, 0xbcc9da, 0xa3b3c8, 0x2f5f8f, 0x1e3f61, 0xf7f9fc},
}};

constexpr quint32 green = 0x5c9a3f, darkGreen = 0x3d6f2b, wood = 0xa8743f, darkWood = 0x7a5029, gold = 0xe2a93b,
                  cream = 0xf7edd6, white = 0xfdfcf8, amber = 0xd98a1f, ash = 0xd8d6cf, ink = 0x3b3029, red = 0xc9402f;

using Draw = void (*)(FlatPicture&, const Tones&);

void twoLeaves(FlatPicture& at, double x, double y, double size)
{
    at.fill(leafShape({x, y}, {x + size, y - size * 0.7}, size * 0.55), green);
    at.fill(leafShape({x, y}, {x - size, y - size * 0.7}, size * 0.55), darkGreen);
}

void label(FlatPicture& at, const Tones& with, double x, double y, double width, double height)
{
    at.fill(boxShape(x, y, width, height, 4), with.label);
    twoLeaves(at, x + width / 2, y + height * 0.58, height * 0.3);
    at.fill(boxShape(x + width * 0.25, y + height * 0.72, width * 0.5, 5, 2), with.main);
}

void jar(FlatPicture& at, const Tones& with)
{
    at.fill(boxShape(124, 92, 112, 130, 20), with.main);
    at.fill(boxShape(134, 100, 10, 112, 5), with.label);
    at.fill(boxShape(130, 66, 100, 28, 6), with.dark);
    label(at, with, 146, 122, 80, 70);
}

void honey(FlatPicture& at, const Tones& with)
{
    at.fill(rounded(turnedShape(middle, {{88, 40}, {100, 62}, {150, 66}, {206, 60}, {ground, 44}})), amber);
    at.fill(boxShape(136, 66, 88, 26, 6), with.dark);
    at.fill(ellipseShape(150, 140, 7, 26), 0xf2bd62);
    label(at, with, 152, 126, 62, 60);
    at.fill(ellipseShape(272, 206, 20, 15), wood);
    at.fill(FlatShape{{284, 196}, {320, 150}, {326, 154}, {291, 202}}, darkWood);
}

void bottle(FlatPicture& at, const Tones& with)
{
    const auto body = [](double x) {
        return rounded(turnedShape(x, {{48, 14}, {84, 14}, {112, 36}, {140, 38}, {210, 38}, {224, 34}}));
    };
    at.fill(body(216), with.dark);
    at.fill(body(146), with.main);
    at.fill(boxShape(132, 36, 28, 22, 4), gold);
    at.fill(boxShape(202, 36, 28, 22, 4), gold);
    label(at, with, 115, 138, 62, 60);
    at.fill(boxShape(190, 146, 56, 40, 4), with.label);
    at.fill(boxShape(200, 162, 36, 6, 3), with.dark);
}

void flasks(FlatPicture& at, const Tones& with)
{
    at.fill(rounded(turnedShape(136, {{108, 12}, {124, 14}, {138, 34}, {212, 34}, {224, 30}})), with.main);
    at.fill(boxShape(124, 84, 24, 28, 5), ink);
    at.fill(rounded(turnedShape(222, {{138, 10}, {150, 12}, {160, 30}, {214, 30}, {224, 26}})), gold);
    at.fill(boxShape(212, 116, 20, 26, 5), ink);
    label(at, with, 110, 152, 52, 52);
    at.fill(boxShape(200, 176, 44, 24, 3), with.label);
    at.fill(leafShape({262, 222}, {318, 190}, 26), green);
    at.fill(leafShape({262, 222}, {300, 222}, 16), darkGreen);
}

void pouch(FlatPicture& at, const Tones& with)
{
    at.fill(FlatShape{{124, 70}, {236, 70}, {248, 214}, {238, 222}, {122, 222}, {112, 214}}, with.main);
    at.fill(boxShape(122, 58, 116, 22, 3), with.dark);
    at.fill(ellipseShape(middle, 184, 36, 24), cream);
    at.fill(ellipseShape(middle, 186, 27, 16), amber);
    label(at, with, 142, 92, 76, 56);
}

void carton(FlatPicture& at, const Tones& with)
{
    at.fill(FlatShape{{96, 112}, {226, 112}, {226, 222}, {96, 222}}, with.main);
    at.fill(FlatShape{{226, 112}, {272, 92}, {272, 200}, {226, 222}}, with.dark);
    at.fill(FlatShape{{96, 112}, {146, 92}, {272, 92}, {226, 112}}, gold);
    label(at, with, 118, 130, 86, 72);
}

void slices(FlatPicture& at, const Tones& with)
{
    at.fill(ellipseShape(middle, 200, 118, 30), with.label);
    at.fill(ellipseShape(middle, 197, 96, 22), ash);
    for (int i = 0; i < 5; ++i) {
        const double x = 112 + i * 34;
        at.fill(ellipseShape(x, 182, 26, 24), 0x8c2f24);
        at.fill(ellipseShape(x, 182, 21, 19), 0xc66a50);
        at.fill(ellipseShape(x - 6, 176, 5, 4), cream);
        at.fill(ellipseShape(x + 7, 188, 4, 4), cream);
    }
    twoLeaves(at, 284, 190, 26);
}

void fish(FlatPicture& at, const Tones& with)
{
    at.fill(ellipseShape(middle, 196, 136, 38), with.label);
    at.fill(ellipseShape(middle, 193, 116, 28), ash);
    at.fill(FlatShape{{246, 182}, {290, 154}, {280, 182}, {290, 212}}, with.dark);
    at.fill(leafShape({70, 184}, {262, 182}, 74), with.main);
    at.fill(leafShape({90, 196}, {240, 190}, 26), with.label);
    at.fill(ellipseShape(104, 178, 7, 7), white);
    at.fill(ellipseShape(103, 178, 3.5, 3.5), ink);
    at.fill(leafShape({160, 150}, {206, 136}, 20), with.dark);
}

void eggs(FlatPicture& at, const Tones&)
{
    for (const auto& [x, tone] : {std::pair{136.0, 0xe9c9a0U}, {224.0, 0xefd6b4U}, {180.0, 0xf5e3c8U}})
        at.fill(rounded(turnedShape(x, {{104, 14}, {124, 32}, {160, 42}, {196, 34}, {208, 14}})), tone);
    at.fill(rounded(turnedShape(middle, {{166, 110}, {184, 108}, {212, 84}, {ground, 56}})), wood);
    for (int i = 0; i < 9; ++i)
        at.fill(leafShape({84.0 + i * 22, 174}, {104.0 + i * 19, 214}, 7), i % 2 == 0 ? darkWood : gold);
}

void cup(FlatPicture& at, const Tones& with)
{
    at.fill(ellipseShape(middle, 216, 108, 16), with.dark);
    at.fill(ellipseShape(middle, 212, 108, 16), white);
    at.fill(ellipseShape(246, 158, 28, 26), white);
    at.fill(ellipseShape(246, 158, 16, 15), with.wall);
    at.fill(rounded(turnedShape(middle, {{128, 72}, {150, 72}, {190, 56}, {212, 34}})), white);
    at.fill(ellipseShape(middle, 132, 70, 15), with.dark);
    at.fill(ellipseShape(middle, 134, 60, 11), 0x7a4a22);
    at.fill(leafShape({160, 108}, {172, 62}, 12), with.table);
    at.fill(leafShape({196, 104}, {190, 52}, 12), with.table);
}

void tea(FlatPicture& at, const Tones& with)
{
    cup(at, with);
    at.fill(ellipseShape(middle, 134, 60, 11), 0x9c9a3a);
    twoLeaves(at, 84, 206, 34);
}

void coffee(FlatPicture& at, const Tones& with)
{
    cup(at, with);
    at.fill(ellipseShape(middle, 134, 60, 11), 0x3e2414);
    for (const auto& [x, y] : {std::pair{62.0, 222.0}, {92.0, 232.0}, {300.0, 226.0}}) {
        at.fill(ellipseShape(x, y, 15, 10), 0x5b361d);
        at.fill(leafShape({x - 13, y - 2}, {x + 13, y + 2}, 4), 0x2f1a0c);
    }
}

void greens(FlatPicture& at, const Tones&)
{
    for (int i = 0; i < 7; ++i) {
        const double lean = i - 3;
        at.fill(leafShape({middle + lean * 5, 214}, {middle + lean * 36, 70 + lean * lean * 9}, 44),
                i % 2 == 0 ? green : darkGreen);
    }
    at.fill(boxShape(146, 188, 68, 16, 8), gold);
    for (int i = 0; i < 5; ++i) at.fill(boxShape(152.0 + i * 12, 204, 8, 20, 3), 0xcfe0b0);
}

void fruit(FlatPicture& at, const Tones&)
{
    for (const auto& [x, y, tone] :
         {std::tuple{140.0, 182.0, 0xe08a2cU}, {222.0, 182.0, 0xc9402fU}, {180.0, 126.0, 0xedb13fU}}) {
        at.fill(ellipseShape(x, y, 42, 40), tone);
        at.fill(ellipseShape(x - 14, y - 14, 9, 8), 0xf8dfa6);
    }
    at.fill(boxShape(177, 74, 6, 18, 2), darkWood);
    twoLeaves(at, 181, 84, 30);
}

void mushroom(FlatPicture& at, const Tones&)
{
    const auto one = [&](double x, double size, quint32 tone) {
        const double y = ground - 100 * size;
        at.fill(rounded(turnedShape(x, {{y, 18 * size}, {ground - 20 * size, 20 * size}, {ground, 26 * size}})), cream);
        at.fill(rounded(turnedShape(x, {{y - 52 * size, 20 * size},
                                        {y - 36 * size, 54 * size},
                                        {y + 4 * size, 68 * size},
                                        {y + 12 * size, 46 * size}})),
                tone);
        at.fill(ellipseShape(x - 20 * size, y - 22 * size, 9 * size, 7 * size), cream);
    };
    one(232, 0.8, darkWood);
    one(146, 1.1, wood);
}

void rice(FlatPicture& at, const Tones& with)
{
    at.fill(ellipseShape(middle, 146, 78, 46), white);
    at.fill(rounded(turnedShape(middle, {{140, 100}, {160, 98}, {200, 66}, {ground, 38}})), with.main);
    at.fill(boxShape(92, 148, 176, 9, 4), with.label);
    at.fill(boxShape(286, 84, 5, 138, 2), darkGreen);
    for (int i = 0; i < 6; ++i) {
        const double y = 92 + i * 16;
        at.fill(leafShape({289, y + 18}, {308, y}, 10), gold);
        at.fill(leafShape({288, y + 22}, {270, y + 4}, 10), amber);
    }
}

void root(FlatPicture& at, const Tones&)
{
    at.fill(leafShape({186, 96}, {140, 244}, 74), 0xd9a566);
    at.fill(leafShape({176, 140}, {242, 226}, 34), 0xc8914f);
    at.fill(leafShape({166, 160}, {92, 216}, 26), 0xc8914f);
    for (int i = 0; i < 3; ++i) at.fill(boxShape(158.0 - i * 6, 126.0 + i * 24, 34, 4, 2), 0xa8743f);
    at.fill(boxShape(184, 66, 6, 40, 2), darkGreen);
    for (const auto& [x, y] : {std::pair{130.0, 66.0}, {150.0, 36.0}, {222.0, 36.0}, {246.0, 66.0}})
        at.fill(leafShape({187, 72}, {x, y}, 24), green);
    for (const auto& [x, y] : {std::pair{180.0, 40.0}, {188.0, 32.0}, {196.0, 40.0}})
        at.fill(ellipseShape(x, y, 6, 6), red);
}

void basket(FlatPicture& at, const Tones& with)
{
    at.fill(ellipseShape(middle, 136, 92, 86), darkWood);
    at.fill(ellipseShape(middle, 138, 80, 76), with.wall);
    at.fill(FlatShape{{84, 132}, {276, 132}, {252, 222}, {108, 222}}, wood);
    for (int row = 0; row < 4; ++row)
        for (int i = 0; i < 8; ++i)
            at.fill(boxShape(100.0 + row * 5 + i * (20 - row * 1.2) + (row % 2) * 8, 146.0 + row * 19, 11, 12, 3),
                    row % 2 == 0 ? gold : darkWood);
    at.fill(boxShape(78, 124, 204, 16, 8), darkWood);
}

void bowl(FlatPicture& at, const Tones&)
{
    at.fill(rounded(turnedShape(middle, {{138, 112}, {160, 108}, {202, 70}, {214, 40}})), wood);
    at.fill(boxShape(142, 206, 76, 18, 6), darkWood);
    at.fill(ellipseShape(middle, 142, 106, 24), darkWood);
    at.fill(ellipseShape(middle, 145, 94, 18), 0xc48f57);
    at.fill(leafShape({130, 178}, {230, 178}, 8), darkWood);
}

void vase(FlatPicture& at, const Tones& with)
{
    at.fill(rounded(turnedShape(middle, {{58, 30}, {74, 22}, {100, 26}, {134, 72}, {176, 66}, {210, 34}, {222, 40}})),
            with.main);
    at.fill(rounded(turnedShape(middle, {{128, 64}, {142, 72}, {158, 70}, {164, 66}})), gold);
    at.fill(ellipseShape(middle, 62, 26, 7), with.dark);
    at.fill(leafShape({140, 120}, {148, 196}, 9), with.label);
}

void lantern(FlatPicture& at, const Tones&)
{
    at.fill(boxShape(178, 10, 4, 40, 1), ink);
    at.fill(rounded(turnedShape(middle, {{52, 34}, {76, 84}, {116, 92}, {152, 74}, {172, 34}})), red);
    for (const double reach : {62.0, 26.0})
        for (const double side : {-1.0, 1.0})
            at.fill(leafShape({middle + side * 8, 54}, {middle + side * 8, 170}, reach * side), 0xb0301f);
    at.fill(leafShape({middle, 50}, {middle, 172}, 30), 0xe0604a);
    at.fill(boxShape(148, 44, 64, 14, 5), gold);
    at.fill(boxShape(148, 164, 64, 14, 5), gold);
    for (int i = 0; i < 5; ++i) at.fill(boxShape(162.0 + i * 8, 178, 4, 44, 1), i % 2 == 0 ? gold : red);
}

void incense(FlatPicture& at, const Tones& with)
{
    for (int i = 0; i < 7; ++i) {
        const double lean = i - 3;
        at.fill(FlatShape{{middle + lean * 6 - 2, 160},
                          {middle + lean * 14 - 2, 56},
                          {middle + lean * 14 + 2, 56},
                          {middle + lean * 6 + 2, 160}},
                red);
        at.fill(ellipseShape(middle + lean * 14, 54, 4, 5), gold);
    }
    at.fill(rounded(turnedShape(middle, {{146, 66}, {160, 70}, {196, 60}, {212, 34}, {222, 44}})), with.main);
    at.fill(boxShape(106, 142, 148, 14, 6), with.dark);
    at.fill(boxShape(130, 172, 100, 8, 4), gold);
}

void fabric(FlatPicture& at, const Tones& with)
{
    const std::array<quint32, 3> rolls{with.dark, with.main, gold};
    for (int i = 0; i < 3; ++i) {
        const double y = 182 - i * 38;
        at.fill(boxShape(92.0 + i * 8, y, 184, 40, 18), rolls[size_t(i)]);
        for (int k = 0; k < 6; ++k)
            at.fill(FlatShape{{124.0 + k * 26, y + 20},
                              {134.0 + k * 26, y + 8},
                              {144.0 + k * 26, y + 20},
                              {134.0 + k * 26, y + 32}},
                    i == 2 ? with.main : with.label);
        at.fill(ellipseShape(104.0 + i * 8, y + 20, 16, 19), with.label);
        at.fill(ellipseShape(104.0 + i * 8, y + 20, 8, 10), rolls[size_t(i)]);
    }
}

void lodge(FlatPicture& at, const Tones&)
{
    at.fill(boxShape(0, 0, pictureWidth, pictureHeight), 0xcfe6ee);
    at.fill(ellipseShape(292, 54, 26, 26), 0xf6cf6a);
    at.fill(ellipseShape(70, 240, 170, 110), 0x8fb98a);
    at.fill(ellipseShape(310, 250, 170, 100), 0x6fa56f);
    at.fill(boxShape(0, 214, pictureWidth, 56), green);
    for (int i = 0; i < 4; ++i) at.fill(boxShape(114.0 + i * 42, 190, 8, 44), darkWood);
    at.fill(boxShape(104, 136, 152, 58), wood);
    at.fill(FlatShape{{82, 142}, {132, 70}, {228, 70}, {278, 142}}, 0x8a5a2f);
    at.fill(FlatShape{{82, 142}, {278, 142}, {272, 132}, {88, 132}}, darkWood);
    at.fill(boxShape(164, 152, 32, 42), darkWood);
    at.fill(boxShape(118, 154, 30, 22, 2), 0xf8e3a4);
    at.fill(boxShape(212, 154, 30, 22, 2), 0xf8e3a4);
    at.fill(leafShape({52, 236}, {40, 150}, 46), darkGreen);
    at.fill(leafShape({320, 240}, {326, 160}, 44), darkGreen);
}

const QHash<QString, Draw>& drawings()
{
    static const QHash<QString, Draw> all{{QStringLiteral("jar"), jar},         {QStringLiteral("honey"), honey},
                                          {QStringLiteral("bottle"), bottle},   {QStringLiteral("flasks"), flasks},
                                          {QStringLiteral("pouch"), pouch},     {QStringLiteral("carton"), carton},
                                          {QStringLiteral("slices"), slices},   {QStringLiteral("fish"), fish},
                                          {QStringLiteral("eggs"), eggs},       {QStringLiteral("tea"), tea},
                                          {QStringLiteral("coffee"), coffee},   {QStringLiteral("greens"), greens},
                                          {QStringLiteral("fruit"), fruit},     {QStringLiteral("mushroom"), mushroom},
                                          {QStringLiteral("rice"), rice},       {QStringLiteral("root"), root},
                                          {QStringLiteral("basket"), basket},   {QStringLiteral("bowl"), bowl},
                                          {QStringLiteral("vase"), vase},       {QStringLiteral("lantern"), lantern},
                                          {QStringLiteral("incense"), incense}, {QStringLiteral("fabric"), fabric},
                                          {QStringLiteral("lodge"), lodge}};
    return all;
}

} // namespace

QStringList motifs() { return drawings().keys(); }

QByteArray motifPicture(const QString& motif, int variant)
{
    const Tones& with = tones[size_t(variant % motifVariants)];
    FlatPicture picture(pictureWidth, pictureHeight, with.wall);
    picture.fill(boxShape(0, tableTop, pictureWidth, pictureHeight - tableTop), with.table);
    picture.fill(ellipseShape(middle, ground + 4, 128, 14), with.shadow);
    drawings().value(motif, carton)(picture, with);
    return picture.png();
}

} // namespace ocop
