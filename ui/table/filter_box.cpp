#include "ui/table/filter_box.h"

#include "ui/kit/icons.h"

#include <QKeyEvent>

namespace ocop {

FilterBox::FilterBox(QWidget* parent) : ComposedLineEdit(parent)
{
    setObjectName(QStringLiteral("filterBox"));
    setPlaceholderText(tr("Filter this list"));
    setAccessibleName(tr("Filter this list"));
    setClearButtonEnabled(true);
    addAction(themeIcon(QStringLiteral("view-filter"), Ink::Muted), QLineEdit::LeadingPosition);
}

void FilterBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT goesOn(); return;
    case Qt::Key_Escape:
        if (text().isEmpty()) break;
        clear();
        return;
    default: break;
    }
    ComposedLineEdit::keyPressEvent(event);
}

} // namespace ocop
