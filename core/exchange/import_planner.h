#pragma once

#include "core/exchange/import_matcher.h"
#include "core/exchange/place_finder.h"

namespace ocop {

/// Turns understood rows into a plan, one row after the other. The first row that speaks of a record's field
/// decides it; later rows that say otherwise are warned, so that reading a list twice changes nothing.
class ImportPlanner
{
public:
    ImportPlanner(ImportPlan& plan, const std::vector<ListRow>& rows, const Snapshot& snapshot, const Units& units,
                  const ProductGroups& groups, QDate asOf);

    ImportRow planRow(ListRow row);

private:
    bool checkRow(const ListRow& in, ImportRow& out) const;
    void settlePlace(ListRow& in, ImportRow& out, Subject& wanted) const;
    Subject wantedSubject(const ListRow& in, ImportRow& out) const;
    void planSubject(const ListRow& in, const Subject& wanted, ImportRow& out);
    void planProduct(const ListRow& in, ImportRow& out);
    void planRecognition(const ListRow& in, const ListRecognition& recognition, ImportRow& out);
    int planDecision(const ListRecognition& recognition, ImportRow& out);
    /// The planned certificate a recognition speaks of, -1 when it is a new one.
    int matchingCertificate(int product, const Certificate& wanted, int decision, std::optional<int> year,
                            bool ownFirstDay) const;
    void addCertificate(Certificate wanted, int decision, const ListRecognition& recognition, ImportRow& out);
    void updateCertificate(int index, const Certificate& wanted, int decision, const ListRecognition& recognition,
                           ImportRow& out);
    ProductGroupId groupOf(const QString& text, ImportRow& out);
    QDate dayOf(const ListRow& in) const;

    /// Sets one field of a planned record by the file: empty says nothing, the first row decides.
    template <class Record, class Value>
    void setField(Planned<Record>& planned, const char* entity, int index, const char* name, Value Record::*member,
                  const Value& value, ListField source, ImportRow& out);
    static QString shown(const QString& value) { return value; }
    static QString shown(QDate value);
    static QString shown(int value) { return QString::number(value); }
    static QString shown(std::optional<int> value);
    QString shown(UnitId value) const;
    static QString shown(ocop::SubjectKind value) { return codeOf(value); }
    QString shown(ProductGroupId value) const;

    ImportPlan& m_plan;
    const Units& m_units;
    const ProductGroups& m_groups;
    QDate m_asOf;
    ImportMatcher m_matcher;
    PlaceFinder m_places;
    QHash<QString, int> m_claims; ///< "entity index field" to the row that decided it
    QHash<int, int> m_rowOfProduct; ///< the first row of this file that speaks of a planned product
    QHash<QString, ProductGroupId> m_groupsByText;
    bool m_changed = false;
};

template <class Record, class Value>
void ImportPlanner::setField(Planned<Record>& planned, const char* entity, int index, const char* name,
                             Value Record::*member, const Value& value, ListField source, ImportRow& out)
{
    if (value == Value{}) return;
    const QString claim = QLatin1String(entity) + QString::number(index) + QLatin1String(name);
    const auto claimed = m_claims.constFind(claim);
    Value& current = planned.record.*member;
    if (claimed != m_claims.cend()) {
        if (current != value)
            out.findings.push_back({Severity::Warning,
                                    codeOf(source),
                                    QStringLiteral("import.differsInFile"),
                                    {shown(value), shown(current), QString::number(*claimed)}});
        return;
    }
    m_claims.insert(claim, out.number);
    if (current == value) return;
    out.differences.push_back({QLatin1String(entity), QLatin1String(name), shown(current), shown(value)});
    if (!planned.touched) planned.row = out.number;
    planned.touched = true;
    current = value;
    m_changed = true;
}

} // namespace ocop
