#pragma once

#include "ui/kit/theme.h"

class QWidget;

namespace ocop {

/// A window with one plain sentence and one button: for what cannot be shown in its place.
void tell(QWidget* parent, const QString& title, const QString& sentence, Mark mark = Mark::Note);

} // namespace ocop
