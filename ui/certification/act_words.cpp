#include "ui/certification/act_words.h"

#include "core/base/dates.h"
#include "core/recognition/decision_checks.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {

namespace actWords {

QString lineNote(Finding finding)
{
    const QString mark = QStringLiteral("§");
    if (finding.args.isEmpty()) return texts::finding(finding);
    finding.args[0] = mark;
    const QString sentence = texts::finding(finding);
    const qsizetype name = sentence.indexOf(mark);
    const qsizetype rest = sentence.indexOf(QStringLiteral(": "), name);
    if (name < 0 || rest < 0) return sentence;
    QString note = sentence.mid(rest + 2);
    return note.isEmpty() ? note : note.at(0).toUpper() + note.mid(1);
}

std::optional<Severity> worst(const Findings& findings)
{
    std::optional<Severity> worst;
    for (const Finding& each : findings) {
        if (each.severity == Severity::Error) return Severity::Error;
        if (!worst || each.severity == Severity::Warning) worst = each.severity;
    }
    return worst;
}

QString held(const std::optional<Certificate>& certificate)
{
    if (!certificate) return QCoreApplication::translate("actWords", "not recognised yet");
    const QDate end = endOfForce(*certificate, {});
    return end.isValid() ? QCoreApplication::translate("actWords", "%1 until %2")
                               .arg(texts::stars(certificate->stars), formatDate(end))
                         : texts::stars(certificate->stars);
}

ActItem lineOf(const Snapshot& snapshot, const Certificate& stored)
{
    const Product* product = snapshot.product(stored.product);
    const Subject* subject = product ? snapshot.subject(product->subject) : nullptr;
    ActItem line;
    line.id = stored.id.value;
    line.product = nameOfCertificate(snapshot, stored);
    line.subject = subject ? subject->name : QString();
    line.before = held(stored);
    return line;
}

QString period(QDate from, QDate until)
{
    return from.isValid() ? QStringLiteral("%1 – %2").arg(formatDate(from), formatDate(until)) : QString();
}

} // namespace actWords
} // namespace ocop
