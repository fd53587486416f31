#pragma once

#include "core/duplicates/likely_pairs.h"
#include "ui/session/job.h"
#include "ui/table/row_source.h"

#include <QDialog>
#include <QJsonObject>
#include <QSet>

class QLabel;
class QPushButton;

namespace ocop {

class JobBar;
class RecordTable;
class Session;

/// Records that may be one: pairs by likeness, both side by side, the value of each field chosen, and merged in one act
/// with everything attached. Pairs that are two records after all are put aside for good. Records are compared beside the
/// window, at its opening and after every merge.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(Session& session, QWidget* parent = nullptr);
    ~DuplicatesDialog() override;

    bool isComparing() const { return m_job != nullptr; }
    RecordTable* pairs() const { return m_pairs; }
    RecordTable* fields() const { return m_fields; }
    QString sentence() const;

public Q_SLOTS:
    /// Takes the value of the other record for the field pointed to.
    void turnField();
    void merge();
    void putAside();

private:
    struct Pair : LikelyPair
    {
        qint64 id = 0; ///< its place in the list, from 1
    };
    struct Field
    {
        qint64 id = 0; ///< its place in the list, from 1
        QString key;
        QString label;
        QString ofKept;
        QString ofGone;
        bool takesGone = false;
    };

    /// What a merge is decided on; two are equal when nothing of it changed.
    struct Basis
    {
        QJsonObject kept; ///< empty when it is gone
        QJsonObject gone;
        int followers = 0; ///< what goes over to the record that stays
        bool operator==(const Basis&) const = default;
    };

    Basis basisOf(const Pair& pair) const;
    /// See ShownPlan::planAgain.
    bool mergesStill(const Pair& pair, const QStringList& writers);
    ListColumns<Pair> pairColumns() const;
    static ListColumns<Field> fieldColumns();
    void buildTables();
    /// Compares all records anew; what is listed stays until the result is there.
    void compare();
    void takePairs(const std::vector<LikelyPair>& found);
    /// Of those listed only the ones that `stays` says.
    void keepPairs(const std::function<bool(const Pair&)>& stays);
    void listPairs();
    void sayWhatIsCompared();
    QSet<QString> putAsidePairs() const;
    void showPair();
    void showFields();
    const Pair* current() const;
    template <class Record>
    void gatherFields(const Record& kept, const Record& gone);
    template <class Record>
    Record merged(Record kept, const Record& gone) const;

    Session& m_session;
    std::vector<Pair> m_all;
    std::vector<Field> m_fieldRows;
    Basis m_basis; ///< of the pair shown
    ActId m_mark; ///< of the state it was shown from
    bool m_isBackedUp = false; ///< before the first merge of this dialog
    RecordTable* m_pairs;
    RecordTable* m_fields;
    QLabel* m_sentence;
    QPushButton* m_turn;
    QPushButton* m_aside;
    QPushButton* m_merge;
    JobBar* m_bar;
    std::unique_ptr<Job> m_job; ///< while records are compared
};

} // namespace ocop
