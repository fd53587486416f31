#include "ui/shell/main_window.h"

#include "ui/shell/header_bar.h"

#include <QMenu>
#include <QMenuBar>

namespace ocop {

void MainWindow::buildDataMenu() {}
void MainWindow::importList() {}
void MainWindow::editSettings() {}
void MainWindow::showDue() {}
void MainWindow::greet() {}
void MainWindow::openRecord(const RecordRef&) {}
void MainWindow::openSelection(ListPage, const Selection&, const QString&) {}

} // namespace ocop
