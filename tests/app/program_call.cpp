#include "tests/app/program_call.h"

#include <QFile>
#include <QProcess>

#include <catch2/catch.hpp>

namespace ocop::test {

namespace {

CallResult resultOf(QProcess& program)
{
    REQUIRE(program.waitForFinished(120000));
    REQUIRE(program.exitStatus() == QProcess::NormalExit);
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

} // namespace

void Desk::prepare(QProcess& program, const QString& locale, const QString& zone) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LC_MESSAGES", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LC_ALL"), locale);
    if (!zone.isEmpty()) environment.insert(QStringLiteral("TZ"), zone);
    environment.insert(QStringLiteral("HOME"), folder());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), file(QStringLiteral("data")));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), file(QStringLiteral("config")));
    environment.insert(QStringLiteral("SO_OCOP_USER"), QStringLiteral("lan"));
    program.setProcessEnvironment(environment);
    program.setWorkingDirectory(folder());
}

CallResult Desk::call(const QStringList& arguments, const QString& locale, const QString& zone) const
{
    QProcess program;
    prepare(program, locale, zone);
    program.start(QStringLiteral(SO_OCOP_PROGRAM), arguments);
    return resultOf(program);
}

std::vector<CallResult> Desk::callAtOnce(const std::vector<QStringList>& calls) const
{
    std::vector<QProcess> programs(calls.size());
    for (size_t i = 0; i < calls.size(); ++i) {
        prepare(programs[i], QStringLiteral("vi_VN.UTF-8"), {});
        programs[i].start(QStringLiteral(SO_OCOP_PROGRAM), calls[i]);
    }
    std::vector<CallResult> results;
    for (QProcess& program : programs) results.push_back(resultOf(program));
    return results;
}

QString Desk::sample() const
{
    const QString path = file(QStringLiteral("mau.db"));
    const CallResult made = call({QStringLiteral("sample"), path});
    INFO(made.err.toStdString());
    REQUIRE(made.code == 0);
    return path;
}

QByteArray fileBytes(const QString& path)
{
    QFile in(path);
    REQUIRE(in.open(QIODevice::ReadOnly));
    return in.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile out(path);
    REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    REQUIRE(out.write(bytes) == bytes.size());
}

} // namespace ocop::test
