#pragma once

#include <QString>

namespace ocop {

/// A place as written, taken apart. Names keep their prefix ("xã Đại An"); nothing is looked up here.
struct PlaceText
{
    QString commune;
    QString district;
    QString province;
    QString rest; ///< house, road, village

    bool isEmpty() const { return commune.isEmpty() && district.isEmpty() && province.isEmpty() && rest.isEmpty(); }
    bool namesUnit() const { return !commune.isEmpty() || !district.isEmpty() || !province.isEmpty(); }
};

/// Takes "P. Sơn Phong, TP Hội An", "thôn 2, xã Trà Giang, huyện Bắc Trà My, tỉnh Quảng Nam", "Thôn Agrồng - Xã
/// ATiêng - Huyện Tây Giang" apart by prefixes. Parts without one go to `rest`.
PlaceText readPlaceText(const QString& text);
/// The same for a column of communes (or districts): a bare name is a commune (district), a second bare name the
/// district (province).
PlaceText readPlaceColumn(const QString& text, bool districts);
/// True when a text begins with xã, phường, thị trấn, huyện, thị xã, thành phố, tỉnh or their short forms.
bool startsWithUnitWord(const QString& text);
/// What `more` says where `place` is silent.
void complete(PlaceText& place, const PlaceText& more);

} // namespace ocop
