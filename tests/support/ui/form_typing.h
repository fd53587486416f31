#pragma once

#include "tests/support/ui/ui_support.h"

#include "ui/form/form_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLineEdit>

namespace ocop::test {

/// Types over what a field of the form holds, and leaves it.
inline void typeInto(FormDialog& form, const char* key, const QString& text)
{
    form.focusField(QLatin1String(key));
    auto* edit = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(edit);
    edit->selectAll();
    typeText(edit, text);
    pressTab(&form);
}

} // namespace ocop::test
