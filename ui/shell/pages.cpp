#include "ui/shell/pages.h"

#include <QCoreApplication>

namespace ocop {
namespace {



} // namespace

std::vector<PageEntry> pageEntries()
{
    return {};
}

} // namespace ocop
