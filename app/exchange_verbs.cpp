#include "app/verbs.h"
#include "core/base/error.h"

namespace ocop {

int importVerb(Terminal&) { throw Error(ErrorKind::Internal, QStringLiteral("import")); }

} // namespace ocop
