#include "ui/promotion/hall/paste_dialog.h"

#include "ui/kit/ask.h"
#include "ui/kit/small_widgets.h"
#include "ui/promotion/hall/column_meaning.h"
#include "ui/promotion/hall/meant_party.h"
#include "ui/promotion/hall/paste_cells.h"
#include "ui/promotion/hall/paste_words.h"
#include "ui/promotion/hall/sheet_choice.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/table/clipboard.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/sentences.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QInputMethod>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

constexpr int pauseBeforePlan = 250; ///< milliseconds after a key

PasteSource pasteSource(const Session& session)
{
    return {session.stored(), session.book().units(), session.state().promotion, session.expiringDays(),
            session.today()};
}

} // namespace

PasteDialog::PasteDialog(Session& session, PasteKind kind, TradeEventId event, QWidget* parent)
    : QDialog(parent), m_session(session), m_kind(kind), m_event(event), m_mark(session.version()),
      m_text(new QPlainTextEdit(this)), m_head(makeLabel({}, QStringLiteral("secondary"), this)),
      m_trouble(makeLabel({}, QStringLiteral("error"), this)), m_sheets(new SheetChoice(this)),
      m_meaning(new ColumnMeaning(this)),
      m_table(new RecordTable(QStringLiteral("pasteLines%1").arg(int(kind)),
                              columnsOf(pasteCells::columns(session, kind)), &session.desk(), this)),
      m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("attendees"));
    setWindowTitle(pasteWords::title(kind));
    m_plan.kind = kind;
    build();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforePlan);
    connect(m_pause, &QTimer::timeout, this, &PasteDialog::makePlan);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) m_pause->start();
    });
    connect(m_table, &RecordTable::currentChanged, this, &PasteDialog::showCurrent);
    connect(m_table, &RecordTable::activated, this, [this] {
        const auto open =
            std::find_if(m_parties.begin(), m_parties.end(), [](const MeantParty* each) { return each->isOpen(); });
        (open == m_parties.end() ? m_parties.front() : *open)->focusField();
    });
    connect(m_sheets, &SheetChoice::chosen, this, &PasteDialog::takeSheet);
    connect(m_meaning, &ColumnMeaning::said, this, [this](int column, std::optional<PastedField> field) {
        m_choices.columns.insert_or_assign(column, field);
        makePlan();
    });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &PasteDialog::writeNow);
    }
    makePlan();
    m_text->setFocus();
}

PasteDialog::~PasteDialog() = default;

QString PasteDialog::eventName() const
{
    const TradeEvent* event = m_session.state().promotion.find<TradeEvent>(m_event);
    return event ? event->name : QString();
}

void PasteDialog::build()
{
    const Theme& theme = themeOf(this);
    const QSize room = screen() ? screen()->availableSize() - QSize(48, 64) : QSize(1200, 700);
    resize(QSize(theme.px(1120), theme.px(680)).boundedTo(room));
    auto* hint = makeLabel(pasteWords::hint(m_kind), QStringLiteral("secondary"), this);
    hint->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("pasteText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(theme.px(64)); // on a small screen
    m_text->setMaximumHeight(theme.px(140));
    m_head->setWordWrap(true);
    m_head->setObjectName(QStringLiteral("pasteHead"));
    m_trouble->setWordWrap(true);
    m_trouble->setObjectName(QStringLiteral("pasteTrouble"));
    m_table->view()->setAccessibleName(tr("Lines"));
    m_table->setCountText([](int shown, int) { return tr("%n line(s)", nullptr, shown); });
    m_table->setEmpty(QStringLiteral("document-import"), tr("Nothing to read yet"),
                      tr("What every line means stands here before anything is written."));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme.px(8));
    for (QWidget* each : std::initializer_list<QWidget*>{m_sheets, m_meaning}) columns->addWidget(each);
    columns->addStretch(1);
    auto* meant = new QHBoxLayout;
    meant->setSpacing(theme.px(8));
    addParty(meant, false);
    if (m_kind == PasteKind::Contracts) addParty(meant, true);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    body->setSpacing(theme.px(8));
    body->addWidget(makeLabel(m_event ? eventName() : windowTitle(), QStringLiteral("record"), this));
    for (QWidget* each : std::initializer_list<QWidget*>{hint, m_text, m_head}) body->addWidget(each);
    body->addLayout(columns);
    body->addWidget(m_table, 1);
    body->addWidget(m_trouble);
    body->addLayout(meant);
    if (m_kind == PasteKind::Guests) {
        auto* makeBuyers = new QCheckBox(tr("&Keep guests that buy and are not in the register as new buyers"), this);
        makeBuyers->setObjectName(QStringLiteral("makeBuyers"));
        body->addWidget(makeBuyers);
        connect(makeBuyers, &QCheckBox::toggled, this, [this](bool on) {
            m_choices.makesBuyers = on;
            makePlan();
        });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(body, 1);
    layout->addWidget(buildBar());
}

QWidget* PasteDialog::buildBar()
{
    const Theme& theme = themeOf(this);
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("bar"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    m_note = makeLabel({}, QStringLiteral("secondary"), bar);
    m_note->setObjectName(QStringLiteral("pasteNote"));
    m_note->setWordWrap(true);
    const auto button = [&](const char* name, const QString& text, const QString& icon, const QString& kind, auto slot,
                            const QString& keys = {}) {
        QPushButton* made = makeButton(text, icon, kind, bar, keys);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        layout->addWidget(made);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    button("pasteFile", tr("From a &file…"), QStringLiteral("document-open"), {}, &PasteDialog::chooseFile);
    m_copy = button("pasteCopy", tr("&Copy what waits"), QStringLiteral("edit-copy"), {}, &PasteDialog::copyWaiting);
    layout->addWidget(m_note, 1);
    button("pasteClose", tr("Close"), {}, {}, &PasteDialog::reject, QStringLiteral("Esc"));
    m_write = button("pasteWrite", tr("&Write"), QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"),
                     &PasteDialog::writeNow, QStringLiteral("Ctrl+Enter"));
    return bar;
}

void PasteDialog::addParty(QBoxLayout* row, bool isBuyerOfContract)
{
    auto* party = new MeantParty(m_session, m_kind, isBuyerOfContract, this);
    row->addWidget(party, 1);
    connect(party, &MeantParty::said, this, [this, isBuyerOfContract](qint64 id) {
        const PastedLine* line = current();
        if (!line) return;
        QHash<QString, qint64>& meant = isBuyerOfContract ? m_choices.meantBuyer : m_choices.meant;
        const QString key = isBuyerOfContract ? line->buyerKey() : line->key();
        if (id == 0)
            meant.remove(key);
        else
            meant.insert(key, id);
        makePlan();
    });
    m_parties.push_back(party);
}

PastePlan PasteDialog::planNow() const
{
    const QVector<QStringList> rows = pasteCells::rowsTyped(m_text->toPlainText());
    const Workbook list = workbookOf({rows.begin(), rows.end()});
    const Sheet& sheet = list.sheets.front();
    const PasteSource source = pasteSource(m_session);
    switch (m_kind) {
    case PasteKind::Participants: return planParticipants(source, m_event, sheet, m_choices);
    case PasteKind::Guests: return planGuests(source, m_event, sheet, m_choices);
    case PasteKind::Buyers: return planBuyers(source, sheet, m_choices);
    case PasteKind::Contracts: break;
    }
    return planContracts(source, sheet, m_choices);
}

void PasteDialog::makePlan()
{
    m_pause->stop();
    m_mark = m_session.version();
    m_plan = planNow();
    showPlan();
}

void PasteDialog::showPlan()
{
    m_head->setText(pasteWords::columns(m_plan));
    m_meaning->showPlan(m_plan);
    m_table->setRows<PastedLine>(
        m_plan.lines, [](const PastedLine& line) { return qint64(line.row.number); },
        pasteCells::columns(m_session, m_kind));
    if (m_table->currentId() <= 0 && !m_plan.lines.empty()) {
        // The first line that wants an answer.
        const auto first =
            std::find_if(m_plan.lines.begin(), m_plan.lines.end(), [](const PastedLine& line) { return line.waits(); });
        m_table->selectRecord((first == m_plan.lines.end() ? m_plan.lines.front() : *first).row.number);
    }
    const int waiting = int(unwritten().size());
    const int written = m_plan.count(PasteStep::Adds) + m_plan.count(PasteStep::Completes);
    m_note->setText(pasteWords::summary(m_plan));
    setLook(m_note, "text-role", QStringLiteral("secondary"));
    m_copy->setVisible(waiting > 0);
    m_write->setText(tr("&Write %n line(s)", nullptr, written));
    m_write->setEnabled(written > 0 && !m_session.isReadOnly());
    showCurrent();
}

const PastedLine* PasteDialog::current() const
{
    const qint64 number = m_table->currentId();
    const auto at = std::find_if(m_plan.lines.begin(), m_plan.lines.end(),
                                 [number](const PastedLine& line) { return line.row.number == number; });
    return at == m_plan.lines.end() ? nullptr : &*at;
}

void PasteDialog::showCurrent()
{
    const PastedLine* line = current();
    for (MeantParty* each : m_parties) each->showLine(line);
    m_trouble->setText(line ? pasteWords::trouble(m_plan, *line) : QString());
    m_trouble->setVisible(!m_trouble->text().isEmpty());
}

void PasteDialog::showRows(const QVector<QStringList>& rows)
{
    m_isShowing = true;
    m_text->setPlainText(tabSeparated(rows));
    m_isShowing = false;
    makePlan();
    if (!m_plan.lines.empty()) m_table->focusTable();
}

void PasteDialog::takeRows(const QVector<QStringList>& rows)
{
    m_choices.columns.clear(); // they were said of another list
    showRows(rows);
}

bool PasteDialog::takeClipboard()
{
    const QVector<QStringList> rows = pastedRows(QGuiApplication::clipboard()->mimeData());
    if (rows.isEmpty()) return false;
    takeRows(rows);
    return true;
}

bool PasteDialog::takeFile(const QString& path)
{
    try {
        m_sheets->take(readWorkbook(path));
        takeSheet();
        return true;
    } catch (const Error& error) {
        setLook(m_note, "text-role", QStringLiteral("error"));
        m_note->setText(texts::error(error));
        return false;
    }
}

void PasteDialog::takeSheet()
{
    const std::vector<QStringList> rows = m_sheets->rows();
    takeRows({rows.begin(), rows.end()});
}

void PasteDialog::chooseFile()
{
    const QString folder = deskItems::importFolder().of(
        m_session.desk(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString path =
        filedialogs::openFile(m_session, this, tr("Choose the list"), folder,
                              tr("Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;All files (*)"));
    if (path.isEmpty()) return;
    deskItems::importFolder().set(m_session.desk(), QFileInfo(path).absolutePath());
    takeFile(path);
}

bool PasteDialog::writeNow()
{
    QGuiApplication::inputMethod()->commit(); // the word that is still being composed
    if (m_pause->isActive()) makePlan();
    if (m_session.isReadOnly() || !m_plan.writesAnything()) return false;
    const auto label = [this] {
        const int lines = m_plan.count(PasteStep::Adds) + m_plan.count(PasteStep::Completes);
        return pasteWords::act(m_kind, lines, eventName());
    };
    const auto again = [this](const QStringList& writers) {
        const std::vector<PastedLine> before = m_plan.lines;
        makePlan();
        QStringList different;
        for (size_t i = 0; i < m_plan.lines.size() && i < before.size(); ++i)
            if (m_plan.lines[i].step != before[i].step) different << m_plan.lines[i].row.of(PastedField::Organisation);
        return different.isEmpty() || agreesTo(m_session, this, writers, different);
    };
    const auto write = [this](WriteAct& act) { applyPasted(m_session.book().stores<PromotionStores>(), act, m_plan); };
    if (!writeShown(m_session, this, {ActKind::Batch, label, m_mark, again, write})) return false;
    keepWaiting();
    return true;
}

std::vector<const PastedLine*> PasteDialog::unwritten() const
{
    std::vector<const PastedLine*> left;
    for (const PastedLine& line : m_plan.lines)
        if (line.waits()) left.push_back(&line);
    return left;
}

/// The heading and the lines that wait stay in the list; without any the work is done.
void PasteDialog::keepWaiting()
{
    const std::vector<const PastedLine*> left = unwritten();
    if (left.empty()) {
        accept();
        return;
    }
    const QVector<QStringList> rows = pasteCells::rowsTyped(m_text->toPlainText());
    QVector<QStringList> kept;
    if (m_plan.list.hasHeading() && !m_plan.lines.empty())
        kept = rows.mid(0, std::max(0, m_plan.lines.front().row.number - 1));
    for (const PastedLine* line : left)
        if (line->row.number <= rows.size()) kept << rows[line->row.number - 1];
    showRows(kept);
}

void PasteDialog::copyWaiting()
{
    QVector<QStringList> rows;
    const QVector<QStringList> typed = pasteCells::rowsTyped(m_text->toPlainText());
    for (const PastedLine* line : unwritten())
        if (line->row.number <= typed.size()) rows << typed[line->row.number - 1];
    copyRows(rows, false);
}

void PasteDialog::reject()
{
    if (m_pause->isActive()) makePlan();
    const int left = int(unwritten().size()) + m_plan.count(PasteStep::Adds);
    if (left == 0) return QDialog::reject();
    const int answer = m_session.ask().choose(this, tr("%n line(s) are not written yet.", nullptr, left),
                                              tr("The copy can be pasted here again, or into a list."),
                                              {tr("Copy the list and close"), tr("Close without"), tr("Go back")});
    if (answer == 0) copyRows(pasteCells::rowsTyped(m_text->toPlainText()), false);
    if (answer != 2) QDialog::reject();
}

void pasteList(Session& session, QWidget* parent, PasteKind kind, TradeEventId event)
{
    PasteDialog dialog(session, kind, event, parent);
    dialog.takeClipboard();
    dialog.exec();
}

void typeList(Session& session, QWidget* parent, PasteKind kind) { PasteDialog(session, kind, {}, parent).exec(); }

void readListFile(Session& session, QWidget* parent, PasteKind kind, TradeEventId event)
{
    PasteDialog dialog(session, kind, event, parent);
    QTimer::singleShot(0, &dialog, [&dialog] { dialog.findChild<QPushButton*>(QStringLiteral("pasteFile"))->click(); });
    dialog.exec();
}

} // namespace ocop
