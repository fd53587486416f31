#pragma once

#include "core/reports/report_catalog.h"
#include "ui/paper/report_acts.h"
#include "ui/paper/report_book.h"
#include "ui/session/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ocop {

class Job;
class MakingPanel;
class ReportOptions;
class ReportPreview;
class ReportWording;
class ViewChooser;

/// The page of reports: which one, for whom and when, and its pages as they will be printed; print, PDF, Excel, Word.
/// A choice is kept under a name like a list's view; a book holds the same report of every district.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Session& session, QWidget* parent = nullptr);
    ~ReportsPage() override;

    void refresh() override;
    /// Chooses a report by its name on the command line.
    void choose(const QString& name);
    /// It takes longer than a moment: nothing is shown yet.
    bool isMaking() const { return m_job != nullptr; }
    /// What is shown just now; an empty one while isMaking().
    const Report& report() const { return *m_report; }
    ShownReport shown() const;
    ReportOptions* options() const { return m_options; }
    /// Writes what is shown; tells what went wrong.
    bool save(const QString& path);
    /// The same report of every district as one PDF, or a file each; tells what went wrong.
    bool saveBook(const QString& path);
    bool saveBookInto(const QString& folder, const QString& ending);
    /// The choice, to be kept under a name; takeLook() gives the report it does not know.
    QJsonObject look() const;
    QStringList takeLook(const QJsonObject& look);

Q_SIGNALS:
    /// A report was made and is shown.
    void reportMade();

private:
    /// A report as it comes from the other thread: the columns it could have, and the shape it has.
    struct Made
    {
        std::vector<ReportColumn> columns;
        TableShape shape;
        std::shared_ptr<const Report> report;
    };

    QWidget* buildList();
    QWidget* buildPreview();
    void buildBookMenu(QToolButton* button);
    const ReportInfo& chosen() const;
    ReportSource source() const;
    /// Makes the chosen report of every district beside the window and hands it on there. False when nothing came of it.
    bool writeBookBeside(const std::function<void(const ReportBook&, Progress*)>& write);
    /// Makes the chosen report beside the window; what was being made is dropped.
    void showReport();
    void endMaking();
    void show(std::shared_ptr<const Report> report);
    void showNothing();
    void stopMaking();
    void leave();
    void openSpot(const PaperSpot& spot);
    void copySentences();
    void print();

    std::shared_ptr<const Report> m_report = std::make_shared<const Report>();
    std::unique_ptr<Job> m_job; ///< makes what will be shown
    Made m_made;
    std::vector<QWidget*> m_acts; ///< of use with a report only
    QListWidget* m_list;
    ReportOptions* m_options = nullptr;
    ViewChooser* m_views;
    QPushButton* m_copy;
    ReportWording* m_wording;
    QStackedWidget* m_place = nullptr;
    ReportPreview* m_preview = nullptr;
    MakingPanel* m_making = nullptr;
    QLabel* m_page;
    QLabel* m_hint; ///< that something opens
    QPushButton* m_fitWidth;
    QPushButton* m_fitPage;
};

} // namespace ocop
