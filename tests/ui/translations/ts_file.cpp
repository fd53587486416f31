#include "tests/ui/translations/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

#include <catch2/catch.hpp>

namespace {

void readTsTranslation(QXmlStreamReader& xml, TsMessage& message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters())
            text += xml.text();
        else if (xml.isStartElement()) // <numerusform>
            message.translations << xml.readElementText();
        else if (xml.isEndElement())
            break;
    }
    if (message.translations.isEmpty()) message.translations << text;
}

} // namespace

std::vector<TsMessage> readTsFile(const QString& path)
{
    QFile file(path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.push_back({context, {}, {}, {}});
        else if (xml.name() == QLatin1String("source") && !messages.empty())
            messages.back().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation") && !messages.empty())
            readTsTranslation(xml, messages.back());
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return messages;
}
