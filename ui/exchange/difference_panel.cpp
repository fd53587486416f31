#include "ui/exchange/difference_panel.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/words/import_words.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace ocop {
namespace {

/// More fields than stand side by side in the panel are named in the reason above.
constexpr int shownDifferences = 6;

QLabel* plainCell(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = makeLabel(text.isEmpty() ? QStringLiteral("–") : text, role, parent);
    label->setTextFormat(Qt::PlainText);
    label->setToolTip(text);
    return label;
}

} // namespace

DifferencePanel::DifferencePanel(QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("panel"));
    const Theme& theme = themeOf(this);
    setFixedHeight(theme.px(106));
    m_title = makeLabel({}, QStringLiteral("strong"), this);
    m_title->setTextFormat(Qt::PlainText);
    m_note = makeLabel({}, QStringLiteral("muted"), this);
    m_reason = makeLabel({}, QStringLiteral("secondary"), this);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_title);
    head->addWidget(m_note, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(4));
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addStretch(1);
}

void DifferencePanel::show(const ImportPlan* plan, const ImportRow* row)
{
    delete m_table;
    m_table = nullptr;
    if (!plan || !row) {
        m_title->setText(tr("No row chosen"));
        m_note->clear();
        m_reason->clear();
        return;
    }
    m_title->setText(tr("Row %1: %2").arg(row->number).arg(row->product.isEmpty() ? row->subject : row->product));
    const int count = int(row->differences.size());
    m_note->setText(count > 0 ? tr("%n field(s) differ from the register", nullptr, count)
                              : texts::rowResult(row->result));
    m_reason->setText(texts::rowReason(*plan, *row));
    m_reason->setToolTip(m_reason->text());
    m_reason->setVisible(count == 0);
    if (count == 0) return;
    const Theme& theme = themeOf(this);
    m_table = new QWidget(this);
    auto* grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme.px(24));
    grid->setVerticalSpacing(theme.px(2));
    grid->addWidget(makeLabel(tr("In the register"), QStringLiteral("small"), m_table), 1, 0);
    grid->addWidget(makeLabel(tr("In the file"), QStringLiteral("small"), m_table), 2, 0);
    for (int i = 0; i < std::min(count, shownDifferences); ++i) {
        const ImportDifference& one = row->differences[size_t(i)];
        grid->addWidget(plainCell(texts::field(one.entity, one.field), QStringLiteral("small"), m_table), 0, i + 1);
        grid->addWidget(plainCell(texts::differenceValue(one.field, one.before), {}, m_table), 1, i + 1);
        grid->addWidget(plainCell(texts::differenceValue(one.field, one.after), QStringLiteral("strong"), m_table), 2,
                        i + 1);
    }
    grid->setColumnStretch(std::min(count, shownDifferences) + 1, 1);
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_table);
    m_table->show();
}

} // namespace ocop
