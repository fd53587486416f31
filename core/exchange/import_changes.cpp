#include "core/exchange/import_changes.h"

#include <QSet>

#include <algorithm>

namespace ocop {
namespace {

template <class Record>
qint64 idOf(const Planned<Record>& planned)
{
    return planned.before ? planned.before->id.value : 0;
}

/// Which record it is; of one that is added, all of it.
template <class Record>
bool isSame(const Planned<Record>& a, const Planned<Record>& b)
{
    return idOf(a) == idOf(b) && (a.before || imageOf(a.record) == imageOf(b.record));
}

/// Whether the records of two plans at these places are the same; -1 stands for none.
template <class Planned>
bool isSameAt(const std::vector<Planned>& all, int at, const std::vector<Planned>& others, int other)
{
    if (at < 0 || other < 0) return at < 0 && other < 0;
    return isSame(all[size_t(at)], others[size_t(other)]);
}

bool doesTheSame(const ImportPlan& plan, const ImportRow& row, const ImportPlan& other, const ImportRow& twin)
{
    // Whether a decision of the same number is added or found does not matter to the row.
    const auto differences = [](const ImportRow& of) {
        std::vector<ImportDifference> told;
        for (const ImportDifference& one : of.differences)
            if (one.entity != QLatin1String(Decision::table) || !one.before.isEmpty()) told.push_back(one);
        return told;
    };
    if (row.result != twin.result || row.findings != twin.findings || row.stars != twin.stars ||
        row.place != twin.place || row.subject != twin.subject || row.decision != twin.decision ||
        row.lastValidDay != twin.lastValidDay || differences(row) != differences(twin))
        return false;
    if (!isSameAt(plan.subjects, row.plannedSubject, other.subjects, twin.plannedSubject) ||
        !isSameAt(plan.products, row.plannedProduct, other.products, twin.plannedProduct))
        return false;
    return std::equal(row.plannedCertificates.begin(), row.plannedCertificates.end(), twin.plannedCertificates.begin(),
                      twin.plannedCertificates.end(), [&](int a, int b) {
                          return isSame<Certificate>(plan.certificates[size_t(a)], other.certificates[size_t(b)]);
                      });
}

/// Who wrote each field of a record since the mark.
QHash<QString, QString> writersOfFields(const History& history, const QString& entity, qint64 id, ActId mark)
{
    QHash<QString, QString> writers;
    for (const Change& change : history.changesOf(entity, id)) {
        if (change.act.id <= mark) continue;
        for (auto field = change.after.begin(); field != change.after.end(); ++field)
            if (change.before.value(field.key()) != field.value() && !writers.contains(field.key()))
                writers.insert(field.key(), change.act.info.who);
    }
    return writers;
}

/// Looks for rows that would write over something.
class Overwriting
{
public:
    Overwriting(const ImportPlan& plan, const History& history, ActId mark)
        : m_plan(plan), m_history(history), m_mark(mark)
    {
    }

    template <class Record, class Speaks>
    void look(const Planned<Record>& planned, const Speaks& speaks)
    {
        if (!planned.isChanged()) return;
        const QString entity = QLatin1String(Record::table);
        const QHash<QString, QString> writers = writersOfFields(m_history, entity, idOf(planned), m_mark);
        if (writers.isEmpty()) return;
        const QJsonObject now = imageOf(*planned.before);
        const QJsonObject wanted = imageOf(planned.record);
        for (auto field = wanted.begin(); field != wanted.end(); ++field) {
            const auto writer = writers.constFind(field.key());
            if (writer == writers.cend() || now.value(field.key()) == field.value()) continue;
            // A gap is not what somebody wrote.
            if (const QJsonValue stands = now.value(field.key()); stands.isNull() || stands == QJsonValue(QString()))
                continue;
            refuse(entity, field.key(), *writer, planned.row, speaks);
        }
    }

    QHash<int, Finding> take() { return std::move(m_found); }

private:
    template <class Speaks>
    void refuse(const QString& entity, const QString& field, const QString& writer, const QString& firstRow,
                const Speaks& speaks)
    {
        bool said = false;
        for (size_t place = 0; place < m_plan.rows.size(); ++place) {
            const ImportRow& row = m_plan.rows[place];
            if (!speaks(row)) continue;
            for (const ImportDifference& one : row.differences) {
                if (one.entity != entity || one.field != field) continue;
                say(int(place), QStringLiteral("import.changedMeanwhile"),
                    {writer, entity + u'.' + field, one.before, one.after});
                said = true;
            }
        }
        if (said) return;
        for (size_t place = 0; place < m_plan.rows.size() && !said; ++place) {
            if (m_plan.rows[place].label != firstRow) continue;
            say(int(place), QStringLiteral("import.writtenMeanwhile"), {writer, entity + u'.' + field});
            said = true;
        }
    }

    void say(int place, const QString& code, const QStringList& args)
    {
        if (!m_found.contains(place)) m_found.insert(place, {Severity::Error, {}, code, args});
    }

    const ImportPlan& m_plan;
    const History& m_history;
    ActId m_mark;
    QHash<int, Finding> m_found;
};

} // namespace

std::vector<int> rowsThatDiffer(const ImportPlan& shown, const ImportPlan& now)
{
    std::vector<int> rows;
    for (size_t i = 0; i < now.rows.size(); ++i)
        if (i >= shown.rows.size() || !doesTheSame(shown, shown.rows[i], now, now.rows[i])) rows.push_back(int(i));
    return rows;
}

QHash<int, Finding> rowsOverwriting(const ImportPlan& plan, const History& history, ActId mark)
{
    Overwriting search(plan, history, mark);
    for (size_t i = 0; i < plan.subjects.size(); ++i)
        search.look(plan.subjects[i], [i](const ImportRow& row) { return row.plannedSubject == int(i); });
    for (size_t i = 0; i < plan.products.size(); ++i)
        search.look<Product>(plan.products[i], [i](const ImportRow& row) { return row.plannedProduct == int(i); });
    for (size_t i = 0; i < plan.certificates.size(); ++i)
        search.look<Certificate>(plan.certificates[i], [i](const ImportRow& row) {
            return std::find(row.plannedCertificates.begin(), row.plannedCertificates.end(), int(i)) !=
                   row.plannedCertificates.end();
        });
    for (size_t i = 0; i < plan.decisions.size(); ++i)
        search.look(plan.decisions[i], [&plan, i](const ImportRow& row) {
            return std::any_of(row.plannedCertificates.begin(), row.plannedCertificates.end(),
                               [&](int each) { return plan.certificates[size_t(each)].decision == int(i); });
        });
    return search.take();
}

} // namespace ocop
