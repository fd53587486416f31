#include "ui/exchange/count_bar.h"

#include "core/base/formats.h"
#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/small_widgets.h"
#include "ui/words/import_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ocop {

QString resultIcon(RowResult result)
{
    switch (result) {
    case RowResult::New: return QStringLiteral("list-add");
    case RowResult::Changed: return QStringLiteral("document-edit");
    case RowResult::Same: return QStringLiteral("view-list-details");
    case RowResult::Skipped: return QStringLiteral("go-next");
    case RowResult::Failed: return QStringLiteral("data-error");
    }
    return {};
}

Ink resultInk(RowResult result)
{
    switch (result) {
    case RowResult::New: return Ink::Accent;
    case RowResult::Changed: return Ink::AccentText;
    case RowResult::Same:
    case RowResult::Skipped: return Ink::Secondary;
    case RowResult::Failed: return Ink::Error;
    }
    return Ink::Text;
}

namespace {

bool hasWarning(const ImportRow& row)
{
    return std::any_of(row.findings.begin(), row.findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Warning; });
}

} // namespace

CountCard::CountCard(const QString& title, const QString& icon, Ink ink, QWidget* parent)
    : QAbstractButton(parent), m_icon(icon), m_ink(ink)
{
    setText(title);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setCount(0);
}

void CountCard::setCount(int count)
{
    m_count = formatCount(count);
    setAccessibleName(text() + QStringLiteral(", ") + m_count);
    updateGeometry();
    update();
}

QSize CountCard::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const int words = QFontMetrics(theme.font(TypeSize::Body)).horizontalAdvance(text());
    const int number = QFontMetrics(theme.font(TypeSize::PageTitle, true)).horizontalAdvance(m_count);
    return {theme.px(12 + 16 + 8 + 12 + 12) + words + number, theme.px(40)};
}

QSize CountCard::minimumSizeHint() const { return sizeHint(); }

void CountCard::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool strong = isChecked() || hasFocus();
    painter.setPen(strong ? QPen(theme.accent, 2) : QPen(theme.line, 1));
    painter.setBrush(underMouse() ? theme.hover : theme.surface);
    painter.drawRoundedRect(strong ? frame.adjusted(0.5, 0.5, -0.5, -0.5) : frame, theme.px(8), theme.px(8));
    const int side = theme.px(16);
    const QRect icon(theme.px(12), (height() - side) / 2, side, side);
    drawIcon(&painter, icon, m_icon, theme.ink(m_ink));
    const QRect words(icon.right() + theme.px(8), 0, width() - icon.right() - theme.px(20), height());
    painter.setFont(theme.font(TypeSize::Body));
    painter.setPen(theme.secondary);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    painter.setFont(theme.font(TypeSize::RecordTitle, true));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, m_count);
}

CountBar::CountBar(QWidget* parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(themeOf(this).px(8));
    const auto add = [&](const QString& title, const QString& icon, Ink ink, const QString& name) {
        auto* card = new CountCard(title, icon, ink, this);
        card->setObjectName(name);
        m_group->addButton(card, int(m_cards.size()));
        m_cards.push_back(card);
        layout->addWidget(card, 1);
    };
    add(tr("Read"), QStringLiteral("document-import"), Ink::Text, QStringLiteral("count.read"));
    for (const auto& [result, code] : EnumCodes<RowResult>::all) {
        layout->addWidget(
            makeLabel(m_cards.size() == 1 ? QStringLiteral("=") : QStringLiteral("+"), QStringLiteral("muted"), this));
        add(texts::rowResult(result), resultIcon(result), resultInk(result),
            QStringLiteral("count.") + QLatin1String(code));
    }
    layout->addSpacing(themeOf(this).px(4));
    add(tr("To look at"), QStringLiteral("data-warning"), Ink::Warning, QStringLiteral("count.warnings"));
    m_cards.back()->setToolTip(tr("Rows with a warning or a question"));
    m_cards.front()->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) Q_EMIT currentChanged();
    });
}

void CountBar::setPlan(const ImportPlan& plan)
{
    const ImportCounts counts = plan.counts();
    const int warned = int(std::count_if(plan.rows.begin(), plan.rows.end(), hasWarning));
    const int numbers[] = {counts.read,    counts.added,  counts.changed, counts.same,
                           counts.skipped, counts.failed, warned};
    for (size_t i = 0; i < m_cards.size(); ++i) m_cards[i]->setCount(numbers[i]);
}

bool CountBar::showsAll() const { return m_group->checkedId() <= 0; }

bool CountBar::shows(const ImportRow& row) const
{
    if (showsAll()) return true;
    const size_t card = size_t(m_group->checkedId());
    return card == m_cards.size() - 1 ? hasWarning(row) : row.result == EnumCodes<RowResult>::all[card - 1].first;
}

QString CountBar::words() const { return m_cards[size_t(std::max(0, m_group->checkedId()))]->text(); }

void CountBar::showAll() { m_cards.front()->setChecked(true); }

StepRow::StepRow(QStringList steps, QWidget* parent) : QWidget(parent), m_steps(std::move(steps))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStep(0);
}

void StepRow::setStep(int step)
{
    m_step = step;
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(QString::number(step + 1), QString::number(m_steps.size()), m_steps.value(step)));
    update();
}

QSize StepRow::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeSize::Body, true));
    int width = 0;
    for (const QString& step : m_steps) width += theme.px(20 + 6) + metrics.horizontalAdvance(step) + theme.px(46);
    return {width - theme.px(46) + theme.px(4), theme.px(28)};
}

void StepRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool reached = i <= m_step;
        const QRectF disc(x + 0.5, (height() - theme.px(20)) / 2.0, theme.px(20) - 1, theme.px(20) - 1);
        painter.setPen(reached ? QPen(theme.accent) : QPen(theme.inputEdge));
        painter.setBrush(reached ? QBrush(theme.accent) : QBrush(Qt::NoBrush));
        painter.drawEllipse(disc);
        painter.setFont(theme.font(TypeSize::Tag, true));
        painter.setPen(reached ? theme.onAccent : theme.muted);
        painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
        x += theme.px(26);
        const QFont font = theme.font(TypeSize::Body, i == m_step);
        painter.setFont(font);
        painter.setPen(i == m_step ? theme.text : theme.muted);
        const int words = QFontMetrics(theme.font(TypeSize::Body, true)).horizontalAdvance(m_steps.at(i));
        painter.drawText(QRect(x, 0, words + theme.px(2), height()), Qt::AlignLeft | Qt::AlignVCenter, m_steps.at(i));
        x += words + theme.px(8);
        if (i + 1 < m_steps.size()) {
            painter.setPen(theme.lineStrong);
            painter.drawLine(x, height() / 2, x + theme.px(30), height() / 2);
        }
        x += theme.px(38);
    }
}

} // namespace ocop
