#include "ui/registry/record_panel.h"

#include "core/base/dates.h"
#include "core/base/formats.h"
#include "ui/registry/record_story.h"
#include "ui/registry/value_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/message.h"
#include "ui/shell/texts.h"
#include "ui/shell/widgets/small_widgets.h"
#include "ui/shell/widgets/timeline.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ocop {
namespace {

Status certificateStatusOn(const Session& session, const Certificate& certificate)
{
    const auto all = session.snapshot().certificatesOf(certificate.product);
    return statusOn(certificate, supersededFrom(certificate, all), session.asOf(), session.expiringDays());
}

/// Fields of a record that say something, as label and text, in the order of the record.
template <class Record>
std::vector<std::pair<QString, QString>> panelFields(const Session& session, const Record& record)
{
    std::vector<std::pair<QString, QString>> lines;
    const QString entity = QLatin1String(Record::table);
    const QJsonObject image = imageOf(record);
    Record::eachField(record, [&](const char* name, const auto&) {
        const QString field = QLatin1String(name);
        const QJsonValue value = image.value(field);
        if (field == QLatin1String("name") || value.isNull() || value.toString(QStringLiteral("x")).isEmpty()) return;
        lines.emplace_back(texts::field(entity, field), valueWords(session, entity, field, value));
    });
    return lines;
}

/// Addresses of mail and web may break after their signs; the invisible blanks are cleaned away when pasted back.
QString breakable(QString text)
{
    static const QRegularExpression signs(QStringLiteral("([/@._-])(?=\\w)"));
    return text.contains(u'@') || text.contains(QLatin1String("://")) ? text.replace(signs, QStringLiteral("\\1\u200b")) : text;
}

} // namespace

RecordPanel::RecordPanel(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_tabs(new QTabWidget(this)), m_story(new TimelineView(this)), m_history(new TimelineView(this))
{
    const Theme& theme = themeOf(this);
    setProperty("role", QStringLiteral("panel"));
    setObjectName(QStringLiteral("recordPanel"));
    setMinimumWidth(theme.px(320));
    setMaximumWidth(theme.px(520));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(12));
    layout->setSpacing(theme.px(8));
    buildHead(layout);

    auto* scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Information"));
    auto* content = new QWidget(scroll);
    content->setProperty("role", QStringLiteral("scrolled"));
    m_fieldsLayout = new QVBoxLayout(content);
    m_fieldsLayout->setContentsMargins(0, theme.px(8), theme.px(8), 0);
    scroll->setWidget(content);
    m_tabs->addTab(scroll, tr("Information"));
    m_tabs->addTab(m_story, tr("Recognition"));
    auto* changes = new QWidget(m_tabs);
    auto* changesLayout = new QVBoxLayout(changes);
    changesLayout->setContentsMargins(0, 0, 0, 0);
    m_restore = makeButton(tr("Go back to the state before this change"), QStringLiteral("document-revert"), {}, changes);
    changesLayout->addWidget(m_history, 1);
    changesLayout->addWidget(m_restore);
    m_tabs->addTab(changes, tr("Changes"));
    m_story->setAccessibleName(tr("Recognition"));
    m_history->setAccessibleName(tr("Changes"));
    layout->addWidget(m_tabs, 1);
    buildActs(layout);

    connect(m_story, &TimelineView::nodeActivated, this, [this](qint64 id) {
        if (id) Q_EMIT m_session.recordRequested({QStringLiteral("certificate"), id});
    });
    connect(m_restore, &QPushButton::clicked, this, &RecordPanel::restoreState);
}

void RecordPanel::buildHead(QVBoxLayout* layout)
{
    const Theme& theme = themeOf(this);
    m_name = makeLabel({}, QStringLiteral("record"), this);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_owner = makeButton({}, {}, QStringLiteral("link"), this);
    m_owner->setObjectName(QStringLiteral("owner"));
    m_pill = new StatusPill(this);
    m_stars = new StarsLabel(0, this);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_pill);
    row->addWidget(m_stars);
    row->addStretch(1);
    layout->addWidget(m_name);
    layout->addWidget(m_owner, 0, Qt::AlignLeft);
    layout->addLayout(row);
    connect(m_owner, &QPushButton::clicked, this,
            [this] { Q_EMIT m_session.recordRequested({QStringLiteral("subject"), m_ownerId.value}); });
}

void RecordPanel::buildActs(QVBoxLayout* layout)
{
    m_edit = makeButton(tr("&Edit"), QStringLiteral("document-edit"), {}, this, QStringLiteral("F2"));
    m_delete = makeButton(tr("De&lete"), QStringLiteral("edit-delete"), {}, this);
    QPushButton* close = makeButton(tr("Close"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    m_edit->setObjectName(QStringLiteral("panelEdit"));
    m_delete->setObjectName(QStringLiteral("panelDelete"));
    close->setObjectName(QStringLiteral("panelClose"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit);
    row->addWidget(m_delete);
    row->addStretch(1);
    row->addWidget(close);
    layout->addLayout(row);
    connect(m_edit, &QPushButton::clicked, this, &RecordPanel::editRequested);
    connect(m_delete, &QPushButton::clicked, this, &RecordPanel::deleteRequested);
    connect(close, &QPushButton::clicked, this, &RecordPanel::closeRequested);
}

void RecordPanel::clear()
{
    m_record = {};
    m_name->clear();
    m_story->setNodes({});
    m_history->setNodes({});
}

void RecordPanel::showRecord(const RecordRef& record)
{
    m_record = record;
    const bool writable = !m_session.isReadOnly();
    for (QWidget* widget : {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_delete), static_cast<QWidget*>(m_restore)})
        widget->setVisible(writable);
    fillHead();
    fillFields();
    m_story->setNodes(recognitionStory(m_session, m_record));
    fillHistory();
}

void RecordPanel::fillHead()
{
    const Snapshot& snapshot = m_session.snapshot();
    m_ownerId = {};
    int stars = 0;
    std::optional<Status> status;
    QString name;
    if (m_record.entity == QLatin1String("subject")) {
        if (const Subject* subject = snapshot.subject({m_record.id})) name = subject->name;
    } else if (const Certificate* certificate = snapshot.certificate({m_record.id});
               certificate && m_record.entity == QLatin1String("certificate")) {
        const Product* product = snapshot.product(certificate->product);
        name = product->name;
        m_ownerId = product->subject;
        stars = certificate->stars;
        status = certificateStatusOn(m_session, *certificate);
    } else if (const Product* product = snapshot.product({m_record.id})) {
        name = product->name;
        m_ownerId = product->subject;
        const Standing standing = standingOn(snapshot.certificatesOf(product->id), m_session.asOf(), m_session.expiringDays());
        stars = standing.stars();
        if (standing.recognised) status = standing.status;
    }
    m_name->setText(name);
    const Subject* owner = snapshot.subject(m_ownerId);
    m_owner->setVisible(owner != nullptr);
    m_owner->setText(owner ? owner->name : QString());
    m_stars->setVisible(stars > 0);
    m_stars->setStars(stars);
    m_pill->setVisible(status.has_value());
    if (status) m_pill->setStatus(markOf(*status), texts::status(*status));
}

void RecordPanel::fillFields()
{
    delete m_fields;
    const Theme& theme = themeOf(this);
    m_fields = new QWidget(this);
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(theme.px(12));
    form->setVerticalSpacing(theme.px(8));
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    std::vector<std::pair<QString, QString>> lines;
    Findings findings;
    const Snapshot& snapshot = m_session.snapshot();
    if (m_record.entity == QLatin1String("subject")) {
        if (const Subject* subject = snapshot.subject({m_record.id})) {
            lines = panelFields(m_session, *subject);
            findings = validate(*subject, m_session.today());
        }
    } else if (m_record.entity == QLatin1String("product")) {
        if (const Product* product = snapshot.product({m_record.id})) {
            lines = panelFields(m_session, *product);
            findings = validate(*product, m_session.book().groups());
        }
    } else if (const Certificate* certificate = snapshot.certificate({m_record.id})) {
        lines = panelFields(m_session, *certificate);
    }
    for (const auto& [label, text] : lines) {
        QLabel* caption = makeLabel(label, QStringLiteral("muted"), m_fields);
        QLabel* value = makeLabel(breakable(text), {}, m_fields);
        caption->setMinimumWidth(theme.px(112));
        caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setWordWrap(true);
        value->setMinimumWidth(1);
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        form->addRow(caption, value);
    }
    QStringList missing;
    for (const Finding& finding : findings)
        if (finding.code == QLatin1String("missing")) missing << texts::field(m_record.entity, finding.field).toLower();
    if (!missing.isEmpty()) {
        QLabel* line = makeLabel(tr("Still missing: %1").arg(missing.join(QStringLiteral(", "))), QStringLiteral("warning"), m_fields);
        line->setWordWrap(true);
        form->addRow(line);
    }
    m_fieldsLayout->insertWidget(0, m_fields);
    if (m_fieldsLayout->count() == 1) m_fieldsLayout->addStretch(1);
}

void RecordPanel::fillHistory()
{
    std::vector<TimelineNode> nodes;
    for (const Change& change : m_session.book().history().changesOf(m_record.entity, m_record.id)) {
        TimelineNode node;
        node.icon = change.before.isEmpty() ? QStringLiteral("list-add") : QStringLiteral("document-edit");
        node.date = change.act.info.at.toString(QStringLiteral("dd/MM/yyyy HH:mm")) + QStringLiteral(" · ") + change.act.info.who;
        node.title = texts::actKind(change.act.info.kind);
        if (!change.before.isEmpty()) node.text = changeWords(m_session, m_record.entity, change.before, change.after);
        node.id = change.act.id.value;
        nodes.push_back(node);
    }
    m_history->setNodes(nodes);
    m_restore->setEnabled(nodes.size() > 1);
}

void RecordPanel::restoreState()
{
    const auto changes = m_session.book().history().changesOf(m_record.entity, m_record.id);
    const size_t row = size_t(std::max(0, m_history->currentIndex().row()));
    if (row >= changes.size() || changes[row].before.isEmpty()) return;
    const QJsonObject wanted = changes[row].before;
    const RecordRef record = m_record;
    try {
        m_session.write(ActKind::Restore, m_name->text(), [&](WriteAct& act) {
            Register& book = m_session.book();
            RecordStore* store = &book.products();
            if (record.entity == QLatin1String("subject")) store = &book.subjects();
            if (record.entity == QLatin1String("certificate")) store = &book.certificates();
            store->putBack(act, record.id, wanted);
        });
    } catch (const Error& error) {
        tell(window(), tr("The earlier state was not restored"), texts::error(error), Mark::Warning);
    }
}

} // namespace ocop
