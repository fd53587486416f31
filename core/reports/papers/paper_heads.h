#pragma once

#include "core/reports/office_settings.h"
#include "core/reports/papers/template_fields.h"

#include <QMap>

namespace ocop {

/// What the papers of a round take from the settings: the office's names and the wording of the minutes. A closed round
/// keeps it, so that its papers read the same years later.
struct PaperHeads
{
    OfficeSettings office; ///< of the papers' day
    QString minutes; ///< body of the template
    QMap<QString, QString> wordings =
        {}; ///< bodies of the other papers written before it was closed, by the kind's code

    /// What is kept of a kind; of what is only written after the closing, and of rounds closed before this was kept, the
    /// present wording.
    QString wording(TemplateKind kind, const QString& present) const;
    bool keeps(TemplateKind kind) const;
    /// The kinds a round keeps beside its minutes.
    static constexpr TemplateKind kept[] = {TemplateKind::Invitation, TemplateKind::CouncilDecision};

    /// As JSON; read back what toText() made, nothing for anything else.
    QString toText() const;
    static std::optional<PaperHeads> fromText(const QString& text);
};

} // namespace ocop
