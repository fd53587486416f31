#include "ui/exchange/preview_view.h"

#include "core/base/formats.h"
#include "core/exchange/list_mend.h"
#include "ui/exchange/count_bar.h"
#include "ui/exchange/difference_panel.h"
#include "ui/exchange/import_rows.h"
#include "ui/exchange/list_headline.h"
#include "ui/exchange/mend_panel.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace ocop {
namespace {

/// The field behind a column of the preview.
ListField fieldOfColumn(const QString& key)
{
    if (key == QLatin1String("subject")) return ListField::Subject;
    if (key == QLatin1String("place")) return ListField::Place;
    if (key == QLatin1String("stars")) return ListField::Stars;
    if (key == QLatin1String("decision")) return ListField::Decision;
    if (key == QLatin1String("lastDay")) return ListField::LastValidDay;
    return ListField::Product;
}

} // namespace

PreviewView::PreviewView(Session& session, ListDraft& draft, QWidget* parent) : QWidget(parent), m_draft(draft)
{
    const Theme& theme = themeOf(this);
    m_counts = new CountBar(this);
    m_fileLine = makeLabel({}, QStringLiteral("secondary"), this);
    m_fileLine->setTextFormat(Qt::PlainText);
    m_fileLine->setObjectName(QStringLiteral("headline"));
    m_fileLine->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_nextQuestion = makeButton({}, QStringLiteral("go-next"), {}, this);
    m_nextQuestion->setObjectName(QStringLiteral("nextQuestion"));
    m_nextQuestion->setAutoDefault(false);
    m_table = new RecordTable(QStringLiteral("import"), importColumns(), &session.desk(), this);
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setDefaultSort(QStringLiteral("row"));
    m_table->setCountText([](int shown, int total) {
        return shown == total ? tr("%n row(s)", nullptr, total)
                              : tr("%1 of %2 rows").arg(formatCount(shown), formatCount(total));
    });
    m_table->setEmpty(QStringLiteral("document-import"), tr("No row below the heading"),
                      tr("The list ends with its heading."), tr("Choose another file…"));
    m_table->filterBox()->setFixedWidth(theme.px(200));
    m_difference = new DifferencePanel(this);
    m_mend = new MendPanel(session, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(12));
    line->addWidget(m_fileLine, 1);
    line->addWidget(m_nextQuestion);
    line->addWidget(m_table->filterBox());
    m_table->filterBox()->show();
    auto* lower = new QHBoxLayout;
    lower->setSpacing(theme.px(12));
    for (QWidget* panel : {static_cast<QWidget*>(m_difference), static_cast<QWidget*>(m_mend)}) {
        panel->setFixedHeight(theme.px(160));
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        lower->addWidget(panel, panel == m_mend ? 6 : 5);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_counts);
    layout->addLayout(line);
    layout->addWidget(m_table, 1);
    layout->addLayout(lower);
    connectTable();
    connectPanel();
}

PreviewView::~PreviewView() = default;

void PreviewView::connectTable()
{
    connect(m_table, &RecordTable::emptyActionRequested, this, &PreviewView::otherFileWanted);
    connect(m_counts, &CountBar::currentChanged, this, &PreviewView::applyFilter);
    connect(m_table, &RecordTable::filtersCleared, m_counts, &CountBar::showAll);
    connect(m_table, &RecordTable::currentChanged, this, &PreviewView::showRow);
    connect(m_table, &RecordTable::selectionChanged, this, &PreviewView::showRow);
    connect(m_table, &RecordTable::activated, this, &PreviewView::editCell);
    connect(m_nextQuestion, &QPushButton::clicked, this, &PreviewView::toNextQuestion);
    auto* edit = new QShortcut(Qt::Key_F2, m_table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(edit, &QShortcut::activated, this, &PreviewView::editCell);
    auto* leave = new QShortcut(Qt::Key_Delete, m_table, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        const std::vector<int> rows = chosenRows();
        if (!rows.empty()) leaveOut(!m_draft.choices.leftOut.contains(m_plan->rows[size_t(rows.front())].at()));
    });
}

void PreviewView::connectPanel()
{
    connect(m_difference, &DifferencePanel::replacementTicked, this, [this](const QString& key, bool on) {
        if (on)
            m_draft.choices.replaced.insert(key);
        else
            m_draft.choices.replaced.remove(key);
        Q_EMIT draftChanged();
    });
    connect(m_mend, &MendPanel::fieldChanged, this, &PreviewView::showRow);
    connect(m_mend, &MendPanel::leftOut, this, &PreviewView::leaveOut);
    connect(m_mend, &MendPanel::answered, this, [this](const ChosenRecord& record, bool all) {
        const std::vector<int> rows = chosenRows();
        if (rows.empty() || !m_plan->rows[size_t(rows.front())].isAsked()) return;
        const ImportQuestion& question = m_plan->questions[size_t(m_plan->rows[size_t(rows.front())].question)];
        for (const AskedName& name : question.names)
            if (all || std::find(name.rows.begin(), name.rows.end(), rows.front()) != name.rows.end())
                m_draft.choices.meant.insert(name.key, record);
        Q_EMIT draftChanged();
    });
    connect(m_mend, &MendPanel::textAnswered, this, &PreviewView::answerText);
    connect(m_mend, &MendPanel::setAside, this, &PreviewView::setAside);
    connect(m_mend, &MendPanel::splitWanted, this, &PreviewView::split);
    connect(m_mend, &MendPanel::textGiven, this, [this](ListField field, const QString& text) {
        for (const int row : chosenRows()) {
            const RowPlace place = m_plan->rows[size_t(row)].at();
            mendRow(*m_draft.workbook, m_draft.book, place, field, text);
            if (field == ListField::Place || field == ListField::District) m_draft.choices.placeOf.remove(place);
        }
        Q_EMIT draftChanged();
    });
    connect(m_mend, &MendPanel::communeChosen, this, [this](UnitId unit) {
        for (const int row : chosenRows()) m_draft.choices.placeOf.insert(m_plan->rows[size_t(row)].at(), unit);
        Q_EMIT draftChanged();
    });
    const auto choose = [this](QHash<RowPlace, ChosenRecord>& of, const ChosenRecord& record) {
        for (const int row : chosenRows()) of.insert(m_plan->rows[size_t(row)].at(), record);
        Q_EMIT draftChanged();
    };
    connect(m_mend, &MendPanel::subjectChosen, this,
            [this, choose](const ChosenRecord& record) { choose(m_draft.choices.subjectOf, record); });
    connect(m_mend, &MendPanel::productChosen, this,
            [this, choose](const ChosenRecord& record) { choose(m_draft.choices.productOf, record); });
}

void PreviewView::show(const ImportPlan& plan, const std::vector<int>& marked, const QString& name)
{
    // The same row, though a cell above was taken apart or is whole again.
    const std::vector<int> before = chosenRows();
    const RowPlace place = before.empty() ? RowPlace{} : m_plan->rows[size_t(before.front())].at();
    qint64 current = 0;
    for (size_t i = 0; i < plan.rows.size() && !before.empty(); ++i)
        if (plan.rows[i].at() == place ||
            (!current && RowPlace{plan.rows[i].sheet, plan.rows[i].number} == RowPlace{place.sheet, place.row}))
            current = qint64(i) + 1;
    m_plan = &plan;
    m_table->setSource(importRows(plan, marked));
    m_fileLine->setText(headline(name));
    m_fileLine->setToolTip(m_fileLine->text());
    m_counts->setPlan(plan);
    int names = 0;
    for (const ImportQuestion& question : plan.questions) names += int(question.names.size());
    m_nextQuestion->setText(tr("Next &question (%1)").arg(formatCount(qint64(plan.questions.size()))));
    m_nextQuestion->setToolTip(tr("%n name(s) of which only you can tell who or what is meant", nullptr, names));
    m_nextQuestion->setVisible(!plan.questions.empty());
    applyFilter();
    const qint64 wanted = marked.empty() ? current : marked.front() + 1;
    if (!m_table->selectRecord(wanted)) m_table->selectRecord(1);
    showRow();
}

QString PreviewView::headline(const QString& name) const { return listHeadline(*m_plan, name); }

void PreviewView::forget()
{
    m_table->setRowFilter(nullptr, {});
    m_difference->show(nullptr, nullptr);
    m_mend->setRows(nullptr, {});
    m_plan = nullptr;
}

void PreviewView::showAll() { m_counts->showAll(); }

void PreviewView::focusTable() { m_table->focusTable(); }

void PreviewView::applyFilter()
{
    if (!m_plan || m_counts->showsAll()) return m_table->setRowFilter(nullptr, {});
    m_table->setRowFilter([this](int row) { return m_plan && m_counts->shows(m_plan->rows[size_t(row)]); },
                          m_counts->words());
}

/// The current row first, then the others that are selected.
std::vector<int> PreviewView::chosenRows() const
{
    std::vector<int> rows;
    if (!m_plan) return rows;
    const auto isRow = [this](qint64 id) { return id >= 1 && id <= qint64(m_plan->rows.size()); };
    const qint64 current = m_table->currentId();
    if (isRow(current)) rows.push_back(int(current - 1));
    for (const qint64 id : m_table->selectedIds())
        if (isRow(id) && id != current) rows.push_back(int(id - 1));
    if (rows.size() > 1) std::sort(rows.begin() + 1, rows.end());
    return rows;
}

void PreviewView::showRow()
{
    const std::vector<int> rows = chosenRows();
    const ImportRow* row = rows.empty() ? nullptr : &m_plan->rows[size_t(rows.front())];
    m_difference->show(m_plan, row);
    m_mend->setRows(m_plan, rows);
    m_mend->showText(row ? cellText(*m_draft.workbook, m_draft.book, row->at(), m_mend->field()) : QString());
}

void PreviewView::editCell()
{
    const std::vector<int> rows = chosenRows();
    if (rows.empty()) return;
    const int column = m_table->view()->currentIndex().column();
    const Columns& columns = m_table->columns();
    const ListField field =
        fieldOfColumn(column >= 0 && column < int(columns.size()) ? columns[size_t(column)].key : QString());
    if (field == ListField::Place) return m_mend->editCommune();
    m_mend->edit(field, cellText(*m_draft.workbook, m_draft.book, m_plan->rows[size_t(rows.front())].at(), field));
}

/// The proposal is put where the text stands, so that it can be mended further.
void PreviewView::answerText(bool asProposed, bool all)
{
    const std::vector<int> rows = chosenRows();
    if (rows.empty() || !m_plan->rows[size_t(rows.front())].isAsked()) return;
    const ImportQuestion& question = m_plan->questions[size_t(m_plan->rows[size_t(rows.front())].question)];
    const auto isChosen = [&](const AskedName& name) {
        return all || std::find(name.rows.begin(), name.rows.end(), rows.front()) != name.rows.end();
    };
    for (const AskedName& name : question.names) {
        if (!isChosen(name)) continue;
        if (!asProposed) {
            m_draft.choices.asWritten.insert(name.key);
            continue;
        }
        for (const int row : name.rows) {
            const ImportRow& asked = m_plan->rows[size_t(row)];
            for (const Finding& finding : asked.findings)
                if (const auto field = fromCode<ListField>(finding.field); field && askedText(finding) == name.key)
                    mendRow(*m_draft.workbook, m_draft.book, asked.at(), *field, finding.proposal);
        }
    }
    m_draft.book.rows.clear();
    Q_EMIT draftChanged();
}

void PreviewView::split(bool wanted)
{
    for (const int row : chosenRows()) {
        const RowPlace place = m_plan->rows[size_t(row)].at();
        QSet<int>& whole = m_draft.book.sheets[size_t(place.sheet)].wishes.whole;
        if (wanted)
            whole.remove(place.row);
        else
            whole.insert(place.row);
    }
    m_draft.book.rows.clear();
    Q_EMIT draftChanged();
}

void PreviewView::toNextQuestion()
{
    const qint64 count = qint64(m_plan->rows.size());
    const qint64 from = std::max<qint64>(0, m_table->currentId());
    for (qint64 step = 0; step < count; ++step) {
        const qint64 place = (from + step) % count;
        if (!m_plan->rows[size_t(place)].isAsked()) continue;
        if (!m_table->selectRecord(place + 1)) {
            m_counts->showAll();
            m_table->selectRecord(place + 1);
        }
        return m_mend->focusQuestion();
    }
}

void PreviewView::setAside(bool aside)
{
    for (const int row : chosenRows()) {
        const RowPlace place = m_plan->rows[size_t(row)].at();
        if (aside)
            m_draft.choices.setAside.insert(place);
        else
            m_draft.choices.setAside.remove(place);
    }
    Q_EMIT draftChanged();
}

void PreviewView::leaveOut(bool out)
{
    for (const int row : chosenRows()) {
        const RowPlace place = m_plan->rows[size_t(row)].at();
        if (out)
            m_draft.choices.leftOut.insert(place);
        else
            m_draft.choices.leftOut.remove(place);
    }
    Q_EMIT draftChanged();
}

} // namespace ocop
