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
    // "%Ln" is "%n" with its thousands set apart.
    static const QRegularExpression placeholder(QStringLiteral("%L?(\\d|n)"));
    const auto placeholders = [](const QString& text) {
        QStringList found;
        for (auto match = placeholder.globalMatch(text); match.hasNext();) found << match.next().captured(1);
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

/// A translation file with the strings of the program of now collected into it.
std::vector<TsMessage> collectedMessages(const QString& name, const QStringList& options)
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(name);
    REQUIRE(QFile::copy(translationsFolder() + u'/' + name, copy));
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);

    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE),
                  QStringList{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("core"), QStringLiteral("ui"),
                              QStringLiteral("app")} +
                      options + QStringList{QStringLiteral("-ts"), copy});
    REQUIRE(lupdate.waitForFinished(120'000));
    INFO(lupdate.readAllStandardError().toStdString());
    REQUIRE(lupdate.exitCode() == 0);
    return readTsFile(copy);
}

} // namespace

TEST_CASE("every translation is finished and keeps its placeholders", "[translations]")
{
    const QStringList files = QDir(translationsFolder()).entryList({QStringLiteral("*.ts")});
    REQUIRE(files.contains(QStringLiteral("qtbase_vi.ts")));
    REQUIRE(files.contains(QStringLiteral("so-ocop_vi.ts")));
    REQUIRE(files.contains(QStringLiteral("so-ocop_en.ts")));
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
    CHECK(fault(u"%n product(s)", u"%Ln sản phẩm").isEmpty());
    CHECK(fault(u"%n product(s)", u"sản phẩm") == QStringLiteral("other placeholders"));
    CHECK(fault(u"Save", u"Lu\u031Bu") == QStringLiteral("not NFC"));
}

TEST_CASE("every string of the program is in so-ocop_vi.ts", "[translations]")
{
    const auto messages = collectedMessages(QStringLiteral("so-ocop_vi.ts"), {});
    CHECK_FALSE(messages.empty());
    CHECK(tsFaults(messages).toStdString().empty());
}

TEST_CASE("what is counted reads right in English for one and for many", "[translations]")
{
    const auto messages = collectedMessages(QStringLiteral("so-ocop_en.ts"), {QStringLiteral("-pluralonly")});
    CHECK_FALSE(messages.empty());
    CHECK(tsFaults(messages).toStdString().empty());
    for (const TsMessage& message : messages) {
        INFO(message.source.toStdString());
        CHECK(message.translations.size() == 2);
        for (const QString& form : message.translations) CHECK_FALSE(form.contains(QLatin1String("(s)")));
    }
}
