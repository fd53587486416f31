// The knock-outs in the detail of a result: ticked by the secretary, each with a note.
#include "core/evaluation/round_acts.h"
#include "ui/evaluation/rounds/round_detail.h"
#include "ui/evaluation/rounds/round_names.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ocop {
namespace {

const ApplicationKnockout* tickedKnockout(std::span<const ApplicationKnockout> ticked, const QString& key)
{
    const auto at = std::find_if(ticked.begin(), ticked.end(),
                                 [&](const ApplicationKnockout& each) { return each.knockout == key; });
    return at == ticked.end() ? nullptr : &*at;
}

QString knockoutWords(const Knockout& knockout)
{
    const QString effect = knockout.effect == KnockoutEffect::Reject
                               ? knockout.label
                               : RoundDetail::tr("%1 (stops the scoring)").arg(knockout.label);
    return knockout.criterion.isEmpty() ? effect : QStringLiteral("%1: %2").arg(knockout.criterion, effect);
}

} // namespace

void RoundDetail::fillKnockouts(const ApplicationResult& result, QWidget* page, QVBoxLayout* layout)
{
    if (!result.criteria || result.criteria->knockouts.empty()) return;
    const Theme& theme = themeOf(this);
    layout->addSpacing(theme.px(4));
    layout->addWidget(makeLabel(tr("Knock-outs"), QStringLiteral("strong"), page));
    const ApplicationId id = result.application->id;
    const auto ticked = m_session.evaluations().knockoutsOf(id);
    const bool mayTick = !m_session.isReadOnly() && !m_view->round().isClosed() && !result.isDecided();
    for (const Knockout& knockout : result.criteria->knockouts) {
        const ApplicationKnockout* holding = tickedKnockout(ticked, knockout.key);
        const bool byItself = !holding && result.verdict &&
                              std::find(result.verdict->knockouts.begin(), result.verdict->knockouts.end(),
                                        knockout.key) != result.verdict->knockouts.end();
        auto* box = new QCheckBox(page);
        box->setObjectName(QStringLiteral("knockout-") + knockout.key);
        box->setAccessibleName(knockoutWords(knockout));
        box->setChecked(holding || byItself);
        box->setEnabled(mayTick && !byItself);
        auto* label = makeLabel(knockoutWords(knockout), {}, page);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
        label->setBuddy(box);
        auto* row = new QHBoxLayout;
        row->setSpacing(theme.px(8));
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        layout->addLayout(row);
        connect(box, &QCheckBox::clicked, this,
                [this, id, key = knockout.key](bool on) { storeKnockout(id, key, on, {}); });
        if (!holding) continue;
        auto* note = new QLineEdit(holding->note, page);
        note->setObjectName(QStringLiteral("knockoutNote-") + knockout.key);
        note->setAccessibleName(tr("Note on: %1").arg(knockoutWords(knockout)));
        note->setPlaceholderText(tr("Why, on what paper"));
        note->setReadOnly(!mayTick);
        layout->addWidget(note);
        connect(note, &QLineEdit::editingFinished, this, [this, id, key = knockout.key, note, before = holding->note] {
            if (note->text() != before && !note->isReadOnly()) storeKnockout(id, key, true, note->text());
        });
    }
}

void RoundDetail::storeKnockout(ApplicationId application, const QString& key, bool holds, const QString& note)
{
    const ApplicationResult* result = m_view ? m_view->results.find(application) : nullptr;
    if (!result) return;
    m_session.write(ActKind::Edit, roundWords::productName(m_session, *result->application), [&](WriteAct& act) {
        setKnockout(m_session.book().evaluation(), act, application, key, holds, note);
    });
}

} // namespace ocop
