#pragma once

#include "core/storage/history.h"

#include <QHash>

namespace ocop {

/// A register's settings in memory at one moment.
class Settings
{
public:
    Settings() = default;
    explicit Settings(QHash<QString, QString> values) : m_values(std::move(values)) {}

    QString value(const QString& name, const QString& fallback = {}) const { return m_values.value(name, fallback); }
    int number(const QString& name, int fallback) const;
    bool operator==(const Settings&) const = default;

private:
    QHash<QString, QString> m_values;
};

/// The register's own settings, shared by every desk that opens it: office header, signer, reminder days.
class SettingsStore
{
public:
    explicit SettingsStore(const Database& db) : m_db(db) {}

    QString value(const QString& name, const QString& fallback = {}) const;
    int number(const QString& name, int fallback) const;
    /// All of them as they are now.
    Settings all() const;
    /// Writes nothing when it is so already.
    void set(WriteAct& act, const QString& name, const QString& value) const;

private:
    const Database& m_db;
};

namespace settings {
inline const QString entity = QStringLiteral("setting"); ///< in the history
inline const QString sample = QStringLiteral("sample"); ///< "1": DỮ LIỆU MẪU
inline const QString superiorBody = QStringLiteral("office.superior"); ///< cơ quan chủ quản
inline const QString office = QStringLiteral("office.name"); ///< cơ quan ban hành
inline const QString officeSymbol = QStringLiteral("office.symbol"); ///< "CCPTNT" in "Số: …/BC-CCPTNT"
inline const QString place = QStringLiteral("office.place"); ///< địa danh
inline const QString signerRole = QStringLiteral("signer.role"); ///< "CHI CỤC TRƯỞNG"
inline const QString signerName = QStringLiteral("signer.name");
inline const QString recipients = QStringLiteral("office.recipients"); ///< nơi nhận, one line each
inline const QString expiringDays = QStringLiteral("reminder.days"); ///< default 90
inline const QString clockAct = QStringLiteral("clock.act"); ///< acts up to this one say nothing about the clock
} // namespace settings

} // namespace ocop
