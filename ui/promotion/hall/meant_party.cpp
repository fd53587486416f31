#include "ui/promotion/hall/meant_party.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/promotion/promotion_lookups.h"
#include "ui/records/lookups.h"
#include "ui/session/rooms.h"
#include "ui/session/session.h"

#include <QHBoxLayout>
#include <QLabel>

namespace ocop {

MeantParty::MeantParty(Session& session, PasteKind kind, bool isBuyerOfContract, QWidget* parent)
    : QWidget(parent), m_session(session), m_kind(kind), m_ofContract(isBuyerOfContract),
      m_isBuyer(isBuyerOfContract || kind == PasteKind::Guests || kind == PasteKind::Buyers),
      m_field(new LookupField([this](const QString& typed) { return offered(typed); }, this))
{
    auto* label = makeLabel(m_isBuyer ? tr("&Buyer of this line") : tr("Producer of this &line"), {}, this);
    m_field->setIdentity(m_ofContract ? QStringLiteral("meantBuyer") : QStringLiteral("meant"),
                         label->text().remove(u'&'));
    label->setBuddy(m_field->target());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(themeOf(this).px(8));
    layout->addWidget(label);
    layout->addWidget(m_field, 1);
    m_field->setAdd(
        [this](const QString& typed) {
            const QString name = typed.isEmpty() ? m_name : typed;
            return m_isBuyer ? tr("Add buyer “%1”…").arg(name) : tr("Add producer “%1”…").arg(name);
        },
        [this](const QString& typed) {
            const QLatin1String table(m_isBuyer ? Buyer::table : Subject::table);
            return choiceOf(m_session.rooms().add(window(), table, typed.isEmpty() ? m_name : typed));
        });
    connect(m_field, &LookupField::edited, this, [this] {
        if (m_field->id() != 0 || m_field->typed().isEmpty()) Q_EMIT said(m_field->id());
    });
}

void MeantParty::showLine(const PastedLine* line)
{
    m_field->setEnabled(line && line->step != PasteStep::Joins);
    m_candidates.clear();
    m_name.clear();
    if (!line) return m_field->clear();
    m_candidates = m_ofContract ? line->buyerCandidates : line->candidates;
    m_name = line->row.of(m_ofContract ? PastedField::Buyer : PastedField::Organisation);
    m_field->setChoice(choiceOf(idIn(*line)));
}

std::optional<Choice> MeantParty::choiceOf(qint64 id) const
{
    return m_isBuyer ? promotionLookups::buyer(m_session, {id}) : lookups::subject(m_session, {id});
}

/// Those the line may mean, as long as nothing is typed.
std::vector<Choice> MeantParty::offered(const QString& typed) const
{
    std::vector<Choice> likely;
    if (typed.isEmpty())
        for (const qint64 id : m_candidates)
            if (const auto choice = choiceOf(id)) likely.push_back(*choice);
    if (!likely.empty()) return likely;
    return m_isBuyer ? promotionLookups::buyers(m_session)(typed) : lookups::subjects(m_session)(typed);
}

qint64 MeantParty::idIn(const PastedLine& line) const
{
    switch (m_kind) {
    case PasteKind::Participants: return line.participant.subject.value;
    case PasteKind::Guests: return line.guest.buyer.value;
    case PasteKind::Buyers: return line.buyer.id.value;
    case PasteKind::Contracts: break;
    }
    return m_ofContract ? line.contract.buyer.value : line.contract.subject.value;
}

} // namespace ocop
