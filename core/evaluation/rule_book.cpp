#include "core/evaluation/rule_book.h"

#include "core/base/error.h"
#include "core/evaluation/rule_json.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <mutex>

namespace ocop {
namespace {

constexpr QLatin1String ruleFolder(":/rules");

QByteArray ruleFile(const QString& name)
{
    QFile file(ruleFolder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) throw Error(ErrorKind::Internal, file.fileName());
    return file.readAll();
}

} // namespace

std::vector<const CriterionOption*> Criterion::optionsOf(QChar sheetCase) const
{
    std::vector<const CriterionOption*> found;
    for (const CriterionOption& option : options)
        if (kind != CriterionKind::Alternatives || sheetCase.isNull() || option.sheetCase == sheetCase)
            found.push_back(&option);
    return found;
}

std::optional<int> Criterion::minimumFor(int star, QChar sheetCase) const
{
    std::optional<int> least;
    for (const CriterionOption* option : optionsOf(sheetCase))
        if (option->minStar == star) least = std::min(least.value_or(option->points), option->points);
    return least;
}

const Criterion* CriteriaSet::find(const QString& code) const
{
    const auto at =
        std::find_if(criteria.begin(), criteria.end(), [&](const Criterion& each) { return each.code == code; });
    return at == criteria.end() ? nullptr : &*at;
}

const Knockout* CriteriaSet::knockout(const QString& key) const
{
    const auto at =
        std::find_if(knockouts.begin(), knockouts.end(), [&](const Knockout& each) { return each.key == key; });
    return at == knockouts.end() ? nullptr : &*at;
}

std::vector<const Criterion*> CriteriaSet::scored() const
{
    std::vector<const Criterion*> found;
    for (const Criterion& each : criteria)
        if (each.isScored()) found.push_back(&each);
    return found;
}

bool CriteriaSet::hasCases() const
{
    return std::any_of(criteria.begin(), criteria.end(),
                       [](const Criterion& each) { return each.kind == CriterionKind::Alternatives; });
}

bool EvidenceKind::isRequiredFor(int setNumber) const
{
    return required || std::find(requiredSets.begin(), requiredSets.end(), setNumber) != requiredSets.end();
}

int RuleSet::bandOf(qint64 sum, qint64 count) const
{
    for (const StarBand& band : bands)
        if (sum >= band.from * count) return band.stars;
    return 0;
}

const EvidenceKind* RuleSet::evidenceKind(const QString& kind) const
{
    const auto at =
        std::find_if(evidence.begin(), evidence.end(), [&](const EvidenceKind& each) { return each.code == kind; });
    return at == evidence.end() ? nullptr : &*at;
}

struct RuleBook::Sheets
{
    std::mutex mutex;
    std::map<std::pair<QString, int>, std::unique_ptr<CriteriaSet>> read;
};

RuleBook::RuleBook() = default;
RuleBook::~RuleBook() = default;
RuleBook::RuleBook(RuleBook&&) noexcept = default;

RuleBook RuleBook::load()
{
    RuleBook book;
    book.m_sets = parseRuleSets(ruleFile(QStringLiteral("rule-sets.json")));
    book.m_sheets = std::make_unique<Sheets>();
    return book;
}

const RuleSet* RuleBook::find(const QString& code) const
{
    const auto at = std::find_if(m_sets.begin(), m_sets.end(), [&](const RuleSet& each) { return each.code == code; });
    return at == m_sets.end() ? nullptr : &*at;
}

const RuleSet& RuleBook::on(QDate day) const
{
    const auto at =
        std::find_if(m_sets.rbegin(), m_sets.rend(), [&](const RuleSet& each) { return each.validFrom <= day; });
    return at == m_sets.rend() ? m_sets.front() : *at;
}

const CriteriaSet* RuleBook::sheet(const RuleSet& rules, int setNumber) const { return sheet(rules.sheets, setNumber); }

const CriteriaSet* RuleBook::sheet(const QString& sheets, int setNumber) const
{
    if (sheets.isEmpty()) return nullptr;
    const std::lock_guard lock(m_sheets->mutex);
    const auto [at, isNew] = m_sheets->read.try_emplace({sheets, setNumber});
    if (isNew) {
        const QString name = QStringLiteral("%1/%2.json").arg(sheets).arg(setNumber, 2, 10, QLatin1Char('0'));
        if (QFile::exists(ruleFolder + u'/' + name))
            at->second = std::make_unique<CriteriaSet>(parseCriteriaSet(ruleFile(name)));
    }
    return at->second.get();
}

QStringList RuleBook::families() const { return QDir(ruleFolder).entryList(QDir::Dirs, QDir::Name); }

std::vector<int> RuleBook::sheetNumbers(const QString& sheets) const
{
    std::vector<int> numbers;
    if (sheets.isEmpty()) return numbers;
    const QStringList names = QDir(ruleFolder + u'/' + sheets).entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString& name : names)
        if (const int number = name.section(u'.', 0, 0).toInt(); number > 0) numbers.push_back(number);
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

} // namespace ocop
