#include "ui/form/form_dialog.h"

#include "core/base/error.h"
#include "ui/form/field_box.h"
#include "ui/form/form_banner.h"
#include "ui/form/form_bar.h"
#include "ui/form/line_field.h"
#include "ui/form/missing_list.h"
#include "ui/kit/ask.h"
#include "ui/kit/theme.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QApplication>
#include <QInputMethod>
#include <QPushButton>
#include <QShortcut>

namespace ocop {

void FormDialog::setNext(Action beginNext, const QStringList& sticky)
{
    m_next = std::move(beginNext);
    m_sticky = sticky;
    auto* button = m_bar->addButton(QStringLiteral("saveAndNext"), tr("Save and next"), QStringLiteral("Ctrl+Enter"));
    connect(button, &QPushButton::clicked, this, &FormDialog::saveAndNext);
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
        on(QKeySequence(int(Qt::ALT) | enter), &FormDialog::takeProposalHere);
    }
    on(QKeySequence(Qt::Key_F8), &FormDialog::goToNextFinding);
    for (const Qt::Key quote : {Qt::Key_Apostrophe, Qt::Key_QuoteDbl})
        on(QKeySequence(Qt::CTRL | quote), &FormDialog::takePreviousHere);
}

void FormDialog::begin()
{
    m_stored.clear();
    for (FieldBox* box : m_boxes) m_stored.insert(box->key(), box->input()->content());
    m_visited.clear();
    m_given.clear();
    m_editing.clear();
    m_showAll = false;
    m_banner->setTrouble({});
    refresh();
}

int FormDialog::changedCount() const
{
    int count = 0;
    for (const FieldBox* box : m_boxes)
        if (m_stored.value(box->key()) != box->input()->content()) ++count;
    return count;
}

void FormDialog::onEdited(FieldBox* box)
{
    m_editing = box->key();
    std::erase_if(m_given, [box](const Finding& finding) { return finding.field == box->key(); });
    Q_EMIT fieldEdited(box->key());
    refresh();
}

void FormDialog::onLeft(FieldBox* box)
{
    m_visited.insert(box->key());
    m_editing.clear();
    Q_EMIT fieldLeft(box->key());
    refresh();
}

Findings FormDialog::allFindings() const
{
    Findings all = m_given;
    QSet<QString> unreadable;
    for (const FieldBox* box : m_boxes)
        if (auto problem = box->input()->problem()) {
            problem->field = box->key();
            unreadable.insert(box->key());
            all.push_back(*problem);
        }
    if (m_validate)
        for (const Finding& finding : m_validate())
            if (!unreadable.contains(finding.field)) all.push_back(finding);
    return all;
}

/// A field being typed in keeps what was said about it but says nothing new until it is left.
bool FormDialog::isTold(const FieldBox* box, const Finding& finding) const
{
    const bool missing = finding.severity == Severity::Note && finding.code == QLatin1String("missing");
    if (missing && m_missingBeside && m_wide) return false;
    if (std::find(m_given.begin(), m_given.end(), finding) != m_given.end()) return true;
    if (box->key() != m_editing) return m_showAll || m_visited.contains(box->key());
    const Findings& shown = box->findings();
    return std::any_of(shown.begin(), shown.end(), [&](const Finding& each) { return each.code == finding.code; });
}

void FormDialog::refresh()
{
    const Findings all = allFindings();
    std::vector<std::pair<QString, QString>> missing;
    for (FieldBox* box : m_boxes) {
        Findings told;
        for (const Finding& finding : all) {
            if (finding.field != box->key()) continue;
            if (isTold(box, finding)) told.push_back(finding);
            if (finding.severity == Severity::Note && finding.code == QLatin1String("missing"))
                missing.emplace_back(box->key(), box->name());
        }
        box->setFindings(std::move(told));
    }
    m_missing->setFields(m_missingBeside && m_wide ? missing : std::vector<std::pair<QString, QString>>());
    m_bar->setChanged(changedCount());
    showSummary();
}

void FormDialog::setFindings(const Findings& findings)
{
    m_given = findings;
    refresh();
}

void FormDialog::showSummary()
{
    std::vector<FormBanner::Entry> entries;
    for (const FieldBox* box : m_boxes)
        if (!box->findings().empty() && box->findings().front().severity != Severity::Note)
            entries.push_back({box->findings().front().severity, box->key(), box->name()});
    m_banner->setEntries(entries);
}

FieldBox* FormDialog::focusedBox() const
{
    const QWidget* focus = focusWidget();
    for (FieldBox* box : m_boxes)
        if (focus && box->isAncestorOf(focus)) return box;
    return nullptr;
}

void FormDialog::takeProposalHere()
{
    FieldBox* box = focusedBox();
    if (box && box->takeProposal()) return;
    // The proposal is seen after the field was left, so the one just left is meant when this has none.
    for (FieldBox* each : m_boxes)
        if (each->takeProposal()) return;
}

void FormDialog::goToNextFinding()
{
    const FieldBox* here = focusedBox();
    const auto at = std::find(m_boxes.begin(), m_boxes.end(), here);
    const size_t start = at == m_boxes.end() ? 0 : size_t(at - m_boxes.begin()) + 1;
    for (size_t step = 0; step < m_boxes.size(); ++step) {
        const FieldBox* box = m_boxes[(start + step) % m_boxes.size()];
        if (!box->findings().empty()) return focusField(box->key());
    }
}

bool FormDialog::save()
{
    if (QGuiApplication::inputMethod()) QGuiApplication::inputMethod()->commit();
    if (FieldBox* box = focusedBox()) {
        box->input()->finish();
        Q_EMIT fieldLeft(box->key());
    }
    m_editing.clear();
    m_showAll = true;
    m_banner->setTrouble({});
    refresh();
    for (const FieldBox* box : m_boxes)
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
        if (error.kind() == ErrorKind::Conflict && m_conflict.whatChanged) return resolveConflict();
        m_banner->setTrouble(texts::error(error));
        return false;
    }
    m_saved = true;
    begin();
    return true;
}

bool FormDialog::resolveConflict()
{
    const int verb = asker().choose(this, tr("Someone else changed this record meanwhile."), m_conflict.whatChanged(),
                                    {tr("Keep my changes"), tr("Load their version"), tr("Keep editing")});
    if (verb == 0) {
        m_conflict.keepMine();
        return store();
    }
    if (verb == 1) {
        m_conflict.takeTheirs();
        begin();
    }
    return false;
}

void FormDialog::reject()
{
    if (isDirty()) {
        const int verb = asker().choose(this, tr("What you changed is not saved yet."),
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

void FormDialog::takePreviousHere()
{
    FieldBox* box = focusedBox();
    if (!box || !m_previous.contains(box->key())) return;
    box->input()->takeProposal(m_previous.value(box->key()));
    box->input()->finish();
}

void FormDialog::saveAndNext()
{
    if (!m_next || !save()) return;
    const FieldBox* first = nullptr;
    for (FieldBox* box : m_boxes) {
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

} // namespace ocop
