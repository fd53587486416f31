#pragma once

#include <QString>
#include <QStringList>

namespace ocop::texts {

/// Whether a code is that of a unique key ("taken.…") or of a value the schema does not take ("refused").
bool isRefusalCode(const QString& code);
/// The sentence for such a code; `args` as KeyGuard gives them, or none when only SQLite has noticed.
QString refusalSentence(const QString& code, const QStringList& args);

} // namespace ocop::texts
