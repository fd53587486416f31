#include "ui/window/page_stack.h"

#include "ui/session/page.h"
#include "ui/session/session.h"
#include "ui/window/pages.h"

namespace ocop {

PageStack::PageStack(Session& session, QWidget* parent) : QStackedWidget(parent), m_session(session)
{
    setObjectName(QStringLiteral("pages"));
    setFocusPolicy(Qt::StrongFocus);
}

Page* PageStack::page(const QString& key)
{
    const auto made = m_made.find(key);
    if (made != m_made.end()) return made->second;
    for (const PageEntry& entry : pageEntries()) {
        if (entry.key != key) continue;
        Page* page = entry.make(m_session, this);
        page->setObjectName(key + QStringLiteral("Page"));
        connect(page, &Page::importRequested, this, &PageStack::importRequested);
        m_made.emplace(key, page);
        addWidget(page);
        return page;
    }
    return nullptr;
}

bool PageStack::open(const QString& key)
{
    if (key == m_current) return true;
    if (!mayLeave()) return false;
    Page* next = page(key);
    if (!next || !m_session.isOpen()) return false;
    m_current = key;
    next->refresh();
    setCurrentWidget(next);
    return true;
}

bool PageStack::mayLeave() { return m_current.isEmpty() || page(m_current)->mayLeave(); }

void PageStack::refresh()
{
    if (!m_current.isEmpty()) page(m_current)->refresh();
}

} // namespace ocop
