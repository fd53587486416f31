// The boards of the overview: choosing one, and taking it out as a picture or on paper.
#include "core/base/dates.h"
#include "core/base/error.h"
#include "ui/dashboard/chart_boards.h"
#include "ui/dashboard/dashboard_page.h"
#include "ui/dashboard/tile_boards.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_dialogs.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>

namespace ocop {

void DashboardPage::makeChoice()
{
    m_named = {{QStringLiteral("overview"), tr("Overview"), nullptr},
               {QStringLiteral("map"), tr("Map"), new MapBoard(this)},
               {QStringLiteral("compare"), tr("Compare"), new CompareBoard(this)},
               {QStringLiteral("trend"), tr("Trend"), new TrendBoard(this)},
               {QStringLiteral("pipeline"), tr("Renewals"), new PipelineBoard(this)},
               {QStringLiteral("subjects"), tr("Subjects"), new SubjectBoard(this)}};
    auto* choice = new QWidget(this);
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (size_t i = 0; i < m_named.size(); ++i) {
        auto* button = new QToolButton(choice);
        button->setText(m_named[i].title);
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("segment"));
        button->setProperty("part", i == 0                    ? QStringLiteral("first")
                                    : i + 1 == m_named.size() ? QStringLiteral("last")
                                                              : QStringLiteral("mid"));
        button->setObjectName(QStringLiteral("board_") + m_named[i].key);
        button->setToolTip(QStringLiteral("%1 (Ctrl+%2)").arg(m_named[i].title).arg(i + 1));
        m_choice->addButton(button, int(i));
        row->addWidget(button);
        auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))), this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, board = m_named[i].key] { setBoard(board); });
        if (m_named[i].board) {
            m_named[i].board->setObjectName(QStringLiteral("named_") + m_named[i].key);
            m_named[i].board->setFocusPolicy(Qt::NoFocus);
            connect(m_named[i].board, &Board::activated, this, &DashboardPage::open);
            for (QWidget* chart : m_named[i].board->charts()) offerPictures(chart);
        }
    }
    m_choice->button(0)->setChecked(true);
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { setBoard(boardKeys().at(id)); });
    m_header->addBesideTitle(choice);
}

void DashboardPage::makeMenu()
{
    m_outButton->setText(tr("Picture, print"));
    m_outButton->setObjectName(QStringLiteral("dashboardOut"));
    m_outButton->setProperty("kind", QStringLiteral("field"));
    m_outButton->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_outButton);
    m_outButton->setMenu(menu);
    menu->addAction(tr("&Copy as a picture"), this, &DashboardPage::copyPicture);
    menu->addAction(tr("Save as &PNG…"), this, [this] { savePictureAs(picture(), m_key, QStringLiteral(".png")); });
    menu->addAction(tr("Save as &SVG…"), this, [this] { savePictureAs(picture(), m_key, QStringLiteral(".svg")); });
    menu->addAction(tr("Save as P&DF…"), this, [this] { savePictureAs(picture(), m_key, QStringLiteral(".pdf")); });
    menu->addSeparator();
    menu->addAction(tr("P&rint…"), this, &DashboardPage::printBoard);
    auto* key = new QShortcut(QKeySequence(QKeySequence::Print), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &DashboardPage::printBoard);
}

BoardPicture DashboardPage::picture() const
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // a board just filled has its size only then
    QString title = headTitle();
    for (const NamedBoard& each : m_named)
        if (each.key == m_key && each.board) title = QStringLiteral("%1 – %2").arg(title, each.title);
    return pictureOf(m_whole->currentWidget() == m_empty ? static_cast<QWidget*>(m_empty) : m_filled, title);
}

BoardPicture DashboardPage::pictureOf(QWidget* part, const QString& title) const
{
    const QString layer = countsByCommune(session(), isByCommune()) ? QString() : tr(" · old districts");
    return {part, title,
            QStringLiteral("%1 · %2%3")
                .arg(session().scopeText(), tr("As of %1").arg(formatDate(session().asOf())), layer)};
}

void DashboardPage::offerPictures(QWidget* chart) { chart->installEventFilter(this); }

bool DashboardPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ContextMenu) return Page::eventFilter(watched, event);
    auto* asked = static_cast<QContextMenuEvent*>(event);
    auto* chart = qobject_cast<QWidget*>(watched);
    showPartMenu(chart, asked->reason() == QContextMenuEvent::Mouse ? asked->globalPos()
                                                                    : chart->mapToGlobal(chart->rect().center()));
    return true;
}

/// The panel around a chart, with its title, is what is copied.
void DashboardPage::showPartMenu(QWidget* chart, const QPoint& position)
{
    const BoardPicture part = pictureOf(chart->parentWidget(), headTitle());
    const QString name = chart->objectName().isEmpty() ? m_key : chart->objectName();
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy this chart as a picture"), this,
                    [part] { QGuiApplication::clipboard()->setImage(imageOf(part)); });
    menu->addAction(tr("Save this chart as &PNG…"), this,
                    [this, part, name] { savePictureAs(part, name, QStringLiteral(".png")); });
    menu->addAction(tr("Save this chart as &SVG…"), this,
                    [this, part, name] { savePictureAs(part, name, QStringLiteral(".svg")); });
    menu->addSeparator();
    menu->addAction(tr("&Numbers as a table"), this, [this] { setShowsTables(true); });
    menu->popup(position);
}

void DashboardPage::copyPicture() { QGuiApplication::clipboard()->setImage(imageOf(picture())); }

void DashboardPage::savePictureAs(const BoardPicture& picture, const QString& stem, const QString& ending)
{
    const QString name = QStringLiteral("%1-%2%3").arg(stem, session().asOf().toString(Qt::ISODate), ending);
    const QDir folder(deskItems::reportsFolder().of(session().desk()));
    QString path =
        filedialogs::saveFile(this, tr("Save the board"), folder.filePath(name), QStringLiteral("*") + ending);
    if (path.isEmpty()) return;
    if (!path.endsWith(ending, Qt::CaseInsensitive)) path += ending;
    try {
        savePicture(picture, path);
        ocop::tell(this, tr("Board saved"), path, Mark::InForce);
    } catch (const Error& error) {
        ocop::tell(this, tr("The board was not saved"), texts::error(error), Mark::Error);
    }
}

void DashboardPage::printBoard()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    try {
        printPicture(picture(), &printer);
    } catch (const Error& error) {
        ocop::tell(this, tr("The board was not printed"), texts::error(error), Mark::Error);
    }
}

} // namespace ocop
