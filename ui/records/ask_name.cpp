#include "ui/records/ask_name.h"

#include "ui/form/form_dialog.h"
#include "ui/form/line_field.h"

#include <QCoreApplication>

namespace ocop {

QString askName(Session& session, QWidget* parent, const QString& title, const QString& proposal)
{
    FormDialog form(session, title, parent);
    form.setPreferredWidth(520);
    form.addSection(QString());
    auto* name = form.add(QStringLiteral("view_name"), QCoreApplication::translate("askName", "Name"), new TextField,
                          Place::Wide, true);
    name->setValue(proposal);
    form.setValidate([name]() -> Findings {
        if (!name->value().isEmpty()) return {};
        return {{Severity::Error, QStringLiteral("view_name"), QStringLiteral("required")}};
    });
    QString chosen;
    form.setSave([&] { chosen = name->value(); });
    form.begin();
    form.exec();
    return chosen;
}

} // namespace ocop
