#pragma once

#include "ui/kit/theme.h"
#include "ui/session/session.h"

#include <QJsonObject>

#include <vector>

namespace ocop {

/// valueWords(), but nothing for what is not filled in.
QString filledWords(const Session& session, const QString& entity, const QString& field, const QJsonValue& value);

/// What one change did, a line a field: "Phone: – → 0905…"; of an added record what was filled in.
QStringList changeLines(const Session& session, const Change& change);

/// A line of the information tab; with `link` the text opens that record.
struct RecordFact
{
    QString label;
    QString text;
    RecordRef link = {};
    bool isLong = false; ///< wants the whole width under its label
};

/// What the panel's head says.
struct RecordHeadWords
{
    QString icon;
    QString name;
    QString second; ///< under the name: the subject, the product, or the kind
    RecordRef secondLink = {};
    QString pill = {};
    std::optional<Status> status = std::nullopt; ///< of the pill
    int stars = 0;
    std::optional<Mark> mark = std::nullopt; ///< of the pill, for states that are no certificate's
};

/// False when the register (of the day) has no such record; deleted ones are not there.
bool hasRecord(const Session& session, const RecordRef& record);
RecordHeadWords headWordsOf(Session& session, const RecordRef& record);
std::vector<RecordFact> factsOf(Session& session, const RecordRef& record);
/// Something still missing, in words, and the field of the editor where it goes (none for papers of a dossier).
struct MissingField
{
    QString label;
    QString field = {};
};
std::vector<MissingField> missingFieldsOf(Session& session, const RecordRef& record);

} // namespace ocop
