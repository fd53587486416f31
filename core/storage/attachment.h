#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace ocop {

/// A file that belongs to a record. Its content is kept in the register once, named by its SHA-256.
struct Attachment
{
    Id<struct AttachmentTag> id;
    int rowVersion = 0;
    bool deleted = false;

    QString entity; ///< table of the record it belongs to
    qint64 recordId = 0;
    QString hash; ///< 64 hex digits
    QString name; ///< the file's name as it was added
    qint64 size = 0;
    QDate addedOn;
    QString note;

    static constexpr const char* table = "attachment";

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("entity", self.entity);
        visit("record_id", self.recordId);
        visit("hash", self.hash);
        visit("name", self.name);
        visit("size", self.size);
        visit("added_on", self.addedOn);
        visit("note", self.note);
    }
};

} // namespace ocop
