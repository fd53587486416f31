#pragma once

#include "ui/session/desk_items.h"
#include "ui/session/session.h"

namespace ocop {

/// The records this desk opened last in this register, and those it marked. Kept with the desk, not in the register.
class RememberedRecords
{
public:
    explicit RememberedRecords(const Session& session) : m_session(session) {}

    /// Newest first, at most ten; records that are gone are left out.
    std::vector<RecordRef> opened() const { return read(QStringLiteral("opened")); }
    void addOpened(const RecordRef& record);
    /// In the order they were marked.
    std::vector<RecordRef> marked() const { return read(QStringLiteral("marked")); }
    bool isMarked(const RecordRef& record) const;
    void setMarked(const RecordRef& record, bool marked);

private:
    std::vector<RecordRef> read(const QString& list) const;
    void write(const QString& list, const std::vector<RecordRef>& records);
    DeskItem<QStringList> itemOf(const QString& list) const;

    const Session& m_session;
};

} // namespace ocop
