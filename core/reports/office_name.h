#pragma once

#include <QString>

namespace ocop {

/// The office's name inside a sentence: "CHI CỤC PHÁT TRIỂN NÔNG THÔN" is "Chi cục Phát triển nông thôn".
QString officeInSentence(const QString& office);

} // namespace ocop
