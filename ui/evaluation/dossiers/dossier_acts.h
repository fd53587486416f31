#pragma once

#include "core/evaluation/application.h"

#include <QSet>

#include <vector>

class QWidget;

namespace ocop {

class Session;

// What is done to dossiers from their list, each in its window; what stands in the way is told. Nothing happens while
// another day is looked at, or to a dossier that is gone.

/// Without a next state it takes a dossier that has ended up again.
void takeStep(Session& session, QWidget* parent, ApplicationId dossier, std::optional<ApplicationState> next);
/// One step for several, with receipt numbers that run on in their order.
void takeStepTogether(Session& session, QWidget* parent, const std::vector<ApplicationId>& dossiers);
void checkPapers(Session& session, QWidget* parent, ApplicationId dossier);
/// Those of the dossiers that are complete and without a round.
void putIntoRound(Session& session, QWidget* parent, const QSet<qint64>& dossiers);
void removeDossiers(Session& session, QWidget* parent, const QSet<qint64>& dossiers);

} // namespace ocop
