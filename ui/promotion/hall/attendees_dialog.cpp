#include "ui/promotion/hall/attendees_dialog.h"

#include "core/base/text.h"
#include "ui/kit/ask.h"
#include "ui/kit/small_widgets.h"
#include "ui/promotion/hall/attendee_cells.h"
#include "ui/promotion/promotion_lookups.h"
#include "ui/records/lookups.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/rooms.h"
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

AttendeeSource attendeeSource(const Session& session)
{
    return {session.stored(), session.book().units(), session.state().promotion, session.expiringDays()};
}

} // namespace

AttendeesDialog::AttendeesDialog(Session& session, TradeEventId event, bool ofGuests, QWidget* parent)
    : QDialog(parent), m_session(session), m_event(event), m_ofGuests(ofGuests), m_mark(session.version()),
      m_text(new QPlainTextEdit(this)), m_head(makeLabel({}, QStringLiteral("secondary"), this)),
      m_table(new RecordTable(QStringLiteral("attendeeLines"), columnsOf(attendeeCells::columns(session, ofGuests)),
                              &session.desk(), this)),
      m_meant(new LookupField(
          [this](const QString& typed) {
              const AttendeeLine* line = current();
              const auto known = [this](qint64 id) {
                  return m_ofGuests ? promotionLookups::buyer(m_session, {id}) : lookups::subject(m_session, {id});
              };
              std::vector<Choice> offered;
              if (typed.isEmpty() && line)
                  for (const qint64 id : line->candidates)
                      if (const auto choice = known(id)) offered.push_back(*choice);
              if (!offered.empty()) return offered;
              return m_ofGuests ? promotionLookups::buyers(m_session)(typed) : lookups::subjects(m_session)(typed);
          },
          this)),
      m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("attendees"));
    setWindowTitle(ofGuests ? tr("List of guests") : tr("List of participants"));
    m_plan.ofGuests = ofGuests;
    build();
    connectLookup();
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseBeforePlan);
    connect(m_pause, &QTimer::timeout, this, &AttendeesDialog::makePlan);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_isShowing) m_pause->start();
    });
    connect(m_table, &RecordTable::currentChanged, this, &AttendeesDialog::showCurrent);
    connect(m_table, &RecordTable::activated, this, [this] { m_meant->target()->setFocus(); });
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(shortcut, &QShortcut::activated, this, &AttendeesDialog::writeNow);
    }
    makePlan();
    m_text->setFocus();
}

AttendeesDialog::~AttendeesDialog() = default;

void AttendeesDialog::build()
{
    const Theme& theme = themeOf(this);
    const QSize room = screen() ? screen()->availableSize() - QSize(48, 64) : QSize(1200, 700);
    resize(QSize(theme.px(1120), theme.px(680)).boundedTo(room));
    const TradeEvent* event = m_session.state().promotion.find<TradeEvent>(m_event);
    auto* hint = makeLabel(
        m_ofGuests ? tr("Paste or type a list: organisation, kind, who comes, position, phone, email. A line of "
                        "headings may stand above; the columns may come in any order.")
                   : tr("Paste or type a list: producer, who comes, position, phone, stall, products shown. A line of "
                        "headings may stand above; the columns may come in any order."),
        QStringLiteral("secondary"), this);
    hint->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("attendeeText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFixedHeight(theme.px(140));
    m_head->setWordWrap(true);
    m_head->setObjectName(QStringLiteral("attendeeHead"));
    m_table->view()->setAccessibleName(tr("Lines"));
    m_table->setCountText([](int shown, int) { return tr("%n line(s)", nullptr, shown); });
    m_table->setEmpty(QStringLiteral("document-import"), tr("Nothing to read yet"),
                      tr("What every line means stands here before anything is written."));
    auto* meant = new QHBoxLayout;
    auto* label = makeLabel(m_ofGuests ? tr("&Buyer of this line") : tr("Producer of this &line"), {}, this);
    m_meant->setIdentity(QStringLiteral("meant"), label->text().remove(u'&'));
    label->setBuddy(m_meant->target());
    meant->addWidget(label);
    meant->addWidget(m_meant, 1);
    auto* body = new QVBoxLayout;
    body->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    body->setSpacing(theme.px(8));
    body->addWidget(makeLabel(event ? event->name : windowTitle(), QStringLiteral("record"), this));
    body->addWidget(hint);
    body->addWidget(m_text);
    body->addWidget(m_head);
    body->addWidget(m_table, 1);
    body->addLayout(meant);
    if (m_ofGuests) {
        m_makeBuyers = new QCheckBox(tr("&Keep guests that buy and are not in the register as new buyers"), this);
        m_makeBuyers->setObjectName(QStringLiteral("makeBuyers"));
        body->addWidget(m_makeBuyers);
        connect(m_makeBuyers, &QCheckBox::toggled, this, [this](bool on) {
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

QWidget* AttendeesDialog::buildBar()
{
    const Theme& theme = themeOf(this);
    auto* bar = new QFrame(this);
    bar->setProperty("role", QStringLiteral("bar"));
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    m_note = makeLabel({}, QStringLiteral("secondary"), bar);
    m_note->setObjectName(QStringLiteral("attendeeNote"));
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
    button("attendeeFile", tr("From a &file…"), QStringLiteral("document-open"), {}, &AttendeesDialog::chooseFile);
    m_copy =
        button("attendeeCopy", tr("&Copy what waits"), QStringLiteral("edit-copy"), {}, &AttendeesDialog::copyWaiting);
    layout->addWidget(m_note, 1);
    button("attendeeClose", tr("Close"), {}, {}, &AttendeesDialog::reject, QStringLiteral("Esc"));
    m_write = button("attendeeWrite", tr("&Write"), QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"),
                     &AttendeesDialog::writeNow, QStringLiteral("Ctrl+Enter"));
    return bar;
}

void AttendeesDialog::connectLookup()
{
    m_meant->setAdd(
        [this](const QString& typed) {
            const QString name = typed.isEmpty() && current() ? current()->row.of(AttendeeField::Organisation) : typed;
            return m_ofGuests ? tr("Add buyer “%1”…").arg(name) : tr("Add producer “%1”…").arg(name);
        },
        [this](const QString& typed) -> std::optional<Choice> {
            const QString name = typed.isEmpty() && current() ? current()->row.of(AttendeeField::Organisation) : typed;
            const QLatin1String table(m_ofGuests ? Buyer::table : Subject::table);
            const qint64 made = m_session.rooms().add(this, table, name);
            return m_ofGuests ? promotionLookups::buyer(m_session, {made}) : lookups::subject(m_session, {made});
        });
    connect(m_meant, &LookupField::edited, this, [this] {
        const AttendeeLine* line = current();
        if (!line || (m_meant->id() == 0 && !m_meant->typed().isEmpty())) return;
        const QString key = line->key();
        if (m_meant->id() == 0)
            m_choices.meant.remove(key);
        else
            m_choices.meant.insert(key, m_meant->id());
        makePlan();
    });
}

AttendeePlan AttendeesDialog::planNow() const
{
    const QVector<QStringList> rows = attendeeCells::rowsTyped(m_text->toPlainText());
    const Workbook list = workbookOf({rows.begin(), rows.end()});
    const AttendeeSource source = attendeeSource(m_session);
    return m_ofGuests ? planGuests(source, m_event, list.sheets.front(), m_choices)
                      : planParticipants(source, m_event, list.sheets.front(), m_choices);
}

void AttendeesDialog::makePlan()
{
    m_pause->stop();
    m_mark = m_session.version();
    m_plan = planNow();
    showPlan();
}

void AttendeesDialog::showPlan()
{
    m_head->setText(attendeeCells::columnWords(m_plan));
    m_table->setRows<AttendeeLine>(
        m_plan.lines, [](const AttendeeLine& line) { return qint64(line.row.number); },
        attendeeCells::columns(m_session, m_ofGuests));
    if (m_table->currentId() <= 0 && !m_plan.lines.empty()) {
        // The first line that wants an answer.
        const auto first = std::find_if(m_plan.lines.begin(), m_plan.lines.end(),
                                        [](const AttendeeLine& line) { return line.waits(); });
        m_table->selectRecord((first == m_plan.lines.end() ? m_plan.lines.front() : *first).row.number);
    }
    const int waiting = int(
        std::count_if(m_plan.lines.begin(), m_plan.lines.end(), [](const AttendeeLine& line) { return line.waits(); }));
    const int written = m_plan.count(AttendeeStep::Adds) + m_plan.count(AttendeeStep::Completes);
    m_note->setText(attendeeCells::summary(m_plan));
    setLook(m_note, "text-role", QStringLiteral("secondary"));
    m_copy->setVisible(waiting > 0);
    m_write->setText(tr("&Write %n line(s)", nullptr, written));
    m_write->setEnabled(written > 0 && !m_session.isReadOnly());
    showCurrent();
}

const AttendeeLine* AttendeesDialog::current() const
{
    const qint64 number = m_table->currentId();
    const auto at = std::find_if(m_plan.lines.begin(), m_plan.lines.end(),
                                 [number](const AttendeeLine& line) { return line.row.number == number; });
    return at == m_plan.lines.end() ? nullptr : &*at;
}

void AttendeesDialog::showCurrent()
{
    const AttendeeLine* line = current();
    m_meant->setEnabled(line && line->step != AttendeeStep::Joins);
    if (!line)
        m_meant->clear();
    else if (m_ofGuests)
        m_meant->setChoice(promotionLookups::buyer(m_session, line->guest.buyer));
    else
        m_meant->setChoice(lookups::subject(m_session, line->participant.subject));
}

void AttendeesDialog::takeRows(const QVector<QStringList>& rows)
{
    m_isShowing = true;
    m_text->setPlainText(tabSeparated(rows));
    m_isShowing = false;
    makePlan();
    if (!m_plan.lines.empty()) m_table->focusTable();
}

bool AttendeesDialog::takeClipboard()
{
    const QVector<QStringList> rows = pastedRows(QGuiApplication::clipboard()->mimeData());
    if (rows.isEmpty()) return false;
    takeRows(rows);
    return true;
}

bool AttendeesDialog::takeFile(const QString& path)
{
    try {
        const Workbook workbook = readWorkbook(path);
        const Sheet* sheet = attendeeSheet(workbook);
        const std::vector<QStringList> rows = sheet ? textsOf(*sheet) : std::vector<QStringList>();
        takeRows({rows.begin(), rows.end()});
        return true;
    } catch (const Error& error) {
        setLook(m_note, "text-role", QStringLiteral("error"));
        m_note->setText(texts::error(error));
        return false;
    }
}

void AttendeesDialog::chooseFile()
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

bool AttendeesDialog::writeNow()
{
    if (m_pause->isActive()) makePlan();
    if (m_session.isReadOnly() || !m_plan.writesAnything()) return false;
    const auto label = [this] {
        const TradeEvent* event = m_session.state().promotion.find<TradeEvent>(m_event);
        const int lines = m_plan.count(AttendeeStep::Adds) + m_plan.count(AttendeeStep::Completes);
        return (m_ofGuests ? tr("%1: %n guest(s)", nullptr, lines) : tr("%1: %n participant(s)", nullptr, lines))
            .arg(event ? event->name : QString());
    };
    const auto again = [this](const QStringList& writers) {
        const std::vector<AttendeeLine> before = m_plan.lines;
        makePlan();
        QStringList different;
        for (size_t i = 0; i < m_plan.lines.size() && i < before.size(); ++i)
            if (m_plan.lines[i].step != before[i].step)
                different << m_plan.lines[i].row.of(AttendeeField::Organisation);
        return different.isEmpty() || agreesTo(m_session, this, writers, different);
    };
    const auto write = [this](WriteAct& act) {
        applyAttendees(m_session.book().stores<PromotionStores>(), act, m_plan);
    };
    if (!writeShown(m_session, this, {ActKind::Batch, label, m_mark, again, write})) return false;
    keepWaiting();
    return true;
}

std::vector<const AttendeeLine*> AttendeesDialog::unwritten() const
{
    std::vector<const AttendeeLine*> left;
    for (const AttendeeLine& line : m_plan.lines)
        if (line.waits()) left.push_back(&line);
    return left;
}

/// The heading and the lines that wait stay in the list; without any the work is done.
void AttendeesDialog::keepWaiting()
{
    const std::vector<const AttendeeLine*> left = unwritten();
    if (left.empty()) {
        accept();
        return;
    }
    const QVector<QStringList> rows = attendeeCells::rowsTyped(m_text->toPlainText());
    QVector<QStringList> kept;
    if (m_plan.list.hasHeading() && !m_plan.lines.empty())
        kept = rows.mid(0, std::max(0, m_plan.lines.front().row.number - 1));
    for (const AttendeeLine* line : left)
        if (line->row.number <= rows.size()) kept << rows[line->row.number - 1];
    takeRows(kept);
}

void AttendeesDialog::copyWaiting()
{
    QVector<QStringList> rows;
    const QVector<QStringList> typed = attendeeCells::rowsTyped(m_text->toPlainText());
    for (const AttendeeLine* line : unwritten())
        if (line->row.number <= typed.size()) rows << typed[line->row.number - 1];
    copyRows(rows, false);
}

void AttendeesDialog::reject()
{
    if (m_pause->isActive()) makePlan();
    const int left = int(unwritten().size()) + m_plan.count(AttendeeStep::Adds);
    if (left == 0) return QDialog::reject();
    const int answer = m_session.ask().choose(this, tr("%n line(s) are not written yet.", nullptr, left),
                                              tr("The copy can be pasted here again, or into a list."),
                                              {tr("Copy the list and close"), tr("Close without"), tr("Go back")});
    if (answer == 0) copyRows(attendeeCells::rowsTyped(m_text->toPlainText()), false);
    if (answer != 2) QDialog::reject();
}

void pasteAttendees(Session& session, QWidget* parent, TradeEventId event, bool ofGuests)
{
    AttendeesDialog dialog(session, event, ofGuests, parent);
    dialog.takeClipboard();
    dialog.exec();
}

void readAttendeesFile(Session& session, QWidget* parent, TradeEventId event, bool ofGuests)
{
    AttendeesDialog dialog(session, event, ofGuests, parent);
    QTimer::singleShot(0, &dialog,
                       [&dialog] { dialog.findChild<QPushButton*>(QStringLiteral("attendeeFile"))->click(); });
    dialog.exec();
}

} // namespace ocop
