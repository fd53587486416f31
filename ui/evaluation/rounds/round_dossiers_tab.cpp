#include "ui/evaluation/rounds/round_dossiers_tab.h"

#include "core/evaluation/round_acts.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/rounds/move_form.h"
#include "ui/evaluation/rounds/reason_form.h"
#include "ui/evaluation/rounds/round_assign_dialog.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/dossier_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

ListColumns<const ApplicationResult*> dossierColumns(const Session& session)
{
    return {{{.key = QStringLiteral("product"),
              .title = RoundDossiersTab::tr("Product, subject"),
              .kind = CellKind::TwoLine,
              .width = 220,
              .stretch = true,
              .secondTitle = RoundDossiersTab::tr("Subject")},
             [&session](const ApplicationResult* each) {
                 return twoLineCell(roundWords::productName(session, *each->application),
                                    roundWords::subjectName(session, *each->application));
             }},
            {{.key = QStringLiteral("kind"), .title = RoundDossiersTab::tr("Kind"), .width = 128},
             [](const ApplicationResult* each) { return textCell(dossierWords::kind(each->application->kind)); }},
            {{.key = QStringLiteral("set"), .title = RoundDossiersTab::tr("Product set"), .width = 170},
             [](const ApplicationResult* each) {
                 CellData cell = textCell(roundWords::setName(*each));
                 cell.value = each->application->setNumber;
                 if (each->application->setNumber == 0)
                     cell = {.text = RoundDossiersTab::tr("not known"), .value = 0, .ink = Ink::Warning};
                 return cell;
             }},
            {{.key = QStringLiteral("rules"), .title = RoundDossiersTab::tr("Rule set"), .width = 96, .hidden = true},
             [&session](const ApplicationResult* each) {
                 return textCell(dossierWords::ruleSet(session.book().rules(), each->application->ruleSet));
             }},
            {{.key = QStringLiteral("filed"),
              .title = RoundDossiersTab::tr("Filed on"),
              .kind = CellKind::Date,
              .width = 96},
             [](const ApplicationResult* each) { return dateCell(each->application->filedOn); }},
            {{.key = QStringLiteral("sheets"),
              .title = RoundDossiersTab::tr("Sheets"),
              .width = 104,
              .longest = QStringLiteral("điểm cuối cùng")},
             [](const ApplicationResult* each) {
                 CellData cell{.text = roundWords::sheets(*each), .value = each->signedCount()};
                 if (each->isComplete()) cell.mark = Mark::InForce;
                 return cell;
             }},
            {{.key = QStringLiteral("decided"),
              .title = RoundDossiersTab::tr("Decided"),
              .kind = CellKind::Text,
              .width = 104,
              .longest = QStringLiteral("không được công nhận")},
             [&session](const ApplicationResult* each) {
                 const QString failed = roundWords::failedUpgrade(session, *each->application);
                 if (!failed.isEmpty()) return textCell(failed);
                 return each->isDecided() ? textCell(roundWords::stars(*each->application->starsDecided)) : CellData();
             }}};
}

} // namespace

RoundDossiersTab::RoundDossiersTab(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_table(
          new RecordTable(QStringLiteral("roundDossiers"), columnsOf(dossierColumns(session)), &session.desk(), this)),
      m_sentence(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    m_table->view()->setAccessibleName(tr("Dossiers of the round"));
    m_table->setCountText([](int shown, int total) {
        return shown == total ? tr("%n dossier(s)", nullptr, total)
                              : tr("%1 of %2 dossiers").arg(QString::number(shown), QString::number(total));
    });
    m_assign = makeButton(tr("Put in dossiers…"), QStringLiteral("list-add"), {}, this);
    m_assign->setObjectName(QStringLiteral("assignDossiers"));
    m_takeOut = makeButton(tr("Take out, move…"), QStringLiteral("list-remove"), {}, this);
    m_takeOut->setObjectName(QStringLiteral("takeOutDossiers"));
    auto* acts = new QHBoxLayout;
    acts->setSpacing(theme.px(8));
    acts->addWidget(m_sentence, 1);
    acts->addWidget(m_takeOut);
    acts->addWidget(m_assign);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(acts);
    layout->addWidget(m_table, 1);
    connect(m_assign, &QPushButton::clicked, this, &RoundDossiersTab::assign);
    connect(m_takeOut, &QPushButton::clicked, this, &RoundDossiersTab::takeOut);
    connect(m_table, &RecordTable::emptyActionRequested, this, &RoundDossiersTab::assign);
    connect(m_table, &RecordTable::selectionChanged, this, &RoundDossiersTab::showActs);
    connect(m_table, &RecordTable::currentChanged, this, &RoundDossiersTab::showActs);
    connect(m_table, &RecordTable::activated, this, [this](qint64 id) {
        Q_EMIT m_session.recordRequested({QStringLiteral("application"), id});
    });
}

void RoundDossiersTab::showRound(const RoundViewPtr& view)
{
    m_view = view;
    std::vector<const ApplicationResult*> results;
    for (const ApplicationResult& each : view->results.results()) results.push_back(&each);
    auto rows = std::make_shared<RowsOf<const ApplicationResult*>>(
        std::move(results), [](const ApplicationResult* each) { return each->application->id.value; },
        dossierColumns(m_session));
    rows->keepAlive(view);
    const bool open = !m_session.isReadOnly() && !view->round().isClosed();
    m_table->setEmpty(QStringLiteral("document-multiple"), tr("No dossier in this round yet"),
                      tr("Put in the dossiers that are ready; they then come before the council."),
                      open ? tr("Put in dossiers…") : QString());
    m_table->setSource(rows);
    showActs();
}

void RoundDossiersTab::showActs()
{
    if (!m_view) return;
    const bool open = !m_session.isReadOnly() && !m_view->round().isClosed();
    m_assign->setVisible(open);
    m_takeOut->setVisible(open);
    m_takeOut->setEnabled(m_table->currentId() > 0);
    const int ready = int(assignableApplications(m_session.evaluations(), m_view->round().id).size());
    m_sentence->setText(open ? tr("%n dossier(s) ready to be put in", nullptr, ready) : QString());
}

void RoundDossiersTab::assign()
{
    if (!m_view || m_session.isReadOnly() || m_view->round().isClosed()) return;
    const Round round = m_view->round();
    RoundAssignDialog dialog(m_session, round, window());
    if (dialog.exec() != QDialog::Accepted) return;
    const auto chosen = dialog.chosen();
    if (chosen.empty()) return;
    QStringList incomplete;
    for (const ApplicationId id : chosen) {
        const Application* each = m_session.evaluations().application(id);
        const int missing = each ? int(missingPartsOf(m_session, *each).size()) : 0;
        if (missing > 0)
            incomplete << tr("%1 (%n paper(s) missing)", nullptr, missing).arg(dossierName(m_session, *each));
    }
    std::optional<QString> reason = QString();
    if (!incomplete.isEmpty())
        reason = askReason(m_session, window(), tr("Papers are missing"),
                           tr("Not complete: %1. Why do they come before the council all the same?")
                               .arg(incomplete.join(QStringLiteral("; "))));
    if (!reason) return;
    m_session.write(ActKind::Batch, tr("%1: %n dossier(s) put in", nullptr, int(chosen.size())).arg(round.name),
                    [&](WriteAct& act) {
                        assignToRound(m_session.book().evaluation(), act, round.id, chosen, m_session.today(), *reason);
                    });
    m_table->focusTable();
}

void RoundDossiersTab::takeOut()
{
    if (!m_view || m_session.isReadOnly() || m_view->round().isClosed()) return;
    QSet<qint64> ids = m_table->selectedIds();
    if (ids.isEmpty() && m_table->currentId()) ids.insert(m_table->currentId());
    std::vector<ApplicationId> chosen;
    for (const qint64 id : ids) {
        const ApplicationResult* result = m_view->results.find({id});
        if (result && !result->isDecided()) chosen.push_back({id});
    }
    if (chosen.empty()) {
        tell(window(), tr("Nothing was taken out"),
             tr("These dossiers are decided already. Take their decisions back first."), Mark::Warning);
        return;
    }
    const bool scored = std::any_of(chosen.begin(), chosen.end(), [this](ApplicationId id) {
        return !m_session.evaluations().sheetsOf(id).empty() || !m_session.evaluations().ballotsOf(id).empty();
    });
    MoveForm(m_session, m_view->round().id, chosen, scored, window()).exec();
    m_table->focusTable();
}

} // namespace ocop
