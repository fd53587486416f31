#include "ui/kit/icons.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSet>
#include <QSvgRenderer>

using namespace ocop;

namespace {

QString iconText(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// What the pattern's first group finds in the sources of a folder.
QSet<QString> inSources(const QString& folder, const QString& pattern)
{
    const QRegularExpression sought(pattern);
    QSet<QString> found;
    QDirIterator files(QStringLiteral(SOURCE_DIR "/") + folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        auto matches = sought.globalMatch(iconText(files.next()));
        while (matches.hasNext()) found.insert(matches.next().captured(1));
    }
    return found;
}

/// Every drawing of the Breeze package by its name.
QSet<QString> breezeNames()
{
    QSet<QString> names;
    QDirIterator files(QStringLiteral(BREEZE_DIR), {QStringLiteral("*.svg")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        names.insert(files.fileInfo().completeBaseName());
    }
    return names;
}

} // namespace

TEST_CASE("Every icon listed is in the program and can be drawn", "[icons]")
{
    const QStringList lines =
        iconText(QStringLiteral(SOURCE_DIR "/resources/icons/breeze.txt")).split(u'\n', Qt::SkipEmptyParts);
    QStringList listed = lines.filter(QRegularExpression(QStringLiteral("^[a-z]")));
    CHECK(listed.removeDuplicates() == 0);
    listed.sort();
    QStringList had = iconNames();
    had.sort();
    CHECK(had.join(u' ').toStdString() == listed.join(u' ').toStdString());
    for (const QString& name : had) {
        INFO(name.toStdString());
        CHECK(iconFile(name).startsWith(QLatin1String(":/"))); // not from the machine it runs on
        CHECK(QSvgRenderer(iconFile(name)).isValid());
    }
    CHECK(iconFile(QStringLiteral("no-such-icon")).isEmpty());
}

TEST_CASE("Every icon the program names is listed, and none beside them", "[icons]")
{
    const QString word = QStringLiteral("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)\"");
    const QString drawn =
        QStringLiteral("(?:themeIcon|drawIcon|setEmpty|IconLabel)\\(\\s*(?:painter, \\w+, )?QStringLiteral\\(") + word;
    const QSet<QString> words = inSources(QStringLiteral("ui"), word) + inSources(QStringLiteral("app"), word);
    const QStringList names = iconNames();
    const QSet<QString> listed(names.begin(), names.end());
    // Names stand in tables, too: a word with a hyphen that Breeze has a drawing of is one.
    QSet<QString> wanted = inSources(QStringLiteral("ui"), drawn);
    for (const QString& each : words& breezeNames())
        if (each.contains(u'-')) wanted.insert(each);
    CHECK(wanted.size() > 50);
    CHECK(QStringList((wanted - listed).values()).join(u' ').toStdString() == std::string());
    CHECK(QStringList((listed - words).values()).join(u' ').toStdString() == std::string());
}

TEST_CASE("An icon takes the colour asked for, sharp at any size", "[icons]")
{
    const QImage image = ocop::themeIcon(QStringLiteral("tag"), QColor(Qt::red)).pixmap(QSize(32, 32)).toImage();
    REQUIRE(image.size() == QSize(32, 32));
    int red = 0;
    for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x)
            if (image.pixelColor(x, y).alpha() == 255 && image.pixelColor(x, y) == QColor(Qt::red)) ++red;
    CHECK(red > 100);
    CHECK_FALSE(ocop::themeIcon(QStringLiteral("no-such-icon")).pixmap(QSize(16, 16)).isNull());
}
