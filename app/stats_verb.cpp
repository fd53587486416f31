#include "app/verbs.h"
#include "core/base/dates.h"
#include "core/base/formats.h"
#include "core/statistics/statistics.h"
#include "ui/words/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ocop {
namespace {

QJsonObject starsJson(const StarCounts& counts)
{
    return {{QStringLiteral("3"), counts[3]}, {QStringLiteral("4"), counts[4]}, {QStringLiteral("5"), counts[5]}};
}

QJsonObject subjectsJson(const Tally& tally)
{
    QJsonObject json{{QStringLiteral("total"), tally.subjects()}};
    for (const auto& [kind, code] : EnumCodes<SubjectKind>::all) json.insert(QLatin1String(code), tally.subjects(kind));
    return json;
}

QJsonObject totalJson(const Tally& tally, QDate asOf)
{
    QJsonObject inForce = starsJson(tally.inForce);
    inForce.insert(QStringLiteral("total"), tally.inForce.total());
    return {{QStringLiteral("asOf"), asOf.toString(Qt::ISODate)},
            {QStringLiteral("products"), tally.products.total()},
            {QStringLiteral("byStar"), starsJson(tally.products)},
            {QStringLiteral("inForce"), inForce},
            {QStringLiteral("lapsed"), tally.lapsed.total()},
            {QStringLiteral("lapsedByStar"), starsJson(tally.lapsed)},
            {QStringLiteral("withdrawn"), tally.withdrawn},
            {QStringLiteral("missingDate"), tally.missingDate},
            {QStringLiteral("subjects"), subjectsJson(tally)}};
}

QString rowName(Dimension dimension, const TallyRow& row)
{
    if (dimension == Dimension::Kind) return texts::kind(*fromCode<SubjectKind>(row.code));
    if (dimension == Dimension::Star) return texts::stars(row.code.toInt());
    return row.name.isEmpty() ? CommandLine::tr("not known") : row.name;
}

QJsonObject rowJson(Dimension dimension, const TallyRow& row)
{
    return {{QStringLiteral("code"), row.code},
            {QStringLiteral("name"), rowName(dimension, row)},
            {QStringLiteral("products"), row.tally.products.total()},
            {QStringLiteral("byStar"), starsJson(row.tally.products)},
            {QStringLiteral("inForce"), row.tally.inForce.total()},
            {QStringLiteral("inForceByStar"), starsJson(row.tally.inForce)},
            {QStringLiteral("lapsed"), row.tally.lapsed.total()},
            {QStringLiteral("withdrawn"), row.tally.withdrawn},
            {QStringLiteral("missingDate"), row.tally.missingDate},
            {QStringLiteral("subjects"), row.tally.subjects()},
            {QStringLiteral("subjectsByKind"), subjectsJson(row.tally)}};
}

void printTotal(QTextStream& out, const Tally& tally, QDate asOf)
{
    out << CommandLine::tr("As of %1").arg(formatDate(asOf)) << '\n';
    const auto line = [&](const QString& label, const QString& text) { out << "  " << label << ": " << text << '\n'; };
    const auto byStar = [](const StarCounts& counts) {
        QStringList parts;
        for (int stars = 3; stars <= 5; ++stars)
            if (counts[stars]) parts << texts::stars(stars) + QStringLiteral(": ") + formatCount(counts[stars]);
        return formatCount(counts.total()) +
               (parts.isEmpty() ? QString() : QStringLiteral(" (") + parts.join(QStringLiteral(", ")) + u')');
    };
    line(CommandLine::tr("Products recognised"), byStar(tally.products));
    line(CommandLine::tr("In force"), byStar(tally.inForce));
    line(CommandLine::tr("Lapsed"), byStar(tally.lapsed));
    line(CommandLine::tr("Withdrawn"), formatCount(tally.withdrawn));
    if (tally.missingDate) line(CommandLine::tr("Date missing"), formatCount(tally.missingDate));
    line(CommandLine::tr("Subjects"), formatCount(tally.subjects()));
    for (const auto& [kind, code] : EnumCodes<SubjectKind>::all)
        if (tally.subjects(kind))
            out << "    " << texts::kind(kind) << ": " << formatCount(tally.subjects(kind)) << " ("
                << formatPercent(tally.subjects(kind), tally.subjects()) << ")\n";
}

} // namespace

int statsVerb(Terminal& terminal)
{
    terminal.line.expectNoMore();
    std::optional<Dimension> dimension;
    if (const auto by = terminal.line.option(QStringLiteral("by"))) {
        dimension = fromCode<Dimension>(*by);
        if (!dimension)
            throw UsageError{
                CommandLine::tr("--by needs district, commune, group, kind or star; found “%1”.").arg(*by)};
    }
    const QDate asOf = terminal.asOf();
    const auto book = terminal.open();
    const Snapshot snapshot = Snapshot::load(*book, terminal.asOf());
    const Statistics statistics(snapshot, book->units(), book->groups(), asOf,
                                book->settings().number(settings::expiringDays, 90), terminal.district(book->units()));
    const std::vector<TallyRow> rows = dimension ? statistics.rows(*dimension) : std::vector<TallyRow>();
    if (terminal.line.flag(QStringLiteral("json"))) {
        QJsonObject json = totalJson(statistics.total(), asOf);
        if (dimension) {
            QJsonArray array;
            for (const TallyRow& row : rows) array.append(rowJson(*dimension, row));
            json.insert(QStringLiteral("rows"), array);
        }
        terminal.out << QString::fromUtf8(QJsonDocument(json).toJson());
        return 0;
    }
    printTotal(terminal.out, statistics.total(), asOf);
    for (const TallyRow& row : rows)
        terminal.out << rowName(*dimension, row).leftJustified(28) << ' '
                     << formatCount(row.tally.products.total()).rightJustified(6) << "  "
                     << CommandLine::tr("in force %1, lapsed %2, withdrawn %3, subjects %4")
                            .arg(QString::number(row.tally.inForce.total()), QString::number(row.tally.lapsed.total()),
                                 QString::number(row.tally.withdrawn), QString::number(row.tally.subjects()))
                     << '\n';
    return 0;
}

void printSummary(Terminal& terminal)
{
    const auto book = terminal.open();
    const Snapshot snapshot = Snapshot::load(*book);
    const QDate today = terminal.today();
    const Statistics statistics(snapshot, book->units(), book->groups(), today,
                                book->settings().number(settings::expiringDays, 90));
    terminal.out << terminal.database() << '\n';
    printTotal(terminal.out, statistics.total(), today);
}

} // namespace ocop
