#include "ui/duplicates/duplicates_dialog.h"

#include "core/duplicates/merge.h"
#include "ui/duplicates/pair_records.h"
#include "ui/kit/message.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/change_words.h"
#include "ui/records/value_words.h"
#include "ui/session/job_bar.h"
#include "ui/session/long_write.h"
#include "ui/session/session.h"
#include "ui/session/shown_plan.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/sentences.h"
#include "ui/words/texts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

namespace ocop {
namespace {

void mergeRecords(Register& book, WriteAct& act, const Product& kept, ProductId gone)
{
    mergeProducts(book, act, kept, gone);
}
void mergeRecords(Register& book, WriteAct& act, const Subject& kept, SubjectId gone)
{
    mergeSubjects(book, act, kept, gone);
}
void mergeRecords(Register& book, WriteAct& act, const Buyer& kept, BuyerId gone)
{
    mergeBuyers(book, act, kept, gone);
}

const QString asideSetting = QStringLiteral("duplicates.aside"); ///< keys of pairs put aside, a line each

} // namespace

DuplicatesDialog::DuplicatesDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_sentence(makeLabel({}, QStringLiteral("secondary"), this))
{
    setObjectName(QStringLiteral("duplicates"));
    setWindowTitle(tr("Duplicate records"));
    const Theme& theme = themeOf(this);
    buildTables();
    m_sentence->setWordWrap(true);
    const auto button = [this](const char* name, const QString& text, const QString& icon, const QString& kind,
                               auto slot, const QString& keys = {}) {
        QPushButton* made = makeButton(text, icon, kind, this, keys);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    QPushButton* close = button("close", tr("&Close"), {}, QStringLiteral("flat"), &QDialog::reject);
    m_turn = button("turn", tr("&Other value"), QStringLiteral("view-refresh"), {}, &DuplicatesDialog::turnField,
                    QStringLiteral("Enter"));
    m_aside = button("aside", tr("&Not the same"), QStringLiteral("dialog-cancel"), {}, &DuplicatesDialog::putAside);
    m_merge = button("merge", tr("&Merge"), QStringLiteral("dialog-ok-apply"), QStringLiteral("primary"),
                     &DuplicatesDialog::merge);
    auto* head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("Duplicate records"), QStringLiteral("record"), this), 1);
    head->addWidget(m_pairs->filterBox());
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(theme.px(8));
    split->addWidget(m_pairs);
    split->addWidget(m_fields);
    split->setSizes({theme.px(260), theme.px(320)});
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(close);
    buttons->addWidget(m_sentence, 1);
    for (QPushButton* each : {m_turn, m_aside, m_merge}) buttons->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout->setSpacing(theme.px(12));
    layout->addLayout(head);
    layout->addWidget(m_bar = new JobBar(this));
    layout->addWidget(split, 1);
    layout->addLayout(buttons);
    const QSize room = screen() ? screen()->availableSize() - QSize(80, 80) : QSize(1100, 720);
    resize(QSize(theme.px(1060), theme.px(720)).boundedTo(room));
    compare();
    listPairs();
    m_pairs->focusTable();
}

DuplicatesDialog::~DuplicatesDialog() = default;

ListColumns<DuplicatesDialog::Pair> DuplicatesDialog::pairColumns() const
{
    return {{{.key = QStringLiteral("kept"),
              .title = tr("Record that stays"),
              .kind = CellKind::Strong,
              .width = 280,
              .stretch = true},
             [this](const Pair& pair) { return textCell(pairRecords::nameOf(m_session, pair.kind, pair.kept)); }},
            {{.key = QStringLiteral("gone"), .title = tr("Record that goes into it"), .width = 280, .stretch = true},
             [this](const Pair& pair) { return textCell(pairRecords::nameOf(m_session, pair.kind, pair.gone)); }},
            {{.key = QStringLiteral("kind"), .title = tr("Kind"), .width = 100},
             [](const Pair& pair) { return textCell(pairRecords::kindWord(pair.kind)); }},
            {{.key = QStringLiteral("reason"), .title = tr("Why"), .width = 220},
             [this](const Pair& pair) { return textCell(pairRecords::reasonOf(m_session, pair)); }},
            {{.key = QStringLiteral("score"), .title = tr("Likeness"), .kind = CellKind::Number, .width = 90},
             [](const Pair& pair) {
                 const int percent = int(pair.score * 100);
                 return CellData{.text = QStringLiteral("%1%").arg(percent), .value = percent};
             }}};
}

ListColumns<DuplicatesDialog::Field> DuplicatesDialog::fieldColumns()
{
    const auto side = [](bool gone) {
        return [gone](const Field& field) {
            CellData cell = textCell(gone ? field.ofGone : field.ofKept);
            if (cell.text.isEmpty()) cell.text = QStringLiteral("–");
            const bool taken = field.takesGone == gone;
            cell.ink = taken ? Ink::Text : Ink::Muted;
            if (taken) {
                cell.mark = Mark::InForce;
                cell.spoken = tr("%1, taken").arg(cell.text);
            }
            return cell;
        };
    };
    return {
        {{.key = QStringLiteral("field"), .title = tr("Field"), .width = 170},
         [](const Field& field) { return textCell(field.label); }},
        {{.key = QStringLiteral("kept"), .title = tr("Record that stays"), .width = 280, .stretch = true}, side(false)},
        {{.key = QStringLiteral("gone"), .title = tr("Record that goes into it"), .width = 280, .stretch = true},
         side(true)}};
}

void DuplicatesDialog::buildTables()
{
    m_pairs = new RecordTable(QStringLiteral("duplicatePairs"), columnsOf(pairColumns()), &m_session.desk(), this);
    m_pairs->view()->setAccessibleName(tr("Pairs"));
    m_pairs->setCountText([](int shown, int) { return tr("%n pair(s)", nullptr, shown); });
    m_pairs->setDefaultSort(QStringLiteral("score"), Qt::DescendingOrder);
    m_pairs->filterBox()->setFixedWidth(themeOf(this).px(240));
    m_pairs->filterBox()->show();
    m_fields = new RecordTable(QStringLiteral("duplicateFields"), columnsOf(fieldColumns()), nullptr, this);
    m_fields->view()->setAccessibleName(tr("Fields"));
    m_fields->setCountText([](int shown, int) { return tr("%n field(s) differ", nullptr, shown); });
    m_fields->setEmpty(QStringLiteral("dialog-information"), tr("Nothing differs"), {});
    connect(m_pairs, &RecordTable::currentChanged, this, &DuplicatesDialog::showPair);
    connect(m_fields, &RecordTable::activated, this, &DuplicatesDialog::turnField);
}

QString DuplicatesDialog::sentence() const { return m_sentence->text(); }

QSet<QString> DuplicatesDialog::putAsidePairs() const
{
    const QStringList lines = m_session.settings().value(asideSetting).split(u'\n', Qt::SkipEmptyParts);
    return {lines.begin(), lines.end()};
}

void DuplicatesDialog::compare()
{
    const auto work = [this, day = m_session.today()](JobDesk& desk) -> Job::Delivery {
        auto pairs =
            likelyPairs(desk.state().stored, desk.state().promotion, desk.book().units(), day, &desk.progress());
        return [this, pairs = std::move(pairs)] { takePairs(pairs); };
    };
    m_job = std::make_unique<Job>(m_session, work);
    m_bar->follow(m_job.get());
    connect(m_job.get(), &Job::finished, this, [this] {
        Job* job = m_job.release();
        job->deleteLater(); // it is the one that speaks
        sayWhatIsCompared();
        if (job->outcome() == Job::Outcome::Outdated) compare();
        if (job->error()) m_sentence->setText(texts::error(*job->error()));
    });
    sayWhatIsCompared();
}

void DuplicatesDialog::sayWhatIsCompared()
{
    if (m_job)
        m_pairs->setEmpty(QStringLiteral("view-refresh"), tr("Comparing records…"),
                          tr("Names, numbers, phones and communes are compared."));
    else
        m_pairs->setEmpty(QStringLiteral("dialog-ok-apply"), tr("No duplicate records"),
                          tr("Names, numbers, phones and communes were compared."));
}

void DuplicatesDialog::takePairs(const std::vector<LikelyPair>& found)
{
    const QSet<QString> aside = putAsidePairs();
    std::vector<Pair> pairs;
    for (const LikelyPair& each : found)
        if (!aside.contains(each.key())) pairs.push_back({each, qint64(pairs.size()) + 1});
    // What is being decided is not disturbed by a list that says the same.
    if (std::equal(pairs.begin(), pairs.end(), m_all.begin(), m_all.end(),
                   [](const Pair& a, const Pair& b) { return a.key() == b.key() && a.kept == b.kept; }))
        return;
    const QString at = current() ? current()->key() : QString();
    m_all = std::move(pairs);
    listPairs();
    for (const Pair& pair : m_all)
        if (pair.key() == at) m_pairs->selectRecord(pair.id);
}

void DuplicatesDialog::keepPairs(const std::function<bool(const Pair&)>& stays)
{
    std::erase_if(m_all, [&](const Pair& pair) { return !stays(pair); });
    for (size_t i = 0; i < m_all.size(); ++i) m_all[i].id = qint64(i) + 1;
    listPairs();
}

void DuplicatesDialog::listPairs()
{
    m_pairs->setRows<Pair>(
        m_all, [](const Pair& pair) { return pair.id; }, pairColumns());
    if (!m_all.empty()) m_pairs->selectRecord(1);
    showPair();
}

const DuplicatesDialog::Pair* DuplicatesDialog::current() const
{
    const qint64 id = m_pairs->currentId();
    return id >= 1 && id <= qint64(m_all.size()) ? &m_all[size_t(id - 1)] : nullptr;
}

template <class Record>
void DuplicatesDialog::gatherFields(const Record& kept, const Record& gone)
{
    const QString entity = QLatin1String(Record::table);
    const QJsonObject ofKept = imageOf(kept);
    const QJsonObject ofGone = imageOf(gone);
    Record::eachField(kept, [&](QLatin1String name, const auto&) {
        const QString key = name;
        if (ofKept.value(key) == ofGone.value(key)) return;
        const QString mine = filledWords(m_session, entity, key, ofKept.value(key));
        const QString theirs = filledWords(m_session, entity, key, ofGone.value(key));
        m_fieldRows.push_back(
            {qint64(m_fieldRows.size()) + 1, key, texts::field(entity, key), mine, theirs, mine.isEmpty()});
    });
}

void DuplicatesDialog::showPair()
{
    m_fieldRows.clear();
    const Pair* pair = current();
    QString words;
    bool blocked = false;
    m_mark = m_session.version();
    m_basis = pair ? basisOf(*pair) : Basis();
    if (pair && (m_basis.kept.isEmpty() || m_basis.gone.isEmpty())) {
        blocked = true;
        words = tr("One of the two records is no longer in the register.");
    } else if (pair) {
        pairRecords::withBoth(m_session, *pair,
                              [this](const auto* kept, const auto* gone) { gatherFields(*kept, *gone); });
        words = pairRecords::mergeWords(m_session, *pair, blocked);
    }
    m_sentence->setText(words);
    const bool may = pair && !m_session.isReadOnly();
    m_merge->setEnabled(may && !blocked);
    m_aside->setEnabled(may);
    showFields();
}

void DuplicatesDialog::showFields()
{
    m_fields->setRows<Field>(
        m_fieldRows, [](const Field& field) { return field.id; }, fieldColumns());
    if (m_fields->currentId() == 0 && !m_fieldRows.empty()) m_fields->selectRecord(1);
    m_turn->setEnabled(!m_fieldRows.empty());
}

void DuplicatesDialog::turnField()
{
    const qint64 id = m_fields->currentId();
    if (id < 1 || id > qint64(m_fieldRows.size())) return;
    m_fieldRows[size_t(id - 1)].takesGone = !m_fieldRows[size_t(id - 1)].takesGone;
    showFields();
}

template <class Record>
Record DuplicatesDialog::merged(Record kept, const Record& gone) const
{
    QJsonObject image = imageOf(kept);
    const QJsonObject other = imageOf(gone);
    for (const Field& field : m_fieldRows)
        if (field.takesGone) image.insert(field.key, other.value(field.key));
    applyImage(kept, image);
    return kept;
}

DuplicatesDialog::Basis DuplicatesDialog::basisOf(const Pair& pair) const
{
    Basis basis;
    pairRecords::withBoth(m_session, pair, [&basis](const auto* kept, const auto* gone) {
        if (kept) basis.kept = imageOf(*kept);
        if (gone) basis.gone = imageOf(*gone);
    });
    basis.followers = pairRecords::followersOf(m_session, pair);
    return basis;
}

bool DuplicatesDialog::mergesStill(const Pair& pair, const QStringList& writers)
{
    const Basis shown = m_basis;
    const std::vector<Field> chosen = m_fieldRows;
    showPair();
    for (Field& field : m_fieldRows)
        for (const Field& before : chosen)
            if (before.key == field.key) field.takesGone = before.takesGone;
    showFields();
    if (m_basis == shown) return true;
    if (!m_merge->isEnabled()) return false;
    QStringList different;
    const QString entity = codeOf(pair.kind);
    for (auto field = m_basis.kept.begin(); field != m_basis.kept.end(); ++field)
        if (field.value() != shown.kept.value(field.key()) ||
            m_basis.gone.value(field.key()) != shown.gone.value(field.key()))
            different << texts::field(entity, field.key());
    if (m_basis.followers != shown.followers) different << m_sentence->text();
    return agreesTo(m_session, this, writers, different);
}

void DuplicatesDialog::merge()
{
    const Pair* pair = current();
    if (!pair || !m_merge->isEnabled()) return;
    const Pair chosen = *pair;
    const auto label = [&] {
        QString words;
        pairRecords::withBoth(m_session, chosen, [&](const auto* kept, const auto* gone) {
            words = tr("merged: %1 ← %2").arg(merged(*kept, *gone).name, gone->name);
        });
        return words;
    };
    const auto write = [&](WriteAct& act) {
        pairRecords::withBoth(m_session, chosen, [&](const auto* kept, const auto* gone) {
            mergeRecords(m_session.book(), act, merged(*kept, *gone), gone->id);
        });
    };
    try {
        m_isBackedUp = m_isBackedUp || backUpFirst(m_session, this, BackupWhy::Merge);
        const auto again = [&](const QStringList& writers) { return mergesStill(chosen, writers); };
        if (!writeShown(m_session, this, {ActKind::Batch, label, m_mark, again, write})) return;
    } catch (const Error& error) {
        tell(this, tr("Not merged"), texts::error(error), Mark::Warning);
        return;
    }
    keepPairs([&](const Pair& each) {
        return each.kind != chosen.kind || (each.gone != chosen.gone && each.kept != chosen.gone);
    });
    compare();
    m_pairs->focusTable();
}

void DuplicatesDialog::putAside()
{
    const Pair* pair = current();
    if (!pair || m_session.isReadOnly()) return;
    const QString key = pair->key();
    m_session.write(ActKind::Setting, tr("Not a duplicate"), [&](WriteAct& act) {
        // As it is now: another desk may have put others aside meanwhile.
        const SettingsStore store(act.database());
        store.set(act, asideSetting, (store.value(asideSetting).split(u'\n', Qt::SkipEmptyParts) << key).join(u'\n'));
    });
    keepPairs([&](const Pair& each) { return each.key() != key; });
    m_pairs->focusTable();
}

} // namespace ocop
