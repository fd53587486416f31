#pragma once

#include "core/base/id.h"

#include <QString>

class QWidget;

namespace ocop {

class Session;

// Each opens the editor of one record, at `field` or at its first one; without an id it makes a new one. True when
// something was saved. Does nothing while another day is looked at.

bool editSubject(Session& session, QWidget* parent, SubjectId id = {}, const QString& field = {});
/// A new product may go on to its certificate.
bool editProduct(Session& session, QWidget* parent, ProductId id = {}, SubjectId preset = {},
                 const QString& field = {});
/// A new subject or product of that name; gives the one saved, or one that was in the register already, else no id.
SubjectId addSubject(Session& session, QWidget* parent, const QString& name);
ProductId addProduct(Session& session, QWidget* parent, const QString& name);
/// A change in the world (new name, legal form, owner, place) from a day on, not a correction.
bool recordSubjectChange(Session& session, QWidget* parent, SubjectId id);
bool recordProductChange(Session& session, QWidget* parent, ProductId id);
/// A certificate of standards; gives the one saved, or no id.
StandardId editStandard(Session& session, QWidget* parent, StandardId id, SubjectId subject = {});

} // namespace ocop
