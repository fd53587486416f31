// Charts of the subjects that have recognised products.
#include "core/base/formats.h"
#include "core/base/text.h"
#include "ui/dashboard/chart_boards.h"
#include "ui/dashboard/record_bars.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace ocop {
namespace {

QString subjectText(const char* source) { return QCoreApplication::translate("dashboard", source); }

struct CountedSubject
{
    const Subject* subject = nullptr;
    QSet<qint64> products; ///< recognised ones
};

std::vector<CountedSubject> countedSubjects(const Session& session)
{
    QHash<SubjectId, size_t> index;
    std::vector<CountedSubject> subjects;
    for (const ProductOnDay& each : session.statistics().products()) {
        if (!each.standing.recognised) continue;
        const auto at = index.constFind(each.subject->id);
        const size_t place = at == index.cend() ? subjects.size() : *at;
        if (at == index.cend()) {
            index.insert(each.subject->id, place);
            subjects.push_back({each.subject, {}});
        }
        subjects[place].products.insert(each.product->id.value);
    }
    return subjects;
}

const QString subjectEntity = QStringLiteral("subject");

} // namespace

ChartData sexChart(const Session& session)
{
    const auto subjects = countedSubjects(session);
    ChartData data;
    for (const auto& [sex, label] :
         {std::pair{Sex::Female, subjectText(QT_TRANSLATE_NOOP("dashboard", "Led by women"))},
          {Sex::Male, subjectText(QT_TRANSLATE_NOOP("dashboard", "Led by men"))},
          {Sex::Unknown, subjectText(QT_TRANSLATE_NOOP("dashboard", "Not known"))}}) {
        QSet<qint64> ids;
        for (const CountedSubject& each : subjects)
            if (each.subject->representativeSex == sex) ids.insert(each.subject->id.value);
        addRecordsBar(data, label, sex == Sex::Unknown ? ChartFill::Unknown : ChartFill::Kind, subjectEntity, ids,
                      int(subjects.size()), session.scopeText());
    }
    return data;
}

ChartData ethnicityChart(const Session& session)
{
    const auto subjects = countedSubjects(session);
    QSet<qint64> kinh;
    QSet<qint64> minority;
    QSet<qint64> unknown;
    for (const CountedSubject& each : subjects) {
        const QString word = folded(each.subject->ethnicity);
        (word.isEmpty() ? unknown : word == QLatin1String("kinh") ? kinh : minority).insert(each.subject->id.value);
    }
    const int whole = int(subjects.size());
    ChartData data;
    addRecordsBar(data, subjectText(QT_TRANSLATE_NOOP("dashboard", "Ethnic minorities")), ChartFill::Kind,
                  subjectEntity, minority, whole, session.scopeText());
    addRecordsBar(data, subjectText(QT_TRANSLATE_NOOP("dashboard", "Kinh people")), ChartFill::Kind, subjectEntity,
                  kinh, whole, session.scopeText());
    addRecordsBar(data, subjectText(QT_TRANSLATE_NOOP("dashboard", "Not known")), ChartFill::Unknown, subjectEntity,
                  unknown, whole, session.scopeText());
    return data;
}

ChartData productsPerSubjectChart(const Session& session)
{
    const auto subjects = countedSubjects(session);
    std::map<int, QSet<qint64>> byNumber;
    for (const CountedSubject& each : subjects)
        byNumber[std::min(5, int(each.products.size()))].insert(each.subject->id.value);
    ChartData data;
    for (int number = 1; number <= 5; ++number) {
        const QString label = number == 5
                                  ? subjectText(QT_TRANSLATE_NOOP("dashboard", "5 products or more"))
                                  : QCoreApplication::translate("dashboard", "With %n product(s)", nullptr, number);
        addRecordsBar(data, label, ChartFill::Kind, subjectEntity, byNumber[number], int(subjects.size()),
                      session.scopeText());
    }
    return data;
}

ChartData largestSubjectsChart(const Session& session)
{
    auto subjects = countedSubjects(session);
    const int whole = session.statistics().total().products.total();
    const QCollator collator = vietnameseCollator();
    std::stable_sort(subjects.begin(), subjects.end(), [&](const CountedSubject& a, const CountedSubject& b) {
        if (a.products.size() != b.products.size()) return a.products.size() > b.products.size();
        return collator.compare(a.subject->name, b.subject->name) < 0;
    });
    ChartData data;
    for (size_t i = 0; i < subjects.size() && i < 10; ++i)
        addRecordsBar(data, subjects[i].subject->name, ChartFill::Time, QStringLiteral("product"), subjects[i].products,
                      whole, session.scopeText());
    return data;
}

} // namespace ocop
