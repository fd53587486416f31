#pragma once

#include "core/base/id.h"

class QWidget;

namespace ocop {

class Session;

/// Opens the editor of a dossier; without an id it makes a new one of `preset`. Where that product has an open one
/// already, that one is shown instead. True when something was saved. Does nothing while another day is looked at.
bool editApplication(Session& session, QWidget* parent, ApplicationId id = {}, ProductId preset = {});

} // namespace ocop
