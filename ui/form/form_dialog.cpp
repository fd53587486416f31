#include "ui/form/form_dialog.h"

#include "core/base/error.h"
#include "ui/form/conflict_dialog.h"
#include "ui/form/field_box.h"
#include "ui/form/form_banner.h"
#include "ui/form/form_bar.h"
#include "ui/form/line_field.h"
#include "ui/kit/ask.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/session/draft_keeper.h"
#include "ui/session/session.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QApplication>
#include <QInputMethod>
#include <QLabel>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ocop {

FormDialog::FormDialog(Session& session, const QString& title, QWidget* parent)
    : QDialog(parent), m_session(session), m_title(makeLabel(title, QStringLiteral("page"), this)),
      m_remark(makeLabel({}, QStringLiteral("muted"), this)), m_banner(new FormBanner(this)),
      m_fields(new FormFields(this)), m_bar(new FormBar(this)), m_findings(m_fields->boxes())
{
    const Theme& theme = themeOf(this);
    setWindowTitle(title);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_remark);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    top->setSpacing(theme.px(12));
    top->addLayout(head);
    // Under the fields, which stay where they are when it comes and goes.
    auto* below = new QVBoxLayout;
    below->setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8));
    below->addWidget(m_banner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_fields, 1);
    layout->addLayout(below);
    layout->addWidget(m_bar);

    connect(m_banner, &FormBanner::fieldRequested, m_fields, &FormFields::focusField);
    connect(m_fields, &FormFields::edited, this, [this](FieldBox* box) {
        m_findings.edit(box);
        Q_EMIT fieldEdited(box->key());
        refresh();
    });
    connect(m_fields, &FormFields::left, this, [this](FieldBox* box) {
        m_left.push_back(box);
        // What is found there moves the fields below it.
        m_afterClick.run([this] { leaveFields(); });
    });
    connect(m_bar->save(), &QPushButton::clicked, this, &FormDialog::saveAndClose);
    connect(m_bar->discard(), &QPushButton::clicked, this, &FormDialog::reject);
    addShortcuts();
    session.drafts().watch(this, [this] { return m_typed; });
}

FormDialog::~FormDialog()
{
    if (!m_decided) m_session.drafts().flush(); // what is typed is kept; see DraftKeeper::watch()
}

void FormDialog::done(int result)
{
    m_decided = true;
    m_session.drafts().forget(this);
    QDialog::done(result);
}

std::vector<Draft> FormDialog::draft() const
{
    if (m_place.isEmpty()) return {}; // not shown yet
    Draft draft;
    draft.place = m_place;
    draft.record = m_record;
    draft.title = windowTitle();
    for (const FieldBox* box : boxes()) {
        const FieldInput* input = box->input();
        const QString base = m_stored.value(box->key());
        if (input->content() == base) continue;
        draft.fields.push_back({box->key(), box->name(), input->draft(), input->draftWords(), base});
    }
    if (draft.fields.empty()) return {};
    return {draft};
}

void FormDialog::takeDraft(const Draft& draft)
{
    Findings findings;
    QStringList lost;
    for (const DraftField& each : draft.fields) {
        FieldBox* at = box(each.key);
        const bool other = at && m_stored.value(each.key) != each.base;
        if (!at || !at->input()->takeDraft(each.text))
            lost << QStringLiteral("%1: %2").arg(each.label, each.shown.isEmpty() ? each.text : each.shown);
        else if (other)
            findings.push_back({Severity::Warning, each.key, QStringLiteral("draft.changedMeanwhile")});
    }
    setFindings(findings);
    setRemark(tr("Typed at %1 and not saved then").arg(draft.at.toString(QStringLiteral("HH:mm dd/MM/yyyy"))));
    if (!lost.isEmpty()) m_banner->setTrouble(tr("Please type this again: %1").arg(lost.join(QStringLiteral("; "))));
}

void FormDialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void FormDialog::setRemark(const QString& sentence) { m_remark->setText(sentence); }

QString FormDialog::bannerText() const { return m_banner->isHidden() ? QString() : m_banner->text(); }

QString FormDialog::dirtyText() const { return m_bar->text(); }

void FormDialog::showMissingBeside()
{
    m_missingBeside = true;
    m_preferredWidth = 1080;
}

void FormDialog::setNext(Action beginNext, const QStringList& sticky, const QString& words)
{
    m_next = std::move(beginNext);
    m_sticky = sticky;
    auto* button = m_bar->addButton(QStringLiteral("saveAndNext"), tr("Save and next"), QStringLiteral("Ctrl+Enter"));
    connect(button, &QPushButton::clicked, this, &FormDialog::saveAndNext);
    QStringList names;
    for (const QString& key : sticky)
        if (const FieldBox* kept = box(key)) names << kept->name();
    const QString kept = words.isEmpty() ? names.join(QStringLiteral(", ")) : words;
    if (!kept.isEmpty()) m_bar->setKept(tr("“Save and next” keeps: %1. All other fields begin empty.").arg(kept));
    orderTabs();
}

void FormDialog::addContinuation(const QString& name, const QString& text, const QKeySequence& keys)
{
    auto* button = m_bar->addButton(name, text, keys.toString(QKeySequence::NativeText));
    const auto run = [this, name] {
        if (!save()) return;
        m_wanted = name;
        accept();
    };
    connect(button, &QPushButton::clicked, this, run);
    connect(new QShortcut(keys, this), &QShortcut::activated, this, run);
    orderTabs();
}

void FormDialog::addShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_S), &FormDialog::saveAndClose);
    for (const int enter : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        on(QKeySequence(int(Qt::CTRL) | enter), &FormDialog::saveAndNext);
        on(QKeySequence(int(Qt::ALT) | enter), [this] { m_fields->takeProposal(); });
    }
    on(QKeySequence(Qt::Key_F8), [this] { m_fields->focusNextFinding(); });
    for (const Qt::Key quote : {Qt::Key_Apostrophe, Qt::Key_QuoteDbl})
        on(QKeySequence(Qt::CTRL | quote), &FormDialog::takePrevious);
}

void FormDialog::begin()
{
    m_stored = m_fields->contents();
    m_findings.forget();
    m_banner->setTrouble({});
    refresh();
}

int FormDialog::changedCount() const
{
    return int(std::count_if(boxes().begin(), boxes().end(), [this](const FieldBox* box) {
        return m_stored.value(box->key()) != box->input()->content();
    }));
}

void FormDialog::leaveFields()
{
    for (FieldBox* box : std::exchange(m_left, {})) {
        m_findings.leave(box);
        Q_EMIT fieldLeft(box->key());
    }
    refresh();
}

void FormDialog::refresh()
{
    const bool beside = m_missingBeside && m_wide;
    const std::vector<FieldBox*> missing = m_findings.show(beside);
    m_fields->setMissing(beside ? missing : std::vector<FieldBox*>());
    m_bar->setChanged(changedCount());
    m_typed = draft();
    showSummary();
}

void FormDialog::setFindings(const Findings& findings)
{
    m_findings.give(findings);
    refresh();
}

void FormDialog::showSummary()
{
    std::vector<FormBanner::Entry> entries;
    for (const FieldBox* box : boxes())
        if (!box->findings().empty() && box->findings().front().severity != Severity::Note)
            entries.push_back({box->findings().front().severity, box->key(), box->name()});
    m_banner->setEntries(entries);
}

bool FormDialog::save()
{
    if (QGuiApplication::inputMethod()) QGuiApplication::inputMethod()->commit();
    if (!m_left.empty()) leaveFields();
    if (FieldBox* box = m_fields->focusedBox()) {
        box->input()->finish();
        Q_EMIT fieldLeft(box->key());
    }
    m_findings.tellAll();
    m_banner->setTrouble({});
    refresh();
    for (const FieldBox* box : boxes())
        if (hasErrors(box->findings())) {
            focusField(box->key());
            return false;
        }
    return store();
}

bool FormDialog::store()
{
    try {
        if (m_save) m_save();
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::Conflict && m_conflict.look) return resolveConflict();
        m_banner->setTrouble(texts::error(error));
        return false;
    }
    m_saved = true;
    begin();
    return true;
}

/// Where a field stands in the form; what it does not show comes last.
size_t FormDialog::placeOf(const QString& key) const
{
    return size_t(std::find(boxes().begin(), boxes().end(), box(key)) - boxes().begin());
}

bool FormDialog::resolveConflict()
{
    try {
        FormConflict conflict = m_conflict.look();
        std::stable_sort(conflict.fields.begin(), conflict.fields.end(),
                         [this](const auto& a, const auto& b) { return placeOf(a.key) < placeOf(b.key); });
        ConflictDialog dialog(conflict, this);
        if (dialog.exec() != QDialog::Accepted) {
            m_banner->setTrouble(
                tr("Not saved: %1 changed this record meanwhile. What you typed is still here; saving asks again.")
                    .arg(conflict.change));
            return false;
        }
        m_conflict.merge(dialog.theirs());
    } catch (const Error& error) {
        m_banner->setTrouble(texts::error(error));
        return false;
    }
    return save(); // what came from them is checked too
}

void FormDialog::reject()
{
    if (isDirty()) {
        const int verb = m_session.ask().choose(this, tr("What you changed is not saved yet."),
                                                tr("%n field(s) changed.", nullptr, changedCount()),
                                                {tr("Save"), tr("Discard changes"), tr("Keep editing")});
        if (verb == 0) return saveAndClose();
        if (verb != 1) return;
    }
    QDialog::reject();
}

void FormDialog::saveAndClose()
{
    if (save()) accept();
}

void FormDialog::takePrevious()
{
    FieldBox* box = m_fields->focusedBox();
    if (!box || !m_previous.contains(box->key())) return;
    box->input()->takeProposal(m_previous.value(box->key()));
    box->input()->finish();
}

void FormDialog::saveAndNext()
{
    if (!m_next || !save()) return;
    const FieldBox* first = nullptr;
    for (FieldBox* box : boxes()) {
        const auto* line = qobject_cast<const LineField*>(box->input());
        m_previous.insert(box->key(), line ? line->typed() : box->input()->content());
        if (m_sticky.contains(box->key())) continue;
        box->input()->clear();
        if (!first) first = box;
    }
    m_next();
    begin();
    if (first) focusField(first->key());
}

/// Fields as they were added, then the bar's buttons.
void FormDialog::orderTabs()
{
    if (boxes().empty()) return;
    QWidget* last = boxes().back()->input()->target();
    for (QPushButton* button : m_bar->findChildren<QPushButton*>()) {
        if (button == m_bar->save()) continue;
        setTabOrder(last, button);
        last = button;
    }
    setTabOrder(last, m_bar->save());
}

void FormDialog::fitToScreen()
{
    const Theme& theme = themeOf(this);
    const QSize room = screen() ? screen()->availableSize() : QSize(1366, 690);
    const int wanted = m_fields->widget()->sizeHint().height() + m_bar->height() + theme.px(64) + theme.px(40);
    const int width = theme.px(m_preferredWidth);
    resize(std::min(width, room.width() - theme.px(32)), std::min(wanted, room.height() - theme.px(48)));
    setMinimumSize(std::min(theme.px(420), room.width()), std::min(theme.px(280), room.height()));
}

void FormDialog::showEvent(QShowEvent* event)
{
    if (!m_prepared) {
        m_prepared = true;
        assignMnemonics(boxes());
        orderTabs();
        fitToScreen();
        if (!focusWidget()) m_fields->focusFirst();
        m_place = QString::fromLatin1(metaObject()->className()).section(u':', -1);
        for (const Draft& each : m_session.drafts().takeReopened(m_place, m_record)) takeDraft(each);
    }
    QDialog::showEvent(event);
}

void FormDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    const bool wide = width() >= themeOf(this).px(860);
    if (wide == m_wide) return;
    m_wide = wide;
    refresh();
}

} // namespace ocop
