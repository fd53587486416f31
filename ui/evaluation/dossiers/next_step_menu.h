#pragma once

#include "core/evaluation/application.h"

#include <QMenu>

#include <vector>

namespace ocop {

/// The verbs that can follow the state of a dossier.
class NextStepMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    /// `steps`: what may follow, see openSteps().
    void showVerbsOf(const Application& application, const std::vector<ApplicationState>& steps);

Q_SIGNALS:
    /// Without a state: the dossier, which has ended, is to be taken up again.
    void stepWanted(std::optional<ocop::ApplicationState> next);
    void roundWanted();
};

} // namespace ocop
