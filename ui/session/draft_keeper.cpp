#include "ui/session/draft_keeper.h"

#include "core/storage/file/identity.h"
#include "ui/session/draft_file.h"
#include "ui/session/session.h"

#include <QDir>
#include <QStandardPaths>

#include <algorithm>

namespace ocop {
namespace {

constexpr int lookMilliseconds = 500;

QString draftsFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("drafts"));
}

/// Takes those of a list for which `wanted` says so.
template <class Wanted>
std::vector<Draft> takeFrom(std::vector<Draft>& list, const Wanted& wanted)
{
    const auto at = std::stable_partition(list.begin(), list.end(), [&](const Draft& each) { return !wanted(each); });
    std::vector<Draft> taken(at, list.end());
    list.erase(at, list.end());
    return taken;
}

} // namespace

DraftKeeper::DraftKeeper(Session& session) : m_session(session)
{
    connect(&session, &Session::leaving, this, &DraftKeeper::leave);
    connect(&session, &Session::opened, this, &DraftKeeper::enter);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
    m_timer.setInterval(lookMilliseconds);
}

DraftKeeper::~DraftKeeper() { leave(); }

void DraftKeeper::watch(QObject* owner, Gather gather)
{
    m_sources.push_back({owner, std::move(gather), {}});
    connect(owner, &QObject::destroyed, this, [this, owner] { keepOf(owner); });
}

void DraftKeeper::forget(QObject* owner)
{
    std::erase_if(m_sources, [owner](const Source& each) { return each.owner == owner; });
    flush();
}

void DraftKeeper::keepOf(QObject* owner)
{
    const auto at =
        std::find_if(m_sources.begin(), m_sources.end(), [owner](const Source& each) { return each.owner == owner; });
    if (at == m_sources.end()) return;
    const std::vector<Draft> last = std::move(at->last);
    m_sources.erase(at);
    for (const Draft& each : last) keep(each);
}

void DraftKeeper::keep(const Draft& draft)
{
    m_kept.push_back(draft.at.isValid() ? draft : timed({draft}).front());
    flush();
    Q_EMIT changed();
}

std::vector<Draft> DraftKeeper::timed(std::vector<Draft> typed)
{
    for (Draft& each : typed) {
        const auto before =
            std::find_if(m_seen.begin(), m_seen.end(), [&each](const Draft& seen) { return seen.isOfSamePlace(each); });
        each.at = before == m_seen.end() ? m_session.now() : before->at;
    }
    return typed;
}

std::vector<Draft> DraftKeeper::live()
{
    std::vector<Draft> drafts;
    for (Source& each : m_sources) {
        each.last = timed(each.gather());
        drafts.insert(drafts.end(), each.last.begin(), each.last.end());
    }
    m_seen = drafts;
    return drafts;
}

void DraftKeeper::drop(const Draft& draft)
{
    const auto at = std::find_if(m_kept.begin(), m_kept.end(), [&](const Draft& each) {
        return each.isOfSamePlace(draft) && each.at == draft.at && each.fields == draft.fields;
    });
    if (at == m_kept.end()) return;
    m_kept.erase(at);
    flush();
    Q_EMIT changed();
}

void DraftKeeper::reopen(const Draft& draft)
{
    m_reopened.push_back(draft);
    drop(draft); // it is among the reopened now, and written down with them
    Q_EMIT reopened();
}

std::vector<Draft> DraftKeeper::takeReopened(const QString& place, const std::optional<RecordRef>& record)
{
    return takeFrom(m_reopened, [&](const Draft& each) {
        return each.place == place &&
               (!record || (each.record.entity == record->entity && each.record.id == record->id));
    });
}

std::vector<Draft> DraftKeeper::takeUntaken() { return std::exchange(m_reopened, {}); }

std::vector<Draft> DraftKeeper::all()
{
    std::vector<Draft> drafts = m_kept;
    drafts.insert(drafts.end(), m_reopened.begin(), m_reopened.end());
    const std::vector<Draft> typed = live();
    drafts.insert(drafts.end(), typed.begin(), typed.end());
    return drafts;
}

void DraftKeeper::flush()
{
    if (m_file) m_file->keep(all());
}

void DraftKeeper::leave()
{
    flush();
    m_timer.stop();
    m_sources.clear();
    m_file.reset(); // what is in it is found when the register is opened again
    m_kept.clear();
    m_reopened.clear();
}

void DraftKeeper::enter()
{
    m_file = std::make_unique<DraftFile>(draftsFolder(), registerIdentity(m_session.book().database()));
    m_kept = m_file->takeLeft();
    m_timer.start();
    Q_EMIT changed();
}

} // namespace ocop
