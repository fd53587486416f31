#include "core/storage/unique_keys.h"

#include "core/base/dates.h"

#include <algorithm>

namespace ocop {
namespace {

bool isClosedDossier(const QJsonObject& image)
{
    static const QStringList closed{QStringLiteral("recognised"), QStringLiteral("notRecognised"),
                                    QStringLiteral("cancelled")};
    return closed.contains(image.value(QLatin1String("state")).toString());
}

/// The schema's own conditions: an empty code does not count, a dossier that has ended holds no place.
bool keyCounts(const UniqueKey& key, const QJsonObject& image)
{
    if (key.index == QLatin1String("application_open_once") && isClosedDossier(image)) return false;
    if (key.table == QLatin1String("decision")) return true;
    return std::all_of(key.columns.begin(), key.columns.end(), [&](const QString& column) {
        const QJsonValue value = image.value(column);
        return value.isDouble() || !value.toString().isEmpty();
    });
}

QString keyText(const UniqueKey& key, const QJsonObject& image)
{
    QStringList values{key.index};
    for (const QString& column : key.columns) values << image.value(column).toVariant().toString();
    return values.join(QChar(0x1f));
}

QString shownKeyValue(const UniqueKey& key, const QJsonObject& image)
{
    const QString text = image.value(key.field).toVariant().toString();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? formatDate(day) : text;
}

Finding takenFinding(const UniqueKey& key, const QJsonObject& image, const QString& holder)
{
    return {Severity::Error, key.field, codeOfKey(key.index), {holder, shownKeyValue(key, image)}};
}

} // namespace

const std::vector<UniqueKey>& uniqueKeys()
{
    const auto key = [](const char* index, const char* table, const char* field, const QStringList& columns,
                        const char* holder) {
        return UniqueKey{QLatin1String(index), QLatin1String(table), QLatin1String(field), columns, holder};
    };
    static const std::vector<UniqueKey> all = {
        key("subject_code_once", "subject", "code", {QStringLiteral("code")},
            "select id, name from subject where code = :code and deleted = 0 and id <> :id"),
        key("product_code_once", "product", "code", {QStringLiteral("code")},
            "select id, name from product where code = :code and deleted = 0 and id <> :id"),
        key("decision_once", "decision", "number",
            {QStringLiteral("issuer"), QStringLiteral("number"), QStringLiteral("date")},
            "select id, number from decision where issuer = :issuer and number = :number "
            "and coalesce(date, '') = coalesce(:date, '') and deleted = 0 and id <> :id"),
        key("certificate_begins_once", "certificate", "effective_from",
            {QStringLiteral("product_id"), QStringLiteral("effective_from")},
            "select r.id, p.name from certificate r join product p on p.id = r.product_id "
            "where r.product_id = :product_id and r.effective_from = :effective_from and r.deleted = 0 and r.id <> :id"),
        key("application_open_once", "application", "product_id", {QStringLiteral("product_id")},
            "select r.id, p.name from application r join product p on p.id = r.product_id "
            "where r.product_id = :product_id and r.state not in ('recognised', 'notRecognised', 'cancelled') "
            "and r.deleted = 0 and r.id <> :id"),
        key("application_document_once", "application_document", "kind",
            {QStringLiteral("application_id"), QStringLiteral("kind")},
            "select r.id, p.name from application_document r join application a on a.id = r.application_id "
            "join product p on p.id = a.product_id "
            "where r.application_id = :application_id and r.kind = :kind and r.deleted = 0 and r.id <> :id"),
        key("application_knockout_once", "application_knockout", "knockout",
            {QStringLiteral("application_id"), QStringLiteral("knockout")},
            "select r.id, p.name from application_knockout r join application a on a.id = r.application_id "
            "join product p on p.id = a.product_id "
            "where r.application_id = :application_id and r.knockout = :knockout and r.deleted = 0 and r.id <> :id"),
        key("member_exclusion_once", "member_exclusion", "member_id",
            {QStringLiteral("application_id"), QStringLiteral("member_id")},
            "select r.id, m.name from member_exclusion r join council_member m on m.id = r.member_id "
            "where r.application_id = :application_id and r.member_id = :member_id and r.deleted = 0 and r.id <> :id"),
        key("ballot_once", "ballot", "member_id", {QStringLiteral("application_id"), QStringLiteral("member_id")},
            "select r.id, m.name from ballot r join council_member m on m.id = r.member_id "
            "where r.application_id = :application_id and r.member_id = :member_id and r.deleted = 0 and r.id <> :id"),
        key("advisory_report_once", "advisory_report", "application_id", {QStringLiteral("application_id")},
            "select r.id, p.name from advisory_report r join application a on a.id = r.application_id "
            "join product p on p.id = a.product_id "
            "where r.application_id = :application_id and r.deleted = 0 and r.id <> :id"),
        key("score_sheet_once", "score_sheet", "member_id",
            {QStringLiteral("application_id"), QStringLiteral("member_id")},
            "select r.id, m.name from score_sheet r join council_member m on m.id = r.member_id "
            "where r.application_id = :application_id and r.member_id = :member_id and r.deleted = 0 and r.id <> :id"),
        key("score_item_once", "score_item", "criterion", {QStringLiteral("sheet_id"), QStringLiteral("criterion")},
            "select id, criterion from score_item "
            "where sheet_id = :sheet_id and criterion = :criterion and deleted = 0 and id <> :id"),
        key("attendance_once", "attendance", "member_id", {QStringLiteral("round_id"), QStringLiteral("member_id")},
            "select r.id, m.name from attendance r join council_member m on m.id = r.member_id "
            "where r.round_id = :round_id and r.member_id = :member_id and r.deleted = 0 and r.id <> :id"),
        key("letter_item_once", "letter_item", "certificate_id",
            {QStringLiteral("letter_id"), QStringLiteral("certificate_id")},
            "select id, product from letter_item "
            "where letter_id = :letter_id and certificate_id = :certificate_id and deleted = 0 and id <> :id"),
        key("event_participant_once", "event_participant", "subject_id",
            {QStringLiteral("event_id"), QStringLiteral("subject_id")},
            "select r.id, s.name from event_participant r join subject s on s.id = r.subject_id "
            "where r.event_id = :event_id and r.subject_id = :subject_id and r.deleted = 0 and r.id <> :id"),
        key("event_product_once", "event_product", "product_id",
            {QStringLiteral("participant_id"), QStringLiteral("product_id")},
            "select r.id, p.name from event_product r join product p on p.id = r.product_id "
            "where r.participant_id = :participant_id and r.product_id = :product_id and r.deleted = 0 and r.id <> :id"),
        key("special_day_once", "special_day", "day", {QStringLiteral("day")},
            "select id, name from special_day where day = :day and deleted = 0 and id <> :id"),
        key("stage_setting_once", "stage_setting", "stage", {QStringLiteral("rule_set"), QStringLiteral("stage")},
            "select id, '' from stage_setting "
            "where rule_set = :rule_set and stage = :stage and deleted = 0 and id <> :id"),
        key("district_care_once", "district_care", "unit_id", {QStringLiteral("unit_id")},
            "select r.id, u.name from district_care r join unit u on u.id = r.unit_id "
            "where r.unit_id = :unit_id and r.deleted = 0 and r.id <> :id"),
        key("standard_setting_once", "standard_setting", "kind", {QStringLiteral("kind")},
            "select id, '' from standard_setting where kind = :kind and deleted = 0 and id <> :id"),
    };
    return all;
}

QString codeOfKey(const QString& index) { return QStringLiteral("taken.") + index; }

QString codeOfBreach(const QString& sqliteMessage)
{
    // Of a key over columns SQLite names those, of one over expressions the index.
    const QString said = sqliteMessage.section(QStringLiteral("UNIQUE constraint failed: "), 1).trimmed();
    if (said == QLatin1String("act.undoes")) return codeOfKey(QStringLiteral("act_undone_once"));
    for (const UniqueKey& key : uniqueKeys()) {
        QStringList columns;
        for (const QString& column : key.columns) columns << key.table + QLatin1Char('.') + column;
        if (said == columns.join(QStringLiteral(", ")) || said == QStringLiteral("index '%1'").arg(key.index))
            return codeOfKey(key.index);
    }
    return {};
}

std::optional<KeyGuard::Holder> KeyGuard::inRegister(const UniqueKey& key, qint64 id, const QJsonObject& image)
{
    auto at = m_lookups.find(key.index);
    if (at == m_lookups.end()) at = m_lookups.emplace(key.index, m_db.prepare(QLatin1String(key.holder))).first;
    Statement& rows = at->second;
    for (const QString& column : key.columns) {
        const QJsonValue value = image.value(column);
        const QString place = QLatin1Char(':') + column;
        if (value.isDouble())
            rows.bind(place, value.toInteger());
        else if (value.isString())
            rows.bind(place, value.toString());
        else
            rows.bindNull(place);
    }
    rows.bind(QStringLiteral(":id"), id);
    std::optional<Holder> holder;
    while (rows.next()) // to the end, so that it can be run again
        if (!m_seen.contains({key.table, rows.integer(0)})) holder = Holder{rows.integer(0), rows.text(1)};
    return holder;
}

std::optional<Finding> KeyGuard::take(const QString& table, qint64 id, const QJsonObject& image, const QString& name)
{
    QStringList texts;
    for (const UniqueKey& key : uniqueKeys()) {
        if (key.table != table || image.value(QLatin1String("deleted")).toBool() || !keyCounts(key, image)) continue;
        const QString text = keyText(key, image);
        const auto meant = m_taken.constFind(text);
        if (meant != m_taken.cend() && (meant->id != id || id == 0)) return takenFinding(key, image, meant->name);
        if (const auto holder = inRegister(key, id, image)) return takenFinding(key, image, holder->name);
        texts << text;
    }
    for (const QString& text : texts) m_taken.insert(text, {id, name});
    if (id != 0) m_seen.insert({table, id});
    return std::nullopt;
}

bool holdsSameKeys(const QString& table, const QJsonObject& before, const QJsonObject& after)
{
    const auto deleted = [](const QJsonObject& image) { return image.value(QLatin1String("deleted")).toBool(); };
    if (before.isEmpty() || after.isEmpty() || deleted(before) != deleted(after)) return false;
    for (const UniqueKey& key : uniqueKeys())
        if (key.table == table &&
            (keyCounts(key, before) != keyCounts(key, after) || keyText(key, before) != keyText(key, after)))
            return false;
    return true;
}

std::optional<Finding> keyInTheWay(const Database& db, const std::vector<Change>& changes)
{
    KeyGuard guard(db);
    for (const Change& change : changes) {
        if (holdsSameKeys(change.entity, change.after, change.before)) continue;
        QJsonObject target = change.before;
        if (target.isEmpty()) target.insert(QLatin1String("deleted"), true); // it had been added
        const QString name = target.value(QLatin1String("name")).toString();
        if (auto taken = guard.take(change.entity, change.recordId, target, name)) return taken;
    }
    return std::nullopt;
}

Error takenError(const Finding& finding)
{
    return Error(ErrorKind::Constraint, QStringList(QStringList{finding.code} + finding.args).join(u'|'));
}

} // namespace ocop
