#pragma once

#include "tests/support/register_support.h"
#include "tests/support/ui/ui_support.h"
#include "ui/exchange/import_dialog.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"
#include "ui/window/window_rooms.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>

#include <catch2/catch.hpp>

namespace ocop {

/// A session on an empty register with two lists beside it.
class ImportDesk
{
public:
    ImportDesk() : session([] { return QDateTime(QDate(2026, 11, 23), QTime(9, 0)); }, QStringLiteral("test"))
    {
        session.create(folder.file(QStringLiteral("so.db")));
    }

    QString list(const char* name, const QByteArray& text)
    {
        const QString path = folder.file(QString::fromUtf8(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return path;
    }

    /// Takes a list into the register.
    void import(const QByteArray& text)
    {
        ImportDialog dialog(session);
        REQUIRE(dialog.openFile(list("trước.csv", text)));
        REQUIRE(dialog.importNow());
    }

    test::TempFolder folder;
    Session session;
    WindowRooms rooms{session};
};

/// Chooses a field for a column of the mapping by the keyboard.
inline void mapColumn(ImportDialog& dialog, const char* column, const char* field)
{
    auto* box = dialog.findChild<QComboBox*>(QStringLiteral("column.") + QLatin1String(column));
    REQUIRE(box);
    box->setFocus();
    test::pressKey(box, Qt::Key_Home);
    while (box->currentData().toString() != QLatin1String(field) && box->currentIndex() + 1 < box->count())
        test::pressKey(box, Qt::Key_Down);
    CHECK(box->currentData().toString() == QLatin1String(field));
}

inline QString dataFile(const char* name)
{
    return QStringLiteral(SOURCE_DIR "/tests/data/exchange/") + QLatin1String(name);
}

/// A picture to be looked at, when a folder for it is named: OCOP_PICTURES=DIR test_ui "[import]"
inline void keepPicture(QWidget& window, const char* name)
{
    const QString folder = qEnvironmentVariable("OCOP_PICTURES");
    if (folder.isEmpty()) return;
    window.resize(1280, 680);
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? Theme::dark() : Theme::light());
        QApplication::processEvents();
        CHECK(test::grabTo(&window, folder + u'/' + QLatin1String(name) +
                                        (dark ? QStringLiteral("-dark.png") : QStringLiteral(".png"))));
    }
    applyTheme(*qApp, Theme::light());
}

inline const char* const earlierList =
    "STT,Tên sản phẩm,Chủ thể,Xã,Huyện,Hạng sao,Số QĐ,Ngày công nhận\n"
    "1,Trà An Bằng,HTX hữu cơ An Bằng,Đại An,Đại Lộc,3 sao,4412/QĐ-UBND,28/12/2023\n";

} // namespace ocop
