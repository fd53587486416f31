#include "ui/registry/standards_part.h"

#include "core/base/dates.h"
#include "ui/records/panel/record_files.h"
#include "ui/records/remove_shown.h"
#include "ui/registry/registry_editors.h"
#include "ui/table/record_table.h"
#include "ui/words/reminder_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

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
    : ChildPart(session,
                {QStringLiteral("standards"), tr("Quality certificates"), QStringLiteral("view-certificate"),
                 tr("No quality certificate yet"),
                 tr("VietGAP, HACCP, food safety and the like, with their last day.")},
                columnsOf(standardColumns(session)), parent),
      m_files(new RecordFiles(session, this))
{
    table()->setCountText([](int, int total) { return tr("%n certificate(s)", nullptr, total); });
    body()->addWidget(m_files, 2);
    m_files->layout()->setContentsMargins(0, 0, 0, 0);
}

void StandardsPart::fill()
{
    const OfficeState& state = session().state();
    const std::span<const StandardCertificate> held = state.standards.of(SubjectId{owner().id});
    m_standing =
        standardsOn({held.begin(), held.end()}, standardKindsOf(listed(state.standardSettings)), session().asOf());
    if (session().isReadOnly())
        std::erase_if(m_standing, [](const StandardOnDay& each) { return each.state == StandardState::NotYet; });
    std::stable_sort(m_standing.begin(), m_standing.end(), [](const StandardOnDay& a, const StandardOnDay& b) {
        const int first = standingOrder(a.state);
        const int second = standingOrder(b.state);
        return first != second ? first < second
                               : a.certificate.expiresOn.isValid() && a.certificate.expiresOn < b.certificate.expiresOn;
    });
    table()->setRows<StandardOnDay>(
        m_standing, [](const StandardOnDay& each) { return each.certificate.id.value; }, standardColumns(session()));
    if (!table()->selectedIds().isEmpty() || m_standing.empty()) return;
    table()->selectRecord(m_standing.front().certificate.id.value);
}

void StandardsPart::showCurrent(qint64 id)
{
    m_files->setVisible(id > 0);
    if (id > 0) m_files->showRecord({QLatin1String(StandardCertificate::table), id});
}

qint64 StandardsPart::editOne(qint64 id)
{
    return editStandard(session(), window(), StandardId{id}, SubjectId{owner().id}).value;
}

void StandardsPart::deleteOne(qint64 id)
{
    const auto at = std::find_if(m_standing.begin(), m_standing.end(),
                                 [id](const StandardOnDay& each) { return each.certificate.id.value == id; });
    if (at == m_standing.end()) return;
    const StandardCertificate shown = at->certificate;
    StandardCertificate now = shown;
    const auto readAgain = [&] {
        now = session().book().standards().find(shown.id).value_or(StandardCertificate());
        return now.id && !now.deleted ? imageOf(now) : QJsonObject();
    };
    removeAsShown(session(), window(), {{QLatin1String(StandardCertificate::table), id, imageOf(shown), readAgain}},
                  [&] {
                      session().write(ActKind::Delete, texts::standardTitle(shown),
                                      [&](WriteAct& act) { removeShown(act, session().book().standards(), now); });
                  });
}

} // namespace ocop
