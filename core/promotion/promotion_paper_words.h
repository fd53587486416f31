#pragma once

#include "core/promotion/contract_state.h"
#include "core/promotion/trade_event.h"

namespace ocop {

// Words of promotion on papers and in calendars: always Vietnamese. The window has its own (ui/words/promotion).

/// "Ngoài tỉnh"
QString levelOnPaper(EventLevel level);
/// "Hợp đồng tiêu thụ"
QString contractKindOnPaper(ContractKind kind);
/// "Đang thực hiện"
QString contractStateOnPaper(ContractState state);
/// "Hợp đồng tiêu thụ số 12/HĐTT ngày 31/08/2024"
QString contractOnPaper(const Contract& contract);

} // namespace ocop
