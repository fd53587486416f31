#pragma once

#include "core/reports/report_catalog.h"
#include "ui/shell/page.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace ocop {

class ReportPreview;

/// The page of reports: which one, for whom and when, and its pages as they will be printed; print, PDF, Excel.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Session& session, QWidget* parent = nullptr);

    void refresh() override;
    /// Chooses a report by its name on the command line.
    void choose(const QString& name);
    /// What is shown just now.
    const Report& report() const { return m_report; }
    /// Writes what is shown; tells what went wrong.
    bool save(const QString& path);

private:
    QWidget* buildList();
    QWidget* buildOptions();
    QWidget* buildPreview();
    const ReportInfo& chosen() const;
    ReportRequest request() const;
    void fillDistricts();
    void showOptions();
    void showReport();
    void print();

    Report m_report;
    QListWidget* m_list;
    QLabel* m_title;
    QComboBox* m_district;
    QDateEdit* m_asOf;
    QLineEdit* m_number;
    QComboBox* m_order;
    QLabel* m_orderLabel;
    QCheckBox* m_withList;
    ReportPreview* m_preview;
    QLabel* m_page;
    QPushButton* m_fitWidth;
    QPushButton* m_fitPage;
    bool m_filling = false;
};

} // namespace ocop
