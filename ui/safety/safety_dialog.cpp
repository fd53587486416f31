#include "ui/safety/safety_dialog.h"

#include "core/base/error.h"
#include "core/storage/backups/second_place.h"
#include "core/storage/register_file.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/safety/backup_columns.h"
#include "ui/safety/backup_keeper.h"
#include "ui/safety/drill_run.h"
#include "ui/safety/second_password.h"
#include "ui/session/desk_backups.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/job_wait.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace ocop {
namespace {

QString timeWords(const QDateTime& at, const QDateTime& now)
{
    return QStringLiteral("%1 (%2)").arg(at.toString(QStringLiteral("HH:mm dd/MM/yyyy")), backupAge(at, now));
}

} // namespace

SafetyDialog::SafetyDialog(Session& session, BackupKeeper& keeper, QWidget* parent)
    : QDialog(parent), m_session(session), m_keeper(keeper), m_now(makeLabel({}, QStringLiteral("strong"), this)),
      m_secondDays(new QSpinBox(this))
{
    const Theme& theme = themeOf(this);
    setObjectName(QStringLiteral("safety"));
    setWindowTitle(tr("Safety of the data"));
    m_now->setObjectName(QStringLiteral("now"));
    m_now->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(16));
    layout->addWidget(makeLabel(windowTitle(), QStringLiteral("record"), this));
    layout->addWidget(m_now);
    layout->addLayout(states());
    layout->addWidget(switchFor(QStringLiteral("atClosing"), tr("Back up when the program is c&losed"),
                                deskItems::backupAtClosing()));
    layout->addWidget(switchFor(QStringLiteral("drills"), tr("Practise restoring once a &month"), deskItems::drills()));
    layout->addLayout(buttonsOfRegister());
    layout->addLayout(buttonsOfSecond());
    layout->addStretch(1);
    QPushButton* close = makeButton(tr("Cl&ose"), {}, QStringLiteral("flat"), this, QStringLiteral("Esc"));
    close->setObjectName(QStringLiteral("close"));
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    layout->addWidget(close, 0, Qt::AlignLeft);
    connect(&session, &Session::changed, this, &SafetyDialog::refresh);
    resize(theme.px(860), theme.px(520));
    refresh();
    findChild<QPushButton*>(QStringLiteral("backUp"))->setFocus();
}

QFormLayout* SafetyDialog::states()
{
    const Theme& theme = themeOf(this);
    auto* rows = new QFormLayout;
    rows->setSpacing(theme.px(8));
    m_place = row(rows, QStringLiteral("place"), tr("The register lies in"));
    m_change = row(rows, QStringLiteral("change"), tr("Last change"));
    m_here = row(rows, QStringLiteral("here"), tr("Last backup here"));
    m_there = row(rows, QStringLiteral("there"), tr("Last backup in the second place"));
    m_lock = row(rows, QStringLiteral("lock"), tr("Password of the second place"));
    m_drill = row(rows, QStringLiteral("drill"), tr("Last restoring for practice"));
    m_check = row(rows, QStringLiteral("check"), tr("Last check of the register"));
    auto* days = makeLabel(tr("Ask for the second place after (&days)"), QStringLiteral("secondary"), this);
    days->setBuddy(m_secondDays);
    m_secondDays->setObjectName(QStringLiteral("secondDays"));
    m_secondDays->setAccessibleName(tr("Days after which the second place is asked for"));
    m_secondDays->setRange(1, 90);
    m_secondDays->setValue(deskItems::secondDays().of(m_session.desk()));
    connect(m_secondDays, &QSpinBox::valueChanged, this, [this](int value) {
        deskItems::secondDays().set(m_session.desk(), value);
        refresh();
    });
    rows->addRow(days, m_secondDays);
    rows->setAlignment(m_secondDays, Qt::AlignLeft);
    return rows;
}

QHBoxLayout* SafetyDialog::rowOf(const QList<QPushButton*>& buttons)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(themeOf(this).px(8));
    for (QPushButton* each : buttons) layout->addWidget(each);
    layout->addStretch(1);
    return layout;
}

QHBoxLayout* SafetyDialog::buttonsOfRegister()
{
    QPushButton* backUp = button(QStringLiteral("backUp"), tr("&Back up now"));
    QPushButton* drill = button(QStringLiteral("drillNow"), tr("&Practise restoring"));
    QPushButton* check = button(QStringLiteral("checkNow"), tr("&Check the register"));
    QPushButton* files = button(QStringLiteral("checkFiles"), tr("Check the attached &files…"));
    QPushButton* restore = button(QStringLiteral("restoreFrom"), tr("&Restore from a backup…"));
    connect(backUp, &QPushButton::clicked, this, &SafetyDialog::backUp);
    connect(drill, &QPushButton::clicked, this, &SafetyDialog::drillNow);
    connect(check, &QPushButton::clicked, this, &SafetyDialog::checkNow);
    connect(files, &QPushButton::clicked, this, &SafetyDialog::attachmentCheckRequested);
    connect(restore, &QPushButton::clicked, this, &SafetyDialog::restoreRequested);
    return rowOf({backUp, drill, check, files, restore});
}

QHBoxLayout* SafetyDialog::buttonsOfSecond()
{
    QPushButton* second = button(QStringLiteral("second"), tr("&Second place…"));
    m_password = button(QStringLiteral("secondPassword"), tr("Pass&word of the second place…"));
    m_try = button(QStringLiteral("tryPassword"), tr("&Try the password…"));
    m_forget = button(QStringLiteral("forgetSecond"), tr("&No second place"));
    connect(second, &QPushButton::clicked, this, &SafetyDialog::chooseSecond);
    connect(m_password, &QPushButton::clicked, this, [this] {
        changeSecondPassword(m_session, this);
        refresh();
    });
    connect(m_try, &QPushButton::clicked, this, [this] {
        trySecondPassword(m_session, this);
        refresh();
    });
    connect(m_forget, &QPushButton::clicked, this, &SafetyDialog::forgetSecond);
    return rowOf({second, m_password, m_try, m_forget});
}

QLabel* SafetyDialog::row(QFormLayout* rows, const QString& name, const QString& title)
{
    QLabel* label = makeLabel({}, {}, this);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    rows->addRow(makeLabel(title, QStringLiteral("secondary"), this), label);
    return label;
}

QCheckBox* SafetyDialog::switchFor(const QString& name, const QString& text, const DeskItem<bool>& item)
{
    auto* box = new QCheckBox(text, this);
    box->setObjectName(name);
    box->setChecked(item.of(m_session.desk()));
    connect(box, &QCheckBox::toggled, this, [this, item](bool on) {
        item.set(m_session.desk(), on);
        refresh();
    });
    return box;
}

QPushButton* SafetyDialog::button(const QString& name, const QString& text)
{
    QPushButton* made = makeButton(text, {}, {}, this);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QString SafetyDialog::secondWords() const
{
    QSettings& desk = m_session.desk();
    const SecondPlace place(deskItems::secondFolder().of(desk));
    if (!place.isSet())
        return tr("No second place is set. A USB stick kept elsewhere saves the register from fire and theft.");
    QStringList parts{QDir::toNativeSeparators(place.folder())};
    parts << (place.isThere() ? tr("connected") : tr("not connected now"));
    const auto last = LastBackup::ofSecond(desk, m_session.path());
    parts << (last ? timeWords(last->at, m_session.now()) : tr("nothing there yet"));
    if (const QString trouble = deskItems::secondTrouble(m_session.path()).of(desk); !trouble.isEmpty())
        parts << trouble;
    return parts.join(QStringLiteral(" · "));
}

QString SafetyDialog::lockWords() const
{
    QSettings& desk = m_session.desk();
    if (deskItems::secondFolder().of(desk).isEmpty()) return QStringLiteral("–");
    if (deskItems::secondLock().of(desk).isEmpty()) return tr("none: whoever finds the drive can read the register");
    const auto tried = LastDrill::ofPassword(desk, m_session.path());
    if (!tried) return tr("set, not tried yet");
    return tr("set, tried %1").arg(timeWords(tried->at, m_session.now())) + QStringLiteral(" · ") +
           drillWords(tried->result);
}

QString SafetyDialog::whatNow() const
{
    QSettings& desk = m_session.desk();
    const QDateTime now = m_session.now();
    QStringList todo;
    if (!m_session.mayWriteFile()) return tr("This register can only be looked at here.");
    if (m_keeper.isDue()) todo << tr("Back it up: it was changed since the last backup.");
    if (isSecondOverdue(desk, m_session.path(), now))
        todo << (LastBackup::ofSecond(desk, m_session.path())
                     ? tr("Connect the second place and back up: what is there is older than %n day(s).", nullptr,
                          deskItems::secondDays().of(desk))
                     : tr("Connect the second place and back up: no copy is there yet."));
    const auto drill = LastDrill::of(desk, m_session.path());
    if (drill && (drill->result == DrillResult::Different || drill->result == DrillResult::NotRestored))
        todo << drillWords(drill->result);
    else if (isDrillDue(desk, m_session.path(), now))
        todo << (drill ? tr("Practise restoring: the last time is more than a month ago.")
                       : tr("Practise restoring: it was never tried with this register here."));
    if (isPasswordTrialDue(desk, m_session.path(), now))
        todo << tr("Try the password of the second place: connect it and open a copy there.");
    return todo.isEmpty() ? tr("Nothing is to be done now.") : todo.join(u'\n');
}

void SafetyDialog::refresh()
{
    if (!m_session.isOpen()) return;
    QSettings& desk = m_session.desk();
    const QDateTime now = m_session.now();
    m_now->setText(whatNow());
    m_place->setText(QDir::toNativeSeparators(m_session.path()));
    const std::vector<Act> acts = m_session.book().history().acts(1);
    m_change->setText(acts.empty()
                          ? tr("none yet")
                          : timeWords(acts.front().info.at, now) + QStringLiteral(" · ") + acts.front().info.who);
    const auto here = LastBackup::of(desk, m_session.path());
    m_here->setText(!here ? tr("none yet")
                    : here->path.isEmpty()
                        ? timeWords(here->at, now)
                        : timeWords(here->at, now) + QStringLiteral(" · ") + QDir::toNativeSeparators(here->path));
    m_there->setText(secondWords());
    const auto drill = LastDrill::of(desk, m_session.path());
    m_drill->setText(drill ? timeWords(drill->at, now) + QStringLiteral(" · ") + drillWords(drill->result)
                           : tr("none yet"));
    const QDateTime checked = QDateTime::fromString(deskItems::lastCheck(m_session.path()).of(desk), Qt::ISODate);
    m_check->setText(checked.isValid() ? timeWords(checked, now) + QStringLiteral(" · ") + tr("sound")
                                       : tr("none yet"));
    m_lock->setText(lockWords());
    const bool hasSecond = !deskItems::secondFolder().of(desk).isEmpty();
    for (QPushButton* each : {m_forget, m_password}) each->setEnabled(hasSecond);
    m_try->setEnabled(hasSecond && !deskItems::secondLock().of(desk).isEmpty());
}

void SafetyDialog::backUp()
{
    m_keeper.backUpNow();
    refresh();
}

void SafetyDialog::drillNow()
{
    const auto here = LastBackup::of(m_session.desk(), m_session.path());
    if (!here || here->path.isEmpty()) {
        tell(this, tr("There is no backup to practise with"), tr("Back up the register first."));
        return;
    }
    std::optional<LastDrill> done;
    const auto work = [&, info = m_session.actInfo(ActKind::Setting, windowTitle()),
                       path = m_session.path()](JobDesk&) {
        done = runDrill(path, here->path, info);
        return Job::Delivery();
    };
    waitForJob(m_session, this, tr("Restoring the newest backup for practice…"), work, Job::Basis::AnyVersion);
    refresh();
    if (done)
        tell(this, tr("Practised"), drillWords(done->result),
             done->result == DrillResult::Sound ? Mark::InForce : Mark::Warning);
}

void SafetyDialog::checkNow()
{
    QStringList damages;
    const auto work = [&](JobDesk& desk) {
        damages = damagesIn(desk.book().database());
        return Job::Delivery();
    };
    try {
        if (!waitForJob(m_session, this, tr("Looking through the register…"), work, Job::Basis::AnyVersion)) return;
        if (!damages.isEmpty()) throw Error(ErrorKind::Damaged, damages.join(QStringLiteral("; ")));
        deskItems::lastCheck(m_session.path()).set(m_session.desk(), m_session.now().toString(Qt::ISODate));
        refresh();
        tell(this, tr("The register is sound"), tr("Every page and every link was looked at."), Mark::InForce);
    } catch (const Error& error) {
        tell(this, tr("The register is not sound"), texts::error(error), Mark::Error);
    }
}

void SafetyDialog::chooseSecond()
{
    QSettings& desk = m_session.desk();
    const QString folder =
        filedialogs::chooseFolder(this, tr("The second place of backups"), deskItems::secondFolder().of(desk));
    if (folder.isEmpty()) return;
    try {
        SecondPlace(folder).claim();
        deskItems::secondFolder().set(desk, folder);
    } catch (const Error& error) {
        tell(this, tr("Nothing can be kept there"), texts::error(error), Mark::Error);
    }
    refresh();
}

void SafetyDialog::forgetSecond()
{
    deskItems::secondFolder().set(m_session.desk(), {});
    refresh();
}

} // namespace ocop
