#pragma once

#include "core/base/id.h"

#include <QString>

namespace ocop {

/// A paper of the office's own (certificate, annex, minutes): rich text with fields in [brackets].
struct OfficeTemplate
{
    Id<struct OfficeTemplateTag> id;
    int rowVersion = 0;
    bool deleted = false;

    QString kind; ///< "certificate", "annex", "minutes"
    QString name;
    QString body; ///< HTML as Qt's rich text writes it
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
