#pragma once

#include "core/promotion/trade_event.h"

#include <vector>

namespace ocop {

/// The tasks a conclusion lists, one a line: numbers before them ("Một là,", "Hai,", "1.", "-") are left out, and a day or
/// who is to do it is taken from the end: "… (Chi cục PTNT, trước ngày 31/12/2024)", or from cells behind tabs. What a
/// line does not say is `who` and `due`. Years not written are those of `today` or the next.
std::vector<EventTask> tasksIn(const QString& text, const QString& who, QDate due, QDate today);

} // namespace ocop
