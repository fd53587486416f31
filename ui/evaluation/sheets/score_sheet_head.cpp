#include "ui/evaluation/sheets/score_sheet_head.h"

#include "core/evaluation/rule_book.h"
#include "ui/evaluation/sheets/score_sheet_desk.h"
#include "ui/kit/icons.h"
#include "ui/kit/small_widgets.h"
#include "ui/words/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ocop {

/// A name with a line under it, cut at its end where there is no room, between two arrows.
class ScoreSheetHead::Stepper : public QWidget
{
public:
    Stepper(const QString& before, const QString& after, const QString& keysBefore, const QString& keysAfter,
            QWidget* parent)
        : QWidget(parent), m_before(arrow(QStringLiteral("go-previous"), before, keysBefore)),
          m_after(arrow(QStringLiteral("go-next"), after, keysAfter))
    {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_before);
        layout->addStretch(1);
        layout->addWidget(m_after);
        setMinimumHeight(themeOf(this).px(44));
    }

    void present(const QString& name, const QString& second, int place, int count)
    {
        m_name = name;
        m_second = count > 1 ? QStringLiteral("%1/%2 · %3").arg(QString::number(place), QString::number(count), second)
                             : second;
        m_before->setVisible(count > 1);
        m_after->setVisible(count > 1);
        m_before->setEnabled(place > 1);
        m_after->setEnabled(place < count);
        setToolTip(m_name + QLatin1Char('\n') + m_second);
        setAccessibleName(m_name + QStringLiteral(", ") + m_second);
        update();
    }

    QToolButton* before() const { return m_before; }
    QToolButton* after() const { return m_after; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        const bool arrows = m_before->isVisible();
        const int gap = theme.px(8);
        const QRect words(arrows ? m_before->geometry().right() + gap : 0, 0,
                          arrows ? m_after->x() - m_before->geometry().right() - 2 * gap : width(), height());
        painter.setFont(theme.font(TypeSize::RecordTitle, true));
        painter.setPen(theme.text);
        const QFontMetrics title(painter.font());
        painter.drawText(words.adjusted(0, 0, 0, -height() / 2 + theme.px(2)), Qt::AlignBottom | Qt::AlignLeft,
                         title.elidedText(m_name, Qt::ElideRight, words.width()));
        painter.setFont(theme.font(TypeSize::Small));
        painter.setPen(theme.secondary);
        const QFontMetrics small(painter.font());
        painter.drawText(words.adjusted(0, height() / 2 + theme.px(3), 0, 0), Qt::AlignTop | Qt::AlignLeft,
                         small.elidedText(m_second, Qt::ElideRight, words.width()));
    }

private:
    QToolButton* arrow(const QString& icon, const QString& name, const QString& keys)
    {
        auto* button = new QToolButton(this);
        button->setProperty("kind", QStringLiteral("icon"));
        button->setIcon(themeIcon(icon));
        button->setAccessibleName(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys));
        button->setFocusPolicy(Qt::TabFocus);
        return button;
    }

    QToolButton* m_before;
    QToolButton* m_after;
    QString m_name;
    QString m_second;
};

ScoreSheetHead::ScoreSheetHead(QWidget* parent)
    : QFrame(parent), m_product(new Stepper(tr("Product before"), tr("Next product"), QStringLiteral("Ctrl+PgUp"),
                                            QStringLiteral("Ctrl+PgDn"), this)),
      m_member(
          new Stepper(tr("Member before"), tr("Next member"), QStringLiteral("Alt+←"), QStringLiteral("Alt+→"), this)),
      m_cases(new QWidget(this)), m_caseTitle(makeLabel(tr("Case"), QStringLiteral("secondary"), m_cases)),
      m_caseA(new QToolButton(m_cases)), m_caseB(new QToolButton(m_cases))
{
    const Theme& theme = themeOf(this);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    layout->setSpacing(theme.px(16));
    layout->addWidget(m_product, 3);
    layout->addWidget(m_cases);
    layout->addWidget(m_member, 2);
    auto* cases = new QHBoxLayout(m_cases);
    cases->setContentsMargins(0, 0, 0, 0);
    cases->setSpacing(0);
    cases->addWidget(m_caseTitle);
    cases->addSpacing(theme.px(8));
    const auto add = [&](QToolButton* button, const QString& text, const QString& part, const QString& about,
                         char code) {
        button->setText(text);
        button->setObjectName(QStringLiteral("case") + QLatin1Char(code));
        button->setAccessibleName(about);
        button->setToolTip(about);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("part", part);
        cases->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, code] { Q_EMIT caseChosen(QLatin1Char(code)); });
    };
    add(m_caseA, tr("&A community"), QStringLiteral("first"), tr("Case A: services run by the community"), 'A');
    add(m_caseB, tr("&B tourist site"), QStringLiteral("last"),
        tr("Case B: a tourist site, an organisation or a person"), 'B');
    connect(m_product->before(), &QToolButton::clicked, this, [this] { Q_EMIT productStep(-1); });
    connect(m_product->after(), &QToolButton::clicked, this, [this] { Q_EMIT productStep(1); });
    connect(m_member->before(), &QToolButton::clicked, this, [this] { Q_EMIT memberStep(-1); });
    connect(m_member->after(), &QToolButton::clicked, this, [this] { Q_EMIT memberStep(1); });
}

void ScoreSheetHead::present(const ScoreSheetDesk& desk, int product, int products, int member, int members)
{
    const QString set = tr("Set %1: %2").arg(QString::number(desk.sheet().number), desk.sheet().name);
    m_product->present(desk.productName(), QStringList{set, desk.subjectName()}.join(QStringLiteral(" · ")), product,
                       products);
    const CouncilMember& who = desk.member();
    m_member->present(who.name, who.position.isEmpty() ? who.agency : who.position, member, members);
    m_cases->setVisible(desk.sheet().hasCases());
    m_cases->setEnabled(desk.isEditable());
    m_caseA->setChecked(desk.sheetCase() == QLatin1Char('A'));
    m_caseB->setChecked(desk.sheetCase() == QLatin1Char('B'));
}

void ScoreSheetHead::keepRoomForCase(bool keep)
{
    QSizePolicy policy = m_cases->sizePolicy();
    policy.setRetainSizeWhenHidden(keep);
    m_cases->setSizePolicy(policy);
}

void ScoreSheetHead::focusCase() { m_caseA->setFocus(Qt::OtherFocusReason); }

} // namespace ocop
