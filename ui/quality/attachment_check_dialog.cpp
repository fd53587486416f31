#include "ui/quality/attachment_check_dialog.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/quality/checked_record.h"
#include "ui/session/session.h"
#include "ui/words/quality_words.h"

#include <QCoreApplication>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ocop {

AttachmentCheckDialog::AttachmentCheckDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_check(session.book().database()), m_timer(new QTimer(this)),
      m_state(makeLabel({}, QStringLiteral("strong"), this)), m_bar(new QProgressBar(this)),
      m_list(new QListWidget(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("attachmentCheck"));
    setWindowTitle(tr("Check of the attached files"));
    resize(theme.px(620), theme.px(360));
    m_state->setObjectName(QStringLiteral("checkState"));
    m_bar->setObjectName(QStringLiteral("checkProgress"));
    m_bar->setAccessibleName(tr("Files compared"));
    m_bar->setRange(0, std::max(1, m_check.count()));
    m_bar->setTextVisible(false);
    m_list->setObjectName(QStringLiteral("faultyFiles"));
    m_list->setProperty("role", QStringLiteral("field"));
    m_list->setAccessibleName(tr("Files with a fault"));
    m_list->setWordWrap(true);
    auto* close = makeButton(tr("Close"), {}, {}, this, QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closeCheck"));
    close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    layout->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &AttachmentCheckDialog::openRecord);
    connect(m_timer, &QTimer::timeout, this, &AttachmentCheckDialog::goOn);
    showResult();
    m_timer->start(0); // a content between two events
}

void AttachmentCheckDialog::goOn()
{
    if (!m_check.step()) m_timer->stop();
    showResult();
}

void AttachmentCheckDialog::showResult()
{
    m_bar->setValue(isDone() ? m_bar->maximum() : m_check.done());
    const auto& faults = m_check.faults();
    for (size_t i = size_t(m_list->count()); i < faults.size(); ++i) m_list->addItem(sentenceOf(faults[i]));
    if (!isDone())
        m_state->setText(
            tr("Comparing %1 of %2 files…").arg(QString::number(m_check.done() + 1), QString::number(m_check.count())));
    else
        m_state->setText(faults.empty() ? tr("All attached files are as they were attached.")
                                        : tr("%n file(s) with a fault", nullptr, int(faults.size())));
    m_list->setVisible(!faults.empty());
}

QString AttachmentCheckDialog::sentenceOf(const FaultyAttachment& fault) const
{
    const QString record = nameOfChecked(m_session, {fault.attachment.entity, fault.attachment.recordId});
    const QString words = attachmentFaultWords(fault);
    return record.isEmpty() ? words : QStringLiteral("%1 – %2").arg(record, words);
}

void AttachmentCheckDialog::openRecord()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= int(m_check.faults().size())) return;
    const FaultyAttachment& fault = m_check.faults()[size_t(row)];
    const RecordRef record{fault.attachment.entity, fault.attachment.recordId};
    if (nameOfChecked(m_session, record).isEmpty()) return;
    accept();
    Q_EMIT m_session.recordRequested(record);
}

QString attachmentFaultWords(const FaultyAttachment& fault)
{
    static constexpr const char* words[] = {
        QT_TRANSLATE_NOOP("quality",
                          "“%1”: the content is no longer in the register; attach it again, or take it from a backup."),
        QT_TRANSLATE_NOOP("quality",
                          "“%1”: the content is not what was attached; attach it again, or take it from a backup."),
        QT_TRANSLATE_NOOP("quality", "“%1”: the record it belongs to is deleted.")};
    return QCoreApplication::translate("quality", words[size_t(fault.fault)]).arg(fault.attachment.name);
}

} // namespace ocop
