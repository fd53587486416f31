#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>

namespace ocop {

class RuleBook;
class Units;
struct Change;

/// How the history calls what belongs to reminding: the office's settings and certificates of standards.
namespace settingWords {

/// Stages, days off, districts and kinds: what "Cài đặt nhắc việc" holds.
bool isSetting(const QString& entity);
/// The fields of such a record in the order of its form; empty for other entities.
QStringList fields(const QString& entity);
/// The label of a field; empty for other entities.
QString field(const QString& entity, const QString& field);
/// Its value in words; nothing for values that read by themselves.
std::optional<QString> value(const RuleBook& rules, const QString& entity, const QString& field,
                             const QJsonValue& value);
/// Which record a change is of: "VietGAP · 123", "24/11/2026"; empty for other entities.
QString record(const RuleBook& rules, const Units& units, const Change& change);

} // namespace settingWords
} // namespace ocop
