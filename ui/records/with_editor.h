#pragma once

#include "core/base/error.h"
#include "ui/kit/ask.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

namespace ocop {

/// Runs `open`, which makes and shows the editor of a record and says whether something was saved; a record that is
/// gone meanwhile is told. Does nothing while another day is looked at.
template <class Open>
bool withEditor(Session& session, QWidget* parent, Open&& open)
{
    if (!session.isOpen() || session.isReadOnly()) return false;
    try {
        return open();
    } catch (const Error& error) {
        session.ask().choose(parent, QCoreApplication::translate("forms", "The record cannot be opened."),
                             texts::error(error), {QCoreApplication::translate("forms", "Go back")});
        if (error.kind() == ErrorKind::NotFound) session.followOthers(); // the list shows it no more
        return false;
    }
}

/// Shows the form at the field, or at its first one.
template <class Form>
bool editAt(Form& form, const QString& field)
{
    if (form.box(field)) form.focusField(field);
    form.exec();
    return form.wasSaved();
}

} // namespace ocop
