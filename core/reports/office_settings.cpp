#include "core/reports/office_settings.h"

#include "core/base/text.h"

#include <algorithm>

namespace ocop {
namespace {

/// The departments of agriculture and of environment became one.
const QDate departmentsMerged(2025, 3, 1);
/// NQ 202/2025/QH15: Quảng Nam is part of Đà Nẵng.
const QDate provincesMerged(2025, 7, 1);

const OfficeSettings& shippedOn(QDate from)
{
    static const auto make = [](const char* superior, const char* place, const char* recipients) {
        OfficeSettings office;
        office.superiorBody = QString::fromUtf8(superior);
        office.office = QStringLiteral("CHI CỤC PHÁT TRIỂN NÔNG THÔN");
        office.symbol = QStringLiteral("CCPTNT");
        office.place = QString::fromUtf8(place);
        office.head = QStringLiteral("CHI CỤC TRƯỞNG");
        office.signerRole = office.head;
        office.recipients = QString::fromUtf8(recipients).split(u'\n');
        return office;
    };
    static const OfficeSettings first = make("SỞ NÔNG NGHIỆP VÀ PTNT QUẢNG NAM", "Quảng Nam", "Sở NN&PTNT\nLưu: VT");
    static const OfficeSettings second =
        make("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG QUẢNG NAM", "Quảng Nam", "Sở NN&MT\nLưu: VT");
    static const OfficeSettings third =
        make("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG THÀNH PHỐ ĐÀ NẴNG", "Đà Nẵng", "Sở NN&MT\nLưu: VT");
    if (!from.isValid() || from < departmentsMerged) return first;
    return from < provincesMerged ? second : third;
}

std::vector<QDate> firstDays(const Settings& settings)
{
    const QString usual = departmentsMerged.toString(Qt::ISODate) + u',' + provincesMerged.toString(Qt::ISODate);
    std::vector<QDate> days = {QDate()};
    for (const QString& each : settings.value(settings::officePeriods, usual).split(u',', Qt::SkipEmptyParts))
        if (const QDate day = QDate::fromString(each, Qt::ISODate); day.isValid()) days.push_back(day);
    std::sort(days.begin() + 1, days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

/// Whether a name typed before there were profiles can have been meant for the days from this one on.
bool mayHold(const QString& typed, QDate from)
{
    const bool merged = from.isValid() && from >= provincesMerged;
    const QString words = folded(typed);
    if (words.contains(QLatin1String("da nang"))) return merged;
    return !merged || !words.contains(QLatin1String("quang nam"));
}

QStringList linesOf(const QString& text)
{
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        // The paper sets dash and sign itself; people write them all the same.
        line = cleaned(line);
        while (line.startsWith(u'-')) line = line.mid(1).trimmed();
        while (line.endsWith(u';') || line.endsWith(u'.')) line = line.chopped(1).trimmed();
        if (!line.isEmpty()) lines << line;
    }
    return lines;
}

OfficeSettings officeFrom(const Settings& settings, QDate from)
{
    const OfficeSettings& shipped = shippedOn(from);
    const OfficeSettings& formerly = shippedOn({});
    const auto read = [&](const QString& name, const QString& usual, const QString& before) {
        const QString typed = settings.value(name, before);
        const QString own = typed != before && mayHold(typed, from) ? typed : usual;
        return settings.value(settings::inProfile(name, from), own);
    };
    OfficeSettings office;
    office.superiorBody = read(settings::superiorBody, shipped.superiorBody, formerly.superiorBody);
    office.office = read(settings::office, shipped.office, formerly.office);
    office.symbol = read(settings::officeSymbol, shipped.symbol, formerly.symbol);
    office.place = read(settings::place, shipped.place, formerly.place);
    office.form = fromCode<SigningForm>(read(settings::signingForm, QString(), QString())).value_or(SigningForm::Head);
    office.head = read(settings::head, shipped.head, formerly.head);
    office.signerRole = read(settings::signerRole, shipped.signerRole, formerly.signerRole);
    office.signerName = read(settings::signerName, QString(), QString());
    office.recipients =
        linesOf(read(settings::recipients, shipped.recipients.join(u'\n'), formerly.recipients.join(u'\n')));
    return office;
}

} // namespace

QString settings::inProfile(const QString& name, QDate from)
{
    return name + u'@' + (from.isValid() ? from.toString(Qt::ISODate) : QString());
}

QStringList OfficeSettings::signature() const
{
    QStringList lines = signerRole.split(u'\n', Qt::SkipEmptyParts);
    switch (form) {
    case SigningForm::Head: break;
    case SigningForm::InPlace: lines.prepend(QStringLiteral("KT. ") + head); break;
    case SigningForm::ByOrder: lines.prepend(QStringLiteral("TL. ") + head); break;
    case SigningForm::ByAuthority: lines.prepend(QStringLiteral("TUQ. ") + head); break;
    }
    return lines;
}

const OfficeSettings& OfficeProfiles::on(QDate day) const
{
    const OfficeProfile* found = &m_profiles.front();
    for (const OfficeProfile& each : m_profiles)
        if (!day.isValid() || !each.from.isValid() || each.from <= day) found = &each;
    return found->office;
}

OfficeProfiles officeSettings(const Settings& settings)
{
    std::vector<OfficeProfile> profiles;
    for (const QDate from : firstDays(settings)) profiles.push_back({from, officeFrom(settings, from)});
    return OfficeProfiles(std::move(profiles));
}

} // namespace ocop
