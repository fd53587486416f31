#pragma once

#include <QDate>
#include <QJsonValue>

namespace ocop {

/// A day as every command's JSON has it: "2024-08-31", or null.
inline QJsonValue dayJson(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(); }

} // namespace ocop
