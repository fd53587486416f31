#include "ui/quality/quality_page.h"

#include "core/base/formats.h"
#include "core/promotion/promotion_quality.h"
#include "core/statistics/quality_book.h"
#include "ui/kit/small_widgets.h"
#include "ui/quality/checked_record.h"
#include "ui/quality/waiting_rows.h"
#include "ui/session/rooms.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/quality_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>

namespace ocop {
namespace {

Mark markOfSeverity(Severity severity)
{
    return severity == Severity::Error ? Mark::Error : severity == Severity::Warning ? Mark::Warning : Mark::Note;
}

/// A check that found something; ids are places in Quality::checks plus one.
struct CheckLine
{
    qint64 id = 0;
    Severity severity = Severity::Warning;
    QString check;
    QString entity;
    qint64 cases = 0;
};

ListColumns<CheckLine> checkColumns()
{
    return {
        {{.key = QStringLiteral("check"),
          .title = QualityPage::tr("What is wrong"),
          .kind = CellKind::Strong,
          .width = 260,
          .stretch = true},
         [](const CheckLine& line) {
             CellData cell = textCell(line.check);
             cell.mark = markOfSeverity(line.severity);
             cell.ink = Ink::Text;
             return cell;
         }},
        {{.key = QStringLiteral("kind"), .title = QualityPage::tr("Records"), .width = 110},
         [](const CheckLine& line) { return textCell(qualitywords::records(line.entity)); }},
        {{.key = QStringLiteral("count"), .title = QualityPage::tr("How many"), .kind = CellKind::Number, .width = 90},
         [](const CheckLine& line) { return numberCell(line.cases); }}};
}

/// A record a check found, and the check's words for those cases that have none of their own.
struct CaseLine
{
    QString entity;
    QualityCase found;
    QString check;
};

ListColumns<CaseLine> caseColumns(const Session& session)
{
    return {{{.key = QStringLiteral("name"),
              .title = QualityPage::tr("Record"),
              .kind = CellKind::Strong,
              .width = 220,
              .stretch = true},
             [&session](const CaseLine& line) {
                 const QString name = nameOfChecked(session, {line.entity, line.found.id});
                 return textCell(name.isEmpty() ? line.found.finding.args.value(0) : name);
             }},
            {{.key = QStringLiteral("finding"), .title = QualityPage::tr("Found"), .width = 320, .stretch = true},
             [](const CaseLine& line) {
                 const QString sentence = texts::finding(line.found.finding);
                 return textCell(sentence.isEmpty() ? line.check : sentence);
             }}};
}

QString shareWords(const QString& records, const Completeness& completeness)
{
    const int whole = completeness.records - completeness.incomplete;
    return QStringLiteral("%1 %2/%3 (%4)")
        .arg(records, formatCount(whole), formatCount(completeness.records),
             formatPercent(whole, completeness.records));
}

} // namespace

QualityPage::QualityPage(Session& session, QWidget* parent)
    : Page(session, parent),
      m_checks(new RecordTable(QStringLiteral("qualityChecks"), columnsOf(checkColumns()), &session.desk(), this)),
      m_records(
          new RecordTable(QStringLiteral("qualityRecords"), columnsOf(caseColumns(session)), &session.desk(), this)),
      m_share(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    m_checks->view()->setAccessibleName(tr("Checks"));
    m_checks->setCountText([](int shown, int) { return tr("%n check(s)", nullptr, shown); });
    m_checks->setEmpty(QStringLiteral("dialog-ok-apply"), tr("Nothing is missing or doubtful"),
                       tr("Every record was checked."));
    m_share->setObjectName(QStringLiteral("share"));
    m_share->setWordWrap(true);
    auto* split = new QSplitter(Qt::Horizontal, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(theme.px(12));
    split->addWidget(m_checks);
    split->addWidget(buildRecords());
    split->setSizes({theme.px(480), theme.px(620)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(new PageHeader(tr("Data quality"), this));
    layout->addWidget(m_share);
    layout->addWidget(split, 1);
    connect(m_checks, &RecordTable::currentChanged, this, &QualityPage::showCheck);
    connect(m_checks, &RecordTable::activated, this, &QualityPage::openList);
    connect(m_records, &RecordTable::activated, this, &QualityPage::editRecord);
    setFocusProxy(m_checks->view());
}

QWidget* QualityPage::buildRecords()
{
    const Theme& theme = themeOf(this);
    auto* right = new QWidget(this);
    m_title = makeLabel({}, QStringLiteral("panel"), right);
    m_title->setWordWrap(true);
    m_open = makeButton(tr("&Show in the list"), QStringLiteral("view-list-details"), {}, right);
    m_open->setObjectName(QStringLiteral("showInList"));
    connect(m_open, &QPushButton::clicked, this, &QualityPage::openList);
    m_dismiss = makeButton(tr("&Dismiss the row"), QStringLiteral("edit-delete"), {}, right, QStringLiteral("Del"));
    m_dismiss->setObjectName(QStringLiteral("dismissRow"));
    m_dismiss->setToolTip(tr("It will not be imported and waits no longer"));
    connect(m_dismiss, &QPushButton::clicked, this, &QualityPage::dismiss);
    auto* del = new QShortcut(Qt::Key_Delete, m_records, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(del, &QShortcut::activated, this, &QualityPage::dismiss);
    m_records->view()->setAccessibleName(tr("Records of the check"));
    m_records->setCountText([](int shown, int) { return tr("%n record(s); Enter corrects one", nullptr, shown); });
    m_records->setEmpty(QStringLiteral("dialog-information"), tr("Choose a check"), {});
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_title, 1);
    head->addWidget(m_dismiss);
    head->addWidget(m_open);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addLayout(head);
    layout->addWidget(m_records, 1);
    return right;
}

void QualityPage::refresh()
{
    const qint64 before = m_checks->currentId();
    const QString key = current() ? current()->key() : QString();
    m_quality = qualityOf(session().stored(), session().book().groups(),
                          CertificateTerms(session().book().rules(), session().settings()),
                          session().book().attachments().all(), session().today());
    for (QualityCheck& each : promotionQuality(session().state().promotion, session().stored(), session().today()))
        m_quality.checks.push_back(std::move(each));
    sortChecks(m_quality.checks);
    if (QualityCheck waiting = waitingrows::check(session()); !waiting.cases.empty())
        m_quality.checks.insert(m_quality.checks.begin(), std::move(waiting));
    m_share->setText(
        tr("Nothing missing: %1")
            .arg(QStringList{shareWords(qualitywords::records(QStringLiteral("subject")), m_quality.subjects),
                             shareWords(qualitywords::records(QStringLiteral("product")), m_quality.products),
                             shareWords(qualitywords::records(QStringLiteral("certificate")), m_quality.certificates)}
                     .join(QStringLiteral("  ·  "))));
    std::vector<CheckLine> lines;
    for (const QualityCheck& each : m_quality.checks)
        lines.push_back({qint64(lines.size()) + 1, each.severity, qualitywords::check(each), each.entity,
                         qint64(each.cases.size())});
    m_checks->setRows<CheckLine>(
        std::move(lines), [](const CheckLine& line) { return line.id; }, checkColumns());
    qint64 now = before ? 1 : 0;
    for (size_t i = 0; i < m_quality.checks.size(); ++i)
        if (m_quality.checks[i].key() == key) now = qint64(i) + 1;
    if (!m_quality.checks.empty()) m_checks->selectRecord(std::max<qint64>(now, 1));
    showCheck();
}

const QualityCheck* QualityPage::current() const
{
    const qint64 id = m_checks->currentId();
    return id >= 1 && id <= qint64(m_quality.checks.size()) ? &m_quality.checks[size_t(id - 1)] : nullptr;
}

void QualityPage::showCheck()
{
    const QualityCheck* check = current();
    m_title->setText(check ? qualitywords::check(*check) : QString());
    const bool waits = check && check->entity == waitingrows::entity;
    m_open->setEnabled(check && !waits && check->entity != QLatin1String("attachment"));
    m_open->setVisible(!waits);
    m_dismiss->setVisible(waits);
    m_dismiss->setEnabled(!session().isReadOnly());
    std::vector<CaseLine> lines;
    if (check)
        for (const QualityCase& each : check->cases)
            lines.push_back({check->entity, each, qualitywords::check(*check)});
    m_records->setRows<CaseLine>(
        std::move(lines), [](const CaseLine& line) { return line.found.id; }, caseColumns(session()));
}

void QualityPage::openList()
{
    const QualityCheck* check = current();
    if (!check || !m_open->isEnabled()) return;
    QSet<qint64> ids;
    for (const QualityCase& each : check->cases) ids.insert(each.id);
    Q_EMIT session().recordsRequested(check->entity, ids, qualitywords::check(*check));
}

void QualityPage::dismiss()
{
    const QualityCheck* check = current();
    const qint64 id = m_records->currentId();
    if (!check || check->entity != waitingrows::entity || id < 1 || session().isReadOnly()) return;
    waitingrows::dismiss(session(), id);
    m_records->focusTable();
}

void QualityPage::editRecord(qint64 id)
{
    const QualityCheck* check = current();
    if (!check) return;
    session().rooms().edit(window(), {check->entity, id}, check->field);
    m_records->focusTable();
}

} // namespace ocop
