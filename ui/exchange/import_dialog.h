#pragma once

#include "ui/exchange/preview_view.h"

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ocop {

class EmptyState;
class MappingChooser;
class MappingView;
class PreviewView;
class Session;
class StepRow;
struct ListMapping;
struct SetAsideRow;

/// Nhập danh sách: choose a file, check its columns, see what every row would do and set it right, then write all in one
/// act.
/// Nothing is written before the last button.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(Session& session, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Reads a list; goes to the preview when its heading is known, to the columns when not. False (with the
    /// sentence in the window) when the file cannot be read.
    bool openFile(const QString& path);
    /// The same for rows that were pasted; `name` stands where a file's name would.
    bool openRows(const QVector<QStringList>& rows, const QString& name);
    /// A row that was set aside: once it is taken it waits no longer.
    bool openSetAside(const SetAsideRow& row);
    /// The plan shown; null before a preview.
    const ImportPlan* plan() const { return m_plan.get(); }
    /// Writes the plan and closes the window. False when nothing could be written; the reason is shown.
    bool importNow();
    /// Failed rows with their reasons, as CSV. Throws Error{WriteFailed}.
    void saveFailedRows(const QString& path) const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { File, Columns, Preview };
    QWidget* buildFileStep();
    QWidget* buildBar();
    void goTo(Step step);
    void chooseFile();
    bool take(const std::function<Workbook()>& read, const QString& path, const ListMapping* mapping = nullptr);
    void makePlan();
    /// The list as the person has it now, in the columns or in the preview.
    const ListBook& book() const;
    bool takeMapping(const ListMapping* mapping);
    void callMapping(const QString& name);
    /// The person set something right in the preview.
    void planDraft();
    /// Of the register as it is; null when the person stopped it.
    std::unique_ptr<ImportPlan> planNow();
    /// `marked`: places of rows that do something else than was shown before.
    void showPlan(std::unique_ptr<ImportPlan> plan, const std::vector<int>& marked);
    /// Plans anew after others wrote; false when rows differ, which are then shown marked.
    bool planAgain(const QStringList& writers);
    void refreshBar();
    void sayProblem(const QString& sentence);
    void askSaveFailed();

    Session& m_session;
    QString m_path;
    qint64 m_takenUp = 0; ///< the waiting row the list was made of
    ListDraft m_draft;
    std::unique_ptr<ImportPlan> m_plan;
    MappingChooser* m_chooser = nullptr;
    StepRow* m_steps;
    QStackedWidget* m_stack;
    EmptyState* m_file = nullptr;
    MappingView* m_mapping = nullptr;
    PreviewView* m_preview = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_saveFailed = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
    QPushButton* m_import = nullptr;
};

/// Opens the window over `parent` and runs it until it is closed.
void importList(Session& session, QWidget* parent);
/// The same for a row that waits; true when it was taken.
bool importSetAside(Session& session, QWidget* parent, qint64 id);
/// The same for rows from the clipboard, headings first.
void importPasted(Session& session, QWidget* parent, const QVector<QStringList>& rows);

} // namespace ocop
