#include "ui/window/side_bar.h"

#include "core/reminders/decisions_due.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/reminders/promotion_work.h"
#include "ui/safety/drill_run.h"
#include "ui/session/desk_backups.h"
#include "ui/session/session.h"
#include "ui/window/navigation.h"
#include "ui/window/pages.h"

#include <QFileInfo>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {

SideBar::SideBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_navigation(new Navigation(this)),
      m_sampleTag(makeLabel(tr("SAMPLE DATA"), QStringLiteral("tag"), this)),
      m_file(makeLabel({}, QStringLiteral("strong"), this)), m_backup(makeLabel({}, QStringLiteral("small"), this)),
      m_foot(new QVBoxLayout)
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("side"));
    setAttribute(Qt::WA_StyledBackground);
    for (const PageEntry& entry : pageEntries()) {
        if (entry.ruleBefore) m_navigation->addRule();
        m_navigation->addPage(entry.key, entry.title, entry.icon);
    }
    // No width before the window has one: it would be the least a narrow window can have.
    m_foot->setContentsMargins(theme.px(16), theme.px(12), theme.px(8), theme.px(12));
    m_foot->setSpacing(theme.px(4));
    m_foot->addWidget(m_sampleTag, 0, Qt::AlignLeft);
    m_foot->addWidget(m_file);
    m_foot->addWidget(m_backup);
    auto* rule = new QFrame(this);
    rule->setProperty("role", QStringLiteral("rule"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(8), 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation, 1);
    layout->addWidget(rule);
    layout->addLayout(m_foot);
}

void SideBar::refresh()
{
    refreshFoot();
    if (!m_session.isOpen()) return;
    m_navigation->setCount(QStringLiteral("certificates"), m_session.statistics().total().expiring);
    m_navigation->setCount(
        QStringLiteral("home"),
        waitingProducts(m_session.statistics().products(), *m_session.dues(), m_session.decisions()) +
            waitingPromotion(m_session),
        true);
    fitWidth();
}

void SideBar::refreshFoot()
{
    m_sampleTag->setVisible(m_session.isSample());
    const QString name = QFileInfo(m_session.path()).fileName();
    m_file->setText(m_file->fontMetrics().elidedText(name, Qt::ElideMiddle, themeOf(this).px(160)));
    m_file->setToolTip(m_session.path());
    const auto last = m_session.isOpen() ? LastBackup::of(m_session.desk(), m_session.path()) : std::nullopt;
    if (m_session.isAnotherDay())
        m_backup->setText(tr("Read only for the day chosen"));
    else if (!m_trouble.isEmpty())
        m_backup->setText(tr("Today's backup failed"));
    else if (last && isSecondOverdue(m_session.desk(), m_session.path(), m_session.now()))
        m_backup->setText(tr("Connect the second place"));
    else if (last && isPasswordTrialDue(m_session.desk(), m_session.path(), m_session.now()))
        m_backup->setText(tr("Try the second place's password"));
    else
        m_backup->setText(last ? tr("Backed up %1").arg(last->at.toString(QStringLiteral("dd/MM HH:mm")))
                               : tr("No backup yet"));
    m_backup->setToolTip(m_trouble);
}

void SideBar::setBackupTrouble(const QString& trouble)
{
    m_trouble = trouble;
    refreshFoot();
}

void SideBar::setFolded(bool folded)
{
    const Theme& theme = themeOf(this);
    m_folded = folded;
    m_placed = true;
    fitWidth();
    m_navigation->setFolded(folded);
    for (QLabel* label : {m_file, m_backup}) label->setVisible(!folded);
    m_foot->setContentsMargins(theme.px(folded ? 4 : 16), theme.px(12), theme.px(folded ? 4 : 8), theme.px(12));
    m_sampleTag->setText(folded ? tr("SAMPLE") : tr("SAMPLE DATA"));
}

void SideBar::fitWidth()
{
    if (!m_placed) return;
    const Theme& theme = themeOf(this);
    setFixedWidth(m_folded ? theme.px(56) : std::max(theme.px(192), m_navigation->wholeWidth()));
}

} // namespace ocop
