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

    template <class Self, class Visit>
    static void eachField(Self& self, Visit&& visit)
    {
        visit("kind", self.kind);
        visit("name", self.name);
        visit("body", self.body);
        visit("landscape", self.landscape);
    }
};

} // namespace ocop
