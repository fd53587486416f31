#include "core/sample/sample_subjects.h"

#include "core/base/formats.h"
#include "core/base/text.h"

namespace ocop {
namespace {

/// The layer of units a producer of that day is written down with: 2024, 1/1/2025 or 1/7/2025.
QDate unitLayer(QDate start)
{
    for (const QDate since : {QDate(2025, 7, 1), QDate(2025, 1, 1)})
        if (start >= since) return since;
    return {2024, 8, 31};
}

bool isFirm(SubjectKind kind) { return kind == SubjectKind::Enterprise || kind == SubjectKind::Cooperative; }

QString webName(const QString& name) { return folded(name).remove(u' '); }

} // namespace

SampleSubjects::SampleSubjects(const SampleMaterial& material, const Units& units, SampleRandom& random)
    : m_material(material), m_units(units), m_random(random)
{
}

SampleMaker SampleSubjects::make(SubjectKind kind, const SampleDistrict& district, const QString& theme, QDate start)
{
    SampleMaker maker;
    maker.record.kind = kind;
    maker.theme = theme;
    maker.district = district.id;
    const SampleTheme& words = *m_material.themes.constFind(theme);
    chooseUnit(maker, district, words, start);
    do {
        choosePerson(maker, district);
        chooseName(maker, words);
    } while (m_names.contains(maker.record.name));
    m_names.insert(maker.record.name);
    chooseNumbers(maker, start);
    ++m_made;
    return maker;
}

void SampleSubjects::choosePerson(SampleMaker& maker, const SampleDistrict& district)
{
    Subject& subject = maker.record;
    subject.ethnicity = m_random.pick(district.peoples);
    const bool woman = m_random.chance(41);
    subject.representativeSex = woman ? Sex::Female : Sex::Male;
    const QString family = m_random.pick(m_material.wordsFor(QStringLiteral("family"), subject.ethnicity));
    const QString own =
        m_random.pick(m_material.wordsFor(woman ? QStringLiteral("women") : QStringLiteral("men"), subject.ethnicity));
    subject.representative = family + u' ' + own;
}

void SampleSubjects::chooseName(SampleMaker& maker, const SampleTheme& theme)
{
    maker.brand = isFirm(maker.record.kind) ? nextBrand() : householdBrand(maker.record);
    maker.record.name = nameFor(maker, theme);
}

QString SampleSubjects::nameFor(SampleMaker& maker, const SampleTheme& theme)
{
    Subject& subject = maker.record;
    const QString firm = m_random.pick(theme.firms);
    const QString trade = m_random.pick(theme.trades);
    const int form = m_random.below(10);
    switch (subject.kind) {
    case SubjectKind::Household:
        subject.subKind = form < 8 ? QStringLiteral("registeredHousehold") : QStringLiteral("producingHousehold");
        if (form < 5) return QStringLiteral("Hộ kinh doanh ") + subject.representative;
        if (form < 8) return QStringLiteral("Cơ sở %1 %2").arg(trade, maker.brand);
        return QStringLiteral("Hộ sản xuất ") + subject.representative;
    case SubjectKind::Cooperative:
        subject.subKind = QStringLiteral("cooperative");
        return QStringLiteral("HTX %1 %2").arg(firm, maker.brand);
    case SubjectKind::CooperativeGroup: {
        const QString place = m_units.find(subject.unit)->name;
        maker.brand = place;
        subject.address = address(*m_units.find(subject.unit));
        if (form < 4 || !subject.address.startsWith(QStringLiteral("Thôn")))
            return QStringLiteral("Tổ hợp tác %1 %2").arg(trade, place);
        return QStringLiteral("Tổ hợp tác %1 %2 %3").arg(trade, subject.address.toLower(), place);
    }
    default: break;
    }
    subject.subKind = form < 4   ? QStringLiteral("limitedOne")
                      : form < 7 ? QStringLiteral("limitedMany")
                      : form < 9 ? QStringLiteral("jointStock")
                                 : QStringLiteral("privateEnterprise");
    if (form < 4) return QStringLiteral("Công ty TNHH MTV %1 %2").arg(firm, maker.brand);
    if (form < 7) return QStringLiteral("Công ty TNHH %1 %2").arg(firm, maker.brand);
    if (form < 9) return QStringLiteral("Công ty Cổ phần %1 %2").arg(firm, maker.brand);
    return QStringLiteral("Doanh nghiệp tư nhân ") + maker.brand;
}

QString SampleSubjects::householdBrand(const Subject& subject)
{
    const QStringList words = subject.representative.split(u' ');
    const int form = m_random.below(10);
    const QString sex = subject.representativeSex == Sex::Female ? QStringLiteral("women") : QStringLiteral("men");
    if (form < 5) return m_random.pick(m_material.words.value(QStringLiteral("title;") + sex)) + u' ' + words.last();
    const QString before = words.at(words.size() - 2);
    if (form < 8 && before != QStringLiteral("Thị") && before != QStringLiteral("Văn"))
        return before + u' ' + words.last();
    return nextBrand();
}

void SampleSubjects::chooseUnit(SampleMaker& maker, const SampleDistrict& district, const SampleTheme& theme,
                                QDate start)
{
    const QDate layer = unitLayer(start);
    if (layer.year() == 2024 && !theme.place.isEmpty() && theme.place == district.place) {
        const QString place = m_random.pick(district.placeNames);
        for (const Unit* unit : m_units.communes(layer))
            if (unit->district2024 == district.id && unit->name == place) maker.record.unit = unit->id;
        return;
    }
    // Shuffled and used up one by one, so that producers spread over the whole district.
    std::vector<UnitId>& left = m_communes[{district.id, layer}];
    if (left.empty()) {
        for (const Unit* unit : m_units.communes(layer))
            if (unit->district2024 == district.id) left.push_back(unit->id);
        m_random.shuffle(left);
    }
    maker.record.unit = left.back();
    left.pop_back();
}

void SampleSubjects::chooseNumbers(SampleMaker& maker, QDate start)
{
    Subject& subject = maker.record;
    const bool firm = isFirm(subject.kind);
    if (subject.address.isEmpty()) subject.address = address(*m_units.find(subject.unit));
    m_phoneSerial += 1 + m_random.below(900);
    if (m_made % 66 != 40) subject.phone = QStringLiteral("030%1").arg(m_phoneSerial + 1'000'000, 7);
    if (firm || (subject.subKind == QStringLiteral("registeredHousehold") && m_random.chance(70)))
        subject.taxCode = nextTaxCode();
    if (firm)
        subject.registrationNo = subject.taxCode;
    else if (subject.subKind == QStringLiteral("registeredHousehold")) // NĐ 01/2021 art. 83: letter of the district
        subject.registrationNo = QStringLiteral("33%1%2").arg(QString(QChar(u'A' + int(maker.district.value - 502))),
                                                              QString::number(8'001'001 + m_made));
    if (!subject.registrationNo.isEmpty()) subject.registrationDate = start.addDays(-150 - m_random.below(2400));
    if (!firm) return;
    const QString web = webName(maker.brand + m_units.find(maker.district)->name);
    subject.email = QStringLiteral("lienhe@%1.example").arg(web);
    if (subject.kind == SubjectKind::Enterprise || m_random.chance(35))
        subject.website = QStringLiteral("https://%1.example").arg(web);
}

QString SampleSubjects::address(const Unit& unit)
{
    if (unit.type == QStringLiteral("Phường")) {
        const int house = 2 + m_random.below(250);
        return QStringLiteral("Số %1 đường %2")
            .arg(QString::number(house), m_random.pick(m_material.words.value(QStringLiteral("road;"))));
    }
    if (unit.type == QStringLiteral("Thị trấn"))
        return QStringLiteral("Khối phố ") + m_random.pick(m_material.words.value(QStringLiteral("quarter;")));
    return QStringLiteral("Thôn %1").arg(1 + m_random.below(8));
}

QString SampleSubjects::nextTaxCode()
{
    while (true) {
        m_taxSerial += 1 + m_random.below(30);
        const QString body = QStringLiteral("40099%1").arg(m_taxSerial, 4, 10, QLatin1Char('0'));
        for (int digit = 0; digit < 10; ++digit)
            if (checkTaxCode(body + QString::number(digit)) == CodeCheck::Right) return body + QString::number(digit);
    }
}

QString SampleSubjects::nextBrand()
{
    if (m_brands.isEmpty()) {
        m_brands = m_material.words.value(QStringLiteral("brand;"));
        m_random.shuffle(m_brands);
    }
    return m_brands.takeLast();
}

} // namespace ocop
