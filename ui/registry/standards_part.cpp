#include "ui/registry/standards_part.h"

#include "core/base/dates.h"
#include "core/base/error.h"
#include "ui/kit/flow_layout.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/panel/record_files.h"
#include "ui/records/remove_shown.h"
#include "ui/registry/registry_editors.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/reminder_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {
namespace {

QString standingWords(const StandardOnDay& each)
{
    if (each.state == StandardState::Ending) return StandardsPart::tr("ends in %n day(s)", nullptr, each.daysLeft);
    if (each.state == StandardState::Ended) return StandardsPart::tr("ended %n day(s) ago", nullptr, -each.daysLeft);
    return texts::standardState(each.state);
}

QString productName(const Session& session, ProductId product)
{
    const Product* each = product ? session.snapshot().product(product) : nullptr;
    return each ? each->name : StandardsPart::tr("The whole establishment");
}

CellData untilCell(const StandardOnDay& each)
{
    const QDate end = each.certificate.expiresOn;
    CellData cell =
        twoLineCell(end.isValid() ? formatDate(end) : StandardsPart::tr("does not run out"), standingWords(each));
    cell.value = end;
    cell.mark = texts::standardMark(each.state);
    return cell;
}

ListColumns<StandardOnDay> standardColumns(const Session& session)
{
    return {{{.key = QStringLiteral("kind"),
              .title = StandardsPart::tr("Certificate"),
              .kind = CellKind::TwoLine,
              .width = 150,
              .stretch = true,
              .secondTitle = StandardsPart::tr("Of what")},
             [&session](const StandardOnDay& each) {
                 QString of = productName(session, each.certificate.product);
                 if (!each.certificate.number.isEmpty())
                     of = StandardsPart::tr("no. %1 · %2").arg(each.certificate.number, of);
                 return twoLineCell(standardName(each.certificate.kind), of);
             }},
            {{.key = QStringLiteral("until"),
              .title = StandardsPart::tr("Valid until"),
              .kind = CellKind::TwoLine,
              .width = 140,
              .secondTitle = StandardsPart::tr("Standing")},
             &untilCell}};
}

/// What ends soon or has ended first, replaced ones last.
int standingOrder(StandardState state)
{
    switch (state) {
    case StandardState::Ended: return 0;
    case StandardState::Ending: return 1;
    case StandardState::Valid: return 2;
    case StandardState::NotYet: return 3;
    case StandardState::Replaced: return 4;
    }
    return 5;
}

} // namespace

StandardsPart::StandardsPart(Session& session, QWidget* parent)
    : RecordPart(parent), m_session(session),
      m_table(new RecordTable(QStringLiteral("standards"), columnsOf(standardColumns(session)), nullptr, this)),
      m_files(new RecordFiles(session, this)), m_add(makeButton(tr("Add one"), QStringLiteral("list-add"), {}, this)),
      m_edit(makeButton(tr("Edit it"), QStringLiteral("document-edit"), {}, this)),
      m_delete(makeButton(tr("Delete it"), QStringLiteral("edit-delete"), {}, this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("standardsPart"));
    m_table->view()->setAccessibleName(tr("Quality certificates"));
    m_table->setCountText([](int, int total) { return tr("%n certificate(s)", nullptr, total); });
    m_table->setEmpty(QStringLiteral("view-certificate"), tr("No quality certificate yet"),
                      tr("VietGAP, HACCP, food safety and the like, with their last day."));
    m_table->view()->installEventFilter(this);
    m_add->setObjectName(QStringLiteral("addStandard"));
    m_edit->setObjectName(QStringLiteral("editStandard"));
    m_delete->setObjectName(QStringLiteral("deleteStandard"));
    m_add->setToolTip(tr("Add a certificate (Insert)"));
    m_edit->setToolTip(tr("Edit the certificate (F2)"));
    m_delete->setToolTip(tr("Delete the certificate (Delete)"));
    auto* acts = new FlowLayout(nullptr, theme.px(8));
    for (QPushButton* each : {m_add, m_edit, m_delete}) acts->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(8));
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_table, 3);
    layout->addLayout(acts);
    layout->addWidget(m_files, 2);
    m_files->layout()->setContentsMargins(0, 0, 0, 0);
    setFocusProxy(m_table->view());
    connect(m_table, &RecordTable::activated, this, &StandardsPart::editCurrent);
    connect(m_table, &RecordTable::currentChanged, this, &StandardsPart::showFiles);
    connect(m_add, &QPushButton::clicked, this, &StandardsPart::addOne);
    connect(m_edit, &QPushButton::clicked, this, &StandardsPart::editCurrent);
    connect(m_delete, &QPushButton::clicked, this, &StandardsPart::deleteCurrent);
}

void StandardsPart::showRecord(const RecordRef& record)
{
    m_subject = SubjectId{record.id};
    fill();
    m_add->setVisible(!m_session.isReadOnly());
    showFiles();
}

void StandardsPart::fill()
{
    const OfficeState& state = m_session.state();
    const std::span<const StandardCertificate> held = state.standards.of(m_subject);
    m_standing =
        standardsOn({held.begin(), held.end()}, standardKindsOf(listed(state.standardSettings)), m_session.asOf());
    if (m_session.isReadOnly())
        std::erase_if(m_standing, [](const StandardOnDay& each) { return each.state == StandardState::NotYet; });
    std::stable_sort(m_standing.begin(), m_standing.end(), [](const StandardOnDay& a, const StandardOnDay& b) {
        const int first = standingOrder(a.state);
        const int second = standingOrder(b.state);
        return first != second ? first < second
                               : a.certificate.expiresOn.isValid() && a.certificate.expiresOn < b.certificate.expiresOn;
    });
    m_table->setRows<StandardOnDay>(
        m_standing, [](const StandardOnDay& each) { return each.certificate.id.value; }, standardColumns(m_session));
    if (!m_table->selectedIds().isEmpty() || m_standing.empty()) return;
    m_table->selectRecord(m_standing.front().certificate.id.value);
}

void StandardsPart::showFiles()
{
    const qint64 id = m_table->currentId();
    m_files->setVisible(id > 0);
    for (QPushButton* each : {m_edit, m_delete}) each->setVisible(id > 0 && !m_session.isReadOnly());
    if (id > 0) m_files->showRecord({QLatin1String(StandardCertificate::table), id});
}

bool StandardsPart::choose(StandardId id) { return m_table->selectRecord(id.value); }

void StandardsPart::edit(StandardId id)
{
    if (m_session.isReadOnly()) return;
    const StandardId saved = editStandard(m_session, window(), id, m_subject);
    if (saved) choose(saved);
    m_table->focusTable();
}

void StandardsPart::addOne() { edit({}); }

void StandardsPart::editCurrent()
{
    if (m_table->currentId() > 0) edit(StandardId{m_table->currentId()});
}

void StandardsPart::deleteCurrent()
{
    const qint64 id = m_table->currentId();
    const auto at = std::find_if(m_standing.begin(), m_standing.end(),
                                 [id](const StandardOnDay& each) { return each.certificate.id.value == id; });
    if (at == m_standing.end() || m_session.isReadOnly()) return;
    const StandardCertificate shown = at->certificate;
    StandardCertificate now = shown;
    const auto readAgain = [&] {
        now = m_session.book().standards().find(shown.id).value_or(StandardCertificate());
        return now.id && !now.deleted ? imageOf(now) : QJsonObject();
    };
    removeAsShown(m_session, window(), {{QLatin1String(StandardCertificate::table), id, imageOf(shown), readAgain}},
                  [&] {
                      m_session.write(ActKind::Delete, texts::standardTitle(shown),
                                      [&](WriteAct& act) { removeShown(act, m_session.book().standards(), now); });
                  });
    m_table->focusTable();
}

bool StandardsPart::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table->view() || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return RecordPart::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
    const bool ours =
        plain && (key->key() == Qt::Key_Insert || key->key() == Qt::Key_F2 || key->key() == Qt::Key_Delete);
    if (!ours) return RecordPart::eventFilter(watched, event);
    // F2 is also the page's: in this list it means the certificate.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Insert)
        addOne();
    else if (key->key() == Qt::Key_F2)
        editCurrent();
    else
        deleteCurrent();
    return true;
}

} // namespace ocop
