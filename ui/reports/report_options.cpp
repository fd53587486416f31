#include "ui/reports/report_options.h"

#include "core/base/text.h"
#include "core/reports/paper_words.h"
#include "ui/kit/small_widgets.h"
#include "ui/reports/columns_button.h"
#include "ui/reports/districts_button.h"
#include "ui/session/session.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace ocop {
namespace {

QDateEdit* dayEdit(QWidget* parent)
{
    auto* edit = new QDateEdit(parent);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    edit->setMinimumDate(QDate(2018, 1, 1));
    return edit;
}

QString usualCards() { return QString::number(ReportRequest().cardsPerPage); }

void choose(QComboBox* box, const QVariant& value) { box->setCurrentIndex(std::max(0, box->findData(value))); }

} // namespace

ReportOptions::ReportOptions(Session& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    const Theme& theme = themeOf(this);
    setFrameShape(QFrame::NoFrame);
    setProperty("role", QStringLiteral("panel"));
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* panel = new QWidget(this);
    panel->setProperty("role", QStringLiteral("scrolled"));
    m_layout = new QVBoxLayout(panel);
    m_layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    m_layout->setSpacing(theme.px(4));
    setWidget(panel);
    const QScopedValueRollback filling(m_filling, true);
    build();
    buildFilter();
    buildShape();
    m_layout->addStretch(1);
    connectAll();
}

/// A caption over its field, buddies of each other.
template <class Field>
Field* ReportOptions::add(Field* field, const QString& caption, const QString& name)
{
    auto* box = new QWidget(widget());
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, themeOf(this).px(6));
    layout->setSpacing(themeOf(this).px(3));
    field->setParent(box);
    QLabel* label = makeLabel(caption, QStringLiteral("secondary"), box);
    label->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(QString(caption).remove(u'&'));
    layout->addWidget(label);
    layout->addWidget(field);
    m_layout->addWidget(box);
    return field;
}

void ReportOptions::build()
{
    m_title = makeLabel({}, QStringLiteral("panel"), widget());
    m_title->setWordWrap(true);
    m_layout->addWidget(m_title);
    m_layout->addSpacing(themeOf(this).px(6));
    m_districts = add(new DistrictsButton(m_session), tr("&Districts"), QStringLiteral("district"));
    m_asOf = add(dayEdit(nullptr), tr("As &of"), QStringLiteral("asOf"));
    m_since = add(dayEdit(nullptr), tr("Since"), QStringLiteral("since"));
    m_period = add(new QComboBox, tr("By"), QStringLiteral("period"));
    for (const auto& [period, title] : {std::pair{Period::Month, tr("Month")},
                                        {Period::Quarter, tr("Quarter")},
                                        {Period::HalfYear, tr("Half year")},
                                        {Period::Year, tr("Year")}})
        m_period->addItem(title, codeOf(period));
    m_period->setCurrentIndex(1);
    m_within = add(new QSpinBox, tr("Within days"), QStringLiteral("within"));
    m_within->setRange(1, 1095);
    m_order = add(new QComboBox, tr("Districts sorted &by"), QStringLiteral("order"));
    m_order->addItems({tr("Number of products"), tr("Code of the district")});
    m_cards = add(new QComboBox, tr("Products on a page"), QStringLiteral("cards"));
    for (const int cards : {1, 2, 4, 8}) m_cards->addItem(QString::number(cards), QString::number(cards));
    m_paper = add(new QComboBox, tr("Paper"), QStringLiteral("paper"));
    for (const char* paper : {"A4", "A5"}) m_paper->addItem(QLatin1String(paper), QLatin1String(paper));
    choose(m_cards, usualCards());
    m_withList = new QCheckBox(tr("With the product &list as an annex"), widget());
    m_withList->setObjectName(QStringLiteral("withList"));
    m_withList->setAccessibleName(tr("With the product list as an annex"));
    m_withList->setChecked(true);
    m_layout->addWidget(m_withList);
}

void ReportOptions::buildFilter()
{
    m_stars = add(new QComboBox, tr("Only stars"), QStringLiteral("stars"));
    m_sector = add(new QComboBox, tr("Only the group"), QStringLiteral("sector"));
    m_kind = add(new QComboBox, tr("Only subjects of kind"), QStringLiteral("kind"));
    m_standing = add(new QComboBox, tr("Only products"), QStringLiteral("standing"));
    for (QComboBox* box : {m_stars, m_sector, m_kind, m_standing}) box->addItem(tr("All"), QString());
    for (int stars = 3; stars <= 5; ++stars) m_stars->addItem(texts::stars(stars), QString::number(stars));
    for (int sector = 1; sector <= 6; ++sector) m_sector->addItem(sectorShortName(sector), QString::number(sector));
    for (const auto& [kind, code] : EnumCodes<SubjectKind>::all)
        m_kind->addItem(texts::kind(kind), QLatin1String(code));
    for (const auto& [standing, code] : EnumCodes<StandingClass>::all)
        m_standing->addItem(texts::standing(standing), QLatin1String(code));
}

void ReportOptions::buildShape()
{
    m_columns = add(new ColumnsButton, tr("Columns"), QStringLiteral("columns"));
    m_sort = add(new QComboBox, tr("Rows sorted by"), QStringLiteral("sort"));
    m_group = add(new QComboBox, tr("Rows grouped by"), QStringLiteral("group"));
    m_heading = add(new QLineEdit, tr("Title instead of the usual one"), QStringLiteral("heading"));
    m_number = add(new QLineEdit, tr("Document &number"), QStringLiteral("number"));
    m_number->setPlaceholderText(tr("left blank, to be written by hand"));
    m_signer = add(new QLineEdit, tr("Signer instead of the settings'"), QStringLiteral("signer"));
}

void ReportOptions::connectAll()
{
    for (QComboBox* box : {m_period, m_order, m_cards, m_paper, m_stars, m_sector, m_kind, m_standing, m_sort, m_group})
        connect(box, &QComboBox::currentIndexChanged, this, &ReportOptions::tell);
    for (QLineEdit* line : {m_heading, m_number, m_signer})
        connect(line, &QLineEdit::editingFinished, this, &ReportOptions::tell);
    connect(m_since, &QDateEdit::dateChanged, this, &ReportOptions::tell);
    connect(m_within, &QSpinBox::valueChanged, this, &ReportOptions::tell);
    connect(m_withList, &QCheckBox::toggled, this, &ReportOptions::tell);
    for (TickButton* button : std::initializer_list<TickButton*>{m_districts, m_columns})
        connect(button, &TickButton::changed, this, &ReportOptions::tell);
    connect(m_asOf, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (m_session.isOpen()) m_districts->setDay(day);
        tell();
    });
}

void ReportOptions::tell()
{
    if (!m_filling) Q_EMIT changed();
}

void ReportOptions::setShownWith(QWidget* field, bool shown) { field->parentWidget()->setVisible(shown); }

void ReportOptions::setReport(const ReportInfo& info)
{
    if (m_info == &info) return;
    m_info = &info;
    const QScopedValueRollback filling(m_filling, true);
    m_title->setText(info.title);
    m_columns->offer({});
    m_wanted = {};
    m_sort->clear();
    m_group->clear();
    setShownWith(m_districts, info.hasDistrict);
    setShownWith(m_order, info.hasOrder);
    m_withList->setVisible(info.hasList);
    setShownWith(m_cards, info.hasCards);
    setShownWith(m_paper, info.hasCards);
    setShownWith(m_since, info.hasSince);
    m_since->setDate(usualSince());
    setShownWith(m_period, info.hasPeriod);
    setShownWith(m_within, info.hasWithinDays);
}

void ReportOptions::offerColumns(const std::vector<ReportColumn>& columns)
{
    if (!m_columns->offered().empty() || columns.empty()) return;
    const QScopedValueRollback filling(m_filling, true);
    std::vector<ColumnsButton::Offered> offered;
    for (const ReportColumn& column : columns)
        if (column.key != QLatin1String("tt")) offered.push_back({column.key, headingText(column), column.spare});
    m_sort->addItem(tr("As usual"), QString());
    m_group->addItem(tr("As usual"), QString());
    m_group->addItem(tr("Nothing"), noGroups());
    for (const auto& [key, heading, spare] : offered) {
        m_sort->addItem(heading, key);
        m_group->addItem(heading, key);
    }
    m_columns->offer(std::move(offered));
    arrange(std::exchange(m_wanted, {}));
}

/// Columns, order and groups of a choice, as far as the report has them.
void ReportOptions::arrange(const QJsonObject& look)
{
    choose(m_sort, look.value(QLatin1String("sort")).toString());
    choose(m_group, look.value(QLatin1String("group")).toString());
    m_columns->choose(look.value(QLatin1String("columns")).toVariant().toStringList());
}

void ReportOptions::setDistricts(const QSet<qint64>& districts)
{
    m_districts->choose(districts);
    tell();
}

QDate ReportOptions::usualSince() const
{
    if (m_info && m_info->sinceYear) return QDate(m_asOf->date().year(), 1, 1);
    return m_info && m_info->sinceBegin ? programmeBegan : m_asOf->date().addYears(-1);
}

void ReportOptions::followSession()
{
    const QScopedValueRollback filling(m_filling, true);
    m_asOf->setDate(m_session.asOf());
    m_since->setDate(usualSince());
    m_within->setValue(m_session.expiringDays());
    m_districts->setDay(m_asOf->date());
    m_districts->choose(m_session.district() ? QSet<qint64>{m_session.district()->value} : QSet<qint64>());
}

ReportRequest ReportOptions::request() const
{
    ReportRequest request;
    request.asOf = m_asOf->date();
    if (m_info->hasDistrict) request.districts = m_districts->chosen();
    if (request.districts.size() == 1) request.district = request.districts.front();
    request.number = cleaned(m_number->text());
    request.withinDays = m_within->value();
    request.withList = m_withList->isChecked();
    request.byCount = m_order->currentIndex() == 0;
    request.cardsPerPage = m_cards->currentData().toInt();
    request.smallPaper = m_paper->currentIndex() == 1;
    if (m_info->hasSince) request.since = std::min(m_since->date(), request.asOf);
    request.period = fromCode<Period>(m_period->currentData().toString()).value_or(Period::Quarter);
    request.title = cleaned(m_heading->text());
    Selection filter;
    filter.recognisedOnly = false;
    if (const int stars = m_stars->currentData().toInt()) filter.stars = stars;
    if (const int sector = m_sector->currentData().toInt()) filter.sector = sector;
    filter.kind = fromCode<SubjectKind>(m_kind->currentData().toString());
    filter.standing = fromCode<StandingClass>(m_standing->currentData().toString());
    setFilter(request, filter);
    request.shape = {m_columns->chosen(), m_sort->currentData().toString(), false, m_group->currentData().toString()};
    if (const QString signer = cleaned(m_signer->text()); !signer.isEmpty()) {
        request.signature = SignatureBlock{officeSettings(m_session.settings()).on(request.asOf).signature(), signer};
    }
    return request;
}

QJsonObject ReportOptions::look() const
{
    return {{QStringLiteral("report"), m_info ? m_info->name : QString()},
            {QStringLiteral("period"), m_period->currentData().toString()},
            {QStringLiteral("within"), m_within->value()},
            {QStringLiteral("byCount"), m_order->currentIndex() == 0},
            {QStringLiteral("withList"), m_withList->isChecked()},
            {QStringLiteral("cards"), m_cards->currentData().toString()},
            {QStringLiteral("paper"), m_paper->currentData().toString()},
            {QStringLiteral("stars"), m_stars->currentData().toString()},
            {QStringLiteral("sector"), m_sector->currentData().toString()},
            {QStringLiteral("kind"), m_kind->currentData().toString()},
            {QStringLiteral("standing"), m_standing->currentData().toString()},
            {QStringLiteral("columns"), QJsonArray::fromStringList(m_columns->chosen())},
            {QStringLiteral("sort"), m_sort->currentData().toString()},
            {QStringLiteral("group"), m_group->currentData().toString()},
            {QStringLiteral("title"), m_heading->text()},
            {QStringLiteral("signer"), m_signer->text()}};
}

void ReportOptions::take(const QJsonObject& look)
{
    {
        const QScopedValueRollback filling(m_filling, true);
        const auto text = [&](const char* key) { return look.value(QLatin1String(key)).toString(); };
        for (const auto& [box, key] : {std::pair{m_period, "period"},
                                       {m_stars, "stars"},
                                       {m_sector, "sector"},
                                       {m_kind, "kind"},
                                       {m_standing, "standing"}})
            choose(box, text(key));
        m_within->setValue(look.value(QStringLiteral("within")).toInt(m_session.expiringDays()));
        m_order->setCurrentIndex(look.value(QStringLiteral("byCount")).toBool(true) ? 0 : 1);
        m_withList->setChecked(look.value(QStringLiteral("withList")).toBool(true));
        choose(m_cards, look.value(QStringLiteral("cards")).toString(usualCards()));
        choose(m_paper, text("paper"));
        m_heading->setText(text("title"));
        m_signer->setText(text("signer"));
        if (m_columns->offered().empty())
            m_wanted = look;
        else
            arrange(look);
    }
    Q_EMIT changed();
}

void ReportOptions::reset() { take({{QStringLiteral("period"), codeOf(Period::Quarter)}}); }

} // namespace ocop
