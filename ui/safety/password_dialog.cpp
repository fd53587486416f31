#include "ui/safety/password_dialog.h"

#include "ui/kit/small_widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ocop {

PasswordDialog::PasswordDialog(Kind kind, const QString& sentence, QWidget* parent)
    : QDialog(parent), m_kind(kind), m_problem(makeLabel({}, QStringLiteral("strong"), this))
{
    const Theme& theme = themeOf(this);
    const bool isNew = kind == Kind::New;
    setObjectName(QStringLiteral("password"));
    setWindowTitle(isNew ? tr("A password for the second place") : tr("The password of a backup"));
    auto* told = makeLabel(sentence, {}, this);
    told->setWordWrap(true);
    told->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->hide();
    auto* rows = new QFormLayout;
    rows->setSpacing(theme.px(8));
    m_password = field(QStringLiteral("password"));
    rows->addRow(tr("&Password"), m_password);
    if (isNew) {
        m_again = field(QStringLiteral("again"));
        rows->addRow(tr("The same once &more"), m_again);
    }
    auto* shown = new QCheckBox(tr("&Show what is typed"), this);
    shown->setObjectName(QStringLiteral("shown"));
    connect(shown, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit* each : {m_password, m_again})
            if (each) each->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    rows->addRow(QString(), shown);
    QPushButton* cancel = makeButton(tr("&Leave it"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    QPushButton* go = makeButton(isNew ? tr("Protect and &try at once") : tr("&Open"), {}, QStringLiteral("primary"),
                                 this, QStringLiteral("Enter"));
    cancel->setObjectName(QStringLiteral("cancel"));
    go->setObjectName(QStringLiteral("go"));
    cancel->setAutoDefault(false);
    go->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    buttons->addWidget(go);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(16));
    layout->setSpacing(theme.px(16));
    layout->addWidget(makeLabel(windowTitle(), QStringLiteral("record"), this));
    layout->addWidget(told);
    layout->addLayout(rows);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    setMinimumWidth(theme.px(520));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(go, &QPushButton::clicked, this, &PasswordDialog::accept);
    m_password->setFocus();
}

QLineEdit* PasswordDialog::field(const QString& name)
{
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setEchoMode(QLineEdit::Password);
    connect(edit, &QLineEdit::textEdited, m_problem, &QLabel::hide);
    return edit;
}

QString PasswordDialog::password() const { return m_password->text(); }

void PasswordDialog::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

QString PasswordDialog::problem() const
{
    if (m_kind == Kind::Existing) return password().isEmpty() ? tr("Type the password.") : QString();
    if (password().size() < shortest)
        return tr("Take at least %n letter(s); a short sentence is best.", nullptr, shortest);
    if (m_again->text().isEmpty()) return tr("Type the same once more.");
    return password() == m_again->text() ? QString() : tr("The two are not the same. Type both once more.");
}

void PasswordDialog::accept()
{
    const QString found = problem();
    setProblem(found);
    if (found.isEmpty()) return QDialog::accept();
    QLineEdit* wanted = m_again && password().size() >= shortest ? m_again : m_password;
    wanted->setFocus();
    wanted->selectAll();
}

} // namespace ocop
