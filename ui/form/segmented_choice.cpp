#include "ui/form/segmented_choice.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace ocop {

SegmentedChoice::SegmentedChoice(const std::vector<Segment>& segments, QWidget* parent)
    : FieldInput(parent), m_segments(segments), m_hint(makeLabel({}, QStringLiteral("muted"), this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (size_t i = 0; i < m_segments.size(); ++i) {
        auto* button = new QToolButton(this);
        button->setText(m_segments[i].text);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("part", i == 0                       ? QStringLiteral("first")
                                    : i + 1 == m_segments.size() ? QStringLiteral("last")
                                                                 : QStringLiteral("mid"));
        button->installEventFilter(this);
        connect(button, &QToolButton::clicked, this, [this, i] { choose(int(i)); });
        layout->addWidget(button);
        m_buttons.push_back(button);
    }
    layout->addSpacing(themeOf(this).px(12));
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint, 1);
    setValue(m_segments.front().value);
}

QToolButton* SegmentedChoice::chosen() const
{
    for (QToolButton* button : m_buttons)
        if (button->isChecked()) return button;
    return m_buttons.front();
}

QWidget* SegmentedChoice::target() const { return chosen(); }

int SegmentedChoice::value() const
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->isChecked()) return m_segments[i].value;
    return m_segments.front().value;
}

void SegmentedChoice::setValue(int value)
{
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        const bool on = m_segments[i].value == value;
        m_buttons[i]->setChecked(on);
        // One stop for Tab: the chosen segment.
        m_buttons[i]->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(chosen());
}

void SegmentedChoice::clear() { setValue(m_segments.front().value); }
void SegmentedChoice::setHint(const QString& hint) { m_hint->setText(hint); }
QString SegmentedChoice::hint() const { return m_hint->text(); }

void SegmentedChoice::choose(int index)
{
    const bool changes = value() != m_segments[size_t(index)].value;
    setValue(m_segments[size_t(index)].value);
    m_buttons[size_t(index)]->setFocus(Qt::OtherFocusReason);
    if (changes) Q_EMIT edited();
}

void SegmentedChoice::takeProposal(const QString& proposal)
{
    setValue(proposal.toInt());
    Q_EMIT edited();
}

void SegmentedChoice::setIdentity(const QString& key, const QString& name)
{
    setObjectName(key);
    setAccessibleName(name);
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setObjectName(QStringLiteral("%1-%2").arg(key, QString::number(m_segments[i].value)));
        m_buttons[i]->setAccessibleName(name + QStringLiteral(": ") + m_segments[i].text);
    }
}

void SegmentedChoice::showSeverity(std::optional<Severity> severity)
{
    for (QToolButton* button : m_buttons)
        setLook(button, "state", severity == Severity::Error ? QStringLiteral("error") : QString());
}

bool SegmentedChoice::eventFilter(QObject* watched, QEvent* event)
{
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (at == m_buttons.end()) return FieldInput::eventFilter(watched, event);
    const int index = int(at - m_buttons.begin());
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int last = int(m_buttons.size()) - 1;
        if (key == Qt::Key_Right || key == Qt::Key_Down) return choose(std::min(index + 1, last)), true;
        if (key == Qt::Key_Left || key == Qt::Key_Up) return choose(std::max(index - 1, 0)), true;
        for (int i = 0; i <= last; ++i)
            if (key == Qt::Key_0 + m_segments[size_t(i)].value) return choose(i), true;
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (!(static_cast<QKeyEvent*>(event)->modifiers() & ~Qt::KeypadModifier)) return focusNextChild(), true;
        }
    }
    return FieldInput::eventFilter(watched, event);
}

bool SegmentedChoice::takeDraft(const QString& value)
{
    takeProposal(value);
    return true;
}

} // namespace ocop
