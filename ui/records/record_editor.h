#pragma once

#include "core/base/id.h"

#include <QString>

class QWidget;

namespace ocop {

class Session;
struct RecordRef;

// Opens the editor of one record; without an id it makes a new one. True when something was saved. Does nothing
// while another day is looked at.

bool editSubject(Session& session, QWidget* parent, SubjectId id = {});
/// A new product may go on to its certificate.
bool editProduct(Session& session, QWidget* parent, ProductId id = {}, SubjectId preset = {});
/// A change in the world (new name, legal form, owner, place) from a day on, not a correction.
bool recordSubjectChange(Session& session, QWidget* parent, SubjectId id);
bool recordProductChange(Session& session, QWidget* parent, ProductId id);
bool editCertificate(Session& session, QWidget* parent, CertificateId id = {}, ProductId preset = {});
/// A new dossier of a product; where that product has an open one already, that one is shown instead.
bool editApplication(Session& session, QWidget* parent, ApplicationId id = {}, ProductId preset = {});
/// A certificate of standards; gives the one saved, or no id.
StandardId editStandard(Session& session, QWidget* parent, StandardId id, SubjectId subject = {});
bool editDecision(Session& session, QWidget* parent, DecisionId id = {});

/// The editor of a subject, product, certificate or letter, at one of its fields (or its first one).
bool editRecordAt(Session& session, QWidget* parent, const RecordRef& record, const QString& field);

} // namespace ocop
