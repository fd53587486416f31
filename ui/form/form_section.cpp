#include "ui/form/form_section.h"

#include "ui/form/field_box.h"
#include "ui/kit/icons.h"
#include "ui/kit/small_widgets.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {

FormSection::FormSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_head(makeLabel(title, QStringLiteral("panel"), this)),
      m_body(new QWidget(this)), m_grid(new QGridLayout(m_body))
{
    const Theme& theme = themeOf(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(16));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_head);
    layout->addWidget(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(theme.px(8));
}

void FormSection::setFoldable()
{
    m_fold = new QToolButton(this);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_fold->setText(m_title);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setFont(themeOf(this).font(TypeSize::PanelTitle));
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setCheckable(true);
    delete layout()->replaceWidget(m_head, m_fold); // the item of the old head is ours now
    m_head->hide(); // a dialog runs its own loop, which deletes nothing given up before it began
    m_head->deleteLater();
    m_head = m_fold;
    static_cast<QVBoxLayout*>(layout())->setAlignment(m_fold, Qt::AlignLeft);
    connect(m_fold, &QToolButton::clicked, this, [this](bool open) { setFolded(!open); });
    setFolded(true);
}

void FormSection::setFolded(bool folded)
{
    m_folded = folded;
    m_body->setVisible(!folded);
    if (!m_fold) return;
    m_fold->setChecked(!folded);
    m_fold->setIcon(themeIcon(folded ? QStringLiteral("go-next") : QStringLiteral("go-down"), Ink::Secondary));
}

void FormSection::add(FieldBox* box, Place place)
{
    box->setParent(m_body);
    box->label()->setParent(m_body);
    m_cells.push_back({box, place});
    arrange();
}

void FormSection::setFieldShown(FieldBox* box, bool shown)
{
    for (Cell& cell : m_cells)
        if (cell.box == box && cell.shown != shown) {
            cell.shown = shown;
            box->setShown(shown);
            arrange();
        }
}

bool FormSection::holds(const FieldBox* box) const
{
    return std::any_of(m_cells.begin(), m_cells.end(), [box](const Cell& cell) { return cell.box == box; });
}

void FormSection::arrange()
{
    const Theme& theme = themeOf(this);
    while (QLayoutItem* item = m_grid->takeAt(0)) delete item;
    const bool two = m_columns == 2;
    m_grid->setColumnMinimumWidth(0, theme.px(148));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnMinimumWidth(2, two ? theme.px(24) : 0);
    m_grid->setColumnMinimumWidth(3, two ? theme.px(112) : 0);
    m_grid->setColumnStretch(4, two ? 1 : 0);
    int row = -1;
    bool rightFree = false;
    for (const Cell& cell : m_cells) {
        if (!cell.shown) continue;
        const bool half = two && cell.place == Place::Half;
        const bool right = half && rightFree;
        if (!right) ++row;
        rightFree = half && !right;
        if (cell.place == Place::Full) {
            cell.box->label()->hide();
            m_grid->addWidget(cell.box, row, 0, 1, 5);
            continue;
        }
        QLabel* label = cell.box->label();
        label->setFixedWidth(theme.px(right ? 112 : 148) - theme.px(12));
        label->setIndent(0);
        m_grid->addWidget(label, row, right ? 3 : 0, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(cell.box, row, right ? 4 : 1, 1, half ? 1 : 4);
    }
}

void FormSection::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int columns = event->size().width() < themeOf(this).px(640) ? 1 : 2;
    if (columns == m_columns) return;
    m_columns = columns;
    arrange();
}

} // namespace ocop
