#include "ui/window/header_bar.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "ui/kit/icons.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/translations.h"
#include "ui/session/session.h"
#include "ui/window/search_box.h"

#include <QCalendarWidget>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ocop {
namespace {

/// The mark of the program: a star on the accent.
class BrandMark : public QWidget
{
public:
    explicit BrandMark(QWidget* parent) : QWidget(parent)
    {
        const int edge = themeOf(this).px(24);
        setFixedSize(edge, edge);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(rect(), theme.px(6), theme.px(6));
        QPolygonF star;
        const QPointF middle = QRectF(rect()).center();
        for (int i = 0; i < 10; ++i) {
            const double angle = M_PI * (i * 36 - 90) / 180;
            const double radius = width() * (i % 2 ? 0.14 : 0.33);
            star << middle + QPointF(radius * std::cos(angle), radius * std::sin(angle));
        }
        painter.setBrush(theme.onAccent);
        painter.drawPolygon(star);
    }
};

QToolButton* makeChip(const QString& name, QWidget* parent)
{
    auto* chip = new QToolButton(parent);
    chip->setObjectName(name);
    chip->setProperty("kind", QStringLiteral("field"));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setPopupMode(QToolButton::InstantPopup);
    chip->setMenu(new QMenu(chip));
    return chip;
}

} // namespace

HeaderBar::HeaderBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_menus(new QMenuBar(this)), m_search(new SearchBox(session, this)),
      m_day(makeChip(QStringLiteral("dayChip"), this)), m_district(makeChip(QStringLiteral("districtChip"), this))
{
    setObjectName(QStringLiteral("header"));
    setAttribute(Qt::WA_StyledBackground);
    const Theme& theme = themeOf(this);
    setFixedHeight(theme.px(48));
    m_menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_menus->setNativeMenuBar(false);
    m_search->setMaximumWidth(theme.px(384));
    m_search->setMinimumWidth(theme.px(160));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(16), 0, theme.px(16), 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(new BrandMark(this));
    layout->addWidget(makeLabel(tr("Sổ OCOP"), QStringLiteral("record"), this));
    layout->addSpacing(theme.px(24));
    layout->addWidget(m_menus);
    layout->addSpacing(theme.px(16));
    layout->addWidget(m_search, 3);
    layout->addStretch(1);
    layout->addWidget(m_day);
    layout->addWidget(m_district);
    buildDayMenu();
    connect(m_district->menu(), &QMenu::aboutToShow, this, &HeaderBar::buildDistrictMenu);
}

void HeaderBar::buildDayMenu()
{
    QMenu* menu = m_day->menu();
    menu->addAction(tr("Today"), QKeySequence(), this, [this] { m_session.setAsOf({}); });
    menu->addAction(tr("Choose a day…"), this, [this] { chooseAsOfDay(m_session, window()); });
    menu->addSeparator();
    menu->addAction(tr("End of last month"), this, [this] {
        const QDate today = m_session.today();
        m_session.setAsOf(QDate(today.year(), today.month(), 1).addDays(-1));
    });
    menu->addAction(tr("End of last year"), this,
                    [this] { m_session.setAsOf(QDate(m_session.today().year() - 1, 12, 31)); });
    menu->addAction(tr("The same day last year"), this, [this] { m_session.setAsOf(m_session.today().addYears(-1)); });
}

void HeaderBar::buildDistrictMenu()
{
    QMenu* menu = m_district->menu();
    menu->clear();
    menu->addAction(tr("Whole province"), this, [this] { m_session.setDistrict({}); });
    menu->addSeparator();
    if (!m_session.isOpen()) return;
    auto districts = m_session.book().units().districts(m_session.asOf());
    const QCollator collator = vietnameseCollator();
    std::sort(districts.begin(), districts.end(),
              [&](const Unit* a, const Unit* b) { return collator.compare(a->name, b->name) < 0; });
    for (const Unit* unit : districts) {
        QAction* action = menu->addAction(unit->name, this, [this, id = unit->id] { m_session.setDistrict(id); });
        action->setCheckable(true);
        action->setChecked(m_session.district() == unit->id);
    }
}

void HeaderBar::refresh()
{
    const bool past = m_session.isAnotherDay();
    m_day->setText(past ? tr("Seen on %1 · read only").arg(formatDate(m_session.asOf()))
                        : tr("Today %1").arg(formatDate(m_session.asOf())));
    m_day->setIcon(past ? themeIcon(QStringLiteral("view-calendar-day"), Ink::Warning)
                        : themeIcon(QStringLiteral("view-calendar-day")));
    m_day->setToolTip(
        past ? tr("Everything is shown as it stood on this day and cannot be changed. Ctrl+Shift+T returns to today.")
             : tr("The day everything is shown for (Ctrl+G)"));
    setLook(m_day, "state", past ? QStringLiteral("warning") : QString());
    m_district->setText(m_session.scopeText());
    m_district->setIcon(themeIcon(QStringLiteral("mark-location")));
    m_district->setToolTip(tr("The district everything is shown for"));
    setLook(m_district, "state", m_session.district() ? QStringLiteral("chosen") : QString());
}

void chooseAsOfDay(Session& session, QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(HeaderBar::tr("Choose the day to look at"));
    auto* layout = new QVBoxLayout(&dialog);
    auto* calendar = new QCalendarWidget(&dialog);
    calendar->setLocale(localeOfTexts());
    calendar->setObjectName(QStringLiteral("asOfCalendar"));
    calendar->setGridVisible(false);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setSelectedDate(session.asOf());
    calendar->setMinimumDate(QDate(2018, 1, 1));
    calendar->setMinimumSize(themeOf(&dialog).px(360), themeOf(&dialog).px(260));
    layout->addWidget(makeLabel(HeaderBar::tr("Lists, boards and reports show the register as it stood on this day."),
                                QStringLiteral("secondary"), &dialog));
    layout->addWidget(calendar);
    auto* row = new QHBoxLayout;
    QPushButton* cancel = makeButton(HeaderBar::tr("Cancel"), {}, QStringLiteral("flat"), &dialog);
    QPushButton* look = makeButton(HeaderBar::tr("Look at this day"), {}, QStringLiteral("primary"), &dialog);
    look->setDefault(true);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(look);
    layout->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(look, &QPushButton::clicked, &dialog, &QDialog::accept);
    QObject::connect(calendar, &QCalendarWidget::activated, &dialog, &QDialog::accept);
    if (dialog.exec() == QDialog::Accepted) session.setAsOf(calendar->selectedDate());
}

} // namespace ocop
