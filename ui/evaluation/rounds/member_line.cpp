#include "ui/evaluation/rounds/member_line.h"

#include "ui/kit/theme.h"
#include "ui/words/round_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace ocop {

MemberLine::MemberLine(const ListedMember& listed, QWidget* parent) : QObject(parent), m_read(listed.member)
{
    const auto edit = [&](const QString& text) {
        auto* field = new QLineEdit(text, parent);
        field->setCursorPosition(0);
        connect(field, &QLineEdit::textEdited, this, &MemberLine::edited);
        return field;
    };
    m_name = edit(m_read.name);
    m_position = edit(m_read.position);
    m_agency = edit(m_read.agency);
    m_role = new QComboBox(parent);
    for (const auto& [role, code] : EnumCodes<MemberRole>::all)
        m_role->addItem(roundWords::role(role), QLatin1String(code));
    m_role->setCurrentIndex(m_role->findData(codeOf(m_read.role)));
    if (!listed.roleText.isEmpty()) {
        m_role->insertItem(0, listed.roleText);
        m_role->setCurrentIndex(0);
        m_role->setToolTip(listed.roleText);
        setLook(m_role, "state", QStringLiteral("error"));
    }
    m_votes = new QCheckBox(parent);
    m_votes->setChecked(m_read.votes);
    connect(m_role, &QComboBox::activated, this, [this] {
        setLook(m_role, "state", understandsRole() ? QString() : QStringLiteral("error"));
        Q_EMIT edited();
    });
    connect(m_votes, &QCheckBox::clicked, this, &MemberLine::edited);
}

MemberLine::~MemberLine()
{
    for (QWidget* each : widgets()) {
        each->hide();
        each->setObjectName({});
        each->deleteLater();
    }
}

std::vector<QWidget*> MemberLine::widgets() const { return {m_name, m_position, m_agency, m_role, m_votes}; }

QLineEdit* MemberLine::text(MemberPart part) const { return qobject_cast<QLineEdit*>(widgets()[size_t(part)]); }

void MemberLine::focusName(Qt::FocusReason reason)
{
    for (QWidget* each : widgets()) each->show(); // the layout would do it only later
    m_name->setFocus(reason);
}

void MemberLine::setPlace(int number)
{
    static const char* const keys[] = {"memberName", "memberPosition", "memberAgency", "memberRole", "memberVotes"};
    const QStringList names = memberPartNames();
    int part = 0;
    for (QWidget* each : widgets()) {
        each->setObjectName(QLatin1String(keys[part]) + QString::number(number));
        each->setAccessibleName(tr("%1, line %2").arg(names[part], QString::number(number)));
        ++part;
    }
}

CouncilMember MemberLine::member() const
{
    CouncilMember member = m_read;
    member.name = m_name->text();
    member.position = m_position->text();
    member.agency = m_agency->text();
    member.role = fromCode<MemberRole>(m_role->currentData().toString()).value_or(MemberRole::Member);
    member.votes = m_votes->isChecked();
    normalize(member);
    return member;
}

ListedMember MemberLine::listed() const
{
    return {.member = member(), .roleText = understandsRole() ? QString() : m_role->currentText()};
}

bool MemberLine::isEmpty() const
{
    const CouncilMember now = member();
    return !now.id && now.name.isEmpty() && now.position.isEmpty() && now.agency.isEmpty();
}

bool MemberLine::understandsRole() const { return m_role->currentData().isValid(); }

QStringList memberPartNames()
{
    return {MemberLine::tr("Name"), MemberLine::tr("Position"), MemberLine::tr("Agency"), MemberLine::tr("Role"),
            MemberLine::tr("Scores")};
}

} // namespace ocop
