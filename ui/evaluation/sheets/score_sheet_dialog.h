#pragma once

#include "ui/evaluation/sheets/round_sheets.h"
#include "ui/evaluation/sheets/score_sheet_desk.h"

#include <QDialog>

class QScrollArea;

namespace ocop {

class ScoreSheetBanner;
class ScoreSheetBar;
class ScoreSheetHead;
class ScoreSheetPanel;
class ScoreSheetView;

/// A member's score sheet for a product: criteria by keyboard, running totals beside. Every choice is stored as it
/// is made. Ctrl+PgUp/PgDn go through the products of the round, Alt+Left/Right through the members, Ctrl+Z takes
/// back, F6 changes between sheet and panel, F2 is the remark.
class ScoreSheetDialog : public QDialog
{
    Q_OBJECT

public:
    /// The dossier must have a sheet (whyNoSheet()). Throws Error{NotFound}.
    ScoreSheetDialog(Session& session, ApplicationId application, MemberId member, QWidget* parent = nullptr);

    ScoreSheetView* view() const { return m_view; }
    ScoreSheetPanel* panel() const { return m_panel; }
    const ScoreSheetDesk& desk() const { return m_desk; }
    /// What the bar at the bottom says.
    QString message() const;
    bool wrote() const { return m_wrote; }

    void done(int result) override;

public Q_SLOTS:
    void goTo(ocop::ApplicationId application, ocop::MemberId member);
    void stepProduct(int step);
    void stepMember(int step);
    void undo();
    void redo();
    void signOrOpen();
    bool agreesToSign();
    void openAgain();
    void chooseCase(QChar sheetCase);
    /// Fills the sheet from a list; `path` empty asks for one.
    void fillFromFile(const QString& path = {});

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildLayout();
    QWidget* buildBody();
    void connectParts();
    void addKeys();
    void refresh();
    /// The desk may be at another sheet, or its sheet have other criteria.
    void showSheet();
    /// Runs a write; what stops it is said in the bar. False when it was stopped.
    bool attempt(const std::function<void()>& work);
    bool agreesToCase(QChar sheetCase, const CaseChange& change);

    Session& m_session;
    ScoreSheetDesk m_desk;
    RoundSheets m_round;
    bool m_wrote = false;
    ScoreSheetHead* m_head;
    ScoreSheetBanner* m_banner;
    ScoreSheetView* m_view;
    ScoreSheetPanel* m_panel;
    QScrollArea* m_side;
    ScoreSheetBar* m_bar;
};

} // namespace ocop
