#include "ui/evaluation/dossiers/next_step_menu.h"

#include "ui/kit/icons.h"
#include "ui/words/dossier_words.h"

namespace ocop {

void NextStepMenu::showVerbsOf(const Application& application, const std::vector<ApplicationState>& steps)
{
    clear();
    if (application.state == ApplicationState::Ready && !application.round)
        addAction(themeIcon(QStringLiteral("group")), tr("Put into a round…"), this, &NextStepMenu::roundWanted);
    for (const ApplicationState next : steps)
        addAction(themeIcon(dossierWords::verbIcon(next)), dossierWords::verb(next) + u'…', this,
                  [this, next] { Q_EMIT stepWanted(next); });
    if (!isOpen(application.state))
        addAction(themeIcon(QStringLiteral("edit-undo")), dossierWords::reopenVerb() + u'…', this,
                  [this] { Q_EMIT stepWanted(std::nullopt); });
    setActiveAction(actions().value(0));
}

} // namespace ocop
