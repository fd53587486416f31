#include "ui/evaluation/rounds/move_form.h"

#include "core/base/text.h"
#include "ui/form/choice_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/session/session.h"

#include <algorithm>

namespace ocop {
namespace {

const QString noRound = QStringLiteral("0");
const QString keepSheets = QStringLiteral("keep");
const QString removeSheets = QStringLiteral("remove");

bool areRenewals(const Session& session, const std::vector<ApplicationId>& dossiers)
{
    return std::all_of(dossiers.begin(), dossiers.end(), [&](ApplicationId id) {
        const Application* each = session.evaluations().application(id);
        return each && each->kind == Origin::Renewal;
    });
}

} // namespace

MoveForm::MoveForm(Session& session, RoundId from, std::vector<ApplicationId> dossiers, bool scored, QWidget* parent)
    : FormDialog(session, tr("Take dossiers out of the round"), parent), m_session(session), m_from(from),
      m_dossiers(std::move(dossiers))
{
    setRemark(tr("%n dossier(s) of %1", nullptr, int(m_dossiers.size())).arg(session.evaluations().round(from)->name));
    m_round = add(Application::Field::round, tr("Where to"), new ChoiceField, Place::Wide, true);
    std::vector<ChoiceField::Entry> entries{{noRound, tr("out of the round, ready for another one")}};
    for (const Round& each : session.evaluations().rounds())
        if (each.id != from && !each.isClosed() && (!each.isBallot() || areRenewals(session, m_dossiers)))
            entries.push_back({QString::number(each.id.value), tr("to %1").arg(each.name)});
    m_round->setEntries(entries);
    m_round->setValue(noRound);
    if (scored) {
        m_sheets = add(QStringLiteral("sheets"), tr("Their sheets"), new ChoiceField, Place::Wide, true);
        m_sheets->setEntries({{keepSheets, tr("are kept and count again if they come back to this round")},
                              {removeSheets, tr("are deleted")}});
        m_sheets->setValue(keepSheets);
    }
    const QString key = QStringLiteral("reason");
    m_reason = add(key, tr("Reason"), new MultiLineField(2), Place::Wide, true);
    setValidate([this, key] {
        Findings findings;
        if (cleaned(m_reason->value()).isEmpty())
            findings.push_back({Severity::Error, key, QStringLiteral("reasonRequired")});
        return findings;
    });
    setSave([this] { store(); });
    begin();
}

void MoveForm::store()
{
    const RoundId to{m_round->value().toLongLong()};
    const SheetsFate fate = m_sheets && m_sheets->value() == removeSheets ? SheetsFate::Removed : SheetsFate::Kept;
    const QString name = m_session.evaluations().round(m_from)->name;
    m_session.write(ActKind::Batch, tr("%1: %n dossier(s) taken out", nullptr, int(m_dossiers.size())).arg(name),
                    [&](WriteAct& act) {
                        EvaluationStores& stores = m_session.book().evaluation();
                        if (to)
                            moveToRound(stores, act, to, m_dossiers, m_session.today(), fate, m_reason->value());
                        else
                            takeOutOfRound(stores, act, m_dossiers, m_session.today(), fate, m_reason->value());
                    });
}

} // namespace ocop
