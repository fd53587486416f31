#include "ui/quality/quality_page.h"

#include "core/base/formats.h"
#include "ui/kit/small_widgets.h"
#include "ui/quality/checked_record.h"
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
#include <QSplitter>

namespace ocop {
namespace {

Mark markOfSeverity(Severity severity)
{
    return severity == Severity::Error ? Mark::Error : severity == Severity::Warning ? Mark::Warning : Mark::Note;
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
      m_checks(new RecordTable(
          QStringLiteral("qualityChecks"),
          {{.key = QStringLiteral("check"),
            .title = tr("What is wrong"),
            .kind = CellKind::Strong,
            .width = 260,
            .stretch = true},
           {.key = QStringLiteral("kind"), .title = tr("Records"), .width = 110},
           {.key = QStringLiteral("count"), .title = tr("How many"), .kind = CellKind::Number, .width = 90}},
          &session.desk(), this)),
      m_records(
          new RecordTable(QStringLiteral("qualityRecords"),
                          {{.key = QStringLiteral("name"),
                            .title = tr("Record"),
                            .kind = CellKind::Strong,
                            .width = 220,
                            .stretch = true},
                           {.key = QStringLiteral("finding"), .title = tr("Found"), .width = 320, .stretch = true}},
                          &session.desk(), this)),
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
    m_records->view()->setAccessibleName(tr("Records of the check"));
    m_records->setCountText([](int shown, int) { return tr("%n record(s); Enter mends one", nullptr, shown); });
    m_records->setEmpty(QStringLiteral("dialog-information"), tr("Choose a check"), {});
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_title, 1);
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
    m_quality = qualityOf(session().stored(), session().book().groups(), session().book().attachments().all(),
                          session().today());
    m_share->setText(
        tr("Nothing missing: %1")
            .arg(QStringList{
                shareWords(qualitywords::records(QStringLiteral("subject")).toLower(), m_quality.subjects),
                shareWords(qualitywords::records(QStringLiteral("product")).toLower(), m_quality.products),
                shareWords(qualitywords::records(QStringLiteral("certificate")).toLower(), m_quality.certificates)}
                     .join(QStringLiteral("  ·  "))));
    std::vector<int> places(m_quality.checks.size());
    for (size_t i = 0; i < places.size(); ++i) places[i] = int(i);
    const auto checkAt = [this](int place) -> const QualityCheck& { return m_quality.checks[size_t(place)]; };
    m_checks->setRows<int>(std::move(places), [](int place) { return qint64(place) + 1; },
                           {[=](int place) {
                                CellData cell = textCell(qualitywords::check(checkAt(place)));
                                cell.mark = markOfSeverity(checkAt(place).severity);
                                cell.ink = Ink::Text;
                                return cell;
                            },
                            [=](int place) { return textCell(qualitywords::records(checkAt(place).entity)); },
                            [=](int place) { return numberCell(qint64(checkAt(place).cases.size())); }});
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
    m_open->setEnabled(check && check->entity != QLatin1String("attachment"));
    std::vector<QualityCase> cases = check ? check->cases : std::vector<QualityCase>();
    const QString entity = check ? check->entity : QString();
    const QString whole = check ? qualitywords::check(*check) : QString();
    m_records->setRows<QualityCase>(std::move(cases), [](const QualityCase& each) { return each.id; },
                                    {[this, entity](const QualityCase& each) {
                                         const QString name = nameOfChecked(session(), {entity, each.id});
                                         return textCell(name.isEmpty() ? each.finding.args.value(0) : name);
                                     },
                                     [whole](const QualityCase& each) {
                                         const QString sentence = texts::finding(each.finding);
                                         return textCell(sentence.isEmpty() ? whole : sentence);
                                     }});
}

void QualityPage::openList()
{
    const QualityCheck* check = current();
    if (!check || !m_open->isEnabled()) return;
    QSet<qint64> ids;
    for (const QualityCase& each : check->cases) ids.insert(each.id);
    Q_EMIT session().recordsRequested(check->entity, ids, qualitywords::check(*check));
}

void QualityPage::editRecord(qint64 id)
{
    const QualityCheck* check = current();
    if (!check) return;
    session().rooms().edit(window(), {check->entity, id}, check->field);
    m_records->focusTable();
}

} // namespace ocop
