#include "tests/pictures/lists.h"

#include "tests/pictures/picture_taker.h"

#include "ui/exchange/import_dialog.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>

namespace ocop::tour {
namespace {

const char* const messyList = "UBND HUYỆN TIÊN PHƯỚC\nDANH SÁCH kèm theo Quyết định số 3610/QĐ-UBND ngày 27/12/2024\n"
                              "TT,Tên sản phẩm,Chủ thể,Xã,Hạng sao,Điểm,Ngày QĐ,Máy liên lạc\n"
                              "I,HUYỆN TIÊN PHƯỚC (3 sản phẩm),,,,,,\n"
                              "1,Tiêu đen rang,HTX NN Tiên Mĩ,Tiên Mỹ,4 sao,\"85,2 điểm\",27/12/2024,905123456\n"
                              "2,Trà thử sáu,Hộ Nguyễn Thử Sáu,Tiên Mỹ,⭐⭐⭐,0.72,27/12/2024,\n"
                              "3,\"1. Chuối sấy; 2. Mít sấy\",Cơ sở Thử Bảy,Tiên Myy,3 sao,\"70,9\",27/12/2024,\n"
                              "II,HUYỆN ĐẠI LỘC,,,,,,\n"
                              "1,Bánh tráng thử tám,,Đại An,3 sao,71,27/12/2024,\n"
                              "2,Mật ong thử chín,HTX Thử Chín,Đại An,3 sao,72,31/2/2024,\n"
                              ",Tổng cộng: 6,,,,,,\n,\"Tiên Phước, ngày 5 tháng 3 năm 2025\",,,,,,\n";

/// The first row of whose findings one has the code.
void choose(ImportDialog& dialog, const char* code)
{
    const std::vector<ImportRow>& rows = dialog.plan()->rows;
    const auto found = std::find_if(rows.begin(), rows.end(), [code](const ImportRow& row) {
        return std::any_of(row.findings.begin(), row.findings.end(),
                           [code](const Finding& each) { return each.code == QLatin1String(code); });
    });
    if (found == rows.end()) return;
    dialog.findChild<RecordTable*>(QStringLiteral("rows"))->selectRecord(found - rows.begin() + 1);
    settle();
}

} // namespace

void takeLists(MainWindow& window, Session& session, PictureTaker& taker)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8("Tiên Phước gửi.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return;
    file.write(messyList);
    file.close();
    const std::pair<const char*, const char*> rows[] = {{"import-preview", "import.groupRow"},
                                                        {"import-text", "import.scoreFraction"},
                                                        {"import-split", "import.split"},
                                                        {"import-no-subject", "import.askOwner"}};
    for (const auto& [name, code] : rows) {
        ImportDialog dialog(session, &window);
        taker.takeDialog(
            QLatin1String(name), [&] { dialog.exec(); },
            [&, wanted = code](QWidget*) {
                if (dialog.openFile(path)) choose(dialog, wanted);
            });
    }
    ImportDialog dialog(session, &window);
    taker.takeDialog(
        QStringLiteral("import-columns"), [&] { dialog.exec(); },
        [&](QWidget*) {
            if (dialog.openFile(path)) dialog.findChild<QPushButton*>(QStringLiteral("back"))->click();
        });
}

} // namespace ocop::tour
