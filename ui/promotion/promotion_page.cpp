#include "ui/promotion/promotion_page.h"

#include "core/base/record_ref.h"
#include "ui/kit/theme.h"
#include "ui/promotion/buyers_page.h"
#include "ui/promotion/contracts_page.h"
#include "ui/promotion/events_page.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace ocop {

PromotionPage::PromotionPage(Session& session, QWidget* parent)
    : Page(session, parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this))
{
    const Theme& theme = themeOf(this);
    m_tabs->setObjectName(QStringLiteral("promotionTabs"));
    m_tabs->setAccessibleName(tr("Lists of promotion"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    const auto add = [this](const char* table, const QString& title, Page* page) {
        m_lists.emplace_back(QLatin1String(table), page);
        m_tabs->addTab(title);
        m_stack->addWidget(page);
    };
    add(TradeEvent::table, tr("&Events"), new EventsPage(session, this));
    add(Contract::table, tr("&Contracts"), new ContractsPage(session, this));
    add(Buyer::table, tr("&Buyers"), new BuyersPage(session, this));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme.px(8), 0, 0);
    layout->setSpacing(0);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    row->addWidget(m_tabs);
    layout->addLayout(row);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_stack);
    connect(m_tabs, &QTabBar::currentChanged, this, &PromotionPage::turn);
}

Page* PromotionPage::current() const { return static_cast<Page*>(m_stack->currentWidget()); }

void PromotionPage::turn(int place)
{
    m_stack->setCurrentIndex(place);
    current()->catchUp();
}

void PromotionPage::refresh() { follow(Touched::all()); }

void PromotionPage::follow(const Touched& touched)
{
    for (const auto& [table, page] : m_lists) page->note(touched);
    current()->catchUp();
}

Page* PromotionPage::turnTo(const QString& entity)
{
    for (size_t i = 0; i < m_lists.size(); ++i) {
        if (m_lists[i].first != entity) continue;
        m_tabs->setCurrentIndex(int(i));
        return m_lists[i].second;
    }
    return nullptr;
}

void PromotionPage::showRecords(const QSet<qint64>& ids, const QString& words) { current()->showRecords(ids, words); }
bool PromotionPage::showRecord(qint64 id) { return current()->showRecord(id); }

bool PromotionPage::showRecordOf(const RecordRef& record)
{
    Page* page = turnTo(record.entity);
    return page && page->showRecord(record.id);
}

} // namespace ocop
