#include "ui/exchange/difference_panel.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/words/import_words.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace ocop {
namespace {

QLabel* plainCell(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = makeLabel(text.isEmpty() ? QStringLiteral("–") : text, role, parent);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    label->setToolTip(text);
    return label;
}

} // namespace

DifferencePanel::DifferencePanel(QWidget* parent) : QFrame(parent)
{
    setProperty("role", QStringLiteral("panel"));
    const Theme& theme = themeOf(this);
    m_title = makeLabel({}, QStringLiteral("strong"), this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note = makeLabel({}, QStringLiteral("muted"), this);
    m_area = new QScrollArea(this);
    m_area->setObjectName(QStringLiteral("differences"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("What the row writes"));
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_title, 1);
    head->addWidget(m_note);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(4));
    layout->addLayout(head);
    layout->addWidget(m_area, 1);
}

QWidget* DifferencePanel::fieldsOf(const ImportRow& row)
{
    const Theme& theme = themeOf(this);
    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, theme.px(4), 0);
    grid->setHorizontalSpacing(theme.px(16));
    grid->setVerticalSpacing(theme.px(2));
    for (int column = 0; column < 3; ++column) grid->setColumnStretch(column, column == 0 ? 2 : 3);
    int line = 0;
    if (!row.differences.empty()) {
        grid->addWidget(makeLabel(tr("In the register"), QStringLiteral("small"), content), line, 1);
        grid->addWidget(makeLabel(tr("In the file"), QStringLiteral("small"), content), line++, 2);
    }
    for (const ImportDifference& one : row.differences) {
        const QString name = texts::field(one.entity, one.field);
        const QString after = texts::differenceValue(one.field, one.after);
        grid->addWidget(plainCell(name, QStringLiteral("secondary"), content), line, 0);
        grid->addWidget(plainCell(texts::differenceValue(one.field, one.before), {}, content), line, 1);
        if (one.replacement.isEmpty()) {
            grid->addWidget(plainCell(after, QStringLiteral("strong"), content), line++, 2);
            continue;
        }
        auto* tick = new QCheckBox(QString(after).replace(u'&', QStringLiteral("&&")), content);
        tick->setObjectName(QStringLiteral("replace.") + one.field);
        tick->setAccessibleName(tr("Replace %1 by %2").arg(name, after));
        tick->setToolTip(tr("Ticked, the list's value replaces the register's."));
        tick->setChecked(one.isWritten);
        connect(tick, &QCheckBox::toggled, this,
                [this, key = one.replacement](bool on) { Q_EMIT replacementTicked(key, on); });
        grid->addWidget(tick, line++, 2);
    }
    grid->setRowStretch(line, 1);
    return content;
}

void DifferencePanel::show(const ImportPlan* plan, const ImportRow* row)
{
    QWidget* old = m_area->takeWidget();
    const QWidget* focused = old ? old->focusWidget() : nullptr;
    const QString tick = focused && focused->hasFocus() ? focused->objectName() : QString();
    if (old) old->deleteLater(); // its tick may be what was pressed
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(themeOf(this).px(4));
    if (plan && row) {
        m_title->setText(tr("Row %1: %2").arg(row->label, row->product.isEmpty() ? row->subject : row->product));
        const int kept = int(std::count_if(row->differences.begin(), row->differences.end(),
                                           [](const ImportDifference& one) { return !one.isWritten; }));
        m_note->setText(kept > 0 ? tr("%n value(s) of the register kept", nullptr, kept)
                                 : texts::rowResult(row->result));
        auto* reason = makeLabel(texts::rowReason(*plan, *row), QStringLiteral("secondary"), content);
        reason->setTextFormat(Qt::PlainText);
        reason->setWordWrap(true);
        reason->setObjectName(QStringLiteral("reason"));
        if (!row->differences.empty()) layout->addWidget(fieldsOf(*row));
        layout->addWidget(reason);
    } else {
        m_title->setText(tr("No row chosen"));
        m_note->clear();
    }
    layout->addStretch(1);
    m_area->setWidget(content);
    content->setAutoFillBackground(false); // the panel's own ground shows through
    m_area->viewport()->setAutoFillBackground(false);
    if (auto* same = tick.isEmpty() ? nullptr : content->findChild<QCheckBox*>(tick)) same->setFocus();
}

} // namespace ocop
