#pragma once

#include "core/exchange/heading.h"

#include <utility>

namespace ocop {

/// The field a title means, looked at together with the title of its group ("Lần 2"); nothing when it means none.
std::optional<ListField> fieldForTitle(const QString& title, const QString& group = {});
/// The same for a column under several titles, outermost first ("Quyết định", "Số").
std::optional<ListField> fieldForTitles(const QStringList& titles);
/// What a title stands for that is itself a value: stars ("4 sao"), a year ("Năm 2023"), a kind of producer ("HTX").
std::optional<std::pair<ListField, QString>> valueForTitle(const QStringList& titles);

} // namespace ocop
