#include "ui/evaluation/sheets/score_sheet_dialog.h"

#include "core/base/dates.h"
#include "ui/evaluation/rounds/final_scores_form.h"
#include "ui/evaluation/sheets/score_sheet_head.h"
#include "ui/evaluation/sheets/score_sheet_matrix.h"
#include "ui/evaluation/sheets/score_sheet_panel.h"
#include "ui/evaluation/sheets/score_sheet_unmet.h"
#include "ui/evaluation/sheets/score_sheet_view.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace ocop {

ScoreSheetDialog::ScoreSheetDialog(Session& session, ApplicationId application, MemberId member, QWidget* parent)
    : QDialog(parent), m_session(session), m_desk(session), m_head(new ScoreSheetHead(this)),
      m_banner(new QFrame(this)), m_bannerIcon(new IconLabel(QStringLiteral("security-high"), Ink::Text, 16, m_banner)),
      m_bannerText(makeLabel({}, {}, m_banner)), m_view(new ScoreSheetView(this)), m_panel(new ScoreSheetPanel),
      m_side(new QScrollArea(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("scoreSheetDialog"));
    setWindowTitle(tr("Score sheet"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(QSize(theme.px(1334), theme.px(700)).boundedTo(screen()->availableSize() - QSize(32, 48)));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    auto* bannerLine = new QHBoxLayout(m_banner);
    bannerLine->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    bannerLine->setSpacing(theme.px(8));
    bannerLine->addWidget(m_bannerIcon, 0, Qt::AlignTop);
    m_bannerText->setObjectName(QStringLiteral("sheetBanner"));
    m_bannerText->setWordWrap(true);
    bannerLine->addWidget(m_bannerText, 1);
    auto* bannerPlace = new QVBoxLayout;
    bannerPlace->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(8));
    bannerPlace->addWidget(m_banner);
    layout->addLayout(bannerPlace);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(buildBar());
    connectParts();
    addKeys();

    m_desk.open(application, member);
    if (m_desk.application().round) {
        m_products = scoredApplications(session, m_desk.application().round);
        m_members = scoringMembers(session, m_desk.application().round);
    }
    m_view->setSheet(&m_desk.sheet(), m_desk.sheetCase());
    refresh();
    const int empty = m_view->pointsAt(0) ? m_view->nextEmpty(1) : 0;
    m_view->setCurrent(std::max(0, empty));
    hint();
    m_view->setFocus();
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

QWidget* ScoreSheetDialog::buildBar()
{
    const Theme& theme = themeOf(this);
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("bar"));
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    line->setSpacing(theme.px(8));
    m_messageIcon = new IconLabel(QStringLiteral("data-information"), Ink::Muted, 16, bar);
    m_message = makeLabel({}, QStringLiteral("secondary"), bar);
    m_message->setObjectName(QStringLiteral("sheetMessage"));
    m_message->setWordWrap(true);
    m_message->setMinimumWidth(1);
    m_fill = makeButton(tr("From a &list…"), QStringLiteral("document-import"), QStringLiteral("flat"), bar);
    m_fill->setObjectName(QStringLiteral("fillSheet"));
    m_fill->setToolTip(tr("Fill the whole sheet from a CSV or Excel list: “member”, then the codes of the criteria"));
    m_undo =
        makeButton(tr("Take back"), QStringLiteral("edit-undo"), QStringLiteral("flat"), bar, QStringLiteral("Ctrl+Z"));
    m_undo->setObjectName(QStringLiteral("undoChoice"));
    m_sign = makeButton({}, QStringLiteral("draw-freehand"), {}, bar);
    m_sign->setObjectName(QStringLiteral("signSheet"));
    auto* close = makeButton(tr("Close"), {}, {}, bar, QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closeSheet"));
    line->addWidget(m_messageIcon);
    line->addWidget(m_message, 1);
    line->addWidget(m_fill);
    line->addWidget(m_undo);
    line->addWidget(m_sign);
    line->addWidget(close);
    connect(m_fill, &QPushButton::clicked, this, [this] { fillFromFile(); });
    connect(m_undo, &QPushButton::clicked, this, &ScoreSheetDialog::undo);
    connect(m_sign, &QPushButton::clicked, this, &ScoreSheetDialog::signOrOpen);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return bar;
}

void ScoreSheetDialog::connectParts()
{
    connect(m_view, &ScoreSheetView::chosen, this, [this](const QString& code, int points) {
        if (attempt([&] { m_desk.choose(code, points); })) hint();
    });
    connect(m_view, &ScoreSheetView::cleared, this, [this](const QString& code) {
        if (attempt([&] { m_desk.choose(code, std::nullopt); })) hint();
    });
    connect(m_view, &ScoreSheetView::currentChanged, this, [this](const QString& code) {
        m_panel->finishNotes();
        m_panel->present(m_desk, code);
    });
    connect(m_view, &ScoreSheetView::refused, this,
            [this](const QString& sentence) { tellBelow(sentence, Told::Trouble); });
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
    refreshBar();
    if (m_told == Told::Hint) hint();
}

void ScoreSheetDialog::refresh()
{
    m_view->setEditable(m_desk.isEditable());
    m_view->setPoints(m_desk.points(), m_desk.totals().headings);
    m_view->setNoted(m_desk.notedCriteria());
    m_panel->present(m_desk, m_view->currentCode());
    const auto product = std::find(m_products.begin(), m_products.end(), m_desk.application().id);
    const auto member = std::find_if(m_members.begin(), m_members.end(),
                                     [this](const CouncilMember& each) { return each.id == m_desk.member().id; });
    m_head->present(m_desk, product == m_products.end() ? 0 : int(product - m_products.begin()) + 1,
                    int(m_products.size()), member == m_members.end() ? 0 : int(member - m_members.begin()) + 1,
                    int(m_members.size()));
    refreshBanner();
    refreshBar();
}

void ScoreSheetDialog::refreshBanner()
{
    QString text;
    Mark mark = Mark::Note;
    if (m_session.isReadOnly()) {
        text = tr("The window looks at %1, so the sheet cannot be changed. It is shown as it is stored today.")
                   .arg(formatDate(m_session.asOf()));
        mark = Mark::Warning;
    } else if (m_desk.lock() == SheetLock::Signed) {
        text = tr("Signed on %1. The sheet is locked; “Open again” unlocks it.").arg(formatDate(m_desk.signedOn()));
        if (m_desk.totals().missing() > 0)
            text +=
                QLatin1Char(' ') + tr("%n criteria have no points and count 0.", nullptr, m_desk.totals().missing());
    } else if (m_desk.lock() == SheetLock::RoundClosed) {
        text = tr("The round is closed; its sheets can only be looked at.");
    } else if (m_desk.lock() == SheetLock::Decided) {
        text = tr("The council has decided on this dossier; its sheets can only be looked at.");
    }
    m_banner->setVisible(!text.isEmpty());
    setLook(m_banner, "role", mark == Mark::Warning ? QStringLiteral("warning") : QStringLiteral("note"));
    m_bannerIcon->setIcon(mark == Mark::Warning ? QStringLiteral("view-calendar-day") : QStringLiteral("security-high"),
                          mark == Mark::Warning ? Ink::Warning : Ink::Text);
    m_bannerText->setText(text);
}

void ScoreSheetDialog::refreshBar()
{
    const bool isSigned = m_desk.lock() == SheetLock::Signed;
    const int missing = m_desk.totals().missing();
    m_undo->setEnabled(m_desk.canUndo());
    m_fill->setVisible(m_desk.isEditable() &&
                       width() >= themeOf(this).px(1000)); // where it is narrow the words need the room
    m_sign->setVisible(!m_session.isReadOnly() && (isSigned || m_desk.lock() == SheetLock::None));
    m_sign->setEnabled(m_desk.hasSheet());
    m_sign->setToolTip(m_desk.hasSheet() ? QString() : tr("Nothing is scored on this sheet yet."));
    m_sign->setText(isSigned                           ? tr("&Open again")
                    : missing > 0 && m_desk.hasSheet() ? tr("S&ign with %n empty", nullptr, missing)
                                                       : tr("S&ign"));
    setLook(m_sign, "kind", !isSigned && missing == 0 ? QStringLiteral("primary") : QString());
}

QString ScoreSheetDialog::message() const { return m_message->text(); }

void ScoreSheetDialog::tellBelow(const QString& sentence, Told told)
{
    m_told = told;
    m_message->setText(sentence);
    setLook(m_message, "text-role", told == Told::Trouble ? QStringLiteral("dirty") : QStringLiteral("secondary"));
    m_messageIcon->setIcon(told == Told::Trouble ? QStringLiteral("data-warning")
                           : told == Told::Done  ? QStringLiteral("dialog-ok-apply")
                                                 : QStringLiteral("data-information"),
                           told == Told::Trouble ? Ink::Warning
                           : told == Told::Done  ? Ink::Accent
                                                 : Ink::Muted);
}

void ScoreSheetDialog::hint()
{
    if (width() < themeOf(this).px(900))
        return tellBelow(m_desk.isEditable() ? tr("Digits: points, then on") : QString(), Told::Hint);
    tellBelow(m_desk.isEditable()
                  ? tr("Digits: points, then on · ← → answer · ↑ ↓ criterion · Tab next empty · Del clear · F2 remark")
                  : tr("↑ ↓ criterion · PgUp PgDn heading · Ctrl+PgDn next product · Alt+→ next member"),
              Told::Hint);
}

} // namespace ocop
