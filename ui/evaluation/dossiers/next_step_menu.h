#pragma once

#include "core/evaluation/application.h"

#include <QMenu>

namespace ocop {

/// The verbs that can follow the state of a dossier.
class NextStepMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

    void showVerbsOf(const Application& application);

Q_SIGNALS:
    /// Without a state: the dossier, which has ended, is to be taken up again.
    void stepWanted(std::optional<ocop::ApplicationState> next);
    void roundWanted();
};

} // namespace ocop
