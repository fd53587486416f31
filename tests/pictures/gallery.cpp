#include "tests/pictures/gallery.h"

#include "tests/pictures/picture_taker.h"
#include "tests/support/ui/ui_support.h"

#include "ui/kit/card_button.h"
#include "ui/kit/quick_filters.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/kit/timeline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

#include <array>

namespace ocop::tour {
namespace {

QString g8(const char* text) { return QString::fromUtf8(text); }

QHBoxLayout* rowOf(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    column->addLayout(row);
    return row;
}

QWidget* statesPage(QWidget* parent)
{
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(24, 16, 24, 16);
    column->addWidget(makeLabel(g8("Nền"), QStringLiteral("page"), page));
    auto* row = rowOf(column);
    row->addWidget(makeButton(g8("Lưu"), QStringLiteral("document-save"), QStringLiteral("primary"), page,
                              QStringLiteral("Ctrl+S")));
    row->addWidget(makeButton(g8("Xuất"), QStringLiteral("document-export"), {}, page));
    row->addWidget(makeButton(g8("Hủy"), {}, QStringLiteral("flat"), page));
    auto* focused = makeButton(g8("Có tiêu điểm"), {}, {}, page);
    focused->setObjectName(QStringLiteral("focused"));
    row->addWidget(focused);
    auto* disabled = makeButton(g8("Không dùng được"), QStringLiteral("edit-delete"), {}, page);
    disabled->setEnabled(false);
    row->addWidget(disabled);
    row->addWidget(makeButton(g8("Xóa"), QStringLiteral("edit-delete"), QStringLiteral("danger"), page));
    row->addStretch(1);
    row = rowOf(column);
    for (const char* state : {"", "error", "warning"}) {
        auto* field = new QLineEdit(g8("Ễ Ậ ợ gửi"), page);
        field->setProperty("state", g8(state));
        row->addWidget(field);
    }
    auto* readOnly = new QLineEdit(g8("Chỉ đọc"), page);
    readOnly->setReadOnly(true);
    row->addWidget(readOnly);
    auto* combo = new QComboBox(page);
    combo->addItems({g8("Đồ uống · Bộ 9 Trà"), g8("Thực phẩm")});
    row->addWidget(combo);
    auto* check = new QCheckBox(g8("Đánh dấu"), page);
    check->setChecked(true);
    row->addWidget(check);
    row->addWidget(new QCheckBox(g8("Chưa"), page));
    row = rowOf(column);
    static const std::array words = {"Chưa hiệu lực", "Còn hiệu lực", "Sắp hết hạn", "Được kéo dài",
                                     "Hết hiệu lực",  "Đã thay thế",  "Thu hồi",     "Thiếu ngày"};
    for (size_t i = 0; i < words.size(); ++i) {
        auto* pill = new StatusPill(page);
        pill->setStatus(Mark(i), g8(words[i]));
        row->addWidget(pill);
    }
    row->addStretch(1);
    row = rowOf(column);
    for (int n = 3; n <= 5; ++n) row->addWidget(new StarsLabel(n, page));
    auto* tabs = new QTabBar(page);
    for (const char* tab : {"Thông tin", "Công nhận", "Hồ sơ 2", "Lịch sử sửa"}) tabs->addTab(g8(tab));
    tabs->setCurrentIndex(1);
    row->addWidget(tabs);
    row->addStretch(1);
    auto* cards = new CardRow(page);
    CardButton* first = cards->addCard(QStringLiteral("a"), g8("Sắp hết hạn"));
    first->setMark(Mark::Expiring);
    first->setNumber(QStringLiteral("17"));
    first->setNote(g8("Trong 90 ngày"));
    CardButton* second = cards->addCard(QStringLiteral("b"), g8("Quá hạn"));
    second->setMark(Mark::Expired);
    second->setNumber(QStringLiteral("161"));
    second->setNote(g8("Chưa công nhận lại"));
    cards->setCurrent(QStringLiteral("a"));
    column->addWidget(cards);
    auto* filters = new QuickFilterBar(page);
    filters->addFilter(QStringLiteral("all"), g8("Tất cả"));
    filters->addFilter(QStringLiteral("force"), g8("Còn hiệu lực"));
    filters->setCount(QStringLiteral("all"), 407);
    filters->setCount(QStringLiteral("force"), 246);
    column->addWidget(filters);
    auto* undo = new UndoBar(page);
    undo->offer(g8("Đã xóa sản phẩm Trà An Bằng"), QStringLiteral("edit-delete"), 0);
    column->addWidget(undo);
    auto* panel = new QFrame(page);
    panel->setProperty("role", QStringLiteral("panel"));
    auto* inside = new QHBoxLayout(panel);
    auto* empty = new EmptyState(panel);
    empty->set(QStringLiteral("edit-find"), g8("Không có sản phẩm nào khớp “đường phèn”"),
               g8("Đang lọc: Tiên Phước, còn hiệu lực"), g8("Bỏ bộ lọc"), QStringLiteral("view-filter"));
    inside->addWidget(empty);
    auto* line = new TimelineView(panel);
    line->setNodes({{.icon = QStringLiteral("clock"),
                     .date = g8("13/09/2024"),
                     .title = g8("Ngày hiệu lực cuối · còn 13 ngày"),
                     .text = g8("Chưa có hồ sơ đánh giá lại"),
                     .mark = Mark::Expiring},
                    {.icon = QStringLiteral("call-start"),
                     .date = g8("26/08/2024"),
                     .title = g8("Gọi nhắc lần 1"),
                     .text = g8("Hợp tác xã hẹn nộp hồ sơ trong tháng 9")},
                    {.icon = QStringLiteral("view-certificate"),
                     .date = g8("13/09/2021"),
                     .title = g8("Nâng hạng 3 → 4 sao"),
                     .text = g8("QĐ 2618/QĐ-UBND · 81,4 điểm · hiệu lực 36 tháng"),
                     .stars = 4,
                     .filled = true,
                     .strong = true}});
    inside->addWidget(line);
    column->addWidget(panel, 1);
    return page;
}

} // namespace

void takeGallery(PictureTaker& taker)
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    QWidget* page = statesPage(&window);
    layout->addWidget(page);
    const Theme& theme = themeOf(&window);
    window.resize(theme.px(1000), theme.px(800));
    test::showActive(&window);
    page->findChild<QWidget*>(QStringLiteral("focused"))->setFocus();
    taker.setWindow(&window);
    taker.take(QStringLiteral("widgets"));
}

} // namespace ocop::tour
