#pragma once

#include "core/evaluation/member_list.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ocop {

enum class MemberPart { Name, Position, Agency, Role, Votes };

/// The inputs of one member of a council; their owner lays them out.
class MemberLine : public QObject
{
    Q_OBJECT

public:
    /// A role that is not understood stands as it was written, in red, until one is chosen.
    MemberLine(const ListedMember& listed, QWidget* parent);
    /// The inputs go with their parent, or later: they may be the ones that were just left.
    ~MemberLine() override;

    CouncilMember member() const;
    /// The same with the role that is not understood.
    ListedMember listed() const;
    /// Nothing is said in it, and it is nobody stored.
    bool isEmpty() const;
    bool understandsRole() const;

    /// In the order of MemberPart.
    std::vector<QWidget*> widgets() const;
    /// Null for a part that is no text.
    QLineEdit* text(MemberPart part) const;
    void focusName(Qt::FocusReason reason = Qt::OtherFocusReason);
    void setPlace(int number);

Q_SIGNALS:
    void edited();

private:
    CouncilMember m_read;
    QLineEdit* m_name;
    QLineEdit* m_position;
    QLineEdit* m_agency;
    QComboBox* m_role;
    QCheckBox* m_votes;
};

/// What stands over the inputs.
QStringList memberPartNames();

} // namespace ocop
