#pragma once

#include "core/reports/report.h"

namespace ocop {

class RecordTable;
class Session;

/// The list as it is seen just now, as a paper: the rows and columns shown, in their order, with their groups; the
/// filters in force, the scope and the day. `title` is Vietnamese, as everything on paper ("Danh sách sản phẩm").
Report reportOfTable(const RecordTable& table, const QString& title, Session& session);

} // namespace ocop
