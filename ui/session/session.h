#pragma once

#include "core/base/record_ref.h"
#include "core/evaluation/evaluation_snapshot.h"
#include "core/register/search.h"
#include "core/reminders/work_list.h"
#include "core/statistics/statistics.h"
#include "core/storage/clock_sense.h"

#include <QObject>
#include <QSet>
#include <QSettings>

#include <functional>
#include <memory>

namespace ocop {

class Ask;
class AttachmentCopies;
class DeskAsk;
class Rooms;
class Thumbnails;

/// Which list a number on a board opens.
enum class ListPage { Products, Subjects, Certificates };

/// What the window works on: the open register, the day looked at, the district, and the one way to write.
/// Everything shown is derived from it; after changed() every page reads again.
class Session : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    Session(Clock clock, QString who, QObject* parent = nullptr);
    ~Session() override;

    /// Throws Error and keeps the open register when the new one cannot be opened.
    void open(const QString& path);
    void create(const QString& path);

    bool isOpen() const { return m_book != nullptr; }
    Register& book() const { return *m_book; }
    QString path() const;
    /// Short and the same at every start: under it this desk remembers things of the open register.
    QString deskName() const;
    bool isSample() const;

    /// Small pictures and readable copies of the files attached to the register's records.
    Thumbnails& thumbnails() const;
    AttachmentCopies& attachmentCopies() const;

    /// Whom questions to the person at this desk go to: dialogs, unless another was given.
    Ask& ask() const;
    /// `ask` stays the caller's; null returns to dialogs.
    void setAsk(Ask* ask);

    /// What the room at work may ask of the others.
    Rooms& rooms() const { return *m_rooms; }
    /// Null when they are no more.
    void setRooms(Rooms* rooms);

    /// What the computer's clock says: the time acts are written down with.
    QDateTime now() const { return m_clock(); }
    /// The clock beside the register's last change.
    ClockSense clockSense() const { return {now(), m_lastChange}; }
    /// The clock's day, or that of the last change where the clock is behind it.
    QDate today() const { return clockSense().today(); }
    QDate asOf() const { return m_asOf.isValid() ? m_asOf : today(); }
    /// Another day than today is for looking only.
    bool isReadOnly() const { return m_asOf.isValid() && m_asOf != today(); }
    std::optional<UnitId> district() const { return m_district; }
    int expiringDays() const;
    /// What this desk remembers for itself: window, columns, theme, the last file.
    QSettings& desk() const;
    /// "Tiên Phước", or "Toàn tỉnh" without a district.
    QString scopeText() const;

    void setAsOf(QDate day); ///< an invalid day returns to today
    void setDistrict(std::optional<UnitId> district);

    /// The register as it was on the day looked at: names, kinds, places and owners of that day.
    const Snapshot& snapshot() const { return *m_snapshot; }
    /// The register as it is stored, changes from a later day on included: for what is compared and saved.
    const Snapshot& stored() const { return *m_stored; }
    const EvaluationSnapshot& evaluations() const { return *m_evaluations; }
    /// What was said and written about certificates.
    const ReminderBook& reminders() const;
    /// Stages and working days as the office has set them.
    const ReminderRules& reminderRules() const;
    /// What the list of work of the day and district is made from.
    WorkSource workSource() const;
    /// What is due about the certificates of the day and district, by certificate: lists take their colours from it.
    std::shared_ptr<const DueMap> dues() const;
    /// For the day and district looked at.
    const Statistics& statistics() const;
    /// The same products as they stood on the same day a year before.
    const Statistics& lastYear() const;
    const SearchIndex& searchIndex() const;
    /// Keeps the snapshot and statistics of this moment alive: for rows that point into them and may be asked
    /// once more after the register was read again.
    std::shared_ptr<const void> holdMoment() const;

    /// The one way to write: runs `work` in one act, then reads the register again. Throws what `work` throws,
    /// then nothing was written. Does nothing but throw Error{Internal} while read-only.
    void write(ActKind kind, const QString& label, const std::function<void(WriteAct&)>& work,
               const QString& source = {});
    /// A write that need not be seen elsewhere at once (a keystroke on a score sheet): the register is not read
    /// again until settle(). Gives the act, or no id when `work` changed nothing. Throws as write().
    ActId writeLight(ActKind kind, const QString& label, const std::function<void(WriteAct&)>& work);
    /// Takes back one such act (or takes its taking back back) without reading the register again.
    ActId takeBackLight(ActId act, const QString& label, ActKind kind);
    /// Shows everybody what light writes changed, if any did.
    void settle();
    ActInfo actInfo(ActKind kind, const QString& label, const QString& source = {}) const;
    void undo();
    /// Takes back any act, as a new one; an undo taken back is a redo. Throws Error{Conflict} when something stands in
    /// the way (see Register::obstacleTo); does nothing while another day is looked at.
    void takeBack(const Act& act);
    void redo();
    /// Reads the register again and tells everybody.
    void reload();
    /// Reads the register again when another desk or a scheduled job changed it since; true when one did.
    bool followOthers();
    /// Another day has begun: everything made from the old one is made anew, and everybody is told.
    void turnDay();
    /// Keeps in the register that the clock is right and acts up to now say nothing about it. Throws Error.
    void trustClock();

Q_SIGNALS:
    void changed();
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
    /// The snapshot of the day looked at, and everything made from it, anew.
    void lookAtDay();

    void readLastChange();

    Clock m_clock;
    QString m_who;
    std::unique_ptr<DeskAsk> m_ask;
    Rooms* m_rooms;
    QDateTime m_lastChange; ///< see ClockSense
    qint64 m_seenOfOthers = 0; ///< see Database::changesByOthers()
    mutable std::unique_ptr<QSettings> m_desk;
    std::unique_ptr<Register> m_book;
    std::shared_ptr<const Snapshot> m_stored = std::make_shared<Snapshot>();
    std::shared_ptr<const Snapshot> m_snapshot = m_stored; ///< the same one unless the day needs former names
    std::shared_ptr<const EvaluationSnapshot> m_evaluations = std::make_shared<EvaluationSnapshot>();
    mutable std::shared_ptr<const ReminderBook> m_reminders;
    mutable std::shared_ptr<const ReminderRules> m_reminderRules;
    mutable std::shared_ptr<const DueMap> m_dues;
    QDate m_asOf;
    bool m_unsettled = false;
    std::optional<UnitId> m_district;
    mutable std::shared_ptr<const Statistics> m_statistics;
    mutable std::shared_ptr<const Statistics> m_lastYear;
    mutable std::unique_ptr<SearchIndex> m_searchIndex;
    mutable std::unique_ptr<Thumbnails> m_thumbnails;
    mutable std::unique_ptr<AttachmentCopies> m_attachmentCopies;
};

} // namespace ocop
