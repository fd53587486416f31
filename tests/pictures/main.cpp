// tour OUT: pictures of the whole program. Each round runs in a process of its own, because the size of the screen
// and its scale are fixed when a program starts.
#include "core/office/open_register.h"
#include "tests/pictures/round.h"

#include "core/base/error.h"
#include "core/reports/report_catalog.h"
#include "core/sample/sample_register.h"
#include "ui/kit/translations.h"
#include "ui/paper/report_file.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIcon>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTextStream>

namespace {

using namespace ocop;

const QDateTime publishedAt(QDate(2024, 8, 31), QTime(8, 0));

/// The offscreen platform's screen, described in a file.
QString screenFile(const QTemporaryDir& folder, const tour::Round& round)
{
    const QString path = folder.filePath(round.name + QStringLiteral(".json"));
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(QStringLiteral("{\"screens\":[{\"name\":\"tour\",\"x\":0,\"y\":0,\"width\":%1,\"height\":%2,"
                                  "\"logicalDpi\":96,\"logicalBaseDpi\":96,\"dpr\":1}]}")
                       .arg(1366 * round.factor)
                       .arg(768 * round.factor)
                       .toUtf8());
    return path;
}

/// The district report of the sample, as PDF and page by page.
void takeReport(const QString& sample, const QString& out)
{
    const auto book = openRegister(sample, publishedAt);
    const Snapshot snapshot = Snapshot::load(*book);
    ReportRequest request;
    request.asOf = publishedAt.date();
    const ReportSource source{snapshot, book->units(), book->groups(), officeSettings(book->settings().all()),
                              90,       true};
    const QString pdf = QDir(out).filePath(QStringLiteral("report.pdf"));
    saveReport(findReport(QStringLiteral("theo-huyen"))->make(source, request), pdf);
    QProcess::execute(QStringLiteral("pdftoppm"), {QStringLiteral("-r"), QStringLiteral("70"), QStringLiteral("-png"),
                                                   pdf, QDir(out).filePath(QStringLiteral("report"))});
}

/// The offscreen platform says of every window what it cannot do.
void sayWhatMatters(QtMsgType, const QMessageLogContext&, const QString& message)
{
    if (!message.startsWith(QLatin1String("This plugin does not support"))) QTextStream(stderr) << message << '\n';
}

/// In a process of its own: one round.
int runAlone(int argc, char* argv[])
{
    qInstallMessageHandler(sayWhatMatters);
    QApplication app(argc, argv);
    const QStringList words = QApplication::arguments();
    installTranslations(app, false);
    for (const tour::Round& round : tour::rounds()) {
        if (round.name != words.at(2)) continue;
        const int taken = tour::runRound(round, words.at(3), words.at(4));
        QTextStream(stdout) << round.name << ": " << taken << '\n';
        return 0;
    }
    if (words.at(2) != QLatin1String("report")) return 2;
    takeReport(words.at(3), words.at(4));
    return 0;
}

int runAll(const QString& program, const QString& out, const QStringList& only)
{
    QTemporaryDir folder;
    const QString sample = folder.filePath(QString::fromUtf8("Sổ OCOP mẫu.db"));
    writeSampleRegister(sample, {ActKind::Sample, sample, QStringLiteral("lan"), publishedAt, {}});
    QDir().mkpath(out);
    int failed = 0;
    const auto run = [&](const QString& name, const QString& platform, int factor) {
        if (!only.isEmpty() && !only.contains(name)) return;
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), platform);
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(factor));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(program, {QStringLiteral("--round"), name, sample, out});
        if (!process.waitForFinished(-1) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            ++failed;
    };
    for (const tour::Round& round : tour::rounds())
        run(round.name, QStringLiteral("offscreen:configfile=") + screenFile(folder, round), round.factor);
    run(QStringLiteral("report"), QStringLiteral("offscreen"), 1);
    return failed ? 1 : 0;
}

} // namespace

int main(int argc, char* argv[])
{
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("so-ocop-tour"));
    QCoreApplication::setApplicationName(QStringLiteral("so-ocop-tour"));
    if (argc == 5 && qstrcmp(argv[1], "--round") == 0) return runAlone(argc, argv);
    const QCoreApplication app(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    if (words.isEmpty()) {
        QTextStream(stderr) << "tour OUT [ROUND...]\n";
        return 2;
    }
    const QString out = words.takeFirst();
    return runAll(QCoreApplication::applicationFilePath(), out, words);
}
