#pragma once

#include "core/base/codes.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace ocop {

/// The papers an office words for itself.
enum class TemplateKind {
    Certificate,
    Annex,
    Minutes,
    ExpiryLetter,
    PublicNotice,
    LocalityLetter,
    WithdrawalProposal,
    ResultNotice,
    RecognitionProposal,
    RecognitionDecision,
    CouncilDecision,
    Invitation,
    WithdrawalDecision,
    PeriodicReport,
    EventInvitation,
    EventMinutes
};

template <>
struct EnumCodes<TemplateKind>
{
    static constexpr std::pair<TemplateKind, const char*> all[] = {
        {TemplateKind::Certificate, "certificate"},
        {TemplateKind::Annex, "annex"},
        {TemplateKind::Minutes, "minutes"},
        {TemplateKind::ExpiryLetter, "letterExpiry"},
        {TemplateKind::PublicNotice, "letterPublic"},
        {TemplateKind::LocalityLetter, "letterLocality"},
        {TemplateKind::WithdrawalProposal, "letterWithdrawal"},
        {TemplateKind::ResultNotice, "resultNotice"},
        {TemplateKind::RecognitionProposal, "proposalRecognition"},
        {TemplateKind::RecognitionDecision, "decisionRecognition"},
        {TemplateKind::CouncilDecision, "decisionCouncil"},
        {TemplateKind::Invitation, "invitation"},
        {TemplateKind::WithdrawalDecision, "decisionWithdrawal"},
        {TemplateKind::PeriodicReport, "reportPeriodic"},
        {TemplateKind::EventInvitation, "eventInvitation"},
        {TemplateKind::EventMinutes, "eventMinutes"}};
};

/// A field as it is written in brackets in a template: "[Tên sản phẩm]". Names and meanings are Vietnamese, as the
/// papers are.
struct TemplateField
{
    QString name;
    QString meaning;
    bool isBlock = false; ///< has a line of its own and becomes a table, a star row or a signature block
};

const std::vector<TemplateField>& templateFields(TemplateKind kind);
/// The field written like that, whatever the case of its letters; null when the kind has none of that name.
const TemplateField* findTemplateField(TemplateKind kind, const QString& name);
/// The field's name most like what was typed; empty when none comes near.
QString likelyTemplateField(TemplateKind kind, const QString& typed);

/// What the fields hold, by their names as templateFields() spells them.
using FieldValues = QHash<QString, QString>;

/// A block field found in a filled template.
struct TemplateBlock
{
    QString name; ///< "Chữ ký"
    QString argument; ///< what follows the colon: "TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH"
};

/// One line of a filled template: text, or a block that stands alone in its line.
struct TemplateLine
{
    int heading = 0; ///< 1 to 3: how many # the line began with
    QString text;
    std::optional<TemplateBlock> block;
};

struct FilledTemplate
{
    std::vector<TemplateLine> lines;
    QStringList empty; ///< fields met without a value, each once
};

/// Puts the values into the fields of a template. A value is not searched for fields again. A field written in
/// capitals gives its value in capitals. A field without a value becomes dots to be filled in by hand; anything that is
/// not a field stays as it was typed.
FilledTemplate fillTemplate(TemplateKind kind, const QString& body, const FieldValues& values);

/// A bracketed name in plain text, for marking fields while somebody types.
struct FieldSpan
{
    int start = 0; ///< of the bracket
    int length = 0;
    bool known = false;
    bool isBlock = false;
    QString name; ///< as typed
};
std::vector<FieldSpan> fieldsInText(TemplateKind kind, const QString& text);

} // namespace ocop
