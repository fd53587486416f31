#include "tests/ui/translations/ts_file.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>

namespace {

const QString& translationsFolder()
{
    static const QString folder = QStringLiteral(SOURCE_DIR "/translations");
    return folder;
}

/// What is wrong with a message, or nothing.
QString tsFault(const TsMessage& message)
{
    if (!message.type.isEmpty()) return message.type;
    if (message.translations.isEmpty()) return QStringLiteral("no translation");
    static const QRegularExpression placeholder(QStringLiteral("%(\\d|L\\d|n)"));
    const auto placeholders = [](const QString& text) {
        QStringList found;
        for (auto match = placeholder.globalMatch(text); match.hasNext();) found << match.next().captured();
        found.sort();
        return found;
    };
    for (const QString& translation : message.translations) {
        if (translation.trimmed().isEmpty()) return QStringLiteral("empty translation");
        if (translation != translation.normalized(QString::NormalizationForm_C)) return QStringLiteral("not NFC");
        if (placeholders(translation) != placeholders(message.source)) return QStringLiteral("other placeholders");
    }
    return {};
}

QString tsFaults(const std::vector<TsMessage>& messages)
{
    QStringList faults;
    for (const TsMessage& message : messages)
        if (const QString fault = tsFault(message); !fault.isEmpty())
            faults << message.context + QStringLiteral(": ") + message.source + QStringLiteral(" (") + fault + u')';
    return faults.join(u'\n');
}

} // namespace

TEST_CASE("every translation is finished and keeps its placeholders", "[translations]")
{
    const QStringList files = QDir(translationsFolder()).entryList({QStringLiteral("*.ts")});
    REQUIRE(files.contains(QStringLiteral("qtbase_vi.ts")));
    REQUIRE(files.contains(QStringLiteral("so-ocop_vi.ts")));
    for (const QString& file : files) {
        const auto messages = readTsFile(translationsFolder() + u'/' + file);
        INFO(file.toStdString());
        CHECK_FALSE(messages.empty());
        CHECK(tsFaults(messages).toStdString().empty());
    }
}

TEST_CASE("a faulty translation is noticed", "[translations]")
{
    const auto fault = [](const char16_t* source, const char16_t* translation, const QString& type = {}) {
        return tsFault({QStringLiteral("c"), QString::fromUtf16(source), {QString::fromUtf16(translation)}, type});
    };
    CHECK(fault(u"Save %1", u"Lưu %1").isEmpty());
    CHECK(fault(u"Save", u"Lưu", QStringLiteral("unfinished")) == QStringLiteral("unfinished"));
    CHECK(fault(u"Save", u"") == QStringLiteral("empty translation"));
    CHECK(fault(u"Save %1", u"Lưu") == QStringLiteral("other placeholders"));
    CHECK(fault(u"%n product(s)", u"%n sản phẩm").isEmpty());
    CHECK(fault(u"Save", u"Lu\u031Bu") == QStringLiteral("not NFC"));
}

TEST_CASE("every string of the program is in so-ocop_vi.ts", "[translations]")
{
    const QString original = translationsFolder() + QStringLiteral("/so-ocop_vi.ts");
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("so-ocop_vi.ts"));
    REQUIRE(QFile::copy(original, copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE),
                  {QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("core"), QStringLiteral("ui"),
                   QStringLiteral("app"), QStringLiteral("-ts"), copy});
    REQUIRE(lupdate.waitForFinished(120'000));
    INFO(lupdate.readAllStandardError().toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    const auto messages = readTsFile(copy);
    CHECK_FALSE(messages.empty());
    CHECK(tsFaults(messages).toStdString().empty());
}
