#include "ui/evaluation/dossiers/paper_rows.h"

#include "core/storage/attachment_store.h"
#include "ui/evaluation/dossiers/application_facts.h"
#include "ui/evaluation/dossiers/dossier_cells.h"
#include "ui/session/session.h"
#include "ui/words/dossier_words.h"
#include "ui/words/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace ocop {
namespace {

QString paperWord(const char* source) { return QCoreApplication::translate("dossiers", source); }

} // namespace

std::vector<PaperRow> paperRows(const Session& session, const Application& application)
{
    const auto documents = session.evaluations().documentsOf(application.id);
    const QHash<qint64, int> files =
        attachmentCounts(session.book().database(), QStringLiteral("application_document"));
    const RuleBook& book = session.book().rules();
    std::vector<PaperRow> rows;
    const auto add = [&](PaperRow row, const ApplicationDocument* known) {
        if (known) row.document = *known;
        row.id = qint64(rows.size()) + 1;
        row.files = files.value(row.document.id.value);
        row.outdated = isOutdated(row.document, application.filedOn, session.today());
        rows.push_back(std::move(row));
    };
    for (const EvidenceKind* kind :
         evidenceFor(rulesOf(session, application), application.kind, application.setNumber)) {
        PaperRow row;
        row.title = kind->title;
        row.required = kind->isRequiredFor(application.setNumber);
        row.expires = kind->expires;
        row.document.application = application.id;
        row.document.kind = kind->code;
        const auto at =
            std::find_if(documents.begin(), documents.end(), [&](const auto& each) { return each.kind == kind->code; });
        add(std::move(row), at == documents.end() ? nullptr : &*at);
    }
    for (const ApplicationDocument& document : documents) {
        const auto isListed = [&](const PaperRow& row) { return row.document.kind == document.kind; };
        if (std::any_of(rows.begin(), rows.end(), isListed)) continue;
        PaperRow row;
        row.title = dossierWords::paper(book, application.ruleSet, document.kind);
        row.expires = document.expiresOn.isValid();
        add(std::move(row), &document);
    }
    return rows;
}

ListColumns<PaperRow> paperColumns()
{
    const auto text = [](QString ApplicationDocument::*field) {
        return [field](const PaperRow& row) { return textCell(row.document.*field); };
    };
    const auto title = [](QLatin1String field) { return texts::field(QStringLiteral("application_document"), field); };
    return {{{.key = QStringLiteral("paper"),
              .title = title(ApplicationDocument::Field::kind),
              .kind = CellKind::Strong,
              .width = 250,
              .stretch = true},
             [](const PaperRow& row) { return textCell(row.title); }},
            {{.key = QStringLiteral("need"), .title = paperWord(QT_TRANSLATE_NOOP("dossiers", "Needed")), .width = 84},
             [](const PaperRow& row) {
                 return row.required ? textCell(paperWord(QT_TRANSLATE_NOOP("dossiers", "required"))) : CellData();
             }},
            {{.key = QStringLiteral("state"),
              .title = texts::field({}, QStringLiteral("status")),
              .kind = CellKind::Status,
              .width = 112},
             [](const PaperRow& row) { return dossierWords::documentCell(row.document.state); }},
            {{.key = QStringLiteral("number"), .title = texts::field({}, QStringLiteral("number")), .width = 96},
             text(&ApplicationDocument::number)},
            {{.key = QStringLiteral("issuer"),
              .title = title(ApplicationDocument::Field::issuer),
              .width = 120,
              .hidden = true},
             text(&ApplicationDocument::issuer)},
            {{.key = QStringLiteral("issued"),
              .title = title(ApplicationDocument::Field::issuedOn),
              .kind = CellKind::Date,
              .width = 92,
              .hidden = true},
             [](const PaperRow& row) { return dateCell(row.document.issuedOn); }},
            {{.key = QStringLiteral("expires"),
              .title = title(ApplicationDocument::Field::expiresOn),
              .kind = CellKind::Date,
              .width = 96},
             [](const PaperRow& row) {
                 CellData cell = dateCell(row.document.expiresOn);
                 if (row.outdated) cell.ink = Ink::Error;
                 return cell;
             }},
            {{.key = QStringLiteral("checkedBy"),
              .title = title(ApplicationDocument::Field::checkedBy),
              .width = 110,
              .hidden = true},
             text(&ApplicationDocument::checkedBy)},
            {{.key = QStringLiteral("files"),
              .title = paperWord(QT_TRANSLATE_NOOP("dossiers", "Files")),
              .kind = CellKind::Number,
              .width = 56},
             [](const PaperRow& row) { return row.files ? numberCell(row.files) : CellData(); }}};
}

std::shared_ptr<const RowSource> paperSource(std::vector<PaperRow> rows)
{
    return std::make_shared<RowsOf<PaperRow>>(
        std::move(rows), [](const PaperRow& row) { return row.id; }, paperColumns());
}

} // namespace ocop
