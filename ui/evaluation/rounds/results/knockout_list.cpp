#include "ui/evaluation/rounds/results/knockout_list.h"

#include "ui/kit/small_widgets.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

const ApplicationKnockout* tickedKnockout(std::span<const ApplicationKnockout> ticked, const QString& key)
{
    const auto at = std::find_if(ticked.begin(), ticked.end(),
                                 [&](const ApplicationKnockout& each) { return each.knockout == key; });
    return at == ticked.end() ? nullptr : &*at;
}

bool holdsByItself(const ApplicationResult& result, const QString& key)
{
    if (!result.verdict) return false;
    const auto& knockouts = result.verdict->knockouts;
    return std::find(knockouts.begin(), knockouts.end(), key) != knockouts.end();
}

QString knockoutWords(const Knockout& knockout)
{
    const QString effect = knockout.effect == KnockoutEffect::Reject
                               ? knockout.label
                               : KnockoutList::tr("%1 (stops the scoring)").arg(knockout.label);
    return knockout.criterion.isEmpty() ? effect : QStringLiteral("%1: %2").arg(knockout.criterion, effect);
}

} // namespace

KnockoutList::KnockoutList(const ApplicationResult& result, std::span<const ApplicationKnockout> ticked, bool mayTick,
                           QWidget* parent)
    : QWidget(parent)
{
    const Theme& theme = themeOf(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(4), 0, 0);
    layout->setSpacing(theme.px(6));
    layout->addWidget(makeLabel(tr("Knock-outs"), QStringLiteral("strong"), this));
    for (const Knockout& knockout : result.criteria->knockouts) {
        const QString words = knockoutWords(knockout);
        const ApplicationKnockout* holding = tickedKnockout(ticked, knockout.key);
        const bool byItself = !holding && holdsByItself(result, knockout.key);
        auto* box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("knockout-") + knockout.key);
        box->setAccessibleName(words);
        box->setChecked(holding || byItself);
        box->setEnabled(mayTick && !byItself);
        auto* label = makeLabel(words, {}, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMinimumWidth(1);
        label->setBuddy(box);
        auto* row = new QHBoxLayout;
        row->setSpacing(theme.px(8));
        row->addWidget(box, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        layout->addLayout(row);
        connect(box, &QCheckBox::clicked, this, [this, key = knockout.key](bool on) { Q_EMIT changed(key, on, {}); });
        if (holding) addNote(*holding, words, mayTick, layout);
    }
}

void KnockoutList::addNote(const ApplicationKnockout& holding, const QString& words, bool mayWrite, QVBoxLayout* layout)
{
    auto* note = new QLineEdit(holding.note, this);
    note->setObjectName(QStringLiteral("knockoutNote-") + holding.knockout);
    note->setAccessibleName(tr("Note on: %1").arg(words));
    note->setPlaceholderText(tr("Why, on what paper"));
    note->setReadOnly(!mayWrite);
    layout->addWidget(note);
    connect(note, &QLineEdit::editingFinished, this, [this, note, key = holding.knockout, before = holding.note] {
        if (note->text() != before && !note->isReadOnly()) Q_EMIT changed(key, true, note->text());
    });
}

} // namespace ocop
