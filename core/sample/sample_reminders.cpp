#include "core/sample/sample_reminders.h"

#include "core/reminders/reminder_stores.h"
#include "core/sample/sample_calendar.h"

#include <map>

namespace ocop {
namespace {

constexpr quint32 careSeed = 20261116;
constexpr int foodSectors = 3; ///< food, drinks, medicinal herbs
constexpr int freshSets = 3; ///< fruit and vegetables, livestock, cereals: what VietGAP is for
constexpr int foodSafetyShare = 22; ///< percent of the producers of food
constexpr int vietgapShare = 22; ///< percent of the producers of fresh goods
constexpr int systemShare = 5; ///< percent with HACCP or ISO 22000
constexpr int renewedShare = 90;

class SampleReminders
{
public:
    SampleReminders(Register& book, WriteAct& act) : m_book(book), m_act(act) {}

    void addDistricts();
    void addStandards();

private:
    void addChain(const Subject& subject, ProductId product, const QString& kind, const QString& issuer,
                  const QString& scope);
    const ProductGroup* sectorOf(const Product& product) const { return m_book.groups().sectorOf(product.group); }

    Register& m_book;
    WriteAct& m_act;
    SampleRandom m_random{careSeed};
    std::map<std::pair<QString, int>, int> m_numbers; ///< last one given, by kind and year
};

/// A few people share the districts of 2024; two have nobody yet.
void SampleReminders::addDistricts()
{
    static const QStringList people{QStringLiteral("Trần Thị Thu Hà"), QStringLiteral("Lê Văn Phước"),
                                    QStringLiteral("Nguyễn Thị Kim Oanh"), QStringLiteral("Phạm Quốc Trung"),
                                    QStringLiteral("Đặng Thị Mai")};
    qsizetype next = 0;
    for (const Unit* district : m_book.units().districts(samplePublished)) {
        const qsizetype at = next++;
        if (at % 8 == 7) continue;
        DistrictOwner reminders;
        reminders.unit = district->id;
        reminders.owner = people[at % people.size()];
        if (at % 3 != 2) reminders.deputy = people[(at + 1) % people.size()];
        m_book.stores<ReminderStores>().districts.add(m_act, reminders);
    }
}

/// One after the other until the end of the sample; some are not renewed.
void SampleReminders::addChain(const Subject& subject, ProductId product, const QString& kind, const QString& issuer,
                               const QString& scope)
{
    const auto known = findStandardKind(standardKinds(), kind);
    QDate issued(2020, 1 + m_random.below(12), 1 + m_random.below(28));
    issued = issued.addMonths(m_random.below(36));
    if (subject.registrationDate.isValid() && issued < subject.registrationDate)
        issued = subject.registrationDate.addDays(60);
    while (issued <= sampleEnd) {
        StandardCertificate certificate;
        certificate.subject = subject.id;
        certificate.product = product;
        certificate.kind = kind;
        certificate.number =
            QStringLiteral("%1/%2").arg(QString::number(++m_numbers[{kind, issued.year()}]).rightJustified(3, u'0'),
                                        QString::number(issued.year()));
        certificate.issuer = issuer;
        certificate.scope = scope;
        certificate.issuedOn = issued;
        certificate.expiresOn = usualExpiry(*known, issued);
        normalize(certificate);
        m_book.standards().add(m_act, certificate);
        if (!certificate.expiresOn.isValid() || !m_random.chance(renewedShare)) return;
        issued = certificate.expiresOn.addDays(m_random.below(40) - 25); // in time, or a little late
    }
}

void SampleReminders::addStandards()
{
    std::map<SubjectId, std::vector<Product>> products;
    for (Product& each : m_book.products().all()) products[each.subject].push_back(std::move(each));
    const QString certifier = QStringLiteral("Trung tâm Chứng nhận chất lượng (mẫu)");
    for (const Subject& subject : m_book.subjects().all()) {
        const Product* fresh = nullptr;
        const Product* food = nullptr;
        for (const Product& each : products[subject.id]) {
            const ProductGroup* sector = sectorOf(each);
            const ProductGroup* group = m_book.groups().find(each.group);
            if (sector && sector->number <= foodSectors && !food) food = &each;
            if (food && group && group->level == GroupLevel::Set && group->number <= freshSets && !fresh) fresh = &each;
        }
        if (!food) continue;
        if (m_random.chance(foodSafetyShare))
            addChain(subject, {}, QStringLiteral("foodSafety"),
                     QStringLiteral("Chi cục Quản lý chất lượng nông lâm sản và thủy sản"),
                     QStringLiteral("Sản xuất, chế biến thực phẩm"));
        if (fresh && m_random.chance(vietgapShare))
            addChain(subject, fresh->id, QStringLiteral("vietgap"), certifier, fresh->name);
        if (m_random.chance(systemShare))
            addChain(subject, {}, m_random.chance(60) ? QStringLiteral("haccp") : QStringLiteral("iso22000"), certifier,
                     QString());
    }
}

} // namespace

void addSampleReminders(Register& book, WriteAct& act)
{
    SampleReminders reminders(book, act);
    reminders.addDistricts();
    reminders.addStandards();
}

} // namespace ocop
