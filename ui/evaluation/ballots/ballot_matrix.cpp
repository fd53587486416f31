#include "ui/evaluation/ballots/ballot_matrix.h"

#include "core/base/dates.h"
#include "core/evaluation/ballots/ballot_acts.h"
#include "ui/evaluation/ballots/ballot_header.h"
#include "ui/evaluation/ballots/ballot_lines.h"
#include "ui/evaluation/ballots/ballot_matrix_model.h"
#include "ui/evaluation/ballots/ballot_reason.h"
#include "ui/evaluation/ballots/send_ballots_form.h"
#include "ui/form/date_field.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/office_papers.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace ocop {
namespace {

std::optional<BallotAnswer> answerOfKey(int key)
{
    switch (key) {
    case Qt::Key_1: return BallotAnswer::Agrees;
    case Qt::Key_2: return BallotAnswer::Disagrees;
    case Qt::Key_3: return BallotAnswer::Other;
    case Qt::Key_0: return BallotAnswer::Blank;
    default: return std::nullopt;
    }
}

} // namespace

BallotMatrix::BallotMatrix(Session& session, RoundId round, QWidget* parent)
    : QDialog(parent), m_session(session), m_round(round), m_model(new BallotMatrixModel(this)),
      m_table(new QTableView(this)), m_empty(new EmptyState(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("ballotMatrix"));
    setWindowTitle(tr("Written ballots"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    resize(QSize(theme.px(1240), theme.px(660)).boundedTo(screen()->availableSize() - QSize(32, 48)));
    m_table->setObjectName(QStringLiteral("ballots"));
    m_table->setAccessibleName(tr("Ballots, products by members: 1 agrees, 2 does not, 3 other opinion, 0 no answer"));
    m_table->setHorizontalHeader(new BallotHeader(m_table));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BallotMatrixDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setMouseTracking(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(32));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->installEventFilter(this);
    auto* frame = new QFrame(this);
    frame->setProperty("role", QStringLiteral("panel"));
    auto* framed = new QVBoxLayout(frame);
    framed->setContentsMargins(1, 1, 1, 1);
    framed->addWidget(m_table);
    framed->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    layout->addWidget(buildHead());
    layout->addWidget(frame, 1);
    layout->addWidget(buildFoot());
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_1), this), &QShortcut::activated, this,
            &BallotMatrix::agreeToRest);
    connect(&m_session, &Session::changed, this, &BallotMatrix::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &BallotMatrix::showCurrent);
    refresh();
    m_table->setCurrentIndex(m_model->nextOpen({}));
    if (!m_table->currentIndex().isValid()) m_table->setCurrentIndex(m_model->index(0, 1));
    m_table->setFocus();
}

BallotMatrix::~BallotMatrix() = default;

QWidget* BallotMatrix::buildHead()
{
    const Theme& theme = themeOf(this);
    auto* head = new QWidget(this);
    m_title = makeLabel({}, QStringLiteral("page"), head);
    m_title->setTextFormat(Qt::PlainText);
    m_facts = makeLabel({}, QStringLiteral("secondary"), head);
    m_facts->setObjectName(QStringLiteral("ballotFacts"));
    m_send = makeButton(tr("Ballots sent on…"), QStringLiteral("mail-message"), {}, head);
    m_send->setObjectName(QStringLiteral("sendBallots"));
    auto* forms = makeButton(tr("Print the ballots…"), QStringLiteral("document-print"), {}, head);
    forms->setObjectName(QStringLiteral("printBallots"));
    auto* record = makeButton(tr("Record of the ballot…"), QStringLiteral("office-report"), {}, head);
    record->setObjectName(QStringLiteral("ballotRecord"));
    auto* words = new QVBoxLayout;
    words->setSpacing(theme.px(2));
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addLayout(words, 1);
    for (QPushButton* each : {m_send, forms, record}) {
        each->setAutoDefault(false);
        row->addWidget(each);
    }
    connect(m_send, &QPushButton::clicked, this, &BallotMatrix::send);
    connect(forms, &QPushButton::clicked, this, [this] { showBallotForms(m_session, this, m_round); });
    connect(record, &QPushButton::clicked, this,
            [this] { showRoundPaper(m_session, this, m_round, RoundPaper::BallotRecord); });
    return head;
}

QWidget* BallotMatrix::buildFoot()
{
    const Theme& theme = themeOf(this);
    auto* foot = new QWidget(this);
    m_day = new DateField([this] { return m_session.today(); }, foot);
    m_day->setIdentity(QStringLiteral("returnedOn"), tr("Ballots came back on"));
    m_day->setFixedWidth(theme.px(150));
    m_day->setValue(m_session.today());
    m_reasonTitle = makeLabel(tr("&Reason"), {}, foot);
    m_reason = new BallotReason(m_table, foot);
    m_reasonTitle->setBuddy(m_reason);
    connect(m_reason, &QLineEdit::editingFinished, this, [this] { storeReason(); });
    connect(m_reason, &BallotReason::ended, this, &BallotMatrix::endReason);
    m_told = makeLabel({}, QStringLiteral("warning"), foot);
    m_told->setObjectName(QStringLiteral("ballotTold"));
    m_summary = makeLabel({}, QStringLiteral("secondary"), foot);
    m_summary->setObjectName(QStringLiteral("ballotSummary"));
    auto* close = makeButton(tr("Close"), {}, {}, foot, QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closeBallots"));
    close->setAutoDefault(false);
    auto* keys =
        makeLabel(tr("1 agrees · 2 does not agree · 3 other opinion · 0 no answer · Ctrl+1 agrees to the rest · "
                     "Delete not back"),
                  QStringLiteral("small"), foot);
    auto* dayTitle = makeLabel(tr("Came &back on"), {}, foot);
    dayTitle->setBuddy(m_day->target());
    auto* entry = new QHBoxLayout;
    entry->setSpacing(theme.px(8));
    entry->addWidget(dayTitle);
    entry->addWidget(m_day);
    entry->addSpacing(theme.px(8));
    entry->addWidget(m_reasonTitle);
    entry->addWidget(m_reason, 1);
    auto* last = new QHBoxLayout;
    last->setSpacing(theme.px(12));
    last->addWidget(m_summary);
    last->addWidget(keys, 1, Qt::AlignRight);
    last->addWidget(close);
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(6));
    layout->addLayout(entry);
    layout->addWidget(m_told); // its line is there while it says nothing: nothing moves
    m_told->setMinimumHeight(m_told->fontMetrics().height());
    layout->addLayout(last);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

QString BallotMatrix::told() const { return m_told->text(); }
QString BallotMatrix::summary() const { return m_summary->text(); }

void BallotMatrix::refresh()
{
    if (!m_session.isOpen()) return;
    const QModelIndex current = m_table->currentIndex();
    m_view = roundViewNow(m_session, m_round);
    m_model->load(m_session, m_view);
    const bool isEmpty = m_model->rowCount() == 0 || m_model->members() == 0;
    m_table->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    if (m_model->rowCount() == 0)
        m_empty->set(QStringLiteral("tag"), tr("No product is in this round yet"),
                     tr("Put dossiers into the round first."));
    else
        m_empty->set(QStringLiteral("group"), tr("The round has no council with members who vote"),
                     tr("Give the round its council, and the council its members."));
    if (m_view) {
        const Round& round = m_view->round();
        m_title->setText(tr("Written ballots · %1").arg(round.name));
        QStringList facts{
            round.ballotsSentOn.isValid()
                ? tr("Sent on %1, back until %2").arg(formatDate(round.ballotsSentOn), formatDate(round.ballotsDue))
                : tr("Not sent yet")};
        if (const int overdue = overdueDossiers(m_session, m_view->results); overdue > 0)
            facts << tr("%n dossier(s) past the day to decide", nullptr, overdue);
        m_facts->setText(facts.join(QStringLiteral(" · ")));
        m_send->setVisible(!m_session.isReadOnly() && !round.isClosed());
        const RoundProgress progress = m_view->results.progress();
        m_summary->setText(tr("%1 of %2 answers are back")
                               .arg(QString::number(progress.sheetsSigned), QString::number(progress.sheetsExpected)));
    }
    arrangeColumns();
    if (current.isValid()) m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    showCurrent();
}

void BallotMatrix::showCurrent()
{
    const QModelIndex at = m_table->currentIndex();
    const Ballot* ballot = m_model->ballot(at);
    m_reason->showReason(ballot ? ballot->reason : QString(), ballot && m_model->isOpen(at));
}

void BallotMatrix::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    arrangeColumns();
}

void BallotMatrix::arrangeColumns()
{
    const Theme& theme = themeOf(this);
    const int members = m_model->members();
    const int room = width() - theme.px(32) - 2 - theme.px(16);
    const int back = theme.px(56);
    const int result = theme.px(190);
    const int first = std::clamp(room - back - result - members * theme.px(96), theme.px(170), theme.px(320));
    const int each =
        members > 0 ? std::clamp((room - first - back - result) / members, theme.px(86), theme.px(140)) : 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, column == 0             ? first
                                        : column == members + 1 ? back
                                        : column == members + 2 ? result
                                                                : each);
}

void BallotMatrix::say(const Findings& findings)
{
    m_told->setText(findings.empty() ? QString() : texts::finding(findings.front()));
}

bool BallotMatrix::mayNote()
{
    if (!m_view || m_session.isReadOnly()) return false;
    if (!m_view->round().isClosed()) return true;
    say({{Severity::Error, {}, QStringLiteral("roundClosed"), {m_view->round().name}}});
    return false;
}

Ballot BallotMatrix::typed(const QModelIndex& at, BallotAnswer answer, const QString& reason) const
{
    Ballot ballot;
    ballot.application = m_model->application(at.row());
    ballot.member = m_model->member(at.column());
    ballot.returnedOn = m_day->value();
    ballot.answer = answer;
    ballot.reason = reason;
    return ballot;
}

bool BallotMatrix::note(const std::vector<Ballot>& ballots)
{
    if (!mayNote() || ballots.empty()) return false;
    Findings found;
    for (const Ballot& each : ballots) {
        Findings findings = validate(each, m_view->round(), m_session.today());
        if (hasErrors(findings)) return say(findings), false;
        if (found.empty()) found = std::move(findings);
    }
    const RoundViewPtr view = m_view;
    try {
        m_session.write(ActKind::Edit, tr("ballots of %1").arg(view->round().name), [&](WriteAct& act) {
            for (const Ballot& each : ballots)
                noteBallot(m_session.book().evaluation(), act, view->results, each, m_session.today());
        });
    } catch (const Error& error) {
        m_told->setText(texts::error(error));
        return false;
    }
    say(found);
    return true;
}

void BallotMatrix::answer(BallotAnswer answer)
{
    const QModelIndex at = m_table->currentIndex();
    if (!m_model->isOpen(at)) {
        if (m_model->isBallot(at)) m_told->setText(tr("Decided already, or the member takes no part in this product."));
        return;
    }
    const Ballot* there = m_model->ballot(at);
    const bool differs = answer == BallotAnswer::Disagrees || answer == BallotAnswer::Other;
    if (!note({typed(at, answer, differs && there ? there->reason : QString())})) return;
    if (!differs) return goOn(at);
    m_reason->begin();
}

void BallotMatrix::agreeToRest()
{
    const QModelIndex at = m_table->currentIndex();
    if (!m_model->isBallot(at)) return;
    std::vector<Ballot> rest;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex each = m_model->index(row, at.column());
        if (m_model->isOpen(each) && !m_model->ballot(each)) rest.push_back(typed(each, BallotAnswer::Agrees, {}));
    }
    if (note(rest)) goOn(at);
}

void BallotMatrix::forget()
{
    const QModelIndex at = m_table->currentIndex();
    if (!m_model->isOpen(at) || !m_model->ballot(at) || !mayNote()) return;
    const RoundViewPtr view = m_view;
    m_session.write(ActKind::Edit, tr("ballots of %1").arg(view->round().name), [&](WriteAct& act) {
        forgetBallot(m_session.book().evaluation(), act, view->results, m_model->application(at.row()),
                     m_model->member(at.column()));
    });
    say({});
}

bool BallotMatrix::storeReason()
{
    const Ballot* there = m_model->ballot(m_table->currentIndex());
    const std::optional<QString> typed = there ? m_reason->takeTyped() : std::nullopt;
    if (!typed) return true;
    Ballot changed = *there;
    changed.reason = *typed;
    return note({changed});
}

void BallotMatrix::endReason(bool keep)
{
    const QModelIndex at = m_table->currentIndex();
    if (!keep) return showCurrent();
    if (storeReason()) goOn(at);
}

/// A reason that is still being typed is kept, however the window is closed.
void BallotMatrix::reject()
{
    m_reason->leave();
    if (storeReason()) QDialog::reject();
}

void BallotMatrix::goOn(const QModelIndex& from)
{
    if (const QModelIndex next = m_model->nextOpen(m_model->index(from.row(), from.column())); next.isValid())
        m_table->setCurrentIndex(next);
}

void BallotMatrix::send()
{
    if (!mayNote()) return;
    SendBallotsForm(m_session, m_round, this).exec();
    m_table->setFocus();
}

bool BallotMatrix::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const auto* pressed = static_cast<QKeyEvent*>(event);
    const int key = pressed->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched != m_table || pressed->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return QDialog::eventFilter(watched, event);
    if (const auto given = answerOfKey(key)) return answer(*given), true;
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace) return forget(), true;
    if ((isEnter || key == Qt::Key_F2) && m_reason->isEnabled()) {
        m_reason->begin();
        return true;
    }
    return isEnter || QDialog::eventFilter(watched, event);
}

void openBallots(Session& session, QWidget* parent, RoundId round) { BallotMatrix(session, round, parent).exec(); }

} // namespace ocop
