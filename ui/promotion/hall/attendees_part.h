#pragma once

#include "core/base/formats.h"
#include "ui/promotion/hall/paste_dialog.h"
#include "ui/promotion/owned_part.h"

#include <QKeyEvent>
#include <QPushButton>

namespace ocop {

/// Words of the buttons and sums of lists of participants and guests.
struct AttendeesWords
{
    QString paste;
    QString pasteTip;
    QString file;
    QString fileTip;
    QString came;
    QString cameTip;
    QString absent;
    QString absentTip;
    std::function<QString(int came, int all, int absent)> sum; ///< "came 41/60"
    std::function<QString(int people, Attended attended)> act; ///< of the change, for Ctrl+Z

    static AttendeesWords make();
};

/// The participants or the guests of an event: pasted as a list, and ticked off in the hall. Space says of those selected
/// that they came, Shift+Space that they did not; once more takes it back.
template <class Record, class Form>
class AttendeesPart : public OwnedPart<Record, Form>
{
public:
    using Base = OwnedPart<Record, Form>;

    AttendeesPart(Session& session, const typename Base::Words& words, ListColumns<Record> columns,
                  typename Base::Of of, typename Base::Name name, QWidget* parent)
        : Base(session, words, std::move(columns), std::move(of), std::move(name), parent),
          m_words(AttendeesWords::make())
    {
        const auto add = [&](const char* key, const QString& text, const char* icon, const QString& tip, auto act) {
            QPushButton* button = this->addAct(words.key + QLatin1String(key), text, QLatin1String(icon), tip);
            QObject::connect(button, &QPushButton::clicked, this, act);
        };
        add("Came", m_words.came, "dialog-ok-apply", m_words.cameTip, [this] { mark(Attended::Yes); });
        add("Absent", m_words.absent, "dialog-cancel", m_words.absentTip, [this] { mark(Attended::No); });
        add("Paste", m_words.paste, "edit-paste", m_words.pasteTip, [this] { paste(); });
        add("File", m_words.file, "document-open", m_words.fileTip, [this] { readFile(); });
    }

    /// Says it of everybody selected; where it is said of all of them already, nothing is known of them again.
    void mark(Attended attended)
    {
        Session& session = this->session();
        if (session.isReadOnly()) return;
        std::vector<Record> people;
        for (const qint64 id : this->table()->selectedIds())
            if (const Record* each = session.state().promotion.template find<Record>({id})) people.push_back(*each);
        if (people.empty()) return;
        const bool said = std::all_of(people.begin(), people.end(),
                                      [attended](const Record& each) { return each.attended == attended; });
        const Attended now = said ? Attended::Unknown : attended;
        session.write(ActKind::Edit, m_words.act(int(people.size()), now), [&](WriteAct& act) {
            Store<Record>& store = session.book().template stores<PromotionStores>().template of<Record>();
            for (Record& each : people) {
                if (each.attended == now) continue;
                each.attended = now;
                store.save(act, each);
            }
        });
        this->table()->focusTable();
    }

    void paste() { open(&pasteList); }
    void readFile() { open(&readListFile); }

protected:
    void fill() override
    {
        Base::fill();
        int all = 0, came = 0, absent = 0;
        const RowSource* source = this->table()->source();
        for (int row = 0; source && row < source->count(); ++row) {
            const Record* each = this->session().state().promotion.template find<Record>({source->id(row)});
            if (!each) continue;
            ++all;
            came += each->attended == Attended::Yes;
            absent += each->attended == Attended::No;
        }
        this->table()->setSummary(all > 0 ? m_words.sum(came, all, absent) : QString());
    }

    std::function<void()> actOf(const QKeyEvent& key) override
    {
        if (key.key() == Qt::Key_Space && key.modifiers() == Qt::NoModifier) return [this] { mark(Attended::Yes); };
        if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ShiftModifier) return [this] { mark(Attended::No); };
        if (key.key() == Qt::Key_V && key.modifiers() == Qt::ControlModifier) return [this] { paste(); };
        return Base::actOf(key);
    }

private:
    using Window = void (*)(Session&, QWidget*, PasteKind, TradeEventId);
    void open(Window opens)
    {
        if (this->session().isReadOnly() || this->owner().id <= 0) return;
        constexpr PasteKind kind = std::is_same_v<Record, EventGuest> ? PasteKind::Guests : PasteKind::Participants;
        opens(this->session(), this->window(), kind, {this->owner().id});
        this->table()->focusTable();
    }

    AttendeesWords m_words;
};

} // namespace ocop
