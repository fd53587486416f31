#include "ui/words/record_kinds.h"

#include <QCoreApplication>
#include <QHash>

namespace ocop::texts {

QString recordKind(const QString& entity)
{
    static const QHash<QString, const char*> words = {
        {QStringLiteral("subject"), QT_TRANSLATE_NOOP("recordKinds", "Subject")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("recordKinds", "Product")},
        {QStringLiteral("decision"), QT_TRANSLATE_NOOP("recordKinds", "Decision")},
        {QStringLiteral("certificate"), QT_TRANSLATE_NOOP("recordKinds", "Certificate")},
        {QStringLiteral("standard_certificate"), QT_TRANSLATE_NOOP("recordKinds", "Quality certificate")},
        {QStringLiteral("application"), QT_TRANSLATE_NOOP("recordKinds", "Dossier")},
        {QStringLiteral("application_document"), QT_TRANSLATE_NOOP("recordKinds", "Paper of the dossier")},
        {QStringLiteral("application_step"), QT_TRANSLATE_NOOP("recordKinds", "Step of the dossier")},
        {QStringLiteral("application_knockout"), QT_TRANSLATE_NOOP("recordKinds", "Ground of exclusion")},
        {QStringLiteral("criteria_set"), QT_TRANSLATE_NOOP("recordKinds", "Score sheet")},
        {QStringLiteral("score_sheet"), QT_TRANSLATE_NOOP("recordKinds", "Score sheet")},
        {QStringLiteral("score_item"), QT_TRANSLATE_NOOP("recordKinds", "Line of a score sheet")},
        {QStringLiteral("attendance"), QT_TRANSLATE_NOOP("recordKinds", "Attendance")},
        {QStringLiteral("subject_version"), QT_TRANSLATE_NOOP("recordKinds", "Change of a subject")},
        {QStringLiteral("product_version"), QT_TRANSLATE_NOOP("recordKinds", "Change of a product")},
        {QStringLiteral("letter_item"), QT_TRANSLATE_NOOP("recordKinds", "Product in a letter")},
        {QStringLiteral("round"), QT_TRANSLATE_NOOP("recordKinds", "Round")},
        {QStringLiteral("council"), QT_TRANSLATE_NOOP("recordKinds", "Council")},
        {QStringLiteral("council_member"), QT_TRANSLATE_NOOP("recordKinds", "Council member")},
        {QStringLiteral("member_exclusion"), QT_TRANSLATE_NOOP("recordKinds", "Member who takes no part")},
        {QStringLiteral("correction_slip"), QT_TRANSLATE_NOOP("recordKinds", "Correction slip")},
        {QStringLiteral("ballot"), QT_TRANSLATE_NOOP("recordKinds", "Written ballot")},
        {QStringLiteral("advisory_report"), QT_TRANSLATE_NOOP("recordKinds", "Report of the advisory team")},
        {QStringLiteral("buyer"), QT_TRANSLATE_NOOP("recordKinds", "Buyer")},
        {QStringLiteral("buyer_need"), QT_TRANSLATE_NOOP("recordKinds", "Need of a buyer")},
        {QStringLiteral("buyer_call"), QT_TRANSLATE_NOOP("recordKinds", "Talk with a buyer")},
        {QStringLiteral("trade_event"), QT_TRANSLATE_NOOP("recordKinds", "Trade event")},
        {QStringLiteral("event_participant"), QT_TRANSLATE_NOOP("recordKinds", "Participant of an event")},
        {QStringLiteral("event_product"), QT_TRANSLATE_NOOP("recordKinds", "Product shown at an event")},
        {QStringLiteral("event_guest"), QT_TRANSLATE_NOOP("recordKinds", "Guest of an event")},
        {QStringLiteral("event_task"), QT_TRANSLATE_NOOP("recordKinds", "Task of an event")},
        {QStringLiteral("contract"), QT_TRANSLATE_NOOP("recordKinds", "Contract")},
        {QStringLiteral("contract_item"), QT_TRANSLATE_NOOP("recordKinds", "Goods of a contract")},
        {QStringLiteral("contract_followup"), QT_TRANSLATE_NOOP("recordKinds", "Follow-up of a contract")},
        {QStringLiteral("letter"), QT_TRANSLATE_NOOP("recordKinds", "Letter")},
        {QStringLiteral("attachment"), QT_TRANSLATE_NOOP("recordKinds", "Attached file")},
        {QStringLiteral("reminder"), QT_TRANSLATE_NOOP("recordKinds", "Reminder")},
        {QStringLiteral("special_day"), QT_TRANSLATE_NOOP("recordKinds", "Reminder settings")},
        {QStringLiteral("stage_setting"), QT_TRANSLATE_NOOP("recordKinds", "Reminder settings")},
        {QStringLiteral("district_care"), QT_TRANSLATE_NOOP("recordKinds", "Reminder settings")},
        {QStringLiteral("standard_setting"), QT_TRANSLATE_NOOP("recordKinds", "Reminder settings")},
        {QStringLiteral("setting"), QT_TRANSLATE_NOOP("recordKinds", "Settings")},
        {QStringLiteral("register"), QT_TRANSLATE_NOOP("recordKinds", "The register")},
        {QStringLiteral("template"), QT_TRANSLATE_NOOP("recordKinds", "Wording of a paper")}};
    const char* word = words.value(entity);
    return word ? QCoreApplication::translate("recordKinds", word) : QString();
}

} // namespace ocop::texts
