// What follows from what in the form of a dossier, and how it is stored.
#include "core/evaluation/application_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/application_form.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/lookup_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/session/session.h"

namespace ocop {

void ApplicationForm::follow(const QString& key)
{
    if (key == QLatin1String("product_id")) followProduct();
    if (key == QLatin1String("filed_on")) followDay();
    if (key == QLatin1String("rule_set") || key == QLatin1String("set_number")) showFields();
}

/// The product set its group means, and the kind its recognitions suggest.
void ApplicationForm::followProduct()
{
    const Product* product = m_session.snapshot().product(ProductId{m_product->id()});
    if (!m_setTouched) {
        const ProductGroup* set = product ? m_session.book().groups().setOf(product->group) : nullptr;
        m_set->setValue(QString::number(set ? set->number : 0));
    }
    followDay();
}

void ApplicationForm::followDay()
{
    const QDate day = m_filedOn->value().isValid() ? m_filedOn->value() : m_session.today();
    const RuleSet& usual = ruleSetFor(m_session.book().rules(), m_filedOn->value(), m_session.today());
    if (!m_rulesTouched) m_ruleSet->setValue(usual.code);
    if (!m_kindTouched) {
        const ProductId product{m_product->id()};
        m_kind->setValue(codeOf(suggestedKind(recognitionFacts(m_session, product, day), usual, day)));
    }
    showFields();
}

void ApplicationForm::showFields()
{
    const RuleBook& book = m_session.book().rules();
    const RuleSet& usual = ruleSetFor(book, m_filedOn->value(), m_session.today());
    const RuleSet* chosen = book.find(m_ruleSet->value());
    const CriteriaSet* sheet = chosen ? book.sheet(*chosen, m_set->value().toInt()) : nullptr;
    setFieldShown(QStringLiteral("rule_set_reason"), m_ruleSet->value() != usual.code);
    setFieldShown(QStringLiteral("sheet_case"), sheet && sheet->hasCases());
}

void ApplicationForm::store()
{
    Application application = record();
    const QString label = dossierName(m_session, application);
    if (m_edited.isNew()) {
        m_session.write(ActKind::Add, label, [&](WriteAct& act) {
            startApplication(m_session.book().evaluation(), act, application, m_session.today());
        });
        m_savedId = application.id;
        m_edited = EditedRecord<Application>(m_session.book().evaluation().applications, application.id);
        return;
    }
    m_session.write(ActKind::Edit, label, [&](WriteAct& act) {
        m_edited.store(act, m_session.book().evaluation().applications, application);
    });
    m_savedId = application.id;
}

void ApplicationForm::beginNext()
{
    m_edited = {};
    setTitle(tr("New dossier"));
    setRemark({});
    m_kindTouched = false;
    m_setTouched = false;
    const RuleSet& usual = ruleSetFor(m_session.book().rules(), m_filedOn->value(), m_session.today());
    m_rulesTouched = m_ruleSet->value() != usual.code;
    m_report->setFolded(true);
    followProduct();
}

} // namespace ocop
