// Pictures of the shared widgets, to be looked at: OCOP_PICTURES=DIR test_ui "[.gallery]"
#include "tests/support/ui/ui_support.h"
#include "tests/ui/table/table_samples.h"
#include "ui/kit/card_button.h"
#include "ui/kit/focus_ring.h"
#include "ui/kit/icons.h"
#include "ui/kit/quick_filters.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/timeline.h"
#include "ui/table/record_view.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QVBoxLayout>

using namespace ocop;
using ocop::test::SampleRow;

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
    for (int i = 0; i < 8; ++i) {
        auto* pill = new StatusPill(page);
        pill->setStatus(Mark(i), test::statusWord(Status(i)));
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

std::vector<SampleRow> galleryRows()
{
    const char* names[][3] = {{"Bánh dừa nướng Quý Thu", "Công ty TNHH Quý Thu", "Quế Sơn"},
                              {"Bánh tráng cuốn Hương Huệ", "Hộ kinh doanh Hương Huệ", "Thăng Bình"},
                              {"Bánh tráng lề Địch Yên", "Hộ kinh doanh Nguyễn Thị Yên và các con", "Tiên Phước"},
                              {"Dầu mè đen nguyên chất", "Cơ sở Nguyễn Thanh Toàn", "Tiên Phước"},
                              {"Tinh dầu quế Trà My Minh Phúc", "HTX Quế Trà My – Minh Phúc", "Bắc Trà My"}};
    std::vector<SampleRow> rows;
    for (int i = 0; i < 40; ++i) {
        SampleRow row;
        row.id = i + 1;
        row.name = g8(names[i % 5][0]);
        row.maker = g8(names[i % 5][1]);
        row.place = g8(names[i % 5][2]);
        row.stars = 3 + i % 3;
        row.status = Status(i % 8);
        row.until = QDate(2024, 10, 4).addDays(i);
        row.group = i % 3;
        rows.push_back(row);
    }
    return rows;
}

ListColumns<SampleRow> homeColumns()
{
    auto columns = test::sampleList(true);
    columns[0].cell = [](const SampleRow& r) { return twoLineCell(r.name, r.maker); };
    columns.insert(columns.begin(), {{.key = QStringLiteral("tick"), .kind = CellKind::Check},
                                     [](const SampleRow&) { return CellData{}; }});
    columns.push_back({{.key = QStringLiteral("left"), .title = g8("Còn lại"), .kind = CellKind::DaysLeft, .width = 60},
                       [](const SampleRow& r) { return daysLeftCell(int(r.id) * 5 - 10); }});
    columns.push_back(
        {{.key = QStringLiteral("next"), .title = g8("Việc tiếp theo"), .kind = CellKind::Link, .width = 120},
         [](const SampleRow&) { return linkCell(g8("Gửi công văn")); }});
    return columns;
}

RecordTable* homeTable(QWidget* parent)
{
    auto* table = new RecordTable(QStringLiteral("home"), columnsOf(homeColumns()), nullptr, parent);
    auto source = std::make_shared<RowsOf<SampleRow>>(
        galleryRows(), [](const SampleRow& r) { return r.id; }, homeColumns());
    source->setGroups({g8("Quá hạn gửi thông báo"), g8("Đến hạn trong tuần này"), g8("Sắp tới")},
                      [](const SampleRow& r) { return r.group; }, {Ink::Error, Ink::Warning, Ink::Secondary});
    table->setSource(source);
    table->setCheckedIds({1});
    return table;
}

} // namespace

TEST_CASE("Gallery of shared widgets and tables", "[.gallery]")
{
    const QString out = qEnvironmentVariable("OCOP_PICTURES", QDir::tempPath());
    for (const bool dark : {false, true}) {
        for (const double scale : {1.0, 1.5}) {
            applyTheme(*qApp, dark ? Theme::dark(scale) : Theme::light(scale));
            FocusRing::install();
            const QString suffix = QStringLiteral("%1-%2.png")
                                       .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                       .arg(int(scale * 100));
            {
                QWidget window;
                auto* layout = new QVBoxLayout(&window);
                QWidget* page = statesPage(&window);
                layout->addWidget(page);
                window.resize(int(1000 * scale), int(800 * scale));
                test::showActive(&window);
                page->findChild<QWidget*>(QStringLiteral("focused"))->setFocus();
                CHECK(test::grabTo(&window, out + QStringLiteral("/states-") + suffix));
            }
            QWidget window;
            auto* layout = new QVBoxLayout(&window);
            layout->setContentsMargins(16, 16, 16, 16);
            auto* header = new PageHeader(g8("Sản phẩm"), &window);
            header->setSentence(g8("407 sản phẩm, 325 chủ thể"));
            auto* table = new RecordTable(QStringLiteral("g"), test::sampleColumns(), nullptr, &window);
            header->addAction(table->filterBox());
            table->filterBox()->show();
            header->addAction(makeButton(g8("Thêm sản phẩm"), QStringLiteral("list-add"), QStringLiteral("primary"),
                                         header, QStringLiteral("Ctrl+N")));
            layout->addWidget(header);
            layout->addWidget(table, 1);
            table->setSource(test::sampleSource(galleryRows()));
            table->sortBy(QStringLiteral("name"), Qt::AscendingOrder);
            table->setColumnFilter(QStringLiteral("place"), ColumnFilter{.text = g8("tien")});
            layout->addWidget(homeTable(&window), 1);
            window.resize(int(800 * scale), int(760 * scale));
            test::showActive(&window);
            table->selectRecord(4);
            table->focusTable();
            CHECK(test::grabTo(&window, out + QStringLiteral("/tables-") + suffix));
            table->setTypedFilter(g8("không có"));
            CHECK(test::grabTo(&window, out + QStringLiteral("/empty-") + suffix));
        }
    }
    applyTheme(*qApp, Theme::light());
}
