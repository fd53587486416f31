<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en">
<context>
    <name>CertificateDecisionFields</name>
    <message>
        <source>Decision no.</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>New decision “%1”</source>
        <translation>Quyết định mới “%1”</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Kind of decision</source>
        <translation>Loại quyết định</translation>
    </message>
</context>
<context>
    <name>CertificateEndFields</name>
    <message>
        <source>Extension</source>
        <translation>Kéo dài hiệu lực</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Concluded on</source>
        <translation>Ngày kết luận</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ColumnFilter</name>
    <message>
        <source>%1 contains “%2”</source>
        <translation>%1 có chữ “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n values</source>
        <translation>
            <numerusform>%1: %Ln giá trị</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1 up to %2</source>
        <translation>%1 đến hết %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 từ %2 đến %3</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>The option “%1” does not belong here.</source>
        <translation>Không dùng được tùy chọn “%1” ở đây.</translation>
    </message>
    <message>
        <source>“%1” needs a value after it.</source>
        <translation>Sau “%1” cần có một giá trị.</translation>
    </message>
    <message>
        <source>“%1” needs %2 after it.</source>
        <translation>Sau “%1” cần có %2.</translation>
    </message>
    <message>
        <source>--%1 needs a day such as 2024-08-31 (yyyy-MM-dd); found “%2”.</source>
        <translation>--%1 cần một ngày dạng yyyy-MM-dd, ví dụ 2024-08-31; đang ghi “%2”.</translation>
    </message>
    <message>
        <source>--%1 needs a whole number of days, such as 90; found “%2”.</source>
        <translation>--%1 cần một số ngày nguyên, ví dụ 90; đang ghi “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>Thừa từ “%1”.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>từ cần tìm</translation>
    </message>
    <message>
        <source>Nothing found for “%1”.</source>
        <translation>Không tìm thấy “%1”.</translation>
    </message>
    <message>
        <source>No screen here (DISPLAY and WAYLAND_DISPLAY are not set): the register in the terminal instead. See --help.</source>
        <translation>Máy này không có màn hình (chưa đặt DISPLAY và WAYLAND_DISPLAY); dưới đây là tóm tắt sổ. Xem thêm: --help.</translation>
    </message>
    <message>
        <source>See so-ocop --help.</source>
        <translation>Xem so-ocop --help.</translation>
    </message>
    <message>
        <source>a report&apos;s name (see report --list)</source>
        <translation>tên báo cáo (xem report --list)</translation>
    </message>
    <message>
        <source>There is no report “%1”; see report --list.</source>
        <translation>Không có báo cáo “%1”; xem report --list.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến ngày %1</translation>
    </message>
    <message>
        <source>Products recognised</source>
        <translation>Sản phẩm đã công nhận</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Thiếu ngày</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>--by needs district, commune, group, kind or star; found “%1”.</source>
        <translation>--by cần district, commune, group, kind hoặc star; đang ghi “%1”.</translation>
    </message>
    <message>
        <source>in force %1, lapsed %2, withdrawn %3, subjects %4</source>
        <translation>còn hiệu lực %1, hết hiệu lực %2, thu hồi %3, chủ thể %4</translation>
    </message>
    <message>
        <source>a file name</source>
        <translation>tên tệp</translation>
    </message>
    <message>
        <source>Wrote the sample register: %1</source>
        <translation>Đã tạo sổ mẫu: %1</translation>
    </message>
    <message>
        <source>The register is sound: %1</source>
        <translation>Đã kiểm tra: sổ nguyên vẹn (%1)</translation>
    </message>
    <message>
        <source>There is no district with the code “%1”; see stats --by district.</source>
        <translation>Không có huyện mã “%1”; xem stats --by district.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Dòng %1</translation>
    </message>
    <message>
        <source>Read %1 = new %2 + changed %3 + same %4 + skipped %5 + failed %6</source>
        <translation>Đã đọc %1 = mới %2 + thay đổi %3 + trùng khớp %4 + bỏ qua %5 + lỗi %6</translation>
    </message>
    <message>
        <source>Nothing was written (--dry-run).</source>
        <translation>Chưa ghi gì (--dry-run).</translation>
    </message>
    <message>
        <source>evaluate needs --ruleset CODE, one of %1.</source>
        <translation>Lệnh evaluate cần --ruleset MÃ, một trong %1.</translation>
    </message>
    <message>
        <source>There is no rule set “%1”; there are %2.</source>
        <translation>Không có quy định “%1”; đang có %2.</translation>
    </message>
    <message>
        <source>Rule set %1 has no score sheets, only final scores.</source>
        <translation>Quy định %1 không có phiếu chấm, chỉ có điểm cuối cùng.</translation>
    </message>
    <message>
        <source>evaluate needs --set NUMBER, %1.</source>
        <translation>Lệnh evaluate cần --set SỐ, %1.</translation>
    </message>
    <message>
        <source>Rule set %1 has no score sheet “%2”; there are %3.</source>
        <translation>Quy định %1 không có phiếu chấm “%2”; đang có %3.</translation>
    </message>
    <message>
        <source>--case must be A or B; found “%1”.</source>
        <translation>--case phải là A hoặc B; đang ghi “%1”.</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <translation>Bộ %1: %2</translation>
    </message>
    <message>
        <source>case %1</source>
        <translation>trường hợp %1</translation>
    </message>
    <message>
        <source>(no --case given)</source>
        <translation>(chưa ghi --case)</translation>
    </message>
    <message>
        <source>Mean: A %1, B %2, C %3, total %4</source>
        <translation>Điểm trung bình: A %1, B %2, C %3, tổng %4</translation>
    </message>
    <message>
        <source>Spread: %1 points</source>
        <translation>Chênh lệch: %1 điểm</translation>
    </message>
    <message>
        <source>Minima not reached:</source>
        <translation>Điều kiện tối thiểu chưa đạt:</translation>
    </message>
    <message>
        <source>%1 stars: %2, needs %3, mean %4</source>
        <translation>%1 sao: mục %2, cần %3 điểm, trung bình %4</translation>
    </message>
    <message>
        <source>Criteria without a column, counted as none: %1</source>
        <translation>Tiêu chí không có cột, coi như chưa chấm: %1</translation>
    </message>
    <message>
        <source>Stars: %1</source>
        <translation>Hạng sao: %1</translation>
    </message>
    <message>
        <source>Set %1 has two cases; A was assumed. Give --case A or --case B.</source>
        <translation>Bộ %1 có hai trường hợp; đã tính theo A. Hãy ghi --case A hoặc --case B.</translation>
    </message>
    <message>
        <source>* in force today</source>
        <translation>* đang có hiệu lực</translation>
    </message>
    <message>
        <source>(also called: %1)</source>
        <translation>(còn gọi: %1)</translation>
    </message>
    <message>
        <source>There is no product “%1”. Give its code, its number or its name; see find.</source>
        <translation>Không có sản phẩm “%1”. Hãy ghi mã, số hoặc tên của sản phẩm; tìm bằng lệnh find.</translation>
    </message>
    <message>
        <source>“%1” may mean several products; give the number of one:</source>
        <translation>Có nhiều sản phẩm “%1”; hãy ghi số của một sản phẩm:</translation>
    </message>
    <message>
        <source>No certificate of this product begins by that day.</source>
        <translation>Tính đến ngày đó sản phẩm chưa có Giấy chứng nhận nào.</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>không công nhận</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Chưa có sự kiện nào.</translation>
    </message>
    <message>
        <source>This report needs --round, a round&apos;s number or name.</source>
        <translation>Báo cáo này cần --round: số hoặc tên của đợt.</translation>
    </message>
    <message>
        <source>There is no round “%1”. The rounds are:</source>
        <translation>Không có đợt “%1”. Các đợt trong sổ:</translation>
    </message>
    <message>
        <source>This report needs --decision, a decision&apos;s number.</source>
        <translation>Báo cáo này cần --decision: số quyết định.</translation>
    </message>
    <message>
        <source>There is no decision “%1” in the register.</source>
        <translation>Trong sổ không có quyết định “%1”.</translation>
    </message>
    <message>
        <source>--%1 needs one of %2; found “%3”.</source>
        <translation>--%1 cần một trong các giá trị %2; đang ghi “%3”.</translation>
    </message>
    <message>
        <source>--%1 needs a number from %2 to %3; found “%4”.</source>
        <translation>--%1 cần một số từ %2 đến %3; đang ghi “%4”.</translation>
    </message>
    <message>
        <source>--since must be earlier than --as-of.</source>
        <translation>Ngày --since phải trước ngày --as-of.</translation>
    </message>
    <message>
        <source>The report “%1” has no column %2.</source>
        <translation>Báo cáo “%1” không có cột %2.</translation>
    </message>
    <message>
        <source>book needs --out FILE.pdf, or --out FOLDER with --format pdf, xlsx, docx or csv.</source>
        <translation>book cần --out TỆP.pdf, hoặc --out THƯ_MỤC cùng --format pdf, xlsx, docx hoặc csv.</translation>
    </message>
    <message>
        <source>a board&apos;s name (see board --list)</source>
        <translation>tên một bảng (xem board --list)</translation>
    </message>
    <message>
        <source>There is no board “%1”; see board --list.</source>
        <translation>Không có bảng “%1”; xem board --list.</translation>
    </message>
    <message>
        <source>board needs --out FILE.png, FILE.svg or FILE.pdf.</source>
        <translation>board cần --out TỆP.png, TỆP.svg hoặc TỆP.pdf.</translation>
    </message>
    <message>
        <source>The board “%1” has no measure “%2”.</source>
        <translation>Bảng “%1” không có chỉ tiêu “%2”.</translation>
    </message>
    <message>
        <source>This command takes one district.</source>
        <translation>Lệnh này chỉ nhận một huyện.</translation>
    </message>
    <message>
        <source>%1 to do on %2, %3 put off, %4 overdue.</source>
        <translation>%1 việc phải làm ngày %2, %3 đã hoãn, %4 quá hạn.</translation>
    </message>
    <message>
        <source>--number needs a number to count from, such as 45, or 0 for none; found “%1”.</source>
        <translation>--number cần số bắt đầu, ví dụ 45, hoặc 0 để trống số; đang ghi “%1”.</translation>
    </message>
    <message>
        <source>Letters of %1</source>
        <translation>Văn bản ngày %1</translation>
    </message>
    <message>
        <source>letters needs --out FILE.pdf, --out FOLDER for Word files, or --dry-run.</source>
        <translation>letters cần --out TỆP.pdf, --out THƯ_MỤC để ghi các tệp Word, hoặc --dry-run.</translation>
    </message>
    <message>
        <source>Word files go into a folder, one for each recipient; give its name after --out.</source>
        <translation>Mỗi nơi nhận một tệp Word, ghi chung vào một thư mục; hãy ghi tên thư mục sau --out.</translation>
    </message>
    <message>
        <source>--as-of is a day to come; its letters can only be previewed, with --dry-run.</source>
        <translation>Ngày --as-of chưa tới: chỉ xem trước được bằng --dry-run.</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>đúng hạn</translation>
    </message>
    <message>
        <source>late</source>
        <translation>trễ hạn</translation>
    </message>
    <message>
        <source>not in writing</source>
        <translation>không có văn bản</translation>
    </message>
    <message>
        <source>not notified</source>
        <translation>chưa thông báo</translation>
    </message>
    <message>
        <source>not yet due</source>
        <translation>chưa đến hạn</translation>
    </message>
    <message>
        <source>renewed before</source>
        <translation>đã công nhận lại</translation>
    </message>
    <message>
        <source>%1 needs --out FILE.pdf, FILE.xlsx, FILE.docx or FILE.csv.</source>
        <translation>%1 cần --out TỆP.pdf, TỆP.xlsx, TỆP.docx hoặc TỆP.csv.</translation>
    </message>
    <message>
        <source>calendar needs --out FILE.ics.</source>
        <translation>calendar cần --out TỆP.ics.</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but the register was last changed on %2. Without --as-of the program counts from %3. Please set the clock.</source>
        <translation>Đồng hồ máy đang chỉ %1, nhưng sổ được sửa lần cuối lúc %2. Nếu không ghi --as-of, số liệu tính theo ngày %3. Đề nghị chỉnh lại đồng hồ máy.</translation>
    </message>
    <message>
        <source>Number %1 is already on the letter to %2; give another one after --number.</source>
        <translation>Số %1 đã dùng cho văn bản gửi %2; hãy ghi số khác sau --number.</translation>
    </message>
    <message>
        <source>--dry-run writes nothing; leave out --out.</source>
        <translation>--dry-run không ghi gì; hãy bỏ --out.</translation>
    </message>
    <message>
        <source>Recipients who were written to before get another letter only with --again.</source>
        <translation>Nơi đã được gửi văn bản chỉ được soạn lại khi có --again.</translation>
    </message>
    <message>
        <source>No certificate ends in that time.</source>
        <translation>Không có Giấy chứng nhận nào hết hạn trong khoảng thời gian đó.</translation>
    </message>
    <message>
        <source>events: %1, cancelled: %2 (%3)</source>
        <translation>%1 sự kiện, %2 sự kiện bị hủy (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>quá %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) ending within %1 days.</source>
        <translation>
            <numerusform>%Ln Giấy chứng nhận hết hạn trong %1 ngày tới.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) would be written.</source>
        <translation>
            <numerusform>Sẽ soạn %Ln văn bản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) were written and kept as drafts.</source>
        <translation>
            <numerusform>Đã soạn %Ln văn bản và lưu dự thảo vào sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) before</source>
        <translation>
            <numerusform>%1, trước %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s): %1.</source>
        <translation>
            <numerusform>%Ln Giấy chứng nhận: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Made a new, empty register: %1</source>
        <translation>Đã tạo sổ mới, chưa có dữ liệu: %1</translation>
    </message>
    <message>
        <source>The register is sound, of an older version: %1</source>
        <translation>Đã kiểm tra: sổ nguyên vẹn, thuộc phiên bản cũ hơn (%1)</translation>
    </message>
    <message>
        <source>The register keeps no way of reading lists, so none named “%1”.</source>
        <translation>Sổ chưa nhớ cách đọc danh sách nào, nên không có cách đọc “%1”.</translation>
    </message>
    <message>
        <source>The register keeps no way of reading lists named “%1”. It keeps: %2.</source>
        <translation>Sổ không nhớ cách đọc danh sách nào tên “%1”. Các cách đọc đã nhớ: %2.</translation>
    </message>
    <message>
        <source>No backup of this register in %1</source>
        <translation>Không có bản sao lưu nào của sổ này trong %1</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>tên bản sao lưu</translation>
    </message>
    <message>
        <source>restore needs --to FILE: the register that is to be as the backup.</source>
        <translation>restore cần --to TỆP: sổ sẽ được đưa về như bản sao lưu.</translation>
    </message>
    <message>
        <source>%1 is now as in the backup %2</source>
        <translation>%1 nay đúng như bản sao lưu %2</translation>
    </message>
    <message>
        <source>The file of before is kept: %1</source>
        <translation>Tệp trước đó được giữ tại: %1</translation>
    </message>
    <message>
        <source>--territory needs quang-nam, da-nang or city; found “%1”.</source>
        <translation>--territory cần quang-nam, da-nang hoặc city; đã gặp “%1”.</translation>
    </message>
    <message>
        <source>This report needs --dossier, a dossier&apos;s number.</source>
        <translation>Báo cáo này cần --dossier, số của hồ sơ.</translation>
    </message>
    <message>
        <source>There is no dossier %1 in the register.</source>
        <translation>Sổ không có hồ sơ số %1.</translation>
    </message>
    <message>
        <source>--paper needs a4 or a5; found “%1”.</source>
        <translation>--paper phải là a4 hoặc a5, không phải “%1”.</translation>
    </message>
    <message>
        <source>a damaged register</source>
        <translation>tên một sổ bị hỏng</translation>
    </message>
    <message>
        <source>rescue needs --to NEW: the register that is to be made.</source>
        <translation>rescue cần --to MỚI: sổ mới sẽ được tạo ra.</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>tên một thư mục</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>%1 (name)</source>
        <translation>%1 (tên)</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>“%1”: the content is not in the register</source>
        <translation>“%1”: nội dung không có trong sổ</translation>
    </message>
    <message>
        <source>%1 lists with %2 records and %3 attached files in %4</source>
        <translation>%1 danh sách với %2 bản ghi và %3 tệp đính kèm trong %4</translation>
    </message>
    <message>
        <source>%1 million đồng</source>
        <translation>%1 triệu đồng</translation>
    </message>
    <message>
        <source>%1 producers, %2 guests, %3 contracts, %4 memoranda, %5</source>
        <translation>%1 chủ thể, %2 khách mời, %3 hợp đồng, %4 biên bản ghi nhớ, %5</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s).</source>
        <translation>
            <numerusform>%Ln hoạt động.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) and memoranda.</source>
        <translation>
            <numerusform>%Ln hợp đồng và biên bản ghi nhớ.</numerusform>
        </translation>
    </message>
    <message>
        <source>followups takes --overdue or --within DAYS, not both.</source>
        <translation>followups nhận --overdue hoặc --within DAYS, không nhận cả hai.</translation>
    </message>
    <message>
        <source>%1 follow-ups asked for on %2, %3 overdue.</source>
        <translation>%1 lần theo dõi phải làm vào %2, %3 quá hạn.</translation>
    </message>
    <message>
        <source>“%1” has no password in its first line.</source>
        <translation>“%1” không có mật khẩu ở dòng đầu.</translation>
    </message>
    <message>
        <source>Sổ OCOP: the register of OCOP products of a rural development office.

so-ocop [--db FILE]             opens the window (without --db: the register opened last)
so-ocop [--db FILE] --background
                                starts hidden, with an icon in the tray that reminds once a day
so-ocop --db BACKUP --look      shows a backup in a window where nothing can be written
so-ocop [--db FILE] COMMAND     does one thing in the terminal

  new FILE [--territory quang-nam|da-nang|city]
                                makes a new, empty register of old Quảng Nam, the old city of Đà Nẵng, or all
  sample FILE                   writes a register of invented data to look around in
  stats [--as-of DAY] [--by district|commune|group|kind|star] [--district CODE] [--json]
                                counts on a day (today unless given)
  import FILE [--dry-run] [--sheet NAME] [--mapping NAME] [--json]
                                reads a list (.xlsx, .xls, .ods, .csv, .html); --dry-run writes nothing;
                                --mapping reads its columns as the window keeps it under that name
  due [--as-of DAY] [--district CODE] [--json]
                                what somebody has to do about certificates on the day
  due --within DAYS [--as-of DAY] [--district CODE] [--json]
                                certificates in force that end within so many days
  letters [--kind expiry|public|locality|withdrawal|invitation --event EVENT] [--as-of DAY] [--district CODE]
          [--number N] [--again] [--dry-run | --out FILE.pdf | --out FOLDER] [--json]
                                writes the letters that are wanted (one PDF, or a Word file each) and keeps
                                them as drafts; those written to before only with --again
  notified [--since DAY] [--as-of DAY] [--by month|quarter|half|year] [--district CODE] [--json] [--out FILE]
                                whether subjects were warned in time of this year&apos;s ends; the report as a file
  events [--as-of DAY] [--json]
                                trade events: who took part, what was signed there and what came of it
  contracts [--as-of DAY] [--district CODE] [--json]
                                what producers and buyers signed by the day, and how far it has come
  followups [--overdue | --within DAYS] [--as-of DAY] [--district CODE] [--json]
                                contracts to be asked about 6 and 12 months after they were signed
  matches --buyer BUYER | --product PRODUCT [--as-of DAY] [--district CODE] [--json]
                                products that fit what a buyer looks for, or buyers that look for a product:
                                why it fits, what it lacks (BUYER, PRODUCT: a number or a name)
  calendar --out FILE.ics [--district CODE] [--as-of DAY]
                                what is still to do, for a calendar program
  report --list                 names of the reports
  report NAME [--district CODE] [--as-of DAY] [--since DAY] [--by month|quarter|half|year] [--within DAYS]
         [--stars 3|4|5] [--sector 1..6] [--kind KIND] [--standing STANDING]
         [--columns KEY,KEY] [--sort KEY] [--descending] [--group KEY|none]
         [--per-page 1|2|4|8] [--paper a4|a5]
         [--title TEXT] [--number TEXT] --out FILE.pdf|.xlsx|.docx|.csv
                                writes a report
  book NAME [options as report] --out FILE.pdf | --out FOLDER --format pdf|xlsx|docx|csv
                                one report for every district: one PDF with bookmarks, or a file each
  board --list | board NAME [--as-of DAY] [--district CODE] [--measure NAME] [--dark] --out FILE.png|.svg|.pdf
                                a board of the overview as a picture, or on an A4 page
  summary [--as-of DAY] [--district CODE]
                                how things stand, in sentences for a report
  report NAME --round ROUND | --dossier ID | --decision NUMBER --out FILE
                                papers of an evaluation round or dossier, the annex of a decision
  report NAME --event EVENT --out FILE
                                papers of a trade event: invitations, delegates, stalls, badges, minutes
  find TEXT [--json]            searches products, subjects, decisions, buyers, events, contracts, with or without
                                diacritics
  evaluate SCORES --ruleset CODE --set NUMBER [--case A|B] [--json]
                                judges a council&apos;s points (.csv: member, then criteria)
  rulesets [--json]             the decrees by which products are judged
  status PRODUCT [--as-of DAY] [--json]
                                stars and validity of a product on a day, and why
  history PRODUCT [--json]      everything that happened to a product
  backup [FOLDER]               writes a checked copy with the day and time in its name, into the folder of
                                this desk&apos;s backups or the one named
  backups [FOLDER] [--password-file FILE] [--json]
                                the register&apos;s backups, the newest first: what is in them, what changed since
  restore BACKUP --to FILE [--password-file FILE]
                                makes FILE the register of the backup; the file of before is set aside
  rescue FILE --to NEW [--password-file FILE]
                                reads what can be read of a damaged register into a new one, and says what was
                                lost; FILE stays as it is
                                --password-file: the password of a protected backup, the first line of a file
  mirror FOLDER                 the whole register as lists any office program reads (.csv), with the attached
                                files
  check                         looks for damage and changes nothing

  --lang vi|en                  language of the terminal (otherwise by locale)
  --version                     the program&apos;s version

PRODUCT is a code, a number or a name. DAY is yyyy-MM-dd. CODE is a district&apos;s code, such as 514 (Tiên Phước).
Exit code: 0 done, 1 not possible (it says why), 2 the call was not understood; due, letters and calendar
give 3 when they are done and a certificate is overdue: past the legal line without a notice, or ended
without an answer; notified when a notice of the time it tells of is missing; followups when one is overdue.
</source>
        <translation>Sổ OCOP: sổ theo dõi sản phẩm OCOP của cơ quan phát triển nông thôn.

so-ocop [--db TỆP]              mở cửa sổ (không có --db: mở sổ dùng gần nhất)
so-ocop [--db TỆP] --background
                                chạy ẩn, có biểu tượng ở khay hệ thống, mỗi ngày nhắc một lần
so-ocop --db BẢN_SAO --look     mở bản sao lưu trong cửa sổ chỉ để xem
so-ocop [--db TỆP] LỆNH         làm một việc ngay trong dòng lệnh

  new TỆP [--territory quang-nam|da-nang|city]
                                tạo một sổ mới, chưa có dữ liệu: địa bàn Quảng Nam cũ, Đà Nẵng cũ hay cả thành phố
  sample TỆP                    tạo một sổ mẫu với dữ liệu giả định để xem thử
  stats [--as-of NGÀY] [--by district|commune|group|kind|star] [--district MÃ] [--json]
                                số liệu tính đến một ngày (không ghi: hôm nay)
  import TỆP [--dry-run] [--sheet TÊN] [--mapping TÊN] [--json]
                                nhập một danh sách (.xlsx, .xls, .ods, .csv, .html); --dry-run: chỉ xem, không ghi;
                                --mapping đọc các cột theo cách cửa sổ đã nhớ dưới tên đó
  due [--as-of NGÀY] [--district MÃ] [--json]
                                việc phải làm với các Giấy chứng nhận vào ngày đó
  due --within SỐ_NGÀY [--as-of NGÀY] [--district MÃ] [--json]
                                Giấy chứng nhận còn hiệu lực sẽ hết hạn trong số ngày đó
  letters [--kind expiry|public|locality|withdrawal|invitation --event HOẠT_ĐỘNG] [--as-of NGÀY] [--district MÃ]
          [--number SỐ] [--again] [--dry-run | --out TỆP.pdf | --out THƯ_MỤC] [--json]
                                soạn các văn bản cần gửi (một PDF, hoặc mỗi nơi nhận một tệp Word) và lưu
                                dự thảo vào sổ; nơi đã có văn bản chỉ soạn lại khi có --again
  notified [--since NGÀY] [--as-of NGÀY] [--by month|quarter|half|year] [--district MÃ] [--json] [--out TỆP]
                                Giấy chứng nhận hết hạn trong năm đã được thông báo đúng hạn chưa; ghi báo cáo ra tệp
  events [--as-of NGÀY] [--json]
                                hoạt động xúc tiến: ai tham gia, đã ký gì và kết quả
  contracts [--as-of NGÀY] [--district MÃ] [--json]
                                những gì chủ thể và bên mua đã ký đến ngày đó, thực hiện đến đâu
  followups [--overdue | --within SỐ_NGÀY] [--as-of NGÀY] [--district MÃ] [--json]
                                hợp đồng phải theo dõi sau khi ký 6 và 12 tháng
  matches --buyer BÊN_MUA | --product SẢN_PHẨM [--as-of NGÀY] [--district MÃ] [--json]
                                sản phẩm phù hợp nhu cầu của bên mua, hoặc bên mua đang cần một sản phẩm:
                                vì sao phù hợp, còn thiếu gì (BÊN_MUA, SẢN_PHẨM: số hoặc tên)
  calendar --out TỆP.ics [--district MÃ] [--as-of NGÀY]
                                những việc còn phải làm, cho phần mềm lịch
  report --list                 tên các báo cáo
  report TÊN [--district MÃ] [--as-of NGÀY] [--since NGÀY] [--by month|quarter|half|year] [--within SỐ_NGÀY]
         [--stars 3|4|5] [--sector 1..6] [--kind LOẠI] [--standing TÌNH_TRẠNG]
         [--columns CỘT,CỘT] [--sort CỘT] [--descending] [--group CỘT|none]
         [--per-page 1|2|4|8] [--paper a4|a5]
         [--title TIÊU_ĐỀ] [--number SỐ] --out TỆP.pdf|.xlsx|.docx|.csv
                                lập một báo cáo
  book TÊN [tùy chọn như report] --out TỆP.pdf | --out THƯ_MỤC --format pdf|xlsx|docx|csv
                                mỗi huyện một báo cáo: chung một PDF có mục lục, hoặc mỗi huyện một tệp
  board --list | board TÊN [--as-of NGÀY] [--district MÃ] [--measure CHỈ_TIÊU] [--dark] --out TỆP.png|.svg|.pdf
                                một bảng của trang tổng quan thành hình hoặc trang A4
  summary [--as-of NGÀY] [--district MÃ]
                                tình hình, viết thành lời để đưa vào báo cáo
  report TÊN --round ĐỢT | --dossier SỐ | --decision SỐ --out TỆP
                                giấy tờ của một đợt đánh giá hoặc hồ sơ, phụ lục của một quyết định
  report TÊN --event HOẠT_ĐỘNG --out TỆP
                                giấy tờ của một hoạt động xúc tiến: giấy mời, đại biểu, gian hàng, thẻ, biên bản
  find TỪ [--json]              tìm sản phẩm, chủ thể, quyết định, bên mua, hoạt động xúc tiến, hợp đồng; có dấu hoặc
                                không dấu
  evaluate ĐIỂM --ruleset MÃ --set SỐ [--case A|B] [--json]
                                tính kết quả từ điểm của Hội đồng (.csv: member, rồi các tiêu chí)
  rulesets [--json]             các quyết định dùng để đánh giá sản phẩm
  status SẢN_PHẨM [--as-of NGÀY] [--json]
                                hạng sao và hiệu lực của một sản phẩm vào một ngày, và lý do
  history SẢN_PHẨM [--json]     quá trình của một sản phẩm
  backup [THƯ_MỤC]              ghi một bản sao lưu đã kiểm tra, tên có ngày giờ, vào thư mục sao lưu của máy
                                này hoặc thư mục đã nêu
  backups [THƯ_MỤC] [--password-file TỆP] [--json]
                                các bản sao lưu của sổ, mới nhất trước: có gì trong đó, từ đó đã đổi gì
  restore BẢN_SAO --to TỆP [--password-file TỆP]
                                đưa TỆP về như bản sao lưu; tệp đang có được để riêng ra, không xóa
  rescue TỆP --to MỚI [--password-file TỆP]
                                đọc những gì còn đọc được của sổ hỏng vào sổ mới và cho biết đã mất gì;
                                TỆP giữ nguyên
                                --password-file: mật khẩu của bản sao lưu, ở dòng đầu của tệp
  mirror THƯ_MỤC               cả sổ thành danh sách (.csv) mọi chương trình văn phòng đọc được,
                                kèm các tệp đính kèm
  check                         kiểm tra sổ có nguyên vẹn không; không sửa gì

  --lang vi|en                  ngôn ngữ trong dòng lệnh (không ghi: theo máy)
  --version                     phiên bản của chương trình

SẢN_PHẨM là mã, số hoặc tên. NGÀY viết dạng yyyy-MM-dd. MÃ là mã huyện, ví dụ 514 (Tiên Phước).
Mã trả về: 0 xong, 1 không làm được (có nói lý do), 2 lệnh viết chưa đúng; due, letters và calendar trả về 3 khi đã
làm xong và có Giấy chứng nhận quá hạn: quá hạn thông báo mà chưa có văn bản, hoặc đã hết hạn mà chưa ai xử lý;
notified trả về 3 khi có Giấy chứng nhận trong kỳ chưa được thông báo bằng văn bản; followups khi có lần theo dõi quá hạn.
</translation>
    </message>
    <message>
        <source>“%1” may mean several (%2); give the number of one.</source>
        <translation>“%1” có thể là nhiều mục (%2); hãy ghi số của một mục.</translation>
    </message>
    <message>
        <source>matches needs --buyer BUYER or --product PRODUCT.</source>
        <translation>Lệnh matches cần --buyer BÊN_MUA hoặc --product SẢN_PHẨM.</translation>
    </message>
    <message>
        <source>There is no buyer “%1”.</source>
        <translation>Không có bên mua “%1”.</translation>
    </message>
    <message>
        <source>There is no product “%1”.</source>
        <translation>Không có sản phẩm “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) fit.</source>
        <translation>
            <numerusform>%n sản phẩm phù hợp.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) look for it.</source>
        <translation>
            <numerusform>%n bên mua đang cần.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no event “%1”. The events are:</source>
        <translation>Không có hoạt động “%1”. Các hoạt động đang có:</translation>
    </message>
    <message>
        <source>This needs --event, an event&apos;s number or name.</source>
        <translation>Cần --event, số hoặc tên của một hoạt động xúc tiến.</translation>
    </message>
    <message>
        <source>--kind needs expiry, public, locality, withdrawal or invitation; found “%1”.</source>
        <translation>--kind cần expiry, public, locality, withdrawal hoặc invitation; đang ghi “%1”.</translation>
    </message>
</context>
<context>
    <name>DaySheet</name>
    <message>
        <source>“%1” has no day yet: type one, such as 05/03/2026, or remove the line with Ctrl+Delete.</source>
        <translation>“%1” chưa có ngày: gõ ngày, ví dụ 05/03/2026, hoặc nhấn Ctrl+Del để bỏ dòng.</translation>
    </message>
    <message>
        <source>%1 is a %2 and worked anyway.</source>
        <translation>%1 là %2, vốn đã là ngày làm việc.</translation>
    </message>
    <message>
        <source>%1 is a %2 and off anyway.</source>
        <translation>%1 là %2, vốn đã là ngày nghỉ.</translation>
    </message>
    <message>
        <source>%1 is in no list of special days: it is an ordinary day without an entry.</source>
        <translation>%1 không có trong danh sách ngày nghỉ, ngày làm bù: vốn đã là ngày thường.</translation>
    </message>
</context>
<context>
    <name>GridBlocks</name>
    <message>
        <source>This column is worked out from other records; it is not edited here.</source>
        <translation>Cột này tính từ bản ghi khác, không sửa ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cleared</source>
        <translation>
            <numerusform>xóa %Ln ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled down</source>
        <translation>
            <numerusform>điền xuống %Ln ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) as above</source>
        <translation>
            <numerusform>lấy như trên %Ln ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+; enters today in a column of days.</source>
        <translation>Ctrl+; ghi ngày hôm nay vào cột ngày.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) set to today</source>
        <translation>
            <numerusform>ghi ngày hôm nay vào %Ln ô</numerusform>
        </translation>
    </message>
    <message>
        <source>The block is longer than the list</source>
        <translation>Khối dán dài hơn danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were copied, but only %1 are left from this cell down.</source>
        <translation>
            <numerusform>Đã sao chép %Ln dòng, nhưng từ ô này trở xuống chỉ còn %1 dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the rows that fit</source>
        <translation>Ghi các dòng vừa chỗ</translation>
    </message>
    <message>
        <source>Preview all as new rows</source>
        <translation>Xem trước tất cả như dòng mới</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) had no room</source>
        <translation>
            <numerusform>thiếu chỗ cho %Ln cột</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) pasted</source>
        <translation>
            <numerusform>dán %Ln ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left out: not edited here (%1)</source>
        <translation>
            <numerusform>Bỏ qua %Ln ô không sửa ở đây (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotice</name>
    <message>
        <source>Nothing is written yet. A backup is made before, and one undo takes the whole import back.</source>
        <translation>Chưa ghi gì vào sổ. Trước khi nhập, sổ được sao lưu; một lần hoàn tác đưa sổ về như trước.</translation>
    </message>
    <message>
        <source>Another day is looked at: return to today (Ctrl+Shift+T) to import.</source>
        <translation>Đang xem ngày khác: hãy về hôm nay (Ctrl+Shift+T) để nhập.</translation>
    </message>
    <message>
        <source>This register is open for reading only: nothing can be imported.</source>
        <translation>Sổ đang mở chỉ để đọc, không nhập danh sách được.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer; their rows wait.</source>
        <translation>
            <numerusform>Còn %n câu hỏi; các dòng đó đang chờ trả lời.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will wait on the page of data quality.</source>
        <translation>
            <numerusform>%n dòng sẽ chờ ở trang Chất lượng dữ liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the register are kept although the list has others.</source>
        <translation>
            <numerusform>Giữ %n giá trị của sổ dù danh sách ghi khác.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the register are replaced.</source>
        <translation>
            <numerusform>Thay %n giá trị của sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this list is in the register already.</source>
        <translation>Mọi dòng của danh sách này đã có trong sổ.</translation>
    </message>
    <message>
        <source>No row of this list can be taken as it is.</source>
        <translation>Chưa lấy được dòng nào của danh sách này.</translation>
    </message>
</context>
<context>
    <name>ProductWall</name>
    <message>
        <source>%1 %2: needs %3, mean %4</source>
        <translation>%1 %2: cần %3, trung bình %4</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Hội đồng quyết định: %1</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Chưa chấm điểm</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Đề xuất: %1</translation>
    </message>
    <message>
        <source>For the time being, %1: %2</source>
        <translation>Tạm tính, %1: %2</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>RecognitionStory</name>
    <message>
        <source>%1 points</source>
        <translation>%1 điểm</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>còn %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>hết hạn hôm nay</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Extended until %1</source>
        <translation>Được kéo dài đến hết %1</translation>
    </message>
    <message>
        <source>Reminder handled</source>
        <translation>Đã xử lý việc nhắc</translation>
    </message>
    <message>
        <source>Reminder put off</source>
        <translation>Nhắc lại sau</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>sắp tới</translation>
    </message>
    <message>
        <source>Dossier begun</source>
        <translation>Bắt đầu soạn hồ sơ</translation>
    </message>
    <message>
        <source>Dossier at the commune</source>
        <translation>UBND xã đang xem xét hồ sơ</translation>
    </message>
    <message>
        <source>Dossier received by the office</source>
        <translation>Chi cục tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>Dossier sent back to be completed</source>
        <translation>Trả hồ sơ để bổ sung</translation>
    </message>
    <message>
        <source>Dossier complete</source>
        <translation>Hồ sơ đầy đủ</translation>
    </message>
    <message>
        <source>Dossier before the council</source>
        <translation>Trình hồ sơ ra Hội đồng</translation>
    </message>
    <message>
        <source>Dossier closed: recognised</source>
        <translation>Kết thúc hồ sơ: được công nhận</translation>
    </message>
    <message>
        <source>Dossier closed: not recognised</source>
        <translation>Kết thúc hồ sơ: không được công nhận</translation>
    </message>
    <message>
        <source>Dossier cancelled</source>
        <translation>Đã hủy hồ sơ</translation>
    </message>
    <message>
        <source>%1 by the points</source>
        <translation>%1 theo điểm</translation>
    </message>
    <message>
        <source>Council: recognised</source>
        <translation>Hội đồng: công nhận</translation>
    </message>
    <message>
        <source>Council: not recognised</source>
        <translation>Hội đồng: không công nhận</translation>
    </message>
    <message>
        <source>recognition no. %1</source>
        <translation>lần công nhận thứ %1</translation>
    </message>
    <message>
        <source>potential 5 stars</source>
        <translation>tiềm năng 5 sao</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) without a certificate in force</source>
        <translation>
            <numerusform>%Ln ngày không có Giấy chứng nhận còn hiệu lực</numerusform>
        </translation>
    </message>
    <message>
        <source>valid until %1, again from %2</source>
        <translation>hiệu lực đến hết %1, có lại từ %2</translation>
    </message>
    <message>
        <source>Earlier certificate superseded</source>
        <translation>Giấy chứng nhận trước được thay thế</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>theo %1</translation>
    </message>
    <message>
        <source>last valid day %1</source>
        <translation>ngày hết hạn %1</translation>
    </message>
    <message>
        <source>Violation concluded</source>
        <translation>Có kết luận vi phạm</translation>
    </message>
    <message>
        <source>decision due by %1</source>
        <translation>hạn ra quyết định: %1</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>New legal form or registration</source>
        <translation>Đổi loại hình pháp lý hoặc đăng ký</translation>
    </message>
    <message>
        <source>New representative</source>
        <translation>Đổi người đại diện</translation>
    </message>
    <message>
        <source>Given to another subject</source>
        <translation>Chuyển cho chủ thể khác</translation>
    </message>
    <message>
        <source>Moved to another place</source>
        <translation>Chuyển địa điểm</translation>
    </message>
    <message>
        <source>Other change</source>
        <translation>Thay đổi khác</translation>
    </message>
    <message>
        <source>Dossier handed in</source>
        <translation>Nộp hồ sơ</translation>
    </message>
    <message>
        <source>Scored by the council</source>
        <translation>Hội đồng chấm điểm</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s)</source>
        <translation>
            <numerusform>%Ln phiếu chấm</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Quyết định %1</translation>
    </message>
    <message>
        <source>Subject told by phone</source>
        <translation>Đã gọi điện cho chủ thể</translation>
    </message>
    <message>
        <source>Dossier received</source>
        <translation>Đã nhận hồ sơ</translation>
    </message>
    <message>
        <source>%1 drafted</source>
        <translation>Soạn %1</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>Gửi %1</translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation>%1: đã nhận</translation>
    </message>
    <message>
        <source>%1 answered</source>
        <translation>%1: đã trả lời</translation>
    </message>
    <message>
        <source>Council: upgrade not recognised</source>
        <translation>Hội đồng: không công nhận nâng hạng</translation>
    </message>
    <message>
        <source>keeps %1 until %2</source>
        <translation>giữ %1 đến %2</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln sản phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recognised yet</source>
        <translation>Chưa công nhận</translation>
    </message>
    <message>
        <source>Buyers look for it</source>
        <translation>Bên mua đang cần</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n nơi khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusedCells</name>
    <message>
        <source>they: %1</source>
        <translation>Họ: %1</translation>
    </message>
    <message>
        <source>me: %1</source>
        <translation>Tôi: %1</translation>
    </message>
    <message>
        <source>%1, not written: %2</source>
        <translation>%1, chưa ghi: %2</translation>
    </message>
</context>
<context>
    <name>RowGroups</name>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>%1: from %2 points</source>
        <translation>%1: từ %2 điểm trở lên</translation>
    </message>
    <message>
        <source>%1: from %2 to below %3</source>
        <translation>%1: từ %2 đến dưới %3</translation>
    </message>
    <message>
        <source>at least %1/%2 of the members, with the chair</source>
        <translation>ít nhất %1/%2 số thành viên, trong đó có Chủ tịch Hội đồng</translation>
    </message>
    <message>
        <source>totals %1 points or more apart: discuss and score again</source>
        <translation>tổng điểm chênh nhau từ %1 điểm trở lên: thảo luận và chấm lại</translation>
    </message>
    <message>
        <source>totals more than %1 points apart: discuss and score again</source>
        <translation>tổng điểm chênh nhau quá %1 điểm: thảo luận và chấm lại</translation>
    </message>
    <message>
        <source>minima: every member&apos;s points</source>
        <translation>điều kiện tối thiểu: tính theo điểm của từng thành viên</translation>
    </message>
    <message>
        <source>minima: the members&apos; mean</source>
        <translation>điều kiện tối thiểu: tính theo điểm trung bình của các thành viên</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>required for sets %1–%2</source>
        <translation>bắt buộc với bộ %1–%2</translation>
    </message>
    <message>
        <source>not for services</source>
        <translation>không áp dụng cho dịch vụ</translation>
    </message>
    <message>
        <source>has a last day</source>
        <translation>có thời hạn</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>not set by the decree</source>
        <translation>quyết định không quy định</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Amends</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>none; only final scores are kept</source>
        <translation>không có; chỉ lưu điểm cuối cùng</translation>
    </message>
    <message>
        <source>%1 product sets</source>
        <translation>%1 bộ sản phẩm</translation>
    </message>
    <message>
        <source>Points of the parts</source>
        <translation>Điểm các phần</translation>
    </message>
    <message>
        <source>Stars by the mean total</source>
        <translation>Hạng sao theo tổng điểm trung bình</translation>
    </message>
    <message>
        <source>Recognised by</source>
        <translation>Cơ quan công nhận</translation>
    </message>
    <message>
        <source>Certificate valid</source>
        <translation>Thời hạn Giấy chứng nhận</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 tháng</translation>
    </message>
    <message>
        <source>Filing for renewal</source>
        <translation>Nộp hồ sơ đánh giá lại</translation>
    </message>
    <message>
        <source>%1 to %2 days before the last valid day</source>
        <translation>từ %1 đến %2 ngày trước ngày hết hạn</translation>
    </message>
    <message>
        <source>Notice of the end</source>
        <translation>Thông báo hết hạn</translation>
    </message>
    <message>
        <source>at least %1 days before</source>
        <translation>trước ít nhất %1 ngày</translation>
    </message>
    <message>
        <source>Commune&apos;s report</source>
        <translation>Báo cáo của UBND xã</translation>
    </message>
    <message>
        <source>Mẫu 03, within %1 working days</source>
        <translation>Mẫu số 03, trong %1 ngày làm việc</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>%1 days from the full dossier (renewal)</source>
        <translation>%1 ngày kể từ khi đủ hồ sơ (đánh giá lại)</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Kéo dài hiệu lực</translation>
    </message>
    <message>
        <source>up to %1 days after the last valid day</source>
        <translation>tối đa %1 ngày sau ngày hết hạn</translation>
    </message>
    <message>
        <source>Earlier dossiers</source>
        <translation>Hồ sơ nộp trước</translation>
    </message>
    <message>
        <source>may be judged by it until %1</source>
        <translation>được đánh giá theo quyết định này đến hết %1</translation>
    </message>
    <message>
        <source>Earlier renewals</source>
        <translation>Hồ sơ đánh giá lại nộp trước</translation>
    </message>
    <message>
        <source>Council, unless its own rules differ</source>
        <translation>Hội đồng (nếu quy chế không quy định khác)</translation>
    </message>
    <message>
        <source>Evidence of a dossier</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, từ %2</translation>
    </message>
    <message>
        <source>Amended by</source>
        <translation>Được sửa đổi bởi</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Được thay thế bởi</translation>
    </message>
</context>
<context>
    <name>ScoreSheetDesk</name>
    <message>
        <source>This dossier is no longer in the register.</source>
        <translation>Hồ sơ này không còn trong sổ.</translation>
    </message>
    <message>
        <source>The rule set “%1” of this dossier is not known to the program. Choose another one in the dossier.</source>
        <translation>Chương trình không biết quy định “%1” của hồ sơ này. Hãy chọn quy định khác trong hồ sơ.</translation>
    </message>
    <message>
        <source>Under %1 only the final scores are kept. Enter those instead.</source>
        <translation>Theo %1 chỉ lưu điểm cuối cùng. Hãy nhập điểm cuối cùng.</translation>
    </message>
    <message>
        <source>The dossier does not say yet which of the 26 score sheets its product belongs to. Choose the product set in the dossier.</source>
        <translation>Hồ sơ chưa ghi sản phẩm thuộc phiếu nào trong 26 phiếu chấm. Hãy chọn bộ sản phẩm trong hồ sơ.</translation>
    </message>
    <message>
        <source>There is no score sheet %1 under %2. Correct the product set in the dossier.</source>
        <translation>Không có phiếu chấm %1 theo %2. Hãy sửa bộ sản phẩm trong hồ sơ.</translation>
    </message>
    <message>
        <source>This sheet was signed meanwhile (%1), so this was not stored. “Open again” unlocks it.</source>
        <translation>Phiếu này vừa được ký (%1) nên chưa lưu điểm. “Mở lại” để sửa.</translation>
    </message>
    <message>
        <source>The round was closed meanwhile, so this was not stored.</source>
        <translation>Đợt vừa kết thúc nên chưa lưu điểm.</translation>
    </message>
    <message>
        <source>The council decided on this dossier meanwhile, so this was not stored.</source>
        <translation>Hội đồng vừa quyết định hồ sơ này nên chưa lưu điểm.</translation>
    </message>
    <message>
        <source>A sheet of this dossier is signed, so this was not stored. Open the signed sheets again first.</source>
        <translation>Hồ sơ này có phiếu đã ký nên chưa lưu. Hãy mở lại các phiếu đã ký trước.</translation>
    </message>
    <message>
        <source>Another desk changed this criterion meanwhile; its present points are shown. Your answer was not stored: choose again if it is right.</source>
        <translation>Máy khác vừa sửa tiêu chí này; đang hiện điểm mới. Điểm vừa chọn chưa lưu: hãy chọn lại nếu đúng.</translation>
    </message>
    <message>
        <source>It was changed again since, so it cannot be taken back.</source>
        <translation>Mục này đã được sửa lại nên không hoàn tác được.</translation>
    </message>
    <message>
        <source>Criterion %1 has no answer with these points.</source>
        <translation>Tiêu chí %1 không có mức điểm này.</translation>
    </message>
    <message>
        <source>The round is closed. It is opened again on its page, with the reason.</source>
        <translation>Đợt đánh giá đã đóng. Mở lại ở trang của đợt, có ghi lý do.</translation>
    </message>
    <message>
        <source>The council decided on this product on %1. Take the decision back on the page of results first.</source>
        <translation>Hội đồng đã quyết định sản phẩm này ngày %1. Hãy rút lại quyết định ở trang kết quả trước.</translation>
    </message>
    <message>
        <source>The dossier has come to its end; a certificate may rest on it.</source>
        <translation>Hồ sơ đã kết thúc; có thể đã có Giấy chứng nhận dựa trên hồ sơ này.</translation>
    </message>
    <message>
        <source>This member takes no part in this product: the sheet is not counted.</source>
        <translation>Thành viên này không tham gia đánh giá sản phẩm này: phiếu không được tính.</translation>
    </message>
    <message>
        <source>This member was noted as absent: the sheet is not counted.</source>
        <translation>Thành viên này được ghi là vắng mặt: phiếu không được tính.</translation>
    </message>
    <message>
        <source>The council meets on %1 only.</source>
        <translation>Hội đồng đến ngày %1 mới họp.</translation>
    </message>
</context>
<context>
    <name>ScoreSheetDialog</name>
    <message>
        <source>The list has no row of %1; it has %2.</source>
        <translation>Danh sách không có dòng của %1; đang có %2.</translation>
    </message>
</context>
<context>
    <name>ScoreSheetView</name>
    <message>
        <source>Not so</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Không đạt mức nào</translation>
    </message>
</context>
<context>
    <name>SheetAnswers</name>
    <message>
        <source>%1 points: %2</source>
        <translation>%1 điểm: %2</translation>
    </message>
    <message>
        <source>least for %1 stars</source>
        <translation>tối thiểu cho %1 sao</translation>
    </message>
    <message>
        <source>no points yet, at most %1</source>
        <translation>chưa chấm, tối đa %1</translation>
    </message>
</context>
<context>
    <name>SheetPainter</name>
    <message>
        <source>A · Product and strength of the community</source>
        <translation>A · Sản phẩm và sức mạnh của cộng đồng</translation>
    </message>
    <message>
        <source>B · Marketing</source>
        <translation>B · Khả năng tiếp thị</translation>
    </message>
    <message>
        <source>C · Quality of the product</source>
        <translation>C · Chất lượng sản phẩm</translation>
    </message>
    <message>
        <source>Scored by case: choose case A or B above the sheet first.</source>
        <translation>Chấm theo trường hợp: hãy chọn trường hợp A hoặc B ở phía trên trước.</translation>
    </message>
</context>
<context>
    <name>UnitBoardLayout</name>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>In force and lapsed</source>
        <translation>Còn và hết hiệu lực</translation>
    </message>
</context>
<context>
    <name>actWords</name>
    <message>
        <source>not recognised yet</source>
        <translation>chưa được công nhận</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 đến hết %2</translation>
    </message>
    <message>
        <source>Decision on the round&apos;s results</source>
        <translation>Quyết định công nhận kết quả đợt đánh giá</translation>
    </message>
    <message>
        <source>Nothing to recognise in this round</source>
        <translation>Đợt này không có sản phẩm để công nhận</translation>
    </message>
    <message>
        <source>Recognise again by one decision</source>
        <translation>Công nhận lại bằng một quyết định</translation>
    </message>
</context>
<context>
    <name>askName</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>attendees</name>
    <message>
        <source>a new buyer</source>
        <translation>bên mua mới</translation>
    </message>
    <message>
        <source>like: %1</source>
        <translation>gần giống: %1</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>Là đơn vị nào dưới đây?</translation>
    </message>
    <message>
        <source>not in the register: %1</source>
        <translation>không có trong sổ: %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm mới</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>bổ sung</translation>
    </message>
    <message>
        <source>already in the list</source>
        <translation>đã có trong danh sách</translation>
    </message>
    <message>
        <source>same as a line above</source>
        <translation>trùng dòng trên</translation>
    </message>
    <message>
        <source>which of these?</source>
        <translation>cần chọn đơn vị</translation>
    </message>
    <message>
        <source>not in the register</source>
        <translation>chưa có trong sổ</translation>
    </message>
    <message>
        <source>names nobody</source>
        <translation>không ghi tên</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số thứ tự</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>producer</source>
        <translation>chủ thể</translation>
    </message>
    <message>
        <source>kind of guest</source>
        <translation>loại khách mời</translation>
    </message>
    <message>
        <source>who comes</source>
        <translation>người dự</translation>
    </message>
    <message>
        <source>position</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>email</source>
        <translation>thư điện tử</translation>
    </message>
    <message>
        <source>tax code</source>
        <translation>mã số thuế</translation>
    </message>
    <message>
        <source>stall</source>
        <translation>gian hàng</translation>
    </message>
    <message>
        <source>goods looked for</source>
        <translation>hàng cần tìm</translation>
    </message>
    <message>
        <source>products shown</source>
        <translation>sản phẩm trưng bày</translation>
    </message>
    <message>
        <source>whom it wants to meet</source>
        <translation>nhu cầu kết nối</translation>
    </message>
    <message>
        <source>address</source>
        <translation>địa chỉ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>Columns by their headings: %1.</source>
        <translation>Các cột theo tiêu đề: %1.</translation>
    </message>
    <message>
        <source>Columns as they look: %1.</source>
        <translation>Các cột theo nội dung: %1.</translation>
    </message>
    <message>
        <source>Kept in the note: %1.</source>
        <translation>Ghi vào ghi chú: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be added</source>
        <translation>
            <numerusform>thêm mới %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be completed</source>
        <translation>
            <numerusform>bổ sung %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>đã có %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that wait for you</source>
        <translation>
            <numerusform>chưa ghi được %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Trong danh sách</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Người dự</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cần mua</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Sản phẩm trưng bày</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Chưa nhận ra</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kết quả đối chiếu</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Gian</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>a cell to be mended</source>
        <translation>có ô cần sửa</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Value (m. đồng)</source>
        <translation>Giá trị (trđ)</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>bên mua</translation>
    </message>
    <message>
        <source>products sold</source>
        <translation>sản phẩm bán</translation>
    </message>
    <message>
        <source>kind of buyer</source>
        <translation>loại bên mua</translation>
    </message>
    <message>
        <source>kind of contract</source>
        <translation>loại hợp đồng</translation>
    </message>
    <message>
        <source>List of participants</source>
        <translation>Danh sách chủ thể tham gia</translation>
    </message>
    <message>
        <source>List of guests</source>
        <translation>Danh sách khách mời</translation>
    </message>
    <message>
        <source>List of buyers</source>
        <translation>Danh sách bên mua</translation>
    </message>
    <message>
        <source>List of contracts</source>
        <translation>Danh sách hợp đồng</translation>
    </message>
    <message>
        <source>Paste or type a list: producer, who comes, position, phone, stall, products shown. A line of headings may stand above; the columns may come in any order.</source>
        <translation>Dán hoặc gõ danh sách: chủ thể, người dự, chức vụ, điện thoại, gian hàng, sản phẩm trưng bày. Có thể có dòng tiêu đề; các cột theo thứ tự nào cũng được.</translation>
    </message>
    <message>
        <source>Paste or type a list: organisation, kind, who comes, position, phone, email. A line of headings may stand above; the columns may come in any order.</source>
        <translation>Dán hoặc gõ danh sách: đơn vị, loại, người dự, chức vụ, điện thoại, thư điện tử. Có thể có dòng tiêu đề; các cột theo thứ tự nào cũng được.</translation>
    </message>
    <message>
        <source>Paste or type a list: buyer, kind, markets, contact, position, phone, email, tax code, what it looks for. A line of headings may stand above; the columns may come in any order.</source>
        <translation>Dán hoặc gõ danh sách: bên mua, loại, thị trường, người liên hệ, chức vụ, điện thoại, thư điện tử, mã số thuế, hàng cần tìm. Có thể có dòng tiêu đề; các cột theo thứ tự nào cũng được.</translation>
    </message>
    <message>
        <source>Paste or type a list: number, day of signing, kind, producer, buyer, products, value in millions of đồng, from, until, event. A line of headings may stand above; the columns may come in any order.</source>
        <translation>Dán hoặc gõ danh sách: số, ngày ký, loại, chủ thể, bên mua, sản phẩm, giá trị (triệu đồng), từ ngày, đến ngày, hoạt động. Có thể có dòng tiêu đề; các cột theo thứ tự nào cũng được.</translation>
    </message>
    <message>
        <source>number of the contract</source>
        <translation>số hợp đồng</translation>
    </message>
    <message>
        <source>day of signing</source>
        <translation>ngày ký</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>người liên hệ</translation>
    </message>
    <message>
        <source>what it looks for</source>
        <translation>hàng cần tìm</translation>
    </message>
    <message>
        <source>value</source>
        <translation>giá trị</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ ngày</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến ngày</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hoạt động xúc tiến</translation>
    </message>
    <message>
        <source>markets</source>
        <translation>thị trường</translation>
    </message>
    <message>
        <source>Cell %1 (%2): %3</source>
        <translation>Ô %1 (%2): %3</translation>
    </message>
    <message>
        <source>Line %1, no column is known for %2: %3</source>
        <translation>Dòng %1, chưa có cột nào là %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n participant(s)</source>
        <translation>
            <numerusform>%1: %n chủ thể tham gia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n guest(s)</source>
        <translation>
            <numerusform>%1: %n khách mời</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s) of a list</source>
        <translation>
            <numerusform>%Ln bên mua từ danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) of a list</source>
        <translation>
            <numerusform>%Ln hợp đồng từ danh sách</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>background</name>
    <message>
        <source>Sổ OCOP already runs in the background with this register.</source>
        <translation>Sổ OCOP đang chạy ngầm với sổ này.</translation>
    </message>
    <message>
        <source>No tray here</source>
        <translation>Không có khay hệ thống</translation>
    </message>
    <message>
        <source>This desktop shows no tray, so Sổ OCOP cannot work in the background. Its window was opened instead.</source>
        <translation>Máy này không có khay hệ thống nên Sổ OCOP không chạy ngầm được. Chương trình mở cửa sổ như thường.</translation>
    </message>
</context>
<context>
    <name>backupColumns</name>
    <message>
        <source>Made</source>
        <translation>Lúc sao lưu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Người sao lưu</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>What the register did since</source>
        <translation>Sổ đã thay đổi từ đó</translation>
    </message>
    <message>
        <source>another course than the register&apos;s</source>
        <translation>không cùng mạch thay đổi với sổ hiện tại</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dung lượng</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%Ln ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>behind a password</source>
        <translation>có mật khẩu</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nơi để</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>nơi thứ hai</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ở máy này</translation>
    </message>
</context>
<context>
    <name>backupLook</name>
    <message>
        <source>The backup was not opened</source>
        <translation>Chưa mở được bản sao lưu</translation>
    </message>
    <message>
        <source>The program could not be started a second time.</source>
        <translation>Không chạy được chương trình lần thứ hai.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>nothing changed since</source>
        <translation>từ đó chưa thay đổi gì</translation>
    </message>
    <message>
        <source>since then %1 added, %2 changed, %3 deleted</source>
        <translation>từ đó đã thêm %1, sửa %2, xóa %3</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>theo yêu cầu</translation>
    </message>
    <message>
        <source>before a list was read in</source>
        <translation>trước khi nhập danh sách</translation>
    </message>
    <message>
        <source>before many rows were changed</source>
        <translation>trước khi sửa nhiều dòng</translation>
    </message>
    <message>
        <source>before a backup was restored</source>
        <translation>trước khi khôi phục</translation>
    </message>
    <message>
        <source>at closing</source>
        <translation>khi đóng sổ</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>mỗi ngày một lần</translation>
    </message>
    <message>
        <source>by an earlier version</source>
        <translation>do phiên bản trước tạo</translation>
    </message>
    <message>
        <source>%1 subjects, %2 products, %3 certificates, %4 decisions</source>
        <translation>%1 chủ thể, %2 sản phẩm, %3 Giấy chứng nhận, %4 quyết định</translation>
    </message>
    <message>
        <source>Restored from the backup %1</source>
        <translation>Khôi phục từ bản sao lưu %1</translation>
    </message>
    <message>
        <source>before records were merged</source>
        <translation>trước khi gộp bản ghi</translation>
    </message>
    <message>
        <source>before a newer program brought it up to date</source>
        <translation>trước khi nâng lên phiên bản mới</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>có mật khẩu bảo vệ</translation>
    </message>
</context>
<context>
    <name>ballots</name>
    <message>
        <source>By written ballot</source>
        <translation>Lấy ý kiến bằng văn bản</translation>
    </message>
    <message>
        <source>At a meeting</source>
        <translation>Họp Hội đồng</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>đồng ý</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>không đồng ý</translation>
    </message>
    <message>
        <source>other opinion</source>
        <translation>ý kiến khác</translation>
    </message>
    <message>
        <source>no answer given</source>
        <translation>không ghi ý kiến</translation>
    </message>
    <message>
        <source>agreed: %1</source>
        <translation>đồng ý: %1</translation>
    </message>
    <message>
        <source>agreed: not recognised again</source>
        <translation>đồng ý: không công nhận lại</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>không được đồng ý</translation>
    </message>
    <message>
        <source>opinions differ: a meeting</source>
        <translation>ý kiến khác nhau, phải họp</translation>
    </message>
    <message>
        <source>too few ballots: a meeting</source>
        <translation>không đủ phiếu, phải họp</translation>
    </message>
    <message>
        <source>waiting for ballots</source>
        <translation>còn chờ phiếu</translation>
    </message>
    <message>
        <source>%1 of %2 ballots back</source>
        <translation>đã nhận %1/%2 phiếu</translation>
    </message>
    <message>
        <source>agree: %1</source>
        <translation>đồng ý: %1</translation>
    </message>
    <message>
        <source>do not agree: %1</source>
        <translation>không đồng ý: %1</translation>
    </message>
    <message>
        <source>other opinion: %1</source>
        <translation>ý kiến khác: %1</translation>
    </message>
    <message>
        <source>no answer: %1</source>
        <translation>không ghi ý kiến: %1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>Ngày nhận lại</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Nội dung trả lời</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Số báo cáo</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Ngày báo cáo</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Changes since it was recognised</source>
        <translation>Thay đổi so với lần công nhận trước</translation>
    </message>
    <message>
        <source>Found on part A</source>
        <translation>Nhận xét phần A</translation>
    </message>
    <message>
        <source>Found on part B</source>
        <translation>Nhận xét phần B</translation>
    </message>
    <message>
        <source>Found on part C</source>
        <translation>Nhận xét phần C</translation>
    </message>
    <message>
        <source>Site visited on</source>
        <translation>Ngày kiểm tra thực tế</translation>
    </message>
    <message>
        <source>Who went</source>
        <translation>Người đi kiểm tra</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Kết quả kiểm tra thực tế</translation>
    </message>
    <message>
        <source>Extra tests</source>
        <translation>Kiểm nghiệm bổ sung</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Proposes</source>
        <translation>Đề nghị</translation>
    </message>
    <message>
        <source>The commune&apos;s report (Form 03) is not there yet</source>
        <translation>Chưa có báo cáo của UBND xã (Mẫu số 03)</translation>
    </message>
    <message>
        <source>Form 03 of the commune: no. %1 of %2, %3 of 4 met</source>
        <translation>Mẫu số 03 của UBND xã: số %1 ngày %2, đạt %3/4 nội dung</translation>
    </message>
    <message>
        <source>Form 03, %1: %2</source>
        <translation>Mẫu số 03, %1: %2</translation>
    </message>
    <message>
        <source>%1 takes no part: %2</source>
        <translation>%1 không tham gia: %2</translation>
    </message>
    <message>
        <source>Decided: %1, on %2</source>
        <translation>Đã quyết định: %1, ngày %2</translation>
    </message>
    <message>
        <source>The ballots have not been sent yet.</source>
        <translation>Chưa gửi phiếu lấy ý kiến.</translation>
    </message>
    <message>
        <source>The advisory team&apos;s report proposes no stars yet.</source>
        <translation>Báo cáo của Tổ tư vấn chưa đề nghị hạng sao.</translation>
    </message>
    <message>
        <source>Advisory team: %1</source>
        <translation>Tổ tư vấn: %1</translation>
    </message>
</context>
<context>
    <name>calendarExport</name>
    <message>
        <source>Export the calendar</source>
        <translation>Xuất lịch</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Lịch (*.ics)</translation>
    </message>
    <message>
        <source>%1 days to keep and %2 that no longer hold, for Outlook, Google Calendar, Thunderbird or the phone. Read a later file into the same calendar: it changes what is there and doubles nothing.</source>
        <translation>%1 ngày cần nhớ và %2 ngày không còn áp dụng, dùng cho Outlook, Google Lịch, Thunderbird hoặc điện thoại. Lần sau nhập tệp mới vào cùng lịch đó: sự kiện cũ được cập nhật, không bị lặp.</translation>
    </message>
    <message>
        <source>Calendar saved</source>
        <translation>Đã lưu lịch</translation>
    </message>
    <message>
        <source>The calendar was not saved</source>
        <translation>Chưa lưu được lịch</translation>
    </message>
    <message>
        <source>Writing the calendar…</source>
        <translation>Đang ghi lịch…</translation>
    </message>
</context>
<context>
    <name>dailyNotice</name>
    <message>
        <source>%1 newly expired</source>
        <translation>%1 vừa hết hạn</translation>
    </message>
    <message>
        <source>%1 to be notified (30 days before)</source>
        <translation>%1 phải thông báo (trước 30 ngày)</translation>
    </message>
    <message>
        <source>%1 whose filing window is open</source>
        <translation>%1 đang trong thời hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>%1 ending soon</source>
        <translation>%1 sắp hết hạn</translation>
    </message>
    <message>
        <source>%1 to do</source>
        <translation>%1 việc</translation>
    </message>
    <message>
        <source>%1 expired earlier</source>
        <translation>%1 hết hạn đã lâu</translation>
    </message>
    <message>
        <source>%1 for the council</source>
        <translation>%1 chờ Hội đồng quyết định</translation>
    </message>
    <message>
        <source>%1 of trade promotion</source>
        <translation>%1 việc xúc tiến thương mại</translation>
    </message>
</context>
<context>
    <name>dashboard</name>
    <message>
        <source>Group not known</source>
        <translation>Chưa rõ nhóm</translation>
    </message>
    <message>
        <source>ending in %1</source>
        <translation>hết hạn trong %1</translation>
    </message>
    <message>
        <source>group not known</source>
        <translation>chưa rõ nhóm</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Thực phẩm</translation>
    </message>
    <message>
        <source>Drinks</source>
        <translation>Đồ uống</translation>
    </message>
    <message>
        <source>Herbs</source>
        <translation>Dược liệu</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Thủ công</translation>
    </message>
    <message>
        <source>Plants</source>
        <translation>Sinh vật cảnh</translation>
    </message>
    <message>
        <source>Tourism</source>
        <translation>Du lịch</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Place not known</source>
        <translation>Chưa rõ địa bàn</translation>
    </message>
    <message>
        <source>, %1 since %2</source>
        <translation>, %1 so với ngày %2</translation>
    </message>
    <message>
        <source>Led by women</source>
        <translation>Nữ làm đại diện</translation>
    </message>
    <message>
        <source>Led by men</source>
        <translation>Nam làm đại diện</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Ethnic minorities</source>
        <translation>Dân tộc thiểu số</translation>
    </message>
    <message>
        <source>5 products or more</source>
        <translation>Từ 5 sản phẩm trở lên</translation>
    </message>
    <message>
        <source>Newly recognised</source>
        <translation>Công nhận mới</translation>
    </message>
    <message>
        <source>More stars</source>
        <translation>Tăng hạng sao</translation>
    </message>
    <message>
        <source>Fewer stars</source>
        <translation>Giảm hạng sao</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Công nhận lại, giữ hạng sao</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Bị thu hồi</translation>
    </message>
    <message>
        <source>%1 · recognised by %2</source>
        <translation>%1 · đã công nhận đến hết %2</translation>
    </message>
    <message>
        <source>%1: %2, of them %3 in force and %4 lapsed</source>
        <translation>%1: %2, trong đó %3 còn hiệu lực, %4 hết hiệu lực</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <translation>%1 · từ ngày %2</translation>
    </message>
    <message>
        <source>Dossier under way</source>
        <translation>Đang có hồ sơ</translation>
    </message>
    <message>
        <source>Window not open yet</source>
        <translation>Chưa đến thời hạn nộp</translation>
    </message>
    <message>
        <source>Window open, nothing filed</source>
        <translation>Đang trong thời hạn nộp, chưa có hồ sơ</translation>
    </message>
    <message>
        <source>Window over, nothing filed</source>
        <translation>Quá thời hạn nộp, chưa có hồ sơ</translation>
    </message>
    <message>
        <source>Kinh people</source>
        <translation>Dân tộc Kinh</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Bản đồ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Đánh giá lại</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>lapsed</source>
        <translation>hết hạn</translation>
    </message>
    <message numerus="yes">
        <source>With %n product(s)</source>
        <translation>
            <numerusform>Có %Ln sản phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Xúc tiến</translation>
    </message>
    <message>
        <source>Goods of several groups</source>
        <translation>Hàng của nhiều nhóm</translation>
    </message>
    <message>
        <source>Goods outside the register</source>
        <translation>Hàng ngoài sản phẩm OCOP</translation>
    </message>
    <message>
        <source>Goods not noted</source>
        <translation>Chưa ghi hàng hóa</translation>
    </message>
    <message>
        <source>Signed outside events</source>
        <translation>Ký ngoài sự kiện</translation>
    </message>
    <message>
        <source>%1: %2 million đồng agreed, %3 delivered; %4 contracts, %5 memoranda</source>
        <translation>%1: đã ký %2 triệu đồng, đã giao %3 triệu đồng; %4 hợp đồng, %5 biên bản ghi nhớ</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Within %1 days</source>
        <translation>Trong %1 ngày tới</translation>
    </message>
    <message>
        <source>Within %1 days, later</source>
        <translation>Sau đó, trong %1 ngày tới</translation>
    </message>
</context>
<context>
    <name>diagnostics</name>
    <message>
        <source>Diagnostic bundle</source>
        <translation>Gói chẩn đoán</translation>
    </message>
    <message>
        <source>Bundle saved</source>
        <translation>Đã lưu gói chẩn đoán</translation>
    </message>
    <message>
        <source>%1
In it are versions, settings, counts and times, but no names, phones or records.</source>
        <translation>%1
Trong gói có phiên bản, cài đặt, số lượng và thời điểm; không có tên người, số điện thoại hay bản ghi nào.</translation>
    </message>
    <message>
        <source>The bundle was not saved</source>
        <translation>Chưa lưu được gói chẩn đoán</translation>
    </message>
</context>
<context>
    <name>dossierColumns</name>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>Kind of dossier</source>
        <translation>Loại hồ sơ</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Why this rule set</source>
        <translation>Lý do áp dụng quy định này</translation>
    </message>
    <message>
        <source>Product set</source>
        <translation>Bộ sản phẩm</translation>
    </message>
    <message>
        <source>Case of the sheet</source>
        <translation>Trường hợp của phiếu</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Đợt</translation>
    </message>
    <message>
        <source>State of the dossier</source>
        <translation>Tình trạng hồ sơ</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Commune receipt no.</source>
        <translation>Số tiếp nhận của UBND xã</translation>
    </message>
    <message>
        <source>Commune received on</source>
        <translation>Ngày UBND xã nhận</translation>
    </message>
    <message>
        <source>Commune received by</source>
        <translation>Người nhận ở UBND xã</translation>
    </message>
    <message>
        <source>Province receipt no.</source>
        <translation>Số tiếp nhận cấp tỉnh</translation>
    </message>
    <message>
        <source>Province received on</source>
        <translation>Ngày cấp tỉnh nhận</translation>
    </message>
    <message>
        <source>Province received by</source>
        <translation>Người nhận cấp tỉnh</translation>
    </message>
    <message>
        <source>Report no.</source>
        <translation>Số báo cáo</translation>
    </message>
    <message>
        <source>Report signed on</source>
        <translation>Ngày ký báo cáo</translation>
    </message>
    <message>
        <source>Report signed by</source>
        <translation>Người ký báo cáo</translation>
    </message>
    <message>
        <source>Origin, local material</source>
        <translation>Nguồn gốc sản phẩm, nguyên liệu địa phương</translation>
    </message>
    <message>
        <source>Local labour</source>
        <translation>Lao động địa phương</translation>
    </message>
    <message>
        <source>Origin of the idea</source>
        <translation>Nguồn gốc ý tưởng</translation>
    </message>
    <message>
        <source>Local identity</source>
        <translation>Bản sắc, trí tuệ địa phương</translation>
    </message>
    <message>
        <source>Score of part A</source>
        <translation>Điểm phần A</translation>
    </message>
    <message>
        <source>Score of part B</source>
        <translation>Điểm phần B</translation>
    </message>
    <message>
        <source>Score of part C</source>
        <translation>Điểm phần C</translation>
    </message>
    <message>
        <source>Total score</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Stars proposed</source>
        <translation>Hạng sao đề xuất</translation>
    </message>
    <message>
        <source>Stars decided</source>
        <translation>Hạng sao được công nhận</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Lý do quyết định</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>State of the paper</source>
        <translation>Tình trạng giấy tờ</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Số của giấy tờ</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Người kiểm tra</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Day of the step</source>
        <translation>Ngày của bước</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Đang soạn</translation>
    </message>
    <message>
        <source>At the commune</source>
        <translation>UBND xã đang xem xét</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Cần bổ sung</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Đủ hồ sơ</translation>
    </message>
    <message>
        <source>Before the council</source>
        <translation>Hội đồng đang chấm</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Được công nhận</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Không được công nhận</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Return to the subject</source>
        <translation>Trả lại chủ thể</translation>
    </message>
    <message>
        <source>Note as received by the commune</source>
        <translation>Ghi UBND xã đã nhận</translation>
    </message>
    <message>
        <source>Note as received</source>
        <translation>Ghi đã tiếp nhận</translation>
    </message>
    <message>
        <source>Ask for completion</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Confirm as complete</source>
        <translation>Xác nhận đủ hồ sơ</translation>
    </message>
    <message>
        <source>Put before the council</source>
        <translation>Trình Hội đồng</translation>
    </message>
    <message>
        <source>Close as recognised</source>
        <translation>Kết thúc: được công nhận</translation>
    </message>
    <message>
        <source>Close as not recognised</source>
        <translation>Kết thúc: không được công nhận</translation>
    </message>
    <message>
        <source>Cancel the dossier</source>
        <translation>Hủy hồ sơ</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Mở lại hồ sơ</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Thiếu</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>To amend</source>
        <translation>Cần bổ sung</translation>
    </message>
    <message>
        <source>Out of date</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Chưa ghi</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>%1 (to amend)</source>
        <translation>%1 (cần bổ sung)</translation>
    </message>
    <message>
        <source>%1 (expired %2)</source>
        <translation>%1 (hết hạn %2)</translation>
    </message>
    <message>
        <source>%1 (expired)</source>
        <translation>%1 (hết hạn)</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Bắt buộc</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>required</source>
        <translation>bắt buộc</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>A certificate of “%1” depends on this dossier. Delete the certificate first.</source>
        <translation>Giấy chứng nhận của “%1” được cấp theo hồ sơ này. Hãy xóa Giấy chứng nhận đó trước.</translation>
    </message>
    <message>
        <source>The dossier was not taken up again</source>
        <translation>Chưa mở lại hồ sơ</translation>
    </message>
    <message>
        <source>Nothing to put into a round</source>
        <translation>Không có hồ sơ nào để đưa vào đợt</translation>
    </message>
    <message>
        <source>None of the chosen dossiers is complete and without a round. Confirm them as complete first (F6).</source>
        <translation>Các hồ sơ đã chọn chưa đủ hoặc đã thuộc một đợt. Hãy xác nhận đủ hồ sơ trước (F6).</translation>
    </message>
    <message>
        <source>There is no open round. Make one on the page of the evaluation first.</source>
        <translation>Chưa có đợt nào đang mở. Hãy lập đợt ở trang Đánh giá trước.</translation>
    </message>
    <message>
        <source>The dossier was not deleted</source>
        <translation>Chưa xóa hồ sơ</translation>
    </message>
    <message>
        <source>dossier of %1</source>
        <translation>hồ sơ của %1</translation>
    </message>
    <message>
        <source>Report of the commune (Form 03)</source>
        <translation>Báo cáo của UBND xã (Mẫu số 03)</translation>
    </message>
    <message>
        <source>First evaluation</source>
        <translation>Đánh giá lần đầu</translation>
    </message>
    <message>
        <source>Re-evaluation</source>
        <translation>Đánh giá lại</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Nâng hạng</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Why outside the window</source>
        <translation>Lý do nộp ngoài thời hạn</translation>
    </message>
    <message>
        <source>No step for all of them</source>
        <translation>Không có bước chung</translation>
    </message>
    <message>
        <source>The chosen dossiers stand at different places. Choose those that go the same step.</source>
        <translation>Các hồ sơ đã chọn đang ở những bước khác nhau. Hãy chọn các hồ sơ đi cùng một bước.</translation>
    </message>
    <message>
        <source>On origin, local material</source>
        <translation>Nội dung về nguồn gốc, nguyên liệu địa phương</translation>
    </message>
    <message>
        <source>On local labour</source>
        <translation>Nội dung về lao động địa phương</translation>
    </message>
    <message>
        <source>On the origin of the idea</source>
        <translation>Nội dung về nguồn gốc ý tưởng</translation>
    </message>
    <message>
        <source>On local identity</source>
        <translation>Nội dung về bản sắc, trí tuệ địa phương</translation>
    </message>
    <message>
        <source>The commune proposes</source>
        <translation>UBND xã đề nghị</translation>
    </message>
</context>
<context>
    <name>drill</name>
    <message>
        <source>The backup was restored and is to the letter what was backed up.</source>
        <translation>Đã khôi phục thử; nội dung đúng từng ký tự như lúc sao lưu.</translation>
    </message>
    <message>
        <source>The backup can be restored, but it is not what was backed up: the disk has changed it. Make a new one and have the disk looked at.</source>
        <translation>Khôi phục được nhưng nội dung không còn như lúc sao lưu: ổ đĩa đã làm sai lệch. Hãy sao lưu lại và cho kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The backup could not be restored. Make a new one and have the disk looked at.</source>
        <translation>Không khôi phục được bản sao lưu. Hãy sao lưu lại và cho kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The backup was restored and is sound. It is too old to be compared with what was backed up.</source>
        <translation>Đã khôi phục thử, bản sao còn tốt. Bản này quá cũ nên không so được với nội dung lúc sao lưu.</translation>
    </message>
</context>
<context>
    <name>duplicates</name>
    <message>
        <source>producer</source>
        <translation>chủ thể</translation>
    </message>
    <message>
        <source>product</source>
        <translation>sản phẩm</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>bên mua</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) will follow; Ctrl+Z parts the records again.</source>
        <translation>
            <numerusform>%Ln sản phẩm sẽ chuyển theo; Ctrl+Z để tách lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s), need(s), talk(s) and invitation(s) will follow; Ctrl+Z parts the records again.</source>
        <translation>
            <numerusform>%Ln hợp đồng, nhu cầu, lần trao đổi, lần mời sẽ chuyển theo; Ctrl+Z để tách lại.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>eventPapers</name>
    <message>
        <source>&amp;Invitations…</source>
        <translation>&amp;Giấy mời…</translation>
    </message>
    <message>
        <source>List of &amp;delegates…</source>
        <translation>Danh sách đại &amp;biểu…</translation>
    </message>
    <message>
        <source>List of &amp;stalls…</source>
        <translation>Danh sách gian &amp;hàng…</translation>
    </message>
    <message>
        <source>&amp;Badges…</source>
        <translation>&amp;Thẻ đại biểu…</translation>
    </message>
    <message>
        <source>&amp;Minutes and conclusions…</source>
        <translation>B&amp;iên bản, kết luận…</translation>
    </message>
    <message>
        <source>&amp;Catalogue of the products shown…</source>
        <translation>&amp;Danh mục sản phẩm trưng bày…</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Giấy mời</translation>
    </message>
    <message>
        <source>&amp;Word files…</source>
        <translation>Tệp &amp;Word…</translation>
    </message>
    <message>
        <source>Folder for the invitations</source>
        <translation>Thư mục lưu giấy mời</translation>
    </message>
</context>
<context>
    <name>fileDialogs</name>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>This is the open register</source>
        <translation>Đây là sổ đang mở</translation>
    </message>
    <message>
        <source>“%1” is open in this window already. Choose another file.</source>
        <translation>“%1” đang mở trong cửa sổ này. Hãy chọn tệp khác.</translation>
    </message>
</context>
<context>
    <name>fileSentences</name>
    <message>
        <source>Nothing was written.</source>
        <translation>Chưa ghi gì.</translation>
    </message>
    <message>
        <source>“%1” was written by an older version of the program and must be brought up to date first, but it may not be written where it is. Copy it to a folder of your own and open it there.</source>
        <translation>“%1” được ghi bằng phiên bản cũ của chương trình, phải nâng cấp trước khi mở, nhưng không được phép ghi tại nơi đang để. Hãy sao chép tệp sang thư mục của bạn rồi mở ở đó.</translation>
    </message>
    <message>
        <source>The register is open for reading only: you may not write the file, or in its folder. Nothing was written. Copy it to a folder of your own to work on it.</source>
        <translation>Sổ đang mở chỉ để xem: bạn không có quyền ghi tệp hoặc thư mục chứa tệp. Chưa ghi gì. Muốn làm việc, hãy sao chép tệp sang thư mục của bạn.</translation>
    </message>
    <message>
        <source>The disk or the network folder of “%1” does not answer. Nothing was written. Check the cable, the USB stick or the network, then try again.</source>
        <translation>Ổ đĩa hoặc thư mục mạng chứa “%1” không trả lời. Chưa ghi gì. Hãy kiểm tra dây cắm, USB hoặc mạng rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk or the network folder of the register does not answer. Nothing was written. Check the cable, the USB stick or the network, then try again.</source>
        <translation>Ổ đĩa hoặc thư mục mạng chứa sổ không trả lời. Chưa ghi gì. Hãy kiểm tra dây cắm, USB hoặc mạng rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full: “%1” was not written. Make room, then try again.</source>
        <translation>Ổ đĩa đã đầy: chưa ghi được “%1”. Hãy xóa bớt tệp không cần rồi thử lại.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written. Make room, then try again.</source>
        <translation>Ổ đĩa đã đầy: chưa ghi gì. Hãy xóa bớt tệp không cần rồi thử lại.</translation>
    </message>
    <message>
        <source>The register&apos;s file was moved or renamed: it is at %1 now.</source>
        <translation>Tệp sổ đã bị chuyển chỗ hoặc đổi tên, nay ở %1.</translation>
    </message>
    <message>
        <source>The register&apos;s file is no longer at %1: it was moved or deleted, or its disk was taken out.</source>
        <translation>Tệp sổ không còn ở %1: đã bị chuyển đi, bị xóa, hoặc USB đã rút ra.</translation>
    </message>
    <message>
        <source>Another file now has the name of the register: %1.</source>
        <translation>Tệp khác đã thay vào chỗ tệp sổ: %1.</translation>
    </message>
    <message>
        <source>The disk or the network folder of %1 does not answer.</source>
        <translation>Ổ đĩa hoặc thư mục mạng chứa %1 không trả lời.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>The register is open on the computer %1 (%2) since %3.</source>
        <translation>Sổ đang mở ở máy %1 (%2) từ %3.</translation>
    </message>
    <message>
        <source>The register was open on this computer, %1 (%2), since %3; the program there was ended without closing it.</source>
        <translation>Sổ đã mở trên chính máy này, %1 (%2), từ %3; chương trình khi đó bị ngắt mà chưa đóng sổ.</translation>
    </message>
    <message>
        <source>The register was opened on the computer %1 (%2) at %3, which has given no sign of life for more than three minutes.</source>
        <translation>Sổ được mở ở máy %1 (%2) lúc %3, nhưng hơn ba phút nay máy đó không có tín hiệu.</translation>
    </message>
    <message>
        <source>It is not known whether the register is open on another computer: the file “….lock” beside it cannot be read.</source>
        <translation>Không rõ sổ có đang mở ở máy khác hay không: không đọc được tệp “….lock” bên cạnh tệp sổ.</translation>
    </message>
    <message>
        <source>Another file was copied over the register&apos;s file while it was open: %1. What this window still shows is no longer in that file.</source>
        <translation>Có tệp khác đã được sao chép đè lên tệp sổ đang mở: %1. Những gì cửa sổ này còn hiện không còn nằm trong tệp đó.</translation>
    </message>
    <message>
        <source>“%1” is open in a window of the program, here or at another desk. Nothing was changed. Close it there, then try again.</source>
        <translation>“%1” đang mở trong một cửa sổ của chương trình, ở máy này hoặc máy khác. Chưa thay đổi gì. Hãy đóng ở đó rồi làm lại.</translation>
    </message>
    <message>
        <source>“%1” is a backup behind a password. Take it out by Register → Restore from a backup… → From a file…, or in the terminal by restore with --password-file.</source>
        <translation>“%1” là bản sao lưu có mật khẩu. Hãy lấy sổ ra bằng Sổ → Khôi phục từ bản sao lưu… → Từ tệp…, hoặc trong dòng lệnh bằng restore với --password-file.</translation>
    </message>
    <message>
        <source>The password does not open “%1”. Mind capitals and marks; a backup made before the password was changed is opened by the one of then.</source>
        <translation>Mật khẩu này không mở được “%1”. Xem lại chữ hoa, chữ thường và dấu; bản sao làm trước khi đổi mật khẩu mở bằng mật khẩu hồi đó.</translation>
    </message>
    <message>
        <source>“%1” is cut off: its end is missing, perhaps the drive was pulled out too early. Take another backup; what is left of this one can be saved by rescue.</source>
        <translation>“%1” bị cụt: thiếu phần cuối, có thể do rút ổ quá sớm. Hãy dùng bản sao khác; phần còn lại của bản này có thể cứu bằng rescue.</translation>
    </message>
    <message>
        <source>“%1” was protected by a newer version of the program. Update the program to open it.</source>
        <translation>“%1” do phiên bản mới hơn của chương trình ghi. Hãy cập nhật chương trình để mở.</translation>
    </message>
    <message>
        <source>There is not enough memory for the password. Close other programs, then try again.</source>
        <translation>Máy không đủ bộ nhớ để xử lý mật khẩu. Hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1” is damaged: it is not as it was written. Take another backup and have the drive looked at.</source>
        <translation>“%1” bị hỏng: không còn đúng như lúc ghi. Hãy dùng bản sao khác và cho kiểm tra ổ.</translation>
    </message>
</context>
<context>
    <name>fileactions</name>
    <message>
        <source>Registers (*.db);;All files (*)</source>
        <translation>Sổ OCOP (*.db);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>The register was not opened</source>
        <translation>Chưa mở được sổ</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Mở sổ</translation>
    </message>
    <message>
        <source>New register</source>
        <translation>Sổ mới</translation>
    </message>
    <message>
        <source>The register was not made</source>
        <translation>Chưa tạo được sổ</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Chưa lưu được bản sao</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Đã lưu bản sao</translation>
    </message>
    <message>
        <source>The sample was not opened</source>
        <translation>Chưa mở được sổ mẫu</translation>
    </message>
    <message>
        <source>The backup was not opened</source>
        <translation>Chưa mở được bản sao lưu</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Last change: %1, %2</source>
        <translation>Sửa lần cuối: %1, %2</translation>
    </message>
    <message>
        <source>The record cannot be opened.</source>
        <translation>Không mở được bản ghi này.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 wrote “%2” meanwhile. Read the list again to put there what it says.</source>
        <translation>%1 vừa ghi “%2”. Nếu danh sách mới đúng, hãy nhập lại danh sách.</translation>
    </message>
    <message>
        <source>%1 changed “%2” meanwhile: the register says “%3”, the list “%4”. Read the list again to put it there.</source>
        <translation>%1 vừa sửa “%2”: trong sổ là “%3”, trong danh sách là “%4”. Nếu danh sách mới đúng, hãy nhập lại danh sách.</translation>
    </message>
    <message>
        <source>Now different: %1</source>
        <translation>Hiện đã khác: %1</translation>
    </message>
    <message>
        <source>Column numbers, not a product.</source>
        <translation>Dòng đánh số cột, không phải sản phẩm.</translation>
    </message>
    <message>
        <source>The heading again, not a product.</source>
        <translation>Dòng tiêu đề lặp lại, không phải sản phẩm.</translation>
    </message>
    <message>
        <source>A sum, not a product.</source>
        <translation>Dòng tổng cộng, không phải sản phẩm.</translation>
    </message>
    <message>
        <source>The name of a group, not a product.</source>
        <translation>Tên nhóm, không phải sản phẩm.</translation>
    </message>
    <message>
        <source>A note or signature, not a product.</source>
        <translation>Ghi chú hoặc chữ ký, không phải sản phẩm.</translation>
    </message>
    <message>
        <source>No subject here: taken from row %1.</source>
        <translation>Dòng này không ghi chủ thể: lấy theo dòng %1.</translation>
    </message>
    <message>
        <source>The cell shows the error %1; it was skipped.</source>
        <translation>Ô báo lỗi %1; đã bỏ qua ô này.</translation>
    </message>
    <message>
        <source>“%1” is not a decision number; it was skipped.</source>
        <translation>“%1” không phải số quyết định; đã bỏ qua.</translation>
    </message>
    <message>
        <source>There is no day %1 in the calendar.</source>
        <translation>Không có ngày %1 trong lịch.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” không phải là ngày.</translation>
    </message>
    <message>
        <source>The year %1 differs from the date %2; the date was taken.</source>
        <translation>Năm %1 khác với ngày %2; đã lấy theo ngày.</translation>
    </message>
    <message>
        <source>“%1” is not a score from 0 to 100; it was skipped.</source>
        <translation>“%1” không phải là điểm từ 0 đến 100; đã bỏ qua.</translation>
    </message>
    <message>
        <source>Now %1 stars, by the last decision %2; the decision was taken.</source>
        <translation>Cột hiện tại ghi %1 sao, quyết định cuối ghi %2 sao; đã lấy theo quyết định.</translation>
    </message>
    <message>
        <source>The product&apos;s name is missing.</source>
        <translation>Thiếu tên sản phẩm.</translation>
    </message>
    <message>
        <source>Stars must be 3 to 5; found %1.</source>
        <translation>Hạng sao phải từ 3 đến 5; đang ghi %1.</translation>
    </message>
    <message>
        <source>Ends on %1, before it begins on %2.</source>
        <translation>Ngày hết hạn %1 trước ngày bắt đầu hiệu lực %2.</translation>
    </message>
    <message>
        <source>No star was reached; there is nothing to record.</source>
        <translation>Không đạt hạng sao nào; không có gì để ghi.</translation>
    </message>
    <message>
        <source>The kind of subject is not named; taken as a household.</source>
        <translation>Không ghi loại hình chủ thể; tạm coi là hộ sản xuất kinh doanh.</translation>
    </message>
    <message>
        <source>A subject of this name is in %2 already; this one is taken as another.</source>
        <translation>Ở %2 đã có chủ thể trùng tên; đây được coi là chủ thể khác.</translation>
    </message>
    <message>
        <source>Row %3 of the file says “%2”, here “%1”; the first one counts.</source>
        <translation>Dòng %3 của tệp ghi “%2”, ở đây ghi “%1”; lấy theo dòng trước.</translation>
    </message>
    <message>
        <source>The product group “%1” is not known.</source>
        <translation>Không có nhóm sản phẩm “%1”.</translation>
    </message>
    <message>
        <source>The same product as in row %1.</source>
        <translation>Trùng sản phẩm ở dòng %1.</translation>
    </message>
    <message>
        <source>An official letter, not a decision of recognition; its date was not taken.</source>
        <translation>Đây là công văn, không phải quyết định công nhận; không lấy ngày của công văn.</translation>
    </message>
    <message>
        <source>“%1” is not a full decision number, such as 3610/QĐ-UBND.</source>
        <translation>“%1” chưa phải số quyết định đầy đủ, ví dụ 3610/QĐ-UBND.</translation>
    </message>
    <message>
        <source>%1 is in the future; please check the year.</source>
        <translation>Ngày %1 chưa tới; hãy xem lại năm.</translation>
    </message>
    <message>
        <source>Only proposed or a contender; no certificate recorded.</source>
        <translation>Mới đề nghị hoặc tiềm năng; không ghi Giấy chứng nhận.</translation>
    </message>
    <message>
        <source>The cell says nothing about stars; no certificate recorded.</source>
        <translation>Ô này không ghi hạng sao; không ghi Giấy chứng nhận.</translation>
    </message>
    <message>
        <source>No stars given; no certificate recorded.</source>
        <translation>Thiếu hạng sao; không ghi Giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Only the last day %1 is given; begins on %2 by 36 months.</source>
        <translation>Chỉ có ngày hết hạn %1; tính ngược 36 tháng thì hiệu lực từ %2.</translation>
    </message>
    <message>
        <source>Only the year %1 is known; the day of recognition is missing.</source>
        <translation>Chỉ biết năm %1; thiếu ngày công nhận.</translation>
    </message>
    <message>
        <source>The day of recognition is missing.</source>
        <translation>Thiếu ngày công nhận.</translation>
    </message>
    <message>
        <source>A certificate with the same stars runs from %1 to %2.</source>
        <translation>Đã có Giấy chứng nhận cùng hạng sao, hiệu lực từ %1 đến hết %2.</translation>
    </message>
    <message>
        <source>The register has decision %1 for this certificate, the file %2; the register was kept.</source>
        <translation>Giấy chứng nhận này trong sổ theo quyết định %1, trong tệp ghi %2; giữ theo sổ.</translation>
    </message>
    <message>
        <source>“%1” lies outside the province or is not known; kept as text.</source>
        <translation>“%1” ở ngoài tỉnh hoặc chưa rõ; giữ nguyên như đã ghi.</translation>
    </message>
    <message>
        <source>Only the district is known (%1).</source>
        <translation>Chỉ biết huyện (%1).</translation>
    </message>
    <message>
        <source>“%1” was not found; only the district was taken.</source>
        <translation>Không tìm thấy “%1”; chỉ lấy được huyện.</translation>
    </message>
    <message>
        <source>The place “%1” is not known here; kept as text.</source>
        <translation>Trong sổ không có địa bàn “%1”; giữ nguyên như đã ghi.</translation>
    </message>
    <message>
        <source>“%1” may be %2; please choose in the record.</source>
        <translation>“%1” có thể là %2; hãy chọn lại trong bản ghi.</translation>
    </message>
    <message>
        <source>“%1” was taken as %2.</source>
        <translation>“%1” được hiểu là %2.</translation>
    </message>
    <message>
        <source>The text encoding was detected as %1; check names with diacritics.</source>
        <translation>Bảng mã được nhận dạng là %1; hãy xem lại các tên có dấu.</translation>
    </message>
    <message>
        <source>A quotation mark in row %1 is never closed; it was read as an ordinary character.</source>
        <translation>Dấu ngoặc kép ở dòng %1 không đóng; được coi là ký tự thường.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Split it, or save only the list as a new file.</source>
        <translation>Tệp lớn hơn %1 MB. Hãy chia nhỏ, hoặc lưu riêng danh sách thành tệp mới.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>A PDF holds pages, not a list. Ask for the Excel file it was made from.</source>
        <translation>Tệp PDF chỉ có trang in, không có danh sách. Hãy xin tệp Excel gốc.</translation>
    </message>
    <message>
        <source>A picture holds no list. Ask for the Excel file.</source>
        <translation>Hình ảnh không có danh sách. Hãy xin tệp Excel.</translation>
    </message>
    <message>
        <source>This is a register, not a list. Open it with Register → Open.</source>
        <translation>Đây là sổ OCOP, không phải danh sách. Hãy mở bằng Sổ → Mở sổ.</translation>
    </message>
    <message>
        <source>An OpenDocument file that is no spreadsheet. Copy its table into a spreadsheet and save that as .ods or .xlsx.</source>
        <translation>Tệp OpenDocument không phải bảng tính. Hãy sao chép bảng trong tệp sang bảng tính rồi lưu thành .ods hoặc .xlsx.</translation>
    </message>
    <message>
        <source>A Word document holds no list the program can read. Copy its table into Excel and save it as .xlsx.</source>
        <translation>Chương trình không đọc được danh sách trong tệp Word. Hãy sao chép bảng sang Excel rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>A binary Excel file (.xlsb). Open it in Excel and save it as .xlsx.</source>
        <translation>Tệp Excel nhị phân (.xlsb). Hãy mở bằng Excel rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>The file is locked with a password. Save it without one.</source>
        <translation>Tệp có mật khẩu. Hãy lưu lại không có mật khẩu.</translation>
    </message>
    <message>
        <source>The workbook is damaged or was cut off while it was copied. Ask for it again.</source>
        <translation>Bảng tính bị hỏng hoặc chưa sao chép xong. Hãy xin lại tệp.</translation>
    </message>
    <message>
        <source>The workbook is damaged (in %1). Ask for it again, or open it in Excel and save it anew.</source>
        <translation>Bảng tính bị hỏng (ở %1). Hãy xin lại tệp, hoặc mở bằng Excel rồi lưu lại.</translation>
    </message>
    <message>
        <source>The workbook is damaged (%1 is missing). Open it in Excel and save it anew.</source>
        <translation>Bảng tính bị hỏng (thiếu %1). Hãy mở bằng Excel rồi lưu lại.</translation>
    </message>
    <message>
        <source>The workbook is damaged (the sheet “%1” is missing). Open it in Excel and save it anew.</source>
        <translation>Bảng tính bị hỏng (thiếu trang tính “%1”). Hãy mở bằng Excel rồi lưu lại.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Bảng tính không có trang nào có dữ liệu.</translation>
    </message>
    <message>
        <source>The workbook is damaged (it names a cell “%1”).</source>
        <translation>Bảng tính bị hỏng (địa chỉ ô “%1” không hợp lệ).</translation>
    </message>
    <message>
        <source>The workbook is damaged (the text of cell %1 is missing).</source>
        <translation>Bảng tính bị hỏng (thiếu nội dung ô %1).</translation>
    </message>
    <message>
        <source>The list has more than %1 rows.</source>
        <translation>Danh sách có hơn %1 dòng.</translation>
    </message>
    <message>
        <source>The list has more than %1 columns.</source>
        <translation>Danh sách có hơn %1 cột.</translation>
    </message>
    <message>
        <source>The list has more than %1 filled cells.</source>
        <translation>Danh sách có hơn %1 ô có dữ liệu.</translation>
    </message>
    <message>
        <source>A cell holds more than %1 characters.</source>
        <translation>Có ô dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 texts.</source>
        <translation>Bảng tính có hơn %1 chuỗi ký tự.</translation>
    </message>
    <message>
        <source>The workbook holds more than %1 parts.</source>
        <translation>Bảng tính có hơn %1 phần.</translation>
    </message>
    <message>
        <source>A part of the workbook (%1) would unpack to more than is read (%2 MB).</source>
        <translation>Một phần của bảng tính (%1) giải nén vượt dung lượng cho phép (%2 MB).</translation>
    </message>
    <message>
        <source>The workbook has more than %1 sheets.</source>
        <translation>Bảng tính có hơn %1 trang tính.</translation>
    </message>
    <message>
        <source>The workbook holds commands (a DTD in %1) that are not accepted. Save it anew in Excel.</source>
        <translation>Bảng tính chứa lệnh không được phép (DTD trong %1). Hãy lưu lại bằng Excel.</translation>
    </message>
    <message>
        <source>The file holds no text. Choose an .xlsx or .csv file.</source>
        <translation>Tệp không có dữ liệu. Hãy chọn tệp .xlsx hoặc .csv.</translation>
    </message>
    <message>
        <source>No row names its columns: a heading such as “Tên sản phẩm” is needed. Choose the heading row yourself.</source>
        <translation>Không thấy dòng tiêu đề cột, cần có cột như “Tên sản phẩm”. Hãy tự chọn dòng tiêu đề.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Trùng khớp</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Tên sản phẩm</translation>
    </message>
    <message>
        <source>Product (subject, commune)</source>
        <translation>Sản phẩm (chủ thể, xã)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Subject, place</source>
        <translation>Chủ thể, địa bàn</translation>
    </message>
    <message>
        <source>Kind of subject</source>
        <translation>Loại hình chủ thể</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>Nhóm sản phẩm</translation>
    </message>
    <message>
        <source>Product code</source>
        <translation>Mã sản phẩm</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Present stars</source>
        <translation>Hạng sao hiện tại</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Hạng sao</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Day of recognition</source>
        <translation>Ngày công nhận</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>First, renewal or upgrade</source>
        <translation>Lần đầu, công nhận lại hay nâng hạng</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Số Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Stars, second time</source>
        <translation>Hạng sao, lần hai</translation>
    </message>
    <message>
        <source>Decision, second time</source>
        <translation>Quyết định, lần hai</translation>
    </message>
    <message>
        <source>Day, second time</source>
        <translation>Ngày, lần hai</translation>
    </message>
    <message>
        <source>Year, second time</source>
        <translation>Năm, lần hai</translation>
    </message>
    <message>
        <source>Issuer, second time</source>
        <translation>Cơ quan ban hành, lần hai</translation>
    </message>
    <message>
        <source>New product and new subject</source>
        <translation>Sản phẩm mới và chủ thể mới</translation>
    </message>
    <message>
        <source>New product of a known subject</source>
        <translation>Sản phẩm mới của chủ thể đã có</translation>
    </message>
    <message>
        <source>Differs: %1</source>
        <translation>Khác: %1</translation>
    </message>
    <message>
        <source>No different from the register</source>
        <translation>Trùng khớp với sổ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Commune, district</source>
        <translation>Xã, huyện</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>In the register the code %1 is that of the product “%2” (%3). Correct the code here, or write product and subject as the register has them.</source>
        <translation>Trong sổ, mã %1 là của sản phẩm “%2” (%3). Hãy sửa mã ở ô này, hoặc ghi tên sản phẩm và chủ thể đúng như trong sổ.</translation>
    </message>
    <message>
        <source>The code %1 is that of “%2” in row %3 already. Correct the code in one of the two rows; a product has a code of its own.</source>
        <translation>Mã %1 đã ghi cho “%2” ở dòng %3. Mỗi sản phẩm có một mã riêng: hãy sửa mã ở một trong hai dòng.</translation>
    </message>
    <message>
        <source>Effective from %1: that is after %2, more than 12 months ahead. Please check the year.</source>
        <translation>Hiệu lực từ %1 là sau ngày %2, quá 12 tháng kể từ hôm nay. Hãy kiểm tra lại năm.</translation>
    </message>
    <message>
        <source>Hidden characters were taken out of this cell.</source>
        <translation>Đã bỏ các ký tự ẩn khỏi ô này.</translation>
    </message>
    <message>
        <source>Left out by you.</source>
        <translation>Do bạn bỏ ra.</translation>
    </message>
    <message>
        <source>Is “%1” the same subject as %2? Passed over until you say so.</source>
        <translation>“%1” có phải là chủ thể %2 không? Dòng được bỏ qua cho đến khi bạn trả lời.</translation>
    </message>
    <message>
        <source>Several subjects are named “%1”: %2. Passed over until you choose one.</source>
        <translation>Có nhiều chủ thể tên “%1”: %2. Dòng được bỏ qua cho đến khi bạn chọn.</translation>
    </message>
    <message>
        <source>The tax code is that of %2, the name is “%1”. Passed over until you say who is meant.</source>
        <translation>Mã số thuế là của %2, còn tên ghi “%1”. Dòng được bỏ qua cho đến khi bạn cho biết là ai.</translation>
    </message>
    <message>
        <source>“%1” has another tax code in the register: %2. Passed over until you say who is meant.</source>
        <translation>“%1” trong sổ có mã số thuế khác: %2. Dòng được bỏ qua cho đến khi bạn cho biết là ai.</translation>
    </message>
    <message>
        <source>Is “%1” the same product as %2? Passed over until you say so.</source>
        <translation>“%1” có phải là sản phẩm %2 không? Dòng được bỏ qua cho đến khi bạn trả lời.</translation>
    </message>
    <message>
        <source>No subject is given, and no known product is named “%1” there. Passed over.</source>
        <translation>Thiếu chủ thể, và ở đó chưa có sản phẩm nào tên “%1”. Dòng được bỏ qua.</translation>
    </message>
    <message>
        <source>No subject is given; products named “%1” are made by %2. Passed over.</source>
        <translation>Thiếu chủ thể; sản phẩm tên “%1” là của %2. Dòng được bỏ qua.</translation>
    </message>
    <message>
        <source>No subject is given: the product is that of %1.</source>
        <translation>Thiếu chủ thể: lấy theo sản phẩm, của %1.</translation>
    </message>
    <message>
        <source>%1: the register says “%2”, the list “%3”; the register&apos;s was kept.</source>
        <translation>%1: sổ ghi “%2”, danh sách ghi “%3”; giữ giá trị của sổ.</translation>
    </message>
    <message>
        <source>%1 does not go with the certificate from %2 to %3 in the register; that was kept.</source>
        <translation>%1 không khớp với Giấy chứng nhận từ %2 đến %3 trong sổ; giữ theo sổ.</translation>
    </message>
    <message>
        <source>%1 points are %2 stars, the list says %3 stars; the list&apos;s stars were kept.</source>
        <translation>%1 điểm ứng với %2 sao, danh sách ghi %3 sao; giữ hạng sao của danh sách.</translation>
    </message>
    <message>
        <source>%1 points reach no stars, the list says %2 stars; the list&apos;s stars were kept.</source>
        <translation>%1 điểm chưa đạt hạng sao nào, danh sách ghi %2 sao; giữ hạng sao của danh sách.</translation>
    </message>
    <message>
        <source>Ends on %1, but 36 months from %2 end on %3; %1 was kept.</source>
        <translation>Hết hạn ngày %1, nhưng 36 tháng từ %2 là đến %3; giữ ngày %1.</translation>
    </message>
    <message>
        <source>Hidden in the file; left out.</source>
        <translation>Dòng bị ẩn trong tệp; đã bỏ qua.</translation>
    </message>
    <message>
        <source>Product %1 of %2 in one cell, taken as a product of its own.</source>
        <translation>Sản phẩm thứ %1 trong %2 sản phẩm của một ô, được tách thành dòng riêng.</translation>
    </message>
    <message>
        <source>Both %1 and %2 stars are marked; none was taken.</source>
        <translation>Đánh dấu cả %1 sao và %2 sao; không lấy hạng sao nào.</translation>
    </message>
    <message>
        <source>Named a contender for %1 stars; the stars reached were taken.</source>
        <translation>Có ghi tiềm năng %1 sao; chỉ lấy hạng sao đã đạt.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden in the file; left out.</source>
        <translation>Trang tính “%1” bị ẩn trong tệp; đã bỏ qua.</translation>
    </message>
    <message>
        <source>The sheet “%1” sums up the other sheets; left out.</source>
        <translation>Trang tính “%1” tổng hợp các trang tính khác; đã bỏ qua.</translation>
    </message>
    <message>
        <source>The sheet “%1” has no heading of a list; left out.</source>
        <translation>Trang tính “%1” không có dòng tiêu đề của danh sách; đã bỏ qua.</translation>
    </message>
    <message>
        <source>The sheet “%1” was not chosen; left out.</source>
        <translation>Trang tính “%1” không được chọn; đã bỏ qua.</translation>
    </message>
    <message>
        <source>The column %1 “%2” is hidden in the file; left out.</source>
        <translation>Cột %1 “%2” bị ẩn trong tệp; đã bỏ qua.</translation>
    </message>
    <message>
        <source>The column %1 “%2” was not used (%3).</source>
        <translation>Cột %1 “%2” không được dùng (%3).</translation>
    </message>
    <message>
        <source>Rows hidden in the file were left out: %2 (%1 in all).</source>
        <translation>Đã bỏ qua các dòng bị ẩn trong tệp: %2 (tất cả %1 dòng).</translation>
    </message>
    <message>
        <source>The dates of column %1 are written month first and were read so.</source>
        <translation>Ngày ở cột %1 viết tháng trước ngày và đã được đọc như vậy.</translation>
    </message>
    <message>
        <source>Texts in the old letters %1 were read as Vietnamese (%2 cells); please look them over.</source>
        <translation>Chữ viết bằng bảng mã cũ %1 đã được đọc thành tiếng Việt (%2 ô); xin xem lại.</translation>
    </message>
    <message>
        <source>The file has no sheet “%1”. Its sheets: %2.</source>
        <translation>Tệp không có trang tính “%1”. Các trang tính có trong tệp: %2.</translation>
    </message>
    <message>
        <source>Decision %1 is of %2 here and of %3 elsewhere in the same year; one day is wrong.</source>
        <translation>Quyết định %1 ở đây ghi ngày %2, chỗ khác cùng năm ghi ngày %3; có một ngày sai.</translation>
    </message>
    <message>
        <source>Kept as one product by you, though the cell may name %1.</source>
        <translation>Bạn giữ là một sản phẩm, dù ô có thể nêu %1.</translation>
    </message>
    <message>
        <source>Is “%1” meant to read “%2” (old letters)? Passed over until you say so.</source>
        <translation>“%1” có phải là “%2” (chữ theo phông cũ)? Dòng được bỏ qua cho đến khi bạn trả lời.</translation>
    </message>
    <message>
        <source>Does “%1” mean %2 points? Passed over until you say so.</source>
        <translation>“%1” có phải là %2 điểm? Dòng được bỏ qua cho đến khi bạn trả lời.</translation>
    </message>
    <message>
        <source>Some texts may be in old letters (%2 cells), such as “%1”; their rows ask.</source>
        <translation>Một số chữ có thể theo phông cũ (%2 ô), như “%1”; các dòng đó hỏi lại.</translation>
    </message>
    <message>
        <source>Set aside by you: it will wait on the page of data quality.</source>
        <translation>Bạn để sau: dòng sẽ chờ ở trang Chất lượng dữ liệu.</translation>
    </message>
    <message>
        <source>%2, row %3: %4. %5</source>
        <translation>%2, dòng %3: %4. %5</translation>
    </message>
    <message>
        <source>%2, sheet %6, row %3: %4. %5</source>
        <translation>%2, trang tính %6, dòng %3: %4. %5</translation>
    </message>
    <message>
        <source>Read by “%1”.</source>
        <translation>Đọc theo cách đã nhớ “%1”.</translation>
    </message>
    <message>
        <source>“%1” reads other lists: no sheet here has its column of products.</source>
        <translation>“%1” dùng cho danh sách khác: không trang nào ở đây có cột sản phẩm của nó.</translation>
    </message>
    <message>
        <source>A file of Excel 95 or older, or of another old Office program. Open it in Excel and save it as .xlsx.</source>
        <translation>Tệp của Excel 95 trở về trước, hoặc của chương trình Office cũ khác. Hãy mở bằng Excel rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This kind of file holds no list the program can read. Choose an .xlsx, .xls, .ods or .csv file.</source>
        <translation>Loại tệp này không có danh sách mà chương trình đọc được. Hãy chọn tệp .xlsx, .xls, .ods hoặc .csv.</translation>
    </message>
    <message>
        <source>A web page without a table. Open it in Excel and save it as .xlsx.</source>
        <translation>Trang web không có bảng nào. Hãy mở bằng Excel rồi lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>The cell of the points says %1 stars, the column of stars %2; the column was taken.</source>
        <translation>Ô điểm ghi %1 sao, cột hạng sao ghi %2 sao; đã lấy theo cột hạng sao.</translation>
    </message>
    <message>
        <source>“%1” lies in two old districts, so it counts in neither. Name the old commune: %2.</source>
        <translation>“%1” nằm trên hai quận, huyện cũ nên chưa tính vào địa bàn nào. Hãy ghi xã, phường cũ: %2.</translation>
    </message>
</context>
<context>
    <name>importRun</name>
    <message>
        <source>Reading %1…</source>
        <translation>Đang đọc %1…</translation>
    </message>
    <message>
        <source>Comparing the list with the register…</source>
        <translation>Đang so sánh danh sách với sổ…</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n row(s) into the register…</source>
        <translation>
            <numerusform>Đang ghi %Ln dòng vào sổ…</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows set aside</source>
        <translation>Để sau các dòng của danh sách</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>en_GB</source>
        <extracomment>The language these texts are in, as en_GB or vi_VN: days and months are called by it</extracomment>
        <translation>vi_VN</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Folder for the Word files</source>
        <translation>Thư mục ghi các tệp Word</translation>
    </message>
    <message numerus="yes">
        <source>%n Word file(s) written</source>
        <translation>
            <numerusform>Đã ghi %Ln tệp Word</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters were not written</source>
        <translation>Chưa ghi được văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>&amp;Word…</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Nhãn phong bì…</translation>
    </message>
    <message>
        <source>Labels for the envelopes</source>
        <translation>Nhãn dán phong bì</translation>
    </message>
    <message>
        <source>Lists by &amp;commune…</source>
        <translation>&amp;Danh sách theo xã…</translation>
    </message>
    <message>
        <source>Lists to hand to the communes</source>
        <translation>Danh sách giao văn bản theo xã</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end</source>
        <translation>
            <numerusform>trước hạn %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the end</source>
        <translation>
            <numerusform>sau hạn %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Notified on %1 (%2)</source>
        <translation>Đã thông báo ngày %1 (%2)</translation>
    </message>
    <message>
        <source>Drafted on %1, not sent</source>
        <translation>Soạn ngày %1, chưa gửi</translation>
    </message>
    <message>
        <source>Kind of letter</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Place written to</source>
        <translation>Địa bàn nhận văn bản</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>Signer&apos;s role</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation>Nơi nhận bản sao</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Ngày soạn</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Ngày gửi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Hình thức gửi</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Ngày nhận</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Ngày trả lời</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Nội dung trả lời</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Answered by the dossier</source>
        <translation>Hồ sơ trả lời văn bản</translation>
    </message>
    <message>
        <source>Head of the paper</source>
        <translation>Phần đầu văn bản</translation>
    </message>
    <message>
        <source>Trade event</source>
        <translation>Hoạt động xúc tiến</translation>
    </message>
</context>
<context>
    <name>likely</name>
    <message>
        <source>same tax code</source>
        <translation>cùng mã số thuế</translation>
    </message>
    <message>
        <source>same personal ID</source>
        <translation>cùng số căn cước</translation>
    </message>
    <message>
        <source>same name, same commune</source>
        <translation>trùng tên, cùng xã</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>cùng số điện thoại</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>trùng tên</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>tên gần giống</translation>
    </message>
    <message>
        <source>the same subject has it</source>
        <translation>chủ thể này đã có</translation>
    </message>
    <message>
        <source>in the same district: a duplicate product?</source>
        <translation>cùng huyện: có thể trùng sản phẩm</translation>
    </message>
</context>
<context>
    <name>listHeadline</name>
    <message>
        <source>sheets: %1</source>
        <translation>trang tính: %1</translation>
    </message>
    <message>
        <source>heading in row %1</source>
        <translation>tiêu đề ở dòng %1</translation>
    </message>
    <message>
        <source>%1 of %2 columns taken</source>
        <translation>Đã nhận %1 trong %2 cột</translation>
    </message>
    <message>
        <source>columns left out: %1</source>
        <translation>cột không lấy: %1</translation>
    </message>
    <message>
        <source>sheets left out: %1</source>
        <translation>trang tính không lấy: %1</translation>
    </message>
</context>
<context>
    <name>longWrite</name>
    <message numerus="yes">
        <source>Writing %n record(s) into the register…</source>
        <translation>
            <numerusform>Đang ghi %Ln bản ghi vào sổ…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing it again: %n record(s)…</source>
        <translation>
            <numerusform>Đang làm lại: %Ln bản ghi…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking back: %n record(s)…</source>
        <translation>
            <numerusform>Đang hoàn tác: %Ln bản ghi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up the register…</source>
        <translation>Đang sao lưu sổ…</translation>
    </message>
</context>
<context>
    <name>lookups</name>
    <message>
        <source> · until %1</source>
        <translation> · đến hết %1</translation>
    </message>
    <message>
        <source> · set %1</source>
        <translation> · bộ %1</translation>
    </message>
    <message>
        <source> · group %1, set not known</source>
        <translation> · nhóm %1, chưa rõ bộ</translation>
    </message>
    <message>
        <source>sector only</source>
        <translation>chỉ có ngành</translation>
    </message>
    <message>
        <source>Add product “%1”…</source>
        <translation>Thêm sản phẩm “%1”…</translation>
    </message>
    <message>
        <source>Add subject…</source>
        <translation>Thêm chủ thể…</translation>
    </message>
    <message>
        <source>Add subject “%1”…</source>
        <translation>Thêm chủ thể “%1”…</translation>
    </message>
    <message>
        <source>Add product…</source>
        <translation>Thêm sản phẩm…</translation>
    </message>
    <message>
        <source>Add decision…</source>
        <translation>Thêm quyết định…</translation>
    </message>
    <message>
        <source>Add decision “%1”…</source>
        <translation>Thêm quyết định “%1”…</translation>
    </message>
    <message>
        <source>Add buyer…</source>
        <translation>Thêm bên mua…</translation>
    </message>
    <message>
        <source>Add buyer “%1”…</source>
        <translation>Thêm bên mua “%1”…</translation>
    </message>
</context>
<context>
    <name>lostRegister</name>
    <message>
        <source>A backup made %1, %2</source>
        <translation>Bản sao lưu làm %1, %2</translation>
    </message>
    <message>
        <source>in the second place</source>
        <translation>ở nơi thứ hai</translation>
    </message>
    <message>
        <source>behind a password</source>
        <translation>có mật khẩu</translation>
    </message>
</context>
<context>
    <name>matching</name>
    <message>
        <source>the goods wanted by name</source>
        <translation>đúng tên mặt hàng</translation>
    </message>
    <message>
        <source>the goods wanted by description or group</source>
        <translation>mặt hàng có trong mô tả, nhóm</translation>
    </message>
    <message>
        <source>of the group wanted</source>
        <translation>đúng nhóm sản phẩm</translation>
    </message>
    <message>
        <source>has %1 until %2</source>
        <translation>có %1 đến %2</translation>
    </message>
    <message>
        <source>has %1</source>
        <translation>có %1</translation>
    </message>
    <message>
        <source>the goods wanted are not in its name</source>
        <translation>tên, mô tả không có mặt hàng này</translation>
    </message>
    <message>
        <source>its group is not known</source>
        <translation>chưa rõ nhóm sản phẩm</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>%1 ended on %2</source>
        <translation>%1 đã hết hạn %2</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <translation>%1 hết hạn %2</translation>
    </message>
    <message numerus="yes">
        <source>the OCOP certificate ends in %n day(s)</source>
        <translation>
            <numerusform>Giấy chứng nhận OCOP hết hạn trong %n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>quantity not known</source>
        <translation>sản lượng: chưa biết</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>giá: chưa biết</translation>
    </message>
</context>
<context>
    <name>ocop::ActHistoryDialog</name>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Số bản ghi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>All changes of the register</source>
        <translation>Mọi thay đổi của sổ</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Các việc đã làm</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s)</source>
        <translation>
            <numerusform>%Ln việc</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 acts</source>
        <translation>%1 trong %2 việc</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Chưa có thay đổi nào</translation>
    </message>
    <message>
        <source>Every act shows here, and can be taken back.</source>
        <translation>Mọi việc đã làm hiện ở đây và có thể hoàn tác.</translation>
    </message>
    <message>
        <source>What the act changed</source>
        <translation>Những gì đã thay đổi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Go to &amp;that act</source>
        <translation>Đến &amp;việc đó</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more record(s)</source>
        <translation>
            <numerusform>… và %Ln bản ghi nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>This was taken back already.</source>
        <translation>Việc này đã được hoàn tác.</translation>
    </message>
    <message>
        <source>“%1” depends on it, added by %2. Take that back first.</source>
        <translation>“%1” (thêm bởi: %2) phụ thuộc vào việc này. Hãy hoàn tác việc đó trước.</translation>
    </message>
    <message>
        <source>“%1” was changed later by %2. Take that back first.</source>
        <translation>“%1” đã được sửa sau đó bởi: %2. Hãy hoàn tác việc đó trước.</translation>
    </message>
    <message>
        <source>“%1” is no longer as this act left it.</source>
        <translation>“%1” đã thay đổi so với sau việc này.</translation>
    </message>
    <message>
        <source>Do it &amp;again</source>
        <translation>Làm &amp;lại</translation>
    </message>
    <message>
        <source>This could not be taken back</source>
        <translation>Không hoàn tác được</translation>
    </message>
</context>
<context>
    <name>ocop::ActItemsField</name>
    <message>
        <source>Product, subject</source>
        <translation>Sản phẩm, chủ thể</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sẽ thành</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Nothing is left in this act</source>
        <translation>Không còn dòng nào</translation>
    </message>
    <message>
        <source>Close with Esc and choose again.</source>
        <translation>Nhấn Esc để thoát rồi chọn lại.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::AdvisoryForm</name>
    <message>
        <source>Report of the advisory team</source>
        <translation>Báo cáo của Tổ tư vấn</translation>
    </message>
    <message>
        <source>Advisory team: %1</source>
        <translation>Tổ tư vấn: %1</translation>
    </message>
    <message>
        <source>Save, photos of samples…</source>
        <translation>Lưu, ảnh mẫu sản phẩm…</translation>
    </message>
    <message>
        <source>Save, show the paper…</source>
        <translation>Lưu, xem văn bản…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Visit, tests</source>
        <translation>Kiểm tra thực tế, kiểm nghiệm</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Chưa đề nghị</translation>
    </message>
    <message>
        <source>advisory report on %1</source>
        <translation>báo cáo của Tổ tư vấn về %1</translation>
    </message>
</context>
<context>
    <name>ocop::ApplicationForm</name>
    <message>
        <source>Not known yet</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Edit dossier</source>
        <translation>Sửa hồ sơ</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>Hồ sơ mới</translation>
    </message>
    <message>
        <source>Save, then papers</source>
        <translation>Lưu, rồi kiểm tra giấy tờ</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>A – community tourism</source>
        <translation>A – du lịch cộng đồng</translation>
    </message>
    <message>
        <source>B – tourist site, tourism organisation</source>
        <translation>B – điểm du lịch, tổ chức du lịch</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>Tiếp nhận</translation>
    </message>
</context>
<context>
    <name>ocop::ApplicationRoundForm</name>
    <message>
        <source>Put into a round</source>
        <translation>Đưa vào đợt đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) that are complete</source>
        <translation>
            <numerusform>%Ln hồ sơ đã đủ</numerusform>
        </translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Đợt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ocop::ApplicationsPage</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ đánh giá</translation>
    </message>
    <message>
        <source>Add dossier</source>
        <translation>Thêm hồ sơ</translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <translation>%1 trong %2 hồ sơ</translation>
    </message>
    <message>
        <source>No dossier yet</source>
        <translation>Chưa có hồ sơ nào</translation>
    </message>
    <message>
        <source>Add one when a subject files it, or from a product&apos;s list of acts.</source>
        <translation>Thêm hồ sơ khi chủ thể nộp, hoặc từ nút “Thêm việc khác” của sản phẩm.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
    <message>
        <source>Next step (F6)</source>
        <translation>Bước tiếp theo (F6)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>No step yet</source>
        <translation>Chưa có bước nào</translation>
    </message>
    <message>
        <source>The day each state began shows here.</source>
        <translation>Ngày bắt đầu từng bước sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Next step…</source>
        <translation>Bước tiếp theo…</translation>
    </message>
    <message>
        <source>Check the papers…</source>
        <translation>Kiểm tra giấy tờ…</translation>
    </message>
    <message>
        <source>Put into a round…</source>
        <translation>Đưa vào đợt…</translation>
    </message>
    <message>
        <source>Dossiers are not added from pasted rows</source>
        <translation>Không thêm hồ sơ từ các dòng dán vào</translation>
    </message>
    <message>
        <source>Add each with Ctrl+N, or from its product. To fill in dossiers that are there, choose their cells first and paste with Ctrl+V.</source>
        <translation>Hãy thêm từng hồ sơ bằng Ctrl+N, hoặc từ sản phẩm. Để điền vào các hồ sơ đã có, chọn các ô trước rồi dán bằng Ctrl+V.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Advisory team&apos;s report…</source>
        <translation>Báo cáo của Tổ tư vấn…</translation>
    </message>
    <message>
        <source>Registration form (Mẫu số 01)…</source>
        <translation>Phiếu đăng ký (Mẫu số 01)…</translation>
    </message>
    <message>
        <source>Self-assessment (Mẫu số 02)…</source>
        <translation>Báo cáo tự đánh giá (Mẫu số 02)…</translation>
    </message>
    <message>
        <source>Commune&apos;s report (Mẫu số 03)…</source>
        <translation>Báo cáo của UBND cấp xã (Mẫu số 03)…</translation>
    </message>
</context>
<context>
    <name>ocop::AttachmentCheckDialog</name>
    <message>
        <source>Check of the attached files</source>
        <translation>Kiểm tra tệp đính kèm</translation>
    </message>
    <message>
        <source>Files compared</source>
        <translation>Số tệp đã kiểm tra</translation>
    </message>
    <message>
        <source>Files with a fault</source>
        <translation>Tệp có lỗi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Comparing %1 of %2 files…</source>
        <translation>Đang kiểm tra tệp %1 trên %2…</translation>
    </message>
    <message>
        <source>All attached files are as they were attached.</source>
        <translation>Mọi tệp đính kèm đều còn nguyên vẹn.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with a fault</source>
        <translation>
            <numerusform>%Ln tệp có lỗi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::AttachmentCopies</name>
    <message>
        <source>The file was not opened</source>
        <translation>Chưa mở được tệp</translation>
    </message>
    <message>
        <source>This computer has no program for “%1”. The copy is at %2.</source>
        <translation>Máy này không có chương trình mở “%1”. Bản sao ở %2.</translation>
    </message>
    <message>
        <source>“%1” is damaged: what is stored is not what was attached. Attach it again, or take it from a backup.</source>
        <translation>“%1” bị hỏng: nội dung đang lưu khác với khi đính kèm. Hãy đính kèm lại, hoặc lấy từ bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1” is a program: opening it would run it. Its folder was opened instead; run it only when you know who made it.</source>
        <translation>“%1” là tệp chương trình, mở ra là chạy. Thư mục chứa tệp đã được mở thay; chỉ chạy khi biết rõ nguồn gốc của tệp.</translation>
    </message>
</context>
<context>
    <name>ocop::AttachmentsBox</name>
    <message>
        <source>No file yet. Drop one here, or paste it.</source>
        <translation>Chưa có tệp. Kéo thả vào đây, hoặc dán.</translation>
    </message>
    <message>
        <source>&amp;Attach a file…</source>
        <translation>Đính &amp;kèm tệp…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Opens a read-only copy; what is changed in it does not come back</source>
        <translation>Mở bản sao chỉ để xem; sửa trong bản sao không lưu vào sổ</translation>
    </message>
    <message>
        <source>%1, attached on %2</source>
        <translation>%1, đính kèm ngày %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Đính kèm tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not attached</source>
        <translation>
            <numerusform>%Ln tệp chưa đính kèm được</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Lưu bản sao</translation>
    </message>
    <message>
        <source>No copy was saved</source>
        <translation>Chưa lưu được bản sao</translation>
    </message>
    <message>
        <source>&amp;Open a copy</source>
        <translation>&amp;Mở bản sao</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>&amp;Lưu bản sao…</translation>
    </message>
    <message>
        <source>&amp;Name and note…</source>
        <translation>Tên và &amp;ghi chú…</translation>
    </message>
    <message>
        <source>Show as the &amp;photo of the product</source>
        <translation>Chọn làm ả&amp;nh sản phẩm</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Dán</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Gỡ bỏ</translation>
    </message>
</context>
<context>
    <name>ocop::Background</name>
    <message>
        <source>Sổ OCOP keeps running</source>
        <translation>Sổ OCOP vẫn đang chạy</translation>
    </message>
    <message>
        <source>It reminds from the tray. Its icon opens it again; its menu quits it.</source>
        <translation>Chương trình nhắc việc từ khay hệ thống. Bấm biểu tượng để mở lại; thoát hẳn bằng menu của biểu tượng.</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Việc cần làm hôm nay</translation>
    </message>
</context>
<context>
    <name>ocop::BackupKeeper</name>
    <message>
        <source>Backing up the register…</source>
        <translation>Đang sao lưu sổ…</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Đã sao lưu và kiểm tra</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Chưa sao lưu được</translation>
    </message>
    <message>
        <source>Backing up before closing…</source>
        <translation>Đang sao lưu trước khi đóng…</translation>
    </message>
    <message>
        <source>The backup at closing was not made</source>
        <translation>Chưa tạo được bản sao lưu khi đóng</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Đóng, không sao lưu</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ở lại</translation>
    </message>
    <message>
        <source>Restoring for practice</source>
        <translation>Chạy thử khôi phục</translation>
    </message>
</context>
<context>
    <name>ocop::BallotMatrix</name>
    <message>
        <source>Written ballots</source>
        <translation>Phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>Ballots, products by members: 1 agrees, 2 does not, 3 other opinion, 0 no answer</source>
        <translation>Phiếu lấy ý kiến, sản phẩm theo thành viên: 1 đồng ý, 2 không đồng ý, 3 ý kiến khác, 0 không ghi</translation>
    </message>
    <message>
        <source>Ballots sent on…</source>
        <translation>Ngày gửi phiếu…</translation>
    </message>
    <message>
        <source>Print the ballots…</source>
        <translation>In phiếu…</translation>
    </message>
    <message>
        <source>Record of the ballot…</source>
        <translation>Biên bản kiểm phiếu…</translation>
    </message>
    <message>
        <source>Ballots came back on</source>
        <translation>Ngày nhận lại phiếu</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>1 agrees · 2 does not agree · 3 other opinion · 0 no answer · Ctrl+1 agrees to the rest · Delete not back</source>
        <translation>1 đồng ý · 2 không đồng ý · 3 ý kiến khác · 0 không ghi · Ctrl+1 đồng ý phần còn lại · Delete chưa gửi lại</translation>
    </message>
    <message>
        <source>Came &amp;back on</source>
        <translation>&amp;Ngày nhận lại</translation>
    </message>
    <message>
        <source>No product is in this round yet</source>
        <translation>Đợt này chưa có sản phẩm</translation>
    </message>
    <message>
        <source>Put dossiers into the round first.</source>
        <translation>Hãy đưa hồ sơ vào đợt trước.</translation>
    </message>
    <message>
        <source>The round has no council with members who vote</source>
        <translation>Đợt chưa có Hội đồng với thành viên được lấy ý kiến</translation>
    </message>
    <message>
        <source>Give the round its council, and the council its members.</source>
        <translation>Hãy chọn Hội đồng cho đợt và nhập thành viên cho Hội đồng.</translation>
    </message>
    <message>
        <source>Written ballots · %1</source>
        <translation>Phiếu lấy ý kiến · %1</translation>
    </message>
    <message>
        <source>Sent on %1, back until %2</source>
        <translation>Gửi ngày %1, hạn gửi lại %2</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi phiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) past the day to decide</source>
        <translation>
            <numerusform>%n hồ sơ quá hạn quyết định</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 answers are back</source>
        <translation>Đã nhận %1/%2 ý kiến</translation>
    </message>
    <message>
        <source>ballots of %1</source>
        <translation>phiếu lấy ý kiến của %1</translation>
    </message>
    <message>
        <source>Decided already, or the member takes no part in this product.</source>
        <translation>Đã quyết định, hoặc thành viên không tham gia đánh giá sản phẩm này.</translation>
    </message>
</context>
<context>
    <name>ocop::BallotMatrixModel</name>
    <message>
        <source>Proposed: %1</source>
        <translation>Đề xuất: %1</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>không tham gia</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>chưa gửi lại</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nhận lại</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>ocop::BallotReason</name>
    <message>
        <source>Reason of this answer</source>
        <translation>Lý do của ý kiến này</translation>
    </message>
</context>
<context>
    <name>ocop::BoardExport</name>
    <message>
        <source>&amp;Copy as a picture</source>
        <translation>Sao &amp;chép thành hình</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Lưu thành hình &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Lưu thành hình &amp;SVG…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Lưu thành trang P&amp;DF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Copy this chart as a picture</source>
        <translation>Sao &amp;chép biểu đồ này thành hình</translation>
    </message>
    <message>
        <source>Save this chart as &amp;PNG…</source>
        <translation>Lưu biểu đồ này thành &amp;PNG…</translation>
    </message>
    <message>
        <source>Save this chart as &amp;SVG…</source>
        <translation>Lưu biểu đồ này thành &amp;SVG…</translation>
    </message>
    <message>
        <source>&amp;Numbers as a table</source>
        <translation>Số liệu thành &amp;bảng</translation>
    </message>
    <message>
        <source>Save the board</source>
        <translation>Lưu bảng</translation>
    </message>
    <message>
        <source>Board saved</source>
        <translation>Đã lưu bảng</translation>
    </message>
    <message>
        <source>The board was not saved</source>
        <translation>Chưa lưu được bảng</translation>
    </message>
</context>
<context>
    <name>ocop::BulkStepForm</name>
    <message numerus="yes">
        <source>Next step of %n dossier(s)</source>
        <translation>
            <numerusform>Bước tiếp theo của %n hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>One act that Ctrl+Z takes back.</source>
        <translation>Một thao tác, Ctrl+Z hoàn tác.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>First receipt no.</source>
        <translation>Số phiếu đầu tiên</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>Empty: the receipts get no number now.</source>
        <translation>Để trống: chưa ghi số phiếu.</translation>
    </message>
    <message>
        <source>Numbers: %1 … %2</source>
        <translation>Các số: %1 … %2</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%n hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::BuyersPage</name>
    <message>
        <source>Buyers</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>Add buyer</source>
        <translation>Thêm bên mua</translation>
    </message>
    <message numerus="yes">
        <source>%n buyer(s)</source>
        <translation>
            <numerusform>%Ln bên mua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 buyers</source>
        <translation>%1 trong %2 bên mua</translation>
    </message>
    <message>
        <source>No buyer yet</source>
        <translation>Chưa có bên mua nào</translation>
    </message>
    <message>
        <source>Supermarkets, distributors, exporters: what they look for and what they ask of producers.</source>
        <translation>Siêu thị, nhà phân phối, doanh nghiệp xuất khẩu: cần mua gì và yêu cầu gì.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Looking for something</source>
        <translation>Đang cần mua</translation>
    </message>
    <message>
        <source>Looks for</source>
        <translation>Cần mua</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Value (million đồng)</source>
        <translation>Giá trị (triệu đồng)</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>Trao đổi gần nhất</translation>
    </message>
    <message>
        <source>Not deleted: there are contracts</source>
        <translation>Chưa xóa: còn hợp đồng</translation>
    </message>
    <message>
        <source>%1. Delete their contracts first.</source>
        <translation>%1. Hãy xóa các hợp đồng này trước.</translation>
    </message>
    <message>
        <source>Nothing signed yet</source>
        <translation>Chưa ký gì</translation>
    </message>
    <message>
        <source>Contracts and memoranda stand here when they are entered.</source>
        <translation>Hợp đồng, biên bản ghi nhớ nhập vào sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>&amp;Find products that fit…</source>
        <translation>&amp;Tìm sản phẩm phù hợp…</translation>
    </message>
    <message>
        <source>&amp;Read a list…</source>
        <translation>Đọ&amp;c danh sách…</translation>
    </message>
</context>
<context>
    <name>ocop::CellDrafts</name>
    <message>
        <source>It was being typed when the program ended.</source>
        <translation>Ô này đang gõ dở khi chương trình kết thúc.</translation>
    </message>
    <message>
        <source>Not written: %1 F2 and Enter write it.</source>
        <translation>Chưa ghi vào sổ: %1 Nhấn F2 rồi Enter để ghi.</translation>
    </message>
</context>
<context>
    <name>ocop::CertificateForm</name>
    <message>
        <source>Edit certificate</source>
        <translation>Sửa Giấy chứng nhận</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Giấy chứng nhận mới</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Số Giấy chứng nhận</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Như in trên giấy</translation>
    </message>
    <message>
        <source>%1 points are in the band of %2 stars</source>
        <translation>%1 điểm thuộc hạng %2 sao</translation>
    </message>
    <message>
        <source>decision, stars, first and last day</source>
        <translation>quyết định, hạng sao, ngày đầu và ngày cuối</translation>
    </message>
</context>
<context>
    <name>ocop::CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Add certificate</source>
        <translation>Thêm Giấy chứng nhận</translation>
    </message>
    <message>
        <source>%1 of %2 certificates</source>
        <translation>%1 trong %2 Giấy chứng nhận</translation>
    </message>
    <message>
        <source>No certificate yet</source>
        <translation>Chưa có Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Add a product first, then its certificate; or read in a list.</source>
        <translation>Hãy thêm sản phẩm trước, rồi thêm Giấy chứng nhận; hoặc nhập danh sách.</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Số Giấy chứng nhận</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>certificate of %1</source>
        <translation>Giấy chứng nhận của %1</translation>
    </message>
    <message>
        <source>Recognise again…</source>
        <translation>Công nhận lại…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Kéo dài hiệu lực…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Thu hồi…</translation>
    </message>
    <message>
        <source>Print certificates…</source>
        <translation>In Giấy chứng nhận…</translation>
    </message>
    <message>
        <source>Annex of the decision…</source>
        <translation>Phụ lục của quyết định…</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln Giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Last days by issuer…</source>
        <translation>Tính lại ngày hết hạn theo cơ quan cấp…</translation>
    </message>
</context>
<context>
    <name>ocop::ChangeForm</name>
    <message>
        <source>What was typed wrongly is corrected with Edit.</source>
        <translation>Nếu chỉ gõ sai, hãy dùng lệnh Sửa.</translation>
    </message>
    <message>
        <source>The change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>From which day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Number and day of the paper it is based on</source>
        <translation>Số và ngày của giấy tờ làm căn cứ</translation>
    </message>
    <message>
        <source>until then: %1</source>
        <translation>trước đó: %1</translation>
    </message>
</context>
<context>
    <name>ocop::CheckField</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>ocop::ChildPart</name>
    <message>
        <source>Add one</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Add one (Insert)</source>
        <translation>Thêm (Insert)</translation>
    </message>
    <message>
        <source>Edit it (F2)</source>
        <translation>Sửa (F2)</translation>
    </message>
    <message>
        <source>Delete it (Delete)</source>
        <translation>Xóa (Del)</translation>
    </message>
</context>
<context>
    <name>ocop::ClockStrip</name>
    <message>
        <source>The clock is right</source>
        <translation>Đồng hồ đúng</translation>
    </message>
    <message>
        <source>What was written until now with another clock no longer counts as the last change</source>
        <translation>Những lần ghi trước đây với đồng hồ sai sẽ không còn được coi là lần sửa cuối</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 ngày %1</translation>
    </message>
    <message>
        <source>The computer&apos;s clock says %1, but this register was last changed on %2. Reminders are counted with %3. Please set the computer&apos;s day and time.</source>
        <translation>Đồng hồ máy đang chỉ %1, nhưng sổ này được sửa lần cuối lúc %2. Việc nhắc được tính theo ngày %3. Đề nghị chỉnh lại ngày giờ của máy.</translation>
    </message>
    <message>
        <source>The clock could not be kept as right</source>
        <translation>Chưa ghi nhận được đồng hồ đúng</translation>
    </message>
</context>
<context>
    <name>ocop::ColumnChooser</name>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>ocop::ColumnFilterPopup</name>
    <message>
        <source>Filter “%1”</source>
        <translation>Lọc “%1”</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Values to show</source>
        <translation>Các giá trị cần xem</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Từ</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đế&amp;n</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>nn/tt/nnnn</translation>
    </message>
    <message>
        <source>Text to find</source>
        <translation>Từ cần tìm</translation>
    </message>
    <message>
        <source>Text to find, with or without diacritics</source>
        <translation>Từ cần tìm, có dấu hoặc không dấu</translation>
    </message>
</context>
<context>
    <name>ocop::ColumnMeaning</name>
    <message>
        <source>Col&amp;umn</source>
        <translation>Cột &amp;nào</translation>
    </message>
    <message>
        <source>&amp;holds</source>
        <translation>là &amp;mục</translation>
    </message>
    <message>
        <source>nothing of these: kept in the note</source>
        <translation>không thuộc mục nào, giữ vào ghi chú</translation>
    </message>
</context>
<context>
    <name>ocop::ColumnMenu</name>
    <message>
        <source>Sort &amp;ascending</source>
        <translation>Sắp xếp &amp;tăng dần</translation>
    </message>
    <message>
        <source>Sort &amp;descending</source>
        <translation>Sắp xếp &amp;giảm dần</translation>
    </message>
    <message>
        <source>&amp;Filter “%1”…</source>
        <translation>&amp;Lọc “%1”…</translation>
    </message>
    <message>
        <source>&amp;Clear this filter</source>
        <translation>&amp;Bỏ lọc cột này</translation>
    </message>
    <message>
        <source>Take the &amp;groups away</source>
        <translation>Bỏ &amp;nhóm</translation>
    </message>
    <message>
        <source>&amp;Group by this column</source>
        <translation>&amp;Nhóm theo cột này</translation>
    </message>
    <message>
        <source>Close all grou&amp;ps</source>
        <translation>Th&amp;u gọn mọi nhóm</translation>
    </message>
    <message>
        <source>Open all gro&amp;ups</source>
        <translation>&amp;Mở mọi nhóm</translation>
    </message>
    <message>
        <source>&amp;Hide this column</source>
        <translation>Ẩ&amp;n cột này</translation>
    </message>
    <message>
        <source>Move &amp;left</source>
        <translation>Chuyển &amp;sang trái</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>Chuyển sang &amp;phải</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Các cột</translation>
    </message>
    <message>
        <source>R&amp;eset the columns</source>
        <translation>Đặt lạ&amp;i các cột</translation>
    </message>
</context>
<context>
    <name>ocop::ColumnsButton</name>
    <message>
        <source>The usual columns</source>
        <translation>Các cột mặc định</translation>
    </message>
    <message>
        <source>The usual ones</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
</context>
<context>
    <name>ocop::CompareBoard</name>
    <message>
        <source>Places compared on one scale</source>
        <translation>So sánh các địa bàn (cùng thang đo)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Số sản phẩm</translation>
    </message>
    <message>
        <source>Per 10 products</source>
        <translation>Trên 10 sản phẩm</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Tỷ lệ, %</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>đã công nhận</translation>
    </message>
</context>
<context>
    <name>ocop::ConflictDialog</name>
    <message numerus="yes">
        <source>%n field(s) to choose</source>
        <translation>
            <numerusform>Còn %Ln mục cần chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>L&amp;ưu</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Sửa tiếp</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>&amp;Giữ tất cả của tôi</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>&amp;Lấy tất cả của họ</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, của tôi: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, của họ: %2</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>không sửa</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Của họ</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Lúc bạn mở</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>You changed different fields: saving keeps both.</source>
        <translation>Hai người sửa các mục khác nhau: khi lưu sẽ giữ thay đổi của cả hai.</translation>
    </message>
    <message>
        <source>Choose where you both changed the same field; all else is kept from both.</source>
        <translation>Hãy chọn ở những mục cả hai cùng sửa; các mục khác giữ thay đổi của cả hai.</translation>
    </message>
    <message>
        <source>%1 saved this record after you opened it. Nothing of yours is saved yet.</source>
        <translation>Bản ghi đã được người khác lưu sau khi bạn mở: %1. Nội dung bạn nhập chưa được lưu.</translation>
    </message>
    <message>
        <source>%1 deleted this record after you opened it. Saving brings it back with what you typed.</source>
        <translation>Bản ghi đã bị xóa sau khi bạn mở: %1. Nếu lưu, bản ghi được khôi phục cùng nội dung bạn đã nhập.</translation>
    </message>
    <message>
        <source>Two people changed this record</source>
        <translation>Hai người cùng sửa bản ghi này</translation>
    </message>
</context>
<context>
    <name>ocop::ContractsPage</name>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Thêm hợp đồng</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%Ln hợp đồng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contracts</source>
        <translation>%1 trong %2 hợp đồng</translation>
    </message>
    <message>
        <source>No contract yet</source>
        <translation>Chưa có hợp đồng nào</translation>
    </message>
    <message>
        <source>Memoranda and contracts that producers sign with buyers, and what came of them.</source>
        <translation>Biên bản ghi nhớ và hợp đồng chủ thể ký với bên mua, và kết quả thực hiện.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>Chưa theo dõi lần nào</translation>
    </message>
    <message>
        <source>F6 notes how the contract goes, 6 and 12 months after the signing.</source>
        <translation>Phím F6 ghi tình hình thực hiện, 6 và 12 tháng sau khi ký.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Note a follow-up…</source>
        <translation>Ghi lần theo dõi…</translation>
    </message>
    <message>
        <source>&amp;Follow up…</source>
        <translation>&amp;Theo dõi…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>To be followed up</source>
        <translation>Phải theo dõi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Chưa xong</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Follow-up due</source>
        <translation>Hạn theo dõi</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Value %1, delivered %2 million đồng</source>
        <translation>Giá trị %1, đã giao %2 triệu đồng</translation>
    </message>
    <message>
        <source>Not deleted: there are annexes</source>
        <translation>Chưa xóa: còn phụ lục</translation>
    </message>
    <message>
        <source>%1. Delete their annexes first.</source>
        <translation>%1. Hãy xóa phụ lục của chúng trước.</translation>
    </message>
    <message>
        <source>Value (m. đồng)</source>
        <translation>Giá trị (trđ)</translation>
    </message>
    <message>
        <source>&amp;Read a list…</source>
        <translation>Đọ&amp;c danh sách…</translation>
    </message>
</context>
<context>
    <name>ocop::CouncilForm</name>
    <message>
        <source>Edit council</source>
        <translation>Sửa Hội đồng</translation>
    </message>
    <message>
        <source>New council</source>
        <translation>Hội đồng mới</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Decision no.</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Of the day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Rules of procedure</source>
        <translation>Quy chế hoạt động</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Số thành viên cần có mặt</translation>
    </message>
    <message>
        <source>of parts</source>
        <translation>trên</translation>
    </message>
    <message>
        <source>Points apart</source>
        <translation>Chênh lệch điểm</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Cảnh báo khi</translation>
    </message>
    <message>
        <source>beyond the limit</source>
        <translation>vượt mức</translation>
    </message>
    <message>
        <source>at the limit already</source>
        <translation>từ mức trở lên</translation>
    </message>
    <message>
        <source>Minima are met</source>
        <translation>Đạt điều kiện tối thiểu</translation>
    </message>
    <message>
        <source>when the members&apos; mean reaches them</source>
        <translation>khi điểm trung bình đạt</translation>
    </message>
    <message>
        <source>when every member&apos;s points reach them</source>
        <translation>khi điểm của từng thành viên đều đạt</translation>
    </message>
    <message>
        <source>3 of 4: three quarters of the members, the chair among them</source>
        <translation>3 trên 4: ba phần tư số thành viên, trong đó có Chủ tịch Hội đồng</translation>
    </message>
    <message>
        <source>Between the highest and the lowest total</source>
        <translation>Giữa tổng điểm cao nhất và thấp nhất</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n member(s))</source>
        <translation>
            <numerusform>%1 (%Ln thành viên)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other council with members</source>
        <translation>Không có Hội đồng nào khác có thành viên</translation>
    </message>
    <message>
        <source>The record cannot be opened.</source>
        <translation>Không mở được bản ghi này.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ocop::CouncilMembersField</name>
    <message>
        <source>Add member</source>
        <translation>Thêm thành viên</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Copy from another council…</source>
        <translation>Sao chép từ Hội đồng khác…</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) pasted; Ctrl+Z takes them out again.</source>
        <translation>
            <numerusform>Đã dán %n thành viên; Ctrl+Z bỏ phần vừa dán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are not understood: choose them in the red lines.</source>
        <translation>
            <numerusform>%n vai trò chưa hiểu được: hãy chọn ở các dòng viền đỏ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken from the list: %1.</source>
        <translation>Không lấy từ danh sách: %1.</translation>
    </message>
</context>
<context>
    <name>ocop::CountBar</name>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Rows with a warning or a question</source>
        <translation>Các dòng có cảnh báo hoặc câu hỏi</translation>
    </message>
</context>
<context>
    <name>ocop::DashboardCards</name>
    <message>
        <source>Recognised products</source>
        <translation>Sản phẩm đã công nhận</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>đã công nhận</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 so với %2</translation>
    </message>
    <message>
        <source>%1 of all recognised</source>
        <translation>%1 số sản phẩm đã công nhận</translation>
    </message>
    <message>
        <source>%1 with dates missing</source>
        <translation>%1 thiếu ngày</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>theo quyết định</translation>
    </message>
    <message>
        <source>%1 to be notified now</source>
        <translation>%1 cần thông báo ngay</translation>
    </message>
    <message>
        <source>none to be notified now</source>
        <translation>không có Giấy chứng nhận cần thông báo</translation>
    </message>
    <message>
        <source> · %1 others</source>
        <translation> · %1 loại khác</translation>
    </message>
    <message>
        <source>subjects</source>
        <translation>chủ thể</translation>
    </message>
    <message>
        <source>%1 (%2) households · %3 (%4) cooperatives and cooperative groups · %5 (%6) enterprises</source>
        <translation>%1 (%2) hộ sản xuất kinh doanh · %3 (%4) hợp tác xã và tổ hợp tác · %5 (%6) doanh nghiệp</translation>
    </message>
    <message numerus="yes">
        <source>End within %n day(s)</source>
        <translation>
            <numerusform>Hết hạn trong %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ending within %n day(s)</source>
        <translation>
            <numerusform>hết hạn trong %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>households: %1 · coops: %2 · firms: %3</source>
        <translation>%1 hộ · %2 HTX, THT · %3 DN</translation>
    </message>
</context>
<context>
    <name>ocop::DashboardPage</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Number tables</source>
        <translation>Bảng số liệu</translation>
    </message>
    <message>
        <source>The same numbers as tables</source>
        <translation>Cùng số liệu, dạng bảng</translation>
    </message>
    <message>
        <source>Overview: %1</source>
        <translation>Tổng quan: %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến ngày %1</translation>
    </message>
    <message>
        <source>No recognised product in %1</source>
        <translation>Ở %1 chưa có sản phẩm được công nhận</translation>
    </message>
    <message>
        <source>Show the whole province</source>
        <translation>Xem toàn địa bàn</translation>
    </message>
    <message>
        <source>No product was recognised by %1</source>
        <translation>Đến hết %1 chưa có sản phẩm được công nhận</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Về hôm nay</translation>
    </message>
    <message>
        <source>No recognised product yet</source>
        <translation>Chưa có sản phẩm được công nhận</translation>
    </message>
    <message>
        <source>Figures appear once the register has certificates.</source>
        <translation>Số liệu hiện ra khi sổ có Giấy chứng nhận.</translation>
    </message>
    <message>
        <source>Read in a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Picture, print</source>
        <translation>Lưu, in</translation>
    </message>
    <message>
        <source> · old districts</source>
        <translation> · theo huyện cũ</translation>
    </message>
    <message>
        <source>By commune</source>
        <translation>Theo xã</translation>
    </message>
    <message>
        <source>Counts by commune instead of by (old) district</source>
        <translation>Tính theo xã, phường thay vì theo huyện (cũ)</translation>
    </message>
</context>
<context>
    <name>ocop::DateField</name>
    <message>
        <source>Calendar (F4)</source>
        <translation>Lịch (F4)</translation>
    </message>
</context>
<context>
    <name>ocop::DaysTab</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Thứ</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Name, reason</source>
        <translation>Tên, lý do</translation>
    </message>
    <message>
        <source>Whose entry</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Days off and days worked instead</source>
        <translation>Ngày nghỉ và ngày làm bù</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>No special day in this year</source>
        <translation>Năm này chưa có ngày nghỉ nào</translation>
    </message>
    <message>
        <source>Monday to Friday are worked.</source>
        <translation>Làm việc từ thứ Hai đến thứ Sáu.</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>&amp;Xem năm</translation>
    </message>
    <message>
        <source>Day &amp;off</source>
        <translation>&amp;Thêm ngày nghỉ</translation>
    </message>
    <message>
        <source>Add a day off (Ctrl+N)</source>
        <translation>Thêm một ngày nghỉ (Ctrl+N)</translation>
    </message>
    <message>
        <source>Day &amp;worked</source>
        <translation>Thêm ngày làm &amp;bù</translation>
    </message>
    <message>
        <source>Add a Saturday or Sunday worked instead of another day (Ctrl+Shift+N)</source>
        <translation>Thêm một thứ Bảy hoặc Chủ nhật làm bù cho ngày khác (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Pl&amp;ain day</source>
        <translation>Ngà&amp;y thường</translation>
    </message>
    <message>
        <source>As the weekday says, whatever the list holds</source>
        <translation>Nghỉ hay làm theo thứ trong tuần, không theo danh sách</translation>
    </message>
    <message>
        <source>As the &amp;list</source>
        <translation>Theo &amp;danh sách</translation>
    </message>
    <message>
        <source>Takes the office&apos;s own entry away (Ctrl+Delete)</source>
        <translation>Bỏ phần cơ quan tự ghi (Ctrl+Del)</translation>
    </message>
    <message>
        <source>Days &amp;off</source>
        <translation>Ngày &amp;nghỉ</translation>
    </message>
    <message>
        <source>The program&apos;s list</source>
        <translation>Danh sách của chương trình</translation>
    </message>
    <message>
        <source>The office; the list: %1</source>
        <translation>Cơ quan; danh sách ghi: %1</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>weekdays off: %1, weekend days worked: %2</source>
        <translation>%1 ngày trong tuần được nghỉ, %2 ngày cuối tuần làm bù</translation>
    </message>
</context>
<context>
    <name>ocop::DecisionForm</name>
    <message>
        <source>Edit decision</source>
        <translation>Sửa quyết định</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Quyết định mới</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
</context>
<context>
    <name>ocop::DifferencePanel</name>
    <message>
        <source>No row chosen</source>
        <translation>Chưa chọn dòng nào</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Dòng %1: %2</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>Trong sổ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>What the row writes</source>
        <translation>Dòng này ghi những gì</translation>
    </message>
    <message>
        <source>Replace %1 by %2</source>
        <translation>Thay %1 bằng %2</translation>
    </message>
    <message>
        <source>Ticked, the list&apos;s value replaces the register&apos;s.</source>
        <translation>Đánh dấu thì giá trị của danh sách thay giá trị của sổ.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of the register kept</source>
        <translation>
            <numerusform>giữ %n giá trị của sổ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::DistrictTab</name>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>When that person is away</source>
        <translation>Người thay thế</translation>
    </message>
    <message>
        <source>Products in force</source>
        <translation>Sản phẩm còn hiệu lực</translation>
    </message>
    <message>
        <source>Who looks after which district</source>
        <translation>Ai phụ trách huyện nào</translation>
    </message>
    <message numerus="yes">
        <source>%n district(s)</source>
        <translation>
            <numerusform>%Ln huyện</numerusform>
        </translation>
    </message>
    <message>
        <source>The work list can be narrowed to one person&apos;s districts; a name typed once is offered again.</source>
        <translation>Trang Công việc lọc được theo người phụ trách; tên đã gõ sẽ được gợi ý lại.</translation>
    </message>
    <message>
        <source>D&amp;istricts</source>
        <translation>Phụ trách &amp;huyện</translation>
    </message>
    <message>
        <source>%1 has somebody for when its person is away, but nobody who looks after it.</source>
        <translation>%1 có người thay thế nhưng chưa có người phụ trách.</translation>
    </message>
    <message>
        <source>%1: the same person stands in for themselves.</source>
        <translation>%1: người phụ trách và người thay thế là một.</translation>
    </message>
</context>
<context>
    <name>ocop::DistrictsButton</name>
    <message>
        <source>Whole province</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>%1 districts</source>
        <translation>%1 huyện</translation>
    </message>
</context>
<context>
    <name>ocop::DraftStrip</name>
    <message>
        <source>Look at it…</source>
        <translation>Xem lại…</translation>
    </message>
    <message>
        <source>Drop it all…</source>
        <translation>Bỏ hết…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) typed at %1 are not in the register yet.</source>
        <translation>
            <numerusform>Còn %Ln nội dung đã nhập lúc %1 chưa được ghi vào sổ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n text(s) that are not in the register?</source>
        <translation>
            <numerusform>Bỏ %Ln nội dung chưa được ghi vào sổ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
</context>
<context>
    <name>ocop::DueDialog</name>
    <message>
        <source>&amp;Show when the program starts and something waits</source>
        <translation>&amp;Hiện khi mở chương trình nếu có việc</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Certificates that end soon or have just expired</source>
        <translation>Giấy chứng nhận sắp hết hạn hoặc vừa hết hạn</translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>Hôm nay không có việc</translation>
    </message>
    <message>
        <source>Put-off reminders come back on their day.</source>
        <translation>Việc đã hoãn sẽ hiện lại đúng ngày.</translation>
    </message>
    <message>
        <source>Open the &amp;work page</source>
        <translation>Mở trang &amp;Công việc</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do today</source>
        <translation>
            <numerusform>%Ln việc cần làm hôm nay</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 new since %2</source>
        <translation> · %1 mới từ ngày %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do on %1</source>
        <translation>
            <numerusform>%Ln việc cần làm ngày %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 newly expired, %2 to be notified (30 days before), %3 filing window open, %4 ending soon, %5 expired earlier · %6 put off</source>
        <translation>%1 vừa hết hạn, %2 phải thông báo (trước 30 ngày), %3 đang trong thời hạn nộp hồ sơ, %4 sắp hết hạn, %5 hết hạn đã lâu · %6 đã hoãn</translation>
    </message>
    <message>
        <source> · %1 for the council to decide</source>
        <translation> · %1 chờ Hội đồng quyết định</translation>
    </message>
    <message>
        <source> · %1 contracts and tasks of trade promotion</source>
        <translation> · %1 việc xúc tiến thương mại</translation>
    </message>
</context>
<context>
    <name>ocop::DuplicatesDialog</name>
    <message>
        <source>One of the two records is no longer in the register.</source>
        <translation>Một trong hai bản ghi không còn trong sổ.</translation>
    </message>
    <message>
        <source>Duplicate records</source>
        <translation>Bản ghi trùng</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Other value</source>
        <translation>Lấy &amp;giá trị kia</translation>
    </message>
    <message>
        <source>&amp;Not the same</source>
        <translation>&amp;Không phải trùng</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>Gộ&amp;p</translation>
    </message>
    <message>
        <source>Record that stays</source>
        <translation>Bản ghi giữ lại</translation>
    </message>
    <message>
        <source>Record that goes into it</source>
        <translation>Bản ghi gộp vào</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>Độ giống</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Các cặp bản ghi</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%Ln cặp</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, numbers, phones and communes were compared.</source>
        <translation>Đã so sánh tên, các số, điện thoại và xã.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các mục</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ</source>
        <translation>
            <numerusform>%Ln mục khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Không có gì khác nhau</translation>
    </message>
    <message>
        <source>%1, taken</source>
        <translation>%1, được chọn</translation>
    </message>
    <message>
        <source>merged: %1 ← %2</source>
        <translation>gộp: %1 ← %2</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>Chưa gộp được</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Không trùng nhau</translation>
    </message>
    <message>
        <source>Comparing records…</source>
        <translation>Đang so sánh các bản ghi…</translation>
    </message>
    <message>
        <source>Names, numbers, phones and communes are compared.</source>
        <translation>Chương trình so sánh tên, các số, điện thoại và xã.</translation>
    </message>
    <message>
        <source>No duplicate records</source>
        <translation>Không có bản ghi nào trùng</translation>
    </message>
</context>
<context>
    <name>ocop::EndDaysForm</name>
    <message>
        <source>Last days by issuer</source>
        <translation>Tính lại ngày hết hạn theo cơ quan cấp</translation>
    </message>
    <message>
        <source>Last days that were typed from a paper stay. Letters that named a former last day are no notice of the new one.</source>
        <translation>Ngày hết hạn nhập theo văn bản được giữ nguyên. Công văn đã báo ngày cũ không tính là thông báo cho ngày mới.</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Không có gì phải đổi</translation>
    </message>
    <message>
        <source>Every last day of this issuer is as the settings say.</source>
        <translation>Mọi ngày hết hạn của cơ quan này đều đúng như cài đặt.</translation>
    </message>
    <message>
        <source>Delete takes a line out of the act.</source>
        <translation>Nhấn Delete để bỏ một dòng.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n to change</source>
        <translation>
            <numerusform>%1 · %Ln giấy phải đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>By the settings the same day after 36 months is still valid</source>
        <translation>Theo cài đặt, đúng ngày tròn 36 tháng vẫn còn hiệu lực</translation>
    </message>
    <message>
        <source>By the settings the day before the same day after 36 months is the last valid one</source>
        <translation>Theo cài đặt, giấy hết hạn vào ngày liền trước ngày tròn 36 tháng</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln giấy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last days of %n certificate(s) of %1</source>
        <translation>
            <numerusform>tính lại ngày hết hạn của %Ln giấy do %1 cấp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::EventsPage</name>
    <message>
        <source>Events</source>
        <translation>Hoạt động xúc tiến</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln hoạt động</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 events</source>
        <translation>%1 trong %2 hoạt động</translation>
    </message>
    <message>
        <source>No event yet</source>
        <translation>Chưa có hoạt động nào</translation>
    </message>
    <message>
        <source>Conferences, fairs and weeks of goods where producers meet buyers.</source>
        <translation>Hội nghị, hội chợ, tuần hàng: nơi chủ thể gặp bên mua.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Chủ thể tham gia</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Sắp diễn ra</translation>
    </message>
    <message>
        <source>With open tasks</source>
        <translation>Còn việc chưa xong</translation>
    </message>
    <message>
        <source>Producers</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Memoranda</source>
        <translation>Biên bản ghi nhớ</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>Signed for %1 million đồng</source>
        <translation>Giá trị đã ký: %1 triệu đồng</translation>
    </message>
    <message>
        <source>Not deleted: contracts were signed there</source>
        <translation>Chưa xóa: có hợp đồng ký tại đây</translation>
    </message>
    <message>
        <source>%1. Say of these contracts that they were signed elsewhere, or delete them first.</source>
        <translation>%1. Hãy sửa nơi ký của các hợp đồng này, hoặc xóa chúng trước.</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Nothing signed yet</source>
        <translation>Chưa ký gì</translation>
    </message>
    <message>
        <source>Contracts and memoranda stand here when they are entered.</source>
        <translation>Hợp đồng, biên bản ghi nhớ nhập vào sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Value (m. đồng)</source>
        <translation>Giá trị (trđ)</translation>
    </message>
    <message>
        <source>&amp;Papers…</source>
        <translation>Giấ&amp;y tờ…</translation>
    </message>
    <message>
        <source>Events are added one by one</source>
        <translation>Hoạt động được thêm từng cái một</translation>
    </message>
    <message>
        <source>Ctrl+N adds one; what was copied goes into the cells there are.</source>
        <translation>Ctrl+N thêm một hoạt động; nội dung đã sao chép chỉ dán vào các ô đang có.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc</translation>
    </message>
</context>
<context>
    <name>ocop::EvidenceDialog</name>
    <message>
        <source>Papers of the dossier</source>
        <translation>Giấy tờ của hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%Ln loại giấy tờ</numerusform>
        </translation>
    </message>
    <message>
        <source>These rules name no papers</source>
        <translation>Quy định này không nêu giấy tờ</translation>
    </message>
    <message>
        <source>Choose another rule set in the dossier.</source>
        <translation>Hãy chọn quy định khác trong hồ sơ.</translation>
    </message>
    <message>
        <source>In the list: 1 present · 2 missing · 3 to amend · 4 expired · Enter types its details</source>
        <translation>Trong danh sách: 1 có · 2 thiếu · 3 cần bổ sung · 4 hết hạn · Enter ghi chi tiết</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing required is missing.</source>
        <translation>Không thiếu giấy tờ bắt buộc nào.</translation>
    </message>
    <message>
        <source>A day cannot be read</source>
        <translation>Có ngày không đọc được</translation>
    </message>
    <message>
        <source>The red field is not stored.</source>
        <translation>Nội dung ô màu đỏ chưa được lưu.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Đóng, không lưu ô đó</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Chưa lưu được</translation>
    </message>
    <message>
        <source>Not taken back</source>
        <translation>Chưa hoàn tác được</translation>
    </message>
</context>
<context>
    <name>ocop::EvidencePart</name>
    <message>
        <source>Check the papers…</source>
        <translation>Kiểm tra giấy tờ…</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Giấy tờ của hồ sơ</translation>
    </message>
    <message>
        <source>Nothing required is missing.</source>
        <translation>Không thiếu giấy tờ bắt buộc nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still missing</source>
        <translation>
            <numerusform>còn thiếu %Ln mục</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%Ln tệp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ExtensionForm</name>
    <message>
        <source>Extend certificates</source>
        <translation>Kéo dài hiệu lực Giấy chứng nhận</translation>
    </message>
    <message>
        <source>At most %1 days after the last valid day, or until the result of the new evaluation if that comes first.</source>
        <translation>Tối đa %1 ngày sau ngày hết hạn, hoặc đến khi có kết quả đánh giá lại nếu sớm hơn.</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Kéo dài hiệu lực</translation>
    </message>
    <message>
        <source>The latest day allowed for each</source>
        <translation>Ngày muộn nhất được phép của từng Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Number and day of the paper it is based on</source>
        <translation>Số và ngày của văn bản làm căn cứ</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Delete takes a line out of the act.</source>
        <translation>Nhấn Delete để bỏ một dòng.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message numerus="yes">
        <source>extension of %n certificate(s)</source>
        <translation>
            <numerusform>kéo dài hiệu lực %Ln Giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Why all the same</source>
        <translation>Lý do vẫn kéo dài</translation>
    </message>
    <message>
        <source>Only where the transition may not be for a certificate; stands in its note</source>
        <translation>Chỉ khi có giấy có thể không thuộc diện chuyển tiếp; ghi vào ghi chú của giấy</translation>
    </message>
</context>
<context>
    <name>ocop::FactsView</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Còn thiếu: %1</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
</context>
<context>
    <name>ocop::FigureTable</name>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Như trên hình</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Số bản ghi</translation>
    </message>
</context>
<context>
    <name>ocop::FileStrip</name>
    <message>
        <source>Until it does, nothing can be written. What was saved before is in the file.</source>
        <translation>Trong lúc này không ghi được. Những gì đã lưu trước đó vẫn nằm trong tệp.</translation>
    </message>
    <message>
        <source>Nothing is written any more. This window still shows all of the register: save a copy to go on working.</source>
        <translation>Từ lúc này không ghi được nữa. Cửa sổ vẫn giữ toàn bộ sổ: hãy lưu bản sao để làm tiếp.</translation>
    </message>
    <message>
        <source>Here it can only be looked at.</source>
        <translation>Ở đây chỉ xem được.</translation>
    </message>
    <message>
        <source>The register is where nothing can be written: it can only be looked at. Save a copy to work on it.</source>
        <translation>Sổ nằm ở nơi không ghi được (đĩa CD hoặc ổ chỉ đọc): chỉ xem được. Muốn làm việc, hãy lưu bản sao.</translation>
    </message>
    <message>
        <source>You may not write this file or its folder: the register can only be looked at. Save a copy to work on it.</source>
        <translation>Bạn không có quyền ghi tệp này hoặc thư mục chứa tệp: chỉ xem được. Muốn làm việc, hãy lưu bản sao.</translation>
    </message>
    <message>
        <source>It is shown as it was when it was opened.</source>
        <translation>Nội dung là của lúc mở sổ.</translation>
    </message>
    <message>
        <source>The register was not opened</source>
        <translation>Chưa mở được sổ</translation>
    </message>
    <message>
        <source>The last changes are not in the moved file yet. Save a copy instead.</source>
        <translation>Những thay đổi cuối chưa kịp vào tệp đã chuyển. Hãy lưu bản sao.</translation>
    </message>
    <message>
        <source>Write from this computer?</source>
        <translation>Giành quyền ghi về máy này?</translation>
    </message>
    <message>
        <source>If somebody still works there, what the two of you write can destroy each other. Ask that person first.</source>
        <translation>Nếu máy kia vẫn có người làm việc, hai bên sẽ ghi đè làm mất dữ liệu của nhau. Hãy hỏi người đó trước.</translation>
    </message>
    <message>
        <source>Write from here</source>
        <translation>Giành quyền ghi</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation>Chỉ xem</translation>
    </message>
    <message>
        <source>Write from this computer…</source>
        <translation>Giành quyền ghi…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Lưu bản sao…</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Mở tệp ở chỗ mới</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Open the other file</source>
        <translation>Mở tệp mới này</translation>
    </message>
    <message>
        <source>Nothing is written any more. Open the other file, or take the last backup.</source>
        <translation>Chương trình không ghi gì nữa. Hãy mở tệp mới, hoặc lấy bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Nothing is written any more. Close the program and start it again to open the other file, or take the last backup.</source>
        <translation>Chương trình không ghi gì nữa. Hãy đóng chương trình rồi mở lại để mở tệp mới, hoặc lấy bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>This is a backup that was opened to be looked at: nothing in it can be changed. Close the window to return to the register.</source>
        <translation>Đây là bản sao lưu mở ra để xem: không sửa được gì trong đó. Đóng cửa sổ này để trở về sổ.</translation>
    </message>
    <message>
        <source>A backup of %1, opened to be looked at: nothing in it can be changed. Close the window to return to the register.</source>
        <translation>Bản sao lưu lúc %1, mở ra để xem: không sửa được gì trong đó. Đóng cửa sổ này để trở về sổ.</translation>
    </message>
</context>
<context>
    <name>ocop::FileWordsDialog</name>
    <message>
        <source>Attached file</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên tệp</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ocop::FilterBox</name>
    <message>
        <source>Filter this list</source>
        <translation>Lọc danh sách này</translation>
    </message>
</context>
<context>
    <name>ocop::FinalScoresForm</name>
    <message>
        <source>Final scores</source>
        <translation>Điểm cuối cùng</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>tối đa %1</translation>
    </message>
    <message>
        <source>Part A</source>
        <translation>Phần A</translation>
    </message>
    <message>
        <source>Part B</source>
        <translation>Phần B</translation>
    </message>
    <message>
        <source>Part C</source>
        <translation>Phần C</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng điểm</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Không được công nhận</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ocop::FormBanner</name>
    <message>
        <source>F8 goes to the next one</source>
        <translation>F8: đến chỗ tiếp theo</translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n error(s)&lt;/b&gt; to correct before saving: %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln lỗi&lt;/b&gt; cần sửa trước khi lưu: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;b&gt;%n thing(s)&lt;/b&gt; worth a look: %1.</source>
        <translation>
            <numerusform>&lt;b&gt;%Ln chỗ&lt;/b&gt; nên xem lại: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::FormBar</name>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed, not saved yet</source>
        <translation>
            <numerusform>đã sửa %Ln ô, chưa lưu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved</source>
        <translation>
            <numerusform>%Ln ô chưa lưu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::FormDialog</name>
    <message>
        <source>Not saved: %1 changed this record meanwhile. What you typed is still here; saving asks again.</source>
        <translation>Chưa lưu vì bản ghi vừa được sửa: %1. Nội dung bạn nhập vẫn còn; khi lưu sẽ hỏi lại.</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Lưu và nhập tiếp</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Sửa tiếp</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Nội dung bạn sửa chưa được lưu.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) changed.</source>
        <translation>
            <numerusform>Đã sửa %Ln ô.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Typed at %1 and not saved then</source>
        <translation>Nội dung đã nhập lúc %1, chưa lưu</translation>
    </message>
    <message>
        <source>Please type this again: %1</source>
        <translation>Hãy nhập lại phần này: %1</translation>
    </message>
    <message>
        <source>“Save and next” keeps: %1. All other fields begin empty.</source>
        <translation>“Lưu và nhập tiếp” giữ lại: %1. Các ô khác bắt đầu lại từ đầu.</translation>
    </message>
</context>
<context>
    <name>ocop::GridBatchDialog</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Hiện nay</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Sẽ thành</translation>
    </message>
    <message>
        <source>Cannot be written because</source>
        <translation>Lý do không ghi được</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Tìm và thay</translation>
    </message>
    <message>
        <source>Change many rows</source>
        <translation>Sửa nhiều dòng</translation>
    </message>
    <message>
        <source>No row would change</source>
        <translation>Không dòng nào thay đổi</translation>
    </message>
    <message>
        <source>Type the text to find.</source>
        <translation>Gõ từ cần tìm.</translation>
    </message>
    <message>
        <source>Enter the value for all rows.</source>
        <translation>Nhập giá trị chung cho các dòng.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>the rows chosen (%1)</source>
        <translation>các dòng đã chọn (%1)</translation>
    </message>
    <message>
        <source>all rows shown (%1)</source>
        <translation>mọi dòng đang hiện (%1)</translation>
    </message>
    <message>
        <source>Col&amp;umn</source>
        <translation>&amp;Cột</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Thay bằng</translation>
    </message>
    <message>
        <source>&amp;Match case</source>
        <translation>&amp;Phân biệt chữ hoa, chữ thường</translation>
    </message>
    <message>
        <source>&amp;Whole cells only</source>
        <translation>Chỉ khi khớp cả &amp;ô</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Tìm</translation>
    </message>
    <message>
        <source>&amp;Replace with</source>
        <translation>Thay &amp;bằng</translation>
    </message>
    <message>
        <source>&amp;Value for all</source>
        <translation>&amp;Giá trị chung</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Wri&amp;te</source>
        <translation>Gh&amp;i</translation>
    </message>
    <message>
        <source>Value for all</source>
        <translation>Giá trị chung</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) would be written</source>
        <translation>
            <numerusform>Sẽ ghi %Ln ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot</source>
        <translation>
            <numerusform>%Ln ô không ghi được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: replaced in %n cell(s)</source>
        <translation>
            <numerusform>%1: thay trong %Ln ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s) set</source>
        <translation>
            <numerusform>%1: sửa %Ln ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Trong</translation>
    </message>
    <message>
        <source>Wh&amp;ere</source>
        <translation>T&amp;rong</translation>
    </message>
    <message numerus="yes">
        <source>Wri&amp;te %n cell(s) in the rows chosen (%1)</source>
        <translation>
            <numerusform>Gh&amp;i %n ô trong các dòng đã chọn (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wri&amp;te %n cell(s) in all rows shown (%1)</source>
        <translation>
            <numerusform>Gh&amp;i %n ô trong tất cả dòng đang hiện (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::GridControl</name>
    <message numerus="yes">
        <source>%n cell(s) kept as typed</source>
        <translation>
            <numerusform>giữ của tôi ở %Ln ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) left as the other person stored them</source>
        <translation>
            <numerusform>Đã lấy của họ ở %Ln ô; không ghi gì thêm</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written yet: the list was read anew meanwhile. F2 and Enter write it.</source>
        <translation>Chưa ghi: danh sách vừa được đọc lại. Nhấn F2 rồi Enter để ghi.</translation>
    </message>
    <message>
        <source>Nothing can be changed: another day is looked at, or the register is open for reading only.</source>
        <translation>Không sửa được: đang xem ngày khác, hoặc sổ đang mở chỉ để xem.</translation>
    </message>
    <message>
        <source>Hidden characters were taken out of the text.</source>
        <translation>Đã bỏ các ký tự ẩn trong nội dung vừa nhập.</translation>
    </message>
    <message>
        <source>“%1” is worked out from other records; it is not typed here. Enter opens the record.</source>
        <translation>“%1” được tính từ bản ghi khác nên không gõ ở đây. Enter mở bản ghi.</translation>
    </message>
    <message>
        <source>Enter goes down, Tab to the right, Esc leaves the cell as it was</source>
        <translation>Enter xuống dưới, Tab sang phải, Esc để ô như cũ</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) filled</source>
        <translation>
            <numerusform>Điền %Ln ô</numerusform>
        </translation>
    </message>
    <message>
        <source>Take theirs (Ctrl+F8)</source>
        <translation>Lấy của họ (Ctrl+F8)</translation>
    </message>
    <message>
        <source>Keep mine (Shift+F8)</source>
        <translation>Giữ của tôi (Shift+F8)</translation>
    </message>
    <message>
        <source>Leave it as it was (Ctrl+F8)</source>
        <translation>Để như cũ (Ctrl+F8)</translation>
    </message>
    <message>
        <source>Take %1 (Ctrl+F8)</source>
        <translation>Lấy %1 (Ctrl+F8)</translation>
    </message>
    <message>
        <source>Write it all the same (Shift+F8)</source>
        <translation>Vẫn ghi (Shift+F8)</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Đã dừng: chưa ghi gì vào sổ.</translation>
    </message>
</context>
<context>
    <name>ocop::HeaderBar</name>
    <message>
        <source>Sổ OCOP</source>
        <translation>Sổ OCOP</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Chọn ngày…</translation>
    </message>
    <message>
        <source>End of last month</source>
        <translation>Cuối tháng trước</translation>
    </message>
    <message>
        <source>End of last year</source>
        <translation>Cuối năm trước</translation>
    </message>
    <message>
        <source>The same day last year</source>
        <translation>Ngày này năm trước</translation>
    </message>
    <message>
        <source>Whole province</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>Seen on %1 · read only</source>
        <translation>Xem ngày %1 · chỉ đọc</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Hôm nay %1</translation>
    </message>
    <message>
        <source>The district everything is shown for</source>
        <translation>Địa bàn đang xem số liệu</translation>
    </message>
    <message>
        <source>Choose the day to look at</source>
        <translation>Chọn ngày cần xem</translation>
    </message>
    <message>
        <source>Lists, boards and reports show the register as it stood on this day.</source>
        <translation>Danh sách, bảng tổng quan và báo cáo hiện đúng như sổ vào ngày này.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Look at this day</source>
        <translation>Xem ngày này</translation>
    </message>
    <message>
        <source>Everything is shown as it stood on this day and cannot be changed. Ctrl+Shift+T returns to today.</source>
        <translation>Mọi thứ hiện đúng như vào ngày này và không sửa được. Nhấn Ctrl+Shift+T để về hôm nay.</translation>
    </message>
    <message>
        <source>The day everything is shown for (Ctrl+G)</source>
        <translation>Ngày đang xem số liệu (Ctrl+G)</translation>
    </message>
</context>
<context>
    <name>ocop::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>All &amp;keys…</source>
        <translation>Các phím &amp;tắt…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
</context>
<context>
    <name>ocop::HomePage</name>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Work to do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Sắp hết hạn</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Thiếu dữ liệu</translation>
    </message>
    <message>
        <source>Just changed</source>
        <translation>Vừa thay đổi</translation>
    </message>
    <message>
        <source>%1 · %2 waiting, %3 put off</source>
        <translation>%1 · %2 việc đang chờ, %3 việc đã hoãn</translation>
    </message>
    <message>
        <source>The register is empty</source>
        <translation>Sổ chưa có dữ liệu</translation>
    </message>
    <message>
        <source>Work appears here by itself once certificates are in it.</source>
        <translation>Khi sổ có Giấy chứng nhận, việc cần làm sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Read in a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Không có việc cần làm</translation>
    </message>
    <message>
        <source>Nothing ends soon and no record lacks anything.</source>
        <translation>Không có Giấy chứng nhận sắp hết hạn và không thiếu dữ liệu.</translation>
    </message>
    <message>
        <source>Not recognised again</source>
        <translation>Chưa công nhận lại</translation>
    </message>
    <message>
        <source>Records to complete</source>
        <translation>Cần bổ sung</translation>
    </message>
    <message>
        <source>with something on %1</source>
        <translation>có việc ngày %1</translation>
    </message>
    <message>
        <source>Whose work</source>
        <translation>Việc của ai</translation>
    </message>
    <message>
        <source>Everybody&apos;s work</source>
        <translation>Việc của mọi người</translation>
    </message>
    <message>
        <source>For the head: %1 unanswered for %2 days</source>
        <translation>Trình lãnh đạo: %1 việc quá %2 ngày chưa xử lý</translation>
    </message>
    <message>
        <source>To be notified (30 days before)</source>
        <translation>Phải thông báo (trước 30 ngày)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Filing window open</source>
        <translation>Đang trong thời hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>Result awaited</source>
        <translation>Chờ kết quả</translation>
    </message>
    <message>
        <source>Quality certificates ending</source>
        <translation>Giấy chứng nhận chất lượng sắp hết hạn</translation>
    </message>
    <message>
        <source>In writing, not yet sent</source>
        <translation>Chưa gửi văn bản</translation>
    </message>
    <message>
        <source>Not yet filed</source>
        <translation>Chưa nộp hồ sơ</translation>
    </message>
    <message>
        <source>Dossiers handed in</source>
        <translation>Hồ sơ đã nộp</translation>
    </message>
    <message>
        <source>VietGAP, HACCP, food safety…</source>
        <translation>VietGAP, HACCP, ATTP…</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Xuất lịch…</translation>
    </message>
    <message>
        <source>All days to keep as a file for Outlook, Google Calendar, Thunderbird or the phone (.ics)</source>
        <translation>Mọi ngày cần nhớ thành một tệp cho Outlook, Google Lịch, Thunderbird hoặc điện thoại (.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Within %n day(s)</source>
        <translation>
            <numerusform>Trong %Ln ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ImportDialog</name>
    <message numerus="yes">
        <source>%n row(s) now do something else and are marked. Import again to write them as they are now.</source>
        <translation>
            <numerusform>%Ln dòng nay cho kết quả khác và đã được đánh dấu. Bấm Nhập lần nữa để ghi theo kết quả mới.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Nhập danh sách</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>Ghép cột</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Choose the list to read</source>
        <translation>Chọn danh sách cần nhập</translation>
    </message>
    <message>
        <source>Excel (.xlsx) or CSV. Column headings are found by their names. A file can also be dropped here.</source>
        <translation>Excel (.xlsx) hoặc CSV. Chương trình tự nhận các cột theo tiêu đề. Cũng có thể kéo thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Chọn &amp;tệp…</translation>
    </message>
    <message>
        <source>&amp;Save failed rows…</source>
        <translation>&amp;Lưu dòng lỗi…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Quay lại</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Xem trước</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Cột</translation>
    </message>
    <message>
        <source>&amp;Other file</source>
        <translation>Tệp &amp;khác</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Chọn danh sách</translation>
    </message>
    <message>
        <source>Save failed rows</source>
        <translation>Lưu dòng lỗi</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved: %1. Correct the rows there and import that file again.</source>
        <translation>Đã lưu: %1. Hãy sửa các dòng trong tệp đó rồi nhập lại.</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Các dòng dán</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Nhập %Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n row(s) not taken…</source>
        <translation>
            <numerusform>&amp;Lưu %n dòng chưa lấy…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Set %n row(s) aside</source>
        <translation>
            <numerusform>Để sa&amp;u %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;All files (*)</source>
        <translation>Danh sách (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>ocop::JobBar</name>
    <message>
        <source>Progress</source>
        <translation>Tiến độ</translation>
    </message>
</context>
<context>
    <name>ocop::KeysDialog</name>
    <message>
        <source>take theirs, keep mine</source>
        <translation>lấy của họ, giữ của tôi</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>search everything</source>
        <translation>tìm mọi thứ</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>chuyển trang</translation>
    </message>
    <message>
        <source>what is to do</source>
        <translation>việc cần làm</translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation>hoàn tác, làm lại</translation>
    </message>
    <message>
        <source>all changes</source>
        <translation>mọi thay đổi</translation>
    </message>
    <message>
        <source>another day, today</source>
        <translation>xem ngày khác, về hôm nay</translation>
    </message>
    <message>
        <source>import a list</source>
        <translation>nhập danh sách</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>lọc</translation>
    </message>
    <message>
        <source>print, export</source>
        <translation>in, xuất</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Biểu nhập</translation>
    </message>
    <message>
        <source>save</source>
        <translation>lưu</translation>
    </message>
    <message>
        <source>save and next</source>
        <translation>lưu và nhập tiếp</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>lỗi tiếp theo</translation>
    </message>
    <message>
        <source>take a proposal</source>
        <translation>nhận gợi ý</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>thoát</translation>
    </message>
    <message>
        <source>Products, subjects</source>
        <translation>Sản phẩm, chủ thể</translation>
    </message>
    <message>
        <source>record a change</source>
        <translation>ghi thay đổi</translation>
    </message>
    <message>
        <source>new dossier</source>
        <translation>hồ sơ mới</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>bước tiếp theo</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>giấy tờ</translation>
    </message>
    <message>
        <source>put into a round</source>
        <translation>đưa vào đợt</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>answer and go on</source>
        <translation>chấm rồi sang mục sau</translation>
    </message>
    <message>
        <source>other members</source>
        <translation>thành viên khác</translation>
    </message>
    <message>
        <source>other products</source>
        <translation>sản phẩm khác</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>recognise again</source>
        <translation>công nhận lại</translation>
    </message>
    <message>
        <source>extend</source>
        <translation>kéo dài hiệu lực</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>thu hồi</translation>
    </message>
    <message>
        <source>print certificates</source>
        <translation>in Giấy chứng nhận</translation>
    </message>
    <message>
        <source>annex of the decision</source>
        <translation>phụ lục của quyết định</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Cells of a list</source>
        <translation>Ô trong danh sách</translation>
    </message>
    <message>
        <source>edit in place; letters begin anew</source>
        <translation>sửa tại chỗ; gõ chữ là ghi đè</translation>
    </message>
    <message>
        <source>copy, cut, paste blocks</source>
        <translation>sao chép, cắt, dán khối ô</translation>
    </message>
    <message>
        <source>paste as new rows</source>
        <translation>dán thành dòng mới</translation>
    </message>
    <message>
        <source>fill down, as above</source>
        <translation>điền xuống, như ô trên</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ngày hôm nay</translation>
    </message>
    <message>
        <source>change many rows</source>
        <translation>sửa nhiều dòng</translation>
    </message>
    <message>
        <source>find and replace</source>
        <translation>tìm và thay</translation>
    </message>
    <message>
        <source>next cell not written</source>
        <translation>ô chưa ghi tiếp theo</translation>
    </message>
    <message>
        <source>help on the page</source>
        <translation>trợ giúp trang này</translation>
    </message>
    <message>
        <source>views</source>
        <translation>cách xem</translation>
    </message>
    <message>
        <source>mark a record</source>
        <translation>đánh dấu bản ghi</translation>
    </message>
    <message>
        <source>as in the record before</source>
        <translation>như bản ghi trước</translation>
    </message>
    <message>
        <source>add, open, delete</source>
        <translation>thêm, mở, xóa</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>boards</source>
        <translation>các bảng</translation>
    </message>
    <message>
        <source>numbers as tables</source>
        <translation>số liệu thành bảng</translation>
    </message>
    <message>
        <source>quality certificates in the panel</source>
        <translation>Giấy chứng nhận chất lượng</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>print, files, labels</source>
        <translation>in, lưu tệp, nhãn</translation>
    </message>
    <message>
        <source>list of the cell, calendar</source>
        <translation>danh sách của ô, lịch</translation>
    </message>
    <message>
        <source>down, right, out of the list</source>
        <translation>xuống, sang phải, ra khỏi danh sách</translation>
    </message>
    <message>
        <source>the same in all cells chosen</source>
        <translation>ghi giống nhau vào mọi ô đã chọn</translation>
    </message>
    <message>
        <source>first, last cell</source>
        <translation>ô đầu, ô cuối</translation>
    </message>
    <message>
        <source>choose whole rows, columns</source>
        <translation>chọn cả dòng, cả cột</translation>
    </message>
    <message>
        <source>advisory team&apos;s report</source>
        <translation>báo cáo của Tổ tư vấn</translation>
    </message>
    <message>
        <source>ballots: agrees, does not, other, no answer</source>
        <translation>phiếu: đồng ý, không, khác, không ghi</translation>
    </message>
    <message>
        <source>last days by issuer</source>
        <translation>tính lại ngày hết hạn</translation>
    </message>
    <message>
        <source>Trade promotion</source>
        <translation>Xúc tiến thương mại</translation>
    </message>
    <message>
        <source>contracts: follow up; buyers: products that fit</source>
        <translation>hợp đồng: theo dõi; bên mua: tìm sản phẩm phù hợp</translation>
    </message>
    <message>
        <source>read a list of buyers, contracts</source>
        <translation>đọc danh sách bên mua, hợp đồng</translation>
    </message>
    <message>
        <source>in the hall: came, did not come</source>
        <translation>tại hội trường: có mặt, vắng mặt</translation>
    </message>
</context>
<context>
    <name>ocop::KnockoutList</name>
    <message>
        <source>%1 (stops the scoring)</source>
        <translation>%1 (dừng chấm)</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>Lý do loại</translation>
    </message>
    <message>
        <source>Note on: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message>
        <source>Why, on what paper</source>
        <translation>Vì sao, theo giấy tờ nào</translation>
    </message>
</context>
<context>
    <name>ocop::LetterForm</name>
    <message>
        <source>Edit letter</source>
        <translation>Sửa văn bản</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>chưa gửi</translation>
    </message>
    <message>
        <source>On the paper</source>
        <translation>Trên văn bản</translation>
    </message>
    <message>
        <source>The line with # is the subject; [Bảng sản phẩm] marks the place of the table.</source>
        <translation>Dòng có dấu # là trích yếu; [Bảng sản phẩm] là chỗ đặt bảng.</translation>
    </message>
</context>
<context>
    <name>ocop::LetterOrderForm</name>
    <message>
        <source>On every letter</source>
        <translation>Ghi trên mọi văn bản</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Gửi đến</translation>
    </message>
    <message>
        <source>each commune</source>
        <translation>từng xã, phường</translation>
    </message>
    <message>
        <source>each district</source>
        <translation>từng huyện</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>Ngày văn bản</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số bắt đầu</translation>
    </message>
    <message>
        <source>left blank, to be written by hand</source>
        <translation>để trống để điền tay</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>also the others of the subject that end soon</source>
        <translation>gồm cả sản phẩm khác sắp hết hạn của chủ thể</translation>
    </message>
    <message>
        <source>Being evaluated</source>
        <translation>Đang được đánh giá</translation>
    </message>
    <message>
        <source>also products whose dossier is here, in a paragraph that says so</source>
        <translation>cả sản phẩm đã nộp hồ sơ, ghi rõ hồ sơ đang được xử lý</translation>
    </message>
</context>
<context>
    <name>ocop::LetterStepForm</name>
    <message>
        <source>deleted</source>
        <translation>đã xóa</translation>
    </message>
    <message>
        <source>there</source>
        <translation>còn trong sổ</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Việc đã làm</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số bắt đầu</translation>
    </message>
    <message>
        <source>for letters without one</source>
        <translation>cho văn bản chưa có số</translation>
    </message>
</context>
<context>
    <name>ocop::LettersDialog</name>
    <message>
        <source>No letters to write: subjects were notified of everything that ends soon.</source>
        <translation>Không phải gửi văn bản: mọi Giấy chứng nhận sắp hết hạn đều đã được thông báo.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln văn bản</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln sản phẩm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already written to, not ticked</source>
        <translation>
            <numerusform>%Ln nơi đã có văn bản, không đánh dấu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Keep %n letter(s)</source>
        <translation>
            <numerusform>&amp;Lưu %Ln văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep the letters</source>
        <translation>&amp;Lưu văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) were written to before about the same end.</source>
        <translation>
            <numerusform>%Ln nơi nhận đã có văn bản về cùng lần hết hạn này.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first: %1. %2.</source>
        <translation>Nơi đầu tiên: %1. %2.</translation>
    </message>
    <message>
        <source>Write them again</source>
        <translation>Soạn lại</translation>
    </message>
    <message>
        <source>Leave those out</source>
        <translation>Bỏ các nơi đó</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>The letters were not kept</source>
        <translation>Chưa lưu được văn bản</translation>
    </message>
    <message>
        <source>written just now</source>
        <translation>vừa soạn</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Nơi nhận</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>First end</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Written before</source>
        <translation>Văn bản đã gửi trước</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Soạn văn bản</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Các nơi nhận</translation>
    </message>
    <message>
        <source>No letters to write</source>
        <translation>Không có nơi nào phải gửi</translation>
    </message>
    <message>
        <source>Choose another kind of letter, or products in the list of work.</source>
        <translation>Chọn loại văn bản khác, hoặc chọn sản phẩm ở trang Công việc.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%Ln nơi nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Wording…</source>
        <translation>&amp;Mẫu văn bản…</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen product(s) have ended, have no dates or are being evaluated: not in this letter</source>
        <translation>
            <numerusform>%Ln sản phẩm đã chọn đã hết hạn, thiếu ngày hoặc đang được đánh giá: không đưa vào văn bản này</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen product(s) are in force, have no dates or are being evaluated: not in this letter</source>
        <translation>
            <numerusform>%Ln sản phẩm đã chọn còn hiệu lực, thiếu ngày hoặc đang được đánh giá: không đưa vào văn bản này</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited as</source>
        <translation>Tư cách mời</translation>
    </message>
    <message>
        <source>Enter guests and participants of the event first.</source>
        <translation>Hãy ghi khách mời và chủ thể tham gia của hoạt động trước.</translation>
    </message>
    <message>
        <source>Producer that takes part</source>
        <translation>Chủ thể tham gia</translation>
    </message>
    <message>
        <source>No invitations to write: nobody is in the lists of the event.</source>
        <translation>Chưa có giấy mời nào để soạn: danh sách khách mời, chủ thể của hoạt động còn trống.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) were invited to it before.</source>
        <translation>
            <numerusform>%Ln nơi nhận đã được mời trước đây.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::LettersPage</name>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation>Soạn văn bản…</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%Ln văn bản</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 letters</source>
        <translation>%1 trong %2 văn bản</translation>
    </message>
    <message>
        <source>No letter yet</source>
        <translation>Chưa có văn bản nào</translation>
    </message>
    <message>
        <source>Letters to subjects whose certificates end are written here, or from the list of work, and kept as proof.</source>
        <translation>Thông báo cho chủ thể có Giấy chứng nhận sắp hết hạn được soạn ở đây hoặc từ trang Công việc; mọi văn bản được lưu làm bằng chứng.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tiến trình</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Chưa có việc nào</translation>
    </message>
    <message>
        <source>F6 notes that a letter was signed, sent, received or answered.</source>
        <translation>F6 ghi văn bản đã ký, đã gửi, đã nhận hay đã trả lời.</translation>
    </message>
    <message>
        <source>Note the next step…</source>
        <translation>Ghi bước tiếp theo…</translation>
    </message>
    <message>
        <source>Print, PDF, Word, labels…</source>
        <translation>In, PDF, Word, nhãn…</translation>
    </message>
    <message>
        <source>Next &amp;step…</source>
        <translation>&amp;Bước tiếp theo…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>First end</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>The letter cannot be opened</source>
        <translation>Không mở được văn bản</translation>
    </message>
</context>
<context>
    <name>ocop::LikelyField</name>
    <message>
        <source>Open “%1” instead?</source>
        <translation>Mở “%1” đã có?</translation>
    </message>
    <message>
        <source>It is in the register already. What was typed here is then left out.</source>
        <translation>Bản ghi này đã có trong sổ. Nội dung đang gõ ở đây sẽ bỏ đi.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Mở bản ghi đã có</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Gõ tiếp</translation>
    </message>
</context>
<context>
    <name>ocop::LineField</name>
    <message>
        <source>Hidden characters were taken out of the text.</source>
        <translation>Đã bỏ các ký tự ẩn trong nội dung vừa nhập.</translation>
    </message>
</context>
<context>
    <name>ocop::LookupField</name>
    <message>
        <source>Show the list (F4)</source>
        <translation>Mở danh sách (F4)</translation>
    </message>
</context>
<context>
    <name>ocop::LostRegisterDialog</name>
    <message>
        <source>&amp;Open the backup to look</source>
        <translation>&amp;Mở bản sao để xem</translation>
    </message>
    <message>
        <source>&amp;Take the register back from it</source>
        <translation>&amp;Khôi phục sổ từ bản này</translation>
    </message>
    <message>
        <source>&amp;Save what can be read…</source>
        <translation>&amp;Cứu những gì đọc được…</translation>
    </message>
    <message>
        <source>The register was not opened</source>
        <translation>Chưa mở được sổ</translation>
    </message>
    <message>
        <source>Backups of this register</source>
        <translation>Các bản sao lưu của sổ này</translation>
    </message>
    <message numerus="yes">
        <source>%n sound backup(s)</source>
        <translation>
            <numerusform>%n bản sao lưu còn tốt</numerusform>
        </translation>
    </message>
    <message>
        <source>No sound backup of this register was found</source>
        <translation>Không tìm thấy bản sao lưu nào còn tốt của sổ này</translation>
    </message>
    <message>
        <source>Looked for in %1</source>
        <translation>Đã tìm trong %1</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Th&amp;oát</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>Sổ mớ&amp;i…</translation>
    </message>
    <message>
        <source>&amp;Choose another register…</source>
        <translation>C&amp;họn sổ khác…</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>&amp;Thử lại</translation>
    </message>
    <message>
        <source>The register is not where it was</source>
        <translation>Sổ không còn ở chỗ cũ</translation>
    </message>
    <message>
        <source>The register is damaged</source>
        <translation>Sổ bị hỏng</translation>
    </message>
    <message>
        <source>The file is no register any more</source>
        <translation>Tệp này không còn là sổ</translation>
    </message>
    <message>
        <source>The register needs a newer program</source>
        <translation>Sổ cần bản chương trình mới hơn</translation>
    </message>
    <message>
        <source>Another program has the register</source>
        <translation>Chương trình khác đang giữ sổ</translation>
    </message>
    <message>
        <source>If it is on a USB stick or in a network folder, connect it first, then try again.</source>
        <translation>Nếu sổ nằm trên USB hay thư mục mạng, hãy cắm hoặc kết nối lại rồi bấm Thử lại.</translation>
    </message>
    <message>
        <source>Where the register is to be</source>
        <translation>Nơi đặt sổ</translation>
    </message>
    <message>
        <source>Registers (*.db);;All files (*)</source>
        <translation>Sổ OCOP (*.db);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>The register is as on %1</source>
        <translation>Sổ đã trở về lúc %1</translation>
    </message>
    <message>
        <source>The file of before is kept: %1</source>
        <translation>Tệp trước đó được giữ tại: %1</translation>
    </message>
    <message>
        <source>The register was not taken back</source>
        <translation>Chưa khôi phục được sổ</translation>
    </message>
    <message>
        <source>From a backup&apos;s &amp;file…</source>
        <translation>Từ tệ&amp;p sao lưu…</translation>
    </message>
    <message>
        <source>Looking for backups of the register…</source>
        <translation>Đang tìm các bản sao lưu của sổ…</translation>
    </message>
</context>
<context>
    <name>ocop::MainWindow</name>
    <message>
        <source>Sổ OCOP – %1 – SAMPLE DATA</source>
        <translation>Sổ OCOP – %1 – DỮ LIỆU MẪU</translation>
    </message>
    <message>
        <source>Sổ OCOP – %1</source>
        <translation>Sổ OCOP – %1</translation>
    </message>
    <message>
        <source>%1 “%2”: %3 records</source>
        <translation>%1 “%2”: %3 bản ghi</translation>
    </message>
    <message>
        <source>This could not be taken back</source>
        <translation>Không hoàn tác được</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not written into the register.</source>
        <translation>
            <numerusform>Còn %Ln ô chưa được ghi vào sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them and close</source>
        <translation>Giữ lại và đóng</translation>
    </message>
    <message>
        <source>Drop them and close</source>
        <translation>Bỏ và đóng</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Xem các ô đó</translation>
    </message>
</context>
<context>
    <name>ocop::MakingPanel</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Lập báo cáo</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Đang lập báo cáo…</translation>
    </message>
</context>
<context>
    <name>ocop::MapBoard</name>
    <message>
        <source>Districts by position</source>
        <translation>Các huyện theo vị trí</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Recognised products</source>
        <translation>Sản phẩm đã công nhận</translation>
    </message>
    <message>
        <source>Share in force</source>
        <translation>Tỷ lệ còn hiệu lực</translation>
    </message>
    <message>
        <source>4 stars in force</source>
        <translation>4 sao còn hiệu lực</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Sắp hết hạn</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
</context>
<context>
    <name>ocop::MappingChooser</name>
    <message>
        <source>How the columns of this list are read (Alt+E)</source>
        <translation>Cách đọc các cột của danh sách này (Alt+E)</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Cách đọc</translation>
    </message>
    <message>
        <source>Read by “%1”</source>
        <translation>Đọc theo “%1”</translation>
    </message>
    <message>
        <source>How this list is read: %1</source>
        <translation>Cách đọc danh sách này: %1</translation>
    </message>
    <message>
        <source>by the words of its headings</source>
        <translation>theo chữ ở tiêu đề cột</translation>
    </message>
    <message>
        <source>No way of reading is kept yet</source>
        <translation>Chưa nhớ cách đọc nào</translation>
    </message>
    <message>
        <source>By the &amp;words of the headings</source>
        <translation>Theo &amp;chữ ở tiêu đề cột</translation>
    </message>
    <message>
        <source>&amp;Keep this way of reading…</source>
        <translation>&amp;Nhớ cách đọc này…</translation>
    </message>
    <message>
        <source>Keep this way of reading</source>
        <translation>Nhớ cách đọc này</translation>
    </message>
    <message>
        <source>&amp;Read this list so</source>
        <translation>Đọ&amp;c danh sách này theo cách đó</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Đổi &amp;tên…</translation>
    </message>
    <message>
        <source>Rename the way of reading</source>
        <translation>Đổi tên cách đọc</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Ways of reading lists</source>
        <translation>Cách đọc danh sách</translation>
    </message>
    <message>
        <source>This list has other headings</source>
        <translation>Danh sách này có tiêu đề cột khác</translation>
    </message>
    <message>
        <source>“%1” reads other lists: no sheet here has its column of products.</source>
        <translation>“%1” dùng cho danh sách khác: không trang nào ở đây có cột sản phẩm của nó.</translation>
    </message>
</context>
<context>
    <name>ocop::MappingView</name>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Heading row</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>T&amp;rang tính</translation>
    </message>
    <message>
        <source>Heading &amp;row</source>
        <translation>&amp;Dòng tiêu đề</translation>
    </message>
    <message>
        <source>(the whole file)</source>
        <translation>(cả tệp)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Title in the file</source>
        <translation>Tiêu đề trong tệp</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Vài giá trị đầu</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>Được hiểu là</translation>
    </message>
    <message>
        <source>(pass over)</source>
        <translation>(bỏ qua)</translation>
    </message>
    <message>
        <source>No column holds the product&apos;s name yet; choose the heading row or the column.</source>
        <translation>Chưa có cột tên sản phẩm; hãy chọn dòng tiêu đề hoặc chọn cột.</translation>
    </message>
    <message>
        <source>%1 of %2 columns taken</source>
        <translation>Đã nhận %1 trong %2 cột</translation>
    </message>
    <message>
        <source>&amp;Take this sheet</source>
        <translation>Lấy tr&amp;ang tính này</translation>
    </message>
    <message>
        <source>%1 – hidden</source>
        <translation>%1 – đang ẩn</translation>
    </message>
    <message>
        <source>%1 – a summary</source>
        <translation>%1 – bảng tổng hợp</translation>
    </message>
    <message>
        <source>%1 – no heading found</source>
        <translation>%1 – không thấy dòng tiêu đề</translation>
    </message>
    <message>
        <source>%1 – empty</source>
        <translation>%1 – trống</translation>
    </message>
    <message>
        <source>%1 – left out</source>
        <translation>%1 – không lấy</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Ngày tháng</translation>
    </message>
    <message>
        <source>How the dates of “%1” are written</source>
        <translation>Cách ghi ngày tháng ở cột “%1”</translation>
    </message>
    <message>
        <source>day, month</source>
        <translation>ngày, tháng</translation>
    </message>
    <message>
        <source>month, day</source>
        <translation>tháng, ngày</translation>
    </message>
</context>
<context>
    <name>ocop::MatchesDialog</name>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Hạng sao</translation>
    </message>
    <message>
        <source>Why it fits</source>
        <translation>Vì sao phù hợp</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>Lacking, to be asked</source>
        <translation>Còn thiếu, cần hỏi thêm</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Products that fit</source>
        <translation>Sản phẩm phù hợp</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n sản phẩm</numerusform>
        </translation>
    </message>
    <message>
        <source>No product fits</source>
        <translation>Không có sản phẩm phù hợp</translation>
    </message>
    <message>
        <source>Nothing in force is of the groups or has the words this buyer looks for.</source>
        <translation>Không có sản phẩm còn hiệu lực nào thuộc nhóm hoặc có tên mặt hàng bên mua đang cần.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>&amp;In danh sách…</translation>
    </message>
    <message>
        <source>C&amp;atalogue for this buyer…</source>
        <translation>D&amp;anh mục cho bên mua này…</translation>
    </message>
    <message>
        <source>Products that fit: %1</source>
        <translation>Sản phẩm phù hợp: %1</translation>
    </message>
    <message>
        <source>%1 of %2 lack nothing that is asked for. Space ticks; %3 ticked.</source>
        <translation>%1 trong %2 sản phẩm đủ các điều kiện. Phím cách để đánh dấu; đã đánh dấu %3.</translation>
    </message>
</context>
<context>
    <name>ocop::MeantParty</name>
    <message>
        <source>&amp;Buyer of this line</source>
        <translation>&amp;Bên mua của dòng này</translation>
    </message>
    <message>
        <source>Producer of this &amp;line</source>
        <translation>Chủ thể của &amp;dòng này</translation>
    </message>
    <message>
        <source>Add buyer “%1”…</source>
        <translation>Thêm bên mua “%1”…</translation>
    </message>
    <message>
        <source>Add producer “%1”…</source>
        <translation>Thêm chủ thể “%1”…</translation>
    </message>
</context>
<context>
    <name>ocop::MemberLine</name>
    <message>
        <source>%1, line %2</source>
        <translation>%1, dòng %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Chấm điểm</translation>
    </message>
</context>
<context>
    <name>ocop::MendPanel</name>
    <message>
        <source>Who or what is meant</source>
        <translation>Là chủ thể hoặc sản phẩm nào</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Answer for %n name(s)</source>
        <translation>
            <numerusform>Trả lời ch&amp;o %n tên</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this &amp;name</source>
        <translation>Chỉ tên nà&amp;y</translation>
    </message>
    <message>
        <source>Column to set right</source>
        <translation>Cột cần sửa</translation>
    </message>
    <message>
        <source>Value for the chosen rows</source>
        <translation>Giá trị cho các dòng đang chọn</translation>
    </message>
    <message>
        <source>What is chosen</source>
        <translation>Chọn gì</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>Á&amp;p dụng</translation>
    </message>
    <message>
        <source>Ne&amp;w one</source>
        <translation>&amp;Mới</translation>
    </message>
    <message>
        <source>None of the register: a new one is made of what the row says</source>
        <translation>Không phải bản ghi nào trong sổ: lập mới theo dòng này</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put into %n row(s)</source>
        <translation>
            <numerusform>&amp;Ghi vào %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta&amp;ke %n row(s)</source>
        <translation>
            <numerusform>Lấy lạ&amp;i %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Leave %n row(s) out</source>
        <translation>
            <numerusform>&amp;Bỏ %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Who makes “%1”?</source>
        <translation>Ai sản xuất “%1”?</translation>
    </message>
    <message>
        <source>Which one is “%1”?</source>
        <translation>“%1” là bản ghi nào?</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Là %1</translation>
    </message>
    <message>
        <source>Another product, a new one</source>
        <translation>Sản phẩm khác, lập mới</translation>
    </message>
    <message>
        <source>Another subject, a new one</source>
        <translation>Chủ thể khác, lập mới</translation>
    </message>
    <message>
        <source>Unticked, the cell names one product</source>
        <translation>Bỏ đánh dấu thì cả ô là một sản phẩm</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take the %n product(s) of this cell one by one</source>
        <translation>
            <numerusform>&amp;Tách ô này thành %n sản phẩm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Answer for %n text(s)</source>
        <translation>
            <numerusform>Trả lời ch&amp;o %n cách ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this o&amp;ne</source>
        <translation>Chỉ cách nà&amp;y</translation>
    </message>
    <message>
        <source>How is “%1” meant?</source>
        <translation>“%1” nghĩa là gì?</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>Đúng như đã ghi</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>Subject, product or commune of the register</source>
        <translation>Chủ thể, sản phẩm hoặc xã trong sổ</translation>
    </message>
    <message>
        <source>The row waits on the page of data quality until its subject is known</source>
        <translation>Dòng chờ ở trang Chất lượng dữ liệu cho đến khi biết chủ thể</translation>
    </message>
    <message>
        <source>Set a&amp;side</source>
        <translation>Để &amp;sau</translation>
    </message>
    <message>
        <source>A&amp;sk again</source>
        <translation>&amp;Vẫn hỏi</translation>
    </message>
</context>
<context>
    <name>ocop::MissingList</name>
    <message>
        <source>Still missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message>
        <source>The record can be saved without these.</source>
        <translation>Vẫn lưu được khi còn thiếu các ô này.</translation>
    </message>
</context>
<context>
    <name>ocop::MonthCalendar</name>
    <message>
        <source>Month calendar</source>
        <translation>Lịch tháng</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n product(s) with something to do</source>
        <translation>
            <numerusform>%1: %Ln sản phẩm có việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::MoveForm</name>
    <message>
        <source>Take dossiers out of the round</source>
        <translation>Lấy hồ sơ ra khỏi đợt đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) of %1</source>
        <translation>
            <numerusform>%n hồ sơ của %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>out of the round, ready for another one</source>
        <translation>ra khỏi đợt, chờ đợt khác</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>sang %1</translation>
    </message>
    <message>
        <source>Their sheets</source>
        <translation>Phiếu chấm của hồ sơ</translation>
    </message>
    <message>
        <source>are kept and count again if they come back to this round</source>
        <translation>giữ lại, được tính lại nếu hồ sơ trở về đợt này</translation>
    </message>
    <message>
        <source>are deleted</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dossier(s) taken out</source>
        <translation>
            <numerusform>%1: lấy ra %n hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>ocop::NextStepMenu</name>
    <message>
        <source>Put into a round…</source>
        <translation>Đưa vào đợt…</translation>
    </message>
</context>
<context>
    <name>ocop::NumberTables</name>
    <message>
        <source>Places</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Kinds of subject</source>
        <translation>Loại hình chủ thể</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Hạng sao</translation>
    </message>
    <message>
        <source>Months of expiry</source>
        <translation>Tháng hết hạn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Đã công nhận</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Thiếu ngày</translation>
    </message>
    <message>
        <source>In force, %</source>
        <translation>Tỷ lệ còn hiệu lực</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Sắp hết hạn</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>%1: %2 recognised, %3 in force, %4 lapsed, %5 subjects</source>
        <translation>%1: %2 đã công nhận, %3 còn hiệu lực, %4 hết hiệu lực, %5 chủ thể</translation>
    </message>
</context>
<context>
    <name>ocop::OverviewBoard</name>
    <message>
        <source>Products by place and group</source>
        <translation>Sản phẩm theo địa bàn và nhóm</translation>
    </message>
    <message>
        <source>Certificates ending by month</source>
        <translation>Giấy chứng nhận hết hạn theo tháng</translation>
    </message>
    <message>
        <source>Products by group</source>
        <translation>Sản phẩm theo nhóm</translation>
    </message>
    <message>
        <source>Subjects by kind</source>
        <translation>Chủ thể theo loại hình</translation>
    </message>
    <message>
        <source>Products by commune and group</source>
        <translation>Sản phẩm theo xã và nhóm</translation>
    </message>
    <message>
        <source>Products by district and group</source>
        <translation>Sản phẩm theo huyện và nhóm</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>trong %Ln ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::PagesDialog</name>
    <message>
        <source>Pages to print</source>
        <translation>Các trang in</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Wording…</source>
        <translation>&amp;Mẫu văn bản…</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
</context>
<context>
    <name>ocop::PasswordDialog</name>
    <message>
        <source>A password for the second place</source>
        <translation>Mật khẩu cho nơi thứ hai</translation>
    </message>
    <message>
        <source>The password of a backup</source>
        <translation>Mật khẩu của bản sao lưu</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mật khẩu</translation>
    </message>
    <message>
        <source>The same once &amp;more</source>
        <translation>Gõ &amp;lại lần nữa</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Hiện chữ đang gõ</translation>
    </message>
    <message>
        <source>&amp;Leave it</source>
        <translation>Thô&amp;i</translation>
    </message>
    <message>
        <source>Protect and &amp;try at once</source>
        <translation>Đặt mật khẩu và &amp;thử ngay</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Mở &amp;bản sao</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Hãy gõ mật khẩu.</translation>
    </message>
    <message numerus="yes">
        <source>Take at least %n letter(s); a short sentence is best.</source>
        <translation>
            <numerusform>Hãy đặt ít nhất %n chữ; tốt nhất là một câu ngắn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the same once more.</source>
        <translation>Hãy gõ lại mật khẩu lần nữa.</translation>
    </message>
    <message>
        <source>The two are not the same. Type both once more.</source>
        <translation>Hai lần gõ không giống nhau. Hãy gõ lại cả hai.</translation>
    </message>
</context>
<context>
    <name>ocop::PasteDialog</name>
    <message>
        <source>Lines</source>
        <translation>Các dòng</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to read yet</source>
        <translation>Chưa có dòng nào</translation>
    </message>
    <message>
        <source>What every line means stands here before anything is written.</source>
        <translation>Từng dòng được đối chiếu với sổ ở đây trước khi ghi.</translation>
    </message>
    <message>
        <source>&amp;Keep guests that buy and are not in the register as new buyers</source>
        <translation>&amp;Lập bên mua mới cho khách mời là bên mua chưa có trong sổ</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>&amp;Từ tệp…</translation>
    </message>
    <message>
        <source>&amp;Copy what waits</source>
        <translation>Sao &amp;chép dòng chưa ghi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Ghi</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n line(s)</source>
        <translation>
            <numerusform>&amp;Ghi %n dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Chọn danh sách</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;All files (*)</source>
        <translation>Danh sách (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;Mọi tệp (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not written yet.</source>
        <translation>
            <numerusform>Còn %n dòng chưa ghi vào sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy can be pasted here again, or into a list.</source>
        <translation>Bản sao có thể dán lại vào đây hoặc vào bảng tính.</translation>
    </message>
    <message>
        <source>Copy the list and close</source>
        <translation>Sao chép rồi đóng</translation>
    </message>
    <message>
        <source>Close without</source>
        <translation>Đóng, không ghi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ocop::PipelineBoard</name>
    <message>
        <source>Dossiers by standing</source>
        <translation>Hồ sơ theo tình trạng</translation>
    </message>
    <message>
        <source>Products in force and their window for filing a renewal</source>
        <translation>Sản phẩm còn hiệu lực và thời hạn nộp hồ sơ đánh giá lại</translation>
    </message>
    <message>
        <source>Certificates ending by month</source>
        <translation>Giấy chứng nhận hết hạn theo tháng</translation>
    </message>
</context>
<context>
    <name>ocop::PreviewView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 trong %2 dòng</translation>
    </message>
    <message>
        <source>No row below the heading</source>
        <translation>Không có dòng nào dưới tiêu đề</translation>
    </message>
    <message>
        <source>The list ends with its heading.</source>
        <translation>Danh sách chỉ có dòng tiêu đề.</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Chọn tệp khác…</translation>
    </message>
    <message>
        <source>Next &amp;question (%1)</source>
        <translation>Câ&amp;u hỏi tiếp (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) of which only you can tell who or what is meant</source>
        <translation>
            <numerusform>%n tên mà chỉ bạn mới biết là chủ thể hoặc sản phẩm nào</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Pages that come out</source>
        <translation>Các trang sẽ in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>Printe&amp;r</source>
        <translation>Máy i&amp;n</translation>
    </message>
    <message>
        <source>S&amp;ides</source>
        <translation>&amp;Mặt in</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In màu</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>In đen trắng</translation>
    </message>
    <message>
        <source>Co&amp;lour</source>
        <translation>Mà&amp;u</translation>
    </message>
    <message>
        <source>&amp;All pages</source>
        <translation>&amp;Tất cả các trang</translation>
    </message>
    <message>
        <source>Page on the scree&amp;n (%1)</source>
        <translation>Trang đang &amp;xem (%1)</translation>
    </message>
    <message>
        <source>The&amp;se pages</source>
        <translation>&amp;Các trang</translation>
    </message>
    <message>
        <source>Pages to print</source>
        <translation>Các trang in</translation>
    </message>
    <message>
        <source>such as 2-3,17</source>
        <translation>ví dụ 2-3,17</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>Số &amp;bản</translation>
    </message>
    <message>
        <source>C&amp;ollated: a whole paper after the other</source>
        <translation>Xếp t&amp;heo bản: in xong bản này mới đến bản sau</translation>
    </message>
    <message>
        <source>Into a PDF file</source>
        <translation>In ra tệp PDF…</translation>
    </message>
    <message>
        <source>One side</source>
        <translation>In một mặt</translation>
    </message>
    <message>
        <source>Both sides, turned at the long edge</source>
        <translation>In hai mặt, lật theo cạnh dài</translation>
    </message>
    <message>
        <source>Both sides, turned at the short edge</source>
        <translation>In hai mặt, lật theo cạnh ngắn</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Lưu P&amp;DF…</translation>
    </message>
    <message>
        <source>Type which pages, such as 2-3,17.</source>
        <translation>Hãy nhập các trang cần in, ví dụ 2-3,17.</translation>
    </message>
    <message>
        <source>“%1” is not a page. Type numbers and runs with commas between, such as 2-3,17.</source>
        <translation>“%1” không phải là số trang. Hãy nhập số trang hoặc khoảng trang, cách nhau bằng dấu phẩy, ví dụ 2-3,17.</translation>
    </message>
    <message>
        <source>“%1” runs backwards: the first page comes first.</source>
        <translation>“%1” bị ngược: trang nhỏ phải đứng trước.</translation>
    </message>
    <message>
        <source>“%1”: the paper has pages 1 to %2 only.</source>
        <translation>“%1”: văn bản chỉ có các trang từ 1 đến %2.</translation>
    </message>
    <message>
        <source>Page %1 · %2 of %3</source>
        <translation>Trang %1 · tờ %2 trên %3</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of paper</source>
        <translation>
            <numerusform>%n tờ giấy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ProductChangeForm</name>
    <message>
        <source>Record a change of a product</source>
        <translation>Ghi thay đổi của sản phẩm</translation>
    </message>
    <message>
        <source>As it is since</source>
        <translation>Thông tin mới từ ngày đó</translation>
    </message>
    <message>
        <source>Made in commune</source>
        <translation>Nơi sản xuất</translation>
    </message>
    <message>
        <source>Only when it is not the subject&apos;s commune</source>
        <translation>Chỉ ghi khi khác xã của chủ thể</translation>
    </message>
    <message>
        <source>until then: %1. The certificates keep the names they were printed with; whether they hold for the new subject is for the office to decide.</source>
        <translation>trước đó: %1. Giấy chứng nhận giữ nguyên tên đã in; có còn giá trị với chủ thể mới hay không do cơ quan quyết định.</translation>
    </message>
</context>
<context>
    <name>ocop::ProductForm</name>
    <message>
        <source>Edit product</source>
        <translation>Sửa sản phẩm</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Sản phẩm mới</translation>
    </message>
    <message>
        <source>Save, then certificate</source>
        <translation>Lưu, rồi nhập Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Made in commune</source>
        <translation>Nơi sản xuất</translation>
    </message>
    <message>
        <source>Only when it is not the subject&apos;s commune</source>
        <translation>Chỉ ghi khi khác xã của chủ thể</translation>
    </message>
    <message>
        <source>Material, packaging, marks</source>
        <translation>Nguyên liệu, bao bì, nhãn</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Did this really change? “Record a change…” keeps what it was until then.</source>
        <translation>Nếu thực tế đã thay đổi, hãy dùng “Ghi thay đổi…” để giữ lại thông tin trước đó.</translation>
    </message>
    <message>
        <source>Already in the register</source>
        <translation>Đã có trong sổ</translation>
    </message>
    <message>
        <source>Perhaps in the register already</source>
        <translation>Có thể đã có trong sổ</translation>
    </message>
</context>
<context>
    <name>ocop::ProductWall</name>
    <message>
        <source>One product after the other</source>
        <translation>Trình chiếu từng sản phẩm</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Tổng %1</translation>
    </message>
</context>
<context>
    <name>ocop::ProductsPage</name>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Ngành</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Recognition no.</source>
        <translation>Lần công nhận</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Chưa công nhận</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Thêm sản phẩm</translation>
    </message>
    <message>
        <source>%1 of %2 products</source>
        <translation>%1 trong %2 sản phẩm</translation>
    </message>
    <message>
        <source>No product yet</source>
        <translation>Chưa có sản phẩm</translation>
    </message>
    <message>
        <source>Add the first one, or read in a list: menu Register, Import a list…</source>
        <translation>Hãy thêm sản phẩm đầu tiên, hoặc nhập danh sách: menu Sổ, Nhập danh sách…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>New dossier…</source>
        <translation>Hồ sơ mới…</translation>
    </message>
    <message>
        <source>Record a chan&amp;ge…</source>
        <translation>Ghi tha&amp;y đổi…</translation>
    </message>
    <message>
        <source>Recognise again…</source>
        <translation>Công nhận lại…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%Ln sản phẩm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::ProgressDialog</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Dừng</translation>
    </message>
</context>
<context>
    <name>ocop::PromotionBoard</name>
    <message>
        <source>Sum by</source>
        <translation>Cộng theo</translation>
    </message>
    <message>
        <source>By buyer</source>
        <translation>Theo bên mua</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Theo địa bàn</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Theo nhóm sản phẩm</translation>
    </message>
    <message>
        <source>By event</source>
        <translation>Theo sự kiện</translation>
    </message>
    <message>
        <source>Agreed in contracts, of it delivered (dark), million đồng</source>
        <translation>Đã ký, trong đó đã giao (màu đậm), triệu đồng</translation>
    </message>
    <message>
        <source>Contracts and memoranda by standing</source>
        <translation>Hợp đồng, biên bản ghi nhớ theo tình trạng</translation>
    </message>
    <message>
        <source>Agreed and delivered by year of signing, million đồng</source>
        <translation>Giá trị đã ký và đã giao theo năm ký, triệu đồng</translation>
    </message>
    <message>
        <source>Follow-ups owed</source>
        <translation>Hợp đồng cần theo dõi</translation>
    </message>
</context>
<context>
    <name>ocop::PromotionPage</name>
    <message>
        <source>Lists of promotion</source>
        <translation>Các danh sách xúc tiến</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>H&amp;oạt động</translation>
    </message>
    <message>
        <source>&amp;Contracts</source>
        <translation>&amp;Hợp đồng</translation>
    </message>
    <message>
        <source>&amp;Buyers</source>
        <translation>&amp;Bên mua</translation>
    </message>
</context>
<context>
    <name>ocop::QualityPage</name>
    <message>
        <source>What is wrong</source>
        <translation>Nội dung kiểm tra</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Các mục kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%Ln mục kiểm tra</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing or doubtful</source>
        <translation>Không thiếu và không có gì đáng ngờ</translation>
    </message>
    <message>
        <source>Every record was checked.</source>
        <translation>Đã kiểm tra mọi bản ghi.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Chất lượng dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Show in the list</source>
        <translation>Xem tron&amp;g danh sách</translation>
    </message>
    <message>
        <source>Records of the check</source>
        <translation>Bản ghi của mục kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s); Enter corrects one</source>
        <translation>
            <numerusform>%Ln bản ghi; Enter để sửa</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a check</source>
        <translation>Chọn một mục kiểm tra</translation>
    </message>
    <message>
        <source>Nothing missing: %1</source>
        <translation>Không thiếu gì: %1</translation>
    </message>
    <message>
        <source>&amp;Dismiss the row</source>
        <translation>&amp;Bỏ dòng này</translation>
    </message>
    <message>
        <source>It will not be imported and waits no longer</source>
        <translation>Dòng này sẽ không được nhập và không chờ nữa</translation>
    </message>
</context>
<context>
    <name>ocop::ReasonForm</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>ocop::RecentActs</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Chưa có thay đổi nào.</translation>
    </message>
</context>
<context>
    <name>ocop::RecognitionForm</name>
    <message>
        <source>potential 5 stars, the Ministry decides</source>
        <translation>tiềm năng 5 sao, chờ Bộ quyết định</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) not in force before</source>
        <translation>
            <numerusform>trước đó %Ln ngày không có hiệu lực</numerusform>
        </translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>không được nâng hạng</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>không được công nhận</translation>
    </message>
    <message>
        <source>One decision gives all these certificates, as one act that Ctrl+Z takes back.</source>
        <translation>Một quyết định cấp tất cả Giấy chứng nhận dưới đây; Ctrl+Z hoàn tác cả lần ghi.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>The day of the decision</source>
        <translation>Ngày ký quyết định</translation>
    </message>
    <message>
        <source>First certificate no.</source>
        <translation>Số Giấy chứng nhận đầu tiên</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Delete takes a line out of the decision.</source>
        <translation>Nhấn Delete để bỏ một dòng khỏi quyết định.</translation>
    </message>
    <message>
        <source>Delete takes a line out; 3, 4 or 5 sets the stars of the chosen lines.</source>
        <translation>Nhấn Delete để bỏ dòng; nhấn 3, 4, 5 để đặt hạng sao cho các dòng đang chọn.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln Giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>decision %1, %n certificate(s)</source>
        <translation>
            <numerusform>quyết định %1, %Ln Giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) of the round are not decided or closed already, and not in this decision.</source>
        <translation>
            <numerusform>%Ln hồ sơ của đợt chưa có kết quả hoặc đã kết thúc, không đưa vào quyết định này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why so early</source>
        <translation>Lý do công nhận sớm</translation>
    </message>
    <message>
        <source>Only where a certificate is renewed before its window; stands in its note</source>
        <translation>Chỉ khi công nhận lại trước thời hạn nộp hồ sơ; ghi vào ghi chú của giấy</translation>
    </message>
    <message numerus="yes">
        <source>Without it %n certificate(s) have no number.</source>
        <translation>
            <numerusform>Chưa có số đầu tiên: %n giấy sẽ không có số.</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers: %1</source>
        <translation>Các số: %1</translation>
    </message>
</context>
<context>
    <name>ocop::RecordFiles</name>
    <message>
        <source>Decision %1</source>
        <translation>Quyết định %1</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>Chưa lưu được</translation>
    </message>
</context>
<context>
    <name>ocop::RecordHistory</name>
    <message>
        <source>&amp;Restore this state</source>
        <translation>&amp;Khôi phục bản này</translation>
    </message>
    <message>
        <source>Changes, newest first</source>
        <translation>Các lần sửa, mới nhất ở trên</translation>
    </message>
    <message>
        <source>Makes the record again what it was after the chosen change; can be undone</source>
        <translation>Đưa bản ghi về đúng như sau lần sửa đã chọn; có thể hoàn tác</translation>
    </message>
    <message>
        <source>The state was not restored</source>
        <translation>Chưa khôi phục được</translation>
    </message>
    <message>
        <source>What it belonged to then is deleted. Restore that first.</source>
        <translation>Bản ghi chứa mục này đã bị xóa. Hãy khôi phục bản ghi đó trước.</translation>
    </message>
</context>
<context>
    <name>ocop::RecordListPage</name>
    <message>
        <source>&amp;Print, export…</source>
        <translation>&amp;In, xuất…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Print, export</source>
        <translation>In, xuất</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Lọc danh sách</translation>
    </message>
    <message>
        <source>Mark, unmark</source>
        <translation>Đánh dấu, bỏ dấu</translation>
    </message>
    <message>
        <source>Marked: Ctrl+K shows it first</source>
        <translation>Đã đánh dấu: Ctrl+K hiện trước tiên</translation>
    </message>
    <message>
        <source>No longer marked</source>
        <translation>Đã bỏ dấu</translation>
    </message>
    <message>
        <source>The new record does not pass the filter: %1</source>
        <translation>Bản ghi mới không qua bộ lọc: %1</translation>
    </message>
</context>
<context>
    <name>ocop::RecordPanel</name>
    <message>
        <source>Information</source>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Công nhận</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Chưa chọn dòng nào</translation>
    </message>
    <message>
        <source>Choose a row of the list to see everything about it.</source>
        <translation>Hãy chọn một dòng trong danh sách để xem đầy đủ thông tin.</translation>
    </message>
    <message>
        <source>Parts of the record</source>
        <translation>Các phần thông tin</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>Recognitions, newest first</source>
        <translation>Các lần công nhận, mới nhất ở trên</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm việc khác</translation>
    </message>
    <message>
        <source>&amp;Copy the name</source>
        <translation>Sao &amp;chép tên</translation>
    </message>
    <message>
        <source>Close the &amp;panel</source>
        <translation>Đón&amp;g khung này</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Chưa có việc gì</translation>
    </message>
    <message>
        <source>Dossiers, certificates and recorded changes show here as soon as there are any.</source>
        <translation>Hồ sơ, Giấy chứng nhận và các thay đổi sẽ hiện ở đây khi có.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
</context>
<context>
    <name>ocop::RecordTable</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln sao</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>quá %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Chưa có dữ liệu</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Đang lọc: %1</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>Không có dòng nào hợp với bộ lọc</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Không có dòng nào khớp “%1”</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
</context>
<context>
    <name>ocop::ReminderNoteDialog</name>
    <message>
        <source>Remind on</source>
        <translation>Nhắc lại ngày</translation>
    </message>
    <message>
        <source>dd/MM/yyyy or +3d</source>
        <translation>nn/tt/nnnn hoặc +3d</translation>
    </message>
    <message>
        <source>&amp;Remind on</source>
        <translation>&amp;Nhắc lại ngày</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Ghi chú</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>This is not a date. Type it as dd/MM/yyyy.</source>
        <translation>Đây không phải là một ngày trong lịch. Hãy gõ ngày/tháng/năm.</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Hãy chọn một ngày sau hôm nay.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Lý do</translation>
    </message>
    <message>
        <source>Write why, in a few words: it is kept as proof.</source>
        <translation>Ghi vắn tắt lý do: nội dung này được lưu làm bằng chứng.</translation>
    </message>
    <message>
        <source>At most until %1: by then the notice in writing must have gone out.</source>
        <translation>Chậm nhất đến hết %1: đến ngày đó phải gửi xong văn bản thông báo.</translation>
    </message>
</context>
<context>
    <name>ocop::ReminderSettingsDialog</name>
    <message>
        <source>Not saved: %1 changed these settings meanwhile. What you typed is still here; saving asks again.</source>
        <translation>Chưa lưu vì cài đặt vừa được sửa: %1. Nội dung bạn nhập vẫn còn; khi lưu sẽ hỏi lại.</translation>
    </message>
    <message>
        <source>Reminder settings</source>
        <translation>Cài đặt nhắc việc</translation>
    </message>
    <message>
        <source>Parts of the settings</source>
        <translation>Các phần cài đặt</translation>
    </message>
    <message>
        <source>Another day is looked at: the office&apos;s settings cannot be changed.</source>
        <translation>Đang xem ngày khác: không sửa được cài đặt của cơ quan.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Còn %Ln điểm nữa.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cell cannot be read; it is marked in the sheet. Correct it, then save.</source>
        <translation>Có ô không đọc được, đã đánh dấu trong bảng. Hãy sửa ô đó rồi lưu lại.</translation>
    </message>
    <message>
        <source>What you changed is not saved yet.</source>
        <translation>Nội dung bạn sửa chưa được lưu.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) changed.</source>
        <translation>
            <numerusform>Đã sửa %Ln dòng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Sửa tiếp</translation>
    </message>
    <message>
        <source>The register is open for reading only: its settings cannot be changed.</source>
        <translation>Sổ đang mở chỉ để xem: không sửa được cài đặt của cơ quan.</translation>
    </message>
</context>
<context>
    <name>ocop::ReportOptions</name>
    <message>
        <source>As &amp;of</source>
        <translation>Tính đến ngà&amp;y</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Theo kỳ</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quý</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Within days</source>
        <translation>Trong số ngày tới</translation>
    </message>
    <message>
        <source>Districts sorted &amp;by</source>
        <translation>Sắp xếp huyện the&amp;o</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Số sản phẩm</translation>
    </message>
    <message>
        <source>Code of the district</source>
        <translation>Mã huyện</translation>
    </message>
    <message>
        <source>With the product &amp;list as an annex</source>
        <translation>&amp;Kèm danh sách sản phẩm (phụ lục)</translation>
    </message>
    <message>
        <source>With the product list as an annex</source>
        <translation>Kèm danh sách sản phẩm (phụ lục)</translation>
    </message>
    <message>
        <source>Only stars</source>
        <translation>Lọc theo hạng sao</translation>
    </message>
    <message>
        <source>Only the group</source>
        <translation>Lọc theo nhóm</translation>
    </message>
    <message>
        <source>Only subjects of kind</source>
        <translation>Lọc theo loại hình</translation>
    </message>
    <message>
        <source>Only products</source>
        <translation>Lọc theo tình trạng</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Các cột</translation>
    </message>
    <message>
        <source>Rows sorted by</source>
        <translation>Sắp xếp theo</translation>
    </message>
    <message>
        <source>Rows grouped by</source>
        <translation>Gộp dòng theo</translation>
    </message>
    <message>
        <source>Title instead of the usual one</source>
        <translation>Tiêu đề khác</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>Số văn &amp;bản</translation>
    </message>
    <message>
        <source>left blank, to be written by hand</source>
        <translation>để trống để điền tay</translation>
    </message>
    <message>
        <source>Signer instead of the settings&apos;</source>
        <translation>Người ký khác cài đặt</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Không gộp</translation>
    </message>
    <message>
        <source>&amp;Districts</source>
        <translation>&amp;Huyện</translation>
    </message>
    <message>
        <source>Half year</source>
        <translation>6 tháng</translation>
    </message>
    <message>
        <source>Products on a page</source>
        <translation>Số sản phẩm mỗi trang</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
</context>
<context>
    <name>ocop::ReportPreview</name>
    <message>
        <source>Report preview</source>
        <translation>Bản xem trước của báo cáo</translation>
    </message>
    <message>
        <source>Page %1 / counting…</source>
        <translation>Trang %1, đang đếm…</translation>
    </message>
    <message>
        <source>Page %1 / %2</source>
        <translation>Trang %1/%2</translation>
    </message>
</context>
<context>
    <name>ocop::ReportWording</name>
    <message>
        <source>The sentences of this report, for the office to change</source>
        <translation>Phần lời của báo cáo này, cơ quan sửa được theo ý mình</translation>
    </message>
    <message>
        <source>Wo&amp;rding…</source>
        <translation>&amp;Mẫu văn bản…</translation>
    </message>
</context>
<context>
    <name>ocop::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>E&amp;xcel</source>
        <translation>&amp;Excel</translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation>CS&amp;V</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Fit &amp;width</source>
        <translation>Vừa bề &amp;rộng</translation>
    </message>
    <message>
        <source>Fit pa&amp;ge</source>
        <translation>Vừa tra&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Word</source>
        <translation>&amp;Word</translation>
    </message>
    <message>
        <source>&amp;Copy sentences</source>
        <translation>Sao &amp;chép phần lời</translation>
    </message>
    <message>
        <source>Puts the opening sentences on the clipboard, for another report</source>
        <translation>Sao chép phần lời mở đầu để dán vào báo cáo khác</translation>
    </message>
    <message>
        <source>The book was not saved</source>
        <translation>Chưa lưu được tập báo cáo</translation>
    </message>
    <message>
        <source>All districts</source>
        <translation>Từng huyện</translation>
    </message>
    <message>
        <source>One &amp;PDF with bookmarks…</source>
        <translation>Một tệp &amp;PDF có mục lục…</translation>
    </message>
    <message>
        <source>Save the book</source>
        <translation>Lưu tập báo cáo</translation>
    </message>
    <message>
        <source>Book saved</source>
        <translation>Đã lưu tập báo cáo</translation>
    </message>
    <message>
        <source>A PD&amp;F for each…</source>
        <translation>Mỗi huyện một tệp P&amp;DF…</translation>
    </message>
    <message>
        <source>An &amp;Excel workbook for each…</source>
        <translation>Mỗi huyện một tệp &amp;Excel…</translation>
    </message>
    <message>
        <source>A &amp;Word document for each…</source>
        <translation>Mỗi huyện một tệp &amp;Word…</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Thư mục chứa các báo cáo</translation>
    </message>
    <message>
        <source>Making the book…</source>
        <translation>Đang lập tập báo cáo…</translation>
    </message>
    <message>
        <source>Double click or Enter: the products</source>
        <translation>Nháy đúp hoặc Enter: mở sản phẩm</translation>
    </message>
    <message>
        <source>%1: %2 times, %3 products</source>
        <translation>%1: %2 lượt, %3 sản phẩm</translation>
    </message>
    <message>
        <source>Stopped: the report was not made.</source>
        <translation>Đã dừng: báo cáo chưa được lập.</translation>
    </message>
</context>
<context>
    <name>ocop::RestoreDialog</name>
    <message>
        <source>&amp;Replace the register by it…</source>
        <translation>&amp;Thay sổ bằng bản này…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Khôi phục từ bản sao lưu</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s)</source>
        <translation>
            <numerusform>%n bản sao lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>This register has no backup yet</source>
        <translation>Sổ này chưa có bản sao lưu nào</translation>
    </message>
    <message>
        <source>Looked for in %1</source>
        <translation>Đã tìm trong %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>Looking through the backups…</source>
        <translation>Đang xem các bản sao lưu…</translation>
    </message>
    <message>
        <source>The present file is not deleted: it stays beside the register under a name of its own.</source>
        <translation>Tệp hiện tại không bị xóa: tệp được để riêng bên cạnh sổ, dưới tên khác.</translation>
    </message>
    <message>
        <source>Nothing was changed since this backup.</source>
        <translation>Từ bản sao lưu này chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Replace the register</source>
        <translation>Thay sổ</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Take the register back to %1?</source>
        <translation>Đưa sổ trở về lúc %1?</translation>
    </message>
    <message>
        <source>The register is as on %1</source>
        <translation>Sổ đã trở về lúc %1</translation>
    </message>
    <message>
        <source>The file of before is kept: %1</source>
        <translation>Tệp trước đó được giữ tại: %1</translation>
    </message>
    <message>
        <source>The register was not replaced</source>
        <translation>Chưa thay được sổ</translation>
    </message>
    <message>
        <source>In the register, %1; that will no longer be in it.</source>
        <translation>Trong sổ, %1; những thay đổi đó sẽ không còn trong sổ.</translation>
    </message>
    <message>
        <source>&amp;Open it to look</source>
        <translation>&amp;Mở bản sao để xem</translation>
    </message>
    <message>
        <source>&amp;What differs…</source>
        <translation>&amp;Xem khác gì…</translation>
    </message>
    <message>
        <source>The backup could not be compared</source>
        <translation>Không so sánh được với bản sao lưu</translation>
    </message>
    <message>
        <source>From a &amp;file…</source>
        <translation>Từ tệ&amp;p…</translation>
    </message>
</context>
<context>
    <name>ocop::RoundAssignDialog</name>
    <message>
        <source>Product, subject</source>
        <translation>Sản phẩm, chủ thể</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Bộ</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Put dossiers into the round</source>
        <translation>Đưa hồ sơ vào đợt</translation>
    </message>
    <message>
        <source>Dossiers that are ready</source>
        <translation>Hồ sơ sẵn sàng</translation>
    </message>
    <message>
        <source>No dossier is ready</source>
        <translation>Chưa có hồ sơ sẵn sàng</translation>
    </message>
    <message>
        <source>Dossiers appear here once they are full and in no round yet.</source>
        <translation>Hồ sơ đã đủ và chưa thuộc đợt nào sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>%1 takes what was proposed until %2; later ones are marked.</source>
        <translation>%1 nhận hồ sơ đề nghị đến hết %2; hồ sơ muộn hơn được đánh dấu.</translation>
    </message>
    <message>
        <source>Ticked dossiers come before the council of “%1”.</source>
        <translation>Hồ sơ được đánh dấu sẽ trình Hội đồng của “%1”.</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Chọn tất cả</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Đưa vào</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>After the last day for proposals, %1</source>
        <translation>Sau hạn nhận hồ sơ %1</translation>
    </message>
    <message>
        <source>The round is judged by another rule set, %1</source>
        <translation>Đợt này đánh giá theo quy định khác: %1</translation>
    </message>
    <message numerus="yes">
        <source>Put %n dossier(s) in</source>
        <translation>
            <numerusform>Đưa %Ln hồ sơ vào</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Còn thiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s)</source>
        <translation>
            <numerusform>%n loại giấy tờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundCouncilTab</name>
    <message>
        <source>Here</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Name, position</source>
        <translation>Họ tên, chức vụ</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Sheets signed</source>
        <translation>Phiếu đã ký</translation>
    </message>
    <message>
        <source>Members of the council; Space notes who is here</source>
        <translation>Thành viên Hội đồng; phím cách để điểm danh</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%Ln thành viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is here</source>
        <translation>Có mặt đủ</translation>
    </message>
    <message>
        <source>Edit council…</source>
        <translation>Sửa Hội đồng…</translation>
    </message>
    <message>
        <source>Edit advisory team…</source>
        <translation>Sửa Tổ tư vấn…</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>The council has no members yet</source>
        <translation>Hội đồng chưa có thành viên</translation>
    </message>
    <message>
        <source>Enter who sits in it, or copy the members of another one.</source>
        <translation>Hãy nhập thành viên, hoặc sao chép từ Hội đồng khác.</translation>
    </message>
    <message>
        <source>No council yet</source>
        <translation>Chưa có Hội đồng</translation>
    </message>
    <message>
        <source>A round needs the council that judges its dossiers.</source>
        <translation>Đợt đánh giá cần có Hội đồng để chấm hồ sơ.</translation>
    </message>
    <message>
        <source>Choose the council…</source>
        <translation>Chọn Hội đồng…</translation>
    </message>
    <message>
        <source>flagged from %1 points apart on</source>
        <translation>cảnh báo khi chênh từ %1 điểm</translation>
    </message>
    <message>
        <source>flagged beyond %1 points apart</source>
        <translation>cảnh báo khi chênh quá %1 điểm</translation>
    </message>
    <message>
        <source>No advisory team is named; the round&apos;s form has a field for it.</source>
        <translation>Chưa có Tổ tư vấn; có thể chọn khi sửa đợt đánh giá.</translation>
    </message>
    <message numerus="yes">
        <source>Advisory team: %1 (%n member(s))</source>
        <translation>
            <numerusform>Tổ tư vấn: %1 (%Ln thành viên)</numerusform>
        </translation>
    </message>
    <message>
        <source>attendance of %1</source>
        <translation>điểm danh %1</translation>
    </message>
    <message>
        <source>Paste who is here</source>
        <translation>Dán người có mặt</translation>
    </message>
    <message>
        <source>A list of names copied from a sheet or a paper (Ctrl+V)</source>
        <translation>Danh sách họ tên sao chép từ bảng tính hoặc văn bản (Ctrl+V)</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) pasted.</source>
        <translation>
            <numerusform>Đã dán %n họ tên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Note who is here</source>
        <translation>Ghi điểm danh</translation>
    </message>
    <message>
        <source>Do nothing</source>
        <translation>Không ghi</translation>
    </message>
    <message>
        <source>stands in from %1 to %2</source>
        <translation>dự thay từ %1 đến %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>In the stead of…</source>
        <translation>Thay người…</translation>
    </message>
    <message>
        <source>For the next rounds…</source>
        <translation>Hội đồng cho đợt sau…</translation>
    </message>
    <message>
        <source>Edits the council that the next rounds begin with; rounds that have begun keep theirs</source>
        <translation>Sửa danh sách Hội đồng dùng cho các đợt sau; đợt đã bắt đầu giữ danh sách của mình</translation>
    </message>
    <message numerus="yes">
        <source>Asked by written ballot: %n member(s)</source>
        <translation>
            <numerusform>Lấy ý kiến bằng văn bản: %n thành viên</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::RoundDecideDialog</name>
    <message>
        <source>Decide the stars</source>
        <translation>Quyết định hạng sao</translation>
    </message>
    <message>
        <source>Decide the stars: %1</source>
        <translation>Quyết định hạng sao: %1</translation>
    </message>
    <message>
        <source>Mean %1 · proposed: %2</source>
        <translation>Trung bình %1 · đề xuất: %2</translation>
    </message>
    <message>
        <source>The council decides</source>
        <translation>Hội đồng quyết định</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Không được công nhận</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>the Ministry decides on five</source>
        <translation>5 sao do Bộ quyết định</translation>
    </message>
    <message>
        <source>Excluded by a knock-out: points are not looked at</source>
        <translation>Bị loại: không xét điểm</translation>
    </message>
</context>
<context>
    <name>ocop::RoundDetail</name>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Minima and knock-outs</source>
        <translation>Điều kiện tối thiểu và lý do loại</translation>
    </message>
    <message>
        <source>Totals of the members; Enter opens the sheet</source>
        <translation>Tổng điểm của thành viên; Enter mở phiếu</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s)</source>
        <translation>
            <numerusform>%Ln phiếu</numerusform>
        </translation>
    </message>
    <message>
        <source>No sheets</source>
        <translation>Không có phiếu</translation>
    </message>
    <message>
        <source>Final scores were typed, or the council has no voting members.</source>
        <translation>Đã nhập điểm cuối cùng, hoặc Hội đồng chưa có thành viên chấm điểm.</translation>
    </message>
    <message>
        <source>Too far from the other members</source>
        <translation>Chênh quá mức so với thành viên khác</translation>
    </message>
    <message>
        <source>Takes no part in this product…</source>
        <translation>Không tham gia sản phẩm này…</translation>
    </message>
    <message>
        <source>%1 takes no part</source>
        <translation>%1 không tham gia</translation>
    </message>
    <message>
        <source>In “%1” only: not in the mean, the quorum and the spread. It is said in the minutes.</source>
        <translation>Chỉ với “%1”: không tính vào điểm trung bình, số người dự họp và chênh lệch điểm. Biên bản có ghi.</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Chưa thay đổi gì</translation>
    </message>
    <message>
        <source>The member has signed the sheet of this product already, or it is decided. Open the sheet again first, or take the decision back.</source>
        <translation>Thành viên đã ký phiếu của sản phẩm này, hoặc sản phẩm đã được quyết định. Hãy mở lại phiếu hoặc rút lại quyết định trước.</translation>
    </message>
    <message>
        <source>not back</source>
        <translation>chưa gửi lại</translation>
    </message>
</context>
<context>
    <name>ocop::RoundDossiersTab</name>
    <message>
        <source>Product, subject</source>
        <translation>Sản phẩm, chủ thể</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Product set</source>
        <translation>Bộ sản phẩm</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Ngày nộp</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Phiếu</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Dossiers of the round</source>
        <translation>Hồ sơ của đợt</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <translation>%1 trong %2 hồ sơ</translation>
    </message>
    <message>
        <source>Put in dossiers…</source>
        <translation>Đưa hồ sơ vào…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>No dossier in this round yet</source>
        <translation>Đợt này chưa có hồ sơ</translation>
    </message>
    <message>
        <source>Put in the dossiers that are ready; they then come before the council.</source>
        <translation>Hãy đưa hồ sơ sẵn sàng vào đợt để trình Hội đồng.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) ready to be put in</source>
        <translation>
            <numerusform>%Ln hồ sơ sẵn sàng đưa vào</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dossier(s) put in</source>
        <translation>
            <numerusform>%1: đưa vào %Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was taken out</source>
        <translation>Chưa lấy hồ sơ nào ra</translation>
    </message>
    <message>
        <source>These dossiers are decided already. Take their decisions back first.</source>
        <translation>Các hồ sơ này đã có kết quả. Hãy bỏ kết quả trước.</translation>
    </message>
    <message>
        <source>Take out, move…</source>
        <translation>Lấy ra, chuyển đợt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n paper(s) missing)</source>
        <translation>
            <numerusform>%1 (thiếu %n loại giấy tờ)</numerusform>
        </translation>
    </message>
    <message>
        <source>Papers are missing</source>
        <translation>Còn thiếu giấy tờ</translation>
    </message>
    <message>
        <source>Not complete: %1. Why do they come before the council all the same?</source>
        <translation>Chưa đủ: %1. Vì sao vẫn trình Hội đồng?</translation>
    </message>
</context>
<context>
    <name>ocop::RoundForm</name>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%Ln thành viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>Sửa đợt đánh giá</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Đợt đánh giá mới</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Đợt đánh giá</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>Đợt trong năm</translation>
    </message>
    <message>
        <source>Proposals until</source>
        <translation>Hạn nhận hồ sơ</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Who judges</source>
        <translation>Ai đánh giá</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Advisory team</source>
        <translation>Tổ tư vấn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Set up a council “%1”…</source>
        <translation>Lập Hội đồng “%1”…</translation>
    </message>
    <message>
        <source>Set up an advisory team “%1”…</source>
        <translation>Lập Tổ tư vấn “%1”…</translation>
    </message>
    <message>
        <source>The record cannot be opened.</source>
        <translation>Không mở được bản ghi này.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Set up a council…</source>
        <translation>Lập Hội đồng…</translation>
    </message>
    <message>
        <source>Set up an advisory team…</source>
        <translation>Lập Tổ tư vấn…</translation>
    </message>
    <message>
        <source>Why without a quorum</source>
        <translation>Lý do quyết định khi chưa đủ điều kiện họp</translation>
    </message>
    <message>
        <source>Where the rules let the council decide all the same; goes into the minutes</source>
        <translation>Khi quy chế cho phép; lý do được ghi vào biên bản</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>Đợt đánh giá đã đóng</translation>
    </message>
    <message>
        <source>Its record is not changed any more. Open it again first, with the reason.</source>
        <translation>Kết quả của đợt không sửa được nữa. Hãy mở lại đợt trước, có ghi lý do.</translation>
    </message>
    <message>
        <source>Renewals may be decided by written ballot, unless opinions differ</source>
        <translation>Đánh giá lại có thể lấy ý kiến bằng văn bản, trừ khi ý kiến khác nhau</translation>
    </message>
</context>
<context>
    <name>ocop::RoundPapersMenu</name>
    <message>
        <source>&amp;Result of the round…</source>
        <translation>&amp;Kết quả của đợt…</translation>
    </message>
    <message>
        <source>Members&apos; &amp;points…</source>
        <translation>Bảng điểm thành &amp;viên…</translation>
    </message>
    <message>
        <source>&amp;Minutes…</source>
        <translation>Biê&amp;n bản…</translation>
    </message>
    <message>
        <source>&amp;Notices of the results…</source>
        <translation>&amp;Thông báo kết quả…</translation>
    </message>
    <message>
        <source>Blank score sheets of the &amp;whole round…</source>
        <translation>Phiếu chấm trốn&amp;g của cả đợt…</translation>
    </message>
    <message>
        <source>&amp;Blank score sheets of this product…</source>
        <translation>Phiếu chấm t&amp;rống của sản phẩm này…</translation>
    </message>
    <message>
        <source>Record of the ballot…</source>
        <translation>Biên bản kiểm phiếu…</translation>
    </message>
    <message>
        <source>Ballots to send…</source>
        <translation>Phiếu lấy ý kiến để gửi…</translation>
    </message>
    <message>
        <source>Advisory team&apos;s reports…</source>
        <translation>Tổng hợp của Tổ tư vấn…</translation>
    </message>
    <message>
        <source>Advisory team&apos;s report on this product…</source>
        <translation>Báo cáo của Tổ tư vấn về sản phẩm này…</translation>
    </message>
    <message>
        <source>Invitation to the meeting…</source>
        <translation>Giấy mời họp…</translation>
    </message>
    <message>
        <source>Proposal for recognition…</source>
        <translation>Tờ trình công nhận…</translation>
    </message>
    <message>
        <source>Draft of the recognition decision…</source>
        <translation>Dự thảo quyết định công nhận…</translation>
    </message>
    <message>
        <source>Draft of the decision on the council…</source>
        <translation>Dự thảo quyết định kiện toàn Hội đồng…</translation>
    </message>
</context>
<context>
    <name>ocop::RoundResultsTab</name>
    <message>
        <source>Results of the round</source>
        <translation>Kết quả của đợt</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s)</source>
        <translation>
            <numerusform>%Ln hồ sơ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 dossiers</source>
        <translation>%1 trong %2 hồ sơ</translation>
    </message>
    <message>
        <source>No dossier in this round yet</source>
        <translation>Đợt này chưa có hồ sơ</translation>
    </message>
    <message>
        <source>Put in dossiers first; their scores and results show here.</source>
        <translation>Hãy đưa hồ sơ vào trước; điểm và kết quả sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Score sheets…</source>
        <translation>Phiếu chấm…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Chốt hạng sao…</translation>
    </message>
    <message>
        <source>Accept proposals</source>
        <translation>Chấp nhận đề xuất</translation>
    </message>
    <message>
        <source>Open the next score &amp;sheet</source>
        <translation>Mở &amp;phiếu chấm tiếp theo</translation>
    </message>
    <message>
        <source>Type the &amp;final scores…</source>
        <translation>Nhập điểm &amp;cuối cùng…</translation>
    </message>
    <message>
        <source>&amp;Take the decision back</source>
        <translation>&amp;Bỏ kết quả đã quyết định</translation>
    </message>
    <message>
        <source>&amp;Print, export the list…</source>
        <translation>&amp;In, xuất danh sách…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm việc khác</translation>
    </message>
    <message numerus="yes">
        <source>%n too far apart</source>
        <translation>
            <numerusform>%Ln hồ sơ chênh quá mức</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n knocked out</source>
        <translation>
            <numerusform>%Ln hồ sơ bị loại</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided, %3 of %4 sheets signed</source>
        <translation>đã quyết định %1/%2, đã ký %3/%4 phiếu</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>Chấp nhận %Ln đề xuất</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted together are dossiers with all sheets signed, no flag and no knock-out.</source>
        <translation>Chỉ chấp nhận cùng lúc những hồ sơ đã ký đủ phiếu, không chênh quá mức và không bị loại.</translation>
    </message>
    <message>
        <source>No sheet is signed yet and no final scores are typed.</source>
        <translation>Chưa có phiếu nào được ký và chưa nhập điểm cuối cùng.</translation>
    </message>
    <message>
        <source>%1: proposals accepted</source>
        <translation>%1: đã chấp nhận đề xuất</translation>
    </message>
    <message>
        <source>Decision, certificates…</source>
        <translation>Quyết định, Giấy chứng nhận…</translation>
    </message>
    <message>
        <source>This dossier is closed; take it up again on its own page first.</source>
        <translation>Hồ sơ này đã kết thúc; hãy mở lại ở trang Hồ sơ trước.</translation>
    </message>
    <message>
        <source>The council has not met yet</source>
        <translation>Hội đồng chưa họp</translation>
    </message>
    <message>
        <source>Note who came on the page of the council. Where the rules let it decide without a quorum, the round&apos;s form has a field for the reason.</source>
        <translation>Hãy điểm danh ở trang Hội đồng. Khi quy chế cho phép quyết định dù chưa đủ người, ghi lý do trong phiếu sửa đợt đánh giá.</translation>
    </message>
    <message>
        <source>One product large, for the pro&amp;jector…</source>
        <translation>Trình chiếu từng &amp;sản phẩm…</translation>
    </message>
    <message>
        <source>Show, hide the &amp;detail</source>
        <translation>&amp;Hiện, ẩn chi tiết</translation>
    </message>
    <message>
        <source>%1 of %2 decided, %3 of %4 answers back</source>
        <translation>Đã quyết định %1/%2, đã nhận %3/%4 ý kiến</translation>
    </message>
    <message>
        <source>Ballots…</source>
        <translation>Phiếu ý kiến…</translation>
    </message>
</context>
<context>
    <name>ocop::RoundWorkspace</name>
    <message>
        <source>Parts of the round</source>
        <translation>Các phần của đợt</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>Sửa đợt</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Kết thúc đợt</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>Dossiers (%1)</source>
        <translation>Hồ sơ (%1)</translation>
    </message>
    <message>
        <source>Council, attendance (%1/%2)</source>
        <translation>Hội đồng, điểm danh (%1/%2)</translation>
    </message>
    <message>
        <source>Council, attendance</source>
        <translation>Hội đồng, điểm danh</translation>
    </message>
    <message>
        <source>Scores, results (%1/%2)</source>
        <translation>Điểm, kết quả (%1/%2)</translation>
    </message>
    <message>
        <source>The round cannot be closed yet</source>
        <translation>Chưa kết thúc được đợt này</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Còn nội dung chưa đạt yêu cầu.</translation>
    </message>
    <message>
        <source>Close the round all the same</source>
        <translation>Cứ kết thúc</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Để đợt mở</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Mở lại đợt đánh giá</translation>
    </message>
    <message>
        <source>Its minutes are signed. The reason, the day and your name stand on a slip and in its papers from now on.</source>
        <translation>Biên bản đã ký. Lý do, ngày và tên bạn được ghi vào phiếu điều chỉnh và các văn bản của đợt.</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Ballots, results (%1/%2)</source>
        <translation>Phiếu, kết quả (%1/%2)</translation>
    </message>
</context>
<context>
    <name>ocop::RoundsPage</name>
    <message>
        <source>Round</source>
        <translation>Đợt</translation>
    </message>
    <message>
        <source>Day, council</source>
        <translation>Ngày, Hội đồng</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Đợt thứ</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Evaluation rounds</source>
        <translation>Các đợt đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>%n round(s)</source>
        <translation>
            <numerusform>%Ln đợt</numerusform>
        </translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Đợt mới</translation>
    </message>
    <message>
        <source>Edit round</source>
        <translation>Sửa đợt</translation>
    </message>
    <message>
        <source>Delete round</source>
        <translation>Xóa đợt</translation>
    </message>
    <message>
        <source>No round yet</source>
        <translation>Chưa có đợt nào</translation>
    </message>
    <message numerus="yes">
        <source>%n open round(s)</source>
        <translation>
            <numerusform>%Ln đợt đang mở</numerusform>
        </translation>
    </message>
    <message>
        <source>No evaluation round yet</source>
        <translation>Chưa có đợt đánh giá</translation>
    </message>
    <message>
        <source>A round brings dossiers before a council, which scores them and decides the stars.</source>
        <translation>Mỗi đợt trình hồ sơ ra Hội đồng để chấm điểm và quyết định hạng sao.</translation>
    </message>
    <message>
        <source>The round was not deleted</source>
        <translation>Chưa xóa đợt</translation>
    </message>
    <message>
        <source>There are dossiers in it. Take them out first.</source>
        <translation>Trong đợt còn hồ sơ. Hãy lấy hồ sơ ra trước.</translation>
    </message>
</context>
<context>
    <name>ocop::RowMenu</name>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Giữ của tôi</translation>
    </message>
    <message>
        <source>Take &amp;theirs</source>
        <translation>&amp;Lấy của họ</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Các cột</translation>
    </message>
    <message>
        <source>C&amp;olumn “%1”</source>
        <translation>&amp;Cột “%1”</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy with &amp;headings</source>
        <translation>Sao chép &amp;kèm tiêu đề</translation>
    </message>
    <message>
        <source>Cu&amp;t cells</source>
        <translation>&amp;Cắt ô</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Paste as &amp;new rows…</source>
        <translation>Dán thành dòng &amp;mới…</translation>
    </message>
    <message>
        <source>Fill &amp;down</source>
        <translation>Đ&amp;iền xuống</translation>
    </message>
    <message>
        <source>As the cell &amp;above</source>
        <translation>&amp;Như ô trên</translation>
    </message>
    <message>
        <source>Change &amp;many rows…</source>
        <translation>&amp;Sửa nhiều dòng…</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Tìm và thay…</translation>
    </message>
    <message>
        <source>Next cell not &amp;written</source>
        <translation>Ô chưa &amp;ghi tiếp theo</translation>
    </message>
    <message>
        <source>&amp;Give up cells not written</source>
        <translation>&amp;Bỏ các ô chưa ghi</translation>
    </message>
</context>
<context>
    <name>ocop::RuleSetsPage</name>
    <message>
        <source>Rule sets</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>The decrees by which products are judged, by date</source>
        <translation>Các quyết định về đánh giá, phân hạng sản phẩm, theo thời gian</translation>
    </message>
    <message>
        <source>&amp;Print sheet</source>
        <translation>&amp;In phiếu</translation>
    </message>
    <message>
        <source>Parts of the rule set</source>
        <translation>Các phần của quy định</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Evidence and notes</source>
        <translation>Thành phần hồ sơ và ghi chú</translation>
    </message>
    <message>
        <source>in force on the day</source>
        <translation>có hiệu lực vào ngày này</translation>
    </message>
    <message>
        <source>in force today</source>
        <translation>đang có hiệu lực</translation>
    </message>
</context>
<context>
    <name>ocop::RuleSheetsView</name>
    <message>
        <source>No score sheets</source>
        <translation>Không có phiếu chấm</translation>
    </message>
    <message>
        <source>Of this decree only final scores are kept: A, B, C and the total.</source>
        <translation>Với quyết định này chỉ lưu điểm cuối cùng: A, B, C và tổng điểm.</translation>
    </message>
    <message>
        <source>Find in the sheet</source>
        <translation>Tìm trong phiếu</translation>
    </message>
    <message>
        <source>Find in the sheet (Ctrl+F)</source>
        <translation>Tìm trong phiếu (Ctrl+F)</translation>
    </message>
    <message>
        <source>Only &amp;minima</source>
        <translation>Chỉ điều kiện &amp;tối thiểu</translation>
    </message>
    <message>
        <source>Show &amp;options</source>
        <translation>Hiện các &amp;mức điểm</translation>
    </message>
    <message>
        <source>Product &amp;set</source>
        <translation>&amp;Bộ sản phẩm</translation>
    </message>
    <message>
        <source>no samples</source>
        <translation>không cần mẫu</translation>
    </message>
    <message>
        <source>Compare with the signed decree: %1</source>
        <translation>Đối chiếu với bản ký: %1</translation>
    </message>
</context>
<context>
    <name>ocop::SafetyDialog</name>
    <message>
        <source>Safety of the data</source>
        <translation>An toàn dữ liệu</translation>
    </message>
    <message>
        <source>The register lies in</source>
        <translation>Sổ nằm ở</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Sửa lần cuối</translation>
    </message>
    <message>
        <source>Last backup here</source>
        <translation>Bản sao cuối ở máy này</translation>
    </message>
    <message>
        <source>Last backup in the second place</source>
        <translation>Bản sao cuối ở nơi thứ hai</translation>
    </message>
    <message>
        <source>Last restoring for practice</source>
        <translation>Chạy thử lần cuối</translation>
    </message>
    <message>
        <source>Last check of the register</source>
        <translation>Kiểm tra sổ lần cuối</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>S&amp;ao lưu ngay</translation>
    </message>
    <message>
        <source>&amp;Practise restoring</source>
        <translation>Chạy &amp;thử khôi phục</translation>
    </message>
    <message>
        <source>&amp;Check the register</source>
        <translation>&amp;Kiểm tra sổ</translation>
    </message>
    <message>
        <source>Check the attached &amp;files…</source>
        <translation>Kiểm tra tệ&amp;p đính kèm…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Khôi phục từ bản sao lư&amp;u…</translation>
    </message>
    <message>
        <source>&amp;Second place…</source>
        <translation>&amp;Nơi thứ hai…</translation>
    </message>
    <message>
        <source>&amp;No second place</source>
        <translation>&amp;Bỏ nơi thứ hai</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Đón&amp;g</translation>
    </message>
    <message>
        <source>Back up when the program is c&amp;losed</source>
        <translation>Sao lưu khi đóng &amp;chương trình</translation>
    </message>
    <message>
        <source>Practise restoring once a &amp;month</source>
        <translation>Chạy thử khôi phục &amp;mỗi tháng một lần</translation>
    </message>
    <message>
        <source>No second place is set. A USB stick kept elsewhere saves the register from fire and theft.</source>
        <translation>Chưa đặt nơi thứ hai. Một USB cất ở chỗ khác giữ được sổ khi cháy, mất máy.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>đang kết nối</translation>
    </message>
    <message>
        <source>not connected now</source>
        <translation>chưa kết nối</translation>
    </message>
    <message>
        <source>nothing there yet</source>
        <translation>chưa có bản sao nào</translation>
    </message>
    <message>
        <source>This register can only be looked at here.</source>
        <translation>Ở máy này sổ chỉ để xem.</translation>
    </message>
    <message>
        <source>Back it up: it was changed since the last backup.</source>
        <translation>Hãy sao lưu: sổ đã thay đổi từ bản sao cuối.</translation>
    </message>
    <message numerus="yes">
        <source>Connect the second place and back up: what is there is older than %n day(s).</source>
        <translation>
            <numerusform>Hãy kết nối nơi thứ hai rồi sao lưu: bản ở đó đã quá %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practise restoring: the last time is more than a month ago.</source>
        <translation>Hãy chạy thử khôi phục: đã hơn một tháng chưa thử.</translation>
    </message>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>Lúc này không phải làm gì.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>còn tốt</translation>
    </message>
    <message>
        <source>There is no backup to practise with</source>
        <translation>Chưa có bản sao lưu để chạy thử</translation>
    </message>
    <message>
        <source>Back up the register first.</source>
        <translation>Hãy sao lưu sổ trước.</translation>
    </message>
    <message>
        <source>Restoring the newest backup for practice…</source>
        <translation>Đang khôi phục thử bản sao mới nhất…</translation>
    </message>
    <message>
        <source>Practised</source>
        <translation>Đã chạy thử</translation>
    </message>
    <message>
        <source>Looking through the register…</source>
        <translation>Đang kiểm tra sổ…</translation>
    </message>
    <message>
        <source>The register is sound</source>
        <translation>Sổ còn tốt</translation>
    </message>
    <message>
        <source>Every page and every link was looked at.</source>
        <translation>Đã xem mọi trang và mọi mối liên kết trong tệp.</translation>
    </message>
    <message>
        <source>The register is not sound</source>
        <translation>Sổ có chỗ hỏng</translation>
    </message>
    <message>
        <source>The second place of backups</source>
        <translation>Nơi thứ hai để bản sao lưu</translation>
    </message>
    <message>
        <source>Nothing can be kept there</source>
        <translation>Không để được bản sao ở đó</translation>
    </message>
    <message>
        <source>Password of the second place</source>
        <translation>Mật khẩu nơi thứ hai</translation>
    </message>
    <message>
        <source>Ask for the second place after (&amp;days)</source>
        <translation>Nhắc nơi thứ &amp;hai sau (ngày)</translation>
    </message>
    <message>
        <source>Days after which the second place is asked for</source>
        <translation>Số ngày thì nhắc nơi thứ hai</translation>
    </message>
    <message>
        <source>Pass&amp;word of the second place…</source>
        <translation>Mật khẩu nơ&amp;i thứ hai…</translation>
    </message>
    <message>
        <source>&amp;Try the password…</source>
        <translation>Thử &amp;lại mật khẩu…</translation>
    </message>
    <message>
        <source>none: whoever finds the drive can read the register</source>
        <translation>chưa có: ai nhặt được ổ đều đọc được sổ</translation>
    </message>
    <message>
        <source>set, not tried yet</source>
        <translation>đã đặt, chưa thử</translation>
    </message>
    <message>
        <source>set, tried %1</source>
        <translation>đã đặt, thử lúc %1</translation>
    </message>
    <message>
        <source>Try the password of the second place: connect it and open a copy there.</source>
        <translation>Hãy thử lại mật khẩu nơi thứ hai: kết nối rồi mở một bản sao ở đó.</translation>
    </message>
    <message>
        <source>Connect the second place and back up: no copy is there yet.</source>
        <translation>Hãy kết nối nơi thứ hai rồi sao lưu: ở đó chưa có bản sao nào.</translation>
    </message>
    <message>
        <source>Practise restoring: it was never tried with this register here.</source>
        <translation>Hãy chạy thử khôi phục: sổ này chưa chạy thử lần nào trên máy này.</translation>
    </message>
</context>
<context>
    <name>ocop::SamplePhotosDialog</name>
    <message>
        <source>Photos of samples</source>
        <translation>Ảnh mẫu sản phẩm</translation>
    </message>
    <message>
        <source>Photos of samples: %1</source>
        <translation>Ảnh mẫu sản phẩm: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetBanner</name>
    <message>
        <source>The window looks at %1, so the sheet cannot be changed. It is shown as it is stored today.</source>
        <translation>Đang xem ngày %1 nên không sửa được phiếu. Phiếu hiện như đang lưu hôm nay.</translation>
    </message>
    <message>
        <source>Signed on %1. The sheet is locked; “Open again” unlocks it.</source>
        <translation>Đã ký ngày %1. Phiếu đã khóa; “Mở lại” để sửa.</translation>
    </message>
    <message numerus="yes">
        <source>%n criteria have no points and count 0.</source>
        <translation>
            <numerusform>%Ln tiêu chí chưa chấm, tính 0 điểm.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is closed; its sheets can only be looked at.</source>
        <translation>Đợt đã kết thúc; chỉ xem được phiếu.</translation>
    </message>
    <message>
        <source>The council has decided on this dossier; its sheets can only be looked at.</source>
        <translation>Hội đồng đã quyết định hồ sơ này; chỉ xem được phiếu.</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetBar</name>
    <message>
        <source>From a &amp;list…</source>
        <translation>Từ &amp;danh sách…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Fill the whole sheet from a CSV or Excel list: “member”, then the codes of the criteria</source>
        <translation>Điền cả phiếu từ danh sách CSV hoặc Excel: cột “member”, rồi mã các tiêu chí</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing is scored on this sheet yet.</source>
        <translation>Phiếu này chưa chấm điểm nào.</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Mở lại</translation>
    </message>
    <message numerus="yes">
        <source>S&amp;ign with %n empty</source>
        <translation>
            <numerusform>&amp;Ký, còn %Ln mục trống</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>&amp;Ký</translation>
    </message>
    <message>
        <source>Digits: points, then on</source>
        <translation>Phím số: chấm điểm rồi sang mục sau</translation>
    </message>
    <message>
        <source>Digits: points, then on · ← → answer · ↑ ↓ criterion · Tab next empty · Del clear · F2 remark</source>
        <translation>Phím số: chấm, sang mục sau · ← → mức điểm · ↑ ↓ tiêu chí · Tab mục trống · Del xóa · F2 ghi chú</translation>
    </message>
    <message>
        <source>↑ ↓ criterion · PgUp PgDn heading · Ctrl+PgDn next product · Alt+→ next member</source>
        <translation>↑ ↓ tiêu chí · PgUp PgDn mục lớn · Ctrl+PgDn sản phẩm sau · Alt+→ thành viên sau</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetDialog</name>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>This is the last product of the round.</source>
        <translation>Đây là sản phẩm cuối của đợt.</translation>
    </message>
    <message>
        <source>This is the first product of the round.</source>
        <translation>Đây là sản phẩm đầu của đợt.</translation>
    </message>
    <message>
        <source>This is the last member who scores.</source>
        <translation>Đây là thành viên chấm điểm cuối cùng.</translation>
    </message>
    <message>
        <source>This is the first member who scores.</source>
        <translation>Đây là thành viên chấm điểm đầu tiên.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Không còn gì để hoàn tác.</translation>
    </message>
    <message>
        <source>Taken back. Ctrl+Y does it again.</source>
        <translation>Đã hoàn tác. Ctrl+Y làm lại.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Đã làm lại.</translation>
    </message>
    <message>
        <source>The sheet is open again. Ctrl+Z locks it as it was.</source>
        <translation>Đã mở lại phiếu. Ctrl+Z khóa lại như cũ.</translation>
    </message>
    <message>
        <source>Signed. Ctrl+PgDn goes to the next product.</source>
        <translation>Đã ký. Ctrl+PgDn sang sản phẩm tiếp theo.</translation>
    </message>
    <message>
        <source>Keep case %1</source>
        <translation>Giữ trường hợp %1</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of this dossier are signed. Open them again before the case is changed.</source>
        <translation>
            <numerusform>Hồ sơ này có %Ln phiếu đã ký. Hãy mở lại các phiếu đó trước khi đổi trường hợp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score this product by case %1?</source>
        <translation>Chấm sản phẩm này theo trường hợp %1?</translation>
    </message>
    <message numerus="yes">
        <source>On %n sheet(s) the criteria %1 were scored by the conditions of case %2. No points are deleted, but they now stand for the conditions of case %3: look at them again on every sheet.</source>
        <translation>
            <numerusform>Trên %Ln phiếu, các tiêu chí %1 đã chấm theo điều kiện của trường hợp %2. Điểm không bị xóa nhưng từ nay tính theo điều kiện của trường hợp %3: hãy xem lại từng phiếu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change to case %1</source>
        <translation>Đổi sang trường hợp %1</translation>
    </message>
    <message>
        <source>The product is scored by case %1, on the sheets of all members.</source>
        <translation>Sản phẩm được chấm theo trường hợp %1, trên phiếu của mọi thành viên.</translation>
    </message>
    <message>
        <source>Choose case A or B above the sheet first.</source>
        <translation>Hãy chọn trường hợp A hoặc B ở phía trên phiếu trước.</translation>
    </message>
    <message>
        <source>Choose the list of points</source>
        <translation>Chọn danh sách điểm</translation>
    </message>
    <message>
        <source>The list cannot be taken</source>
        <translation>Không nhận được danh sách</translation>
    </message>
    <message numerus="yes">
        <source>Filled from “%1”: %n criteria with points. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>Đã điền từ “%1”: %Ln tiêu chí có điểm. Ctrl+Z để hoàn tác.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no score sheet to fill in</source>
        <translation>Không có phiếu chấm để điền</translation>
    </message>
    <message>
        <source>Enter final scores</source>
        <translation>Nhập điểm cuối cùng</translation>
    </message>
    <message numerus="yes">
        <source>Sign with %n criteria empty?</source>
        <translation>
            <numerusform>Ký khi còn %n tiêu chí bỏ trống?</numerusform>
        </translation>
    </message>
    <message>
        <source>No points for %1. They count 0.</source>
        <translation>Chưa có điểm: %1. Các tiêu chí này tính 0 điểm.</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Vẫn ký</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>Quay lại %1</translation>
    </message>
    <message>
        <source>Open the signed sheet again</source>
        <translation>Mở lại phiếu đã ký</translation>
    </message>
    <message>
        <source>The totals are too far apart: what the council talked about. The first points are kept.</source>
        <translation>Tổng điểm chênh quá mức: ghi nội dung Hội đồng đã thảo luận. Điểm chấm lần đầu được giữ lại.</translation>
    </message>
    <message>
        <source>The slip keeps the points as they were signed, the reason, the day and your name.</source>
        <translation>Phiếu điều chỉnh giữ điểm đã ký, lý do, ngày và tên bạn.</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;All files (*)</source>
        <translation>Danh sách (*.xlsx *.xlsm *.xls *.ods *.csv *.txt *.tsv *.html *.htm);;Mọi tệp (*)</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetHead</name>
    <message>
        <source>Product before</source>
        <translation>Sản phẩm trước</translation>
    </message>
    <message>
        <source>Next product</source>
        <translation>Sản phẩm sau</translation>
    </message>
    <message>
        <source>Member before</source>
        <translation>Thành viên trước</translation>
    </message>
    <message>
        <source>Next member</source>
        <translation>Thành viên sau</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>&amp;A community</source>
        <translation>&amp;A cộng đồng</translation>
    </message>
    <message>
        <source>Case A: services run by the community</source>
        <translation>Trường hợp A: dịch vụ do cộng đồng tổ chức</translation>
    </message>
    <message>
        <source>&amp;B tourist site</source>
        <translation>&amp;B điểm du lịch</translation>
    </message>
    <message>
        <source>Case B: a tourist site, an organisation or a person</source>
        <translation>Trường hợp B: điểm du lịch, tổ chức hoặc cá nhân</translation>
    </message>
    <message>
        <source>Set %1: %2</source>
        <translation>Bộ %1: %2</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetMatrix</name>
    <message>
        <source>Score sheets of the round</source>
        <translation>Phiếu chấm của đợt</translation>
    </message>
    <message>
        <source>Score sheets, products by members</source>
        <translation>Phiếu chấm, sản phẩm theo thành viên</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>&amp;Open sheet</source>
        <translation>&amp;Mở phiếu</translation>
    </message>
    <message>
        <source>Score sheets · %1</source>
        <translation>Phiếu chấm · %1</translation>
    </message>
    <message>
        <source>Score sheets</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>No product is in this round yet</source>
        <translation>Đợt này chưa có sản phẩm</translation>
    </message>
    <message>
        <source>Put dossiers into the round first.</source>
        <translation>Hãy đưa hồ sơ vào đợt trước.</translation>
    </message>
    <message>
        <source>The round has no council with members who score</source>
        <translation>Đợt này chưa có Hội đồng với thành viên chấm điểm</translation>
    </message>
    <message>
        <source>Give the round its council, and the council its members.</source>
        <translation>Hãy chọn Hội đồng cho đợt và nhập thành viên cho Hội đồng.</translation>
    </message>
    <message>
        <source>%1 sheets: %2 signed, %3 begun</source>
        <translation>%1 phiếu: %2 đã ký, %3 đang chấm</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetPanel</name>
    <message>
        <source>Knock-outs</source>
        <translation>Lý do loại</translation>
    </message>
    <message>
        <source>Remark on the &amp;sheet</source>
        <translation>Ghi chú cả &amp;phiếu</translation>
    </message>
    <message>
        <source>Remark on the criterion</source>
        <translation>Ghi chú tiêu chí</translation>
    </message>
    <message>
        <source>Remark on the sheet</source>
        <translation>Ghi chú cả phiếu</translation>
    </message>
    <message>
        <source>All minima for 3, 4 and 5 stars are met</source>
        <translation>Đạt mọi điều kiện tối thiểu của 3, 4 và 5 sao</translation>
    </message>
    <message numerus="yes">
        <source>%n minima not met yet</source>
        <translation>
            <numerusform>%Ln điều kiện tối thiểu chưa đạt</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier is out: %1</source>
        <translation>Hồ sơ bị loại: %1</translation>
    </message>
    <message>
        <source>Scoring stops here: %1</source>
        <translation>Dừng chấm tại đây: %1</translation>
    </message>
    <message>
        <source>&amp;Remark on %1</source>
        <translation>&amp;Ghi chú mục %1</translation>
    </message>
    <message>
        <source>Advisory team, commune</source>
        <translation>Tổ tư vấn, UBND xã</translation>
    </message>
    <message>
        <source>In the register by %1</source>
        <translation>Trong sổ đến ngày %1</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetTotals</name>
    <message>
        <source>Excluded, whatever the points.</source>
        <translation>Có lý do loại, không xét điểm.</translation>
    </message>
    <message numerus="yes">
        <source>This sheet alone reaches %n star(s).</source>
        <translation>
            <numerusform>Riêng phiếu này đạt %Ln sao.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points are in the band of %2 stars, but a minimum for 3 stars is not met.</source>
        <translation>%1 điểm thuộc hạng %2 sao, nhưng chưa đạt một điều kiện tối thiểu của 3 sao.</translation>
    </message>
    <message>
        <source>The total is in the band of %1 stars; unmet minima hold it at %2.</source>
        <translation>Tổng điểm thuộc hạng %1 sao; còn điều kiện tối thiểu chưa đạt nên chỉ được %2 sao.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Đã chấm</translation>
    </message>
    <message>
        <source>%1 of 100 points</source>
        <translation>%1 trên 100 điểm</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 trên %3</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetUnmet</name>
    <message>
        <source>%1 stars: %2 %3 needs %4 points, has %5</source>
        <translation>%1 sao: %2 %3 cần %4 điểm, đang có %5</translation>
    </message>
    <message>
        <source>Minima not met</source>
        <translation>Điều kiện tối thiểu chưa đạt</translation>
    </message>
</context>
<context>
    <name>ocop::ScoreSheetView</name>
    <message>
        <source>Criteria</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Choose case A or B above the sheet first.</source>
        <translation>Hãy chọn trường hợp A hoặc B ở phía trên phiếu trước.</translation>
    </message>
    <message>
        <source>%1 has no answer of %2 points; it has %3. Backspace, then type again.</source>
        <translation>Tiêu chí %1 không có mức %2 điểm; có các mức %3. Nhấn Backspace rồi gõ lại.</translation>
    </message>
</context>
<context>
    <name>ocop::SearchBox</name>
    <message>
        <source>Search products, subjects, decision numbers…</source>
        <translation>Tìm sản phẩm, chủ thể, số quyết định…</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Không tìm thấy “%1”</translation>
    </message>
    <message>
        <source>Try fewer letters; diacritics are not needed.</source>
        <translation>Hãy gõ ít chữ hơn; không cần gõ dấu.</translation>
    </message>
    <message>
        <source>also called: %1</source>
        <translation>còn gọi: %1</translation>
    </message>
    <message>
        <source>Search products, subjects, decision numbers, buyers, events, contracts</source>
        <translation>Tìm sản phẩm, chủ thể, số quyết định, bên mua, hoạt động xúc tiến, hợp đồng</translation>
    </message>
</context>
<context>
    <name>ocop::SendBallotsForm</name>
    <message>
        <source>Ballots sent</source>
        <translation>Gửi phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>The members of this day are asked. Ballots not back by the last day count as not agreeing.</source>
        <translation>Lấy ý kiến thành viên của ngày này. Phiếu không gửi lại trong hạn không tính là đồng ý.</translation>
    </message>
</context>
<context>
    <name>ocop::Session</name>
    <message>
        <source>Whole province</source>
        <translation>Toàn địa bàn</translation>
    </message>
    <message>
        <source>The computer&apos;s clock</source>
        <translation>Đồng hồ máy</translation>
    </message>
</context>
<context>
    <name>ocop::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Office, for every desk that opens this register</source>
        <translation>Cơ quan, chung cho mọi máy mở sổ này</translation>
    </message>
    <message>
        <source>Remind so many days before the end</source>
        <translation>Nhắc trước ngày hết hạn (số ngày)</translation>
    </message>
    <message>
        <source>Another day is looked at: the office&apos;s settings cannot be changed.</source>
        <translation>Đang xem ngày khác: không sửa được cài đặt của cơ quan.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Folder of backups</source>
        <translation>Thư mục sao lưu</translation>
    </message>
    <message>
        <source>Choose a folder… (F4)</source>
        <translation>Chọn thư mục… (F4)</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Show what is to do at the start</source>
        <translation>Hiện Việc cần làm khi mở chương trình</translation>
    </message>
    <message>
        <source>Used from the next start of the program</source>
        <translation>Áp dụng từ lần mở chương trình sau</translation>
    </message>
    <message>
        <source>Reminder settings…</source>
        <translation>Cài đặt nhắc việc…</translation>
    </message>
    <message>
        <source>Stages, days off and districts: Ctrl+R</source>
        <translation>Mốc nhắc, ngày nghỉ, phụ trách huyện: Ctrl+R</translation>
    </message>
    <message>
        <source>Stay in the tray, remind once a day</source>
        <translation>Giữ ở khay hệ thống, mỗi ngày nhắc một lần</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Khởi động cùng máy tính</translation>
    </message>
    <message>
        <source>Closing the window then only hides it</source>
        <translation>Đóng cửa sổ, chương trình vẫn chạy ở khay hệ thống</translation>
    </message>
    <message>
        <source>This desktop shows no tray: the window stays as it is</source>
        <translation>Máy này không có khay hệ thống: đóng cửa sổ là thoát</translation>
    </message>
    <message>
        <source>In the background, for this person only</source>
        <translation>Chạy ngầm, chỉ cho người dùng này</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>The register is open for reading only: its settings cannot be changed.</source>
        <translation>Sổ đang mở chỉ để xem: không sửa được cài đặt của cơ quan.</translation>
    </message>
    <message>
        <source>The register is about</source>
        <translation>Địa bàn của sổ</translation>
    </message>
    <message>
        <source>old Quảng Nam</source>
        <translation>Quảng Nam cũ</translation>
    </message>
    <message>
        <source>the old city of Đà Nẵng</source>
        <translation>thành phố Đà Nẵng cũ</translation>
    </message>
    <message>
        <source>all of Đà Nẵng</source>
        <translation>cả thành phố Đà Nẵng</translation>
    </message>
    <message>
        <source>Used when the register is opened again</source>
        <translation>Dùng từ lần mở sổ sau</translation>
    </message>
    <message>
        <source>Issuers whose certificates end a day before</source>
        <translation>Cơ quan cấp không tính ngày tròn 36 tháng</translation>
    </message>
    <message>
        <source>One a line. With all others the same day after 36 months is still valid. Certificates that are there change only by “Last days by issuer” (Ctrl+Shift+N) in their list</source>
        <translation>Mỗi dòng một cơ quan. Với cơ quan khác, đúng ngày tròn 36 tháng vẫn còn hiệu lực. Giấy đã có chỉ đổi bằng “Tính lại ngày hết hạn theo cơ quan cấp” (Ctrl+Shift+N) trong danh sách Giấy chứng nhận</translation>
    </message>
</context>
<context>
    <name>ocop::SheetChoice</name>
    <message>
        <source>&amp;Sheet</source>
        <translation>T&amp;rang tính</translation>
    </message>
</context>
<context>
    <name>ocop::SheetMatrixModel</name>
    <message>
        <source>no sheet</source>
        <translation>không có phiếu</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>too far from the other members</source>
        <translation>lệch quá xa các thành viên khác</translation>
    </message>
    <message numerus="yes">
        <source>signed, %n point(s)</source>
        <translation>
            <numerusform>đã ký, %n điểm</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Trung bình</translation>
    </message>
</context>
<context>
    <name>ocop::SheetTree</name>
    <message>
        <source>least for %1</source>
        <translation>tối thiểu cho %1</translation>
    </message>
    <message>
        <source>The least that must be reached for %1</source>
        <translation>Điều kiện tối thiểu cho %1</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Tiêu chí</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Least for the star</source>
        <translation>Tối thiểu cho hạng sao</translation>
    </message>
    <message>
        <source>The dossier is out when</source>
        <translation>Hồ sơ bị loại khi</translation>
    </message>
    <message>
        <source>scoring stops</source>
        <translation>dừng chấm</translation>
    </message>
    <message>
        <source>dossier out</source>
        <translation>loại hồ sơ</translation>
    </message>
    <message>
        <source>%1, found automatically</source>
        <translation>%1, tự xác định</translation>
    </message>
</context>
<context>
    <name>ocop::SideBar</name>
    <message>
        <source>SAMPLE DATA</source>
        <translation>DỮ LIỆU MẪU</translation>
    </message>
    <message>
        <source>Read only for the day chosen</source>
        <translation>Đang xem ngày khác, chỉ đọc</translation>
    </message>
    <message>
        <source>Backed up %1</source>
        <translation>Sao lưu %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Chưa có bản sao lưu</translation>
    </message>
    <message>
        <source>SAMPLE</source>
        <translation>MẪU</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed</source>
        <translation>Hôm nay chưa sao lưu được</translation>
    </message>
    <message>
        <source>Connect the second place</source>
        <translation>Hãy kết nối nơi thứ hai</translation>
    </message>
    <message>
        <source>Try the second place&apos;s password</source>
        <translation>Thử mật khẩu nơi thứ hai</translation>
    </message>
</context>
<context>
    <name>ocop::SinceDialog</name>
    <message>
        <source>&amp;Bring back as in the backup</source>
        <translation>&amp;Lấy lại như trong bản sao</translation>
    </message>
    <message>
        <source>Since the backup of %1</source>
        <translation>Từ bản sao lưu lúc %1 đến nay</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) differ</source>
        <translation>
            <numerusform>%n bản ghi khác nhau</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed since this backup</source>
        <translation>Từ bản sao này đến nay không có gì thay đổi</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>added since</source>
        <translation>thêm sau bản sao</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>sửa sau bản sao</translation>
    </message>
    <message>
        <source>deleted since</source>
        <translation>xóa sau bản sao</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Từ đó đến nay</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Sửa lần cuối</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>Comparing the backup with the register…</source>
        <translation>Đang so sánh bản sao lưu với sổ…</translation>
    </message>
    <message>
        <source>The register can only be looked at now.</source>
        <translation>Lúc này sổ chỉ để xem.</translation>
    </message>
    <message>
        <source>What was added since is not in the backup: nothing can be brought back of it.</source>
        <translation>Bản ghi thêm sau không có trong bản sao nên không có gì để lấy lại.</translation>
    </message>
    <message>
        <source>What is brought back is one change that Ctrl+Z takes back.</source>
        <translation>Lấy lại là một lần sửa, Ctrl+Z hoàn tác được.</translation>
    </message>
    <message>
        <source>With it comes what it rests on or what went together with it: %1.</source>
        <translation>Cùng lấy lại những bản ghi mà nó dựa vào hoặc bị xóa cùng nó: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) get the values of the backup in place of today&apos;s.</source>
        <translation>
            <numerusform>%n bản ghi nhận giá trị trong bản sao thay cho giá trị hôm nay.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back %1?</source>
        <translation>Lấy lại %1?</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Đã lấy lại: %1</translation>
    </message>
    <message>
        <source>It is in the register again as it was in the backup. Ctrl+Z takes that back.</source>
        <translation>Bản ghi đã trở lại sổ như trong bản sao. Ctrl+Z để hoàn tác.</translation>
    </message>
    <message>
        <source>This could not be brought back</source>
        <translation>Chưa lấy lại được</translation>
    </message>
    <message>
        <source>was never in this register</source>
        <translation>chưa từng có trong sổ này</translation>
    </message>
</context>
<context>
    <name>ocop::StageTab</name>
    <message>
        <source>Stage</source>
        <translation>Mốc nhắc</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Số ngày</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>When it comes</source>
        <translation>Khi nào nhắc</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>không nhắc</translation>
    </message>
    <message>
        <source>on the last valid day</source>
        <translation>đúng ngày hết hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the last valid day</source>
        <translation>
            <numerusform>%Ln ngày trước ngày hết hạn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last valid day</source>
        <translation>
            <numerusform>%Ln ngày sau ngày hết hạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Stages and their days</source>
        <translation>Các mốc nhắc và số ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%Ln mốc</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rule set</source>
        <translation>&amp;Quy định</translation>
    </message>
    <message>
        <source>Stan&amp;dard again</source>
        <translation>&amp;Về mặc định</translation>
    </message>
    <message>
        <source>&amp;Stages</source>
        <translation>&amp;Mốc nhắc</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, từ %2</translation>
    </message>
    <message>
        <source>%1 (in force)</source>
        <translation>%1 (đang áp dụng)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Không dùng</translation>
    </message>
    <message>
        <source>The notice is due %1 days before the last valid day; with %2 the reminder would come too late.</source>
        <translation>Quy định phải thông báo trước ngày hết hạn %1 ngày; đặt %2 ngày thì sổ sẽ nhắc quá muộn.</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>không dùng</translation>
    </message>
</context>
<context>
    <name>ocop::StandardForm</name>
    <message>
        <source>Edit quality certificate</source>
        <translation>Sửa Giấy chứng nhận chất lượng</translation>
    </message>
    <message>
        <source>New quality certificate</source>
        <translation>Giấy chứng nhận chất lượng mới</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận chất lượng</translation>
    </message>
    <message>
        <source>The whole establishment</source>
        <translation>Toàn cơ sở</translation>
    </message>
    <message numerus="yes">
        <source>%1 usually runs %n month(s); type what the paper says.</source>
        <translation>
            <numerusform>%1 thường có hạn %Ln tháng; ghi đúng ngày trên giấy.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not run out by itself.</source>
        <translation>%1 không có thời hạn.</translation>
    </message>
</context>
<context>
    <name>ocop::StandardKindsTab</name>
    <message>
        <source>Certificate</source>
        <translation>Loại giấy</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Số tháng</translation>
    </message>
    <message>
        <source>Remind days before</source>
        <translation>Nhắc trước (ngày)</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Ý nghĩa</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Mặc định</translation>
    </message>
    <message>
        <source>does not run out by itself</source>
        <translation>không có thời hạn</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>hạn %Ln tháng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reminded %n day(s) before</source>
        <translation>
            <numerusform>nhắc trước %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Kinds of quality certificates</source>
        <translation>Các loại Giấy chứng nhận chất lượng</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%Ln loại</numerusform>
        </translation>
    </message>
    <message>
        <source>The months only propose the last day; what the paper says counts. 0 months: it does not run out.</source>
        <translation>Số tháng chỉ để gợi ý ngày hết hạn, vẫn theo ngày ghi trên giấy. 0 tháng: không có thời hạn.</translation>
    </message>
    <message>
        <source>Standard &amp;values again</source>
        <translation>Về mặ&amp;c định</translation>
    </message>
    <message>
        <source>Quality &amp;certificates</source>
        <translation>&amp;Giấy chứng nhận chất lượng</translation>
    </message>
    <message>
        <source>%1 would be reminded of all the time it runs.</source>
        <translation>%1 sẽ bị nhắc suốt thời gian còn hạn.</translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation>không có thời hạn</translation>
    </message>
    <message>
        <source>%1 months, %2 days</source>
        <translation>%1 tháng, %2 ngày</translation>
    </message>
</context>
<context>
    <name>ocop::StandardsPart</name>
    <message>
        <source>Certificate</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Cấp cho</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>còn %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ended %n day(s) ago</source>
        <translation>
            <numerusform>quá hạn %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality certificates</source>
        <translation>Giấy chứng nhận chất lượng của chủ thể</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s)</source>
        <translation>
            <numerusform>%Ln giấy</numerusform>
        </translation>
    </message>
    <message>
        <source>No quality certificate yet</source>
        <translation>Chưa có Giấy chứng nhận chất lượng</translation>
    </message>
    <message>
        <source>VietGAP, HACCP, food safety and the like, with their last day.</source>
        <translation>VietGAP, HACCP, ATTP… cùng ngày hết hạn của từng giấy.</translation>
    </message>
    <message>
        <source>no. %1 · %2</source>
        <translation>số %1 · %2</translation>
    </message>
    <message>
        <source>does not run out</source>
        <translation>không có thời hạn</translation>
    </message>
    <message>
        <source>The whole establishment</source>
        <translation>Toàn cơ sở</translation>
    </message>
</context>
<context>
    <name>ocop::StarsLabel</name>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%Ln sao</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ocop::StepRow</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Bước %1 trên %2: %3</translation>
    </message>
</context>
<context>
    <name>ocop::SubjectBoard</name>
    <message>
        <source>Subjects by kind</source>
        <translation>Chủ thể theo loại hình</translation>
    </message>
    <message>
        <source>Subjects by number of products</source>
        <translation>Chủ thể theo số sản phẩm</translation>
    </message>
    <message>
        <source>Subjects by their representative</source>
        <translation>Chủ thể theo người đại diện</translation>
    </message>
    <message>
        <source>Subjects with most products</source>
        <translation>Chủ thể có nhiều sản phẩm nhất</translation>
    </message>
    <message>
        <source>Subjects by the ethnicity of their representative</source>
        <translation>Chủ thể theo dân tộc của người đại diện</translation>
    </message>
</context>
<context>
    <name>ocop::SubjectChangeForm</name>
    <message>
        <source>Record a change of a subject</source>
        <translation>Ghi thay đổi của chủ thể</translation>
    </message>
    <message>
        <source>As it is since</source>
        <translation>Thông tin mới từ ngày đó</translation>
    </message>
    <message>
        <source>Representative and place</source>
        <translation>Người đại diện và địa điểm</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
</context>
<context>
    <name>ocop::SubjectForm</name>
    <message>
        <source>Edit subject</source>
        <translation>Sửa chủ thể</translation>
    </message>
    <message>
        <source>New subject</source>
        <translation>Chủ thể mới</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa bàn</translation>
    </message>
    <message>
        <source>House, road, village</source>
        <translation>Số nhà, đường, thôn</translation>
    </message>
    <message>
        <source>Representative and contact</source>
        <translation>Người đại diện và liên hệ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Did this really change? “Record a change…” keeps what it was until then.</source>
        <translation>Nếu thực tế đã thay đổi, hãy dùng “Ghi thay đổi…” để giữ lại thông tin trước đó.</translation>
    </message>
    <message>
        <source>Already in the register</source>
        <translation>Đã có trong sổ</translation>
    </message>
    <message>
        <source>Perhaps in the register already</source>
        <translation>Có thể đã có trong sổ</translation>
    </message>
    <message>
        <source>The name says “%1”.</source>
        <translation>Theo tên thì là “%1”.</translation>
    </message>
    <message>
        <source>Commune of 2024</source>
        <translation>Xã, phường năm 2024</translation>
    </message>
</context>
<context>
    <name>ocop::SubjectsPage</name>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Add subject</source>
        <translation>Thêm chủ thể</translation>
    </message>
    <message>
        <source>%1 of %2 subjects</source>
        <translation>%1 trong %2 chủ thể</translation>
    </message>
    <message>
        <source>No subject yet</source>
        <translation>Chưa có chủ thể</translation>
    </message>
    <message>
        <source>Add the first one, or read in a list: menu Register, Import a list…</source>
        <translation>Hãy thêm chủ thể đầu tiên, hoặc nhập danh sách: menu Sổ, Nhập danh sách…</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Hạng cao nhất</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Hết hạn sớm nhất</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>With products in force</source>
        <translation>Có sản phẩm còn hiệu lực</translation>
    </message>
    <message>
        <source>%1 with recognised products</source>
        <translation>%1 có sản phẩm được công nhận</translation>
    </message>
    <message>
        <source>Not deleted: there are products</source>
        <translation>Chưa xóa: còn sản phẩm</translation>
    </message>
    <message>
        <source>%1. Delete these products first, or give them to another subject.</source>
        <translation>%1. Hãy xóa các sản phẩm này trước, hoặc chuyển sang chủ thể khác.</translation>
    </message>
    <message>
        <source>Record a chan&amp;ge…</source>
        <translation>Ghi tha&amp;y đổi…</translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%Ln chủ thể</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n product(s))</source>
        <translation>
            <numerusform>%1 (%Ln sản phẩm)</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
</context>
<context>
    <name>ocop::SubstituteForm</name>
    <message>
        <source>Somebody in a member&apos;s stead</source>
        <translation>Thay thành viên Hội đồng</translation>
    </message>
    <message>
        <source>Instead of %1, in %2 only.</source>
        <translation>Thay %1, chỉ trong %2.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>replaces from a day on</source>
        <translation>thay thế từ một ngày</translation>
    </message>
    <message>
        <source>stands in by delegation for some days</source>
        <translation>được ủy quyền dự thay một số ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ tên</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>By the paper</source>
        <translation>Theo văn bản</translation>
    </message>
</context>
<context>
    <name>ocop::TableFooter</name>
    <message>
        <source>Clear</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Go to the next cell that is not written</source>
        <translation>Tới ô chưa ghi tiếp theo</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 trong %2 dòng</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Không lọc</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Đang lọc: %1</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>Đã chọn %1 dòng</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not written (F8)</source>
        <translation>
            <numerusform>%Ln ô chưa ghi (F8)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source> · found in a hidden column: %1</source>
        <translation> · thấy ở cột đang ẩn: %1</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Lấy của họ</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Giữ của tôi</translation>
    </message>
</context>
<context>
    <name>ocop::TableReportDialog</name>
    <message>
        <source>Print or save the list</source>
        <translation>In hoặc lưu danh sách</translation>
    </message>
    <message>
        <source>Pages of the list</source>
        <translation>Các trang của danh sách</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>CS&amp;V</source>
        <translation>CS&amp;V</translation>
    </message>
    <message>
        <source>E&amp;xcel</source>
        <translation>&amp;Excel</translation>
    </message>
    <message>
        <source>P&amp;DF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>&amp;Wording…</source>
        <translation>&amp;Mẫu văn bản…</translation>
    </message>
    <message>
        <source>W&amp;ord</source>
        <translation>W&amp;ord</translation>
    </message>
</context>
<context>
    <name>ocop::TasksDialog</name>
    <message>
        <source>Tasks of the conclusion</source>
        <translation>Nhiệm vụ theo kết luận</translation>
    </message>
    <message>
        <source>One task a line; numbers before it are left out. A day and who is to do it may stand at the end in brackets; where they do not, what stands below counts.</source>
        <translation>Mỗi dòng một nhiệm vụ; số thứ tự, &quot;Một là&quot; ở đầu dòng được bỏ. Cuối dòng có thể ghi đơn vị thực hiện và thời hạn trong ngoặc; không ghi thì lấy theo hai ô dưới.</translation>
    </message>
    <message>
        <source>Tasks, one a line</source>
        <translation>Các nhiệm vụ, mỗi dòng một việc</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>Đơn &amp;vị thực hiện</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Hạn hoàn thành</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nội dung việc</translation>
    </message>
    <message>
        <source>Tasks as they are read</source>
        <translation>Các nhiệm vụ đọc được</translation>
    </message>
    <message>
        <source>No task read yet</source>
        <translation>Chưa có nhiệm vụ nào</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Write %n task(s)</source>
        <translation>
            <numerusform>&amp;Ghi %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n task(s)</source>
        <translation>
            <numerusform>%1: %n nhiệm vụ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are not written yet.</source>
        <translation>
            <numerusform>Còn %n nhiệm vụ chưa ghi vào sổ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without</source>
        <translation>Đóng, không ghi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ocop::TemplateEditor</name>
    <message>
        <source>Keep mine</source>
        <translation>Giữ của tôi</translation>
    </message>
    <message>
        <source>Look at theirs</source>
        <translation>Xem của họ</translation>
    </message>
    <message>
        <source>Not saved: somebody else changed this wording meanwhile.</source>
        <translation>Chưa lưu: mẫu văn bản này vừa được người khác sửa.</translation>
    </message>
    <message>
        <source>Wording of the paper</source>
        <translation>Mẫu văn bản</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Mẫu văn bản</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Các trường</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Bản in</translation>
    </message>
    <message>
        <source>Lines that begin with #, ## or ### are headings. Fields in [brackets] are filled in; Enter in the list puts one in.</source>
        <translation>Dòng bắt đầu bằng #, ## hoặc ### là dòng tiêu đề. Trường trong [ngoặc vuông] được điền tự động; Enter trong danh sách chèn một trường.</translation>
    </message>
    <message>
        <source>Standard &amp;wording</source>
        <translation>Mẫu &amp;chuẩn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>“%1” is not a field; it stays as typed.</source>
        <translation>“%1” không phải là trường; nội dung được giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” is not a field; did you mean [%2]?</source>
        <translation>“%1” không phải là trường; có phải là [%2]?</translation>
    </message>
    <message>
        <source>wording of a paper</source>
        <translation>mẫu văn bản</translation>
    </message>
    <message>
        <source>The wording was not saved</source>
        <translation>Chưa lưu được mẫu văn bản</translation>
    </message>
    <message>
        <source>Leave without saving the wording?</source>
        <translation>Thoát mà không lưu mẫu văn bản?</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Thoát không lưu</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Sửa tiếp</translation>
    </message>
    <message>
        <source>Nothing says which products the letter is about; add a line with only [%1].</source>
        <translation>Văn bản chưa nêu sản phẩm; hãy thêm một dòng chỉ có [%1].</translation>
    </message>
    <message>
        <source>This was typed before and not saved. Ctrl+Z brings back the wording as it is stored.</source>
        <translation>Đây là nội dung đã gõ lần trước mà chưa lưu. Ctrl+Z trở lại mẫu đang lưu trong sổ.</translation>
    </message>
</context>
<context>
    <name>ocop::TileBoard</name>
    <message>
        <source>Place not known</source>
        <translation>Chưa rõ địa bàn</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>ocop::TrendBoard</name>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Theo tháng</translation>
    </message>
    <message>
        <source>By quarter</source>
        <translation>Theo quý</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Theo năm</translation>
    </message>
    <message>
        <source>Products in force (dark) and lapsed at the end of each period</source>
        <translation>Sản phẩm còn hiệu lực (đậm) và hết hiệu lực (nhạt) cuối mỗi kỳ</translation>
    </message>
    <message>
        <source>What became of products within a year</source>
        <translation>Biến động của sản phẩm trong một năm qua</translation>
    </message>
</context>
<context>
    <name>ocop::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>ocop::UnsavedDialog</name>
    <message>
        <source>Typed and not saved</source>
        <translation>Nội dung đã nhập chưa lưu</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not saved</source>
        <translation>
            <numerusform>%Ln nội dung chưa lưu</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything typed is in the register</source>
        <translation>Mọi nội dung đã nhập đều đã ghi vào sổ</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Đó&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Drop</source>
        <translation>&amp;Bỏ</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>Sa&amp;o chép nội dung</translation>
    </message>
    <message>
        <source>&amp;Correct it in its place</source>
        <translation>&amp;Mở để sửa</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>What was typed</source>
        <translation>Nội dung đã nhập</translation>
    </message>
    <message>
        <source>Why it is not saved</source>
        <translation>Lý do chưa lưu</translation>
    </message>
    <message>
        <source>was being typed when the program ended</source>
        <translation>đang nhập dở khi chương trình kết thúc</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>This form cannot be filled again by itself: copy the text.</source>
        <translation>Biểu mẫu này không tự điền lại được; hãy sao chép nội dung.</translation>
    </message>
</context>
<context>
    <name>ocop::ViewChooser</name>
    <message>
        <source>Views of this list (Alt+V)</source>
        <translation>Các cách xem của danh sách (Alt+V)</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Cách xem</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (đã đổi)</translation>
    </message>
    <message>
        <source>View of this list: %1</source>
        <translation>Cách xem danh sách: %1</translation>
    </message>
    <message>
        <source>No view is kept yet</source>
        <translation>Chưa lưu cách xem nào</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Lưu cách xem này…</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu cách xem</translation>
    </message>
    <message>
        <source>&amp;Keep the changes in “%1”</source>
        <translation>&amp;Ghi thay đổi vào “%1”</translation>
    </message>
    <message>
        <source>&amp;Rename “%1”…</source>
        <translation>Đổi &amp;tên “%1”…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Đổi tên cách xem</translation>
    </message>
    <message>
        <source>&amp;Delete “%1”</source>
        <translation>&amp;Xóa “%1”</translation>
    </message>
    <message>
        <source>As at &amp;first</source>
        <translation>&amp;Như ban đầu</translation>
    </message>
    <message>
        <source>Views (*.json)</source>
        <translation>Cách xem (*.json)</translation>
    </message>
    <message>
        <source>&amp;Import views…</source>
        <translation>Nhậ&amp;p cách xem…</translation>
    </message>
    <message>
        <source>Import views</source>
        <translation>Nhập cách xem</translation>
    </message>
    <message>
        <source>&amp;Export views…</source>
        <translation>X&amp;uất cách xem…</translation>
    </message>
    <message>
        <source>Export views</source>
        <translation>Xuất cách xem</translation>
    </message>
    <message>
        <source>Only part of the view could be used</source>
        <translation>Chỉ dùng được một phần của cách xem</translation>
    </message>
    <message>
        <source>This list has no columns called: %1.</source>
        <translation>Danh sách này không có các cột: %1.</translation>
    </message>
    <message>
        <source>Views imported</source>
        <translation>Đã nhập cách xem</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) can be chosen now.</source>
        <translation>
            <numerusform>Đã thêm %Ln cách xem để chọn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The views in this file are of another list. Import them there.</source>
        <translation>Cách xem trong tệp này thuộc danh sách khác. Hãy nhập ở trang đó.</translation>
    </message>
    <message>
        <source>This is not a file of views. “Export views…” of a list makes one.</source>
        <translation>Đây không phải tệp cách xem. Tệp cách xem được tạo bằng lệnh “Xuất cách xem…” của một danh sách.</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Chưa nhập gì</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Chưa xuất được</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Các cách xem đã lưu</translation>
    </message>
</context>
<context>
    <name>ocop::WindowMenus</name>
    <message>
        <source>Regi&amp;ster</source>
        <translation>&amp;Sổ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Sử&amp;a</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Dữ liệu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;New register…</source>
        <translation>Sổ &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open register…</source>
        <translation>Mở &amp;sổ…</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Mở sổ mẫ&amp;u</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>&amp;Lưu bản sao…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>S&amp;ao lưu ngay</translation>
    </message>
    <message>
        <source>Check the attached &amp;files…</source>
        <translation>&amp;Kiểm tra tệp đính kèm…</translation>
    </message>
    <message>
        <source>&amp;Import a list…</source>
        <translation>&amp;Nhập danh sách…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>All &amp;changes…</source>
        <translation>Mọi tha&amp;y đổi…</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Tìm kiếm</translation>
    </message>
    <message>
        <source>To &amp;do…</source>
        <translation>&amp;Việc cần làm…</translation>
    </message>
    <message>
        <source>Look at another &amp;day…</source>
        <translation>Xem &amp;ngày khác…</translation>
    </message>
    <message>
        <source>Back to &amp;today</source>
        <translation>Về &amp;hôm nay</translation>
    </message>
    <message>
        <source>Da&amp;rk</source>
        <translation>Giao diện &amp;tối</translation>
    </message>
    <message>
        <source>&amp;Font size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Row height</source>
        <translation>Độ cao &amp;dòng</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Khít</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Thường</translation>
    </message>
    <message>
        <source>&amp;Airy</source>
        <translation>T&amp;hoáng</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>The new size is used from the next start of the program.</source>
        <translation>Cỡ chữ mới có hiệu lực từ lần mở chương trình sau.</translation>
    </message>
    <message>
        <source>Add &amp;subject…</source>
        <translation>Thêm &amp;chủ thể…</translation>
    </message>
    <message>
        <source>Add &amp;product…</source>
        <translation>Thêm &amp;sản phẩm…</translation>
    </message>
    <message>
        <source>Add &amp;certificate…</source>
        <translation>Thêm &amp;Giấy chứng nhận…</translation>
    </message>
    <message>
        <source>Add &amp;dossier…</source>
        <translation>Thêm &amp;hồ sơ…</translation>
    </message>
    <message>
        <source>&amp;Find duplicate records…</source>
        <translation>Tì&amp;m bản ghi trùng…</translation>
    </message>
    <message>
        <source>&amp;Export calendar…</source>
        <translation>&amp;Xuất lịch…</translation>
    </message>
    <message>
        <source>&amp;Reminder settings…</source>
        <translation>Cài đặt nhắc &amp;việc…</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>T&amp;rợ giúp trang này</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Sổ OCOP</source>
        <translation>&amp;Giới thiệu Sổ OCOP</translation>
    </message>
    <message>
        <source>Sổ OCOP %1</source>
        <translation>Sổ OCOP %1</translation>
    </message>
    <message>
        <source>The register of OCOP products of a rural development office. Everything stays in one file on this computer; the program does not use the network.</source>
        <translation>Sổ theo dõi sản phẩm OCOP của cơ quan phát triển nông thôn. Mọi dữ liệu nằm trong một tệp trên máy này; chương trình không dùng mạng.</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Diagnostic bundle…</source>
        <translation>Gói &amp;chẩn đoán…</translation>
    </message>
    <message>
        <source>&amp;Typed and not saved…</source>
        <translation>Nội dung chưa &amp;lưu…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Khôi &amp;phục từ bản sao lưu…</translation>
    </message>
    <message>
        <source>Safety of the &amp;data…</source>
        <translation>An toàn &amp;dữ liệu…</translation>
    </message>
</context>
<context>
    <name>ocop::WithdrawalForm</name>
    <message>
        <source>Withdraw certificates</source>
        <translation>Thu hồi Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Write down the conclusion first; the decision is due 15 days after it. An expired certificate can be withdrawn too.</source>
        <translation>Ghi kết luận trước; hạn ra quyết định là 15 ngày sau kết luận. Giấy chứng nhận đã hết hạn cũng thu hồi được.</translation>
    </message>
    <message>
        <source>Concluded on</source>
        <translation>Ngày kết luận</translation>
    </message>
    <message>
        <source>The decision is signed</source>
        <translation>Đã ký quyết định thu hồi</translation>
    </message>
    <message>
        <source>The day of the decision</source>
        <translation>Ngày ký quyết định</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Delete takes a line out of the act.</source>
        <translation>Nhấn Delete để bỏ một dòng.</translation>
    </message>
    <message>
        <source>not in force from %1</source>
        <translation>hết hiệu lực từ %1</translation>
    </message>
    <message>
        <source>decision due by %1</source>
        <translation>hạn ra quyết định: %1</translation>
    </message>
    <message numerus="yes">
        <source>withdrawal %1, %n certificate(s)</source>
        <translation>
            <numerusform>thu hồi theo %1, %Ln Giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>conclusion on %n certificate(s)</source>
        <translation>
            <numerusform>kết luận về %Ln Giấy chứng nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Conclusion and decision</source>
        <translation>Kết luận và quyết định</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Chưa chọn</translation>
    </message>
</context>
<context>
    <name>ocop::WorkActBar</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Remind later</source>
        <translation>Nhắc lạ&amp;i sau</translation>
    </message>
    <message>
        <source>&amp;Handled…</source>
        <translation>Đã xử &amp;lý…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) chosen</source>
        <translation>
            <numerusform>Đã chọn %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day is shown: nothing can be noted.</source>
        <translation>Đang xem ngày khác: chỉ xem, không ghi.</translation>
    </message>
    <message>
        <source>Only until tomorrow: the notice is due.</source>
        <translation>Chỉ hoãn được đến ngày mai: đã đến hạn gửi thông báo.</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>Ngày &amp;mai</translation>
    </message>
    <message>
        <source>In a &amp;week</source>
        <translation>Sau một &amp;tuần</translation>
    </message>
    <message>
        <source>Choose a &amp;day and reason…</source>
        <translation>&amp;Chọn ngày và lý do…</translation>
    </message>
    <message>
        <source>Remind later</source>
        <translation>Nhắc lại sau</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>The reminder goes out of the list; the note stays with it.</source>
        <translation>Việc này không hiện nữa; ghi chú vẫn được lưu.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>&amp;Called…</source>
        <translation>Đã &amp;gọi điện…</translation>
    </message>
    <message>
        <source>&amp;Letter…</source>
        <translation>Thông &amp;báo…</translation>
    </message>
    <message>
        <source>&amp;Dossier came…</source>
        <translation>Đã &amp;nhận hồ sơ…</translation>
    </message>
    <message>
        <source>Opens the record (Enter)</source>
        <translation>Mở bản ghi (Enter)</translation>
    </message>
    <message>
        <source>Only certificates that something is due about can be put off or handled.</source>
        <translation>Chỉ hoãn hoặc xử lý được Giấy chứng nhận đang có việc phải làm.</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Đã gọi điện</translation>
    </message>
    <message>
        <source>Note the call</source>
        <translation>Ghi cuộc gọi</translation>
    </message>
    <message>
        <source>Dossier received</source>
        <translation>Đã nhận hồ sơ</translation>
    </message>
    <message>
        <source>The reminder is answered until the certificate ends.</source>
        <translation>Không nhắc lại nữa cho đến khi Giấy chứng nhận hết hạn.</translation>
    </message>
    <message>
        <source>Note the dossier</source>
        <translation>Ghi đã nhận hồ sơ</translation>
    </message>
    <message>
        <source>No notice in writing is recorded. Say how the subject was told: the note is the only proof.</source>
        <translation>Chưa có văn bản thông báo. Hãy ghi đã báo cho chủ thể bằng cách nào: đây là bằng chứng duy nhất.</translation>
    </message>
    <message>
        <source>Mark as handled</source>
        <translation>Đánh dấu đã xử lý</translation>
    </message>
    <message>
        <source>At most until %1: by then the notice in writing must have gone out.</source>
        <translation>Chậm nhất đến hết %1: đến ngày đó phải gửi xong văn bản thông báo.</translation>
    </message>
    <message>
        <source>The notice has to be in writing: once it is asked for, a call alone does not answer the reminder.</source>
        <translation>Thông báo phải bằng văn bản: đến hạn gửi thì chỉ gọi điện là chưa đủ.</translation>
    </message>
    <message>
        <source>Only until tomorrow: the certificate has ended.</source>
        <translation>Chỉ hoãn được đến ngày mai: Giấy chứng nhận đã hết hạn.</translation>
    </message>
    <message>
        <source>The call is noted; the reminder stays until somebody has seen that the logo is no longer used.</source>
        <translation>Đã ghi cuộc gọi; vẫn nhắc cho đến khi kiểm tra thấy chủ thể đã ngừng sử dụng logo OCOP.</translation>
    </message>
    <message>
        <source>The dossier is noted; the reminder stays until the logo is seen to be gone, or the product is recognised again.</source>
        <translation>Đã ghi nhận hồ sơ; vẫn nhắc cho đến khi kiểm tra thấy chủ thể đã ngừng sử dụng logo OCOP, hoặc sản phẩm được công nhận lại.</translation>
    </message>
    <message>
        <source>The register is open for reading only.</source>
        <translation>Sổ đang mở chỉ để xem.</translation>
    </message>
</context>
<context>
    <name>officeFields</name>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>on every day</source>
        <translation>mọi ngày</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến hết %1</translation>
    </message>
    <message>
        <source>On papers dated</source>
        <translation>Trên văn bản ghi ngày</translation>
    </message>
    <message>
        <source>The period begins on</source>
        <translation>Thời kỳ bắt đầu từ ngày</translation>
    </message>
    <message>
        <source>Superior body</source>
        <translation>Cơ quan chủ quản</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Symbol of documents</source>
        <translation>Ký hiệu văn bản</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Hình thức ký</translation>
    </message>
    <message>
        <source>by the head</source>
        <translation>thủ trưởng ký</translation>
    </message>
    <message>
        <source>KT. in place of the head</source>
        <translation>KT. (ký thay thủ trưởng)</translation>
    </message>
    <message>
        <source>TL. by order of the head</source>
        <translation>TL. (thừa lệnh thủ trưởng)</translation>
    </message>
    <message>
        <source>TUQ. by authority of the head</source>
        <translation>TUQ. (thừa ủy quyền thủ trưởng)</translation>
    </message>
    <message>
        <source>Head&apos;s role</source>
        <translation>Chức danh thủ trưởng</translation>
    </message>
    <message>
        <source>Signer&apos;s role</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer&apos;s name</source>
        <translation>Họ tên người ký</translation>
    </message>
    <message>
        <source>Recipients, one line each</source>
        <translation>Nơi nhận, mỗi nơi một dòng</translation>
    </message>
    <message>
        <source>Left blank: the period before goes on</source>
        <translation>Để trống: bỏ thời kỳ này, thời kỳ trước kéo dài tiếp</translation>
    </message>
    <message>
        <source>in a new period…</source>
        <translation>trong thời kỳ mới…</translation>
    </message>
</context>
<context>
    <name>officePapers</name>
    <message>
        <source>Certificates to print</source>
        <translation>In Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Blank score sheets</source>
        <translation>Phiếu chấm trống</translation>
    </message>
    <message>
        <source>Notices of results</source>
        <translation>Thông báo kết quả</translation>
    </message>
    <message>
        <source>Ballots to send</source>
        <translation>Phiếu lấy ý kiến để gửi</translation>
    </message>
</context>
<context>
    <name>openedBackup</name>
    <message>
        <source>Opening the backup…</source>
        <translation>Đang mở bản sao lưu…</translation>
    </message>
    <message>
        <source>“%1” is behind a password. Type the one that was set when it was made.</source>
        <translation>“%1” có mật khẩu. Hãy gõ mật khẩu đang dùng khi làm bản sao đó.</translation>
    </message>
</context>
<context>
    <name>otherChange</name>
    <message>
        <source>%1, changed this cell to “%2”; yours, “%3”, is not written. Ctrl+F8: take theirs, Shift+F8: keep mine.</source>
        <translation>%1, đã sửa ô này thành “%2”; “%3” của bạn chưa được ghi. Ctrl+F8: lấy của họ, Shift+F8: giữ của tôi.</translation>
    </message>
    <message>
        <source>Not written: “%1”. %2 deleted this row. Ctrl+H shows the deletion and takes it back.</source>
        <translation>Chưa ghi “%1”: dòng này đã bị xóa (%2). Nhấn Ctrl+H để xem lần xóa và khôi phục.</translation>
    </message>
    <message>
        <source>Not written: “%1”. The row is no longer in the register; what it belonged to was deleted. Ctrl+H shows every change and takes it back.</source>
        <translation>Chưa ghi “%1”: dòng này không còn trong sổ vì bản ghi chứa nó đã bị xóa. Nhấn Ctrl+H để xem mọi thay đổi và khôi phục.</translation>
    </message>
    <message>
        <source>%1, at %2 on %3</source>
        <translation>%1, %2 ngày %3</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Người khác</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Reports</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ đánh giá</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>Chất lượng dữ liệu</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Xúc tiến</translation>
    </message>
</context>
<context>
    <name>printActs</name>
    <message>
        <source>The paper was not printed</source>
        <translation>Chưa in được</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Lưu tệp</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Paper saved</source>
        <translation>Đã lưu tệp</translation>
    </message>
    <message>
        <source>The paper was not saved</source>
        <translation>Chưa lưu được tệp</translation>
    </message>
</context>
<context>
    <name>promotion</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Markets</source>
        <translation>Thị trường</translation>
    </message>
    <message>
        <source>Papers it asks for</source>
        <translation>Giấy tờ yêu cầu</translation>
    </message>
    <message>
        <source>Intake and payment</source>
        <translation>Nhận hàng, thanh toán</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Người liên hệ</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Group, set</source>
        <translation>Nhóm, bộ sản phẩm</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>Đơn vị tính</translation>
    </message>
    <message>
        <source>Standards wanted</source>
        <translation>Tiêu chuẩn yêu cầu</translation>
    </message>
    <message>
        <source>Price from (đồng)</source>
        <translation>Giá từ (đồng)</translation>
    </message>
    <message>
        <source>Price up to (đồng)</source>
        <translation>Giá đến (đồng)</translation>
    </message>
    <message>
        <source>Wanted until</source>
        <translation>Cần đến ngày</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Spoke with</source>
        <translation>Người trao đổi</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nội dung trao đổi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày bắt đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Đơn vị tổ chức</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Thuộc chương trình</translation>
    </message>
    <message>
        <source>Budget (million đồng)</source>
        <translation>Kinh phí (triệu đồng)</translation>
    </message>
    <message>
        <source>Source of the budget</source>
        <translation>Nguồn kinh phí</translation>
    </message>
    <message>
        <source>Stalls</source>
        <translation>Số gian hàng</translation>
    </message>
    <message>
        <source>List of products sent on</source>
        <translation>Ngày gửi danh mục sản phẩm</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Stall no.</source>
        <translation>Gian hàng số</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Sales (million đồng)</source>
        <translation>Doanh số (triệu đồng)</translation>
    </message>
    <message>
        <source>Sales are estimated</source>
        <translation>Doanh số ước tính</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Số đơn hàng</translation>
    </message>
    <message>
        <source>Wants</source>
        <translation>Nhu cầu kết nối</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Chủ thể tham gia</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nội dung việc</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Ngày xong</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Annex of</source>
        <translation>Phụ lục của</translation>
    </message>
    <message>
        <source>Value (million đồng)</source>
        <translation>Giá trị (triệu đồng)</translation>
    </message>
    <message>
        <source>Runs from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Liquidated on</source>
        <translation>Ngày thanh lý</translation>
    </message>
    <message>
        <source>Called off on</source>
        <translation>Ngày hủy</translation>
    </message>
    <message>
        <source>Why it was called off</source>
        <translation>Lý do hủy</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ngày theo dõi</translation>
    </message>
    <message>
        <source>Months after signing</source>
        <translation>Lần theo dõi</translation>
    </message>
    <message>
        <source>All done as agreed</source>
        <translation>Đã thực hiện xong</translation>
    </message>
    <message>
        <source>Supermarket</source>
        <translation>Siêu thị</translation>
    </message>
    <message>
        <source>Chain of shops</source>
        <translation>Chuỗi cửa hàng</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Nhà phân phối</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Doanh nghiệp xuất khẩu</translation>
    </message>
    <message>
        <source>E-commerce platform</source>
        <translation>Sàn thương mại điện tử</translation>
    </message>
    <message>
        <source>Hotel, restaurant</source>
        <translation>Khách sạn, nhà hàng</translation>
    </message>
    <message>
        <source>Canteen</source>
        <translation>Bếp ăn tập thể</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Trade conference</source>
        <translation>Hội nghị kết nối giao thương</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Hội chợ</translation>
    </message>
    <message>
        <source>Week of goods</source>
        <translation>Tuần hàng</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>Ngày hội</translation>
    </message>
    <message>
        <source>Livestream</source>
        <translation>Phiên livestream</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Đoàn xúc tiến</translation>
    </message>
    <message>
        <source>Ceremony</source>
        <translation>Lễ trao Giấy chứng nhận</translation>
    </message>
    <message>
        <source>within the province</source>
        <translation>trong tỉnh</translation>
    </message>
    <message>
        <source>outside the province</source>
        <translation>ngoài tỉnh</translation>
    </message>
    <message>
        <source>international</source>
        <translation>quốc tế</translation>
    </message>
    <message>
        <source>Promotion body</source>
        <translation>Tổ chức xúc tiến</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>Địa phương</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Báo chí</translation>
    </message>
    <message>
        <source>came</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>chưa ghi</translation>
    </message>
    <message>
        <source>Memorandum</source>
        <translation>Biên bản ghi nhớ</translation>
    </message>
    <message>
        <source>Frame contract</source>
        <translation>Hợp đồng nguyên tắc</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>Hợp đồng tiêu thụ</translation>
    </message>
    <message>
        <source>Annex to a contract</source>
        <translation>Phụ lục hợp đồng</translation>
    </message>
    <message>
        <source>Not carried out yet</source>
        <translation>Chưa thực hiện</translation>
    </message>
    <message>
        <source>Being carried out</source>
        <translation>Đang thực hiện</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Đã thực hiện</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Đã thanh lý</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>%1 signed on %2</source>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>follow-up after %1 months, due on %2</source>
        <translation>theo dõi sau %1 tháng, hạn %2</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>Ký tại</translation>
    </message>
    <message>
        <source>Delivered so far (million đồng)</source>
        <translation>Đã giao đến nay (triệu đồng)</translation>
    </message>
    <message>
        <source>Quantity delivered so far</source>
        <translation>Số lượng đã giao đến nay</translation>
    </message>
</context>
<context>
    <name>promotionForms</name>
    <message>
        <source>Edit buyer</source>
        <translation>Sửa bên mua</translation>
    </message>
    <message>
        <source>New buyer</source>
        <translation>Thêm bên mua</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Liên hệ</translation>
    </message>
    <message>
        <source>What it asks of producers</source>
        <translation>Yêu cầu đối với chủ thể</translation>
    </message>
    <message>
        <source>Edit need</source>
        <translation>Sửa nhu cầu</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Thêm nhu cầu</translation>
    </message>
    <message>
        <source>What it looks for</source>
        <translation>Nhu cầu mua</translation>
    </message>
    <message>
        <source>Edit talk</source>
        <translation>Sửa nội dung trao đổi</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Ghi nội dung trao đổi</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>in between</source>
        <translation>ngoài kỳ</translation>
    </message>
    <message>
        <source>after %1 months</source>
        <translation>sau %1 tháng</translation>
    </message>
    <message>
        <source>Edit contract</source>
        <translation>Sửa hợp đồng</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Thêm hợp đồng</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Term and end</source>
        <translation>Thời hạn và kết thúc</translation>
    </message>
    <message>
        <source>Edit goods</source>
        <translation>Sửa hàng hóa</translation>
    </message>
    <message>
        <source>New goods</source>
        <translation>Thêm hàng hóa</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Edit follow-up</source>
        <translation>Sửa lần theo dõi</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>Ghi lần theo dõi</translation>
    </message>
    <message>
        <source>How the contract goes</source>
        <translation>Tình hình thực hiện</translation>
    </message>
    <message>
        <source>everything agreed is done</source>
        <translation>đã làm xong mọi điều đã thỏa thuận</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>Sửa hoạt động</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Thêm hoạt động</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Chuẩn bị</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Edit guest</source>
        <translation>Sửa khách mời</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Thêm khách mời</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Sửa việc</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Thêm việc</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nội dung việc</translation>
    </message>
    <message>
        <source>Edit participant</source>
        <translation>Sửa chủ thể tham gia</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>Thêm chủ thể tham gia</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Chủ thể tham gia</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Sản phẩm trưng bày</translation>
    </message>
    <message>
        <source>In the hall</source>
        <translation>Tại hoạt động</translation>
    </message>
    <message>
        <source>an estimate</source>
        <translation>ước tính</translation>
    </message>
    <message>
        <source>not in force on that day</source>
        <translation>không còn hiệu lực vào ngày đó</translation>
    </message>
</context>
<context>
    <name>promotionParts</name>
    <message>
        <source>Needs</source>
        <translation>Nhu cầu</translation>
    </message>
    <message>
        <source>No need noted yet</source>
        <translation>Chưa ghi nhu cầu nào</translation>
    </message>
    <message>
        <source>What it looks for, how much and until when.</source>
        <translation>Cần mua gì, bao nhiêu và đến khi nào.</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Hàng hóa</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Trao đổi</translation>
    </message>
    <message>
        <source>No talk noted yet</source>
        <translation>Chưa ghi lần trao đổi nào</translation>
    </message>
    <message>
        <source>Calls and visits, and what was said.</source>
        <translation>Các cuộc gọi, buổi làm việc và nội dung.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Nội dung trao đổi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Chủ thể tham gia</translation>
    </message>
    <message>
        <source>No participant yet</source>
        <translation>Chưa có chủ thể tham gia</translation>
    </message>
    <message>
        <source>Stall</source>
        <translation>Gian</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Doanh số</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Khách mời</translation>
    </message>
    <message>
        <source>No guest yet</source>
        <translation>Chưa có khách mời</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>Người tham dự</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Việc phải làm</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Chưa có việc nào</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Nội dung việc</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Đơn vị thực hiện</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Hạn hoàn thành</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>phải làm</translation>
    </message>
    <message>
        <source>No goods noted yet</source>
        <translation>Chưa ghi hàng hóa</translation>
    </message>
    <message>
        <source>Which products, how much and for how much.</source>
        <translation>Sản phẩm nào, số lượng và giá trị.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Nobody asked yet</source>
        <translation>Chưa theo dõi lần nào</translation>
    </message>
    <message>
        <source>6 and 12 months after the signing the office asks how it goes.</source>
        <translation>Sau khi ký 6 và 12 tháng, hỏi lại tình hình thực hiện.</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Ngày theo dõi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Đã giao</translation>
    </message>
    <message>
        <source>%1 million đồng</source>
        <translation>%1 triệu đồng</translation>
    </message>
    <message>
        <source>Took part</source>
        <translation>Tham gia</translation>
    </message>
    <message>
        <source>%1 producers (%2 came) with %3 products, %4 guests</source>
        <translation>%1 chủ thể (%2 có mặt) với %3 sản phẩm, %4 khách mời</translation>
    </message>
    <message>
        <source>Signed there</source>
        <translation>Đã ký tại đây</translation>
    </message>
    <message>
        <source>%1 contracts for %2, %3 memoranda</source>
        <translation>%1 hợp đồng trị giá %2, %3 biên bản ghi nhớ</translation>
    </message>
    <message>
        <source>Sales at the stalls</source>
        <translation>Doanh số tại gian hàng</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>is over, not liquidated yet</source>
        <translation>đã hết, chưa thanh lý</translation>
    </message>
    <message>
        <source>delivered %1</source>
        <translation>đã giao %1</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>&amp;Find products that fit…</source>
        <translation>&amp;Tìm sản phẩm phù hợp…</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Dán danh sách…</translation>
    </message>
    <message>
        <source>Take what was copied elsewhere as a list (Ctrl+V)</source>
        <translation>Lấy danh sách đã sao chép từ nơi khác (Ctrl+V)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Đọc từ tệp…</translation>
    </message>
    <message>
        <source>Read a list from Excel, LibreOffice or CSV</source>
        <translation>Đọc danh sách Excel, LibreOffice hoặc CSV</translation>
    </message>
    <message>
        <source>They came</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>Those selected came; once more takes it back (Space)</source>
        <translation>Các dòng đang chọn đã đến; bấm lần nữa để bỏ (phím cách)</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Vắng mặt</translation>
    </message>
    <message>
        <source>Those selected did not come (Shift+Space)</source>
        <translation>Các dòng đang chọn vắng mặt (Shift+phím cách)</translation>
    </message>
    <message>
        <source>came %1/%2</source>
        <translation>đã đến %1/%2</translation>
    </message>
    <message>
        <source>%1, %2 absent</source>
        <translation>%1, vắng %2</translation>
    </message>
    <message>
        <source>came</source>
        <translation>có mặt</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>vắng mặt</translation>
    </message>
    <message>
        <source>not known whether they came</source>
        <translation>chưa rõ có mặt</translation>
    </message>
    <message numerus="yes">
        <source>%n delegate(s): %1</source>
        <translation>
            <numerusform>%n đại biểu: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Insert adds a producer with the products it shows; Ctrl+V takes a whole list.</source>
        <translation>Phím Insert thêm chủ thể cùng sản phẩm trưng bày; Ctrl+V lấy cả danh sách.</translation>
    </message>
    <message>
        <source>Buyers, promotion bodies, agencies, localities, the press; Ctrl+V takes a whole list.</source>
        <translation>Bên mua, tổ chức xúc tiến, cơ quan, địa phương, báo chí; Ctrl+V lấy cả danh sách.</translation>
    </message>
    <message>
        <source>What the conclusion asks to be done, by whom and until when; Ctrl+V takes several at once.</source>
        <translation>Việc kết luận giao, ai làm, đến khi nào; Ctrl+V lấy nhiều việc một lần.</translation>
    </message>
    <message>
        <source>Several…</source>
        <translation>Nhiều việc…</translation>
    </message>
    <message>
        <source>Type or paste several tasks, one a line (Ctrl+V)</source>
        <translation>Gõ hoặc dán nhiều nhiệm vụ, mỗi dòng một việc (Ctrl+V)</translation>
    </message>
    <message>
        <source>%1 letters, %2 sent</source>
        <translation>%1 giấy, đã gửi %2</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Giấy mời</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>missing</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>missing, and needed</source>
        <translation>chưa có mà bắt buộc</translation>
    </message>
    <message>
        <source>not a tax code</source>
        <translation>không đúng dạng mã số thuế</translation>
    </message>
    <message>
        <source>wrong check digit</source>
        <translation>sai số kiểm tra</translation>
    </message>
    <message>
        <source>not a barcode</source>
        <translation>không đúng dạng mã vạch</translation>
    </message>
    <message>
        <source>not a phone number</source>
        <translation>không phải số điện thoại</translation>
    </message>
    <message>
        <source>not 9 or 12 digits</source>
        <translation>không đủ 9 hoặc 12 chữ số</translation>
    </message>
    <message>
        <source>not an address</source>
        <translation>không phải địa chỉ thư điện tử</translation>
    </message>
    <message>
        <source>in the future</source>
        <translation>ở tương lai</translation>
    </message>
    <message>
        <source>contradicts the stars</source>
        <translation>không khớp hạng sao</translation>
    </message>
    <message>
        <source>not 3 to 5</source>
        <translation>không phải 3 đến 5</translation>
    </message>
    <message>
        <source>not 36 months after the first day</source>
        <translation>không đúng 36 tháng kể từ ngày có hiệu lực</translation>
    </message>
    <message>
        <source>before the first day</source>
        <translation>trước ngày có hiệu lực</translation>
    </message>
    <message>
        <source>not the decision&apos;s day</source>
        <translation>khác ngày quyết định</translation>
    </message>
    <message>
        <source>longer than 180 days</source>
        <translation>dài quá 180 ngày</translation>
    </message>
    <message>
        <source>before the last day</source>
        <translation>trước ngày hết hạn</translation>
    </message>
    <message>
        <source>of another kind</source>
        <translation>của loại hình khác</translation>
    </message>
    <message>
        <source>never recognised</source>
        <translation>chưa từng được công nhận</translation>
    </message>
    <message>
        <source>of a record that is gone</source>
        <translation>của bản ghi đã xóa</translation>
    </message>
    <message>
        <source>to be looked at</source>
        <translation>cần xem lại</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>“%1”: the content is no longer in the register; attach it again, or take it from a backup.</source>
        <translation>“%1”: nội dung không còn trong sổ; hãy đính kèm lại hoặc lấy từ bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1”: the content is not what was attached; attach it again, or take it from a backup.</source>
        <translation>“%1”: nội dung không còn đúng như khi đính kèm; hãy đính kèm lại hoặc lấy từ bản sao lưu.</translation>
    </message>
    <message>
        <source>“%1”: the record it belongs to is deleted.</source>
        <translation>“%1”: bản ghi có tệp này đã bị xóa.</translation>
    </message>
    <message>
        <source>more than 12 months ahead</source>
        <translation>quá 12 tháng kể từ hôm nay</translation>
    </message>
    <message>
        <source>without a known subject</source>
        <translation>chưa rõ chủ thể</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Dòng của danh sách</translation>
    </message>
    <message>
        <source>renewed long before its window</source>
        <translation>công nhận lại sớm hơn nhiều so với thời hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>not one of the transition</source>
        <translation>không thuộc diện chuyển tiếp</translation>
    </message>
    <message>
        <source>no reason for what is unusual</source>
        <translation>thiếu lý do của điểm bất thường</translation>
    </message>
    <message>
        <source>of a memorandum</source>
        <translation>của biên bản ghi nhớ</translation>
    </message>
    <message>
        <source>sales of somebody who did not come</source>
        <translation>không đến mà có doanh số</translation>
    </message>
    <message>
        <source>no day set</source>
        <translation>chưa có hạn</translation>
    </message>
    <message>
        <source>before the signing</source>
        <translation>trước ngày ký</translation>
    </message>
    <message>
        <source>no product of the register</source>
        <translation>không phải sản phẩm trong sổ</translation>
    </message>
    <message>
        <source>of another producer</source>
        <translation>của chủ thể khác</translation>
    </message>
    <message>
        <source>not in force when it was signed</source>
        <translation>không còn hiệu lực ngày ký</translation>
    </message>
    <message>
        <source>more delivered than agreed</source>
        <translation>thực hiện nhiều hơn giá trị đã ký</translation>
    </message>
    <message>
        <source>Buyers</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>Trade events</source>
        <translation>Hoạt động xúc tiến</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Hợp đồng</translation>
    </message>
</context>
<context>
    <name>recordKinds</name>
    <message>
        <source>Wording of a paper</source>
        <translation>Mẫu văn bản</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Reminder settings</source>
        <translation>Cài đặt nhắc việc</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Ghi chú nhắc việc</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Tệp đính kèm</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Council member</source>
        <translation>Thành viên Hội đồng</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Đợt đánh giá</translation>
    </message>
    <message>
        <source>Paper of the dossier</source>
        <translation>Giấy tờ trong hồ sơ</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Quality certificate</source>
        <translation>Giấy chứng nhận chất lượng</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Sổ</translation>
    </message>
    <message>
        <source>Step of the dossier</source>
        <translation>Bước của hồ sơ</translation>
    </message>
    <message>
        <source>Ground of exclusion</source>
        <translation>Lý do loại</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Line of a score sheet</source>
        <translation>Dòng phiếu chấm</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Điểm danh</translation>
    </message>
    <message>
        <source>Change of a subject</source>
        <translation>Thay đổi của chủ thể</translation>
    </message>
    <message>
        <source>Change of a product</source>
        <translation>Thay đổi của sản phẩm</translation>
    </message>
    <message>
        <source>Product in a letter</source>
        <translation>Sản phẩm trong văn bản</translation>
    </message>
    <message>
        <source>Member who takes no part</source>
        <translation>Thành viên không tham gia</translation>
    </message>
    <message>
        <source>Correction slip</source>
        <translation>Phiếu điều chỉnh</translation>
    </message>
    <message>
        <source>Written ballot</source>
        <translation>Phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>Report of the advisory team</source>
        <translation>Báo cáo của Tổ tư vấn</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Bên mua</translation>
    </message>
    <message>
        <source>Need of a buyer</source>
        <translation>Nhu cầu của bên mua</translation>
    </message>
    <message>
        <source>Talk with a buyer</source>
        <translation>Trao đổi với bên mua</translation>
    </message>
    <message>
        <source>Trade event</source>
        <translation>Hoạt động xúc tiến</translation>
    </message>
    <message>
        <source>Participant of an event</source>
        <translation>Chủ thể tham gia hoạt động</translation>
    </message>
    <message>
        <source>Product shown at an event</source>
        <translation>Sản phẩm trưng bày</translation>
    </message>
    <message>
        <source>Guest of an event</source>
        <translation>Khách mời của hoạt động</translation>
    </message>
    <message>
        <source>Task of an event</source>
        <translation>Việc sau hoạt động</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Hợp đồng</translation>
    </message>
    <message>
        <source>Goods of a contract</source>
        <translation>Hàng hóa của hợp đồng</translation>
    </message>
    <message>
        <source>Follow-up of a contract</source>
        <translation>Lần theo dõi hợp đồng</translation>
    </message>
</context>
<context>
    <name>registerSwap</name>
    <message>
        <source>Restoring the backup…</source>
        <translation>Đang khôi phục bản sao lưu…</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>commune</source>
        <translation>xã</translation>
    </message>
    <message>
        <source>product set</source>
        <translation>bộ sản phẩm</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Have the subject stop using the logo</source>
        <translation>Thông báo chủ thể ngừng sử dụng logo</translation>
    </message>
    <message>
        <source>Prepare the notice</source>
        <translation>Chuẩn bị thông báo</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Thiếu: %1</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Đã xử lý</translation>
    </message>
    <message>
        <source>Put off until %1</source>
        <translation>Hoãn đến %1</translation>
    </message>
    <message>
        <source>Newly expired</source>
        <translation>Vừa hết hạn</translation>
    </message>
    <message>
        <source>To be notified (30 days before)</source>
        <translation>Phải thông báo (trước 30 ngày)</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>Thiếu dữ liệu</translation>
    </message>
    <message>
        <source>Product and subject</source>
        <translation>Sản phẩm và chủ thể</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Huyện</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Hạng sao</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Next step, note</source>
        <translation>Việc tiếp theo</translation>
    </message>
    <message>
        <source>Notified on %1, %2</source>
        <translation>Đã thông báo ngày %1, %2</translation>
    </message>
    <message>
        <source>Dossier handed in</source>
        <translation>Nộp hồ sơ</translation>
    </message>
    <message>
        <source>Announced publicly</source>
        <translation>Đã thông báo công khai</translation>
    </message>
    <message>
        <source>Send the letter drafted on %1</source>
        <translation>Gửi văn bản soạn ngày %1</translation>
    </message>
    <message>
        <source>Send the notice by %1</source>
        <translation>Gửi thông báo chậm nhất %1</translation>
    </message>
    <message>
        <source>Send the notice at once</source>
        <translation>Gửi thông báo ngay</translation>
    </message>
    <message>
        <source>Plan the renewal</source>
        <translation>Lên kế hoạch đánh giá lại</translation>
    </message>
    <message>
        <source>Filing window opens</source>
        <translation>Bắt đầu thời hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>Middle of the filing window</source>
        <translation>Giữa thời hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>Last filing day</source>
        <translation>Ngày cuối nộp hồ sơ</translation>
    </message>
    <message>
        <source>Three months left</source>
        <translation>Còn ba tháng</translation>
    </message>
    <message>
        <source>Two months left</source>
        <translation>Còn hai tháng</translation>
    </message>
    <message>
        <source>Notice to be written</source>
        <translation>Phải soạn thông báo</translation>
    </message>
    <message>
        <source>Last day for the notice</source>
        <translation>Hạn cuối gửi thông báo</translation>
    </message>
    <message>
        <source>One week left</source>
        <translation>Còn một tuần</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Mark and stars no longer used</source>
        <translation>Ngừng sử dụng logo, hạng sao</translation>
    </message>
    <message>
        <source>A month after the end</source>
        <translation>Một tháng sau khi hết hạn</translation>
    </message>
    <message>
        <source>Notice to the subject</source>
        <translation>Thông báo cho chủ thể</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>Thông báo công khai</translation>
    </message>
    <message>
        <source>Reminder to the locality</source>
        <translation>Công văn đôn đốc địa phương</translation>
    </message>
    <message>
        <source>Withdrawal proposal</source>
        <translation>Tờ trình thu hồi</translation>
    </message>
    <message>
        <source>by post</source>
        <translation>qua bưu điện</translation>
    </message>
    <message>
        <source>by Zalo</source>
        <translation>qua Zalo</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>qua thư điện tử</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>trao trực tiếp</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>Đã soạn</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Đã ký</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Have the renewal filed by %1</source>
        <translation>Đôn đốc nộp hồ sơ, hạn cuối %1</translation>
    </message>
    <message>
        <source>Called on %1</source>
        <translation>Đã gọi điện ngày %1</translation>
    </message>
    <message>
        <source>Dossier received on %1</source>
        <translation>Đã nhận hồ sơ ngày %1</translation>
    </message>
    <message>
        <source>Dossier waits for its result</source>
        <translation>Hồ sơ chờ kết quả</translation>
    </message>
    <message>
        <source>New · %1</source>
        <translation>Mới · %1</translation>
    </message>
    <message>
        <source>Unanswered for 14 days: for the head</source>
        <translation>Quá 14 ngày chưa xử lý: trình lãnh đạo</translation>
    </message>
    <message>
        <source>Looked after by %1</source>
        <translation>Phụ trách: %1</translation>
    </message>
    <message>
        <source>Has ended: ask for the new one</source>
        <translation>Đã hết hạn: yêu cầu giấy mới</translation>
    </message>
    <message>
        <source>Ask for the new one</source>
        <translation>Yêu cầu giấy mới</translation>
    </message>
    <message>
        <source>Filing window open</source>
        <translation>Đang trong thời hạn nộp hồ sơ</translation>
    </message>
    <message>
        <source>Quality certificates ending</source>
        <translation>Giấy chứng nhận chất lượng sắp hết hạn</translation>
    </message>
    <message>
        <source>Notified or handled</source>
        <translation>Đã thông báo hoặc đã xử lý</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Đã hoãn</translation>
    </message>
    <message>
        <source>Waiting for the result</source>
        <translation>Chờ kết quả</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Mốc nhắc</translation>
    </message>
    <message>
        <source>Days before the last day</source>
        <translation>Số ngày trước ngày hết hạn</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Dùng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Name, reason</source>
        <translation>Tên, lý do</translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>When that person is away</source>
        <translation>Người thay thế</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Số tháng</translation>
    </message>
    <message>
        <source>Remind days before</source>
        <translation>Nhắc trước (ngày)</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Phạm vi</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Loại giấy</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Nơi cấp</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Số giấy</translation>
    </message>
    <message>
        <source>Of which product</source>
        <translation>Cấp cho</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>không dùng</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nghỉ</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>Làm bù</translation>
    </message>
    <message>
        <source>As its weekday</source>
        <translation>Ngày thường</translation>
    </message>
    <message>
        <source>“%1” is the last valid day itself: type 0 instead of %2, or leave it out.</source>
        <translation>“%1” chính là ngày hết hạn: gõ 0 thay cho %2, hoặc bỏ mốc này.</translation>
    </message>
    <message>
        <source>“%1”: found %2 days; type a number from -365 to 1095.</source>
        <translation>“%1”: đang ghi %2 ngày; gõ một số từ -365 đến 1095.</translation>
    </message>
    <message>
        <source>“%1” comes after “%2” (%3 days): found %4, type fewer than %3.</source>
        <translation>“%1” phải đến sau “%2” (%3 ngày): đang ghi %4, hãy gõ số nhỏ hơn %3.</translation>
    </message>
    <message>
        <source>Not issued yet</source>
        <translation>Chưa cấp</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>Còn hạn</translation>
    </message>
    <message>
        <source>Ending soon</source>
        <translation>Sắp hết hạn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay thế</translation>
    </message>
    <message>
        <source>“%1” cannot be left out: reminders are never put off beyond it. Choose “Used”.</source>
        <translation>Không bỏ được “%1”: việc nhắc không được hoãn quá mốc này. Hãy chọn “Dùng”.</translation>
    </message>
    <message>
        <source>“%1” lies before the end: found %2 days; type 1 or more.</source>
        <translation>“%1” tính số ngày trước ngày hết hạn: đang ghi %2 ngày; hãy gõ từ 1 trở lên.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left for filing</source>
        <translation>
            <numerusform>Còn %Ln ngày để nộp hồ sơ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ending within %n day(s)</source>
        <translation>
            <numerusform>Hết hạn trong %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Put aside or not made any more</source>
        <translation>Đã ghi lý do hoặc ngừng sản xuất</translation>
    </message>
    <message>
        <source>Expired for more than 30 days</source>
        <translation>Hết hạn trên 30 ngày</translation>
    </message>
    <message>
        <source>Expired for more than 90 days</source>
        <translation>Hết hạn trên 90 ngày</translation>
    </message>
    <message>
        <source>Expired for more than a year</source>
        <translation>Hết hạn trên một năm</translation>
    </message>
    <message>
        <source>Lapsed, put aside or not made any more</source>
        <translation>Đã hết hạn, đã ghi lý do hoặc ngừng sản xuất</translation>
    </message>
    <message>
        <source>Recognise again, or note why not</source>
        <translation>Công nhận lại hoặc ghi lý do</translation>
    </message>
    <message>
        <source>Dossier handed in; may be extended to %1 (art. 12.3)</source>
        <translation>Đã nộp hồ sơ; có thể kéo dài hiệu lực đến %1 (khoản 3 Điều 12)</translation>
    </message>
    <message>
        <source>For the council to decide</source>
        <translation>Chờ Hội đồng quyết định</translation>
    </message>
    <message>
        <source>The council was to decide by %1</source>
        <translation>Hội đồng phải quyết định trước hết ngày %1</translation>
    </message>
    <message>
        <source>The council decides by %1</source>
        <translation>Hội đồng quyết định trước hết ngày %1</translation>
    </message>
    <message>
        <source>Ask how it goes after %1 months</source>
        <translation>Hỏi tình hình thực hiện sau %1 tháng</translation>
    </message>
    <message>
        <source>Contracts to follow up</source>
        <translation>Hợp đồng phải theo dõi</translation>
    </message>
    <message>
        <source>Tasks after events</source>
        <translation>Việc sau hoạt động xúc tiến</translation>
    </message>
    <message>
        <source>Invitation to a trade event</source>
        <translation>Giấy mời dự hoạt động</translation>
    </message>
</context>
<context>
    <name>removeShown</name>
    <message>
        <source>Not deleted</source>
        <translation>Chưa xóa</translation>
    </message>
    <message>
        <source>Delete all the same</source>
        <translation>Vẫn xóa</translation>
    </message>
    <message>
        <source>Do not delete</source>
        <translation>Không xóa</translation>
    </message>
    <message>
        <source>Not deleted: it was changed meanwhile.</source>
        <translation>Chưa xóa: bản ghi vừa được người khác sửa.</translation>
    </message>
    <message>
        <source>%1 changed:</source>
        <translation>%1 đã sửa:</translation>
    </message>
    <message>
        <source>%1: deleted it already.</source>
        <translation>Đã bị xóa trước đó: %1.</translation>
    </message>
    <message>
        <source>Something that belongs to it was added or changed; it would be deleted as well.</source>
        <translation>Có nội dung thuộc về mục này vừa được thêm hoặc sửa; nếu xóa thì nội dung đó cũng bị xóa.</translation>
    </message>
</context>
<context>
    <name>reportActs</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Bảng tính Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Văn bản Word (*.docx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Chưa lưu được báo cáo</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Đã lưu báo cáo</translation>
    </message>
</context>
<context>
    <name>rescue</name>
    <message>
        <source>The new register with what could be read</source>
        <translation>Sổ mới chứa những gì đọc được</translation>
    </message>
    <message>
        <source>Registers (*.db);;All files (*)</source>
        <translation>Sổ OCOP (*.db);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>What could be read is in a new register</source>
        <translation>Những gì đọc được đã nằm trong sổ mới</translation>
    </message>
    <message>
        <source>Nothing could be saved</source>
        <translation>Không cứu được gì</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Lịch sử sửa đổi</translation>
    </message>
    <message>
        <source>no line could be read</source>
        <translation>không đọc được dòng nào</translation>
    </message>
    <message>
        <source>lines %1 could not be read</source>
        <translation>không đọc được các dòng số %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>đọc được %1</translation>
    </message>
    <message>
        <source>%1 made anew from the history</source>
        <translation>dựng lại từ lịch sử %1</translation>
    </message>
    <message>
        <source>%1 lost</source>
        <translation>mất %1</translation>
    </message>
    <message>
        <source>Lines read: %1; made anew from the history: %2; lost: %3.</source>
        <translation>Số dòng đọc được: %1; dựng lại từ lịch sử: %2; mất: %3.</translation>
    </message>
    <message>
        <source>Of lines that could not be read and stand nowhere else it cannot be said whether there were any.</source>
        <translation>Những dòng không đọc được mà không còn ở đâu khác thì không biết được có hay không.</translation>
    </message>
    <message>
        <source>Saved from the damaged file %1</source>
        <translation>Cứu từ tệp hỏng %1</translation>
    </message>
</context>
<context>
    <name>restoreElsewhere</name>
    <message>
        <source>A backup</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Backups (*.db *.khoa);;All files (*)</source>
        <translation>Bản sao lưu (*.db *.khoa);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Where the register of the backup is to be</source>
        <translation>Nơi để sổ lấy ra từ bản sao</translation>
    </message>
    <message>
        <source>Registers (*.db);;All files (*)</source>
        <translation>Sổ OCOP (*.db);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Taking the register out…</source>
        <translation>Đang lấy sổ ra…</translation>
    </message>
    <message>
        <source>The register was not taken out</source>
        <translation>Chưa lấy được sổ ra</translation>
    </message>
</context>
<context>
    <name>rounds</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Number in the year</source>
        <translation>Đợt trong năm</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Hội đồng</translation>
    </message>
    <message>
        <source>Advisory team</source>
        <translation>Tổ tư vấn</translation>
    </message>
    <message>
        <source>Proposals until</source>
        <translation>Hạn nhận hồ sơ</translation>
    </message>
    <message>
        <source>Meeting on</source>
        <translation>Ngày họp</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Ngày kết thúc</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Decision no.</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>Decision of the day</source>
        <translation>Ngày quyết định</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Số thành viên cần có mặt</translation>
    </message>
    <message>
        <source>Quorum, of parts</source>
        <translation>Số thành viên cần có mặt, trên</translation>
    </message>
    <message>
        <source>Points apart</source>
        <translation>Mức chênh lệch điểm</translation>
    </message>
    <message>
        <source>Flagged at the limit already</source>
        <translation>Cảnh báo từ mức trở lên</translation>
    </message>
    <message>
        <source>Minima by every member</source>
        <translation>Điều kiện tối thiểu theo từng thành viên</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Chấm điểm</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Đợt đánh giá</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Thành viên</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Knock-out</source>
        <translation>Lý do loại</translation>
    </message>
    <message>
        <source>Beyond the council&apos;s limit: discuss and score again</source>
        <translation>Quá mức chênh lệch cho phép: thảo luận và chấm lại</translation>
    </message>
    <message>
        <source>Excluded by a knock-out</source>
        <translation>Có lý do loại</translation>
    </message>
    <message>
        <source>The scores changed since it was decided</source>
        <translation>Điểm đã thay đổi sau khi quyết định</translation>
    </message>
    <message>
        <source>potential 5 stars</source>
        <translation>tiềm năng 5 sao</translation>
    </message>
    <message>
        <source>scores changed since</source>
        <translation>điểm đã thay đổi</translation>
    </message>
    <message>
        <source>%1 sheets signed</source>
        <translation>đã ký %1 phiếu</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>cần thảo luận</translation>
    </message>
    <message>
        <source>ready to decide</source>
        <translation>chờ quyết định</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Lệch</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Hạng</translation>
    </message>
    <message>
        <source>Unmet</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Đề xuất</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ tịch</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Phó Chủ tịch</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>Chưa có thành viên</translation>
    </message>
    <message>
        <source>Attendance is not noted yet; %1 members</source>
        <translation>Chưa điểm danh; %1 thành viên</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>đủ %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>chưa đủ %1</translation>
    </message>
    <message>
        <source>nobody is chair</source>
        <translation>chưa có Chủ tịch Hội đồng</translation>
    </message>
    <message>
        <source>with the chair</source>
        <translation>có Chủ tịch Hội đồng</translation>
    </message>
    <message>
        <source>without the chair</source>
        <translation>vắng Chủ tịch Hội đồng</translation>
    </message>
    <message>
        <source>%1/%2 present – %3, %4</source>
        <translation>Có mặt %1/%2 – %3, %4</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Đã kết thúc %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>day not set</source>
        <translation>chưa có ngày</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>không được công nhận</translation>
    </message>
    <message>
        <source>%1 (no certificate)</source>
        <translation>%1 (không cấp giấy)</translation>
    </message>
    <message>
        <source>4 stars, potential 5 stars</source>
        <translation>4 sao, tiềm năng 5 sao</translation>
    </message>
    <message>
        <source>final scores</source>
        <translation>điểm cuối cùng</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>chưa chấm</translation>
    </message>
    <message>
        <source>%1 of %2 filled in</source>
        <translation>đã chấm %1/%2</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>đã ký</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>vắng</translation>
    </message>
    <message>
        <source>absent – not counted</source>
        <translation>vắng – không tính</translation>
    </message>
    <message>
        <source>Decided: %1, on %2</source>
        <translation>Đã quyết định: %1, ngày %2</translation>
    </message>
    <message>
        <source>Potential 5 stars: the dossier goes on to the Ministry.</source>
        <translation>Tiềm năng 5 sao: chuyển hồ sơ lên Bộ.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>The scores changed since it was decided.</source>
        <translation>Điểm đã thay đổi sau khi quyết định.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Đề xuất: %1</translation>
    </message>
    <message>
        <source>For the time being: %1 of %2 sheets are signed.</source>
        <translation>Tạm tính: đã ký %1 trong %2 phiếu.</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of absent members are not counted.</source>
        <translation>
            <numerusform>%Ln phiếu của thành viên vắng không được tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>The product set is not known; the dossier&apos;s form has a field for it.</source>
        <translation>Chưa rõ bộ sản phẩm; hãy chọn khi sửa hồ sơ.</translation>
    </message>
    <message>
        <source>This rule set has no score sheet here; type the final scores.</source>
        <translation>Quy định này không có phiếu chấm; hãy nhập điểm cuối cùng.</translation>
    </message>
    <message>
        <source>No sheet is signed yet.</source>
        <translation>Chưa có phiếu nào được ký.</translation>
    </message>
    <message>
        <source>%1 %2: needs %3, mean %4</source>
        <translation>%1 %2: cần %3, trung bình %4</translation>
    </message>
    <message>
        <source> (below: %1)</source>
        <translation> (chưa đạt: %1)</translation>
    </message>
    <message>
        <source>Not met for %1</source>
        <translation>Chưa đạt cho %1</translation>
    </message>
    <message>
        <source>All minimum conditions are met.</source>
        <translation>Đạt mọi điều kiện tối thiểu.</translation>
    </message>
    <message>
        <source>Here (%1): %2</source>
        <translation>Có mặt (%1): %2</translation>
    </message>
    <message>
        <source>Away (%1): %2</source>
        <translation>Vắng (%1): %2</translation>
    </message>
    <message>
        <source>Not in the council, not noted (%1): %2</source>
        <translation>Không có trong Hội đồng, không ghi (%1): %2</translation>
    </message>
    <message>
        <source>%1 takes no part: %2</source>
        <translation>%1 không tham gia: %2</translation>
    </message>
    <message>
        <source>upgrade not recognised; keeps %1 stars until %2</source>
        <translation>không công nhận nâng hạng; giữ %1 sao đến %2</translation>
    </message>
    <message>
        <source>not raised</source>
        <translation>không được nâng hạng</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>bị loại</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>không tham gia</translation>
    </message>
    <message>
        <source>Why without a quorum</source>
        <translation>Lý do quyết định khi chưa đủ điều kiện họp</translation>
    </message>
    <message>
        <source>Heads of the papers</source>
        <translation>Đầu mục văn bản</translation>
    </message>
    <message>
        <source>For the next rounds</source>
        <translation>Dùng cho đợt sau</translation>
    </message>
    <message>
        <source>Copied from</source>
        <translation>Sao từ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>Thay cho</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>By the paper</source>
        <translation>Theo văn bản</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Phiếu chấm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Người làm</translation>
    </message>
    <message>
        <source>Points before</source>
        <translation>Điểm trước</translation>
    </message>
    <message>
        <source>Points after</source>
        <translation>Điểm sau</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>%1/%2 ballots</source>
        <translation>%1/%2 phiếu</translation>
    </message>
    <message>
        <source>How it decides</source>
        <translation>Hình thức quyết định</translation>
    </message>
    <message>
        <source>Ballots sent on</source>
        <translation>Ngày gửi phiếu lấy ý kiến</translation>
    </message>
    <message>
        <source>Ballots back until</source>
        <translation>Hạn gửi lại phiếu</translation>
    </message>
    <message>
        <source>ballots sent on %1</source>
        <translation>gửi phiếu ngày %1</translation>
    </message>
    <message>
        <source>by written ballot</source>
        <translation>lấy ý kiến bằng văn bản</translation>
    </message>
</context>
<context>
    <name>secondPassword</name>
    <message>
        <source>The password opens the copy</source>
        <translation>Mật khẩu mở được bản sao</translation>
    </message>
    <message>
        <source>The copy is not good</source>
        <translation>Bản sao không tốt</translation>
    </message>
    <message>
        <source>The second place is not connected</source>
        <translation>Nơi thứ hai chưa kết nối</translation>
    </message>
    <message>
        <source>Connect its drive first: the password is tried on a copy there.</source>
        <translation>Hãy kết nối ổ trước: mật khẩu được thử trên một bản sao ở đó.</translation>
    </message>
    <message>
        <source>Whoever finds the drive can then read nothing of the register. But whoever forgets the password cannot either: no one, not even the makers of this program, can open these copies without it. Write it down and keep it in the office&apos;s safe, not with the drive. Backups on this computer stay without a password.</source>
        <translation>Có mật khẩu thì ai nhặt được ổ cũng không đọc được sổ. Nhưng quên mật khẩu thì không ai mở được bản sao này, kể cả người làm ra chương trình. Hãy ghi mật khẩu ra giấy, cất trong tủ hồ sơ của cơ quan, đừng để cùng chỗ với ổ. Bản sao lưu trên máy này vẫn không có mật khẩu.</translation>
    </message>
    <message>
        <source>Making a protected copy and opening it…</source>
        <translation>Đang làm một bản sao có mật khẩu và mở thử…</translation>
    </message>
    <message>
        <source>The password was not set</source>
        <translation>Chưa đặt được mật khẩu</translation>
    </message>
    <message numerus="yes">
        <source>%n older copy(ies) there have no password. Delete them there, or they go by themselves as they grow too old.</source>
        <translation>
            <numerusform>Ở đó còn %n bản sao cũ không có mật khẩu. Hãy tự xóa, hoặc để chương trình bỏ dần khi quá cũ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies in the second place have a password</source>
        <translation>Bản sao ở nơi thứ hai đang có mật khẩu</translation>
    </message>
    <message>
        <source>Those made before keep the password they were made with, whatever is chosen.</source>
        <translation>Chọn cách nào thì các bản đã làm vẫn mở bằng mật khẩu hồi đó.</translation>
    </message>
    <message>
        <source>Another password…</source>
        <translation>Đổi mật khẩu…</translation>
    </message>
    <message>
        <source>No password from now on</source>
        <translation>Từ nay không dùng mật khẩu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Thôi</translation>
    </message>
    <message>
        <source>There is no protected copy there yet</source>
        <translation>Ở đó chưa có bản sao nào có mật khẩu</translation>
    </message>
    <message>
        <source>Back up the register first.</source>
        <translation>Hãy sao lưu sổ trước.</translation>
    </message>
    <message>
        <source>The newest copy of the second place is opened with it and restored for practice.</source>
        <translation>Bản sao mới nhất ở nơi thứ hai sẽ được mở bằng mật khẩu này và chạy thử khôi phục.</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>Đang thử mật khẩu…</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>%1: no longer in the register. Ctrl+H shows who deleted it and takes it back.</source>
        <translation>%1 này không còn trong sổ. Nhấn Ctrl+H để xem ai đã xóa và khôi phục.</translation>
    </message>
    <message>
        <source>The dossier is “%1” meanwhile and this step does not follow. Go back and look at it again.</source>
        <translation>Hồ sơ hiện đã ở bước “%1” nên không ghi được bước này. Hãy quay lại xem hồ sơ.</translation>
    </message>
    <message>
        <source>This field is needed; please fill it in.</source>
        <translation>Ô này bắt buộc; hãy điền.</translation>
    </message>
    <message>
        <source>Still missing; the record can be saved without it.</source>
        <translation>Còn thiếu; vẫn lưu được, bổ sung sau.</translation>
    </message>
    <message>
        <source>This legal form belongs to another kind of subject; choose one from the list.</source>
        <translation>Loại hình pháp lý này thuộc loại hình chủ thể khác; hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>“%1” is not a tax code: 10 digits, 10 digits-3 digits, or 12 digits.</source>
        <translation>“%1” không đúng dạng mã số thuế: 10 chữ số, 10 chữ số-3 chữ số, hoặc 12 chữ số.</translation>
    </message>
    <message>
        <source>The check digit of “%1” does not fit; please compare with the paper.</source>
        <translation>Số kiểm tra của “%1” không khớp; hãy đối chiếu với giấy tờ.</translation>
    </message>
    <message>
        <source>“%1” does not look like a phone number: 10 digits from 03, 05, 07, 08, 09, or a landline from 02.</source>
        <translation>“%1” không giống số điện thoại: 10 chữ số, đầu 03, 05, 07, 08, 09, hoặc máy bàn đầu 02.</translation>
    </message>
    <message>
        <source>A personal ID has 12 digits (old ones 9).</source>
        <translation>Số căn cước có 12 chữ số (chứng minh nhân dân cũ: 9).</translation>
    </message>
    <message>
        <source>“%1” does not look like an e-mail address, such as ten@coquan.vn.</source>
        <translation>“%1” không giống địa chỉ thư điện tử, ví dụ ten@coquan.vn.</translation>
    </message>
    <message>
        <source>%1 is in the future; please check the year.</source>
        <translation>Ngày %1 chưa tới; hãy xem lại năm.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type day/month/year, such as 05/03/2024.</source>
        <translation>“%1” không phải là một ngày trong lịch. Hãy gõ ngày/tháng/năm, ví dụ 05/03/2024.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type digits with a decimal comma, such as 70,9.</source>
        <translation>“%1” không phải là số. Hãy gõ chữ số, phần lẻ sau dấu phẩy, ví dụ 70,9.</translation>
    </message>
    <message>
        <source>“%1” is not a score. Type a number from 0 to 100 with a decimal comma, such as 70,9.</source>
        <translation>“%1” không phải là điểm. Hãy gõ số từ 0 đến 100, phần lẻ sau dấu phẩy, ví dụ 70,9.</translation>
    </message>
    <message>
        <source>“%1” is not in the list; choose one of the lines offered.</source>
        <translation>“%1” không có trong danh sách; hãy chọn một dòng gợi ý.</translation>
    </message>
    <message>
        <source>“%1” may mean several; choose one of the lines offered.</source>
        <translation>Có nhiều “%1”; hãy chọn một dòng gợi ý.</translation>
    </message>
    <message>
        <source>A barcode has 8, 12, 13 or 14 digits; found “%1”.</source>
        <translation>Mã vạch có 8, 12, 13 hoặc 14 chữ số; đang ghi “%1”.</translation>
    </message>
    <message>
        <source>The check digit should be %1, it is %2.</source>
        <translation>Số kiểm tra phải là %1, đang ghi %2.</translation>
    </message>
    <message>
        <source>“%1” is not a decision number, such as 3610/QĐ-UBND.</source>
        <translation>“%1” không đúng dạng số quyết định, ví dụ 3610/QĐ-UBND.</translation>
    </message>
    <message>
        <source>Decision %1 of this issuer and day is in the register already; choose it from the list.</source>
        <translation>Quyết định %1 của cơ quan này, ngày này đã có trong sổ; hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>Stars are 3, 4 or 5; found %1.</source>
        <translation>Hạng sao là 3, 4 hoặc 5; đang ghi %1.</translation>
    </message>
    <message>
        <source>%1 points are in the band of %2 stars.</source>
        <translation>%1 điểm thuộc hạng %2 sao.</translation>
    </message>
    <message>
        <source>The last day is before the first. 36 months from %1 end on %2.</source>
        <translation>Ngày hết hạn trước ngày có hiệu lực. 36 tháng từ %1 là đến hết %2.</translation>
    </message>
    <message>
        <source>36 months from %1 end on %2.</source>
        <translation>36 tháng từ %1 là đến hết %2.</translation>
    </message>
    <message>
        <source>Other than the day of the decision, %1.</source>
        <translation>Khác ngày ký quyết định (%1).</translation>
    </message>
    <message>
        <source>An extension ends after the last valid day, %1.</source>
        <translation>Ngày kéo dài hiệu lực phải sau ngày hết hạn (%1).</translation>
    </message>
    <message>
        <source>An extension ends at most %2 days after the last valid day: %1.</source>
        <translation>Chỉ được kéo dài hiệu lực tối đa %2 ngày sau ngày hết hạn: %1.</translation>
    </message>
    <message>
        <source>A withdrawal needs its ground, a to e; choose one.</source>
        <translation>Thu hồi phải có lý do (a đến e); hãy chọn một lý do.</translation>
    </message>
    <message>
        <source>A withdrawal needs its day; fill it in or choose “Not withdrawn”.</source>
        <translation>Thu hồi phải có ngày; hãy điền ngày hoặc chọn “Không thu hồi”.</translation>
    </message>
    <message>
        <source>Withdrawn before it began on %1; please check the day.</source>
        <translation>Ngày thu hồi trước ngày có hiệu lực %1; hãy xem lại ngày.</translation>
    </message>
    <message>
        <source>Another certificate of this product begins on %1 already; correct that one instead.</source>
        <translation>Sản phẩm này đã có Giấy chứng nhận khác hiệu lực từ %1; hãy sửa Giấy chứng nhận đó.</translation>
    </message>
    <message>
        <source>“%1” is not there. Check the name, or choose another file.</source>
        <translation>Không thấy “%1”. Hãy xem lại tên hoặc chọn tệp khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be read or written. Check that you may use the file and its folder, and that it is not taken.</source>
        <translation>Không đọc hoặc ghi được “%1”. Hãy xem bạn có quyền dùng tệp và thư mục này không, và tên đó đã có tệp khác chưa.</translation>
    </message>
    <message>
        <source>“%1” is not a register of this program. Nothing in it was changed.</source>
        <translation>“%1” không phải là sổ của chương trình này. Tệp vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of the program. Update the program to open it. Nothing in it was changed.</source>
        <translation>“%1” được ghi bằng phiên bản mới hơn của chương trình. Hãy cập nhật chương trình để mở. Tệp vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). Nothing in it was changed. Open a backup instead.</source>
        <translation>Tệp bị hỏng (%1) và vẫn giữ nguyên như cũ. Hãy mở một bản sao lưu.</translation>
    </message>
    <message>
        <source>Another program is writing to the register just now. Try again in a moment.</source>
        <translation>Một chương trình khác đang ghi vào sổ. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile. Look at its present state, then make your change again.</source>
        <translation>“%1” vừa được người khác sửa. Hãy xem nội dung hiện nay rồi sửa lại.</translation>
    </message>
    <message>
        <source>The register does not take this record (%1). Check for one that is there already.</source>
        <translation>Sổ không nhận bản ghi này (%1). Hãy xem trong sổ đã có bản ghi trùng chưa.</translation>
    </message>
    <message>
        <source>The input cannot be used: %1.</source>
        <translation>Không dùng được nội dung đã nhập: %1.</translation>
    </message>
    <message>
        <source>Too large to read: %1.</source>
        <translation>Tệp quá lớn, không đọc được: %1.</translation>
    </message>
    <message>
        <source>Could not write (%1). Check the disk&apos;s free space and your rights to the folder.</source>
        <translation>Không ghi được (%1). Hãy xem ổ đĩa còn chỗ trống không và bạn có quyền ghi vào thư mục không.</translation>
    </message>
    <message>
        <source>The program made a mistake: %1. Nothing was saved.</source>
        <translation>Chương trình gặp lỗi: %1. Chưa lưu gì cả.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from 1 to 365.</source>
        <translation>“%1” không phải là số ngày từ 1 đến 365.</translation>
    </message>
    <message>
        <source>The quorum is a share such as 3 of 4; the first number is not greater than the second.</source>
        <translation>Số thành viên cần có mặt là một tỷ lệ như 3 trên 4; số đầu không lớn hơn số sau.</translation>
    </message>
    <message>
        <source>The limit is a number of points from 0 to 100.</source>
        <translation>Mức chênh lệch là số điểm từ 0 đến 100.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1” không phải là số nguyên.</translation>
    </message>
    <message>
        <source>Nobody is the chair yet; without one there is no quorum.</source>
        <translation>Chưa có Chủ tịch Hội đồng; không có Chủ tịch thì không đủ thành phần họp.</translation>
    </message>
    <message>
        <source>More than one member is the chair; please check the roles.</source>
        <translation>Có hơn một Chủ tịch Hội đồng; hãy xem lại vai trò.</translation>
    </message>
    <message>
        <source>Nobody fills in score sheets; tick “scores” for those who do.</source>
        <translation>Chưa ai chấm điểm; hãy đánh dấu “Chấm điểm” cho người chấm.</translation>
    </message>
    <message>
        <source>Line %1 has no name; fill it in or remove the line.</source>
        <translation>Dòng %1 chưa có họ tên; hãy điền hoặc bỏ dòng này.</translation>
    </message>
    <message>
        <source>%1 has filled in score sheets and cannot be removed; untick “scores” instead.</source>
        <translation>%1 đã chấm phiếu nên không bỏ được; hãy bỏ dấu “Chấm điểm”.</translation>
    </message>
    <message>
        <source>Type a year from 2018 to 2100.</source>
        <translation>Hãy gõ năm từ 2018 đến 2100.</translation>
    </message>
    <message>
        <source>The meeting is before the last day for proposals; please check both.</source>
        <translation>Ngày họp trước hạn nhận hồ sơ; hãy xem lại cả hai.</translation>
    </message>
    <message>
        <source>Another round is called “%1” already.</source>
        <translation>Đã có đợt khác tên “%1”.</translation>
    </message>
    <message>
        <source>Five stars are decided by the Ministry. Decide 4 stars; the dossier is marked as potential 5 stars.</source>
        <translation>5 sao do Bộ quyết định. Hãy chọn 4 sao; hồ sơ được ghi là tiềm năng 5 sao.</translation>
    </message>
    <message>
        <source>The council decides otherwise than proposed; please write down why.</source>
        <translation>Hội đồng quyết định khác đề xuất; hãy ghi lý do.</translation>
    </message>
    <message>
        <source>More than the scores give (%1 stars). The council may decide so; the reason goes into the minutes.</source>
        <translation>Cao hơn kết quả theo điểm (%1 sao). Hội đồng có thể quyết định như vậy; lý do được ghi vào biên bản.</translation>
    </message>
    <message>
        <source>%1 of %2 sheets are not signed yet and are not counted.</source>
        <translation>%1 trong %2 phiếu chưa ký nên chưa được tính.</translation>
    </message>
    <message>
        <source>There are no signed sheets and no final scores yet.</source>
        <translation>Chưa có phiếu nào được ký và chưa có điểm cuối cùng.</translation>
    </message>
    <message>
        <source>No quorum: %1 of %2 members are present, or the chair is missing.</source>
        <translation>Chưa đủ thành phần họp: có mặt %1 trong %2 thành viên, hoặc vắng Chủ tịch.</translation>
    </message>
    <message>
        <source>Before the council&apos;s meeting on %1.</source>
        <translation>Trước ngày họp Hội đồng %1.</translation>
    </message>
    <message>
        <source>There is no dossier in the round yet.</source>
        <translation>Đợt này chưa có hồ sơ.</translation>
    </message>
    <message>
        <source>%1 dossiers are not decided yet; decide them or take them out of the round.</source>
        <translation>Còn %1 hồ sơ chưa có kết quả; hãy quyết định hoặc lấy ra khỏi đợt.</translation>
    </message>
    <message>
        <source>Nobody noted who was present.</source>
        <translation>Chưa điểm danh.</translation>
    </message>
    <message>
        <source>The scores of %1 dossiers changed after they were decided; please decide them again.</source>
        <translation>Điểm của %1 hồ sơ đã thay đổi sau khi quyết định; hãy quyết định lại.</translation>
    </message>
    <message>
        <source>A, B and C add up to %1, but the total says %2. Compare with the paper.</source>
        <translation>A, B và C cộng được %1, nhưng tổng ghi %2. Hãy đối chiếu với giấy tờ.</translation>
    </message>
    <message>
        <source>%1 is more than this part can have; at most %2.</source>
        <translation>%1 lớn hơn điểm tối đa của phần này; tối đa %2.</translation>
    </message>
    <message>
        <source>The result is other than the total&apos;s stars; please say why.</source>
        <translation>Kết quả khác hạng sao theo tổng điểm; hãy ghi lý do.</translation>
    </message>
    <message>
        <source>This product has an open dossier already (%1). Finish or cancel that one first.</source>
        <translation>Sản phẩm này đang có một hồ sơ mở (%1). Hãy kết thúc hoặc hủy hồ sơ đó trước.</translation>
    </message>
    <message>
        <source>The program does not know the rule set “%1”; choose one from the list.</source>
        <translation>Chương trình không biết quy định “%1”; hãy chọn trong danh sách.</translation>
    </message>
    <message>
        <source>On the filing day “%1” is in force; write down why another one applies.</source>
        <translation>Vào ngày nộp, “%1” đang có hiệu lực; hãy ghi lý do áp dụng quy định khác.</translation>
    </message>
    <message>
        <source>Dossiers filed under these rules had to be judged by %1; choose the rules in force now and say why.</source>
        <translation>Hồ sơ nộp theo quy định này phải được đánh giá xong trước %1; hãy chọn quy định đang áp dụng và ghi lý do.</translation>
    </message>
    <message>
        <source>The product has been recognised before; this is rather a renewal or an upgrade.</source>
        <translation>Sản phẩm đã từng được công nhận; có lẽ đây là đánh giá lại hoặc nâng hạng.</translation>
    </message>
    <message>
        <source>The product was never recognised; this is rather a first recognition.</source>
        <translation>Sản phẩm chưa từng được công nhận; có lẽ đây là đánh giá lần đầu.</translation>
    </message>
    <message>
        <source>The certificate is no longer in force (last day %1); this is rather a renewal.</source>
        <translation>Giấy chứng nhận không còn hiệu lực (hết hạn %1); có lẽ đây là đánh giá lại.</translation>
    </message>
    <message>
        <source>A renewal is filed from %1 to %2, %4 to %5 days before the certificate ends on %3. The office decides whether to take it.</source>
        <translation>Hồ sơ đánh giá lại nộp từ %1 đến %2, tức %4 đến %5 ngày trước khi Giấy chứng nhận hết hạn (%3). Cơ quan quyết định có nhận hay không.</translation>
    </message>
    <message>
        <source>Product sets are numbered 1 to 26; found %1.</source>
        <translation>Bộ sản phẩm đánh số 1 đến 26; đang ghi %1.</translation>
    </message>
    <message>
        <source>The product belongs to set %1; please check which is right.</source>
        <translation>Sản phẩm thuộc bộ %1; hãy xem bộ nào đúng.</translation>
    </message>
    <message>
        <source>The sheet of this set has two cases; choose the one that fits, A or B.</source>
        <translation>Phiếu của bộ này có hai trường hợp; hãy chọn trường hợp phù hợp, A hoặc B.</translation>
    </message>
    <message>
        <source>%1 is before an earlier step of the dossier, %2; please check both.</source>
        <translation>%1 trước một bước đã có của hồ sơ (%2); hãy xem lại cả hai.</translation>
    </message>
    <message>
        <source>The report was due by %1, %2 working days after the commune received the dossier.</source>
        <translation>Hạn báo cáo là %1, tức %2 ngày làm việc sau khi UBND xã nhận hồ sơ.</translation>
    </message>
    <message>
        <source>The commune&apos;s report was due by %1, %2 working days after it received the dossier.</source>
        <translation>Hạn báo cáo của UBND xã là %1, tức %2 ngày làm việc sau khi nhận hồ sơ.</translation>
    </message>
    <message>
        <source>Due by %1: %2 working days after the commune received the dossier, public holidays not counted.</source>
        <translation>Hạn %1: %2 ngày làm việc sau khi UBND xã nhận hồ sơ, chưa trừ ngày nghỉ lễ.</translation>
    </message>
    <message>
        <source>From 06/07/2025 on a dossier has the commune&apos;s report; it is still missing.</source>
        <translation>Từ 06/07/2025 hồ sơ phải có báo cáo của UBND xã; hiện còn thiếu.</translation>
    </message>
    <message>
        <source>The dossier&apos;s last step was on %1; this one cannot be earlier.</source>
        <translation>Bước gần nhất của hồ sơ là ngày %1; bước này không thể sớm hơn.</translation>
    </message>
    <message>
        <source>Expired on %1, before the dossier was filed (%2). To mark it as out of date press 4</source>
        <translation>Hết hạn ngày %1, trước khi nộp hồ sơ (%2). Nhấn 4 để ghi là hết hạn</translation>
    </message>
    <message>
        <source>“%1” is empty (0 bytes). Scan or save it again, then attach it.</source>
        <translation>“%1” là tệp trống (0 byte). Hãy quét hoặc lưu lại rồi đính kèm.</translation>
    </message>
    <message>
        <source>“%1” has %2 MB; at most %3 MB can be attached. Scan it with a lower resolution or attach it in parts.</source>
        <translation>“%1” nặng %2 MB; chỉ đính kèm được tối đa %3 MB. Hãy quét với độ phân giải thấp hơn hoặc chia nhỏ.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. Choose the file again.</source>
        <translation>Không còn thấy “%1”. Hãy chọn lại tệp.</translation>
    </message>
    <message>
        <source>“%1” is not a file; folders and devices cannot be attached. Choose the files in it.</source>
        <translation>“%1” không phải là tệp; không đính kèm được thư mục hay thiết bị. Hãy chọn các tệp bên trong.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that you may open it, or copy it to your own folder first.</source>
        <translation>Không đọc được “%1”. Hãy kiểm tra quyền mở tệp, hoặc sao chép về thư mục của bạn trước.</translation>
    </message>
    <message>
        <source>The change recorded last is of %1; a change before it can no longer be recorded. Take that one back first, or give a later day.</source>
        <translation>Thay đổi ghi gần nhất là từ ngày %1; không ghi được thay đổi trước ngày đó. Hãy hoàn tác thay đổi ấy trước, hoặc ghi ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Nothing differs from what is in the register; fill in below what is new.</source>
        <translation>Chưa có gì khác với sổ; hãy ghi thông tin mới ở bên dưới.</translation>
    </message>
    <message>
        <source>This is not what differs below; the reason would be “%1”.</source>
        <translation>Lý do không khớp với những gì thay đổi bên dưới; lý do đúng là “%1”.</translation>
    </message>
    <message>
        <source>Decision %1 is in the register already, with %2 certificates; this is added to it.</source>
        <translation>Quyết định %1 đã có trong sổ, với %2 Giấy chứng nhận; lần ghi này được thêm vào quyết định đó.</translation>
    </message>
    <message>
        <source>Decision %1 is in the register as another kind of decision.</source>
        <translation>Quyết định %1 trong sổ thuộc loại quyết định khác.</translation>
    </message>
    <message>
        <source>Decision %1 of this issuer is in the register with another day of that year, %2. Compare with the paper.</source>
        <translation>Quyết định %1 của cơ quan này trong sổ ghi ngày khác trong năm, %2. Hãy đối chiếu với văn bản.</translation>
    </message>
    <message>
        <source>%1 stars are recognised since %2 by: %3. Check who issues the decision.</source>
        <translation>Tính đến %2, hạng %1 sao do: %3 công nhận. Hãy kiểm tra cơ quan ban hành.</translation>
    </message>
    <message>
        <source>“%1”: the council has not decided its stars yet.</source>
        <translation>“%1”: Hội đồng chưa quyết định hạng sao.</translation>
    </message>
    <message>
        <source>“%1”: it has an open dossier; recognise it from its round instead.</source>
        <translation>“%1”: đang có hồ sơ chưa kết thúc; hãy công nhận từ đợt đánh giá của hồ sơ đó.</translation>
    </message>
    <message>
        <source>“%1”: holds 4 stars as a potential 5 stars; only a decision of the Ministry gives the fifth.</source>
        <translation>“%1”: đang giữ 4 sao, tiềm năng 5 sao; chỉ quyết định của Bộ mới công nhận 5 sao.</translation>
    </message>
    <message>
        <source>“%1”: its dossier is closed already.</source>
        <translation>“%1”: hồ sơ đã kết thúc.</translation>
    </message>
    <message>
        <source>“%1”: its dossier was cancelled.</source>
        <translation>“%1”: hồ sơ đã bị hủy.</translation>
    </message>
    <message>
        <source>“%1”: the council decided only on %2, after the decision was signed.</source>
        <translation>“%1”: Hội đồng mới quyết định ngày %2, sau ngày ký quyết định.</translation>
    </message>
    <message>
        <source>“%1”: the product is no longer in the register.</source>
        <translation>“%1”: sản phẩm không còn trong sổ.</translation>
    </message>
    <message>
        <source>“%1”: the product is marked as no longer made.</source>
        <translation>“%1”: sản phẩm đã ghi là ngừng sản xuất.</translation>
    </message>
    <message>
        <source>“%1”: its subject %2 is marked as closed.</source>
        <translation>“%1”: chủ thể %2 đã ghi là ngừng hoạt động.</translation>
    </message>
    <message>
        <source>“%1”: its last certificate was withdrawn on %2.</source>
        <translation>“%1”: Giấy chứng nhận gần nhất đã bị thu hồi ngày %2.</translation>
    </message>
    <message>
        <source>“%1”: another certificate begins on %2 already; give another first day.</source>
        <translation>“%1”: đã có Giấy chứng nhận khác hiệu lực từ %2; hãy ghi ngày hiệu lực khác.</translation>
    </message>
    <message>
        <source>“%1”: a certificate that begins on %2 would supersede this one.</source>
        <translation>“%1”: Giấy chứng nhận hiệu lực từ %2 sẽ thay thế Giấy chứng nhận này.</translation>
    </message>
    <message>
        <source>“%1”: not raised, the certificate of %2 stars stays in force.</source>
        <translation>“%1”: không được nâng hạng, Giấy chứng nhận %2 sao vẫn còn hiệu lực.</translation>
    </message>
    <message>
        <source>“%1”: %2 points are below %3 stars.</source>
        <translation>“%1”: %2 điểm chưa đạt hạng %3 sao.</translation>
    </message>
    <message>
        <source>“%1”: filed as a first recognition, but it was recognised before.</source>
        <translation>“%1”: hồ sơ ghi đánh giá lần đầu nhưng sản phẩm đã từng được công nhận.</translation>
    </message>
    <message>
        <source>“%1”: no earlier certificate is in the register.</source>
        <translation>“%1”: trong sổ chưa có Giấy chứng nhận nào trước đó.</translation>
    </message>
    <message>
        <source>The council met only on %1, after this day.</source>
        <translation>Hội đồng họp ngày %1, sau ngày này.</translation>
    </message>
    <message>
        <source>“%1” has no number that could run on; write for example 01/2026/GCN-OCOP.</source>
        <translation>“%1” không có số để đánh tiếp; ví dụ ghi 01/2026/GCN-OCOP.</translation>
    </message>
    <message>
        <source>Certificate number %1 is that of “%2” already.</source>
        <translation>Số giấy %1 đã dùng cho “%2”.</translation>
    </message>
    <message>
        <source>“%1” appears twice in this decision.</source>
        <translation>“%1”: có hai lần trong quyết định này.</translation>
    </message>
    <message>
        <source>Nothing is left for this act.</source>
        <translation>Không còn sản phẩm nào trong việc này.</translation>
    </message>
    <message>
        <source>“%1”: its certificate is withdrawn already, from %2. Take it out with Delete.</source>
        <translation>“%1”: Giấy chứng nhận đã bị thu hồi từ %2. Nhấn Delete để bỏ dòng này.</translation>
    </message>
    <message>
        <source>“%1”: recognised again from %2, nothing to extend. Take it out with Delete.</source>
        <translation>“%1”: đã được công nhận lại từ %2, không cần kéo dài hiệu lực. Nhấn Delete để bỏ dòng này.</translation>
    </message>
    <message>
        <source>“%1”: the certificate has no dates; complete it first.</source>
        <translation>“%1”: Giấy chứng nhận thiếu ngày; hãy bổ sung trước.</translation>
    </message>
    <message>
        <source>“%1”: the rules in force allow no extension.</source>
        <translation>“%1”: quy định hiện hành không cho kéo dài hiệu lực.</translation>
    </message>
    <message>
        <source>“%1”: it ended on %2, before the rules of the extension came into force on %3.</source>
        <translation>“%1”: hết hạn ngày %2, trước khi quy định về kéo dài hiệu lực được áp dụng (%3).</translation>
    </message>
    <message>
        <source>“%1”: the dossier could be filed from %2 to %3; the extension is for those who could not.</source>
        <translation>“%1”: có thể nộp hồ sơ từ %2 đến %3; chỉ kéo dài hiệu lực cho trường hợp không kịp nộp.</translation>
    </message>
    <message>
        <source>“%1”: valid until %2 by itself; the extension must end later.</source>
        <translation>“%1”: vốn có hiệu lực đến hết %2; ngày kéo dài hiệu lực phải sau ngày đó.</translation>
    </message>
    <message>
        <source>“%1”: at most until %2, %3 days after the last valid day.</source>
        <translation>“%1”: chậm nhất đến hết %2, tức %3 ngày sau ngày hết hạn.</translation>
    </message>
    <message>
        <source>“%1”: this extension is over since %2.</source>
        <translation>“%1”: thời gian kéo dài hiệu lực đã hết từ %2.</translation>
    </message>
    <message>
        <source>“%1”: concluded before the certificate began on %2.</source>
        <translation>“%1”: kết luận trước khi Giấy chứng nhận có hiệu lực (%2).</translation>
    </message>
    <message>
        <source>“%1”: the certificate begins only on %2; it cannot be withdrawn before.</source>
        <translation>“%1”: Giấy chứng nhận có hiệu lực từ %2; không thể thu hồi trước ngày đó.</translation>
    </message>
    <message>
        <source>The violation was concluded only on %1, after this day.</source>
        <translation>Kết luận vi phạm ngày %1, sau ngày này.</translation>
    </message>
    <message>
        <source>The decision was due by %1.</source>
        <translation>Hạn ra quyết định là %1.</translation>
    </message>
    <message>
        <source>A potential 5 stars holds 4 stars until the Ministry decides.</source>
        <translation>Sản phẩm tiềm năng 5 sao giữ hạng 4 sao cho đến khi Bộ quyết định.</translation>
    </message>
    <message>
        <source>The dossier has ended: its result depends on this. Take it up again first (F6).</source>
        <translation>Hồ sơ đã kết thúc, kết quả dựa trên nội dung này. Hãy mở lại hồ sơ trước (F6).</translation>
    </message>
    <message>
        <source>Fresh, raw or simply prepared: the programme wants few more of these registered; advise on processing.</source>
        <translation>Sản phẩm tươi sống, thô hoặc sơ chế: chương trình hạn chế đăng ký thêm; nên hướng dẫn chủ thể chế biến sâu.</translation>
    </message>
    <message>
        <source>%1 lies ahead: only what was done until today, %2, can be noted.</source>
        <translation>Ngày %1 chưa tới: chỉ ghi việc đã làm đến hôm nay, %2.</translation>
    </message>
    <message>
        <source>%1 is before the step before it, %2; compare the days.</source>
        <translation>%1 sớm hơn bước liền trước (%2); hãy đối chiếu lại các ngày.</translation>
    </message>
    <message>
        <source>The letter was received on %1 but has no day it was sent; fill that in first.</source>
        <translation>Văn bản ghi đã nhận ngày %1 nhưng chưa có ngày gửi; hãy ghi ngày gửi trước.</translation>
    </message>
    <message>
        <source>Sent without a number: note the one the registry gave it.</source>
        <translation>Đã gửi nhưng chưa có số; hãy ghi số văn thư đã cấp.</translation>
    </message>
    <message>
        <source>“%1” is not a number to count from; type digits, such as 45, or leave it empty to write it by hand.</source>
        <translation>“%1” không phải số để đánh tiếp; hãy gõ chữ số, ví dụ 45, hoặc để trống để điền tay.</translation>
    </message>
    <message>
        <source>Number %1 is already on the letter to %2; the next free one is %3.</source>
        <translation>Số %1 đã dùng cho văn bản gửi %2; số còn trống tiếp theo là %3.</translation>
    </message>
    <message>
        <source>Say how it was sent: by post, Zalo, e-mail or by hand.</source>
        <translation>Hãy chọn hình thức gửi: bưu điện, Zalo, thư điện tử hay trao trực tiếp.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from %2 to %3. Type whole days before the last valid day, such as 30; after it with a minus, such as -30.</source>
        <translation>“%1” không phải số ngày từ %2 đến %3. Gõ số ngày nguyên trước ngày hết hạn, ví dụ 30; sau ngày hết hạn thì thêm dấu trừ, ví dụ -30.</translation>
    </message>
    <message>
        <source>“%1” is not a number of months from %2 to %3. Type whole months, such as 24; 0 when it does not run out.</source>
        <translation>“%1” không phải số tháng từ %2 đến %3. Gõ số tháng nguyên, ví dụ 24; không có thời hạn thì gõ 0.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days from %2 to %3. Type whole days before the last day, such as 90.</source>
        <translation>“%1” không phải số ngày từ %2 đến %3. Gõ số ngày nguyên trước ngày hết hạn, ví dụ 90.</translation>
    </message>
    <message>
        <source>%1 is in the program&apos;s list and keeps its date. Make it a plain day and add the other one.</source>
        <translation>%1 có sẵn trong danh sách nên không đổi được ngày. Chuyển dòng này thành ngày thường rồi thêm ngày khác.</translation>
    </message>
    <message>
        <source>%1 has a line in this list already; change that one.</source>
        <translation>%1 đã có một dòng trong danh sách; hãy sửa dòng đó.</translation>
    </message>
    <message>
        <source>It ends on %1, before it was issued on %2. Compare both days with the paper.</source>
        <translation>Hết hạn %1, trước ngày cấp %2. Hãy đối chiếu hai ngày với bản giấy.</translation>
    </message>
    <message>
        <source>%1 is still to come; please check the year.</source>
        <translation>Ngày %1 chưa tới; hãy xem lại năm.</translation>
    </message>
    <message>
        <source>Without a last day nobody is reminded of its end; leave it empty only when the paper has none.</source>
        <translation>Không có ngày hết hạn thì sổ không nhắc; chỉ để trống khi trên giấy không ghi.</translation>
    </message>
    <message>
        <source>This step is noted on all these letters already; to correct a day open the letter (Enter).</source>
        <translation>Các văn bản này đều đã ghi bước đó; muốn sửa ngày hãy mở văn bản (Enter).</translation>
    </message>
    <message>
        <source>The letter is dated %1; today is %2. Check the day and the year.</source>
        <translation>Văn bản ghi ngày %1, hôm nay là %2. Hãy xem lại ngày và năm.</translation>
    </message>
    <message>
        <source>Both have a certificate from %1: one of the two must be deleted or get its right day first.</source>
        <translation>Cả hai đều có Giấy chứng nhận hiệu lực từ %1: hãy xóa một Giấy chứng nhận hoặc sửa lại ngày trước.</translation>
    </message>
    <message>
        <source>Both have an open dossier (%1; %2): finish or cancel one of the two first.</source>
        <translation>Cả hai đều có hồ sơ đánh giá chưa kết thúc (%1; %2): hãy kết thúc hoặc hủy một hồ sơ trước.</translation>
    </message>
    <message>
        <source>“%1”: effective from %2, more than 12 months ahead. Please check the year.</source>
        <translation>“%1”: hiệu lực từ %2, quá 12 tháng kể từ hôm nay. Hãy kiểm tra lại năm.</translation>
    </message>
    <message>
        <source>The dossier is no longer where this step begins. Look at its present state.</source>
        <translation>Hồ sơ không còn ở bước này. Hãy xem lại tình trạng hiện nay của hồ sơ.</translation>
    </message>
    <message>
        <source>The round “%1” is closed. Open it again first.</source>
        <translation>Đợt “%1” đã kết thúc. Hãy mở lại đợt trước.</translation>
    </message>
    <message>
        <source>Effective from %1: that is after %2, more than 12 months ahead. Please check the year.</source>
        <translation>Hiệu lực từ %1 là sau ngày %2, quá 12 tháng kể từ hôm nay. Hãy kiểm tra lại năm.</translation>
    </message>
    <message>
        <source>what is kept in it does not fit together</source>
        <translation>dữ liệu lưu trong đó không khớp nhau</translation>
    </message>
    <message>
        <source>the register did not take the order</source>
        <translation>sổ không thực hiện được lệnh</translation>
    </message>
    <message>
        <source>a value is missing, or refers to what is not there</source>
        <translation>thiếu giá trị, hoặc dẫn đến mục không có trong sổ</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>sổ</translation>
    </message>
    <message>
        <source>The code “%2” is that of the subject “%1” already. Give another code here, or correct the code of that subject first.</source>
        <translation>Mã “%2” đã là mã của chủ thể “%1”. Hãy nhập mã khác ở đây, hoặc sửa mã của chủ thể kia trước.</translation>
    </message>
    <message>
        <source>The code “%2” is that of the product “%1” already. Give another code here, or correct the code of that product first.</source>
        <translation>Mã “%2” đã là mã của sản phẩm “%1”. Hãy nhập mã khác ở đây, hoặc sửa mã của sản phẩm kia trước.</translation>
    </message>
    <message>
        <source>A decision %1 of the same issuer and day is in the register already. Use that one, or correct the number, the issuer or the day here.</source>
        <translation>Sổ đã có Quyết định %1 cùng cơ quan ban hành và cùng ngày. Hãy dùng quyết định đó, hoặc sửa số, cơ quan ban hành hay ngày ở đây.</translation>
    </message>
    <message>
        <source>“%1” has another certificate that begins on %2. Correct that one, or give this one its right first day.</source>
        <translation>“%1” đã có Giấy chứng nhận khác có hiệu lực từ %2. Hãy sửa Giấy chứng nhận kia, hoặc ghi đúng ngày có hiệu lực của Giấy chứng nhận này.</translation>
    </message>
    <message>
        <source>“%1” has another dossier that is still open. Finish or cancel that one first.</source>
        <translation>“%1” đã có hồ sơ đánh giá khác chưa kết thúc. Hãy kết thúc hoặc hủy hồ sơ đó trước.</translation>
    </message>
    <message>
        <source>This paper is noted already in the dossier of “%1”. Look at its present state and change that.</source>
        <translation>Giấy tờ này đã được ghi trong hồ sơ của “%1”. Hãy xem tình trạng hiện nay rồi sửa ở đó.</translation>
    </message>
    <message>
        <source>This ground is ticked already in the dossier of “%1”. Look at its present state and change that.</source>
        <translation>Lý do loại này đã được đánh dấu trong hồ sơ của “%1”. Hãy xem tình trạng hiện nay rồi sửa ở đó.</translation>
    </message>
    <message>
        <source>“%1” has a score sheet for this dossier already. Open that one.</source>
        <translation>“%1” đã có phiếu chấm cho hồ sơ này. Hãy mở phiếu đó.</translation>
    </message>
    <message>
        <source>The attendance of “%1” in this round is noted already. Look at its present state and change that.</source>
        <translation>“%1” đã được điểm danh trong đợt này. Hãy xem tình trạng hiện nay rồi sửa ở đó.</translation>
    </message>
    <message>
        <source>“%1” is in this letter already; once is enough.</source>
        <translation>“%1” đã có trong văn bản này; ghi một lần là đủ.</translation>
    </message>
    <message>
        <source>Somebody is named for “%1” already. Change that line.</source>
        <translation>“%1” đã có người phụ trách. Hãy sửa dòng đó.</translation>
    </message>
    <message>
        <source>a subject</source>
        <translation>một chủ thể</translation>
    </message>
    <message>
        <source>a product</source>
        <translation>một sản phẩm</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>một quyết định</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>một Giấy chứng nhận</translation>
    </message>
    <message>
        <source>an open dossier</source>
        <translation>một hồ sơ đánh giá chưa kết thúc</translation>
    </message>
    <message>
        <source>a paper of a dossier</source>
        <translation>một giấy tờ của hồ sơ</translation>
    </message>
    <message>
        <source>a ground of exclusion</source>
        <translation>một lý do loại</translation>
    </message>
    <message>
        <source>a score sheet</source>
        <translation>một phiếu chấm</translation>
    </message>
    <message>
        <source>a line of a score sheet</source>
        <translation>một dòng của phiếu chấm</translation>
    </message>
    <message>
        <source>an attendance</source>
        <translation>một lượt điểm danh</translation>
    </message>
    <message>
        <source>a letter</source>
        <translation>một văn bản</translation>
    </message>
    <message>
        <source>a product of a letter</source>
        <translation>một sản phẩm của văn bản</translation>
    </message>
    <message>
        <source>a day off or at work</source>
        <translation>một ngày nghỉ hoặc ngày làm việc</translation>
    </message>
    <message>
        <source>a stage of reminding</source>
        <translation>một mốc nhắc việc</translation>
    </message>
    <message>
        <source>who looks after a district</source>
        <translation>người phụ trách một địa bàn</translation>
    </message>
    <message>
        <source>a quality certificate</source>
        <translation>một Giấy chứng nhận chất lượng</translation>
    </message>
    <message>
        <source>a kind of quality certificate</source>
        <translation>một loại Giấy chứng nhận chất lượng</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>một bản ghi</translation>
    </message>
    <message>
        <source>a field</source>
        <translation>một mục</translation>
    </message>
    <message>
        <source>Nothing was saved: the register has %1 with the same value of “%2” already. Close this, look at that one, and change one of the two.</source>
        <translation>Chưa lưu gì: sổ đã có %1 khác trùng mục “%2”. Hãy đóng lại, xem bản ghi đó rồi sửa một trong hai.</translation>
    </message>
    <message>
        <source>Nothing was saved: the value of “%2” of %1 is missing or is not one the register can keep. Please check that field.</source>
        <translation>Chưa lưu gì: mục “%2” của %1 còn thiếu hoặc có giá trị sổ không nhận. Hãy kiểm tra lại mục đó.</translation>
    </message>
    <message>
        <source>This was taken back already, perhaps at another desk.</source>
        <translation>Việc này đã được hoàn tác, có thể ở máy khác.</translation>
    </message>
    <message>
        <source>%1 has a line in the list of days already. Change that line.</source>
        <translation>Ngày %1 đã có một dòng trong danh sách ngày. Hãy sửa dòng đó.</translation>
    </message>
    <message>
        <source>%1 characters are too many; there is room for %2. Please shorten it.</source>
        <translation>%1 ký tự là quá dài, chỉ được tối đa %2. Hãy viết ngắn lại.</translation>
    </message>
    <message>
        <source>Somebody changed this field after you typed here; please look at it again.</source>
        <translation>Có người đã sửa ô này sau khi bạn nhập; hãy xem lại trước khi lưu.</translation>
    </message>
    <message>
        <source>Line %1: “%2” is no role in a council; choose the one that is meant.</source>
        <translation>Dòng %1: “%2” không phải vai trò trong Hội đồng; hãy chọn vai trò đúng.</translation>
    </message>
    <message>
        <source>Decision %1 is in the register with the day %2 already; please check the day.</source>
        <translation>Quyết định %1 đã có trong sổ với ngày %2; hãy kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>The certificate runs until %1; a renewal is usually filed from %2 on. Is it an upgrade?</source>
        <translation>Giấy chứng nhận còn hạn đến %1; hồ sơ đánh giá lại thường nộp từ %2. Có phải hồ sơ nâng hạng không?</translation>
    </message>
    <message>
        <source>Filed outside its window: please write down why the office takes it.</source>
        <translation>Nộp ngoài thời hạn: ghi lý do cơ quan vẫn tiếp nhận.</translation>
    </message>
    <message>
        <source>Please write down why.</source>
        <translation>Hãy ghi lý do.</translation>
    </message>
    <message>
        <source>The council meets on %1 only; correct the day of the meeting if it was sooner.</source>
        <translation>Hội đồng đến ngày %1 mới họp; nếu đã họp sớm hơn, hãy sửa ngày họp.</translation>
    </message>
    <message>
        <source>%1 stars are beyond the band: %2 points are those of %3 stars, and the band is the law&apos;s.</source>
        <translation>%1 sao vượt khung điểm: %2 điểm thuộc hạng %3 sao theo quy định.</translation>
    </message>
    <message>
        <source>The dossier is excluded by a knock-out, whatever its points: it cannot be recognised.</source>
        <translation>Hồ sơ bị loại, không xét điểm: không thể công nhận.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ngày cuối trước ngày đầu.</translation>
    </message>
    <message>
        <source>%1 has signed sheets of this round; open them again first.</source>
        <translation>%1 đã ký phiếu trong đợt này; hãy mở lại các phiếu đó trước.</translation>
    </message>
    <message>
        <source>Attendance was noted or sheets were begun: the round keeps its council. Members are replaced on its page, from a day on.</source>
        <translation>Đã điểm danh hoặc đã chấm phiếu: đợt giữ Hội đồng của mình. Thay thành viên ở trang của đợt, tính từ một ngày.</translation>
    </message>
    <message>
        <source>Still missing: %1. Please write down why it goes on all the same.</source>
        <translation>Còn thiếu: %1. Hãy ghi lý do vẫn chuyển bước.</translation>
    </message>
    <message>
        <source>The totals are %1 points apart, beyond the council&apos;s limit: discuss and score again first, or write down why it is decided so.</source>
        <translation>Điểm các thành viên chênh nhau %1 điểm, quá giới hạn của Hội đồng: hãy thảo luận và chấm lại trước, hoặc ghi lý do quyết định.</translation>
    </message>
    <message>
        <source>“%1” takes no part in this product already. Look at the present reason and change that.</source>
        <translation>“%1” đã được ghi không tham gia sản phẩm này. Xem lý do hiện có và sửa ở đó.</translation>
    </message>
    <message>
        <source>This belongs to the record of a closed round and is not changed any more. Open the round again first, with the reason.</source>
        <translation>Mục này thuộc kết quả của đợt đánh giá đã đóng, không sửa được nữa. Hãy mở lại đợt trước, có ghi lý do.</translation>
    </message>
    <message>
        <source>The certificate ended on %1, before the rules of the extension came into force on %2.</source>
        <translation>Giấy hết hạn ngày %1, trước ngày quy định về kéo dài hiệu lực có hiệu lực (%2).</translation>
    </message>
    <message>
        <source>The dossier could be filed from %1 to %2; the extension is for those who could not.</source>
        <translation>Hồ sơ nộp được từ ngày %1 đến ngày %2; kéo dài hiệu lực chỉ dành cho trường hợp không kịp nộp.</translation>
    </message>
    <message>
        <source>The transition may not be for all of these: please write down why they are extended all the same.</source>
        <translation>Có giấy có thể không thuộc diện chuyển tiếp: vui lòng ghi lý do vẫn kéo dài hiệu lực.</translation>
    </message>
    <message>
        <source>Recognised again while the certificate of %1 runs until %2: long before its window.</source>
        <translation>Công nhận lại khi giấy cấp ngày %1 còn hạn đến ngày %2: sớm hơn nhiều so với thời hạn nộp hồ sơ.</translation>
    </message>
    <message>
        <source>“%1”: recognised again while the certificate of %2 runs until %3, long before its window.</source>
        <translation>“%1”: công nhận lại khi giấy cấp ngày %2 còn hạn đến ngày %3, sớm hơn nhiều so với thời hạn nộp hồ sơ.</translation>
    </message>
    <message>
        <source>Please write down why it is recognised again before its window.</source>
        <translation>Vui lòng ghi lý do công nhận lại trước thời hạn nộp hồ sơ.</translation>
    </message>
    <message>
        <source>Something here is unusual: please write the reason in the note.</source>
        <translation>Có điểm bất thường: vui lòng ghi lý do vào ghi chú.</translation>
    </message>
    <message>
        <source>Without a first number %1 of these certificates have none.</source>
        <translation>Chưa có số đầu tiên: %1 giấy sẽ không có số.</translation>
    </message>
    <message>
        <source>“%1” has no number that could run on; write for example 15/PĐK-49-20335-2026.</source>
        <translation>“%1” không có số để đánh tiếp; ví dụ ghi 15/PĐK-49-20335-2026.</translation>
    </message>
    <message>
        <source>Receipt number %1 is that of the dossier of “%2” already.</source>
        <translation>Số phiếu %1 đã dùng cho hồ sơ của “%2”.</translation>
    </message>
    <message>
        <source>No stars are proposed yet; the council is asked about them.</source>
        <translation>Chưa đề nghị hạng sao nào, trong khi Hội đồng được hỏi ý kiến về hạng sao.</translation>
    </message>
    <message>
        <source>The visit is after the report of %1; please check both.</source>
        <translation>Ngày kiểm tra thực tế sau ngày báo cáo %1; hãy xem lại cả hai ngày.</translation>
    </message>
    <message>
        <source>The advisory team&apos;s report proposes no stars yet for %1 dossiers of the ballot.</source>
        <translation>Tổ tư vấn chưa đề nghị hạng sao cho %1 hồ sơ của đợt lấy ý kiến.</translation>
    </message>
    <message>
        <source>The ballots have not been sent yet.</source>
        <translation>Chưa gửi phiếu lấy ý kiến.</translation>
    </message>
    <message>
        <source>Before the day the ballots were sent, %1.</source>
        <translation>Trước ngày gửi phiếu %1.</translation>
    </message>
    <message>
        <source>Back after the last day, %1; it counts all the same.</source>
        <translation>Nhận sau hạn %1; phiếu vẫn được tính.</translation>
    </message>
    <message>
        <source>The reason stands in the record of the ballot; please write it down.</source>
        <translation>Lý do được ghi trong biên bản kiểm phiếu; hãy ghi lý do.</translation>
    </message>
    <message>
        <source>%1 ballots that can still settle it are not back; the last day is %2.</source>
        <translation>Còn %1 phiếu chưa gửi lại có thể thay đổi kết quả; hạn gửi lại là %2.</translation>
    </message>
    <message>
        <source>Too few ballots came back: %1 of %2, or the chair&apos;s is missing. The council has to meet.</source>
        <translation>Không đủ phiếu gửi lại: %1/%2, hoặc thiếu phiếu của Chủ tịch Hội đồng. Hội đồng phải họp.</translation>
    </message>
    <message>
        <source>Opinions differ: %1 of %2 agree, which is not more than half. The council has to meet; move the dossier into its round.</source>
        <translation>Ý kiến khác nhau: %1/%2 đồng ý, chưa quá nửa. Hội đồng phải họp; hãy chuyển hồ sơ sang đợt họp.</translation>
    </message>
    <message>
        <source>More than half of the members do not agree: it cannot be recognised.</source>
        <translation>Quá nửa số thành viên không đồng ý: không công nhận được.</translation>
    </message>
    <message>
        <source>The members agreed to %1 stars; other stars need a meeting.</source>
        <translation>Các thành viên đồng ý %1 sao; hạng khác phải họp Hội đồng.</translation>
    </message>
    <message>
        <source>%1 members do not agree or are of another opinion; it is said in the record. The council may meet about it instead.</source>
        <translation>%1 thành viên không đồng ý hoặc có ý kiến khác, biên bản ghi rõ. Hội đồng có thể họp thay cho lấy ý kiến.</translation>
    </message>
    <message>
        <source>Before the last ballot came back on %1.</source>
        <translation>Trước ngày nhận phiếu cuối cùng %1.</translation>
    </message>
    <message>
        <source>%1 ballots have not come back.</source>
        <translation>Còn %1 phiếu chưa gửi lại.</translation>
    </message>
    <message>
        <source>Written ballots are for renewals; other dossiers of the round need a meeting.</source>
        <translation>Chỉ đánh giá lại mới lấy ý kiến bằng văn bản; hồ sơ khác của đợt phải họp Hội đồng.</translation>
    </message>
    <message>
        <source>Attendance, sheets or ballots are noted already: the round stays what it is.</source>
        <translation>Đã ghi điểm danh, phiếu chấm hoặc phiếu lấy ý kiến: hình thức của đợt không đổi được nữa.</translation>
    </message>
    <message>
        <source>This decree knows no written ballot: its councils meet.</source>
        <translation>Quy định này không có lấy ý kiến bằng văn bản: Hội đồng phải họp.</translation>
    </message>
    <message>
        <source>To be decided by %1, %2 days from the full dossier of %3; %4 days are left.</source>
        <translation>Phải quyết định trước hết ngày %1, %2 ngày từ khi đủ hồ sơ ngày %3; còn %4 ngày.</translation>
    </message>
    <message>
        <source>The %2 days from the full dossier of %3 passed on %1: %4 days late.</source>
        <translation>Đã quá hạn %2 ngày từ khi đủ hồ sơ ngày %3 (hết hạn %1): chậm %4 ngày.</translation>
    </message>
    <message>
        <source>Decided after %1, the last of the %2 days from the full dossier of %3.</source>
        <translation>Quyết định sau ngày %1, ngày cuối của %2 ngày từ khi đủ hồ sơ ngày %3.</translation>
    </message>
    <message>
        <source>The last day for sending ballots back is before they are sent.</source>
        <translation>Hạn gửi lại phiếu trước ngày gửi phiếu.</translation>
    </message>
    <message>
        <source>Another period begins on %1 already.</source>
        <translation>Đã có một thời kỳ khác bắt đầu từ ngày %1.</translation>
    </message>
    <message>
        <source>The ballot of “%1” on this product is noted already. Look at its present state and change that.</source>
        <translation>Phiếu lấy ý kiến của “%1” về sản phẩm này đã được ghi. Hãy xem phiếu hiện có và sửa phiếu đó.</translation>
    </message>
    <message>
        <source>The advisory team has reported on “%1” already. Open that report.</source>
        <translation>Tổ tư vấn đã có báo cáo về “%1”. Hãy mở báo cáo đó.</translation>
    </message>
    <message>
        <source>The ward lies in two old districts: until its commune of 2024 is chosen, numbers by district leave the subject out.</source>
        <translation>Phường nằm trên hai quận, huyện cũ: chưa chọn xã, phường năm 2024 thì số liệu theo quận, huyện không có chủ thể này.</translation>
    </message>
    <message>
        <source>“%1” is not an amount in millions of đồng, such as 120 or 0,75.</source>
        <translation>“%1” không phải số tiền tính bằng triệu đồng, ví dụ 120 hoặc 0,75.</translation>
    </message>
    <message>
        <source>“%1” is not a quantity, such as 1.200 or 0,5.</source>
        <translation>“%1” không phải số lượng, ví dụ 1.200 hoặc 0,5.</translation>
    </message>
    <message>
        <source>%1 is less than the lower price, %2; please put the two in order.</source>
        <translation>%1 thấp hơn giá dưới là %2; hãy sắp lại hai giá.</translation>
    </message>
    <message>
        <source>Sales or orders are noted of somebody who did not come; please check.</source>
        <translation>Có ghi doanh số hoặc đơn hàng của chủ thể vắng mặt; hãy kiểm tra lại.</translation>
    </message>
    <message>
        <source>Without a day nobody is reminded of this task.</source>
        <translation>Không có hạn thì việc này không được nhắc.</translation>
    </message>
    <message>
        <source>%1 is before the contract was signed, %2; please check both days.</source>
        <translation>%1 trước ngày ký hợp đồng là %2; hãy kiểm tra cả hai ngày.</translation>
    </message>
    <message>
        <source>A contract is either liquidated or called off; please clear one of the days.</source>
        <translation>Hợp đồng hoặc đã thanh lý hoặc đã hủy; hãy xóa một trong hai ngày.</translation>
    </message>
    <message>
        <source>A memorandum usually has no value; is it a contract?</source>
        <translation>Biên bản ghi nhớ thường không có giá trị; đây có phải là hợp đồng không?</translation>
    </message>
    <message>
        <source>Please write down what was delivered, or what was found.</source>
        <translation>Hãy ghi đã giao bao nhiêu, hoặc tình hình ra sao.</translation>
    </message>
    <message>
        <source>“%1” takes part in this event already. Change that line.</source>
        <translation>“%1” đã có trong hoạt động này. Hãy sửa dòng đó.</translation>
    </message>
    <message>
        <source>“%1” is among the products shown there already.</source>
        <translation>“%1” đã có trong danh sách trưng bày.</translation>
    </message>
    <message>
        <source>a participant of the event</source>
        <translation>một chủ thể tham gia hoạt động</translation>
    </message>
    <message>
        <source>a product shown at the event</source>
        <translation>một sản phẩm trưng bày</translation>
    </message>
    <message>
        <source>The register has no decision of “%1”; is it written like in the decisions?</source>
        <translation>Sổ không có quyết định nào của “%1”; tên có ghi đúng như trong quyết định không?</translation>
    </message>
    <message>
        <source>“%1”: extended only until %2; its last day stays as it is.</source>
        <translation>“%1”: chỉ được kéo dài đến hết %2; ngày hết hạn giữ nguyên.</translation>
    </message>
    <message>
        <source>“%1” is no product of the register; is it one under another name?</source>
        <translation>“%1” không phải sản phẩm trong sổ; có phải là sản phẩm trong sổ mang tên khác không?</translation>
    </message>
    <message>
        <source>“%1” is a product of %2, not of the producer who signed.</source>
        <translation>“%1” là sản phẩm của %2, không phải của chủ thể đã ký.</translation>
    </message>
    <message>
        <source>“%1” had no certificate in force on %2, when it was signed.</source>
        <translation>“%1” không có Giấy chứng nhận còn hiệu lực ngày ký %2.</translation>
    </message>
    <message>
        <source>%1 million đồng were delivered, more than the %2 agreed; please check both.</source>
        <translation>Đã thực hiện %1 triệu đồng, nhiều hơn giá trị đã ký %2; hãy kiểm tra cả hai.</translation>
    </message>
    <message>
        <source>“%1” is no kind of contract: memorandum, frame contract, sales contract or annex.</source>
        <translation>“%1” không phải loại hợp đồng nào: biên bản ghi nhớ, hợp đồng nguyên tắc, hợp đồng tiêu thụ hay phụ lục.</translation>
    </message>
    <message>
        <source>An annex belongs to a contract, and these two have signed none yet.</source>
        <translation>Phụ lục phải thuộc một hợp đồng, mà hai bên này chưa ký hợp đồng nào.</translation>
    </message>
    <message>
        <source>These two have signed several contracts; please enter the annex by hand (Ctrl+N).</source>
        <translation>Hai bên này đã ký nhiều hợp đồng; xin nhập phụ lục bằng tay (Ctrl+N).</translation>
    </message>
</context>
<context>
    <name>sheetEvidence</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>delivered %1 of %2 million đồng</source>
        <translation>đã thực hiện %1/%2 triệu đồng</translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s)</source>
        <translation>
            <numerusform>%Ln hợp đồng</numerusform>
        </translation>
    </message>
    <message>
        <source>: %1 of 6 months or more, %2 of 12</source>
        <translation>: %1 đã thực hiện từ 6 tháng, %2 từ 12 tháng</translation>
    </message>
</context>
<context>
    <name>shownPlan</name>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Save it as it is now</source>
        <translation>Lưu theo nội dung mới</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) now do something else: %1.</source>
        <translation>
            <numerusform>%Ln dòng nay cho kết quả khác: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register was changed by %1 meanwhile.</source>
        <translation>%1 vừa ghi vào sổ trong lúc này.</translation>
    </message>
    <message>
        <source>Do not write now</source>
        <translation>Để ghi sau</translation>
    </message>
    <message>
        <source>Wait for it</source>
        <translation>Chờ máy đó ghi xong</translation>
    </message>
    <message>
        <source>Another desk is writing to the register just now.</source>
        <translation>Máy khác đang ghi vào sổ.</translation>
    </message>
    <message>
        <source>The last change was made by %1 at %2.</source>
        <translation>Lần ghi gần nhất do %1 thực hiện lúc %2.</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>Not yet in force</source>
        <translation>Chưa hiệu lực</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Còn hiệu lực</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>Sắp hết hạn</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Được kéo dài</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Hết hiệu lực</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Đã thay thế</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Date missing</source>
        <translation>Thiếu ngày</translation>
    </message>
    <message>
        <source>Household business</source>
        <translation>Hộ sản xuất kinh doanh</translation>
    </message>
    <message>
        <source>Cooperative</source>
        <translation>Hợp tác xã</translation>
    </message>
    <message>
        <source>Cooperative group</source>
        <translation>Tổ hợp tác</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Trang trại</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Hội, hiệp hội</translation>
    </message>
    <message>
        <source>Registered household business</source>
        <translation>Hộ có đăng ký kinh doanh</translation>
    </message>
    <message>
        <source>Producing household</source>
        <translation>Hộ sản xuất</translation>
    </message>
    <message>
        <source>Union of cooperatives</source>
        <translation>Liên hiệp hợp tác xã</translation>
    </message>
    <message>
        <source>Private enterprise</source>
        <translation>Doanh nghiệp tư nhân</translation>
    </message>
    <message>
        <source>Limited company, one member</source>
        <translation>Công ty TNHH một thành viên</translation>
    </message>
    <message>
        <source>Limited company, two or more members</source>
        <translation>Công ty TNHH hai thành viên trở lên</translation>
    </message>
    <message>
        <source>Joint-stock company</source>
        <translation>Công ty cổ phần</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Chi nhánh</translation>
    </message>
    <message>
        <source>Operation centre</source>
        <translation>Trung tâm điều hành</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Đang hoạt động</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm ngừng hoạt động</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ngừng hoạt động</translation>
    </message>
    <message>
        <source>In production</source>
        <translation>Đang sản xuất</translation>
    </message>
    <message>
        <source>No longer made</source>
        <translation>Ngừng sản xuất</translation>
    </message>
    <message>
        <source>First recognition</source>
        <translation>Công nhận lần đầu</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Công nhận lại</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>Nâng hạng</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Công nhận</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Kéo dài hiệu lực</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>Not withdrawn</source>
        <translation>Không thu hồi</translation>
    </message>
    <message>
        <source>a) untruthful or forged papers</source>
        <translation>a) Hồ sơ không trung thực, giả mạo</translation>
    </message>
    <message>
        <source>b) no longer meets the criteria</source>
        <translation>b) Không còn đáp ứng tiêu chí</translation>
    </message>
    <message>
        <source>c) breach of law on quality, safety, labels</source>
        <translation>c) Vi phạm pháp luật về chất lượng, ATTP, môi trường, sở hữu trí tuệ, nhãn hàng hóa</translation>
    </message>
    <message>
        <source>d) misuse of the OCOP mark</source>
        <translation>d) Sử dụng sai nhãn hiệu chứng nhận OCOP</translation>
    </message>
    <message>
        <source>đ) no longer produced</source>
        <translation>đ) Không còn sản xuất</translation>
    </message>
    <message>
        <source>e) other conclusion of an authority</source>
        <translation>e) Lý do khác theo kết luận của cơ quan có thẩm quyền</translation>
    </message>
    <message>
        <source>%1 stars</source>
        <translation>%1 sao</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Đã thêm</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Đã xóa</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Đã khôi phục</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Đã nhập</translation>
    </message>
    <message>
        <source>Changed together</source>
        <translation>Đã sửa hàng loạt</translation>
    </message>
    <message>
        <source>Reminder noted</source>
        <translation>Đã ghi nhắc việc</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Đã đổi cài đặt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Đã làm lại</translation>
    </message>
    <message>
        <source>Sample written</source>
        <translation>Đã tạo sổ mẫu</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại hình</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Loại hình pháp lý</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Thư điện tử</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Personal ID</source>
        <translation>Số căn cước</translation>
    </message>
    <message>
        <source>Registration no.</source>
        <translation>Số ĐKKD</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Ngày ĐKKD</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Commune</source>
        <translation>Xã, phường</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Chủ thể</translation>
    </message>
    <message>
        <source>Group, set</source>
        <translation>Nhóm, bộ sản phẩm</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Mô tả</translation>
    </message>
    <message>
        <source>Product story</source>
        <translation>Câu chuyện sản phẩm</translation>
    </message>
    <message>
        <source>Material source</source>
        <translation>Nguồn nguyên liệu</translation>
    </message>
    <message>
        <source>Packaging, label</source>
        <translation>Bao bì, nhãn</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Nhãn hiệu</translation>
    </message>
    <message>
        <source>Barcode</source>
        <translation>Mã vạch</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Truy xuất nguồn gốc</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số ký hiệu</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Hạng sao</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Hình thức công nhận</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Last valid day</source>
        <translation>Ngày hết hạn</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Kéo dài hiệu lực đến</translation>
    </message>
    <message>
        <source>Basis of extension</source>
        <translation>Căn cứ kéo dài hiệu lực</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Ngày thu hồi</translation>
    </message>
    <message>
        <source>Ground of withdrawal</source>
        <translation>Lý do thu hồi</translation>
    </message>
    <message>
        <source>Withdrawal decision</source>
        <translation>Quyết định thu hồi</translation>
    </message>
    <message>
        <source>Product as printed</source>
        <translation>Tên sản phẩm in trên giấy</translation>
    </message>
    <message>
        <source>Subject as printed</source>
        <translation>Tên chủ thể in trên giấy</translation>
    </message>
    <message>
        <source>Subject name</source>
        <translation>Tên chủ thể</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Tên sản phẩm</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>Số Giấy chứng nhận</translation>
    </message>
    <message>
        <source>Potential 5 stars</source>
        <translation>Tiềm năng 5 sao</translation>
    </message>
    <message>
        <source>Violation concluded on</source>
        <translation>Ngày kết luận vi phạm</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Khôi phục sổ</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>&amp;Open Sổ OCOP</source>
        <translation>&amp;Mở Sổ OCOP</translation>
    </message>
    <message>
        <source>&amp;What is to do…</source>
        <translation>&amp;Việc cần làm…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
</context>
<context>
    <name>turnWait</name>
    <message>
        <source>The last change was made by %1 at %2.</source>
        <translation>Lần ghi gần nhất do %1 thực hiện lúc %2.</translation>
    </message>
    <message>
        <source>Waiting for another program</source>
        <translation>Đang chờ chương trình khác</translation>
    </message>
    <message>
        <source>Another program is writing to the register just now. What you did is saved as soon as it is done.</source>
        <translation>Một chương trình khác đang ghi vào sổ. Việc vừa làm sẽ được lưu ngay khi chương trình đó ghi xong.</translation>
    </message>
    <message>
        <source>Do not wait</source>
        <translation>Hủy, không chờ</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>verdict</name>
    <message>
        <source>The dossier is out: %1.</source>
        <translation>Hồ sơ bị loại: %1.</translation>
    </message>
    <message>
        <source>Scoring stops: %1 (criterion %2).</source>
        <translation>Dừng chấm: %1 (tiêu chí %2).</translation>
    </message>
    <message>
        <source>Mean total %1: in the band of %2 stars.</source>
        <translation>Tổng điểm trung bình %1: thuộc hạng %2 sao.</translation>
    </message>
    <message>
        <source>Mean total %1 is below %3 points: rank %2 stars, not recognised.</source>
        <translation>Tổng điểm trung bình %1, dưới %3 điểm: hạng %2 sao, không công nhận.</translation>
    </message>
    <message>
        <source>Minimum for %1 stars not reached: %2 %3 needs %4 points, the mean is %5.</source>
        <translation>Chưa đạt điều kiện tối thiểu của %1 sao: %2 %3 cần %4 điểm, trung bình được %5.</translation>
    </message>
    <message>
        <source>Minimum for %1 stars not reached: %2 %3 needs %4 points from every member, the mean is %5; below it: %6.</source>
        <translation>Chưa đạt điều kiện tối thiểu của %1 sao: %2 %3 cần mọi thành viên chấm từ %4 điểm, trung bình được %5; chấm thấp hơn: %6.</translation>
    </message>
    <message>
        <source>No star, whatever the points, because the dossier is out.</source>
        <translation>Không xếp hạng vì hồ sơ bị loại, không xét điểm.</translation>
    </message>
    <message>
        <source>Not recognised: the points are in the band of %1 stars, but minima for 3 stars are not reached.</source>
        <translation>Không công nhận: điểm thuộc hạng %1 sao nhưng chưa đạt điều kiện tối thiểu của 3 sao.</translation>
    </message>
    <message>
        <source>%1 stars proposed, because minima for %2 stars are not reached.</source>
        <translation>Đề xuất %1 sao, vì chưa đạt điều kiện tối thiểu của %2 sao.</translation>
    </message>
    <message>
        <source>All minima are reached: %1 stars proposed.</source>
        <translation>Đạt mọi điều kiện tối thiểu: đề xuất %1 sao.</translation>
    </message>
    <message>
        <source>Potential %1 stars: the province approves the result and sends the dossier to the Ministry; it counts as 4 stars until the Ministry decides.</source>
        <translation>Tiềm năng %1 sao: tỉnh phê duyệt kết quả và chuyển hồ sơ lên Bộ; tính là 4 sao cho đến khi Bộ quyết định.</translation>
    </message>
    <message>
        <source>The council&apos;s highest and lowest totals are %1 points apart (limit %2): %3 should discuss and score again.</source>
        <translation>Tổng điểm cao nhất và thấp nhất của Hội đồng chênh nhau %1 điểm (mức cho phép %2): %3 cần thảo luận và chấm lại.</translation>
    </message>
    <message>
        <source>Final scores only: ranked by the total, minima not looked at.</source>
        <translation>Chỉ có điểm cuối cùng: xếp hạng theo tổng điểm, không xét điều kiện tối thiểu.</translation>
    </message>
    <message>
        <source>Part %1 has %2 points, at most %3 are possible.</source>
        <translation>Phần %1 có %2 điểm, tối đa chỉ được %3.</translation>
    </message>
    <message>
        <source>The parts add up to %1 points, the total says %2.</source>
        <translation>Các phần cộng được %1 điểm, tổng ghi %2.</translation>
    </message>
    <message>
        <source>The file is empty. Its first row is “member” and the criteria&apos;s codes, then one row per member.</source>
        <translation>Tệp trống. Dòng đầu là “member” và mã các tiêu chí, sau đó mỗi thành viên một dòng.</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is opened and never closed; close or remove it.</source>
        <translation>Dòng %1: có dấu ngoặc kép mở mà không đóng; hãy đóng hoặc bỏ đi.</translation>
    </message>
    <message>
        <source>The first column must be headed “member”; found “%1”.</source>
        <translation>Cột đầu phải có tiêu đề “member”; đang ghi “%1”.</translation>
    </message>
    <message>
        <source>Column %1: “%2” is not a criterion of set %3; correct the code or remove the column.</source>
        <translation>Cột %1: “%2” không phải tiêu chí của bộ %3; hãy sửa mã hoặc bỏ cột.</translation>
    </message>
    <message>
        <source>Column %1: “%2” is a heading of set %3, it takes no points; give points for the criteria under it.</source>
        <translation>Cột %1: “%2” là mục lớn của bộ %3, không chấm điểm; hãy chấm các tiêu chí bên dưới.</translation>
    </message>
    <message>
        <source>Column %1: criterion “%2” has a column already; remove one of the two.</source>
        <translation>Cột %1: tiêu chí “%2” đã có cột; hãy bỏ một trong hai.</translation>
    </message>
    <message>
        <source>The file has no members: one row per member is expected under the heading.</source>
        <translation>Tệp không có thành viên nào: dưới dòng tiêu đề cần mỗi thành viên một dòng.</translation>
    </message>
    <message>
        <source>Row %1: the member&apos;s name is missing in the first column.</source>
        <translation>Dòng %1: cột đầu thiếu tên thành viên.</translation>
    </message>
    <message>
        <source>Row %1: member “%2” has a row already; tell the two apart or remove one.</source>
        <translation>Dòng %1: thành viên “%2” đã có dòng; hãy ghi tên phân biệt hoặc bỏ một dòng.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” is in a column without a heading.</source>
        <translation>Dòng %1, cột %2: “%3” nằm ở cột không có tiêu đề.</translation>
    </message>
    <message>
        <source>Row %1, column %2: “%3” is not an option of this criterion; allowed are empty, 0, %4.</source>
        <translation>Dòng %1, cột %2: “%3” không phải mức điểm của tiêu chí này; được để trống, 0, %4.</translation>
    </message>
</context>
<context>
    <name>waitingRows</name>
    <message>
        <source>A row of a list dismissed</source>
        <translation>Bỏ một dòng đang chờ</translation>
    </message>
</context>
</TS>
