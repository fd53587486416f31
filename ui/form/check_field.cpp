#include "ui/form/check_field.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace ocop {

CheckField::CheckField(const QString& text, QWidget* parent) : FieldInput(parent), m_box(new QCheckBox(text, this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    layout->addStretch(1);
    watch(m_box);
    connect(m_box, &QCheckBox::clicked, this, &CheckField::edited);
}

bool CheckField::value() const { return m_box->isChecked(); }
void CheckField::setValue(bool value) { m_box->setChecked(value); }
QWidget* CheckField::target() const { return m_box; }

QString CheckField::draftWords() const { return value() ? tr("yes") : tr("no"); }

bool CheckField::takeDraft(const QString& content)
{
    setValue(!content.isEmpty());
    Q_EMIT edited();
    return true;
}

} // namespace ocop
