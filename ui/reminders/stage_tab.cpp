#include "ui/reminders/stage_tab.h"

#include "core/base/dates.h"
#include "core/reminders/reminder_stores.h"
#include "ui/kit/small_widgets.h"
#include "ui/records/grid_fields.h"
#include "ui/records/remove_shown.h"
#include "ui/reminders/draft_grid.h"
#include "ui/session/session.h"
#include "ui/table/record_table.h"
#include "ui/table/record_view.h"
#include "ui/words/dossier_words.h"
#include "ui/words/reminder_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>

namespace ocop {
namespace {

constexpr int furthestAfter = -365; // days, as the schema has it
constexpr int furthestBefore = 1095;

const QString stageUsed = QStringLiteral("used");
const QString stageLeft = QStringLiteral("left");

qint64 stageRow(Stage stage) { return int(stage) + 1; }

Columns stageColumns()
{
    return {
        {.key = QStringLiteral("stage"),
         .title = StageTab::tr("Stage"),
         .kind = CellKind::Strong,
         .width = 250,
         .stretch = true},
        {.key = QStringLiteral("days"), .title = StageTab::tr("Days"), .kind = CellKind::Number, .width = 80},
        {.key = QStringLiteral("used"), .title = StageTab::tr("Used"), .width = 110},
        {.key = QStringLiteral("words"), .title = StageTab::tr("When it comes"), .width = 240},
        {.key = QStringLiteral("standard"), .title = StageTab::tr("Standard"), .kind = CellKind::Number, .width = 120}};
}

QString keyOf(const QString& ruleSet, const StageRule& rule) { return ruleSet + u'/' + codeOf(rule.stage); }

QString comesWords(const StageRule& rule)
{
    if (!rule.used) return StageTab::tr("does not come");
    if (rule.days == 0) return StageTab::tr("on the last valid day");
    return rule.days > 0 ? StageTab::tr("%n day(s) before the last valid day", nullptr, rule.days)
                         : StageTab::tr("%n day(s) after the last valid day", nullptr, -rule.days);
}

} // namespace

StageTab::StageTab(Session& session, QWidget* parent)
    : ReminderTab(session, QStringLiteral("stages"), stageColumns(), parent),
      m_stored(session.book().stores<ReminderStores>().stages.all()), m_ruleSets(new QComboBox(this))
{
    for (const RuleSet& rules : session.book().rules().all()) {
        Lines lines;
        const auto standard = standardStages(rules);
        const auto now = stagesUnder(rules, m_stored);
        for (size_t i = 0; i < now.size(); ++i) lines.push_back({now[i].days, now[i].used, standard[i]});
        m_lines[rules.code] = std::move(lines);
    }
    m_ruleSets->setObjectName(QStringLiteral("stageRuleSet"));
    m_ruleSets->setAccessibleName(tr("Rule set"));
    fillRuleSets();
    table()->view()->setAccessibleName(tr("Stages and their days"));
    table()->setCountText([](int, int total) { return tr("%n stage(s)", nullptr, total); });
    auto* label = makeLabel(tr("&Rule set"), {}, this);
    label->setBuddy(m_ruleSets);
    head()->addWidget(label);
    head()->addWidget(m_ruleSets);
    head()->addStretch(1);
    addAct("standardStages", tr("Stan&dard again"), QStringLiteral("edit-undo"), [this] { takeStandard(); });
    setGrid(makeGrid());
    connect(m_ruleSets, &QComboBox::activated, this, [this] { refresh(); });
    refresh();
}

QString StageTab::title() const { return tr("&Stages"); }

void StageTab::fillRuleSets()
{
    const std::vector<RuleSet>& all = session().book().rules().all();
    const QString inForce = session().book().rules().on(session().asOf()).code;
    for (auto rules = all.rbegin(); rules != all.rend(); ++rules) { // newest first
        const QString from =
            tr("%1, from %2").arg(rules->title.section(QStringLiteral(" ngày "), 0, 0), formatDate(rules->validFrom));
        m_ruleSets->addItem(rules->code == inForce ? tr("%1 (in force)").arg(from) : from, rules->code);
    }
    m_ruleSets->setCurrentIndex(std::max(0, m_ruleSets->findData(inForce)));
}

const RuleSet& StageTab::shown() const { return *session().book().rules().find(m_ruleSets->currentData().toString()); }

std::unique_ptr<GridEditor> StageTab::makeGrid()
{
    const std::vector<ChoiceField::Entry> words{{stageUsed, tr("Used")}, {stageLeft, tr("Left out")}};
    GridField<Line> used = wordCellOf<Line>(
        "used", StageSetting::Field::used, words, [](const Line& line) { return line.used ? stageUsed : stageLeft; },
        [](Line& line, const QString& code) { line.used = code == stageUsed; });
    const auto takeWord = used.take;
    used.take = [takeWord](Line& line, const QString& text) -> std::optional<Finding> {
        if (!cleaned(text).isEmpty()) return takeWord(line, text);
        line.used = line.standard.used;
        return std::nullopt;
    };
    DraftGrid<Line>::Sheet sheet{[this] { return isOpen(); },
                                 [this](qint64 id) -> Line* {
                                     Lines& lines = m_lines.at(shown().code);
                                     return id >= 1 && id <= qint64(lines.size()) ? &lines[size_t(id - 1)] : nullptr;
                                 },
                                 [this] { refresh(); }};
    return std::make_unique<DraftGrid<Line>>(
        session(), table()->columns(),
        std::vector<GridField<Line>>{countCellOf<Line>("days", "stageDaysForm", &Line::days, furthestAfter,
                                                       furthestBefore,
                                                       [](const Line& line) { return line.standard.days; }),
                                     used},
        std::move(sheet));
}

std::vector<StageRule> StageTab::rulesOf(const Lines& lines)
{
    std::vector<StageRule> rules;
    for (const Line& line : lines) rules.push_back({line.standard.stage, line.days, line.used});
    return rules;
}

std::vector<SheetFinding> StageTab::find() const
{
    std::vector<SheetFinding> found;
    for (const RuleSet& rules : session().book().rules().all()) findIn(rules, found);
    return found;
}

void StageTab::findIn(const RuleSet& rules, std::vector<SheetFinding>& found) const
{
    const std::vector<StageRule> stages = rulesOf(m_lines.at(rules.code));
    const bool here = rules.code == m_ruleSets->currentData().toString();
    const auto add = [&](Severity severity, Stage stage, const QString& column, const QString& sentence) {
        // What is wrong in another rule set has no cell in the one shown.
        found.push_back({severity, sentence, here ? stageRow(stage) : 0, column, rules.code});
    };
    for (const Finding& each : validate(stages)) {
        const Stage stage = fromCode<Stage>(each.field).value_or(Stage::Plan);
        add(each.severity, stage,
            each.code == QLatin1String("stageNeeded") ? QStringLiteral("used") : QStringLiteral("days"),
            texts::stageFinding(each));
    }
    for (const StageRule& each : stages)
        if (each.stage == Stage::LegalLine && each.used && rules.noticeDays > 0 && each.days < rules.noticeDays)
            add(Severity::Warning, each.stage, QStringLiteral("days"),
                tr("The notice is due %1 days before the last valid day; with %2 the reminder would come too late.")
                    .arg(QString::number(rules.noticeDays), QString::number(each.days)));
}

std::shared_ptr<const RowSource> StageTab::rows() const
{
    struct Row
    {
        Line line;
        StageRule now;
    };
    std::vector<Row> rows;
    for (const Line& line : m_lines.at(shown().code))
        rows.push_back({line, {line.standard.stage, line.days, line.used}});
    const auto id = [](const Row& row) { return stageRow(row.now.stage); };
    return std::make_shared<RowsOf<Row>>(
        std::move(rows), id,
        std::vector<RowsOf<Row>::CellOf>{
            [](const Row& row) { return CellData{.text = texts::stage(row.now.stage), .value = int(row.now.stage)}; },
            [this, id](const Row& row) {
                CellData cell{.text = QString::number(row.line.days), .value = row.line.days};
                if (!row.line.used) cell.ink = Ink::Muted;
                return told(id(row), "days", cell);
            },
            [this, id](const Row& row) {
                CellData cell = textCell(row.line.used ? tr("Used") : tr("Left out"));
                cell.ink = row.line.used ? Ink::Text : Ink::Muted;
                return told(id(row), "used", cell);
            },
            [](const Row& row) { return textCell(comesWords(row.now)); },
            [](const Row& row) {
                CellData cell = row.line.standard.used ? CellData{.text = QString::number(row.line.standard.days),
                                                                  .value = row.line.standard.days}
                                                       : textCell(tr("left out"));
                cell.ink = row.now == row.line.standard ? Ink::Muted : Ink::AccentText;
                return cell;
            }});
}

int StageTab::changedLines() const
{
    int changed = 0;
    for (const RuleSet& rules : session().book().rules().all()) {
        const auto now = rulesOf(m_lines.at(rules.code));
        const auto before = stagesUnder(rules, m_stored);
        for (size_t i = 0; i < now.size(); ++i) changed += now[i] != before[i];
    }
    return changed;
}

void StageTab::showPart(const QString& part)
{
    m_ruleSets->setCurrentIndex(m_ruleSets->findData(part));
    refresh();
}

void StageTab::takeStandard()
{
    for (Line& line : m_lines.at(shown().code)) {
        line.days = line.standard.days;
        line.used = line.standard.used;
    }
    refresh();
    table()->focusTable();
}

void StageTab::store(WriteAct& act)
{
    Store<StageSetting>& store = session().book().stores<ReminderStores>().stages;
    for (const auto& [ruleSet, lines] : m_lines)
        for (const Line& line : lines) {
            const StageRule now{line.standard.stage, line.days, line.used};
            const QString stage = codeOf(now.stage);
            auto at = std::find_if(m_stored.begin(), m_stored.end(), [&](const StageSetting& each) {
                return each.ruleSet == ruleSet && each.stage == stage;
            });
            if (now == line.standard) {
                if (at != m_stored.end()) removeShown(act, store, *at);
                continue;
            }
            StageSetting setting = at != m_stored.end() ? *at : StageSetting{};
            setting.ruleSet = ruleSet;
            setting.stage = stage;
            setting.days = now.days;
            setting.used = now.used;
            setting.id ? store.save(act, setting) : void(store.add(act, setting));
        }
}

QMap<QString, QString> StageTab::storedWords() const
{
    QMap<QString, QString> words;
    for (const RuleSet& rules : session().book().rules().all())
        for (const StageRule& rule : stagesUnder(rules, m_stored)) words[keyOf(rules.code, rule)] = comesWords(rule);
    return words;
}

QMap<QString, QString> StageTab::typedWords() const
{
    QMap<QString, QString> words;
    for (const auto& [code, lines] : m_lines)
        for (const StageRule& rule : rulesOf(lines)) words[keyOf(code, rule)] = comesWords(rule);
    return words;
}

QString StageTab::nameOf(const QString& key) const
{
    const auto stage = fromCode<Stage>(key.section(u'/', 1));
    return stage ? texts::stage(*stage) + QStringLiteral(" · ") +
                       dossierWords::ruleSet(session().book().rules(), key.section(u'/', 0, 0))
                 : key;
}

void StageTab::readTheirs() { m_theirs = session().book().stores<ReminderStores>().stages.all(); }

void StageTab::swapTheirs() { std::swap(m_stored, m_theirs); }

void StageTab::takeStored(const QString& key)
{
    const RuleSet* rules = session().book().rules().find(key.section(u'/', 0, 0));
    if (!rules) return;
    const auto stored = stagesUnder(*rules, m_stored);
    Lines& lines = m_lines.at(rules->code);
    for (size_t i = 0; i < stored.size(); ++i)
        if (keyOf(rules->code, stored[i]) == key) {
            lines[i].days = stored[i].days;
            lines[i].used = stored[i].used;
        }
}

} // namespace ocop
