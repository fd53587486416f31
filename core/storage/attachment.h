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

    struct Field
    {
        static constexpr QLatin1String entity{"entity"};
        static constexpr QLatin1String recordId{"record_id"};
        static constexpr QLatin1String hash{"hash"};
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String size{"size"};
        static constexpr QLatin1String addedOn{"added_on"};
        static constexpr QLatin1String note{"note"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::entity, self.entity);
        visit(Field::recordId, self.recordId);
        visit(Field::hash, self.hash);
        visit(Field::name, self.name);
        visit(Field::size, self.size);
        visit(Field::addedOn, self.addedOn);
        visit(Field::note, self.note);
    }
};

} // namespace ocop
