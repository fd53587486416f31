#pragma once

#include "core/storage/settings_store.h"

#include <QString>
#include <QStringList>

namespace ocop {

/// What the settings say about the office; printed on every paper.
struct OfficeSettings
{
    QString superiorBody;
    QString office;
    QString symbol; ///< "CCPTNT"
    QString place;
    QString signerRole;
    QString signerName;
    QStringList recipients;
};

/// Reads the settings; what was never set gets the office's own names before the merger of 1/7/2025.
OfficeSettings officeSettings(const Settings& settings);

} // namespace ocop
