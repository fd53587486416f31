#include "ui/reports/making_panel.h"

#include "ui/kit/small_widgets.h"
#include "ui/session/job.h"
#include "ui/session/job_bar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace ocop {

MakingPanel::MakingPanel(QWidget* parent)
    : QWidget(parent), m_sentence(makeLabel({}, QStringLiteral("secondary"), this)), m_bar(new JobBar(this)),
      m_stop(makeButton(tr("Stop"), QStringLiteral("dialog-cancel"), {}, this, QStringLiteral("Esc"))),
      m_again(makeButton(tr("Make the report"), QStringLiteral("view-refresh"), QStringLiteral("primary"), this)),
      m_stopKey(new QShortcut(QKeySequence(Qt::Key_Escape), parent))
{
    const Theme& theme = themeOf(this);
    m_stop->setObjectName(QStringLiteral("stopReport"));
    m_again->setObjectName(QStringLiteral("makeReport"));
    m_sentence->setObjectName(QStringLiteral("makingSentence"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_bar->setFixedWidth(theme.px(280));
    m_stopKey->setContext(Qt::WidgetWithChildrenShortcut);
    m_stopKey->setEnabled(false);
    connect(m_stop, &QPushButton::clicked, this, &MakingPanel::stopRequested);
    connect(m_stopKey, &QShortcut::activated, this, &MakingPanel::stopRequested);
    connect(m_again, &QPushButton::clicked, this, &MakingPanel::againRequested);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(theme.px(12));
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    for (QWidget* each : std::initializer_list<QWidget*>{m_bar, m_stop, m_again})
        layout->addWidget(each, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void MakingPanel::follow(const Job* job)
{
    m_sentence->setText(tr("Making the report…"));
    m_bar->follow(job);
    m_bar->show();
    showButton(m_stop);
    m_stopKey->setEnabled(true);
}

void MakingPanel::sayEnded(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_bar->hide();
    showButton(m_again);
    m_stopKey->setEnabled(false);
}

void MakingPanel::showButton(QPushButton* button)
{
    const bool hadFocus = holdsFocus();
    m_stop->setVisible(button == m_stop);
    m_again->setVisible(button == m_again);
    if (hadFocus) button->setFocus();
}

bool MakingPanel::holdsFocus() const { return m_stop->hasFocus() || m_again->hasFocus(); }

void MakingPanel::takeFocus() { (m_stop->isHidden() ? m_again : m_stop)->setFocus(); }

} // namespace ocop
