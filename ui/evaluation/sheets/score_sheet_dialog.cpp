#include "ui/evaluation/sheets/score_sheet_dialog.h"

#include "ui/evaluation/rounds/reason_form.h"
#include "ui/evaluation/sheets/score_sheet_banner.h"
#include "ui/evaluation/sheets/score_sheet_bar.h"
#include "ui/evaluation/sheets/score_sheet_head.h"
#include "ui/evaluation/sheets/score_sheet_panel.h"
#include "ui/evaluation/sheets/score_sheet_unmet.h"
#include "ui/evaluation/sheets/score_sheet_view.h"
#include "ui/evaluation/sheets/sheet_from_file.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ocop {

ScoreSheetDialog::ScoreSheetDialog(Session& session, ApplicationId application, MemberId member, QWidget* parent)
    : QDialog(parent), m_session(session), m_desk(session), m_head(new ScoreSheetHead(this)),
      m_banner(new ScoreSheetBanner(this)), m_view(new ScoreSheetView(this)), m_panel(new ScoreSheetPanel),
      m_side(new QScrollArea(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("scoreSheetDialog"));
    setWindowTitle(tr("Score sheet"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(QSize(theme.px(1334), theme.px(700)).boundedTo(screen()->availableSize() - QSize(32, 48)));
    buildLayout();
    connectParts();
    addKeys();

    m_desk.open(application, member);
    if (m_desk.application().round) m_round = RoundSheets(session, m_desk.application().round);
    m_head->keepRoomForCase(m_round.hasCases());
    showSheet();
    refresh();
    const int empty = m_view->pointsAt(0) ? m_view->nextEmpty(1) : 0;
    m_view->setCurrent(std::max(0, empty));
    m_bar->hint(m_desk);
    m_view->setFocus();
}

void ScoreSheetDialog::buildLayout()
{
    const Theme& theme = themeOf(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(buildBody(), 1);
    // Under the sheet: its boxes stay under the hand when the banner comes and goes.
    auto* bannerPlace = new QVBoxLayout;
    bannerPlace->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    bannerPlace->addWidget(m_banner);
    layout->addLayout(bannerPlace);
    m_bar = new ScoreSheetBar(this); // after the body, for Tab
    layout->addWidget(m_bar);
}

QWidget* ScoreSheetDialog::buildBody()
{
    const Theme& theme = themeOf(this);
    auto* body = new QWidget(this);
    auto* line = new QHBoxLayout(body);
    line->setContentsMargins(theme.px(16), 0, 0, 0);
    line->setSpacing(0);
    auto* frame = new QFrame(body);
    frame->setProperty("role", QStringLiteral("panel"));
    auto* framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_view);
    line->addWidget(frame, 1);
    m_side->setObjectName(QStringLiteral("scoreSide"));
    m_side->setWidget(m_panel);
    m_side->setWidgetResizable(true);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->viewport()->setAutoFillBackground(false);
    m_panel->setAutoFillBackground(false);
    line->addWidget(m_side);
    return body;
}

void ScoreSheetDialog::connectParts()
{
    connect(m_view, &ScoreSheetView::chosen, this, [this](const QString& code, int points) {
        if (attempt([&] { m_desk.choose(code, points); })) m_bar->hint(m_desk);
    });
    connect(m_view, &ScoreSheetView::cleared, this, [this](const QString& code) {
        if (attempt([&] { m_desk.choose(code, std::nullopt); })) m_bar->hint(m_desk);
    });
    connect(m_view, &ScoreSheetView::currentChanged, this, [this](const QString& code) {
        m_panel->finishNotes();
        m_panel->present(m_desk, code);
    });
    connect(m_view, &ScoreSheetView::refused, this, [this](const QString& sentence) { m_bar->tellTrouble(sentence); });
    connect(m_view, &ScoreSheetView::caseWanted, m_head, &ScoreSheetHead::focusCase);
    connect(m_panel, &ScoreSheetPanel::criterionWanted, this, [this](const QString& code) {
        m_view->setCurrentCode(code);
        m_view->setFocus();
    });
    connect(m_panel, &ScoreSheetPanel::noteWritten, this,
            [this](const QString& code, const QString& note) { attempt([&] { m_desk.writeNote(code, note); }); });
    connect(m_panel, &ScoreSheetPanel::sheetNoteWritten, this,
            [this](const QString& note) { attempt([&] { m_desk.writeSheetNote(note); }); });
    connect(m_panel, &ScoreSheetPanel::left, this, [this] { m_view->setFocus(); });
    connect(m_head, &ScoreSheetHead::productStep, this, &ScoreSheetDialog::stepProduct);
    connect(m_head, &ScoreSheetHead::memberStep, this, &ScoreSheetDialog::stepMember);
    connect(m_head, &ScoreSheetHead::caseChosen, this, &ScoreSheetDialog::chooseCase);
    connect(m_bar, &ScoreSheetBar::fillWanted, this, [this] { fillFromFile(); });
    connect(m_bar, &ScoreSheetBar::undoWanted, this, &ScoreSheetDialog::undo);
    connect(m_bar, &ScoreSheetBar::signWanted, this, &ScoreSheetDialog::signOrOpen);
    connect(m_bar, &ScoreSheetBar::closeWanted, this, &QDialog::reject);
}

void ScoreSheetDialog::addKeys()
{
    const auto add = [this](const QKeySequence& keys, const std::function<void()>& act) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { stepProduct(-1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { stepProduct(1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { stepMember(-1); });
    add(QKeySequence(Qt::ALT | Qt::Key_Right), [this] { stepMember(1); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    add(QKeySequence(Qt::Key_F2), [this] { m_panel->focusNote(); });
    add(QKeySequence(Qt::Key_F6), [this] {
        if (!m_view->hasFocus())
            m_view->setFocus();
        else if (m_panel->unmet()->isVisible())
            m_panel->unmet()->setFocus();
        else
            m_panel->focusNote();
    });
}

void ScoreSheetDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    m_side->setFixedWidth(std::min(themeOf(this).px(312), width() * 38 / 100));
    m_bar->present(m_desk);
    if (m_bar->isHinting()) m_bar->hint(m_desk);
}

QString ScoreSheetDialog::message() const { return m_bar->message(); }

void ScoreSheetDialog::refresh()
{
    m_view->setEditable(m_desk.isEditable());
    m_view->setAnswers({m_desk.points(), m_desk.totals().headings, m_desk.notedCriteria()});
    m_panel->present(m_desk, m_view->currentCode());
    m_head->present(m_desk, m_round.placeOf(m_desk.application().id), int(m_round.dossiers().size()),
                    m_round.placeOf(m_desk.member().id), int(m_round.members().size()));
    m_banner->present(m_desk);
    m_bar->present(m_desk);
}

void ScoreSheetDialog::showSheet() { m_view->setSheet(&m_desk.sheet(), m_desk.sheetCase()); }

bool ScoreSheetDialog::attempt(const std::function<void()>& work)
{
    QString trouble;
    try {
        work();
        m_wrote = true;
    } catch (const Error& error) {
        trouble = m_desk.whyStopped(error);
    }
    refresh();
    if (!trouble.isEmpty()) m_bar->tellTrouble(trouble);
    return trouble.isEmpty();
}

void ScoreSheetDialog::goTo(ApplicationId application, MemberId member)
{
    m_panel->finishNotes();
    const bool left = m_desk.lock() == SheetLock::Signed;
    const QString why = whyNoSheet(m_session, application);
    if (!why.isEmpty()) return m_bar->tellTrouble(why);
    QString trouble;
    try {
        m_desk.open(application, member);
    } catch (const Error& error) {
        trouble = m_desk.whyStopped(error);
    }
    showSheet();
    refresh();
    // One sheet after the other: the next one begins where it is empty from the top.
    if (left || m_desk.points().isEmpty()) m_view->setCurrent(0);
    if (const QString remark = m_desk.signingRemark(); !remark.isEmpty() && m_desk.isEditable())
        m_bar->tell(remark);
    else if (trouble.isEmpty())
        m_bar->hint(m_desk);
    else
        m_bar->tellTrouble(trouble);
    m_view->setFocus();
}

void ScoreSheetDialog::stepProduct(int step)
{
    if (const auto next = m_round.dossierBeside(m_desk.application().id, step, m_session))
        goTo(*next, m_desk.member().id);
    else
        m_bar->tell(step > 0 ? tr("This is the last product of the round.")
                             : tr("This is the first product of the round."));
}

void ScoreSheetDialog::stepMember(int step)
{
    if (const auto next = m_round.memberBeside(m_desk.member().id, step))
        goTo(m_desk.application().id, *next);
    else
        m_bar->tell(step > 0 ? tr("This is the last member who scores.") : tr("This is the first member who scores."));
}

void ScoreSheetDialog::undo()
{
    m_panel->finishNotes();
    if (!m_desk.canUndo()) return m_bar->tell(tr("Nothing to undo."));
    QString criterion;
    const bool done = attempt([&] { criterion = m_desk.undo(); });
    showSheet();
    m_view->setCurrentCode(criterion);
    if (done) m_bar->tellDone(tr("Taken back. Ctrl+Y does it again."));
}

void ScoreSheetDialog::redo()
{
    if (!m_desk.canRedo()) return m_bar->tell(tr("Nothing to redo."));
    QString criterion;
    const bool done = attempt([&] { criterion = m_desk.redo(); });
    showSheet();
    m_view->setCurrentCode(criterion);
    if (done) m_bar->tellDone(tr("Done again."));
}

void ScoreSheetDialog::signOrOpen()
{
    m_panel->finishNotes();
    if (m_desk.lock() == SheetLock::Signed) return openAgain();
    if (!agreesToSign() || !attempt([this] { m_desk.sign(); })) return m_view->setFocus();
    const QString remark = m_desk.signingRemark();
    m_bar->tellDone(tr("Signed. Ctrl+PgDn goes to the next product.") +
                    (remark.isEmpty() ? QString() : QLatin1Char(' ') + remark));
    m_view->setFocus();
}

/// Empty criteria count nothing: they are named, and it is asked.
bool ScoreSheetDialog::agreesToSign()
{
    const QStringList empty = m_desk.emptyCriteria();
    if (empty.isEmpty()) return true;
    m_view->setCurrentCode(empty.front());
    return m_session.ask().choose(this, tr("Sign with %n criteria empty?", nullptr, int(empty.size())),
                                  tr("No points for %1. They count 0.").arg(empty.join(QStringLiteral(", "))),
                                  {tr("Sign all the same"), tr("Go back to %1").arg(empty.front())}) == 0;
}

void ScoreSheetDialog::openAgain()
{
    const QString why = m_desk.whyLocked();
    if (!why.isEmpty()) return m_bar->tellTrouble(why);
    const bool rescored = m_desk.isTooFarApart();
    const auto reason = askReason(
        m_session, this, tr("Open the signed sheet again"),
        rescored ? tr("The totals are too far apart: what the council talked about. The first points are kept.")
                 : tr("The slip keeps the points as they were signed, the reason, the day and your name."));
    if (!reason) return m_view->setFocus();
    const SlipKind kind = rescored ? SlipKind::Rescore : SlipKind::Sheet;
    if (attempt([&] { m_desk.unsign(kind, *reason); }))
        m_bar->tellDone(tr("The sheet is open again. Ctrl+Z locks it as it was."));
    m_view->setFocus();
}

/// Answers given by one case stand for the other's conditions when it changes: the person is told what that means.
bool ScoreSheetDialog::agreesToCase(QChar sheetCase, const CaseChange& change)
{
    if (change.sheets == 0) return true;
    return m_session.ask().choose(
               this, tr("Score this product by case %1?").arg(sheetCase),
               tr("On %n sheet(s) the criteria %1 were scored by the conditions of case %2. No points are deleted, but they now stand for the "
                  "conditions of case %3: look at them again on every sheet.",
                  nullptr, change.sheets)
                   .arg(change.criteria.join(QStringLiteral(", ")), QString(m_desk.sheetCase()), QString(sheetCase)),
               {tr("Change to case %1").arg(sheetCase), tr("Keep case %1").arg(m_desk.sheetCase())}) == 0;
}

void ScoreSheetDialog::chooseCase(QChar sheetCase)
{
    m_panel->finishNotes();
    if (sheetCase == m_desk.sheetCase()) return refresh();
    const CaseChange change = m_desk.caseChange();
    if (change.signedSheets > 0) {
        refresh();
        return m_bar->tellTrouble(
            tr("%n sheet(s) of this dossier are signed. Open them again before the case is changed.", nullptr,
               change.signedSheets));
    }
    if (!agreesToCase(sheetCase, change)) return refresh();
    const bool done = attempt([&] { m_desk.chooseCase(sheetCase); });
    showSheet();
    refresh();
    if (done) m_bar->tellDone(tr("The product is scored by case %1, on the sheets of all members.").arg(sheetCase));
    m_view->setFocus();
}

void ScoreSheetDialog::fillFromFile(const QString& given)
{
    m_panel->finishNotes();
    if (m_desk.sheet().hasCases() && m_desk.sheetCase().isNull())
        return m_bar->tellTrouble(tr("Choose case A or B above the sheet first."));
    const QString folder = deskItems::importFolder().of(
        m_session.desk(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        !given.isEmpty() ? given
                         : filedialogs::openFile(
                               m_session, this, tr("Choose the list of points"), folder,
                               tr("Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;All files (*)"));
    if (path.isEmpty()) return;
    deskItems::importFolder().set(m_session.desk(), QFileInfo(path).absolutePath());
    const SheetFromFile read = readSheetOfMember(path, m_desk.sheet(), m_desk.sheetCase(), m_desk.member().name);
    if (!read.trouble.isEmpty()) return tell(this, tr("The list cannot be taken"), read.trouble, Mark::Error);
    const bool done = attempt([&] { m_desk.fill(read.points); });
    if (done)
        m_bar->tellDone(
            tr("Filled from “%1”: %n criteria with points. Ctrl+Z takes it back.", nullptr, m_desk.totals().filled)
                .arg(QFileInfo(path).fileName()));
    m_view->setFocus();
}

void ScoreSheetDialog::done(int result)
{
    m_panel->finishNotes();
    QDialog::done(result);
    m_session.settle();
}

} // namespace ocop
