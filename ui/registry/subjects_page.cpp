#include "ui/registry/subjects_page.h"

#include "core/base/formats.h"
#include "ui/kit/message.h"
#include "ui/records/list_words.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/remove_shown.h"
#include "ui/registry/registry_editors.h"
#include "ui/registry/registry_grids.h"
#include "ui/registry/standards_part.h"
#include "ui/words/texts.h"

#include <algorithm>

namespace ocop {

SubjectsPage::SubjectsPage(Session& session, QWidget* parent)
    : RecordListPage(session,
                     {tr("Subjects"), tr("Add subject"), QStringLiteral("Danh sách chủ thể OCOP"),
                      QStringLiteral("subject"), QStringLiteral("system-users")},
                     columnsOf(subjectColumns(session)), quickFilters(), parent)
{
    setGrid(&makeSubjectGrid);
    addChooser(QStringLiteral("district"));
    table()->setDefaultSort(QStringLiteral("name"));
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%n subject(s)", nullptr, total)
                              : tr("%1 of %2 subjects").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(QStringLiteral("system-users"), tr("No subject yet"),
                      tr("Add the first one, or read in a list: menu Register, Import a list…"), tr("Add subject"));
    QAction* change = addRowAct(tr("Record a chan&ge…"), QStringLiteral("view-history"),
                                QKeySequence(Qt::SHIFT | Qt::Key_F2), [this] {
                                    if (table()->currentId())
                                        recordSubjectChange(this->session(), window(), {table()->currentId()});
                                    table()->focusTable();
                                });
    panel()->addMenuAct(change);
    m_standards = new StandardsPart(session, panel());
    panel()->addPart(tr("Quality"), m_standards);
}

bool SubjectsPage::showRecordOf(const RecordRef& record)
{
    if (record.entity != QLatin1String(StandardCertificate::table)) return showRecord(record.id);
    const auto certificate = session().book().standards().find(StandardId{record.id});
    if (!certificate || !showRecord(certificate->subject.value)) return false;
    panel()->showPart(m_standards);
    m_standards->choose(certificate->id.value);
    m_standards->table()->focusTable();
    return true;
}

ListColumns<SubjectsPage::SubjectRow> SubjectsPage::subjectColumns(const Session& session)
{
    const auto title = [](QLatin1String field) { return texts::field(QStringLiteral("subject"), field); };
    const auto own = [](QString Subject::*field) {
        return [field](const SubjectRow& row) { return textCell(row.subject->*field); };
    };
    return {
        {{.key = QStringLiteral("name"),
          .title = title(Subject::Field::name),
          .kind = CellKind::Strong,
          .width = 210,
          .stretch = true},
         own(&Subject::name)},
        {{.key = QStringLiteral("kind"), .title = title(Subject::Field::kind), .width = 120},
         [](const SubjectRow& row) { return textCell(texts::kind(row.subject->kind)); }},
        {{.key = QStringLiteral("district"),
          .title = tr("District"),
          .width = 92,
          .longest = QStringLiteral("Nam Trà My")},
         [&session](const SubjectRow& row) { return textCell(districtText(session.book().units(), row.district)); }},
        {{.key = QStringLiteral("commune"), .title = title(Subject::Field::unit), .width = 130, .hidden = true},
         [&session](const SubjectRow& row) { return textCell(communeText(session.book().units(), row.commune)); }},
        {{.key = QStringLiteral("phone"),
          .title = title(Subject::Field::phone),
          .width = 104,
          .longest = QStringLiteral("0905123456")},
         own(&Subject::phone)},
        {{.key = QStringLiteral("products"), .title = tr("Products"), .kind = CellKind::Number, .width = 80},
         [](const SubjectRow& row) { return numberCell(row.recognised); }},
        {{.key = QStringLiteral("inForce"),
          .title = texts::standing(StandingClass::InForce),
          .kind = CellKind::Number,
          .width = 96},
         [](const SubjectRow& row) { return numberCell(row.inForce); }},
        {{.key = QStringLiteral("stars"), .title = tr("Best"), .kind = CellKind::Stars, .width = 76},
         [](const SubjectRow& row) { return starsCell(row.bestStars); }},
        {{.key = QStringLiteral("nextEnd"),
          .title = tr("Next end"),
          .kind = CellKind::Date,
          .width = 96,
          .hidden = true},
         [](const SubjectRow& row) { return dateCell(row.nextEnd); }},
        {{.key = QStringLiteral("representative"),
          .title = title(Subject::Field::representative),
          .width = 140,
          .hidden = true},
         own(&Subject::representative)},
        {{.key = QStringLiteral("sex"), .title = title(Subject::Field::representativeSex), .width = 60, .hidden = true},
         [](const SubjectRow& row) {
             const Sex sex = row.subject->representativeSex;
             return textCell(sex == Sex::Unknown ? QString() : texts::sex(sex));
         }},
        {{.key = QStringLiteral("ethnicity"), .title = title(Subject::Field::ethnicity), .width = 80, .hidden = true},
         own(&Subject::ethnicity)},
        {{.key = QStringLiteral("taxCode"), .title = title(Subject::Field::taxCode), .width = 110, .hidden = true},
         own(&Subject::taxCode)},
        {{.key = QStringLiteral("address"), .title = title(Subject::Field::address), .width = 160, .hidden = true},
         own(&Subject::address)},
        {{.key = QStringLiteral("email"), .title = title(Subject::Field::email), .width = 140, .hidden = true},
         own(&Subject::email)},
        {{.key = QStringLiteral("state"), .title = title(Subject::Field::status), .width = 100, .hidden = true},
         [](const SubjectRow& row) { return textCell(texts::subjectStatus(row.subject->status)); }},
        {{.key = QStringLiteral("code"), .title = title(Subject::Field::code), .width = 100, .hidden = true},
         own(&Subject::code)},
        {{.key = QStringLiteral("note"), .title = title(Subject::Field::note), .width = 160, .hidden = true},
         own(&Subject::note)}};
}

std::vector<RecordListPage::QuickFilter> SubjectsPage::quickFilters()
{
    Selection all;
    all.recognisedOnly = false;
    std::vector<QuickFilter> filters{{QStringLiteral("all"), tr("All"), all}};
    for (const SubjectKind kind :
         {SubjectKind::Household, SubjectKind::Cooperative, SubjectKind::CooperativeGroup, SubjectKind::Enterprise}) {
        Selection selection = all;
        selection.kind = kind;
        filters.push_back({codeOf(kind), texts::kind(kind), selection});
    }
    Selection inForce;
    inForce.standing = StandingClass::InForce;
    filters.push_back({QStringLiteral("inForce"), tr("With products in force"), inForce});
    return filters;
}

std::vector<SubjectsPage::SubjectRow> SubjectsPage::gather() const
{
    const Units& units = session().book().units();
    const auto& subjects = session().snapshot().subjects();
    QHash<UnitId, std::pair<UnitId, UnitId>> places; // they repeat a hundredfold
    std::vector<SubjectRow> rows;
    rows.reserve(subjects.size());
    QHash<SubjectId, size_t> rowOf;
    rowOf.reserve(qsizetype(subjects.size()));
    for (const Subject& subject : subjects) {
        SubjectRow row;
        row.subject = &subject;
        auto place = places.constFind(subject.unit);
        if (place == places.cend())
            place = places.insert(subject.unit, {units.unitOn(subject.unit, session().asOf()),
                                                 units.districtOf(subject.unit, session().asOf())});
        std::tie(row.commune, row.district) = *place;
        rowOf.insert(subject.id, rows.size());
        rows.push_back(std::move(row));
    }
    for (const ProductOnDay& each : session().statistics().products()) {
        const auto at = rowOf.constFind(each.subject->id);
        if (at == rowOf.cend()) continue;
        SubjectRow& row = rows[*at];
        row.products.push_back(&each);
        row.recognised += each.standing.recognised;
        if (!each.standing.inForce()) continue;
        ++row.inForce;
        row.bestStars = std::max(row.bestStars, each.standing.stars());
        if (!row.nextEnd.isValid() || each.lastDay < row.nextEnd) row.nextEnd = each.lastDay;
    }
    if (const auto district = session().district())
        std::erase_if(rows, [&](const SubjectRow& row) { return row.products.empty() && row.district != *district; });
    return rows;
}

std::shared_ptr<const RowSource> SubjectsPage::gatherRows()
{
    auto rows = std::make_shared<RowsOf<SubjectRow>>(
        gather(), [](const SubjectRow& row) { return row.subject->id.value; }, subjectColumns(session()));
    rows->keepAlive(session().holdMoment());
    m_rows = rows;
    return m_rows;
}

bool SubjectsPage::rowMatches(int row, const Selection& selection) const
{
    const SubjectRow& each = m_rows->record(row);
    if (selection.kind && each.subject->kind != *selection.kind) return false;
    if (selection.district && each.district != *selection.district) return false;
    if (selection.commune && each.commune != *selection.commune) return false;
    if (!selection.recognisedOnly) return true;
    // The place is the subject's home, as the counts have it; the rest is asked of its products.
    Selection rest = selection;
    rest.district.reset();
    rest.commune.reset();
    return std::any_of(each.products.begin(), each.products.end(),
                       [&](const ProductOnDay* product) { return rest.matches(*product); });
}

QString SubjectsPage::summary() const { return tr("%1 with recognised products").arg(formatCount(m_recognised)); }

void SubjectsPage::sumRow(int row)
{
    if (m_rows->record(row).recognised > 0) ++m_recognised;
}

bool SubjectsPage::add() { return editSubject(session(), window()); }
bool SubjectsPage::edit(qint64 id) { return editSubject(session(), window(), {id}); }

void SubjectsPage::removeRecords(const QSet<qint64>& ids)
{
    QStringList holding;
    for (const qint64 id : ids)
        if (const auto products = session().snapshot().productsOf({id}); !products.empty())
            holding << tr("%1 (%n product(s))", nullptr, int(products.size()))
                           .arg(session().snapshot().subject({id})->name);
    if (!holding.isEmpty()) {
        tell(window(), tr("Not deleted: there are products"),
             tr("%1. Delete these products first, or give them to another subject.")
                 .arg(holding.join(QStringLiteral("; "))),
             Mark::Warning);
        return;
    }
    const Subject* first = session().snapshot().subject({*ids.begin()});
    const QString label = ids.size() == 1 && first ? first->name : tr("%n subject(s)", nullptr, int(ids.size()));
    removeAsShown<Subject>(
        session(), window(), label, ids, [this](qint64 id) { return session().stored().subject({id}); },
        [this](WriteAct& act, const Subject& shown) { removeShown(act, session().book().subjects(), shown); });
}

} // namespace ocop
