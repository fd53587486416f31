#include "ui/evaluation/advisory/advice_words.h"

#include "core/base/dates.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {
namespace {

QString adviceWord(const char* source) { return QCoreApplication::translate("ballots", source); }

struct CommuneWords
{
    QLatin1String field;
    CommuneFinding Application::*finding;
    QString Application::*note;
};

constexpr CommuneWords communeWords[] = {
    {Application::Field::reportOrigin, &Application::reportOrigin, &Application::reportOriginNote},
    {Application::Field::reportLabour, &Application::reportLabour, &Application::reportLabourNote},
    {Application::Field::reportIdea, &Application::reportIdea, &Application::reportIdeaNote},
    {Application::Field::reportIdentity, &Application::reportIdentity, &Application::reportIdentityNote}};

void addLabelled(QStringList& lines, QLatin1String field, const QString& text)
{
    if (!text.isEmpty())
        lines << QStringLiteral("%1: %2").arg(texts::field(QLatin1String(AdvisoryReport::table), field), text);
}

} // namespace

QString communeInOneLine(const Application& application)
{
    int met = 0;
    for (const CommuneWords& each : communeWords) met += application.*each.finding == CommuneFinding::Met;
    if (application.reportNo.isEmpty() && !application.reportDate.isValid() && met == 0)
        return adviceWord(QT_TRANSLATE_NOOP("ballots", "The commune's report (Form 03) is not there yet"));
    const QString day = application.reportDate.isValid() ? formatDate(application.reportDate) : QStringLiteral("–");
    return adviceWord(QT_TRANSLATE_NOOP("ballots", "Form 03 of the commune: no. %1 of %2, %3 of 4 met"))
        .arg(application.reportNo.isEmpty() ? QStringLiteral("–") : application.reportNo, day, QString::number(met));
}

QString adviceOn(SheetPart part, const Application& application, const AdvisoryReport* report)
{
    using Field = AdvisoryReport::Field;
    QStringList lines;
    if (report) {
        const std::pair<QLatin1String, QString> found[] = {{Field::findingA, report->findingA},
                                                           {Field::findingB, report->findingB},
                                                           {Field::findingC, report->findingC}};
        addLabelled(lines, found[int(part)].first, found[int(part)].second);
        if (part == SheetPart::C) addLabelled(lines, Field::tests, report->tests);
        if (part == SheetPart::A) addLabelled(lines, Field::visitFinding, report->visitFinding);
        addLabelled(lines, Field::conclusion, report->conclusion);
    }
    if (part != SheetPart::A) return lines.join(u'\n');
    for (const CommuneWords& each : communeWords) {
        if (application.*each.finding == CommuneFinding::None) continue;
        QString line = adviceWord(QT_TRANSLATE_NOOP("ballots", "Form 03, %1: %2"))
                           .arg(texts::field(QLatin1String(Application::table), each.field),
                                dossierWords::communeFinding(application.*each.finding));
        if (const QString note = application.*each.note; !note.isEmpty()) line += QStringLiteral(" – ") + note;
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace ocop
