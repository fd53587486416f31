#include "core/exchange/import_planner.h"

#include "core/base/dates.h"
#include "core/exchange/planning/new_fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace ocop {
namespace {

/// A row that is not planned yet: what it is called and what stands in it.
ImportRow bareRow(const ListRow& in)
{
    ImportRow out;
    out.sheet = in.sheet;
    out.number = in.number;
    out.part = in.part;
    out.label = in.label;
    out.cells = in.cells;
    out.product = in.product;
    out.subject = in.subject;
    return out;
}

/// What a row that is not planned says of its last recognition.
void showRecognition(const ListRow& in, ImportRow& out)
{
    if (in.recognitions.empty()) return;
    const ListRecognition& last = in.recognitions.back();
    out.decision = last.decision.number;
    out.date = last.date;
    out.lastValidDay = last.lastValidDay;
}

QString namesOf(const std::vector<ImportCandidate>& candidates)
{
    QStringList names;
    for (const ImportCandidate& one : candidates)
        names << (one.place.isEmpty() ? one.name : QStringLiteral("%1 (%2)").arg(one.name, one.place));
    return names.join(QStringLiteral("; "));
}

/// The words of a row that names no product: not its number ("I", "2.", "A").
QString whatItSays(const QStringList& cells)
{
    static const QRegularExpression number(QStringLiteral("^[(]?(?:[IVXLC]+|\\p{L}|[\\d.,]+)?[.)/:]?$"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    for (const QString& cell : cells)
        if (!number.match(cell).hasMatch()) return cell;
    return {};
}

/// The row waits until it is told what the name means.
void waitFor(ImportQuestion& question, const QString& key, const QString& name, int row)
{
    const auto known = std::find_if(question.names.begin(), question.names.end(),
                                    [&](const AskedName& each) { return each.key == key; });
    AskedName& asked = known != question.names.end() ? *known : question.names.emplace_back(AskedName{key, name, {}});
    asked.rows.push_back(row);
}

} // namespace

ImportPlanner::ImportPlanner(ImportPlan& plan, const std::vector<ListRow>& rows, const Snapshot& snapshot,
                             const Units& units, const ProductGroups& groups, const CertificateTerms& terms,
                             const ImportChoices& choices, QDate asOf)
    : m_plan(plan), m_choices(choices), m_claims(plan, choices, units, groups),
      m_subjectFinder(plan, snapshot, units, choices, asOf), m_productFinder(plan, snapshot, m_subjectFinder, choices),
      m_subjects(plan, rows, m_subjectFinder, m_claims, units, choices, asOf),
      m_products(plan, m_productFinder, m_claims, groups), m_matcher(plan, snapshot),
      m_certificates(plan, m_matcher, m_claims, terms, asOf)
{
}

bool ImportPlanner::isPassedOver(const ListRow& in, ImportRow& out) const
{
    out.result = RowResult::Skipped;
    if (!in.skipCode.isEmpty()) {
        out.product = whatItSays(in.cells);
        out.findings.push_back({Severity::Note, {}, in.skipCode, {out.product}});
        return true;
    }
    if (m_choices.leftOut.contains(out.at())) {
        out.findings = {{Severity::Note, {}, QStringLiteral("import.leftOut")}};
        return true;
    }
    return false;
}

bool ImportPlanner::checkRow(const ListRow& in, ImportRow& out) const
{
    const auto fail = [&](ListField field, const char* code, const QStringList& args = {}) {
        out.findings.push_back({Severity::Error, codeOf(field), QLatin1String(code), args});
    };
    if (in.product.isEmpty()) fail(ListField::Product, "import.productMissing");
    for (size_t i = 0; i < in.recognitions.size(); ++i) {
        const ListRecognition& one = in.recognitions[i];
        if (one.stars.stars && (*one.stars.stars < 3 || *one.stars.stars > 5))
            fail(i == 0 ? ListField::Stars : ListField::Stars2, "import.starsRange",
                 {QString::number(*one.stars.stars)});
        const QDate from = one.effectiveFrom.isValid() ? one.effectiveFrom : one.date;
        if (from.isValid() && one.lastValidDay.isValid() && one.lastValidDay < from)
            fail(ListField::LastValidDay, "import.lastDayBeforeFirst",
                 {formatDate(one.lastValidDay), formatDate(from)});
    }
    return !hasErrors(out.findings);
}

int ImportPlanner::questionFor(const QString& asked, const ImportQuestion& question)
{
    const auto known = m_questions.constFind(asked);
    if (known != m_questions.cend()) return *known;
    const int place = int(m_plan.questions.size());
    m_questions.insert(asked, place);
    m_plan.questions.push_back(question);
    return place;
}

bool ImportPlanner::settleTexts(ImportRow& out)
{
    Findings settled;
    bool waits = false;
    for (const Finding& finding : out.findings) {
        const QString key = askedText(finding);
        if (!key.isEmpty() && m_choices.asWritten.contains(key)) {
            if (finding.code == QLatin1String("import.scoreFraction"))
                settled.push_back(
                    {finding.severity, finding.field, QStringLiteral("import.notAScore"), {finding.args.value(0)}});
            continue;
        }
        settled.push_back(finding);
        if (key.isEmpty()) continue;
        const int question = questionFor(finding.code, {ImportQuestion::About::Text, finding.code, {}, {}});
        waitFor(m_plan.questions[size_t(question)], key, finding.args.value(0), int(m_plan.rows.size()));
        if (!waits) out.question = question;
        waits = true;
    }
    out.findings = std::move(settled);
    if (waits) out.result = RowResult::Skipped;
    return !waits;
}

/// The row waits for an answer; names for which the same records are alike are asked for in one question.
void ImportPlanner::ask(ImportQuestion::About about, ImportDoubt doubt, ImportRow& out)
{
    if (about == ImportQuestion::About::Owner && m_choices.setAside.contains(out.at())) {
        out.result = RowResult::Skipped;
        const QString field = codeOf(ListField::Subject);
        out.findings = {{Severity::Note, field, QStringLiteral("import.setAside")},
                        {Severity::Note, field, doubt.code, {doubt.name, namesOf(doubt.candidates)}}};
        return;
    }
    QString asked = doubt.code + QString::number(int(about));
    if (doubt.candidates.empty())
        asked += doubt.key;
    else
        asked += doubt.candidates.front().record.id ? QString::number(doubt.candidates.front().record.id)
                                                    : doubt.candidates.front().record.planned;
    out.question = questionFor(asked, {about, doubt.code, doubt.candidates, {}});
    waitFor(m_plan.questions[size_t(out.question)], doubt.key, doubt.name, int(m_plan.rows.size()));
    out.result = RowResult::Skipped;
    const ListField field = about == ImportQuestion::About::Product ? ListField::Product : ListField::Subject;
    out.findings.insert(out.findings.begin(),
                        {Severity::Warning, codeOf(field), doubt.code, {doubt.name, namesOf(doubt.candidates)}});
}

bool ImportPlanner::findSubject(Subject& wanted, SubjectFinder::Meaning& meaning, ImportRow& out)
{
    const auto chosen = m_choices.subjectOf.constFind(out.at());
    if (chosen != m_choices.subjectOf.cend()) {
        if (!chosen->isAnother()) meaning.found = m_subjectFinder.chosen(*chosen);
        if (meaning.found || (chosen->isAnother() && !wanted.name.isEmpty())) return true;
    }
    if (!wanted.name.isEmpty()) {
        meaning = m_subjectFinder.find(wanted);
        if (!meaning.doubt) return true;
        ask(ImportQuestion::About::Subject, std::move(*meaning.doubt), out);
        return false;
    }
    ProductFinder::Owner owner = m_productFinder.ownerOf(out.product, wanted.unit);
    if (owner.doubt) {
        ask(ImportQuestion::About::Owner, std::move(*owner.doubt), out);
        return false;
    }
    meaning.found = owner.found;
    out.findings.push_back({Severity::Note,
                            codeOf(ListField::Subject),
                            QStringLiteral("import.ownerByProduct"),
                            {m_subjectFinder.of(*owner.found).name}});
    return true;
}

bool ImportPlanner::findProduct(const Product& wanted, SubjectFinder::Meaning& subject, ProductFinder::Meaning& meaning,
                                ImportRow& out)
{
    const auto chosen = m_choices.productOf.constFind(out.at());
    if (chosen != m_choices.productOf.cend()) {
        if (chosen->isAnother()) return true;
        meaning.found = m_productFinder.chosen(*chosen);
        if (meaning.found) {
            subject.found = m_productFinder.subjectOf(*meaning.found);
            return true;
        }
    }
    meaning = m_productFinder.find(subject.found, wanted);
    if (!meaning.doubt) return true;
    ask(ImportQuestion::About::Product, std::move(*meaning.doubt), out);
    return false;
}

ImportRow ImportPlanner::planRow(ListRow in)
{
    ImportRow out = bareRow(in);
    out.findings = in.findings;
    if (isPassedOver(in, out)) return out;
    if (!in.recognitions.empty() && in.recognitions.back().stars.stars) out.stars = *in.recognitions.back().stars.stars;
    Subject subject = m_subjects.wanted(in, out);
    showRecognition(in, out);
    if (!checkRow(in, out)) {
        out.result = RowResult::Failed;
        return out;
    }
    const bool recognised = std::any_of(in.recognitions.begin(), in.recognitions.end(),
                                        [](const ListRecognition& one) { return one.stars.stars.has_value(); });
    if (!in.recognitions.empty() && in.recognitions.back().stars.notReached && !recognised) {
        out.findings = {{Severity::Note, codeOf(ListField::Stars), QStringLiteral("import.notReached")}};
        return out;
    }
    const auto waiting = [&] { // it shows what would be written
        if (!in.recognitions.empty() && !out.lastValidDay.isValid())
            out.lastValidDay = m_certificates.lastDayOf(in.recognitions.back());
        return out;
    };
    if (!settleTexts(out)) return waiting();
    const Product product = m_products.wanted(in, out);
    SubjectFinder::Meaning owner;
    ProductFinder::Meaning meant;
    if (!findSubject(subject, owner, out) || !findProduct(product, owner, meant, out)) return waiting();
    if (!owner.found) m_subjects.check(subject, out);
    m_products.check(product, meant.found, out);
    if (hasErrors(out.findings)) {
        out.result = RowResult::Failed;
        return out;
    }
    std::move(owner.findings.begin(), owner.findings.end(), std::back_inserter(out.findings));
    out.decision.clear(); // from here on what is written
    out.date = {};
    out.lastValidDay = {};
    m_claims.beginRow();
    out.plannedSubject = m_subjects.plan(in, subject, owner, out);
    const ProductPlanner::Placed placed = m_products.plan(product, meant.found, out);
    out.plannedProduct = placed.index;
    if (placed.entered)
        m_matcher.takeCertificates(placed.index, m_plan.products[size_t(placed.index)].record.id, in.label);
    for (const ListRecognition& one : in.recognitions) m_certificates.plan(one, out);
    out.result = placed.isNew ? RowResult::New : m_claims.hasChanged() ? RowResult::Changed : RowResult::Same;
    if (placed.isNew) showNewFields(m_plan, m_claims, !owner.found, out);
    return out;
}

ImportPlan planImport(const ListBook& list, const Snapshot& snapshot, const Units& units, const ProductGroups& groups,
                      const CertificateTerms& terms, const ImportOptions& options)
{
    ImportPlan plan;
    plan.source = options.source;
    plan.mark = options.mark;
    plan.sheets = list.sheets;
    plan.findings = list.findings;
    plan.findings.insert(plan.findings.end(), list.told.begin(), list.told.end());
    ImportPlanner planner(plan, list.rows, snapshot, units, groups, terms, options.choices, options.asOf);
    plan.rows.reserve(list.rows.size());
    if (options.progress) options.progress->expect(qint64(list.rows.size()));
    for (const ListRow& row : list.rows) {
        step(options.progress);
        const auto refused = options.refused.constFind(int(plan.rows.size()));
        if (refused == options.refused.cend()) {
            plan.rows.push_back(planner.planRow(row));
        } else {
            plan.rows.push_back(bareRow(row));
            plan.rows.back().findings.push_back(*refused);
        }
    }
    return plan;
}

} // namespace ocop
