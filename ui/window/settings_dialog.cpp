#include "ui/window/settings_dialog.h"

#include "core/base/error.h"
#include "core/certification/certificate_terms.h"
#include "ui/form/check_field.h"
#include "ui/form/choice_field.h"
#include "ui/form/field_box.h"
#include "ui/form/line_field.h"
#include "ui/form/multi_line_field.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/records/other_change.h"
#include "ui/session/desk_items.h"
#include "ui/session/file_actions.h"
#include "ui/session/file_dialogs.h"
#include "ui/session/session.h"
#include "ui/window/autostart.h"
#include "ui/window/background.h"
#include "ui/window/office_fields.h"

#include <QAction>
#include <QCoreApplication>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSystemTrayIcon>

namespace ocop {
namespace {

constexpr int longestReminder = 365; // days

/// The reminder days typed; 0 for anything that is not a whole number of days.
int daysTyped(const QString& text)
{
    bool ok = false;
    const int days = text.trimmed().toInt(&ok);
    return ok && days >= 1 && days <= longestReminder ? days : 0;
}

const QString daysKey = QStringLiteral("reminderDays");
const QString territoryKey = QStringLiteral("territory");
const QString endBeforeKey = QStringLiteral("endsBefore");

/// Whether it is one of the period's own, stored under other names once its first day is moved.
bool isOfPeriod(const QString& key)
{
    return key != OfficeFields::fromKey && key != daysKey && key != territoryKey && key != endBeforeKey;
}

} // namespace

SettingsDialog::SettingsDialog(Session& session, QWidget* parent)
    : FormDialog(session, tr("Settings"), parent), m_session(session)
{
    setObjectName(QStringLiteral("settings"));
    buildOffice();
    buildDesk();
    load();
    setValidate([this] { return check(); });
    setSave([this] { store(); });
    connect(this, &FormDialog::fieldEdited, this, [this](const QString& key) {
        if (key == OfficeFields::periodKey) changePeriod(m_office->chosen());
        if (key == OfficeFields::formKey) m_office->followForm();
    });
    setConflictHelp({[this] { return lookAtTheirs(); }, [this](const QStringList& theirs) { merge(theirs); }});
    addContinuation(careWanted, tr("Reminder settings…"), QKeySequence(Qt::CTRL | Qt::Key_R));
    begin();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::buildOffice()
{
    addSection(tr("Office, for every desk that opens this register"));
    m_office = std::make_unique<OfficeFields>(*this, m_session);
    m_territory = add(territoryKey, tr("The register is about"), new ChoiceField);
    m_territory->setEntries({{codeOf(Territory::QuangNam), tr("old Quảng Nam")},
                             {codeOf(Territory::DaNang), tr("the old city of Đà Nẵng")},
                             {codeOf(Territory::City), tr("all of Đà Nẵng")}});
    box(territoryKey)->setHint(tr("Used when the register is opened again"));
    m_days =
        add(QStringLiteral("reminderDays"), tr("Remind so many days before the end"), new TextField, Place::Half, true);
    m_endBefore =
        add(endBeforeKey, tr("Issuers whose certificates end a day before"), new MultiLineField(2), Place::Wide);
    box(endBeforeKey)
        ->setHint(tr("One a line. With all others the same day after 36 months is still valid. Certificates that are "
                     "there change only by “Last days by issuer” (Ctrl+Shift+N) in their list"));
    if (!m_session.isReadOnly()) return;
    m_office->setReadOnly();
    m_territory->setReadOnly(true);
    m_days->setReadOnly(true);
    static_cast<QPlainTextEdit*>(m_endBefore->target())->setReadOnly(true);
    setRemark(m_session.isAnotherDay() ? tr("Another day is looked at: the office's settings cannot be changed.")
                                       : tr("The register is open for reading only: its settings cannot be changed."));
}

void SettingsDialog::buildDesk()
{
    addSection(tr("This desk"));
    m_folder = add(QStringLiteral("backupFolder"), tr("Folder of backups"), new TextField, Place::Wide);
    QAction* choose =
        m_folder->edit()->addAction(themeIcon(QStringLiteral("document-open")), QLineEdit::TrailingPosition);
    choose->setToolTip(tr("Choose a folder… (F4)"));
    choose->setShortcut(Qt::Key_F4);
    choose->setShortcutContext(Qt::WidgetShortcut);
    connect(choose, &QAction::triggered, this, &SettingsDialog::chooseFolder);
    m_fontSize = add(QStringLiteral("fontSize"), tr("Font size"), new ChoiceField);
    std::vector<ChoiceField::Entry> sizes;
    for (const int percent : {100, 110, 125, 150}) sizes.push_back({QString::number(percent), tr("%1%").arg(percent)});
    m_fontSize->setEntries(sizes);
    m_theme = add(QStringLiteral("theme"), tr("Colours"), new ChoiceField);
    m_theme->setEntries({{QStringLiteral("light"), tr("Light")}, {QStringLiteral("dark"), tr("Dark")}});
    m_language = add(QStringLiteral("language"), tr("Language"), new ChoiceField);
    // Each language is called as its own speakers call it.
    m_language->setEntries(
        {{QStringLiteral("vi"), QStringLiteral("Tiếng Việt")}, {QStringLiteral("en"), QStringLiteral("English")}});
    m_atStart = add(QStringLiteral("dueAtStart"), tr("Show what is to do at the start"), new CheckField({}));
    m_tray = add(QStringLiteral("tray"), tr("Stay in the tray, remind once a day"), new CheckField({}));
    m_autostart = add(QStringLiteral("autostart"), tr("Start with the computer"), new CheckField({}));
}

void SettingsDialog::load()
{
    m_days->setValue(QString::number(m_session.expiringDays()));
    m_endBefore->setValue(m_session.settings().value(settings::endsBeforeDay));
    m_office->show(m_session.settings(), m_session.today());
    m_territory->setValue(m_session.settings().value(settings::territory, codeOf(Territory::QuangNam)));
    readOffice();

    QSettings& desk = m_session.desk();
    m_folder->setValue(fileactions::backupFolder(m_session.desk()));
    m_fontSize->setValue(QString::number(qRound(deskItems::fontScale().of(desk) * 100)));
    m_theme->setValue(deskItems::dark().of(desk) ? QStringLiteral("dark") : QStringLiteral("light"));
    m_language->setValue(deskItems::language().of(desk));
    m_atStart->setValue(deskItems::dueAtStart().of(desk));
    box(QStringLiteral("reminderDays"))->setHint(tr("Stages, days off and districts: Ctrl+R"));
    m_tray->setValue(deskItems::tray().of(desk));
    m_autostart->setValue(autostart::isOn());
    box(QStringLiteral("tray"))
        ->setHint(QSystemTrayIcon::isSystemTrayAvailable()
                      ? tr("Closing the window then only hides it")
                      : tr("This desktop shows no tray: the window stays as it is"));
    box(QStringLiteral("autostart"))->setHint(tr("In the background, for this person only"));
    box(QStringLiteral("fontSize"))->setHint(tr("Used from the next start of the program"));
    box(QStringLiteral("language"))->setHint(tr("Used from the next start of the program"));
}

/// The form's keys of the office's settings, and their names in the register.
std::vector<std::pair<QString, QString>> SettingsDialog::officeItems() const
{
    std::vector<std::pair<QString, QString>> items = m_office->items();
    items.emplace_back(daysKey, settings::expiringDays);
    items.emplace_back(territoryKey, settings::territory);
    items.emplace_back(endBeforeKey, settings::endsBeforeDay);
    return items;
}

/// What the settings are and how the fields show them, before anything is typed.
void SettingsDialog::readOffice()
{
    m_read.clear();
    m_shown.clear();
    for (const auto& [key, name] : officeItems()) {
        m_read[key] = m_session.settings().value(name);
        m_shown[key] = officeValue(key);
    }
}

/// Another period is chosen: what was typed in the one shown is stored first.
void SettingsDialog::changePeriod(const QString& wanted)
{
    m_office->setPeriod(m_office->period());
    refresh();
    if (isDirty() && !save()) return;
    m_office->setPeriod(wanted);
    m_office->showChosen(m_session.settings());
    readOffice();
    begin();
}

Findings SettingsDialog::check() const
{
    Findings found = m_office->check();
    if (daysTyped(m_days->value()) == 0)
        found.push_back(
            {Severity::Error, QStringLiteral("reminderDays"), QStringLiteral("reminderDaysRange"), {m_days->value()}});
    for (const QString& name : unknownIssuers())
        found.push_back({Severity::Warning, endBeforeKey, QStringLiteral("issuerOfNothing"), {name}});
    return found;
}

QStringList SettingsDialog::unknownIssuers() const
{
    QStringList unknown;
    const QString named = m_endBefore->value().trimmed();
    if (!named.isEmpty() && m_issuers.isEmpty())
        for (const Decision& each : m_session.stored().decisions()) m_issuers.insert(issuerKey(each.issuer));
    for (const QString& line : named.split(u'\n'))
        if (const QString key = issuerKey(line); !key.isEmpty() && !m_issuers.contains(key)) unknown << line.trimmed();
    return unknown;
}

void SettingsDialog::store()
{
    // First what may fail: then nothing else is kept either.
    if (m_autostart->value() != autostart::isOn())
        autostart::set(m_autostart->value(), QCoreApplication::applicationFilePath());
    if (!m_session.isReadOnly()) {
        storeOffice();
        m_office->showStored(m_session.settings());
        readOffice();
    }
    storeDesk();
}

QString SettingsDialog::officeValue(const QString& key) const
{
    if (key == territoryKey) return m_territory->value();
    if (key == endBeforeKey) return m_endBefore->value().trimmed();
    return key == daysKey ? QString::number(daysTyped(m_days->value())) : m_office->value(key);
}

void SettingsDialog::setOfficeValue(const QString& key, const QString& value)
{
    if (key == territoryKey) return m_territory->setValue(value);
    if (key == endBeforeKey) return m_endBefore->setValue(value);
    key == daysKey ? m_days->setValue(value) : m_office->setValue(key, value);
}

/// What was not touched here stays as somebody else may have stored it meanwhile.
void SettingsDialog::storeOffice()
{
    m_session.write(ActKind::Setting, tr("Settings"), [&](WriteAct& act) {
        const SettingsStore store(act.database());
        for (const auto& [key, name] : officeItems()) {
            const QString stored = store.value(name);
            const QString value = officeValue(key);
            const bool isOther = m_office->isMoved() && isOfPeriod(key);
            if (isOther) store.set(act, name, value);
            if (isOther || stored == value || value == m_shown.value(key)) continue;
            if (stored != m_read.value(key)) throw Error(ErrorKind::Conflict, QStringLiteral("setting"));
            store.set(act, name, value);
        }
    });
}

FormConflict SettingsDialog::lookAtTheirs()
{
    m_session.followOthers();
    FormConflict conflict{lastChangeOf(m_session, QStringLiteral("setting"), 1).words(), false, {}};
    const SettingsStore stored = m_session.book().settings();
    for (const auto& [key, name] : officeItems()) {
        m_theirs[key] = stored.value(name);
        const bool byThem = m_theirs.value(key) != m_read.value(key);
        const bool byMe = officeValue(key) != m_shown.value(key) && officeValue(key) != m_theirs.value(key);
        if (byThem || byMe)
            conflict.fields.push_back(
                {key, box(key)->name(), m_shown.value(key), m_theirs.value(key), officeValue(key), byThem, byMe});
    }
    return conflict;
}

void SettingsDialog::merge(const QStringList& theirs)
{
    for (const auto& [key, name] : officeItems()) {
        const bool byThem = m_theirs.value(key) != m_read.value(key);
        const bool byMe = officeValue(key) != m_shown.value(key);
        m_read[key] = m_theirs.value(key);
        if (!byThem || (byMe && !theirs.contains(key))) continue;
        setOfficeValue(key, m_theirs.value(key));
        m_shown[key] = officeValue(key);
    }
}

void SettingsDialog::storeDesk()
{
    QSettings& desk = m_session.desk();
    if (m_folder->value() != fileactions::backupFolder(m_session.desk()))
        deskItems::backupFolder().set(desk, m_folder->value());
    deskItems::fontScale().set(desk, fontPercent() / 100.0);
    deskItems::dark().set(desk, isDark());
    deskItems::language().set(desk, m_language->value());
    deskItems::dueAtStart().set(desk, m_atStart->value());
    deskItems::tray().set(desk, m_tray->value());
}

void SettingsDialog::chooseFolder()
{
    const QString folder = filedialogs::chooseFolder(this, tr("Folder of backups"), m_folder->value());
    if (folder.isEmpty()) return;
    m_folder->setValue(folder);
    refresh();
}

int SettingsDialog::fontPercent() const { return m_fontSize->value().toInt(); }
bool SettingsDialog::isDark() const { return m_theme->value() == QLatin1String("dark"); }

} // namespace ocop
