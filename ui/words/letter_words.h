#pragma once

#include "ui/kit/timeline.h"
#include "ui/records/record_words.h"
#include "ui/table/column.h"

namespace ocop {

/// Words of letters in lists, panel and history.
namespace letterWords {

Mark mark(LetterState state);
CellData stateCell(LetterState state);
/// "12 days before the end", "3 days late"; nothing for what was not sent.
QString beforeEnd(const Letter& letter, std::span<const LetterItem> items);
/// "Notified on 05/10/2026 (by post)", "Drafted on 01/10/2026".
QString earlier(const Letter& letter);
/// Names of the products a letter speaks of.
QString products(std::span<const LetterItem> items);
/// The first of their last days.
QDate firstEnd(std::span<const LetterItem> items);
/// The label of a letter's field; nothing for other records.
QString field(const QString& entity, const QString& field);
/// A stored value of a letter in words; nothing where the common rules will do.
std::optional<QString> value(const QString& entity, const QString& field, const QJsonValue& value);

RecordHeadWords head(const Session& session, const Letter& letter);
std::vector<RecordFact> facts(const Session& session, const Letter& stored);
/// From draft to reply, newest first.
std::vector<TimelineNode> story(const Session& session, const Letter& letter);

} // namespace letterWords

/// Source sentences of the findings of letters (translated by ui/words/texts); null for other codes.
const char* letterSentence(const QString& code);

} // namespace ocop
