#include "ui/words/import_words.h"

#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop::texts {
namespace {

QString importWord(const char* source) { return QCoreApplication::translate("import", source); }

} // namespace

QString rowResult(RowResult result)
{
    switch (result) {
    case RowResult::New: return importWord(QT_TRANSLATE_NOOP("import", "New"));
    case RowResult::Changed: return importWord(QT_TRANSLATE_NOOP("import", "Changed"));
    case RowResult::Same: return importWord(QT_TRANSLATE_NOOP("import", "Same"));
    case RowResult::Skipped: return importWord(QT_TRANSLATE_NOOP("import", "Skipped"));
    case RowResult::Failed: return importWord(QT_TRANSLATE_NOOP("import", "Failed"));
    }
    return {};
}

QString listField(ListField field)
{
    switch (field) {
    case ListField::Ordinal: return importWord(QT_TRANSLATE_NOOP("import", "No."));
    case ListField::Product: return importWord(QT_TRANSLATE_NOOP("import", "Product name"));
    case ListField::ProductWithSubject: return importWord(QT_TRANSLATE_NOOP("import", "Product (subject, commune)"));
    case ListField::Subject: return importWord(QT_TRANSLATE_NOOP("import", "Subject"));
    case ListField::SubjectWithPlace: return importWord(QT_TRANSLATE_NOOP("import", "Subject, place"));
    case ListField::SubjectKind: return importWord(QT_TRANSLATE_NOOP("import", "Kind of subject"));
    case ListField::Place: return importWord(QT_TRANSLATE_NOOP("import", "Commune"));
    case ListField::District: return importWord(QT_TRANSLATE_NOOP("import", "District"));
    case ListField::Address: return importWord(QT_TRANSLATE_NOOP("import", "Address"));
    case ListField::Representative: return importWord(QT_TRANSLATE_NOOP("import", "Representative"));
    case ListField::Sex: return importWord(QT_TRANSLATE_NOOP("import", "Sex"));
    case ListField::Ethnicity: return importWord(QT_TRANSLATE_NOOP("import", "Ethnicity"));
    case ListField::Phone: return importWord(QT_TRANSLATE_NOOP("import", "Phone"));
    case ListField::Email: return importWord(QT_TRANSLATE_NOOP("import", "E-mail"));
    case ListField::Website: return importWord(QT_TRANSLATE_NOOP("import", "Website"));
    case ListField::TaxCode: return importWord(QT_TRANSLATE_NOOP("import", "Tax code"));
    case ListField::Group: return importWord(QT_TRANSLATE_NOOP("import", "Product group"));
    case ListField::ProductCode: return importWord(QT_TRANSLATE_NOOP("import", "Product code"));
    case ListField::Gtin: return importWord(QT_TRANSLATE_NOOP("import", "Barcode"));
    case ListField::CurrentStars: return importWord(QT_TRANSLATE_NOOP("import", "Present stars"));
    case ListField::Stars: return importWord(QT_TRANSLATE_NOOP("import", "Stars"));
    case ListField::Score: return importWord(QT_TRANSLATE_NOOP("import", "Score"));
    case ListField::Decision: return importWord(QT_TRANSLATE_NOOP("import", "Decision"));
    case ListField::DecisionDate: return importWord(QT_TRANSLATE_NOOP("import", "Day of recognition"));
    case ListField::EffectiveFrom: return importWord(QT_TRANSLATE_NOOP("import", "Effective from"));
    case ListField::Year: return importWord(QT_TRANSLATE_NOOP("import", "Year"));
    case ListField::Issuer: return importWord(QT_TRANSLATE_NOOP("import", "Issuer"));
    case ListField::LastValidDay: return importWord(QT_TRANSLATE_NOOP("import", "Last valid day"));
    case ListField::ApplicationKind: return importWord(QT_TRANSLATE_NOOP("import", "First, renewal or upgrade"));
    case ListField::CertificateNumber: return importWord(QT_TRANSLATE_NOOP("import", "Certificate no."));
    case ListField::Note: return importWord(QT_TRANSLATE_NOOP("import", "Note"));
    case ListField::Stars2: return importWord(QT_TRANSLATE_NOOP("import", "Stars, second time"));
    case ListField::Decision2: return importWord(QT_TRANSLATE_NOOP("import", "Decision, second time"));
    case ListField::DecisionDate2: return importWord(QT_TRANSLATE_NOOP("import", "Day, second time"));
    case ListField::Year2: return importWord(QT_TRANSLATE_NOOP("import", "Year, second time"));
    case ListField::Issuer2: return importWord(QT_TRANSLATE_NOOP("import", "Issuer, second time"));
    }
    return {};
}

QString differenceValue(const QString& field, const QString& value)
{
    if (field == Certificate::Field::stars && !value.isEmpty()) return stars(value.toInt());
    if (field == Subject::Field::kind)
        if (const auto known = fromCode<SubjectKind>(value)) return kind(*known);
    if (field == Subject::Field::representativeSex && !value.isEmpty())
        if (const auto known = fromCode<Sex>(value)) return sex(*known);
    return value;
}

QString rowReason(const ImportPlan& plan, const ImportRow& row)
{
    QStringList reasons;
    const auto add = [&](Severity severity) {
        for (const Finding& finding : row.findings) {
            if (finding.severity != severity) continue;
            const QString cell = plan.cellOf(row, finding);
            const QString sentence = texts::finding(finding);
            reasons << (cell.isEmpty() ? sentence : cell + QStringLiteral(": ") + sentence);
        }
    };
    add(Severity::Error);
    // A failed row says why it failed; the rest can wait until it is mended.
    if (row.result != RowResult::Failed) {
        add(Severity::Warning);
        add(Severity::Note);
    }
    if (!reasons.isEmpty()) return reasons.join(u' ');
    switch (row.result) {
    case RowResult::New:
        return row.plannedSubject >= 0 && plan.subjects[size_t(row.plannedSubject)].isNew()
                   ? importWord(QT_TRANSLATE_NOOP("import", "New product and new subject"))
                   : importWord(QT_TRANSLATE_NOOP("import", "New product of a known subject"));
    case RowResult::Changed: {
        QStringList fields;
        for (const ImportDifference& one : row.differences) {
            const QString name = texts::field(one.entity, one.field);
            if (!fields.contains(name)) fields << name;
        }
        return importWord(QT_TRANSLATE_NOOP("import", "Differs: %1")).arg(fields.join(QStringLiteral(", ")));
    }
    case RowResult::Same: return importWord(QT_TRANSLATE_NOOP("import", "No different from the register"));
    case RowResult::Skipped:
    case RowResult::Failed: break;
    }
    return rowResult(row.result);
}

} // namespace ocop::texts
