// README's own examples, run in their order as they stand there.
#include "tests/app/program_call.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

#include <catch2/catch.hpp>

using namespace ocop;
using test::CallResult;
using test::Desk;

namespace {

/// The words after app/start of every line of README's fenced blocks that can be run as it stands.
QList<QStringList> readmeCalls()
{
    QList<QStringList> calls;
    bool fenced = false;
    const QString readme = QString::fromUtf8(test::fileBytes(QStringLiteral(SOURCE_DIR "/README.md")));
    for (const QString& line : readme.split(u'\n')) {
        if (line.startsWith(QLatin1String("```"))) fenced = !fenced;
        if (!fenced || !line.startsWith(QLatin1String("app/start "))) continue;
        const QStringList words = QProcess::splitCommand(line.section(QStringLiteral(" # "), 0, 0)).mid(1);
        if (!words.first().startsWith(u'[')) calls << words;
    }
    return calls;
}

QString valueOf(const QStringList& words, const char* option)
{
    const qsizetype at = words.indexOf(QLatin1String(option));
    return at < 0 ? QString() : words.value(at + 1);
}

} // namespace

TEST_CASE("README's examples run and give what they promise")
{
    const Desk desk;
    REQUIRE(QFile::link(QStringLiteral(SOURCE_DIR "/tests"), desk.file(QStringLiteral("tests")))); // as in a checkout
    const QList<QStringList> calls = readmeCalls();
    CHECK(calls.size() >= 8);
    CHECK(calls.first().first() == QLatin1String("sample"));
    for (const QStringList& words : calls) {
        const CallResult result = desk.call(words);
        INFO(words.join(u' ').toStdString() << " → " << result.code << "\n" << result.err.toStdString());
        // 3: done, and something is overdue, which README says of the commands that look after certificates.
        const bool mayBeOverdue = words.contains(QStringLiteral("due")) || words.contains(QStringLiteral("letters")) ||
                                  words.contains(QStringLiteral("notified")) ||
                                  words.contains(QStringLiteral("followups")) ||
                                  words.contains(QStringLiteral("calendar"));
        CHECK((result.code == 0 || (mayBeOverdue && result.code == 3)));
        const QString written = words.first() == QLatin1String("sample") ? words.value(1) : valueOf(words, "--out");
        if (!written.isEmpty()) CHECK(QFileInfo(QDir(desk.folder()).filePath(written)).size() > 100);
        if (words.contains(QStringLiteral("--json"))) CHECK_FALSE(result.json().isNull());
        if (words.contains(QStringLiteral("backup")))
            CHECK(QFileInfo::exists(result.out.trimmed())); // only where it is
        else if (written.isEmpty())
            CHECK(result.out.size() > 100);
    }
}
