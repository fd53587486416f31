#include "tests/pictures/letters.h"

#include "core/letters/letter_stores.h"
#include "tests/pictures/picture_taker.h"
#include "ui/session/rooms.h"

#include "ui/letters/letter_outputs.h"
#include "ui/letters/letter_step_form.h"
#include "ui/letters/letters_dialog.h"
#include "ui/paper/label_sheet.h"
#include "ui/paper/pages_dialog.h"
#include "ui/session/page.h"
#include "ui/window/main_window.h"

#include <QPushButton>

namespace ocop::tour {
namespace {

/// Drafts of the sample, the first ones sent, one answered.
std::vector<LetterId> keepLetters(Session& session)
{
    LettersDialog dialog(session, LetterKind::Expiry, {});
    dialog.write();
    const std::vector<LetterId> letters = dialog.written();
    session.write(ActKind::Edit, QString::fromUtf8("văn bản"), [&](WriteAct& act) {
        for (size_t i = 0; i < letters.size() && i < 9; ++i) {
            Letter letter = *session.reminders().letters().find(letters[i]);
            take(letter, {LetterState::Signed, session.today(), LetterChannel::None, {}});
            if (i > 1)
                take(letter,
                     {LetterState::Sent, session.today(), i % 2 ? LetterChannel::Zalo : LetterChannel::Post, {}});
            if (i > 5) take(letter, {LetterState::Received, session.today(), LetterChannel::None, {}});
            if (i > 7)
                take(letter, {LetterState::Replied, session.today(), LetterChannel::None,
                              QString::fromUtf8("Sẽ nộp hồ sơ trước ngày 15/12")});
            session.book().stores<LetterStores>().letters.save(act, letter);
        }
    });
    return letters;
}

} // namespace

void takeLetters(MainWindow& window, Session& session, PictureTaker& taker)
{
    for (const auto& [kind, code] : EnumCodes<LetterKind>::all) {
        if (kind == LetterKind::Invitation) continue; // to an event
        const LetterKind shown = kind;
        taker.takeDialog(QStringLiteral("write-letters-") + QLatin1String(code),
                         [&, shown] { LettersDialog(session, shown, {}, &window).exec(); });
    }
    for (const TradeEvent& each : session.state().promotion.events()) {
        if (session.state().promotion.guestsOf(each.id).empty()) continue;
        const TradeEventId event = each.id;
        taker.takeDialog(QStringLiteral("write-letters-invitation"),
                         [&, event] { LettersDialog(session, event, &window).exec(); });
        break;
    }
    const std::vector<LetterId> letters = keepLetters(session);
    if (letters.empty()) return;
    taker.takeDialog(QStringLiteral("write-letters-again"),
                     [&] { LettersDialog(session, LetterKind::Expiry, {}, &window).exec(); });
    window.showPage(QStringLiteral("letters"));
    settle();
    window.page(QStringLiteral("letters"))->showRecord(letters.back().value);
    settle();
    taker.take(QStringLiteral("letters-list"));
    const LetterId answered = letters[std::min<size_t>(8, letters.size() - 1)];
    window.page(QStringLiteral("letters"))->showRecord(answered.value);
    settle();
    taker.take(QStringLiteral("letters-answered"));
    taker.takeDialog(QStringLiteral("letter-step"), [&] {
        LetterStepForm(session, {letters.front(), letters[1]}, &window).exec();
    });
    taker.takeDialog(QStringLiteral("letter-form"), [&] {
        session.rooms().edit(&window, {QStringLiteral("letter"), letters.front().value});
    });
    taker.takeDialog(QStringLiteral("letter-papers"), [&] { showLetterPapers(session, &window, letters); });
    const auto pages = [&] { return letterLabels(session, letters); };
    taker.takeDialog(QStringLiteral("letter-labels"), [&] {
        PagesDialog(session, QString::fromUtf8("Nhãn dán phong bì"), QStringLiteral("nhan"), pages, {}, &window).exec();
    });
    session.undo();
    session.undo();
}

} // namespace ocop::tour
