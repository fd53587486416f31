#include "ui/form/missing_list.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QLayoutItem>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {

MissingList::MissingList(QWidget* parent) : QFrame(parent), m_lines(new QVBoxLayout)
{
    const Theme& theme = themeOf(this);
    setProperty("role", QStringLiteral("panel"));
    setFixedWidth(theme.px(240));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(15), theme.px(12), theme.px(15), theme.px(12));
    layout->setSpacing(theme.px(4));
    layout->addWidget(makeLabel(tr("Still missing"), QStringLiteral("panel"), this));
    auto* remark = makeLabel(tr("The record can be saved without these."), QStringLiteral("small"), this);
    remark->setWordWrap(true);
    layout->addWidget(remark);
    m_lines->setSpacing(0);
    layout->addLayout(m_lines);
    hide();
}

void MissingList::setFields(const std::vector<std::pair<QString, QString>>& fields)
{
    if (fields == m_fields) return;
    m_fields = fields;
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& [key, name] : m_fields) {
        auto* line = makeButton(name, QStringLiteral("document-edit"), QStringLiteral("link"), this);
        line->setFocusPolicy(Qt::NoFocus); // the field itself is a stop of Tab
        m_lines->addWidget(line, 0, Qt::AlignLeft);
        connect(line, &QPushButton::clicked, this, [this, target = key] { Q_EMIT fieldRequested(target); });
    }
    setVisible(!m_fields.empty());
}

} // namespace ocop
