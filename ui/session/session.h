#pragma once

#include "core/base/record_ref.h"
#include "core/office/day_facts.h"
#include "core/office/followed_write.h"
#include "core/storage/clock_sense.h"

#include <QObject>
#include <QSet>
#include <QSettings>

#include <functional>
#include <memory>

class QThreadPool;

namespace ocop {

class Ask;
class AttachmentCopies;
class DeskAsk;
class DraftKeeper;
class Rooms;
struct Opening;
class Thumbnails;

/// Which list a number on a board opens.
enum class ListPage { Products, Subjects, Certificates };

/// What the window works on: the open register, the day looked at, the district, and the one way to write. The register
/// is read once, when it is opened; after that acts are taken up as they come, one's own and everybody else's alike.
/// Everything shown is derived from it; changed() says what reads otherwise now.
class Session : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    Session(Clock clock, QString who, QObject* parent = nullptr);
    ~Session() override;

    /// Throws Error and keeps the open register when the new one cannot be opened. In a shared folder it `takesOver` what
    /// another desk left open and does not renew.
    void open(const QString& path, bool takesOver = false);
    void create(const QString& path);

    bool isOpen() const { return m_book != nullptr; }
    Register& book() const { return *m_book; }
    QString path() const;
    /// Which desk acts are done at: only its own are taken back by undo(). Random, and the same at every start.
    QString deskId() const;
    /// For two desks in one program (tests).
    void setDeskId(const QString& id) { m_deskId = id; }
    /// Short and the same at every start: under it this desk remembers things of the open register.
    QString deskName() const;
    bool isSample() const;

    /// Small pictures and readable copies of the files attached to the register's records.
    Thumbnails& thumbnails() const;
    AttachmentCopies& attachmentCopies() const;

    /// What was typed and is not in the register yet.
    DraftKeeper& drafts() const { return *m_drafts; }

    /// The threads of long work; see Job.
    QThreadPool& jobs() const { return *m_jobs; }

    /// By whom acts are done here.
    const QString& who() const { return m_who; }
    /// Whom questions to the person at this desk go to: dialogs, unless another was given.
    Ask& ask() const;
    /// `ask` stays the caller's; null returns to dialogs.
    void setAsk(Ask* ask);

    /// What the room at work may ask of the others.
    Rooms& rooms() const { return *m_rooms; }
    /// Null when they are gone.
    void setRooms(Rooms* rooms);

    /// What the computer's clock says: the time acts are written down with.
    QDateTime now() const { return m_clock(); }
    /// The clock beside the register's last change.
    ClockSense clockSense() const { return {now(), m_lastChange}; }
    /// The clock's day, or that of the last change where the clock is behind it.
    QDate today() const { return clockSense().today(); }
    QDate asOf() const { return m_asOf.isValid() ? m_asOf : today(); }
    bool isAnotherDay() const { return m_asOf.isValid() && m_asOf != today(); }
    /// Another day than today is for looking only, and so is a file that may not be written.
    bool isReadOnly() const { return isAnotherDay() || !mayWriteFile(); }
    /// Whether the register was opened for writing and is still where it was (see RegisterWatch).
    bool mayWriteFile() const;
    void setFileAway(bool away);
    /// Asked when another program writes just now: true when it is done, false to give up.
    void setTurnWait(std::function<bool()> wait) { m_turnWait = std::move(wait); }
    std::optional<UnitId> district() const { return m_district; }
    int expiringDays() const;
    /// What this desk remembers for itself: window, columns, theme, the last file.
    QSettings& desk() const;
    /// "Tiên Phước", or "Toàn tỉnh" without a district.
    QString scopeText() const;

    void setAsOf(QDate day); ///< an invalid day returns to today
    void setDistrict(std::optional<UnitId> district);

    /// All of the register in memory, and the last act that is in it.
    const OfficeState& state() const { return *m_state; }
    /// The same for another thread to hold.
    std::shared_ptr<const OfficeState> holdState() const { return m_state; }
    /// What a plan made of it remembers; see core/storage/planned_write.h.
    ActId version() const { return m_state->version; }
    /// The office's settings.
    const Settings& settings() const { return m_state->settings; }
    /// The register as it is stored, changes from a later day on included: for what is compared and saved.
    const Snapshot& stored() const { return m_state->stored; }
    const EvaluationSnapshot& evaluations() const { return m_state->evaluations; }
    /// What was said and written about certificates.
    const ReminderBook& reminders() const { return m_state->reminders; }
    /// Stages and working days as the office has set them.
    const ReminderRules& reminderRules() const { return *m_state->rules; }

    /// The register as it was on the day looked at: names, kinds, places and owners of that day.
    const Snapshot& snapshot() const { return m_facts->snapshot(); }
    /// What the list of work of the day and district is made from.
    WorkSource workSource() const { return m_facts->workSource(); }
    /// The list of work of the day and district, the most pressing first.
    const std::vector<WorkItem>& workItems() const { return m_facts->workItems(); }
    /// The clocks that run about renewals on the day, by product.
    const std::vector<DecisionDue>& decisions() const { return m_facts->decisions(); }
    const PromotionDue& promotionDue() const { return m_facts->promotion(); }
    /// What is due about the certificates of the day and district, by certificate: lists take their colours from it.
    std::shared_ptr<const DueMap> dues() const { return m_facts->dues(); }
    /// For the day and district looked at.
    const Statistics& statistics() const { return m_facts->statistics(); }
    /// The same products as they stood on the same day a year before.
    const Statistics& lastYear() const { return m_facts->lastYear(); }
    const SearchIndex& searchIndex() const { return m_facts->searchIndex(); }
    /// Keeps all of the above as it is now alive: for rows that point into it and may be asked once more after the
    /// register changed.
    std::shared_ptr<const DayFacts> holdMoment() const { return m_facts; }

    /// The one way to write: runs `work` in one act and takes up what it did, with all that others did before it. Throws
    /// what `work` throws, then nothing was written. Does nothing but throw Error{Internal} while read-only.
    void write(ActKind kind, const QString& label, const std::function<void(WriteAct&)>& work,
               const QString& source = {});
    /// Takes up an act that was written on another connection to the same register (see Job), as write() does.
    void takeUp(const Written& written);
    /// A write that need not be seen elsewhere at once (a keystroke on a score sheet): it is not taken up until
    /// settle(). Gives the act, or no id when `work` changed nothing. Throws as write().
    ActId writeLight(ActKind kind, const QString& label, const std::function<void(WriteAct&)>& work);
    /// Takes back one such act (or takes its taking back back) in the same way.
    ActId takeBackLight(ActId act, const QString& label, ActKind kind);
    /// Shows everybody what light writes changed, if any did.
    void settle();
    ActInfo actInfo(ActKind kind, const QString& label, const QString& source = {}) const;
    /// What undo() takes back, what redo() does again: the newest act of this desk on which nothing rests.
    std::optional<Act> undoable() const;
    std::optional<Act> redoable() const;
    void undo();
    /// Takes back any act, as a new one; an undo taken back is a redo. Throws Error{Conflict} when something stands in
    /// the way (see Register::obstacleTo); does nothing while another day is looked at.
    void takeBack(const Act& act);
    void redo();
    /// Takes up what was done since and tells everybody, also when it was nothing.
    void reload();
    /// The same when another desk or a scheduled job wrote since; true when one did.
    bool followOthers();
    /// Another day has begun: everything made from the old one is made anew, and everybody is told.
    void turnDay();
    /// Keeps in the register that the clock is right and acts up to now say nothing about it. Throws Error.
    void trustClock();

Q_SIGNALS:
    /// Another register is about to take the place of the one that is open.
    void leaving();
    /// Another register was opened: what was kept of the one before is of no use now. changed() follows.
    void opened();
    /// These records, their relatives included, read otherwise than before.
    void changed(const ocop::Touched& touched);
    /// An act was done that Ctrl+Z can take back.
    void acted(const ocop::Act& act);
    void selectionRequested(ocop::ListPage page, const ocop::Selection& selection, const QString& words);
    void recordRequested(const ocop::RecordRef& record);
    /// Letters about these certificates are to be written.
    void lettersRequested(const std::vector<ocop::CertificateId>& certificates);
    /// Exactly these records of a kind, in their list; `words` say what they are.
    void recordsRequested(const QString& entity, const QSet<qint64>& ids, const QString& words);

private:
    void take(std::unique_ptr<Register> book);
    Opening opening() const;
    /// Begins an act, after whoever writes just now.
    std::unique_ptr<WriteAct> begin(const ActInfo& info) const;
    std::optional<Written> writeInTurn(const ActInfo& info, ActId undoes, const std::function<void(WriteAct&)>& work);
    void throwIfReadOnly() const;
    void takeBack(const Act& act, ActKind kind);
    void tellDone(const Act& done, const Touched& touched);
    /// Takes up the acts that are not in the state yet; what they touched.
    Touched catchUp();
    void takeUp(std::shared_ptr<const OfficeState> state, const Feed& feed, Touched& touched);
    /// Another day has begun than the one the facts are of.
    bool isDayOver() const { return m_facts->asOf() != asOf(); }
    /// Looks at the register anew: another day, another district.
    void setState(std::shared_ptr<const OfficeState> state);
    void look();

    Clock m_clock;
    QString m_who;
    std::unique_ptr<DeskAsk> m_ask;
    Rooms* m_rooms;
    mutable QString m_deskId;
    QDateTime m_lastChange; ///< see ClockSense
    qint64 m_seenOfOthers = 0; ///< see Database::changesByOthers()
    mutable std::unique_ptr<QSettings> m_desk;
    std::unique_ptr<Register> m_book;
    std::shared_ptr<const OfficeState> m_state = std::make_shared<OfficeState>();
    std::shared_ptr<const DayFacts> m_facts;
    mutable std::optional<std::optional<Act>> m_undoable; ///< once they were asked for
    mutable std::optional<std::optional<Act>> m_redoable;
    QDate m_asOf;
    bool m_unsettled = false;
    bool m_fileAway = false;
    std::function<bool()> m_turnWait;
    std::optional<UnitId> m_district;
    mutable std::unique_ptr<Thumbnails> m_thumbnails;
    mutable std::unique_ptr<AttachmentCopies> m_attachmentCopies;
    std::unique_ptr<DraftKeeper> m_drafts;
    std::unique_ptr<QThreadPool> m_jobs; ///< last: it waits for its work before the rest goes
};

} // namespace ocop
