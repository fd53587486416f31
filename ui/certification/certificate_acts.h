#pragma once

#include "core/base/id.h"
#include "core/evaluation/round.h"

#include <vector>

class QWidget;

namespace ocop {

class Session;

// The acts on many certificates, each in its dialog. True when something was stored. Nothing happens while another
// day is looked at.

/// All decided dossiers of a round under one decision.
bool recogniseRound(Session& session, QWidget* parent, RoundId round);
/// Products recognised again without dossiers.
bool renewProducts(Session& session, QWidget* parent, const std::vector<ProductId>& products);
bool withdrawCertificates(Session& session, QWidget* parent, const std::vector<CertificateId>& certificates);
/// Counts the last days of an issuer's certificates as the settings say now; that of `certificate` is shown first.
bool recountEndDays(Session& session, QWidget* parent, CertificateId certificate);
bool extendCertificates(Session& session, QWidget* parent, const std::vector<CertificateId>& certificates);

} // namespace ocop
