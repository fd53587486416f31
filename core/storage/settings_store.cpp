#include "core/storage/settings_store.h"

namespace ocop {

QString SettingsStore::value(const QString& name, const QString& fallback) const
{
    Statement row = m_db.prepare(QStringLiteral("select value from setting where name = :name"));
    row.bind(QStringLiteral(":name"), name);
    return row.next() ? row.text(0) : fallback;
}

int SettingsStore::number(const QString& name, int fallback) const
{
    bool ok = false;
    const int number = value(name).toInt(&ok);
    return ok ? number : fallback;
}

void SettingsStore::set(const QString& name, const QString& value) const
{
    m_db.prepare(QStringLiteral("insert into setting (name, value) values (:name, :value) "
                                "on conflict (name) do update set value = excluded.value"))
        .bind(QStringLiteral(":name"), name)
        .bind(QStringLiteral(":value"), value)
        .run();
}

} // namespace ocop
