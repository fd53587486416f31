#include "ui/window/draft_strip.h"

#include "ui/kit/ask.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/session.h"

#include <QPushButton>

namespace ocop {

DraftStrip::DraftStrip(Session& session, QWidget* parent)
    : NoticeStrip(QStringLiteral("draftStrip"), parent), m_session(session)
{
    connect(addButton("lookAtDrafts", tr("Look at it…")), &QPushButton::clicked, this, &DraftStrip::lookRequested);
    connect(addButton("dropDrafts", tr("Drop it all…")), &QPushButton::clicked, this, &DraftStrip::dropAll);
    connect(&session.drafts(), &DraftKeeper::changed, this, &DraftStrip::refresh);
    refresh(); // the register is open before its window
}

void DraftStrip::refresh()
{
    const std::vector<Draft>& kept = m_session.drafts().kept();
    setVisible(!kept.empty());
    if (kept.empty()) return;
    setText(tr("%n text(s) typed at %1 are not in the register yet.", nullptr, int(kept.size()))
                .arg(kept.back().at.toString(QStringLiteral("HH:mm dd/MM/yyyy"))));
}

void DraftStrip::dropAll()
{
    const std::vector<Draft> kept = m_session.drafts().kept();
    QStringList titles;
    for (const Draft& each : kept) titles << each.title;
    titles.removeDuplicates();
    const int verb =
        m_session.ask().choose(this, tr("Drop %n text(s) that are not in the register?", nullptr, int(kept.size())),
                               titles.mid(0, 6).join(QStringLiteral("; ")), {tr("Drop"), tr("Keep")});
    if (verb != 0) return;
    for (const Draft& each : kept) m_session.drafts().drop(each);
}

} // namespace ocop
