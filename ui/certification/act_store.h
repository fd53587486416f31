#pragma once

#include "core/base/finding.h"
#include "core/register/register.h"

#include <functional>

namespace ocop {

class ActItemsField;
class FormDialog;
class Session;

/// What the dialog of an act on many certificates shows and is to store.
struct ActStore
{
    ActId mark; ///< Session::mark() when the plan shown was made
    std::function<QString()> label; ///< of the act
    std::function<Findings()> findings; ///< of the plan shown
    std::function<void()> planAgain; ///< makes and shows the plan anew
    std::function<void(WriteAct& act)> write; ///< the plan shown
    /// The same on another thread. With it an act of many records is written beside the window, after a backup.
    std::function<void(Register& book, WriteAct& act, Progress& progress)> writeBeside = {};
    std::function<int()> records = {}; ///< of the plan shown
};

/// Stores it as it is shown in `list`. Where the register moved since and lines do something else, asks. Throws
/// Error{Conflict} when the person is to look again or stopped it, or as Session::write().
void storeAct(Session& session, FormDialog& form, const ActItemsField& list, const ActStore& act);

} // namespace ocop
