#include "ui/shell/main_window.h"

#include "ui/exchange/import_dialog.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/page.h"

#include <QMenu>
#include <QMenuBar>

namespace ocop {
namespace {

QString pageKey(ListPage list)
{
    switch (list) {
    case ListPage::Products: return QStringLiteral("products");
    case ListPage::Subjects: return QStringLiteral("subjects");
    case ListPage::Certificates: return QStringLiteral("certificates");
    }
    return {};
}

QString pageKeyOf(const QString& entity)
{
    if (entity == QLatin1String("subject")) return pageKey(ListPage::Subjects);
    if (entity == QLatin1String("product")) return pageKey(ListPage::Products);
    return pageKey(ListPage::Certificates);
}

} // namespace

void MainWindow::buildDataMenu() {}
void MainWindow::importList() { ocop::importList(m_session, this); }
void MainWindow::editSettings() {}
void MainWindow::showDue() {}
void MainWindow::greet() {}

void MainWindow::openRecord(const RecordRef& record)
{
    qint64 id = record.id;
    // A decision is shown by its first certificate.
    if (record.entity == QLatin1String("decision"))
        for (const Certificate& certificate : m_session.snapshot().certificates())
            if (certificate.decision.value == record.id) {
                id = certificate.id.value;
                break;
            }
    const QString key = pageKeyOf(record.entity);
    if (showPage(key)) page(key)->showRecord(id);
}

void MainWindow::openSelection(ListPage list, const Selection& selection, const QString& words)
{
    const QString key = pageKey(list);
    if (showPage(key)) page(key)->showSelection(selection, words);
}

} // namespace ocop
