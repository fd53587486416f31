#pragma once

#include "core/exchange/place_text.h"
#include "core/registry/subject.h"

#include <optional>

namespace ocop {

/// What a text says about a producer.
struct SubjectReading
{
    QString name;
    PlaceText place;
    QString remark; ///< "đã nhượng quyền cho ..."
    QString perhapsPlace; ///< a last part that may be a place, still part of `name` ("... – Tam Quang")
    QString phone; ///< "ĐT: 0905 123 456" written behind
    QString nameWithout; ///< `name` without perhapsPlace
};

/// Takes "hộ bà Nguyễn Thị Thu Vân, xã Đại Hiệp" or "Công ty TNHH Sâm Sâm (xã Trà Linh, Nam Trà My)" apart. A text
/// that is only a place leaves the name empty. `withPlace`: the column also holds places, so that a bare name in
/// brackets is one.
SubjectReading readSubject(const QString& text, bool withPlace);

struct ProductReading
{
    QString product;
    QString subject; ///< to be read by readSubject()
};
/// "dầu phụng (hộ kinh doanh Lương Thị Thính, xã Tam Dân)" -> product and the text in its last brackets.
ProductReading readProductWithSubject(const QString& text);

/// The kind a producer's name or a "loại hình" cell speaks of; nothing when it does not.
std::optional<SubjectKind> kindOfName(const QString& name);
QString subKindOfName(const QString& name, SubjectKind kind);

/// The form two spellings of one producer share: "Hợp tác xã Nông nghiệp X" and "HTX NN X". Marks are kept.
QString subjectKey(const QString& name);
/// The form two spellings of one product's name share: case, quotes, dashes and blanks do not count.
QString productKey(const QString& name);

} // namespace ocop
