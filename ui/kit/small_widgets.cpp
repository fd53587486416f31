#include "ui/kit/small_widgets.h"

#include "ui/kit/icons.h"
#include "ui/kit/paint.h"
#include "ui/kit/tag_button.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace ocop {

namespace {

/// Lets Enter press the button that has the focus, as Space does.
class EnterClicks : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::KeyPress) return false;
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & ~Qt::KeypadModifier || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter))
            return false;
        static_cast<QPushButton*>(watched)->click();
        return true;
    }
};

} // namespace

QPushButton* makeButton(const QString& text, const QString& icon, const QString& kind, QWidget* parent,
                        const QString& shortcut)
{
    auto* button = new TagButton(text, shortcut, parent);
    if (!icon.isEmpty()) {
        const Ink ink = kind == QLatin1String("primary")  ? Ink::OnAccent
                        : kind == QLatin1String("danger") ? Ink::Error
                        : kind == QLatin1String("flat")   ? Ink::Secondary
                                                          : Ink::Text;
        button->setIcon(themeIcon(icon, ink));
        button->setIconSize(QSize(themeOf().px(16), themeOf().px(16)));
    }
    if (!kind.isEmpty()) button->setProperty("kind", kind);
    // Enter belongs to the button that has the focus, never to some other one of the dialog.
    button->setAutoDefault(false);
    button->installEventFilter(new EnterClicks(button));
    return button;
}

QLabel* makeLabel(const QString& text, const QString& role, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    if (!role.isEmpty()) label->setProperty("text-role", role);
    return label;
}

StatusPill::StatusPill(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StatusPill::setStatus(Mark mark, const QString& word)
{
    m_mark = mark;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    const Theme& theme = themeOf(this);
    const QFontMetrics metrics(theme.font(TypeSize::Small));
    return QSize(metrics.horizontalAdvance(m_word) + theme.px(8 + 14 + 6 + 8), qMax(theme.px(22), metrics.height()));
}

void StatusPill::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const StatusLook look = theme.look(m_mark);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.tint);
    painter.drawRoundedRect(rect(), theme.px(6), theme.px(6));
    const int icon = theme.px(14);
    drawIcon(&painter, QRect(theme.px(7), (height() - icon) / 2, icon, icon), look.icon, look.text);
    painter.setFont(theme.font(TypeSize::Small));
    painter.setPen(look.text);
    painter.drawText(rect().adjusted(theme.px(27), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

StarsLabel::StarsLabel(int stars, QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setStars(stars);
}

void StarsLabel::setStars(int stars)
{
    m_stars = stars;
    setAccessibleName(tr("%n star(s)", nullptr, stars));
    update();
}

QSize StarsLabel::sizeHint() const { return QSize(starsWidth(themeOf(this)), themeOf(this).px(16)); }

void StarsLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawStars(&painter, rect(), m_stars, themeOf(this));
}

IconLabel::IconLabel(const QString& name, Ink ink, int size, QWidget* parent)
    : QWidget(parent), m_name(name), m_ink(ink), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setMark(Mark mark)
{
    m_isMark = true;
    m_mark = mark;
    update();
}

void IconLabel::setIcon(const QString& name, Ink ink)
{
    m_isMark = false;
    m_name = name;
    m_ink = ink;
    update();
}

QSize IconLabel::sizeHint() const { return QSize(themeOf(this).px(m_size), themeOf(this).px(m_size)); }

void IconLabel::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    const StatusLook look = theme.look(m_mark);
    QPainter painter(this);
    const int size = theme.px(m_size);
    drawIcon(&painter, QRect(0, (height() - size) / 2, size, size), m_isMark ? look.icon : m_name,
             m_isMark ? look.text : theme.ink(m_ink));
}

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("edit-find"), Ink::Secondary, 32, this)),
      m_sentence(makeLabel({}, QStringLiteral("strong"), this)),
      m_detail(makeLabel({}, QStringLiteral("secondary"), this)), m_button(makeButton({}, {}, {}, this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(4);
    layout->addStretch(1);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addSpacing(8);
    for (QLabel* label : {m_sentence, m_detail}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    m_button->setObjectName(QStringLiteral("emptyAction"));
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionRequested);
}

void EmptyState::set(const QString& icon, const QString& sentence, const QString& detail, const QString& action,
                     const QString& actionIcon)
{
    m_icon->setIcon(icon, Ink::Secondary);
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_button->setText(action);
    m_button->setIcon(actionIcon.isEmpty() ? QIcon() : themeIcon(actionIcon));
    m_button->setVisible(!action.isEmpty());
    m_button->setAccessibleName(action.isEmpty() ? sentence : action);
}

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent), m_icon(new IconLabel(QStringLiteral("edit-undo"), Ink::Inverse, 16, this)),
      m_text(makeLabel({}, {}, this)), m_undo(new TagButton(tr("Undo"), QStringLiteral("Ctrl+Z"), this)),
      m_timer(new QTimer(this))
{
    setProperty("role", QStringLiteral("inverse"));
    setFixedHeight(themeOf(this).px(40));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(10);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    m_undo->setProperty("kind", QStringLiteral("link"));
    m_undo->setObjectName(QStringLiteral("undoButton"));
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &UndoBar::hide);
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undo);
    hide();
}

void UndoBar::offer(const QString& text, const QString& icon, int milliseconds)
{
    m_icon->setIcon(icon.isEmpty() ? QStringLiteral("edit-undo") : icon, Ink::Inverse);
    m_text->setText(text);
    setAccessibleName(text);
    show();
    if (milliseconds > 0)
        m_timer->start(milliseconds);
    else
        m_timer->stop();
}

QString UndoBar::text() const { return m_text->text(); }

void UndoBar::dismiss()
{
    m_timer->stop();
    hide();
}

void UndoBar::undo()
{
    if (isHidden()) return;
    dismiss();
    Q_EMIT undoRequested();
}

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(makeLabel(title, QStringLiteral("page"), this)),
      m_sentence(makeLabel({}, QStringLiteral("muted"), this)), m_beside(new QHBoxLayout), m_actions(new QHBoxLayout)
{
    setMinimumHeight(themeOf(this).px(36));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(m_title);
    m_beside->setSpacing(8);
    m_actions->setSpacing(8);
    layout->addLayout(m_beside);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_actions);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void PageHeader::setTitle(const QString& title) { m_title->setText(title); }

void PageHeader::setSentence(const QString& sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

void PageHeader::addBesideTitle(QWidget* widget) { m_beside->addWidget(widget); }

void PageHeader::addAction(QWidget* button, int place) { m_actions->insertWidget(place, button); }

} // namespace ocop
