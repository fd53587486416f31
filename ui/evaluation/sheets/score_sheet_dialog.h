#pragma once

#include "ui/evaluation/sheets/score_sheet_desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ocop {

class IconLabel;
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
    void chooseCase(QChar sheetCase);
    /// Fills the sheet from a list; `path` empty asks for one.
    void fillFromFile(const QString& path = {});

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Told { Hint, Done, Trouble };

    QWidget* buildBody();
    QWidget* buildBar();
    void connectParts();
    void addKeys();
    void refresh();
    void refreshBanner();
    void refreshBar();
    void tellBelow(const QString& sentence, Told told);
    void hint();
    /// Runs a write; what stops it is said in the bar. False when it was stopped.
    bool attempt(const std::function<void()>& work);
    QString words(const Error& error) const;

    Session& m_session;
    ScoreSheetDesk m_desk;
    std::vector<ApplicationId> m_products;
    std::vector<CouncilMember> m_members;
    bool m_wrote = false;
    Told m_told = Told::Hint;
    ScoreSheetHead* m_head;
    QWidget* m_banner;
    IconLabel* m_bannerIcon;
    QLabel* m_bannerText;
    ScoreSheetView* m_view;
    ScoreSheetPanel* m_panel;
    QScrollArea* m_side;
    IconLabel* m_messageIcon;
    QLabel* m_message;
    QPushButton* m_fill;
    QPushButton* m_undo;
    QPushButton* m_sign;
};

/// Opens the sheet in a window of its own; true when something was stored. Without a member, or where there is no
/// sheet, it offers what can be done instead.
bool openScoreSheet(Session& session, QWidget* parent, ApplicationId application, MemberId member);

} // namespace ocop
