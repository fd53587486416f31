#include "core/evaluation/rule_book.h"

#include "core/base/error.h"
#include "core/evaluation/rule_json.h"
#include "core/evaluation/sheet_json.h"

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

QStringList RuleBook::citedOn(QDate day) const
{
    const RuleSet& rules = on(day);
    QStringList cited;
    if (const RuleSet* amended = find(rules.amends)) cited << amended->cited();
    return cited << rules.cited();
}

const RuleSet* RuleBook::amendedBy(const RuleSet& rules) const
{
    const auto at =
        std::find_if(m_sets.begin(), m_sets.end(), [&](const RuleSet& each) { return each.amends == rules.code; });
    return at == m_sets.end() ? nullptr : &*at;
}

const RuleSet* RuleBook::replacedBy(const RuleSet& rules) const
{
    const auto at = std::find_if(m_sets.begin(), m_sets.end(), [&](const RuleSet& each) {
        return each.validFrom > rules.validFrom && each.amends.isEmpty();
    });
    return at == m_sets.end() ? nullptr : &*at;
}

QDate RuleBook::monthsBefore(QDate day) const
{
    for (auto rules = m_sets.rbegin(); rules != m_sets.rend(); ++rules)
        if (const QDate first = day.addMonths(-rules->validityMonths); first >= rules->validFrom) return first;
    return day.addMonths(-m_sets.front().validityMonths);
}

int RuleBook::longestExtension() const
{
    int longest = 0;
    for (const RuleSet& rules : m_sets) longest = std::max(longest, rules.extensionDays);
    return longest;
}

const CriteriaSet* RuleBook::sheet(const RuleSet& rules, int setNumber) const { return sheet(rules.sheets, setNumber); }

const CriteriaSet* RuleBook::sheet(const QString& sheets, int setNumber) const
{
    if (sheets.isEmpty()) return nullptr;
    const std::lock_guard lock(m_sheets->mutex);
    const auto [at, isNew] = m_sheets->read.try_emplace({sheets, setNumber});
    if (isNew) {
        const QString name =
            QStringLiteral("%1/%2.json").arg(sheets, QString::number(setNumber).rightJustified(2, u'0'));
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
