#include "ui/reports/report_wording.h"

#include "ui/kit/small_widgets.h"
#include "ui/paper/layout/report_layout.h"
#include "ui/paper/page_painter.h"
#include "ui/paper/paper_source.h"
#include "ui/paper/template_editor.h"
#include "ui/session/session.h"

#include <QPushButton>

namespace ocop {

ReportWording::ReportWording(Session& session, QWidget* page)
    : QObject(page), m_session(session),
      m_button(makeButton(tr("Wo&rding…"), QStringLiteral("document-edit"), {}, page))
{
    m_button->setObjectName(QStringLiteral("editWording"));
    m_button->setToolTip(tr("The sentences of this report, for the office to change"));
    m_button->hide();
    connect(m_button, &QPushButton::clicked, this, &ReportWording::edit);
}

void ReportWording::setReport(const ReportInfo& info, const ReportRequest& request)
{
    m_info = &info;
    m_request = request;
    m_button->setVisible(info.wording.has_value());
}

void ReportWording::edit()
{
    if (!m_info || !m_info->wording) return;
    const auto moment = m_session.holdMoment();
    ReportSource source = paperSource(m_session.book(), *moment);
    QString typed;
    source.wording = [&typed](TemplateKind) { return typed; }; // a report has one
    const auto pagesOf = [&](const QString& body) {
        typed = body;
        return layOutReport(makeReport(*m_info, source, m_request));
    };
    TemplateEditor editor(m_session, *m_info->wording, pagesOf, m_button->window());
    if (editor.exec() == QDialog::Accepted) Q_EMIT changed();
}

} // namespace ocop
