#include "ui/kit/translations.h"

#include <QCoreApplication>
#include <QTranslator>

namespace ocop {

void installTranslations(QCoreApplication& app, bool english)
{
    if (english) return;
    for (const char* name : {"qtbase_vi", "so-ocop_vi"}) {
        auto* translator = new QTranslator(&app);
        if (translator->load(QStringLiteral(":/translations/%1.qm").arg(QLatin1String(name))))
            QCoreApplication::installTranslator(translator);
    }
}

} // namespace ocop
