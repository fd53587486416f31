#include "core/reports/office_settings.h"

#include "core/base/text.h"

namespace ocop {

OfficeSettings officeSettings(const Settings& settings)
{
    OfficeSettings office;
    office.superiorBody = settings.value(settings::superiorBody, QStringLiteral("SỞ NÔNG NGHIỆP VÀ PTNT QUẢNG NAM"));
    office.office = settings.value(settings::office, QStringLiteral("CHI CỤC PHÁT TRIỂN NÔNG THÔN"));
    office.symbol = settings.value(settings::officeSymbol, QStringLiteral("CCPTNT"));
    office.place = settings.value(settings::place, QStringLiteral("Quảng Nam"));
    office.signerRole = settings.value(settings::signerRole, QStringLiteral("CHI CỤC TRƯỞNG"));
    office.signerName = settings.value(settings::signerName);
    const QString recipients = settings.value(settings::recipients, QStringLiteral("Sở NN&PTNT\nLưu: VT"));
    for (QString line : recipients.split(u'\n')) {
        // The paper sets dash and sign itself; people write them all the same.
        line = cleaned(line);
        while (line.startsWith(u'-')) line = line.mid(1).trimmed();
        while (line.endsWith(u';') || line.endsWith(u'.')) line = line.chopped(1).trimmed();
        if (!line.isEmpty()) office.recipients << line;
    }
    return office;
}

} // namespace ocop
