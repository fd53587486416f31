#include "ui/kit/message.h"

#include "ui/kit/small_widgets.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

void tell(QWidget* parent, const QString& title, const QString& sentence, Mark mark)
{
    QDialog dialog(parent);
    dialog.setObjectName(QStringLiteral("message"));
    dialog.setWindowTitle(title);
    const Theme& theme = themeOf(&dialog);
    auto* icon = new IconLabel(theme.look(mark).icon, Ink::Text, 24, &dialog);
    icon->setMark(mark);
    QLabel* head = makeLabel(title, QStringLiteral("panel"), &dialog);
    QLabel* body = makeLabel(sentence, {}, &dialog);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body->setMinimumWidth(theme.px(380));
    QPushButton* close = makeButton(QDialog::tr("Close"), {}, QStringLiteral("primary"), &dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, &dialog, &QDialog::accept);

    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(8));
    words->addWidget(head);
    words->addWidget(body);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(theme.px(16));
    upper->addWidget(icon, 0, Qt::AlignTop);
    upper->addLayout(words, 1);
    auto* lower = new QHBoxLayout;
    lower->addStretch(1);
    lower->addWidget(close);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(24));
    layout->addLayout(upper);
    layout->addLayout(lower);
    dialog.exec();
}

} // namespace ocop
