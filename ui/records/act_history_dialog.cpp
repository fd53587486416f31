#include "ui/records/act_history_dialog.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/change_words.h"
#include "ui/session/long_write.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/record_kinds.h"
#include "ui/words/sentences.h"
#include "ui/words/setting_words.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace ocop {
namespace {

constexpr int shownActs = 5000;
constexpr size_t shownChanges = 200; ///< of one act: an import has thousands

CellData dayAndTime(const QDateTime& at)
{
    return {.text = at.toString(QStringLiteral("dd/MM/yyyy HH:mm")), .value = at};
}

CellData takenBackCell(const Act& act)
{
    CellData cell = textCell(act.undoneBy ? ActHistoryDialog::tr("taken back") : QString());
    cell.ink = Ink::Muted;
    return cell;
}

ListColumns<Act> actColumns()
{
    return {{{.key = QStringLiteral("at"),
              .title = ActHistoryDialog::tr("When"),
              .width = 130,
              .longest = QStringLiteral("00/00/0000 00:00")},
             [](const Act& act) { return dayAndTime(act.info.at); }},
            {{.key = QStringLiteral("kind"), .title = ActHistoryDialog::tr("Act"), .width = 130},
             [](const Act& act) { return textCell(texts::actKind(act.info)); }},
            {{.key = QStringLiteral("label"),
              .title = ActHistoryDialog::tr("Of what"),
              .kind = CellKind::Strong,
              .width = 300,
              .stretch = true},
             [](const Act& act) { return textCell(act.info.label); }},
            {{.key = QStringLiteral("changes"),
              .title = ActHistoryDialog::tr("Records"),
              .kind = CellKind::Number,
              .width = 84},
             [](const Act& act) { return numberCell(act.changes); }},
            {{.key = QStringLiteral("who"), .title = ActHistoryDialog::tr("Who"), .width = 120},
             [](const Act& act) { return textCell(act.info.who); }},
            {{.key = QStringLiteral("state"), .title = ActHistoryDialog::tr("State"), .width = 120}, &takenBackCell}};
}

bool mayTakeBack(const Act& act)
{
    return !act.undoneBy && act.changes > 0 && act.info.kind != ActKind::Setting && act.info.kind != ActKind::Sample;
}

/// The record a change is of, as a person knows it: "▪ Mật ong rừng".
QString recordLine(const Session& session, const Change& change)
{
    if (const QString ofSettings = settingWords::record(session.book().rules(), session.book().units(), change);
        !ofSettings.isEmpty())
        return QStringLiteral("▪ ") + ofSettings;
    return QStringLiteral("▪ ") +
           recordWords(session, change.entity, change.after.isEmpty() ? change.before : change.after);
}

/// The record that keeps an act from being taken back.
QString obstacleWords(const Session& session, const Obstacle& obstacle)
{
    const std::vector<Change> changes = session.book().history().changesOf(obstacle.entity, obstacle.recordId);
    return changes.empty() ? texts::recordKind(obstacle.entity) : recordLine(session, changes.front()).mid(2);
}

} // namespace

ActHistoryDialog::ActHistoryDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_table(new RecordTable(QStringLiteral("actHistory"), columnsOf(actColumns()), &session.desk(), this)),
      m_changes(new QPlainTextEdit(this)), m_sentence(makeLabel({}, QStringLiteral("secondary"), this))
{
    setObjectName(QStringLiteral("actHistory"));
    setWindowTitle(tr("All changes of the register"));
    const Theme& theme = themeOf(this);
    m_table->view()->setAccessibleName(tr("Acts"));
    m_table->setDefaultSort(QStringLiteral("at"), Qt::DescendingOrder);
    m_table->setCountText([](int shown, int total) {
        return shown == total ? tr("%n act(s)", nullptr, total)
                              : tr("%1 of %2 acts").arg(formatCount(shown), formatCount(total));
    });
    m_table->setEmpty(QStringLiteral("view-history"), tr("Nothing has been changed yet"),
                      tr("Every act shows here, and can be taken back."));
    m_table->filterBox()->setFixedWidth(theme.px(240));
    m_table->filterBox()->show();
    m_changes->setObjectName(QStringLiteral("actChanges"));
    m_changes->setAccessibleName(tr("What the act changed"));
    m_changes->setReadOnly(true);
    m_changes->setTabChangesFocus(true);
    m_sentence->setWordWrap(true);

    const auto button = [this](const char* name, const QString& text, const QString& icon, const QString& kind,
                               auto slot) {
        QPushButton* made = makeButton(text, icon, kind, this);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    QPushButton* close = button("closeHistory", tr("Close"), {}, QStringLiteral("flat"), &QDialog::reject);
    m_go =
        button("goToObstacle", tr("Go to &that act"), QStringLiteral("go-next"), {}, &ActHistoryDialog::goToObstacle);
    m_takeBack = button("takeBackAct", tr("Take &back"), QStringLiteral("edit-undo"), QStringLiteral("primary"),
                        &ActHistoryDialog::takeBackCurrent);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("All changes of the register"), QStringLiteral("record"), this), 1);
    head->addWidget(m_table->filterBox());
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(theme.px(8));
    split->addWidget(m_table);
    split->addWidget(m_changes);
    split->setSizes({theme.px(360), theme.px(160)});
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(close);
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(m_go);
    buttons->addWidget(m_takeBack);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addLayout(head);
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1100, 680);
    resize(QSize(theme.px(1040), theme.px(680)).boundedTo(room));
    connect(m_table, &RecordTable::currentChanged, this, &ActHistoryDialog::showCurrent);
    fill();
    if (!m_acts.empty()) m_table->selectRecord(m_acts.front().id.value);
    showCurrent();
    m_table->focusTable();
}

QString ActHistoryDialog::sentence() const { return m_sentence->text(); }

const Act* ActHistoryDialog::current() const
{
    const auto at = std::find_if(m_acts.begin(), m_acts.end(),
                                 [this](const Act& each) { return each.id.value == m_table->currentId(); });
    return at == m_acts.end() ? nullptr : &*at;
}

void ActHistoryDialog::fill()
{
    m_acts = m_session.book().history().acts(shownActs);
    m_table->setRows<Act>(
        m_acts, [](const Act& act) { return act.id.value; }, actColumns());
}

void ActHistoryDialog::showCurrent()
{
    const Act* act = current();
    QStringList lines;
    std::optional<Obstacle> obstacle;
    if (act) {
        const std::vector<Change> changes = m_session.book().history().changesOf(act->id);
        for (size_t i = 0; i < std::min(changes.size(), shownChanges); ++i)
            lines << recordLine(m_session, changes[i]) << changeLines(m_session, changes[i]) << QString();
        if (changes.size() > shownChanges)
            lines << tr("… and %n more record(s)", nullptr, int(changes.size() - shownChanges));
        if (mayTakeBack(*act)) obstacle = m_session.book().obstacleTo(act->id);
    }
    m_changes->setPlainText(lines.join(u'\n').trimmed());
    m_obstacle = obstacle && obstacle->later ? obstacle->later->id : ActId{};
    QString sentence;
    if (act && act->undoneBy)
        sentence = tr("This was taken back already.");
    else if (obstacle && obstacle->later)
        sentence = obstacle->refers ? tr("“%1” depends on it, added by %2. Take that back first.")
                                          .arg(obstacleWords(m_session, *obstacle), texts::act(*obstacle->later))
                                    : tr("“%1” was changed later by %2. Take that back first.")
                                          .arg(obstacleWords(m_session, *obstacle), texts::act(*obstacle->later));
    else if (obstacle)
        sentence = tr("“%1” is no longer as this act left it.").arg(obstacleWords(m_session, *obstacle));
    m_sentence->setText(sentence);
    m_go->setVisible(m_obstacle.isValid());
    m_takeBack->setEnabled(act && mayTakeBack(*act) && !obstacle && !m_session.isReadOnly());
    m_takeBack->setText(act && act->info.kind == ActKind::Undo ? tr("Do it &again") : tr("Take &back"));
}

void ActHistoryDialog::goToObstacle()
{
    if (!m_table->selectRecord(m_obstacle.value)) {
        m_table->clearFilters();
        m_table->selectRecord(m_obstacle.value);
    }
    m_table->focusTable();
}

void ActHistoryDialog::takeBackCurrent()
{
    const Act* act = current();
    if (!act || !m_takeBack->isEnabled()) return;
    try {
        takeBackBeside(m_session, this, Act(*act));
    } catch (const Error& error) {
        tell(this, tr("This could not be taken back"), texts::error(error), Mark::Warning);
    }
    fill();
    showCurrent();
    m_table->focusTable();
}

} // namespace ocop
