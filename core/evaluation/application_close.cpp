#include "core/evaluation/application_close.h"

namespace ocop {

void closeApplication(EvaluationStores& stores, WriteAct& act, Application& application, ApplicationState state,
                      QDate day, const QString& note)
{
    application.state = state;
    stores.applications.save(act, application);
    ApplicationStep step;
    step.application = application.id;
    step.state = state;
    step.day = day;
    step.note = note;
    stores.steps.add(act, step);
}

} // namespace ocop
