#pragma once

#include "core/duplicates/likely_parties.h"
#include "core/registry/subject.h"

namespace ocop {

inline Party partyOf(const Subject& subject)
{
    return {subject.id.value, subject.name, subject.taxCode, subject.personalId, subject.phone, subject.unit};
}

using LikelySubject = LikelyRecord<Subject>;
/// The producers a typed one is likely to be.
using LikelySubjects = LikelyRecords<Subject>;

} // namespace ocop
