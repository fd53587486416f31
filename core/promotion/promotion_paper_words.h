#pragma once

#include "core/promotion/contract_state.h"
#include "core/promotion/trade_event.h"

namespace ocop {

// Words of promotion on papers and in calendars: always Vietnamese. The window has its own (ui/words/promotion).

/// "Ngoài tỉnh"
QString levelOnPaper(EventLevel level);
/// The kinds as a list of delegates names them.
inline constexpr GuestKind guestKindsOnPaper[] = {GuestKind::Agency, GuestKind::Locality, GuestKind::Promotion,
                                                  GuestKind::Buyer,  GuestKind::Press,    GuestKind::Other};
/// Whom an invitation names: "Bà Nguyễn Thị Mai, Giám đốc, Siêu thị Co.opmart"; without a person the leaders of the
/// organisation.
QString inviteeOnPaper(const QString& person, const QString& title, const QString& organisation);
/// "Hợp đồng tiêu thụ"
QString contractKindOnPaper(ContractKind kind);
/// "Đang thực hiện"
QString contractStateOnPaper(ContractState state);
/// "Hợp đồng tiêu thụ số 12/HĐTT ngày 31/08/2024"
QString contractOnPaper(const Contract& contract);

} // namespace ocop
