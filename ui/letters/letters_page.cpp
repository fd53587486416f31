#include "ui/letters/letters_page.h"

#include "core/base/error.h"
#include "core/base/formats.h"
#include "core/letters/letter_stores.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/letters/letter_cells.h"
#include "ui/letters/letter_form.h"
#include "ui/letters/letter_outputs.h"
#include "ui/letters/letter_step_form.h"
#include "ui/letters/letters_dialog.h"
#include "ui/records/list_words.h"
#include "ui/records/panel/record_panel.h"
#include "ui/records/remove_shown.h"
#include "ui/words/letter_words.h"
#include "ui/words/reminder_words.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QPushButton>

#include <map>

namespace ocop {

LettersPage::LettersPage(Session& session, QWidget* parent)
    : RecordListPage(session,
                     {tr("Notices"), tr("Write letters…"),
                      QStringLiteral("Sổ theo dõi văn bản thông báo sản phẩm OCOP hết hạn"), QStringLiteral("letter"),
                      QStringLiteral("mail-message")},
                     letterColumns(), quickFilters(), parent)
{
    for (const char* column : {"kind", "district"}) addChooser(QLatin1String(column));
    table()->setDefaultSort(QStringLiteral("drafted"), Qt::DescendingOrder);
    table()->setCountText([](int shown, int total) {
        return shown == total ? tr("%n letter(s)", nullptr, total)
                              : tr("%1 of %2 letters").arg(formatCount(shown), formatCount(total));
    });
    table()->setEmpty(
        QStringLiteral("mail-message"), tr("No letter yet"),
        tr("Letters to subjects whose certificates end are written here, or from the list of work, and kept as proof."),
        tr("Write letters…"));
    panel()->setStoryWords(tr("Progress"), tr("Nothing has been done yet"),
                           tr("F6 notes that a letter was signed, sent, received or answered."));
    addRowAct(tr("Note the next step…"), QStringLiteral("dialog-ok-apply"), QKeySequence(Qt::Key_F6),
              [this] { noteStep(); });
    addRowAct(tr("Print, PDF, Word, labels…"), QStringLiteral("document-print"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), [this] { showPapers(); });
    QPushButton* step =
        makeButton(tr("Next &step…"), QStringLiteral("dialog-ok-apply"), {}, this, QStringLiteral("F6"));
    step->setObjectName(QStringLiteral("letterStepButton"));
    connect(step, &QPushButton::clicked, this, &LettersPage::noteStep);
    panel()->addButton(step);
}

std::vector<RecordListPage::QuickFilter> LettersPage::quickFilters()
{
    Selection all;
    all.recognisedOnly = false;
    std::vector<QuickFilter> filters{{QStringLiteral("all"), tr("All"), all}};
    for (const auto& [state, code] : EnumCodes<LetterState>::all)
        filters.push_back({QLatin1String(code), texts::letterState(state), all});
    return filters;
}

Columns LettersPage::letterColumns()
{
    const auto title = [](QLatin1String field) { return letterWords::field(QStringLiteral("letter"), field); };
    return {{.key = QStringLiteral("recipient"),
             .title = title(Letter::Field::recipient),
             .kind = CellKind::TwoLine,
             .width = 220,
             .stretch = true,
             .secondTitle = tr("Products")},
            {.key = QStringLiteral("kind"), .title = title(Letter::Field::kind), .width = 150, .hidden = true},
            {.key = QStringLiteral("number"),
             .title = title(Letter::Field::number),
             .width = 112,
             .longest = QStringLiteral("000/CCPTNT-NV")},
            {.key = QStringLiteral("state"), .title = tr("Standing"), .kind = CellKind::Status, .width = 112},
            {.key = QStringLiteral("drafted"),
             .title = title(Letter::Field::draftedOn),
             .kind = CellKind::Date,
             .width = 92,
             .hidden = true},
            {.key = QStringLiteral("sent"), .title = title(Letter::Field::sentOn), .kind = CellKind::Date, .width = 92},
            {.key = QStringLiteral("channel"), .title = title(Letter::Field::channel), .width = 104, .hidden = true},
            {.key = QStringLiteral("before"),
             .title = tr("In time"),
             .width = 124,
             .longest = QStringLiteral("trước hạn 100 ngày")},
            {.key = QStringLiteral("end"), .title = tr("First end"), .kind = CellKind::Date, .width = 92},
            {.key = QStringLiteral("district"), .title = tr("District"), .width = 96, .hidden = true},
            {.key = QStringLiteral("received"),
             .title = title(Letter::Field::receivedOn),
             .kind = CellKind::Date,
             .width = 92,
             .hidden = true},
            {.key = QStringLiteral("replied"),
             .title = title(Letter::Field::repliedOn),
             .kind = CellKind::Date,
             .width = 92,
             .hidden = true},
            {.key = QStringLiteral("reply"), .title = title(Letter::Field::reply), .width = 180, .hidden = true},
            {.key = QStringLiteral("phone"),
             .title = texts::field({}, QStringLiteral("phone")),
             .width = 110,
             .hidden = true},
            {.key = QStringLiteral("note"),
             .title = texts::field({}, QStringLiteral("note")),
             .width = 160,
             .hidden = true}};
}

std::vector<LettersPage::LetterRow> LettersPage::gather() const
{
    const ReminderBook& reminders = session().reminders();
    const Units& units = session().book().units();
    const QDate day = session().asOf();
    std::vector<LetterRow> rows;
    for (const Letter& letter : reminders.letters().all()) {
        if (letter.draftedOn > day) continue;
        const Subject* subject = session().snapshot().subject(letter.subject);
        const UnitId place = subject ? subject->unit : letter.unit;
        const UnitId district = place ? units.districtOf(place, day) : UnitId();
        if (session().district() && district != *session().district()) continue;
        const auto items = reminders.letters().itemsOf(letter.id);
        const auto* event = session().state().promotion.find<TradeEvent>(letter.event);
        rows.push_back({letter.asOn(day), items, districtText(units, district),
                        event ? event->name : letterWords::products(items)});
    }
    return rows;
}

std::shared_ptr<const RowSource> LettersPage::gatherRows()
{
    const auto text = [](auto read) { return [read](const LetterRow& row) { return textCell(read(row)); }; };
    const auto day = [](QDate Letter::*field) {
        return [field](const LetterRow& row) { return dateCell(row.letter.*field); };
    };
    auto rows = std::make_shared<RowsOf<LetterRow>>(
        gather(), [](const LetterRow& row) { return row.letter.id.value; },
        std::vector<std::function<CellData(const LetterRow&)>>{
            [](const LetterRow& row) { return twoLineCell(row.letter.recipient, row.about); },
            text([](const LetterRow& row) { return texts::letterKind(row.letter.kind); }),
            text([](const LetterRow& row) { return row.letter.fullNumber(); }),
            [](const LetterRow& row) { return letterWords::stateCell(row.letter.state()); }, day(&Letter::draftedOn),
            day(&Letter::sentOn), text([](const LetterRow& row) { return texts::channel(row.letter.channel); }),
            text([](const LetterRow& row) { return letterWords::beforeEnd(row.letter, row.items); }),
            [](const LetterRow& row) { return dateCell(letterWords::firstEnd(row.items)); },
            text([](const LetterRow& row) { return row.district; }), day(&Letter::receivedOn), day(&Letter::repliedOn),
            text([](const LetterRow& row) { return row.letter.reply; }),
            text([](const LetterRow& row) { return row.letter.phone; }),
            text([](const LetterRow& row) { return row.letter.note; })});
    rows->keepAlive(session().holdMoment());
    m_rows = rows;
    return m_rows;
}

bool LettersPage::passes(int row, const QuickFilter& filter) const
{
    return filter.key == codeOf(m_rows->record(row).letter.state());
}

QString LettersPage::summary() const
{
    std::map<LetterState, int> counts;
    for (const int row : table()->visibleRows()) ++counts[m_rows->record(row).letter.state()];
    QStringList parts;
    for (const auto& [state, count] : counts)
        parts << QStringLiteral("%1 %2").arg(texts::letterState(state), formatCount(count));
    return parts.join(QStringLiteral("  ·  "));
}

std::vector<LetterId> LettersPage::chosen() const
{
    const QSet<qint64> ids = table()->selectedIds();
    std::vector<LetterId> letters;
    for (const int row : table()->visibleRows())
        if (ids.contains(m_rows->id(row))) letters.push_back({m_rows->id(row)});
    return letters;
}

bool LettersPage::add() { return writeLetters(session(), window(), LetterKind::Expiry, {}); }

bool LettersPage::edit(qint64 id)
{
    try {
        LetterForm form(session(), {id}, window());
        form.exec();
        return form.wasSaved();
    } catch (const Error& error) {
        tell(window(), tr("The letter cannot be opened"), texts::error(error), Mark::Error);
        return false;
    }
}

void LettersPage::noteStep()
{
    const std::vector<LetterId> letters = chosen();
    if (letters.empty() || session().isReadOnly()) return;
    LetterStepForm(session(), letters, window()).exec();
    table()->focusTable();
}

void LettersPage::showPapers()
{
    showLetterPapers(session(), window(), chosen());
    table()->focusTable();
}

void LettersPage::removeRecords(const QSet<qint64>& ids)
{
    const Letter* first = session().reminders().letters().find({*ids.begin()});
    const QString label = ids.size() == 1 && first ? first->recipient : tr("%n letter(s)", nullptr, int(ids.size()));
    removeAsShown<Letter>(
        session(), window(), label, ids, [this](qint64 id) { return session().reminders().letters().find({id}); },
        [this](WriteAct& act, const Letter& shown) {
            LetterStores& stores = session().book().stores<LetterStores>();
            for (const LetterItem& item : session().reminders().letters().itemsOf(shown.id))
                stores.items.remove(act, item.id);
            removeShown(act, stores.letters, shown);
        });
}

} // namespace ocop
