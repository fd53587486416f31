#pragma once

#include "core/certification/status.h"
#include "core/letters/letter.h"
#include "core/registry/subject.h"
#include "core/statistics/trend.h"

namespace ocop {

/// Words of the official paper: always Vietnamese. The window has its own (ui/words/texts).

QString statusOnPaper(Status status);
/// "Hộ sản xuất kinh doanh" …
QString kindOnPaper(SubjectKind kind);
/// "Hộ SXKD", "HTX", "THT", "Doanh nghiệp" … for narrow columns.
QString shortKindOnPaper(SubjectKind kind);
/// A day inside a sentence, written as in the tables of the same paper: 31/08/2024; "…" where it is not known.
QString dayInSentence(QDate day);
/// "346 sản phẩm 3 sao, 61 sản phẩm 4 sao"; stars without products are left out.
QString starsInSentence(const StarCounts& counts);
/// Whether there were districts on the day: a title says "theo huyện" only then.
bool hasDistricts(QDate day);
/// "Tỉnh Quảng Nam", "Huyện Tiên Phước"; after districts ended "Huyện Tiên Phước (cũ)".
QString scopeOnPaper(const Units& units, std::optional<UnitId> district, QDate asOf);
/// A unit's name without its type; nothing for none.
QString nameOnPaper(const Units& units, UnitId unit);
/// What a filter lets through: "4 sao, thực phẩm, còn hiệu lực".
QString filterOnPaper(const Selection& filter);
/// "03/2026", "Quý 1/2026", "6 tháng đầu/2026", "2026", by the period's last day.
QString periodOnPaper(Period period, QDate end);
/// "Bưu điện", "Zalo", "Thư điện tử", "Trao tay"; nothing for none.
QString channelOnPaper(LetterChannel channel);
/// scopeOnPaper() inside a sentence: "toàn tỉnh", "toàn địa bàn tỉnh Quảng Nam (cũ)", "huyện Tiên Phước".
QString scopeInSentence(const Units& units, std::optional<UnitId> district, QDate asOf);

/// "b) Không còn đáp ứng tiêu chí"; empty for none.
QString groundOnPaper(WithdrawalGround ground);

} // namespace ocop
