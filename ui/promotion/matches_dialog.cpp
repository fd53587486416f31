#include "ui/promotion/matches_dialog.h"

#include "core/base/formats.h"
#include "core/reports/report_catalog.h"
#include "ui/kit/small_widgets.h"
#include "ui/paper/paper_source.h"
#include "ui/paper/table_report_dialog.h"
#include "ui/records/list_words.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/promotion/matching_words.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

#include <algorithm>

namespace ocop {

ListColumns<MatchesDialog::Row> MatchesDialog::matchColumns(Session& session)
{
    return {
        {{.key = QStringLiteral("check"), .title = {}, .kind = CellKind::Check, .width = 40},
         [](const Row&) { return CellData{}; }},
        {{.key = QStringLiteral("product"),
          .title = tr("Product"),
          .kind = CellKind::TwoLine,
          .width = 220,
          .stretch = true,
          .secondTitle = tr("Producer")},
         [](const Row& row) { return twoLineCell(row.product->product->name, row.product->subject->name); }},
        {{.key = QStringLiteral("stars"), .title = tr("Stars"), .kind = CellKind::Stars, .width = 76},
         [](const Row& row) { return starsCell(row.product->standing.stars()); }},
        {{.key = QStringLiteral("why"),
          .title = tr("Why it fits"),
          .kind = CellKind::TwoLine,
          .width = 250,
          .stretch = true,
          .secondTitle = tr("Looked for")},
         [](const Row& row) {
             CellData cell = twoLineCell(matchingWords::reasons(row.match), row.goods);
             cell.tip = cell.text;
             return cell;
         }},
        {{.key = QStringLiteral("lacks"), .title = tr("Lacking, to be asked"), .width = 260, .stretch = true},
         [](const Row& row) {
             CellData cell = textCell(matchingWords::lacks(row.match));
             cell.tip = cell.text;
             if (row.match.lacking() > 0)
                 cell.ink = Ink::Error;
             else if (row.match.ending() > 0)
                 cell.ink = Ink::Warning;
             return cell;
         }},
        {{.key = QStringLiteral("district"), .title = tr("District"), .width = 100},
         [&session](const Row& row) { return textCell(districtText(session.book().units(), row.product->district)); }},
        {{.key = QStringLiteral("lastDay"), .title = tr("Valid until"), .kind = CellKind::Date, .width = 96},
         [](const Row& row) { return dateCell(row.product->lastDay); }},
        {{.key = QStringLiteral("phone"), .title = tr("Phone"), .width = 110, .hidden = true},
         [](const Row& row) { return textCell(row.product->subject->phone); }}};
}

MatchesDialog::MatchesDialog(Session& session, BuyerId buyer, QWidget* parent)
    : QDialog(parent), m_session(session), m_moment(session.holdMoment()),
      m_table(new RecordTable(QStringLiteral("buyerMatches"), columnsOf(matchColumns(session)), &session.desk(), this)),
      m_sentence(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    if (const Buyer* there = session.state().promotion.find<Buyer>(buyer)) m_buyer = *there;
    setObjectName(QStringLiteral("matchesDialog"));
    setWindowTitle(tr("Products that fit"));
    m_table->view()->setAccessibleName(tr("Products that fit"));
    m_table->setCountText([](int shown, int) { return tr("%n product(s)", nullptr, shown); });
    m_table->setEmpty(QStringLiteral("search"), tr("No product fits"),
                      tr("Nothing in force is of the groups or has the words this buyer looks for."));
    m_table->filterBox()->setFixedWidth(theme.px(240));
    m_table->filterBox()->show();
    m_sentence->setWordWrap(true);
    const auto button = [this](const char* name, const QString& text, const QString& icon, const QString& kind,
                               const QString& keys, auto slot) {
        QPushButton* made = makeButton(text, icon, kind, this, keys);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    QPushButton* close =
        button("close", tr("Close"), {}, QStringLiteral("flat"), QStringLiteral("Esc"), &QDialog::reject);
    QPushButton* print = button("printMatches", tr("&Print the list…"), QStringLiteral("document-print"), {},
                                QStringLiteral("Ctrl+P"), &MatchesDialog::printList);
    m_catalogue = button("catalogue", tr("C&atalogue for this buyer…"), QStringLiteral("office-report"),
                         QStringLiteral("primary"), QStringLiteral("Ctrl+Enter"), &MatchesDialog::showCatalogue);
    connect(new QShortcut(QKeySequence(QKeySequence::Print), this), &QShortcut::activated, this,
            &MatchesDialog::printList);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this), &QShortcut::activated, this,
            &MatchesDialog::showCatalogue);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Products that fit: %1").arg(m_buyer.name), QStringLiteral("record"), this), 1);
    head->addWidget(m_table->filterBox());
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(close);
    buttons->addWidget(m_sentence, 1);
    buttons->addWidget(print);
    buttons->addWidget(m_catalogue);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(60, 80) : QSize(1200, 680);
    resize(QSize(theme.px(1200), theme.px(680)).boundedTo(room));
    connect(m_table, &RecordTable::activated, this, &MatchesDialog::openProduct);
    connect(m_table, &RecordTable::checkedChanged, this, &MatchesDialog::showSentence);
    fill();
    m_table->focusTable();
}

ProductMatcher matcherOf(const Session& session)
{
    return {session.statistics().products(), session.book().groups(), session.state().standards, session.asOf()};
}

void MatchesDialog::fill()
{
    const PromotionBook& promotion = m_moment->state().promotion;
    QHash<ProductId, const ProductOnDay*> products;
    for (const ProductOnDay& each : m_moment->statistics().products()) products.insert(each.product->id, &each);
    QSet<qint64> ticked;
    for (Match& each : matcherOf(m_session).productsFor(promotion, m_buyer.id)) {
        if (each.lacking() == 0 && each.isByName()) ticked.insert(each.product.value);
        const BuyerNeed* need = promotion.find<BuyerNeed>(each.need);
        const QString goods = need ? matchingWords::goods(*need, m_session.book().groups()) : QString();
        const ProductOnDay* product = products.value(each.product);
        m_rows.push_back({std::move(each), product, goods});
    }
    m_table->setRows<Row>(
        m_rows, [](const Row& row) { return row.match.product.value; }, matchColumns(m_session));
    m_table->setCheckedIds(ticked);
    if (!m_rows.empty()) m_table->selectRecord(m_rows.front().match.product.value);
    showSentence();
}

void MatchesDialog::showSentence()
{
    const auto whole =
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.match.lacking() == 0; });
    const int ticked = int(m_table->checkedIds().size());
    m_sentence->setText(m_rows.empty()
                            ? QString()
                            : tr("%1 of %2 lack nothing that is asked for. Space ticks; %3 ticked.")
                                  .arg(formatCount(whole), formatCount(qint64(m_rows.size())), formatCount(ticked)));
    m_catalogue->setEnabled(ticked > 0);
}

void MatchesDialog::openProduct(qint64 id)
{
    m_wanted = {id};
    accept();
}

Report MatchesDialog::catalogue() const
{
    ReportRequest request;
    request.asOf = m_moment->asOf();
    request.products.emplace();
    for (const qint64 id : m_table->checkedIds()) request.products->insert({id});
    // The paper is in Vietnamese whatever the window speaks.
    request.title = QStringLiteral("Sản phẩm OCOP giới thiệu với %1").arg(m_buyer.name);
    return makeReport(*findReport(QStringLiteral("danh-muc")), paperSource(m_session.book(), *m_moment), request);
}

void MatchesDialog::showCatalogue()
{
    if (!m_catalogue->isEnabled()) return;
    TableReportDialog(m_session, catalogue(), this).exec();
    m_table->focusTable();
}

void MatchesDialog::printList()
{
    if (m_rows.empty()) return;
    showTableReport(m_session, *m_table, QStringLiteral("Sản phẩm OCOP phù hợp với nhu cầu của %1").arg(m_buyer.name),
                    this);
    m_table->focusTable();
}

void findProducts(Session& session, QWidget* parent, BuyerId buyer)
{
    if (!session.state().promotion.find<Buyer>(buyer)) return;
    MatchesDialog dialog(session, buyer, parent);
    dialog.exec();
    if (dialog.wanted()) Q_EMIT session.recordRequested({QLatin1String(Product::table), dialog.wanted().value});
}

} // namespace ocop
