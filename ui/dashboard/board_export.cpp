#include "ui/dashboard/board_export.h"

#include "core/base/error.h"
#include "ui/kit/message.h"
#include "ui/paper/print/print_acts.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QShortcut>
#include <QToolButton>

namespace ocop {

BoardExport::BoardExport(Session& session, QWidget* page, std::function<BoardPicture(QWidget*)> pictureOf)
    : QObject(page), m_session(session), m_page(page), m_pictureOf(std::move(pictureOf))
{
}

void BoardExport::addMenu(QToolButton* button)
{
    auto* menu = new QMenu(button);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    menu->addAction(tr("&Copy as a picture"), this, [this] { copy(m_pictureOf(nullptr)); });
    menu->addAction(tr("Save as &PNG…"), this, [this] { save(m_pictureOf(nullptr), QStringLiteral(".png")); });
    menu->addAction(tr("Save as &SVG…"), this, [this] { save(m_pictureOf(nullptr), QStringLiteral(".svg")); });
    menu->addAction(tr("Save as P&DF…"), this, [this] { save(m_pictureOf(nullptr), QStringLiteral(".pdf")); });
    menu->addSeparator();
    menu->addAction(tr("P&rint…"), this, &BoardExport::print);
    auto* key = new QShortcut(QKeySequence(QKeySequence::Print), m_page);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &BoardExport::print);
}

bool BoardExport::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu) return QObject::eventFilter(watched, event);
    auto* asked = static_cast<QContextMenuEvent*>(event);
    auto* chart = qobject_cast<QWidget*>(watched);
    showChartMenu(chart, asked->reason() == QContextMenuEvent::Mouse ? asked->globalPos()
                                                                     : chart->mapToGlobal(chart->rect().center()));
    return true;
}

void BoardExport::showChartMenu(QWidget* chart, const QPoint& position)
{
    const BoardPicture picture = m_pictureOf(chart);
    auto* menu = new QMenu(m_page);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy this chart as a picture"), this, [this, picture] { copy(picture); });
    menu->addAction(tr("Save this chart as &PNG…"), this, [this, picture] { save(picture, QStringLiteral(".png")); });
    menu->addAction(tr("Save this chart as &SVG…"), this, [this, picture] { save(picture, QStringLiteral(".svg")); });
    menu->addSeparator();
    menu->addAction(tr("&Numbers as a table"), this, &BoardExport::tableRequested);
    menu->popup(position);
}

void BoardExport::copy(const BoardPicture& picture) { QGuiApplication::clipboard()->setImage(imageOf(picture)); }

void BoardExport::save(const BoardPicture& picture, const QString& ending)
{
    const QString name = QStringLiteral("%1-%2%3").arg(picture.stem, m_session.asOf().toString(Qt::ISODate), ending);
    const QDir folder(deskItems::reportsFolder().of(m_session.desk()));
    QString path =
        filedialogs::saveFile(m_page, tr("Save the board"), folder.filePath(name), QStringLiteral("*") + ending);
    if (path.isEmpty()) return;
    if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
    try {
        savePicture(picture, path);
        tell(m_page, tr("Board saved"), path, Mark::InForce);
    } catch (const Error& error) {
        tell(m_page, tr("The board was not saved"), texts::error(error), Mark::Error);
    }
}

void BoardExport::print()
{
    const BoardPicture picture = m_pictureOf(nullptr);
    const QString title = QStringLiteral("%1 – %2").arg(picture.title, picture.facts);
    const QString name = QStringLiteral("%1-%2").arg(picture.stem, m_session.asOf().toString(Qt::ISODate));
    const std::vector<PaperPage> page = {pageOf(picture)};
    askAndPrint(m_session, {std::make_shared<PaperPages>(page), title, name}, m_page);
}

} // namespace ocop
