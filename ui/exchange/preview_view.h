#pragma once

#include "core/exchange/import_plan.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace ocop {

class CountBar;
class DifferencePanel;
class MendPanel;
class RecordTable;
class Session;

/// A list in a person's hands: the file as read and as mended, how it is read, and what the person decided.
struct ListDraft
{
    std::unique_ptr<Workbook> workbook;
    ListBook book;
    ImportChoices choices;
};

/// The step of the import window where every row stands with what becomes of it, and where a person sets it right.
class PreviewView : public QWidget
{
    Q_OBJECT

public:
    /// `draft` is the window's; it is changed here.
    PreviewView(Session& session, ListDraft& draft, QWidget* parent = nullptr);
    ~PreviewView() override;

    /// `marked`: places of rows that do something else than was shown before; `name` of the file. The plan must outlive
    /// what is shown.
    void show(const ImportPlan& plan, const std::vector<int>& marked, const QString& name);
    /// Lets go of the plan shown.
    void forget();
    /// All rows again.
    void showAll();
    void focusTable();

Q_SIGNALS:
    /// The draft was changed: it is to be planned again.
    void draftChanged();
    void otherFileWanted();

private:
    void connectTable();
    void connectPanel();
    void applyFilter();
    void showRow();
    std::vector<int> chosenRows() const;
    void editCell();
    void answerText(bool asProposed, bool all);
    void split(bool wanted);
    void setAside(bool aside);
    void toNextQuestion();
    void leaveOut(bool out);
    QString headline(const QString& name) const;

    ListDraft& m_draft;
    const ImportPlan* m_plan = nullptr;
    CountBar* m_counts;
    QLabel* m_fileLine;
    QPushButton* m_nextQuestion;
    RecordTable* m_table;
    DifferencePanel* m_difference;
    MendPanel* m_mend;
};

} // namespace ocop
