#pragma once

#include <QString>

namespace ocop {

/// How wide a line is in Times New Roman (or a font of its metrics), in twips at so many points.
double timesWidth(const QString& text, double points, bool bold);

} // namespace ocop
