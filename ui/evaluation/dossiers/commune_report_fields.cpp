#include "ui/evaluation/dossiers/commune_report_fields.h"

#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/form_dialog.h"
#include "ui/form/multi_line_field.h"
#include "ui/records/form_words.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {

CommuneReportFields::CommuneReportFields(FormDialog& form, const Session& session,
                                         const std::function<QDate()>& receivedOn)
    : m_section(form.addSection(QCoreApplication::translate("dossiers", "Report of the commune (Form 03)")))
{
    const auto add = [&form](QLatin1String field, auto* input, Place place = Place::Half) {
        return form.add(field, texts::field(QStringLiteral("application"), field), input, place);
    };
    m_section->setFoldable();
    m_number = add(Application::Field::reportNo, new TextField);
    m_date = add(Application::Field::reportDate, new DateField([&session] { return session.today(); }));
    m_date->setBase(receivedOn);
    m_signer = add(Application::Field::reportSigner, new TextField, Place::Wide);
    for (const auto& [verdict, field] : {std::pair{&Application::reportOrigin, Application::Field::reportOrigin},
                                         std::pair{&Application::reportLabour, Application::Field::reportLabour},
                                         std::pair{&Application::reportIdea, Application::Field::reportIdea},
                                         std::pair{&Application::reportIdentity, Application::Field::reportIdentity}}) {
        auto* choice = add(field, new ChoiceField);
        choice->setEntries(
            entriesOf<CommuneFinding>([](CommuneFinding finding) { return dossierWords::communeFinding(finding); }));
        m_verdicts.push_back({verdict, choice});
    }
    for (const auto& [words, field] :
         {std::pair{&Application::reportOriginNote, Application::Field::reportOriginNote},
          std::pair{&Application::reportLabourNote, Application::Field::reportLabourNote},
          std::pair{&Application::reportIdeaNote, Application::Field::reportIdeaNote},
          std::pair{&Application::reportIdentityNote, Application::Field::reportIdentityNote},
          std::pair{&Application::reportProposal, Application::Field::reportProposal}})
        m_words.push_back({words, add(field, new MultiLineField(1), Place::Wide)});
}

void CommuneReportFields::load(const Application& application)
{
    m_number->setValue(application.reportNo);
    m_date->setValue(application.reportDate);
    m_signer->setValue(application.reportSigner);
    bool said =
        application.reportDate.isValid() || !application.reportNo.isEmpty() || !application.reportSigner.isEmpty();
    for (const auto& [verdict, choice] : m_verdicts) {
        choice->setValue(codeOf(application.*verdict));
        said = said || application.*verdict != CommuneFinding::None;
    }
    for (const auto& [words, field] : m_words) {
        field->setValue(application.*words);
        said = said || !(application.*words).isEmpty();
    }
    m_section->setFolded(!said);
}

void CommuneReportFields::writeTo(Application& application) const
{
    application.reportNo = m_number->value();
    application.reportDate = m_date->value();
    application.reportSigner = m_signer->value();
    for (const auto& [verdict, choice] : m_verdicts)
        application.*verdict = fromCode<CommuneFinding>(choice->value()).value_or(CommuneFinding::None);
    for (const auto& [words, field] : m_words) application.*words = field->value();
}

void CommuneReportFields::fold() { m_section->setFolded(true); }

} // namespace ocop
