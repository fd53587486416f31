#include "ui/evaluation/rounds/final_scores_form.h"

#include "core/base/formats.h"
#include "ui/form/choice_field.h"
#include "ui/form/date_field.h"
#include "ui/form/field_box.h"
#include "ui/form/multi_line_field.h"
#include "ui/kit/message.h"
#include "ui/records/record_conflict.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

namespace ocop {
FinalScoresForm::FinalScoresForm(Session& session, ApplicationId application, QWidget* parent)
    : FormDialog(session, tr("Final scores"), parent), m_session(session),
      m_edited(session.book().evaluation().applications, application),
      m_rules(session.book().rules().find(m_edited.read().ruleSet))
{
    if (!m_rules) throw Error(ErrorKind::NotFound, m_edited.read().ruleSet);
    const Product* product = session.snapshot().product(m_edited.read().product);
    setRemark(product ? product->name + QStringLiteral(" · ") + m_rules->title : m_rules->title);
    addSection(tr("Scores"));
    const auto part = [&](QLatin1String key, const QString& name, SheetPart which) {
        const auto maximum = m_rules->partMaxima.find(which);
        auto* field = add(key, name, new ScoreField);
        if (maximum != m_rules->partMaxima.end()) box(key)->setHint(tr("at most %1").arg(maximum->second));
        return field;
    };
    m_a = part(Application::Field::finalA, tr("Part A"), SheetPart::A);
    m_b = part(Application::Field::finalB, tr("Part B"), SheetPart::B);
    m_c = part(Application::Field::finalC, tr("Part C"), SheetPart::C);
    m_total = add(Application::Field::finalTotal, tr("Total"), new ScoreField, Place::Half, true);
    m_total->setPlaceholder(QStringLiteral("70,857"));
    addSection(tr("Decided"));
    m_stars = add(Application::Field::starsDecided, tr("Result"), new ChoiceField);
    std::vector<ChoiceField::Entry> entries{{QString(), tr("Not known")}};
    for (const int stars : {5, 4, 3, 2, 1}) entries.push_back({QString::number(stars), texts::stars(stars)});
    entries.push_back({QStringLiteral("0"), tr("Not recognised")});
    m_stars->setEntries(entries);
    m_day = add(Application::Field::decidedOn, tr("Decided on"), new DateField([this] { return m_session.today(); }));
    m_reason = add(Application::Field::decidedReason, tr("Reason"), new MultiLineField(2), Place::Wide);
    load(m_edited.read());

    setValidate([this] { return validate(scores(), *m_rules, m_session.today()); });
    setSave([this] { store(); });
    setConflictHelp(conflictHelp<Application>(
        session, m_edited, session.book().evaluation().applications, [this] { return record(); },
        [this](const Application& merged) { load(merged); }));
    begin();
}

void FinalScoresForm::load(const Application& application)
{
    m_a->setValue(application.finalA);
    m_b->setValue(application.finalB);
    m_c->setValue(application.finalC);
    m_total->setValue(application.finalTotal);
    m_stars->setValue(application.starsDecided ? QString::number(*application.starsDecided) : QString());
    m_day->setValue(application.decidedOn);
    m_reason->setValue(application.decidedReason);
}

FinalScores FinalScoresForm::scores() const
{
    FinalScores scores{m_a->value(), m_b->value(),   m_c->value(),     m_total->value(),
                       std::nullopt, m_day->value(), m_reason->value()};
    if (!m_stars->value().isEmpty()) scores.stars = m_stars->value().toInt();
    return scores;
}

Application FinalScoresForm::record() const
{
    Application application = m_edited.read();
    const FinalScores typed = scores();
    application.finalA = typed.a;
    application.finalB = typed.b;
    application.finalC = typed.c;
    application.finalTotal = typed.total;
    application.starsDecided = typed.stars;
    application.decidedOn = typed.day;
    application.decidedReason = typed.reason;
    return application;
}

void FinalScoresForm::store()
{
    const Product* product = m_session.snapshot().product(m_edited.read().product);
    const FinalScores typed = scores();
    m_session.write(ActKind::Edit, product ? product->name : QString(), [&](WriteAct& act) {
        setFinalScores(m_session.book().evaluation(), act, m_edited.read().id, m_edited.read().rowVersion, typed,
                       *m_rules);
    });
    m_edited = {m_session.book().evaluation().applications, m_edited.read().id};
}

bool enterFinalScores(Session& session, QWidget* parent, ApplicationId application)
{
    try {
        FinalScoresForm form(session, application, parent);
        form.exec();
        return form.wasSaved();
    } catch (const Error& error) {
        tell(parent, FinalScoresForm::tr("Final scores"), texts::error(error), Mark::Error);
        return false;
    }
}

} // namespace ocop
