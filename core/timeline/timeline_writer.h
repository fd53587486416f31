#pragma once

#include "core/timeline/timeline.h"

namespace ocop {

/// Gathers the events of products and subjects in any order and puts them in order at the end.
class TimelineWriter
{
public:
    explicit TimelineWriter(const TimelineSource& source) : m_source(source) {}

    /// Certificates, dossiers, decisions, reminders and changes of one product; `until`: events after it are left
    /// out (invalid: none are).
    void addProduct(const Product& product, QDate until = {});
    /// Changes of one subject with their first day between the two, both included (invalid: open).
    void addSubjectChanges(SubjectId subject, QDate from = {}, QDate until = {});
    std::vector<TimelineEvent> events();

private:
    TimelineEvent& push(QDate day, TimelineKind kind, const QStringList& args, const QString& entity, qint64 record);

    void addCertificate(const Certificate& certificate, std::span<const Certificate> ofProduct, int place);
    void addEnd(const Certificate& certificate, std::span<const Certificate> ofProduct);
    void addGaps(std::span<const Certificate> ofProduct);
    void addDecisions(std::span<const Certificate> ofProduct);
    void addReminders(std::span<const Certificate> ofProduct);
    void addLetter(const Letter& letter);
    void addApplication(const Application& application);
    void addResult(const Application& application);
    void addProductChanges(ProductId product);
    QString decisionNumber(DecisionId id) const;

    TimelineSource m_source;
    ProductId m_product;
    std::vector<TimelineEvent> m_events;
};

} // namespace ocop
