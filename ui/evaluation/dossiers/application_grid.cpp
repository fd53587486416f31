#include "ui/evaluation/dossiers/application_grid.h"

#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/records/form_words.h"
#include "ui/records/grid_fields.h"
#include "ui/words/dossier_words.h"

namespace ocop {
namespace {

GridField<Application> setCell(const Session& session)
{
    std::vector<ChoiceField::Entry> entries{{QStringLiteral("0"), QString()}};
    for (int number = 1; number <= 26; ++number)
        entries.push_back({QString::number(number), dossierWords::set(session.book().groups(), number)});
    GridField<Application> field = wordCellOf<Application>(
        "set", Application::Field::setNumber, entries,
        [](const Application& record) { return QString::number(record.setNumber); },
        [](Application& record, const QString& code) { record.setNumber = code.toInt(); });
    return field;
}

/// A field the result rests on: refused once the dossier has ended.
GridField<Application> whileOpen(GridField<Application> field)
{
    field.take = [take = field.take](Application& record, const QString& text) -> std::optional<Finding> {
        if (!isOpen(record.state)) return Finding{Severity::Error, {}, QStringLiteral("dossierEnded")};
        return take(record, text);
    };
    return field;
}

} // namespace

std::unique_ptr<GridEditor> makeApplicationGrid(Session& session, const Columns& columns, AddRows addRows)
{
    std::vector<GridField<Application>> fields{
        whileOpen(wordCellOf<Application>(
            "kind", Application::Field::kind,
            entriesOf<Origin>([](Origin origin) { return dossierWords::kind(origin); }),
            [](const Application& record) { return codeOf(record.kind); },
            [](Application& record, const QString& code) {
                record.kind = fromCode<Origin>(code).value_or(record.kind);
            })),
        whileOpen(setCell(session)),
        whileOpen(dayCellOf(session, "filed", Application::Field::filedOn, &Application::filedOn)),
        textCellOf("communeNo", Application::Field::communeReceiptNo, &Application::communeReceiptNo),
        textCellOf("provinceNo", Application::Field::provinceReceiptNo, &Application::provinceReceiptNo),
        dayCellOf(session, "report", Application::Field::reportDate, &Application::reportDate),
        textCellOf("note", Application::Field::note, &Application::note)};
    RecordGrid<Application>::Kind kind;
    kind.store = [](Register& book) -> Store<Application>& { return book.evaluation().applications; };
    kind.seen = [&session](qint64 id) { return session.evaluations().application({id}); };
    kind.tidy = [&session](Application& record) { normalize(record, session.book().rules(), session.today()); };
    kind.validate = [&session](const Application& record) { return validate(record, contextOf(session, record)); };
    kind.name = [&session](const Application& record) { return dossierName(session, record); };
    kind.addRows = std::move(addRows);
    return std::make_unique<RecordGrid<Application>>(session, columns, std::move(fields), std::move(kind));
}

} // namespace ocop
