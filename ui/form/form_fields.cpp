#include "ui/form/form_fields.h"

#include "ui/form/field_box.h"
#include "ui/form/missing_list.h"
#include "ui/kit/theme.h"

#include <QFrame>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {

FormFields::FormFields(QWidget* parent)
    : QScrollArea(parent), m_panel(new QFrame), m_layout(new QVBoxLayout(m_panel)), m_missing(new MissingList)
{
    const Theme& theme = themeOf(this);
    m_panel->setProperty("role", QStringLiteral("panel"));
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    auto* content = new QWidget;
    content->setProperty("role", QStringLiteral("scrolled"));
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(theme.px(16), 0, theme.px(16), theme.px(16));
    row->setSpacing(theme.px(12));
    row->addWidget(m_panel, 1, Qt::AlignTop);
    row->addWidget(m_missing, 0, Qt::AlignTop);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_missing, &MissingList::fieldRequested, this, &FormFields::focusField);
}

FormSection* FormFields::addSection(const QString& title)
{
    if (!m_sections.empty()) {
        auto* rule = new QFrame(m_panel);
        rule->setProperty("role", QStringLiteral("rule"));
        m_layout->addWidget(rule);
    }
    auto* section = new FormSection(title, m_panel);
    m_layout->addWidget(section);
    m_sections.push_back(section);
    return section;
}

FieldBox* FormFields::add(const QString& key, const QString& label, FieldInput* input, Place place, bool required)
{
    if (m_sections.empty()) addSection({});
    auto* box = new FieldBox(key, label, input, required, this);
    m_sections.back()->add(box, place);
    m_boxes.push_back(box);
    connect(input, &FieldInput::edited, this, [this, box] { Q_EMIT edited(box); });
    connect(input, &FieldInput::left, this, [this, box] { Q_EMIT left(box); });
    return box;
}

FieldBox* FormFields::box(const QString& key) const
{
    const auto at =
        std::find_if(m_boxes.begin(), m_boxes.end(), [&key](const FieldBox* each) { return each->key() == key; });
    return at == m_boxes.end() ? nullptr : *at;
}

void FormFields::setFieldShown(const QString& key, bool shown)
{
    for (FormSection* section : m_sections) section->setFieldShown(box(key), shown);
}

void FormFields::setMissing(const std::vector<FieldBox*>& boxes)
{
    std::vector<std::pair<QString, QString>> fields;
    for (const FieldBox* box : boxes) fields.emplace_back(box->key(), box->name());
    m_missing->setFields(fields);
}

QHash<QString, QString> FormFields::contents() const
{
    QHash<QString, QString> contents;
    for (const FieldBox* box : m_boxes) contents.insert(box->key(), box->input()->content());
    return contents;
}

FieldBox* FormFields::focusedBox() const
{
    const QWidget* focus = window()->focusWidget();
    for (FieldBox* box : m_boxes)
        if (focus && box->isAncestorOf(focus)) return box;
    return nullptr;
}

void FormFields::focusField(const QString& key)
{
    FieldBox* target = box(key);
    if (!target) return;
    for (FormSection* section : m_sections)
        if (section->holds(target)) section->setFolded(false);
    ensureWidgetVisible(target, 0, themeOf(this).px(24));
    target->input()->target()->setFocus(Qt::OtherFocusReason);
}

void FormFields::focusFirst()
{
    for (const FieldBox* each : m_boxes) {
        QWidget* target = each->input()->target();
        if (target->focusPolicy() & Qt::TabFocus) return target->setFocus(Qt::OtherFocusReason);
    }
}

void FormFields::focusNextFinding()
{
    const auto at = std::find(m_boxes.begin(), m_boxes.end(), focusedBox());
    const size_t start = at == m_boxes.end() ? 0 : size_t(at - m_boxes.begin()) + 1;
    for (size_t step = 0; step < m_boxes.size(); ++step) {
        const FieldBox* box = m_boxes[(start + step) % m_boxes.size()];
        if (!box->findings().empty()) return focusField(box->key());
    }
}

void FormFields::takeProposal()
{
    FieldBox* box = focusedBox();
    if (box && box->takeProposal()) return;
    for (FieldBox* each : m_boxes)
        if (each->takeProposal()) return;
}

} // namespace ocop
