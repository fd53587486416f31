#pragma once

#include "core/base/record_ref.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace ocop {

/// One field a person typed into.
struct DraftField
{
    QString key;
    QString label; ///< as the person sees it
    QString text; ///< as typed; what FieldInput::takeDraft() takes again
    QString shown; ///< the same in words, where the text is not
    QString base; ///< what the field held before
    bool operator==(const DraftField&) const = default;
};

/// Something typed that is not in the register: a cell that could not be written, or a form that was not saved.
struct Draft
{
    QString place; ///< the list or form it was typed in, by its name in the program
    RecordRef record; ///< no id: a new one; no entity: it can only be shown
    QString title; ///< how a person knows it: "HTX An Bằng", "New producer"
    QString reason; ///< why it could not be written; empty: it was being typed
    QDateTime at; ///< when it was seen first
    std::vector<DraftField> fields;

    /// The same place, whatever stands in it.
    bool isOfSamePlace(const Draft& other) const;
    /// What was typed, a line each: "Note: called on Monday".
    QString words() const;
};

QJsonObject toJson(const Draft& draft);
Draft draftOf(const QJsonObject& json);

} // namespace ocop
