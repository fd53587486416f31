#include "ui/kit/help_dialog.h"

#include "ui/kit/keys_dialog.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/kit/translations.h"

#include <QBoxLayout>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>

namespace ocop {

/// The file of a language holds a section a page, each under "## key".
QString HelpDialog::textOf(const QString& page)
{
    const QString language = localeOfTexts().name().section(u'_', 0, 0);
    QFile file(QStringLiteral(":/help/%1.md").arg(language));
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (const QString& section : QString::fromUtf8(file.readAll()).split(QStringLiteral("## ")))
        if (section.section(u'\n', 0, 0).trimmed() == page) return section.section(u'\n', 1).trimmed();
    return {};
}

HelpDialog::HelpDialog(const QString& page, QWidget* parent) : QDialog(parent), m_text(new QTextBrowser(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("help"));
    setWindowTitle(tr("Help"));
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMarkdown(textOf(page));
    QPushButton* keys = makeButton(tr("All &keys…"), {}, QStringLiteral("flat"), this, QStringLiteral("Ctrl+/"));
    keys->setObjectName(QStringLiteral("allKeys"));
    connect(keys, &QPushButton::clicked, this, [this] { KeysDialog(this).exec(); });
    QPushButton* close = makeButton(tr("&Close"), {}, QStringLiteral("primary"), this, QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closeHelp"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keys);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_text, 1);
    layout->addLayout(buttons);
    resize(theme.px(640), theme.px(480));
}

} // namespace ocop
