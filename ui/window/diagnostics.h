#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

class QWidget;

namespace ocop {

class Session;

/// What somebody who mends the program wants to know of this desk, without a name, a phone or a path: versions, the
/// desk's settings, how many records there are, what was done when. One zip file of plain texts.
QByteArray diagnosticBundle(Session& session);

/// Asks for a name and saves it.
void saveDiagnostics(Session& session, QWidget* parent);

} // namespace ocop
