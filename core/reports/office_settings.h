#pragma once

#include "core/base/codes.h"
#include "core/storage/settings_store.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace ocop {

/// How a paper is signed (NĐ 30/2020): by the head, in his place (KT.), by his order (TL.), by his authority (TUQ.).
enum class SigningForm { Head, InPlace, ByOrder, ByAuthority };

template <>
struct EnumCodes<SigningForm>
{
    static constexpr std::pair<SigningForm, const char*> all[] = {{SigningForm::Head, ""},
                                                                  {SigningForm::InPlace, "kt"},
                                                                  {SigningForm::ByOrder, "tl"},
                                                                  {SigningForm::ByAuthority, "tuq"}};
};

/// The office as the papers of a day print it.
struct OfficeSettings
{
    QString superiorBody;
    QString office;
    QString symbol; ///< "CCPTNT"
    QString place;
    SigningForm form = SigningForm::Head;
    QString head; ///< the head's role, behind "KT."; not printed where the head signs
    QString signerRole; ///< one line each
    QString signerName;
    QStringList recipients;

    /// The lines above the signature: "KT. CHI CỤC TRƯỞNG", "PHÓ CHI CỤC TRƯỞNG".
    QStringList signature() const;
    bool operator==(const OfficeSettings&) const = default;
};

/// The office from a day on.
struct OfficeProfile
{
    QDate from; ///< invalid: since ever
    OfficeSettings office;
};

/// The office by date: a paper carries what it was called on the paper's day.
class OfficeProfiles
{
public:
    /// The same on every day.
    OfficeProfiles(OfficeSettings always) : m_profiles{{QDate(), std::move(always)}} {}
    /// By their first days; the first one has none. Never empty.
    explicit OfficeProfiles(std::vector<OfficeProfile> profiles) : m_profiles(std::move(profiles)) {}

    const std::vector<OfficeProfile>& all() const { return m_profiles; }
    /// The present one for an invalid day.
    const OfficeSettings& on(QDate day) const;

private:
    std::vector<OfficeProfile> m_profiles;
};

/// Reads the settings. What was never set is the office as it was called: under Quảng Nam until 28/2/2025, after the
/// merger of the two departments until 30/6/2025, under Đà Nẵng since. What was typed before there were profiles holds
/// on every day, but a name with a province in it only while there was that province.
OfficeProfiles officeSettings(const Settings& settings);

namespace settings {
inline const QString officePeriods = QStringLiteral("office.periods"); ///< first days of the profiles but the first
inline const QString head = QStringLiteral("office.head"); ///< chức danh người đứng đầu
inline const QString signingForm = QStringLiteral("signer.form");
/// The setting's name in the profile that begins on the day.
QString inProfile(const QString& name, QDate from);
} // namespace settings

} // namespace ocop
