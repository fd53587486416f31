#include "ui/kit/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace ocop {

void installTranslations(QCoreApplication& app, bool english)
{
    const QStringList names = english ? QStringList{QStringLiteral("so-ocop_en")}
                                      : QStringList{QStringLiteral("qtbase_vi"), QStringLiteral("so-ocop_vi")};
    for (const QString& name : names) {
        auto* translator = new QTranslator(&app);
        if (translator->load(QStringLiteral(":/translations/%1.qm").arg(name)))
            QCoreApplication::installTranslator(translator);
    }
}

QLocale localeOfTexts()
{
    //: The language these texts are in, as en_GB or vi_VN: days and months are called by it
    return QLocale(QCoreApplication::translate("language", "en_GB"));
}

} // namespace ocop
