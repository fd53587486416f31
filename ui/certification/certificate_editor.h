#pragma once

#include "core/base/id.h"

#include <QString>

class QWidget;

namespace ocop {

class Session;

/// Opens the editor of a certificate, at `field` or at its first one; without an id it makes a new one of `preset`.
/// True when something was saved. Does nothing while another day is looked at.
bool editCertificate(Session& session, QWidget* parent, CertificateId id = {}, ProductId preset = {},
                     const QString& field = {});

/// A new decision of that number; gives the one saved, or no id.
DecisionId addDecision(Session& session, QWidget* parent, const QString& number);

} // namespace ocop
