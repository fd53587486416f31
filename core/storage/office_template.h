#pragma once

#include "core/base/id.h"

#include <QString>

namespace ocop {

/// A paper of the office's own (certificate, annex, minutes): lines of text with fields in [brackets]; lines that begin
/// with #, ## or ### are headings.
struct OfficeTemplate
{
    Id<struct OfficeTemplateTag> id;
    int rowVersion = 0;
    bool deleted = false;

    QString kind; ///< "certificate", "annex", "minutes"
    QString name;
    QString body;
    bool landscape = false;

    static constexpr const char* table = "template";

    struct Field
    {
        static constexpr QLatin1String kind{"kind"};
        static constexpr QLatin1String name{"name"};
        static constexpr QLatin1String body{"body"};
        static constexpr QLatin1String landscape{"landscape"};
    };

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit(Field::kind, self.kind);
        visit(Field::name, self.name);
        visit(Field::body, self.body);
        visit(Field::landscape, self.landscape);
    }
};

} // namespace ocop
