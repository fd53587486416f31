#pragma once

#include <QStringList>

namespace ocop {
class Register;
}

namespace ocop::test {

/// Every record that is not deleted, by table and id, field by field: what a register says, whatever its history.
QStringList dumpOf(Register& book);

} // namespace ocop::test
