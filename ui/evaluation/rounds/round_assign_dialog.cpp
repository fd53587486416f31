#include "ui/evaluation/rounds/round_assign_dialog.h"

#include "core/base/dates.h"
#include "core/evaluation/round_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/dossier_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace ocop {
namespace {

ListColumns<const Application*> assignColumns(const Session& session, const Round& round)
{
    const QDate until = round.proposedBy;
    const QString rules = round.ruleSet;
    return {
        {{.key = QStringLiteral("tick"), .kind = CellKind::Check}, [](const Application*) { return CellData(); }},
        {{.key = QStringLiteral("product"),
          .title = RoundAssignDialog::tr("Product, subject"),
          .kind = CellKind::TwoLine,
          .width = 260,
          .stretch = true,
          .secondTitle = RoundAssignDialog::tr("Subject")},
         [&session](const Application* each) {
             return twoLineCell(roundWords::productName(session, *each), roundWords::subjectName(session, *each));
         }},
        {{.key = QStringLiteral("kind"), .title = RoundAssignDialog::tr("Kind"), .width = 130},
         [](const Application* each) { return textCell(dossierWords::kind(each->kind)); }},
        {{.key = QStringLiteral("missing"), .title = RoundAssignDialog::tr("Missing"), .width = 130},
         [&session](const Application* each) {
             const auto parts = missingPartsOf(session, *each);
             if (parts.empty()) return CellData();
             QStringList titles;
             for (const MissingPart& part : parts) titles << part.title;
             CellData cell = textCell(RoundAssignDialog::tr("%n paper(s)", nullptr, int(parts.size())));
             cell.ink = Ink::Warning;
             cell.tip = titles.join(u'\n');
             return cell;
         }},
        {{.key = QStringLiteral("set"), .title = RoundAssignDialog::tr("Set"), .kind = CellKind::Number, .width = 52},
         [](const Application* each) { return each->setNumber ? numberCell(each->setNumber) : CellData(); }},
        {{.key = QStringLiteral("filed"),
          .title = RoundAssignDialog::tr("Filed on"),
          .kind = CellKind::Date,
          .width = 104},
         [until](const Application* each) {
             CellData cell = dateCell(each->filedOn);
             if (until.isValid() && each->filedOn > until) cell.ink = Ink::Warning;
             if (cell.ink)
                 cell.tip = RoundAssignDialog::tr("After the last day for proposals, %1").arg(formatDate(until));
             return cell;
         }},
        {{.key = QStringLiteral("rules"), .title = RoundAssignDialog::tr("Rule set"), .width = 96},
         [&session, rules](const Application* each) {
             const RuleBook& book = session.book().rules();
             CellData cell = textCell(dossierWords::ruleSet(book, each->ruleSet));
             if (each->ruleSet != rules) cell.ink = Ink::Warning;
             if (cell.ink)
                 cell.tip = RoundAssignDialog::tr("The round is judged by another rule set, %1")
                                .arg(dossierWords::ruleSet(book, rules));
             return cell;
         }}};
}

} // namespace

RoundAssignDialog::RoundAssignDialog(Session& session, const Round& round, QWidget* parent)
    : QDialog(parent), m_table(new RecordTable(QStringLiteral("roundAssign"), columnsOf(assignColumns(session, round)),
                                               &session.desk(), this))
{
    setObjectName(QStringLiteral("roundAssignDialog"));
    setWindowTitle(tr("Put dossiers into the round"));
    const Theme& theme = themeOf(this);
    resize(theme.px(860), theme.px(560));
    m_table->view()->setAccessibleName(tr("Dossiers that are ready"));
    m_table->setDefaultSort(QStringLiteral("filed"), Qt::AscendingOrder);
    m_table->setEmpty(QStringLiteral("document-multiple"), tr("No dossier is ready"),
                      tr("Dossiers appear here once they are full and in no round yet."));
    QLineEdit* filter = m_table->filterBox();
    filter->setFixedWidth(theme.px(220));
    filter->show();

    auto* words =
        makeLabel(round.proposedBy.isValid() ? tr("%1 takes what was proposed until %2; later ones are marked.")
                                                   .arg(round.name, formatDate(round.proposedBy))
                                             : tr("Ticked dossiers come before the council of “%1”.").arg(round.name),
                  QStringLiteral("secondary"), this);
    words->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(words, 1);
    head->addWidget(filter);
    m_all = makeButton(tr("Tick all"), QStringLiteral("task-complete"), {}, this, QStringLiteral("Ctrl+A"));
    m_all->setObjectName(QStringLiteral("tickAll"));
    m_accept = makeButton(tr("Put in"), QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"), this);
    m_accept->setObjectName(QStringLiteral("assignAccept"));
    m_accept->setDefault(true);
    auto* leave = makeButton(tr("Cancel"), {}, {}, this, QStringLiteral("Esc"));
    leave->setObjectName(QStringLiteral("assignLeave"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_accept);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(makeLabel(tr("Put dossiers into the round"), QStringLiteral("record"), this));
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);

    connect(m_all, &QPushButton::clicked, this, &RoundAssignDialog::tickAll);
    connect(new QShortcut(QKeySequence(QKeySequence::SelectAll), this), &QShortcut::activated, this,
            &RoundAssignDialog::tickAll);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &RecordTable::checkedChanged, this, &RoundAssignDialog::showCount);
    fill(session, round);
    showCount();
    m_table->focusTable();
}

void RoundAssignDialog::fill(Session& session, const Round& round)
{
    auto rows = std::make_shared<RowsOf<const Application*>>(
        assignableApplications(session.evaluations(), round.id), [](const Application* each) { return each->id.value; },
        assignColumns(session, round));
    rows->keepAlive(session.holdMoment());
    m_table->setSource(rows);
    m_all->setEnabled(rows->count() > 0);
}

void RoundAssignDialog::tickAll()
{
    QSet<qint64> ids;
    for (const int row : m_table->visibleRows()) ids.insert(m_table->source()->id(row));
    m_table->setCheckedIds(m_table->checkedIds() + ids);
    showCount();
}

void RoundAssignDialog::showCount()
{
    const int count = int(m_table->checkedIds().size());
    m_accept->setEnabled(count > 0);
    m_accept->setText(count > 0 ? tr("Put %n dossier(s) in", nullptr, count) : tr("Put in"));
}

std::vector<ApplicationId> RoundAssignDialog::chosen() const
{
    std::vector<ApplicationId> ids;
    for (const qint64 id : m_table->checkedIds()) ids.push_back({id});
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace ocop
