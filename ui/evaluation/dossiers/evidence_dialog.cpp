#include "ui/evaluation/dossiers/evidence_dialog.h"

#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/paper_panel.h"
#include "ui/form/conflict_dialog.h"
#include "ui/kit/ask.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/records/panel/attachments_box.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/dossier_words.h"
#include "ui/words/sentences.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace ocop {

EvidenceDialog::EvidenceDialog(Session& session, ApplicationId id, QWidget* parent)
    : QDialog(parent), m_session(session), m_desk(session, id), m_name(makeLabel({}, QStringLiteral("record"), this)),
      m_missing(makeLabel({}, QStringLiteral("secondary"), this)),
      m_table(new RecordTable(QStringLiteral("papers"), columnsOf(paperColumns()), &session.desk(), this)),
      m_panel(new PaperPanel(session, this))
{
    setObjectName(QStringLiteral("evidenceDialog"));
    setWindowTitle(tr("Papers of the dossier"));
    setAcceptDrops(true);
    const QSize wanted(themeOf(this).px(1120), themeOf(this).px(700));
    resize(wanted.boundedTo(screen()->availableSize() - QSize(32, 48)));
    m_missing->setObjectName(QStringLiteral("missingPapers"));
    m_missing->setWordWrap(true);
    buildLayout();
    addKeys();
    connect(m_table, &RecordTable::currentChanged, this, &EvidenceDialog::showPaper);
    connect(m_table, &RecordTable::activated, m_panel, &PaperPanel::focusFirstField);
    connect(m_panel, &PaperPanel::stateChosen, this, &EvidenceDialog::chooseState);
    connect(m_panel, &PaperPanel::fieldLeft, this, &EvidenceDialog::storePanel);
    connect(m_panel->files(), &AttachmentsBox::attachRequested, this, &EvidenceDialog::attach);
    connect(m_panel->files(), &AttachmentsBox::removeRequested, this, &EvidenceDialog::removeFile);
    connect(&m_session, &Session::changed, this, &EvidenceDialog::refresh);
    refresh();
    const auto& rows = m_desk.rows();
    const auto open = std::find_if(rows.begin(), rows.end(), [](const PaperRow& each) {
        return each.required && each.document.state != DocumentState::Present;
    });
    if (!rows.empty()) m_table->selectRecord(open == rows.end() ? rows.front().id : open->id);
    m_table->focusTable();
}

void EvidenceDialog::buildLayout()
{
    const Theme& theme = themeOf(this);
    m_table->view()->setAccessibleName(tr("Papers of the dossier"));
    m_table->view()->installEventFilter(this);
    m_table->setCountText([](int, int total) { return tr("%n paper(s)", nullptr, total); });
    m_table->setEmpty(QStringLiteral("document-multiple"), tr("These rules name no papers"),
                      tr("Choose another rule set in the dossier."));
    auto* hint = makeLabel(tr("In the list: 1 present · 2 missing · 3 to amend · 4 expired · Enter types its details"),
                           QStringLiteral("muted"), this);
    auto* close = makeButton(tr("Close"), {}, {}, this, QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("closePapers"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &EvidenceDialog::reject);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(theme.px(12));
    middle->addWidget(m_table, 1);
    middle->addWidget(m_panel);
    auto* foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(12));
    auto* head = new QVBoxLayout;
    head->setSpacing(theme.px(2));
    head->addWidget(m_name);
    head->addWidget(m_missing);
    layout->addLayout(head);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
}

void EvidenceDialog::addKeys()
{
    const auto on = [this](const QKeySequence& keys, auto run) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    };
    on(QKeySequence::Undo, [this] { undo(); });
    on(QKeySequence::Paste, [this] { paste(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Return), [this] { m_panel->takeProposal(); });
    on(QKeySequence(Qt::Key_F6), [this] { m_table->focusTable(); });
}

void EvidenceDialog::refresh()
{
    const Application* dossier = m_desk.dossier();
    if (!dossier) { // deleted meanwhile
        QDialog::reject();
        return;
    }
    m_name->setText(
        QStringLiteral("%1 – %2").arg(dossierName(m_session, *dossier), dossierWords::state(dossier->state)));
    const auto missing = m_desk.missing();
    m_missing->setText(missing.empty() ? tr("Nothing required is missing.") : dossierWords::missing(missing));
    const bool typing = !m_busy && m_desk.row(m_shown) && m_desk.isEdited(m_panel->document());
    m_desk.reload();
    const bool wasBusy = m_busy;
    m_busy = true; // the selection comes back by itself
    m_table->setSource(paperSource(m_desk.rows()));
    const qint64 edited = m_desk.rowOfEdited();
    if (typing && edited) m_table->selectRecord(edited);
    m_busy = wasBusy;
    m_shown = m_table->currentId();
    if (!typing || !edited) fillPanel(); // else what is being typed stays; storing it meets the other's change
}

void EvidenceDialog::fillPanel()
{
    const PaperRow* shown = m_desk.row(m_shown);
    m_panel->setEnabled(shown);
    if (!shown) return;
    m_desk.edit(*shown);
    m_panel->showPaper(*shown, m_desk.dossier()->filedOn, m_desk.filesOf(*shown), m_desk.isReadOnly());
}

void EvidenceDialog::showPaper(qint64 id)
{
    if (m_busy || id == m_shown) return;
    if (!storePanel()) {
        // Nothing typed is lost: first mend the field.
        m_busy = true;
        m_table->selectRecord(m_shown);
        m_busy = false;
        m_panel->checkFields();
        return;
    }
    m_shown = id;
    fillPanel();
}

bool EvidenceDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table->view() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
        const auto state = PaperPanel::stateOfKey(key->key() - Qt::Key_0);
        if (plain && state) {
            setState(*state);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void EvidenceDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_desk.isReadOnly() && AttachmentsBox::canTake(event->mimeData())) event->acceptProposedAction();
}

void EvidenceDialog::dropEvent(QDropEvent* event)
{
    // A file dropped on a line of the list belongs to that paper.
    const QWidget* port = m_table->view()->viewport();
    const QModelIndex at = m_table->view()->indexAt(port->mapFrom(this, event->position().toPoint()));
    if (at.isValid() && port->rect().contains(port->mapFrom(this, event->position().toPoint())))
        m_table->view()->setCurrentIndex(at);
    m_panel->files()->addMime(event->mimeData());
    event->acceptProposedAction();
}

bool EvidenceDialog::attempt(const std::function<void()>& work)
{
    if (!m_desk.isWritable()) return false;
    try {
        work();
        return true;
    } catch (const Error& error) {
        const bool changed = error.kind() == ErrorKind::Conflict;
        const PaperRow* shown = m_desk.row(m_shown);
        tell(this, tr("Not stored"), texts::error(changed && shown ? Error(error.kind(), shown->title) : error),
             Mark::Error);
        if (changed && !m_busy) m_session.followOthers();
        return false;
    }
}

bool EvidenceDialog::storePanel()
{
    const PaperRow* shown = m_desk.row(m_shown);
    if (m_busy || m_desk.isReadOnly() || !shown) return true;
    if (m_panel->hasProblem()) return false;
    const ApplicationDocument typed = m_panel->document();
    if (!m_desk.isEdited(typed)) return true;
    m_busy = true;
    const bool done = attempt([&] {
        try {
            m_desk.store(typed);
        } catch (const Error& error) {
            if (error.kind() != ErrorKind::Conflict) throw;
            ConflictDialog dialog(m_desk.conflictWith(typed), this);
            if (dialog.exec() != QDialog::Accepted) throw; // what was typed stays in the panel
            m_desk.storeMerged(typed, dialog.theirs());
        }
    });
    m_busy = false;
    return done;
}

void EvidenceDialog::chooseState(DocumentState state)
{
    if (!storePanel()) m_panel->checkFields();
    Q_UNUSED(state) // the panel's paper has it
}

void EvidenceDialog::setState(DocumentState state)
{
    if (m_desk.isReadOnly()) return;
    if (!storePanel()) {
        m_panel->checkFields();
        return;
    }
    QSet<qint64> chosen = m_table->selectedIds();
    if (chosen.isEmpty() && m_table->currentId()) chosen.insert(m_table->currentId());
    const qint64 from = m_table->currentId();
    attempt([&] { m_desk.setState(chosen, state); });
    if (chosen.size() == 1) goOn(from);
}

/// To the next paper of the list as it is sorted.
void EvidenceDialog::goOn(qint64 from)
{
    const std::vector<int> rows = m_table->visibleRows();
    for (size_t i = 0; i + 1 < rows.size(); ++i)
        if (m_table->source()->id(rows[i]) == from) {
            m_table->selectRecord(m_table->source()->id(rows[i + 1]));
            return;
        }
}

void EvidenceDialog::attach(const std::vector<FileToAttach>& files)
{
    if (!storePanel()) {
        m_panel->checkFields();
        return;
    }
    if (const PaperRow* shown = m_desk.row(m_shown)) attempt([&] { m_desk.attach(*shown, files); });
}

void EvidenceDialog::removeFile(const Attachment& file)
{
    if (storePanel()) attempt([&] { m_desk.remove(file); });
}

void EvidenceDialog::undo()
{
    try {
        m_desk.undo();
    } catch (const Error& error) {
        tell(this, tr("Not taken back"), texts::error(error), Mark::Error);
    }
}

void EvidenceDialog::paste() { m_panel->files()->addMime(QApplication::clipboard()->mimeData()); }

void EvidenceDialog::reject()
{
    if (!storePanel() && m_panel->hasProblem() &&
        m_session.ask().choose(this, tr("A day cannot be read"), tr("The red field is not stored."),
                               {tr("Close without it"), tr("Go back")}) != 0) {
        m_panel->checkFields();
        return;
    }
    QDialog::reject();
}

} // namespace ocop
