#pragma once

#include "ui/paper/report_acts.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;

namespace ocop {

class RecordTable;
class ReportPreview;
class Session;

/// A list's pages before they are printed or saved.
class TableReportDialog : public QDialog
{
    Q_OBJECT

public:
    TableReportDialog(Session& session, Report report, QWidget* parent = nullptr);
    const Report& report() const { return *m_report; }
    /// Offers the wording of the paper: `edit` gives true when it was changed, `again` then makes the report anew.
    void setWording(std::function<bool(QWidget*)> edit, std::function<Report()> again);

private:
    ShownReport shown() const;

    std::shared_ptr<const Report> m_report;
    ReportPreview* m_preview;
    QHBoxLayout* m_buttons;
};

/// Shows the list's pages with what can be done with them: print, PDF, Excel, CSV.
void showTableReport(Session& session, const RecordTable& table, const QString& title, QWidget* parent);

} // namespace ocop
