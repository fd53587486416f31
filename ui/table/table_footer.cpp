#include "ui/table/table_footer.h"

#include "core/base/formats.h"
#include "ui/kit/one_line_label.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/table/found_words.h"
#include "ui/table/record_model.h"
#include "ui/table/record_table.h"
#include "ui/table/table_excerpt.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace ocop {

TableFooter::TableFooter(RecordTable* table)
    : QFrame(table), m_table(table), m_count(makeLabel({}, QStringLiteral("small"), this)),
      m_summary(new OneLineLabel(QStringLiteral("small"), this)),
      m_filter(new OneLineLabel(QStringLiteral("small"), this)),
      m_clear(makeButton(tr("Clear"), {}, QStringLiteral("link"), this)),
      m_told(new OneLineLabel(QStringLiteral("small"), this)),
      m_refused(makeButton({}, QStringLiteral("dialog-warning"), QStringLiteral("link"), this)),
      m_theirs(makeButton(tr("Take theirs"), {}, QStringLiteral("link"), this)),
      m_mine(makeButton(tr("Keep mine"), {}, QStringLiteral("link"), this))
{
    setProperty("role", QStringLiteral("footer"));
    setFixedHeight(themeOf(this).px(32));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_count);
    layout->addWidget(m_refused);
    layout->addWidget(m_theirs);
    layout->addWidget(m_mine);
    layout->addWidget(m_told, 100); // words for the person go before what is only looked up
    layout->addWidget(m_summary);
    layout->addStretch(1);
    layout->addWidget(m_filter);
    layout->addWidget(m_clear);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_clear->setProperty("size", QStringLiteral("small"));
    m_told->setObjectName(QStringLiteral("gridNote"));
    m_told->hide();
    m_refused->setObjectName(QStringLiteral("refusedCells"));
    m_refused->setProperty("size", QStringLiteral("small"));
    m_refused->setAccessibleName(tr("Go to the next cell that is not written"));
    m_refused->hide();
    m_theirs->setObjectName(QStringLiteral("takeTheirs"));
    m_mine->setObjectName(QStringLiteral("keepMine"));
    for (QPushButton* button : {m_theirs, m_mine}) {
        button->setProperty("size", QStringLiteral("small"));
        button->hide();
    }
    connect(m_theirs, &QPushButton::clicked, this, &TableFooter::theirsRequested);
    connect(m_mine, &QPushButton::clicked, this, &TableFooter::mineRequested);
    connect(m_clear, &QPushButton::clicked, table, &RecordTable::clearFilters);
    connect(m_refused, &QPushButton::clicked, this, &TableFooter::nextRefusedRequested);
}

void TableFooter::setCountText(std::function<QString(int, int)> text)
{
    m_countText = std::move(text);
    refresh();
}

void TableFooter::setSummary(const QString& words)
{
    m_ownSummary = words;
    refreshSummary();
}

void TableFooter::refresh()
{
    const int shown = m_table->model()->rows().shownRows();
    const int total = m_table->source() ? m_table->source()->count() : 0;
    if (m_countText)
        m_count->setText(m_countText(shown, total));
    else if (shown == total)
        m_count->setText(tr("%n row(s)", nullptr, total));
    else
        m_count->setText(tr("%1 of %2 rows").arg(formatCount(shown), formatCount(total)));
    const QString filter = m_table->filterWords();
    QString words = filter.isEmpty() ? tr("No filter") : tr("Filter: %1").arg(filter);
    const QStringList hidden = FoundWords(m_table->model()->rows().typed()).hiddenColumns(*m_table);
    if (!hidden.isEmpty()) words += tr(" · found in a hidden column: %1").arg(hidden.join(QStringLiteral(", ")));
    m_filter->setText(words);
    m_clear->setVisible(!filter.isEmpty());
}

void TableFooter::refreshSummary()
{
    const qsizetype chosen = m_table->selectedIds().size();
    QStringList words{m_ownSummary};
    if (chosen > 1) words = QStringList{tr("%1 chosen").arg(formatCount(chosen))} + m_table->excerpt(true).sums();
    m_summary->setText(words.join(QStringLiteral("  ·  ")));
}

void TableFooter::tell(const QString& words)
{
    m_told->setText(words);
    m_told->setVisible(!words.isEmpty());
    m_summary->setVisible(words.isEmpty());
}

void TableFooter::setRefused(int cells)
{
    m_refused->setText(tr("%n cell(s) not written (F8)", nullptr, cells));
    m_refused->setVisible(cells > 0);
}

void TableFooter::setQuestion(const QString& theirs, const QString& mine)
{
    if (!theirs.isEmpty()) m_theirs->setText(theirs);
    if (!mine.isEmpty()) m_mine->setText(mine);
    m_theirs->setVisible(!theirs.isEmpty());
    m_mine->setVisible(!mine.isEmpty());
    m_count->setVisible(mine.isEmpty()); // what is asked is more to the point
}

void TableFooter::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::StyleChange) setFixedHeight(themeOf(this).px(32));
}

} // namespace ocop
