#include "ui/session/remembered_records.h"

#include <QCryptographicHash>

namespace ocop {
namespace {

constexpr size_t mostOpened = 10;

bool isSame(const RecordRef& a, const RecordRef& b) { return a.entity == b.entity && a.id == b.id; }

bool isThere(const Session& session, const RecordRef& record)
{
    const Snapshot& all = session.stored();
    if (record.entity == QLatin1String("product")) return all.product({record.id});
    return record.entity == QLatin1String("subject") && all.subject({record.id});
}

} // namespace

DeskItem<QStringList> RememberedRecords::itemOf(const QString& list) const
{
    // A path has slashes, which would make groups of the settings.
    const QByteArray file =
        QCryptographicHash::hash(m_session.path().toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return deskItems::records(QString::fromLatin1(file), list);
}

std::vector<RecordRef> RememberedRecords::read(const QString& list) const
{
    std::vector<RecordRef> records;
    if (!m_session.isOpen()) return records;
    for (const QString& text : itemOf(list).of(m_session.desk())) {
        const RecordRef record{text.section(u':', 0, 0), text.section(u':', 1).toLongLong()};
        if (isThere(m_session, record)) records.push_back(record);
    }
    return records;
}

void RememberedRecords::write(const QString& list, const std::vector<RecordRef>& records)
{
    QStringList texts;
    for (const RecordRef& record : records)
        texts << QStringLiteral("%1:%2").arg(record.entity, QString::number(record.id));
    itemOf(list).set(m_session.desk(), texts);
}

void RememberedRecords::addOpened(const RecordRef& record)
{
    if (!isThere(m_session, record)) return;
    std::vector<RecordRef> records = opened();
    std::erase_if(records, [&](const RecordRef& each) { return isSame(each, record); });
    records.insert(records.begin(), record);
    if (records.size() > mostOpened) records.resize(mostOpened);
    write(QStringLiteral("opened"), records);
}

bool RememberedRecords::isMarked(const RecordRef& record) const
{
    const std::vector<RecordRef> all = marked();
    return std::any_of(all.begin(), all.end(), [&](const RecordRef& each) { return isSame(each, record); });
}

void RememberedRecords::setMarked(const RecordRef& record, bool on)
{
    std::vector<RecordRef> records = marked();
    std::erase_if(records, [&](const RecordRef& each) { return isSame(each, record); });
    if (on && isThere(m_session, record)) records.push_back(record);
    write(QStringLiteral("marked"), records);
}

} // namespace ocop
