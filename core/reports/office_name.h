#pragma once

#include <QString>
#include <QStringList>

namespace ocop {

/// The office's name inside a sentence: "CHI CỤC PHÁT TRIỂN NÔNG THÔN" is "Chi cục Phát triển nông thôn".
QString officeInSentence(const QString& office);

/// The name in the pieces a line may end between, so that no name is torn: "CHI CỤC" | "PHÁT TRIỂN NÔNG THÔN", "SỞ NÔNG
/// NGHIỆP" | "VÀ MÔI TRƯỜNG" | "THÀNH PHỐ ĐÀ NẴNG". Joined by blanks they are the name again.
QStringList officeNamePieces(const QString& office);

} // namespace ocop
