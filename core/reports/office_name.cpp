#include "core/reports/office_name.h"

#include <QStringList>

namespace ocop {

QString officeInSentence(const QString& office)
{
    if (office.isEmpty() || office != office.toUpper()) return office;
    QString text = office.toLower();
    text[0] = text.at(0).toUpper();
    for (const QString& kind : {QStringLiteral("Chi cục "), QStringLiteral("Sở "), QStringLiteral("Phòng "),
                                QStringLiteral("Trung tâm "), QStringLiteral("Văn phòng ")})
        if (text.startsWith(kind) && text.size() > kind.size()) text[kind.size()] = text.at(kind.size()).toUpper();
    // Names keep their capitals inside a name in capitals.
    for (const QString& name :
         {QStringLiteral("Quảng Nam"), QStringLiteral("Đà Nẵng"), QStringLiteral("PTNT"), QStringLiteral("OCOP"),
          QStringLiteral("Môi trường"), QStringLiteral("Phát triển nông thôn"), QStringLiteral("Tam Kỳ"),
          QStringLiteral("Hội An")})
        text.replace(name.toLower(), name);
    return text;
}

} // namespace ocop
