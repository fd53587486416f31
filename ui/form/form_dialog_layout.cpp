// How the form is laid out; what it does is in form_dialog.cpp.
#include "ui/form/field_box.h"
#include "ui/form/form_banner.h"
#include "ui/form/form_bar.h"
#include "ui/form/form_dialog.h"
#include "ui/form/missing_list.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {

FormDialog::FormDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_title(makeLabel(title, QStringLiteral("page"), this)),
      m_remark(makeLabel({}, QStringLiteral("muted"), this)), m_banner(new FormBanner(this)),
      m_scroll(new QScrollArea(this)), m_panel(new QFrame), m_panelLayout(new QVBoxLayout(m_panel)),
      m_missing(new MissingList), m_bar(new FormBar(this))
{
    const Theme& theme = themeOf(this);
    setWindowTitle(title);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_remark);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    top->setSpacing(theme.px(12));
    top->addLayout(head);
    top->addWidget(m_banner);

    m_panel->setProperty("role", QStringLiteral("panel"));
    m_panelLayout->setContentsMargins(1, 1, 1, 1);
    m_panelLayout->setSpacing(0);
    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("scrolled"));
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(16));
    row->setSpacing(theme.px(12));
    row->addWidget(m_panel, 1, Qt::AlignTop);
    row->addWidget(m_missing, 0, Qt::AlignTop);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_bar);

    connect(m_banner, &FormBanner::fieldRequested, this, &FormDialog::focusField);
    connect(m_missing, &MissingList::fieldRequested, this, &FormDialog::focusField);
    connect(m_bar->save(), &QPushButton::clicked, this, &FormDialog::saveAndClose);
    connect(m_bar->discard(), &QPushButton::clicked, this, &FormDialog::reject);
    addShortcuts();
}

void FormDialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void FormDialog::setRemark(const QString& sentence) { m_remark->setText(sentence); }
QString FormDialog::bannerText() const { return m_banner->isHidden() ? QString() : m_banner->text(); }
QString FormDialog::dirtyText() const { return m_bar->text(); }
void FormDialog::showMissingBeside()
{
    m_missingBeside = true;
    m_preferredWidth = 1080;
}

FormSection* FormDialog::addSection(const QString& title)
{
    if (!m_sections.empty()) {
        auto* rule = new QFrame(m_panel);
        rule->setProperty("role", QStringLiteral("rule"));
        m_panelLayout->addWidget(rule);
    }
    auto* section = new FormSection(title, m_panel);
    m_panelLayout->addWidget(section);
    m_sections.push_back(section);
    return section;
}

void FormDialog::addBox(const QString& key, const QString& label, FieldInput* input, Place place, bool required)
{
    if (m_sections.empty()) addSection({});
    auto* box = new FieldBox(key, label, input, required, this);
    m_sections.back()->add(box, place);
    m_boxes.push_back(box);
    connect(input, &FieldInput::edited, this, [this, box] { onEdited(box); });
    connect(input, &FieldInput::left, this, [this, box] { onLeft(box); });
}

FieldBox* FormDialog::box(const QString& key) const
{
    const auto at =
        std::find_if(m_boxes.begin(), m_boxes.end(), [&key](const FieldBox* each) { return each->key() == key; });
    return at == m_boxes.end() ? nullptr : *at;
}

void FormDialog::setFieldShown(const QString& key, bool shown)
{
    for (FormSection* section : m_sections) section->setFieldShown(box(key), shown);
}

void FormDialog::focusField(const QString& key)
{
    FieldBox* target = box(key);
    if (!target) return;
    for (FormSection* section : m_sections)
        if (section->holds(target)) section->setFolded(false);
    m_scroll->ensureWidgetVisible(target, 0, themeOf(this).px(24));
    target->input()->target()->setFocus(Qt::OtherFocusReason);
}

/// Fields as they were added, then the bar's buttons.
void FormDialog::orderTabs()
{
    if (m_boxes.empty()) return;
    QWidget* last = m_boxes.back()->input()->target();
    for (QPushButton* button : m_bar->findChildren<QPushButton*>()) {
        if (button == m_bar->save()) continue;
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_bar->save());
}

void FormDialog::fitToScreen()
{
    const Theme& theme = themeOf(this);
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 690);
    const int wanted = m_scroll->widget()->sizeHint().height() + m_bar->height() + theme.px(64) + theme.px(40);
    const int width = theme.px(m_preferredWidth);
    resize(std::min(width, room.width() - theme.px(32)), std::min(wanted, room.height() - theme.px(48)));
    setMinimumSize(std::min(theme.px(420), room.width()), std::min(theme.px(280), room.height()));
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!m_prepared) {
        m_prepared = true;
        assignMnemonics(m_boxes);
        orderTabs();
        fitToScreen();
        for (const FieldBox* each : m_boxes)
            if (each->input()->target()->focusPolicy() & Qt::TabFocus && !focusWidget()) {
                each->input()->target()->setFocus(Qt::OtherFocusReason);
                break;
            }
    }
    QDialog::showEvent(event);
}

void FormDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    const bool wide = width() >= themeOf(this).px(860);
    if (wide == m_wide) return;
    m_wide = wide;
    refresh();
}

} // namespace ocop
