#pragma once

#include <QString>

#include <vector>

namespace ocop {

/// One field of a record that two people have in hand, in words.
struct ConflictField
{
    QString key;
    QString label;
    QString base; ///< when the form was opened
    QString theirs; ///< as it is stored now
    QString mine; ///< as the form has it
    bool byThem = false; ///< they changed it
    bool byMe = false;
    /// Both did, to different values: the person has to choose.
    bool clashes() const { return byThem && byMe; }
};

/// What somebody else did to a record while a form had it open: every field that one of the two changed.
struct FormConflict
{
    QString change; ///< who and when: "Lê Thị Hạnh, at 08:15 on 31/08/2024"
    bool deleted = false; ///< they deleted it
    std::vector<ConflictField> fields;
};

} // namespace ocop
