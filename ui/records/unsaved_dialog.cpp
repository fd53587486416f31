#include "ui/records/unsaved_dialog.h"

#include "ui/kit/small_widgets.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/rooms.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>

namespace ocop {

UnsavedDialog::UnsavedDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_table(new RecordTable(QStringLiteral("unsaved"), columnsOf(lineColumns()), &session.desk(), this)),
      m_hint(makeLabel({}, QStringLiteral("secondary"), this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("unsavedTexts"));
    setWindowTitle(tr("Typed and not saved"));
    m_table->view()->setAccessibleName(windowTitle());
    m_table->setCountText([](int shown, int) { return tr("%n text(s) not saved", nullptr, shown); });
    m_table->setEmpty(QStringLiteral("dialog-ok-apply"), tr("Everything typed is in the register"), {});
    m_hint->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    const auto button = [this](const char* name, const QString& text, const QString& icon, const QString& kind,
                               auto slot, const QString& keys) {
        QPushButton* made = makeButton(text, icon, kind, this, keys);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    QPushButton* close =
        button("close", tr("&Close"), {}, QStringLiteral("flat"), &QDialog::reject, QStringLiteral("Esc"));
    m_drop = button("drop", tr("&Drop"), QStringLiteral("edit-delete"), {}, &UnsavedDialog::dropChosen,
                    QStringLiteral("Del"));
    m_copy = button("copy", tr("C&opy the text"), QStringLiteral("edit-copy"), {}, &UnsavedDialog::copyChosen,
                    QStringLiteral("Ctrl+C"));
    m_open = button("open", tr("&Correct it in its place"), QStringLiteral("document-edit"), QStringLiteral("primary"),
                    &UnsavedDialog::openCurrent, QStringLiteral("Enter"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(close);
    buttons->addWidget(m_hint, 1);
    for (QPushButton* each : {m_drop, m_copy, m_open}) buttons->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addWidget(makeLabel(windowTitle(), QStringLiteral("record"), this));
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_table, &RecordTable::activated, this, &UnsavedDialog::openCurrent);
    connect(m_table, &RecordTable::currentChanged, this, &UnsavedDialog::refresh);
    const auto key = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, m_table);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(QKeySequence(Qt::Key_Delete), &UnsavedDialog::dropChosen);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1000, 560);
    resize(QSize(theme.px(1000), theme.px(480)).boundedTo(room));
    fill();
    m_table->focusTable();
}

ListColumns<UnsavedDialog::Line> UnsavedDialog::lineColumns()
{
    return {{{.key = QStringLiteral("title"), .title = tr("Where"), .kind = CellKind::Strong, .width = 240},
             [](const Line& line) { return textCell(line.draft.title); }},
            {{.key = QStringLiteral("words"), .title = tr("What was typed"), .width = 320, .stretch = true},
             [](const Line& line) { return textCell(line.draft.words().replace(u'\n', QStringLiteral("; "))); }},
            {{.key = QStringLiteral("reason"), .title = tr("Why it is not saved"), .width = 280},
             [](const Line& line) {
                 return textCell(line.draft.reason.isEmpty() ? tr("was being typed when the program ended")
                                                             : line.draft.reason);
             }},
            {{.key = QStringLiteral("at"), .title = tr("When"), .width = 130}, [](const Line& line) {
                 return CellData{.text = line.draft.at.toString(QStringLiteral("HH:mm dd/MM/yyyy")),
                                 .value = line.draft.at.toSecsSinceEpoch()};
             }}};
}

void UnsavedDialog::fill()
{
    DraftKeeper& keeper = m_session.drafts();
    m_lines.clear();
    const auto add = [this](const std::vector<Draft>& drafts, bool isLive) {
        for (const Draft& each : drafts) m_lines.push_back({qint64(m_lines.size()) + 1, each, isLive});
    };
    add(keeper.live(), true);
    add(keeper.kept(), false);
    m_table->setRows<Line>(
        m_lines, [](const Line& line) { return line.id; }, lineColumns());
    if (!m_lines.empty()) m_table->selectRecord(1);
    refresh();
}

const UnsavedDialog::Line* UnsavedDialog::current() const
{
    const qint64 id = m_table->currentId();
    return id >= 1 && id <= qint64(m_lines.size()) ? &m_lines[size_t(id - 1)] : nullptr;
}

void UnsavedDialog::refresh()
{
    const Line* line = current();
    const bool hasPlace = line && !line->draft.record.entity.isEmpty();
    m_open->setEnabled(hasPlace);
    m_copy->setEnabled(line);
    m_drop->setEnabled(line);
    m_hint->setText(line && !hasPlace ? tr("This form cannot be filled again by itself: copy the text.") : QString());
}

void UnsavedDialog::openCurrent()
{
    const Line* line = current();
    if (!line || !m_open->isEnabled()) return;
    const Draft draft = line->draft;
    const bool isLive = line->isLive;
    DraftKeeper& keeper = m_session.drafts();
    Session& session = m_session;
    QWidget* window = parentWidget();
    accept();
    if (draft.place.startsWith(QLatin1String("list:"))) {
        if (!isLive) keeper.reopen(draft);
        Q_EMIT session.recordRequested(draft.record);
        if (isLive) keeper.pointAt(draft);
    } else if (!isLive) {
        keeper.reopen(draft);
        session.rooms().edit(window, draft.record);
    }
    for (const Draft& each : keeper.takeUntaken()) keeper.keep(each); // its place is no more: it waits on
}

void UnsavedDialog::dropChosen()
{
    const Line* line = current();
    if (!line) return;
    if (line->isLive)
        m_session.drafts().giveUp(line->draft);
    else
        m_session.drafts().drop(line->draft);
    fill();
    m_table->focusTable();
}

void UnsavedDialog::copyChosen()
{
    if (const Line* line = current()) QGuiApplication::clipboard()->setText(line->draft.words());
}

} // namespace ocop
