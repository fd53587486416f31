#include "ui/registry/likely_field.h"

#include "ui/form/form_dialog.h"
#include "ui/kit/ask.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace ocop {

LikelyField::LikelyField(const QString& caption, QWidget* parent) : FieldInput(parent)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(themeOf(this).px(6));
    head->addWidget(new IconLabel(QStringLiteral("dialog-warning"), Ink::Warning, 16, this));
    head->addWidget(makeLabel(caption, QStringLiteral("strong"), this), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(themeOf(this).px(2));
    layout->addLayout(head);
    for (int i = 0; i < shownLines; ++i) {
        auto* button = makeButton({}, {}, QStringLiteral("link"), this);
        button->setAutoDefault(false);
        button->setAccessibleName(caption);
        button->hide();
        connect(button, &QPushButton::clicked, this, [this, i] { Q_EMIT chosen(m_lines[size_t(i)].id); });
        layout->addWidget(button, 0, Qt::AlignLeft);
        m_buttons.push_back(button);
    }
    watch(m_buttons.front());
}

void LikelyField::follow(FormDialog* form, const QString& key, const QStringList& fields,
                         std::function<std::vector<Line>()> find)
{
    constexpr int pauseAfterKey = 30; // ms; with the search itself well below what a hand notices
    auto* wait = new QTimer(this);
    wait->setSingleShot(true);
    wait->setInterval(pauseAfterKey);
    form->setFieldShown(key, false);
    connect(form, &FormDialog::fieldEdited, wait, [wait, fields](const QString& edited) {
        if (fields.contains(edited)) wait->start();
    });
    connect(wait, &QTimer::timeout, this, [this, form, key, find = std::move(find)] {
        const std::vector<Line> now = find();
        if (now == m_lines) return;
        setLines(now);
        form->setFieldShown(key, !now.empty());
    });
}

QWidget* LikelyField::target() const { return m_buttons.front(); }

void LikelyField::setIdentity(const QString& key, const QString&)
{
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setObjectName(key + (i ? QString::number(i + 1) : QString()));
}

void LikelyField::setLines(const std::vector<Line>& lines)
{
    m_lines = lines;
    if (m_lines.size() > size_t(shownLines)) m_lines.resize(size_t(shownLines));
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        QPushButton* button = m_buttons[i];
        const bool used = i < m_lines.size();
        // Hidden under the focus, a line would throw it anywhere.
        if (!used && button->hasFocus()) window()->setFocus();
        button->setVisible(used);
        QString words = used ? QStringLiteral("%1  ·  %2").arg(m_lines[i].title, m_lines[i].reason) : QString();
        button->setAccessibleName(words);
        button->setText(words.replace(u'&', QStringLiteral("&&")));
    }
}

bool wantsExisting(Ask& ask, QWidget* parent, const QString& title)
{
    return ask.choose(parent, LikelyField::tr("Open “%1” instead?").arg(title),
                      LikelyField::tr("It is in the register already. What was typed here is then left out."),
                      {LikelyField::tr("Open it"), LikelyField::tr("Go on typing")}) == 0;
}

} // namespace ocop
