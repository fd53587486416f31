#include "app/verbs.h"
#include "core/base/error.h"

namespace ocop {

int importVerb(Terminal& terminal)
{
    const QString path = terminal.line.word(CommandLine::tr("a file name"));
    terminal.line.expectNoMore();
    throw Error(ErrorKind::Internal, QStringLiteral("import ") + path);
}

} // namespace ocop
