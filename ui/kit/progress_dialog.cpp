#include "ui/kit/progress_dialog.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ocop {

constexpr int parts = 1000; ///< of the bar's length

ProgressDialog::ProgressDialog(const QString& words, QWidget* parent)
    : QDialog(parent), m_bar(new QProgressBar(this)),
      m_stop(makeButton(tr("&Stop"), {}, {}, this, QStringLiteral("Esc")))
{
    const Theme& theme = themeOf(this);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(words);
    setObjectName(QStringLiteral("progress"));
    QLabel* label = makeLabel(words, QStringLiteral("strong"), this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(words);
    m_stop->setObjectName(QStringLiteral("stop"));
    connect(m_stop, &QPushButton::clicked, this, &ProgressDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(label);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    setMinimumWidth(theme.px(420));
}

void ProgressDialog::setShare(std::optional<double> share)
{
    m_bar->setRange(0, share ? parts : 0);
    if (share) m_bar->setValue(int(*share * parts));
}

void ProgressDialog::reject()
{
    m_stop->setEnabled(false);
    Q_EMIT stopRequested();
}

} // namespace ocop
