#pragma once

#include "core/register/register.h"

namespace ocop {

/// A council or advisory body of the sample register and those of its members who score.
struct SampleBoard
{
    Council council;
    std::vector<CouncilMember> members;
};

/// Stores the body of a year with the people of resources/sample/council.csv.
SampleBoard addSampleBoard(Register& book, WriteAct& act, CouncilBody body, int year);

} // namespace ocop
