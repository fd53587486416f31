#include "ui/window/page_stack.h"

#include "ui/session/page.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
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
    next->catchUp();
    setCurrentWidget(next);
    return true;
}

bool PageStack::mayLeave() { return m_current.isEmpty() || page(m_current)->mayLeave(); }

void PageStack::follow(const Touched& touched)
{
    for (const auto& [key, page] : m_made) page->note(touched);
    if (!m_current.isEmpty()) page(m_current)->catchUp();
}

void PageStack::startAnew()
{
    for (const auto& [key, page] : m_made) {
        for (RecordTable* table : page->findChildren<RecordTable*>()) table->forgetGroups();
        removeWidget(page);
        page->hide();
        page->deleteLater(); // what opened the register may be one of its buttons
    }
    m_made.clear();
    if (!m_current.isEmpty()) setCurrentWidget(page(m_current));
}

} // namespace ocop
