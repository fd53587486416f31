#pragma once

#include "core/reports/report_catalog.h"

#include <QObject>

class QPushButton;
class QWidget;

namespace ocop {

class Session;

/// The wording of the chosen report: a button that opens it beside its pages, not there for a report of tables alone.
class ReportWording : public QObject
{
    Q_OBJECT

public:
    ReportWording(Session& session, QWidget* page);

    QPushButton* button() const { return m_button; }
    /// Which report is chosen, and how it is asked for.
    void setReport(const ReportInfo& info, const ReportRequest& request);

Q_SIGNALS:
    /// The office keeps another wording now.
    void changed();

private:
    void edit();

    Session& m_session;
    QPushButton* m_button;
    const ReportInfo* m_info = nullptr;
    ReportRequest m_request;
};

} // namespace ocop
