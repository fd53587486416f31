#pragma once

#include "core/evaluation/application_rules.h"
#include "ui/evaluation/dossiers/commune_report_fields.h"
#include "ui/form/edited_record.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class ChoiceField;
class DateField;
class LookupField;
class MultiLineField;
class Session;
class TextField;

/// Editor of a dossier. Kind, rule set and product set follow the product and the filing day until the person says
/// otherwise; another rule set asks for its reason.
class ApplicationForm : public FormDialog
{
    Q_OBJECT

public:
    /// An id that is not valid makes a new dossier, of `preset` when that is given. Throws Error{NotFound}.
    ApplicationForm(Session& session, ApplicationId id, ProductId preset = {}, QWidget* parent = nullptr);

    ApplicationId savedId() const { return m_savedId; }
    /// The person wants to go on with the saved dossier's papers.
    bool wantsPapers() const;

private:
    void build();
    void buildReceipts();
    void load(const Application& application);
    Application record() const;
    Findings check() const;
    /// What follows from the field just changed or left.
    void follow(const QString& key);
    /// Fills in what the person has not chosen himself.
    void propose();
    const RuleSet& usualRules() const;
    /// Shows the fields that the rule set and the sheet in force have.
    void showFields();
    void store();
    void beginNext();

    Session& m_session;
    EditedRecord<Application> m_edited;
    ApplicationId m_savedId;
    bool m_kindTouched;
    bool m_rulesTouched;
    bool m_setTouched;

    LookupField* m_product;
    ChoiceField* m_kind;
    DateField* m_filedOn;
    TextField* m_filingReason;
    ChoiceField* m_ruleSet;
    TextField* m_reason;
    ChoiceField* m_set;
    ChoiceField* m_case;
    MultiLineField* m_note;
    TextField* m_communeNo;
    DateField* m_communeOn;
    TextField* m_communeBy;
    TextField* m_provinceNo;
    DateField* m_provinceOn;
    TextField* m_provinceBy;
    std::optional<CommuneReportFields> m_report;
};

} // namespace ocop
