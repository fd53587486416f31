#pragma once

#include "core/certification/certificate.h"
#include "core/formats/workbook.h"

#include <optional>

namespace ocop {

/// What a cell says about stars.
struct StarReading
{
    std::optional<int> stars; ///< as written, also outside 3–5
    std::optional<int> from; ///< "3 sao -> 4 sao": 3
    std::optional<int> potential; ///< "4 sao (tiềm năng 5 sao)": 5
    std::optional<int> year; ///< "4 sao năm 2021"
    std::optional<Origin> origin;
    bool proposed = false; ///< asked for or a contender, not recognised
    bool notReached = false; ///< 0, "không đạt"
    bool unclear = false; ///< words that say nothing about stars
};

/// "3 sao", "3*", "***", "★★★", 4, "OCOP 3 sao", "đề nghị Trung ương ... 5 sao", "3 sao -> 4 sao năm 2021", 0.
StarReading readStars(const Cell& cell);
StarReading readStars(const QString& text);

/// "đánh giá lại", "nâng hạng", "lần đầu" anywhere in a text.
std::optional<Origin> readOrigin(const QString& text);
/// "đề nghị", "trình", "tiềm năng", "dự thi", "đăng ký" anywhere in a text.
bool saysProposed(const QString& text);

} // namespace ocop
