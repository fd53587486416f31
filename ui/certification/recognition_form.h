#pragma once

#include "core/recognition/recognition_acts.h"
#include "ui/certification/act_items_field.h"
#include "ui/certification/decision_fields.h"
#include "ui/form/form_dialog.h"

namespace ocop {

class DateField;
class Session;
class TextField;

/// One decision that recognises many products: what is shown under it is what will be stored, as one act.
class RecognitionForm : public FormDialog
{
    Q_OBJECT

public:
    /// `leftOut`: findings of what is not among the items; `heldOn`: the council's day, if one met.
    RecognitionForm(Session& session, const QString& title, std::vector<RecognitionItem> items, const Findings& leftOut,
                    QDate heldOn, QWidget* parent = nullptr);

    const std::vector<CertificateId>& added() const { return m_added; }
    ActItemsField* items() const { return m_list; }

private:
    RecognitionPlan plan() const;
    Findings check() const;
    void follow();
    void remove(const QSet<qint64>& products);
    void chooseStars(const QSet<qint64>& products, int stars);
    DecisionKind kind() const;
    bool hasRenewals() const;
    void store();

    Session& m_session;
    std::vector<RecognitionItem> m_items;
    QDate m_heldOn;
    std::optional<DecisionFields> m_decision;
    DateField* m_from;
    TextField* m_firstNumber;
    TextField* m_reason = nullptr; ///< none where nothing is renewed
    ActItemsField* m_list;
    RecognitionPlan m_shown;
    ActId m_mark; ///< of the state it was made on
    std::vector<CertificateId> m_added;
};

} // namespace ocop
