#pragma once

#include "core/duplicates/likely_subjects.h"
#include "ui/table/row_source.h"

#include <QDialog>
#include <QJsonObject>
#include <QSet>

class QLabel;
class QPushButton;

namespace ocop {

class ChoiceField;
class RecordTable;
class Session;

/// Records that may be one: pairs by likeness, both side by side, the value of each field chosen, and merged in one act
/// with everything attached. Pairs that are two records after all are put aside for good.
class DuplicatesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DuplicatesDialog(Session& session, QWidget* parent = nullptr);

    RecordTable* pairs() const { return m_pairs; }
    RecordTable* fields() const { return m_fields; }
    QString sentence() const;

public Q_SLOTS:
    /// Takes the value of the other record for the field pointed to.
    void turnField();
    void merge();
    void putAside();

private:
    struct Pair
    {
        qint64 id = 0; ///< its place in the list, from 1
        bool isProduct = false;
        qint64 kept = 0;
        qint64 gone = 0;
        double score = 0;
        QString reason;
        QString key() const;
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
        QJsonObject kept; ///< empty when it is no more
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
    void fillPairs();
    std::vector<Pair> subjectPairs() const;
    std::vector<Pair> productPairs() const;
    QSet<QString> putAsidePairs() const;
    void showPair();
    void showFields();
    const Pair* current() const;
    QString nameOf(const Pair& pair, bool kept) const;
    template <class Record>
    void gatherFields(const Record& kept, const Record& gone);
    template <class Record>
    Record merged(Record kept, const Record& gone) const;

    Session& m_session;
    std::vector<Pair> m_all;
    std::vector<Field> m_fieldRows;
    Basis m_basis; ///< of the pair shown
    ActId m_mark; ///< of the state it was shown from
    RecordTable* m_pairs;
    RecordTable* m_fields;
    QLabel* m_sentence;
    QPushButton* m_turn;
    QPushButton* m_aside;
    QPushButton* m_merge;
};

} // namespace ocop
