#include "core/storage/settings_store.h"

namespace ocop {
namespace {

constexpr qint64 settingsRecord = 1; ///< they are one record to the history

int numberOf(const QString& text, int fallback)
{
    bool ok = false;
    const int number = text.toInt(&ok);
    return ok ? number : fallback;
}

} // namespace

int Settings::number(const QString& name, int fallback) const { return numberOf(value(name), fallback); }

QString SettingsStore::value(const QString& name, const QString& fallback) const
{
    Statement row = m_db.prepare(QStringLiteral("select value from setting where name = :name"));
    row.bind(QStringLiteral(":name"), name);
    return row.next() ? row.text(0) : fallback;
}

int SettingsStore::number(const QString& name, int fallback) const { return numberOf(value(name), fallback); }

Settings SettingsStore::all() const
{
    Statement rows = m_db.prepare(QStringLiteral("select name, value from setting"));
    QHash<QString, QString> values;
    while (rows.next()) values.insert(rows.text(0), rows.text(1));
    return Settings(std::move(values));
}

void SettingsStore::set(WriteAct& act, const QString& name, const QString& value) const
{
    const QString before = this->value(name);
    if (before == value) return;
    m_db.prepare(QStringLiteral("insert into setting (name, value) values (:name, :value) "
                                "on conflict (name) do update set value = excluded.value"))
        .bind(QStringLiteral(":name"), name)
        .bind(QStringLiteral(":value"), value)
        .run();
    act.log(settings::entity, settingsRecord, QJsonObject{{name, before}}, QJsonObject{{name, value}});
}

} // namespace ocop
