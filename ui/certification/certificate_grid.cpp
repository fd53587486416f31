#include "ui/certification/certificate_grid.h"

#include "core/exchange/star_text.h"
#include "ui/form/segmented_choice.h"
#include "ui/records/form_words.h"
#include "ui/records/grid_fields.h"
#include "ui/records/lookups.h"

namespace ocop {
namespace {

GridField<Certificate> certificateStarField()
{
    std::vector<ChoiceField::Entry> entries;
    for (const int stars : {3, 4, 5}) entries.push_back({QString::number(stars), texts::stars(stars)});
    GridField<Certificate> field =
        wordCellOf<Certificate>("stars", Certificate::Field::stars, entries,
                                [](const Certificate& record) { return QString::number(record.stars); }, {});
    field.take = [](Certificate& record, const QString& text) -> std::optional<Finding> {
        const StarReading reading = readStars(cleaned(text));
        const bool clear = reading.stars && *reading.stars >= 3 && *reading.stars <= 5 && !reading.proposed;
        if (!clear) return Finding{Severity::Error, {}, QStringLiteral("notFoundInList"), {cleaned(text)}};
        record.stars = *reading.stars;
        return std::nullopt;
    };
    return field;
}

GridField<Certificate> certificateScoreField()
{
    return {QStringLiteral("score"), Certificate::Field::score,
            [](const Certificate& record) { return formatScore(record.score); },
            [](Certificate& record, const QString& text) -> std::optional<Finding> {
                const QString typed = cleaned(text);
                const auto score = parseScore(typed);
                if (!score && !typed.isEmpty())
                    return Finding{Severity::Error, {}, QStringLiteral("scoreForm"), {typed}};
                record.score = score;
                return std::nullopt;
            },
            [](const Certificate& record) {
                auto* input = new ScoreField;
                input->setValue(record.score);
                return input;
            }};
}

} // namespace

std::unique_ptr<GridEditor> makeCertificateGrid(Session& session, const Columns& columns, AddRows addRows)
{
    std::vector<GridField<Certificate>> fields{
        linkCellOf<Certificate, DecisionId>(
            session, "decision", Certificate::Field::decision, &Certificate::decision,
            {&gridtexts::decision, &lookups::decisions, &lookups::decision, &lookups::addDecisions}),
        certificateStarField(),
        certificateScoreField(),
        wordCellOf<Certificate>(
            "origin", Certificate::Field::origin, wordsOf<Origin>(&texts::origin),
            [](const Certificate& record) { return codeOf(record.origin); },
            [](Certificate& record, const QString& code) {
                record.origin = fromCode<Origin>(code).value_or(record.origin);
            }),
        dayCellOf(session, "from", Certificate::Field::effectiveFrom, &Certificate::effectiveFrom),
        dayCellOf(session, "lastDay", Certificate::Field::lastValidDay, &Certificate::lastValidDay),
        textCellOf("number", Certificate::Field::number, &Certificate::number),
        textCellOf("note", Certificate::Field::note, &Certificate::note)};
    RecordGrid<Certificate>::Kind kind;
    kind.store = [](Register& book) -> Store<Certificate>& { return book.certificates(); };
    kind.seen = [&session](qint64 id) { return session.stored().certificate({id}); };
    const auto terms = [&session] { return CertificateTerms(session.book().rules(), session.settings()); };
    kind.tidy = [&session, terms](Certificate& record) {
        normalize(record, terms(), session.stored().decision(record.decision));
    };
    kind.validate = [&session, terms](const Certificate& record) {
        const Snapshot& all = session.stored();
        return validate(record, all.decision(record.decision), all.certificatesOf(record.product), terms(),
                        session.today());
    };
    kind.name = [&session](const Certificate& record) {
        const Product* product = session.stored().product(record.product);
        return product ? product->name : record.number;
    };
    kind.follow = [&session, terms](const Certificate& before, Certificate& now) {
        const auto usual = [&](const Certificate& of) {
            const Decision* decision = session.stored().decision(of.decision);
            return terms().lastValidDay(of.effectiveFrom, decision ? decision->issuer : QString());
        };
        // The last day goes with the first one as long as it is what the law makes of it.
        const bool moved = now.effectiveFrom != before.effectiveFrom && now.lastValidDay == before.lastValidDay;
        if (moved && (!before.lastValidDay.isValid() || before.lastValidDay == usual(before)))
            now.lastValidDay = usual(now);
    };
    kind.asks = [](const QString& field, const Finding& finding) -> std::optional<CellDoubt> {
        const bool isAbout = field == Certificate::Field::stars || field == Certificate::Field::score;
        if (finding.code != QLatin1String("scoreOfOtherStar") || !isAbout) return std::nullopt;
        const int band = finding.args.value(1).toInt();
        if (field == Certificate::Field::score || band < 3) return CellDoubt{};
        return CellDoubt{QString::number(band), texts::stars(band)};
    };
    kind.addRows = std::move(addRows);
    return std::make_unique<RecordGrid<Certificate>>(session, columns, std::move(fields), std::move(kind));
}

} // namespace ocop
