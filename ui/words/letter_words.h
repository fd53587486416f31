#pragma once

#include "core/letters/letter.h"
#include "ui/kit/theme.h"

#include <QJsonValue>

#include <optional>
#include <span>

namespace ocop {

/// Words of letters in lists, panel and history.
namespace letterWords {

Mark mark(LetterState state);
/// "12 days before the end", "3 days late"; nothing for what was not sent.
QString beforeEnd(const Letter& letter, std::span<const LetterItem> items);
/// "Notified on 05/10/2026 (by post)", "Drafted on 01/10/2026".
QString earlier(const Letter& letter);
/// Names of the products a letter speaks of.
QString products(std::span<const LetterItem> items);
/// The first of their last days.
QDate firstEnd(std::span<const LetterItem> items);
/// The label of a letter's field; nothing for other records.
QString field(const QString& entity, const QString& field);
/// A stored value of a letter in words; nothing where the common rules will do.
std::optional<QString> value(const QString& entity, const QString& field, const QJsonValue& value);

} // namespace letterWords

} // namespace ocop
