#include "ui/exchange/mend_panel.h"

#include "core/base/formats.h"
#include "core/exchange/set_aside.h"
#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"
#include "ui/records/lookups.h"
#include "ui/session/session.h"
#include "ui/words/import_words.h"
#include "ui/words/sentences.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ocop {
namespace {

/// Read from a cell of its own or not at all.
bool isTyped(ListField field)
{
    return field != ListField::Ordinal && field != ListField::ProductWithSubject &&
           field != ListField::SubjectWithPlace;
}

QString candidateWords(const ImportCandidate& one)
{
    return one.place.isEmpty() ? one.name : QStringLiteral("%1 (%2)").arg(one.name, one.place);
}

} // namespace

MendPanel::MendPanel(Session& session, QWidget* parent) : QFrame(parent), m_session(session)
{
    setProperty("role", QStringLiteral("panel"));
    const Theme& theme = themeOf(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    layout->setSpacing(theme.px(6));
    layout->addWidget(buildQuestion());
    layout->addStretch(1);
    layout->addWidget(buildText());
    layout->addWidget(buildRecord());
    m_split = new QCheckBox(tr("&Take the %n product(s) of this cell one by one", nullptr, 2), this);
    m_split->setObjectName(QStringLiteral("split"));
    m_split->setToolTip(tr("Unticked, the cell names one product"));
    layout->addWidget(m_split);
    connect(m_split, &QCheckBox::clicked, this, &MendPanel::splitWanted);
    setRows(nullptr, {});
}

QWidget* MendPanel::buildQuestion()
{
    const Theme& theme = themeOf(this);
    auto* box = new QWidget(this);
    m_question = makeLabel({}, QStringLiteral("strong"), box);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_question->setObjectName(QStringLiteral("question"));
    m_answer = new QComboBox(box);
    m_answer->setObjectName(QStringLiteral("answer"));
    m_answer->setAccessibleName(tr("Who or what is meant"));
    m_answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_answerAll = makeButton(tr("&Answer for %n name(s)", nullptr, 1), {}, QStringLiteral("primary"), box);
    m_answerAll->setObjectName(QStringLiteral("answerAll"));
    m_answerOne = makeButton(tr("Only this &name"), {}, {}, box);
    m_answerOne->setObjectName(QStringLiteral("answerOne"));
    m_setAside = makeButton(tr("Set a&side"), {}, {}, box);
    m_setAside->setObjectName(QStringLiteral("setAside"));
    m_setAside->setToolTip(tr("The row waits on the page of data quality until its subject is known"));
    auto* line = new QHBoxLayout;
    line->setSpacing(theme.px(8));
    line->addWidget(m_answer, 1);
    line->addWidget(m_answerAll);
    line->addWidget(m_answerOne);
    line->addWidget(m_setAside);
    line->addStretch(); // where only the last button is there
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_question);
    layout->addLayout(line);
    connect(m_answerAll, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_answerOne, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_setAside, &QPushButton::clicked, this, [this] { Q_EMIT setAside(!m_isAside); });
    return box;
}

QWidget* MendPanel::buildText()
{
    const Theme& theme = themeOf(this);
    auto* box = new QWidget(this);
    m_field = new QComboBox(box);
    m_field->setObjectName(QStringLiteral("mendField"));
    m_field->setAccessibleName(tr("Column to set right"));
    for (const auto& [each, code] : EnumCodes<ListField>::all)
        if (isTyped(each)) m_field->addItem(texts::listField(each), QString::fromLatin1(code));
    m_field->setFixedWidth(theme.px(150));
    m_text = new QLineEdit(box);
    m_text->setObjectName(QStringLiteral("mendText"));
    m_text->setAccessibleName(tr("Value for the chosen rows"));
    m_text->setPlaceholderText(tr("Value for the chosen rows"));
    m_put = makeButton({}, QStringLiteral("document-edit"), {}, box);
    m_put->setObjectName(QStringLiteral("mendPut"));
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_field);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_put);
    const auto give = [this] { Q_EMIT textGiven(field(), m_text->text()); };
    connect(m_put, &QPushButton::clicked, this, give);
    connect(m_text, &QLineEdit::returnPressed, this, give);
    connect(m_field, &QComboBox::activated, this, &MendPanel::fieldChanged);
    return box;
}

QWidget* MendPanel::buildRecord()
{
    const Theme& theme = themeOf(this);
    auto* box = new QWidget(this);
    m_kind = new QComboBox(box);
    m_kind->setObjectName(QStringLiteral("mendKind"));
    m_kind->setAccessibleName(tr("What is chosen"));
    m_kind->addItem(tr("Subject"), int(Kind::Subject));
    m_kind->addItem(tr("Product"), int(Kind::Product));
    m_kind->addItem(tr("Commune"), int(Kind::Commune));
    m_kind->setFixedWidth(theme.px(150));
    m_record = new LookupField(
        [this, subjects = lookups::subjects(m_session), products = lookups::products(m_session),
         communes = lookups::communes(m_session)](const QString& typed) {
            switch (kind()) {
            case Kind::Subject: return subjects(typed);
            case Kind::Product: return products(typed);
            case Kind::Commune: return communes(typed);
            }
            return std::vector<Choice>();
        },
        box);
    m_record->setIdentity(QStringLiteral("mendRecord"), tr("Subject, product or commune of the register"));
    m_choose = makeButton(tr("C&hoose"), {}, {}, box);
    m_choose->setObjectName(QStringLiteral("mendChoose"));
    m_another = makeButton(tr("Ne&w one"), {}, {}, box);
    m_another->setObjectName(QStringLiteral("mendAnother"));
    m_another->setToolTip(tr("None of the register: a new one is made of what the row says"));
    m_leaveOut = makeButton({}, {}, {}, box, QStringLiteral("Del"));
    m_leaveOut->setObjectName(QStringLiteral("leaveOut"));
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_kind);
    layout->addWidget(m_record, 1);
    layout->addWidget(m_choose);
    layout->addWidget(m_another);
    layout->addWidget(m_leaveOut);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_record->clear();
        m_another->setEnabled(kind() != Kind::Commune);
    });
    connect(m_choose, &QPushButton::clicked, this, [this] { chooseRecord(false); });
    connect(m_another, &QPushButton::clicked, this, [this] { chooseRecord(true); });
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { Q_EMIT leftOut(!m_areOut); });
    for (QPushButton* button : {m_answerAll, m_answerOne, m_setAside, m_put, m_choose, m_another, m_leaveOut})
        button->setAutoDefault(false);
    return box;
}

void MendPanel::setRows(const ImportPlan* plan, const std::vector<int>& rows)
{
    setEnabled(plan && !rows.empty());
    const ImportRow* first = isEnabled() ? &plan->rows[size_t(rows.front())] : nullptr;
    const int count = int(rows.size());
    m_put->setText(tr("&Put into %n row(s)", nullptr, count));
    m_areOut = first && std::any_of(first->findings.begin(), first->findings.end(),
                                    [](const Finding& each) { return each.code == QLatin1String("import.leftOut"); });
    m_leaveOut->setText(m_areOut ? tr("Ta&ke %n row(s)", nullptr, count) : tr("&Leave %n row(s) out", nullptr, count));
    showQuestion(plan, first);
    showSplit(first);
}

void MendPanel::showSplit(const ImportRow* row)
{
    const Finding* said = nullptr;
    if (row)
        for (const Finding& each : row->findings)
            if (each.code == QLatin1String("import.split") || each.code == QLatin1String("import.keptWhole"))
                said = &each;
    m_split->setVisible(said);
    if (!said) return;
    m_split->setText(tr("&Take the %n product(s) of this cell one by one", nullptr, said->args.last().toInt()));
    m_split->setChecked(said->code == QLatin1String("import.split"));
}

void MendPanel::showQuestion(const ImportPlan* plan, const ImportRow* row)
{
    const bool isAsked = row && row->isAsked();
    m_isAside = row && isSetAside(*row);
    m_question->parentWidget()->setVisible(isAsked || m_isAside);
    if (m_isAside) return showSetAside(*row);
    if (!isAsked) return;
    const ImportQuestion& question = plan->questions[size_t(row->question)];
    m_isText = question.about == ImportQuestion::About::Text;
    const int names = int(question.names.size());
    m_answerAll->setText(m_isText ? tr("&Answer for %n text(s)", nullptr, names)
                                  : tr("&Answer for %n name(s)", nullptr, names));
    m_answerOne->setText(m_isText ? tr("Only this o&ne") : tr("Only this &name"));
    m_answerOne->setVisible(names > 1);
    const bool isOwner = question.about == ImportQuestion::About::Owner;
    m_setAside->setVisible(isOwner);
    m_setAside->setText(tr("Set a&side"));
    if (m_isText) return showText(question, *row);
    m_candidates = question.candidates;
    const QString name = row->findings.front().args.value(0);
    m_question->setText(isOwner ? tr("Who makes “%1”?").arg(name) : tr("Which one is “%1”?").arg(name));
    m_question->setToolTip(texts::finding(row->findings.front()));
    m_answer->clear();
    for (const ImportCandidate& each : m_candidates) m_answer->addItem(tr("It is %1").arg(candidateWords(each)));
    if (!isOwner)
        m_answer->addItem(question.about == ImportQuestion::About::Product ? tr("Another product, a new one")
                                                                           : tr("Another subject, a new one"));
    for (QWidget* each : {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_answerAll)})
        each->setVisible(m_answer->count() > 0);
}

void MendPanel::showText(const ImportQuestion& question, const ImportRow& row)
{
    m_candidates.clear();
    m_answer->clear();
    for (const Finding& finding : row.findings) {
        if (finding.code != question.code) continue;
        m_question->setText(tr("How is “%1” meant?").arg(finding.args.value(0)));
        m_question->setToolTip(texts::finding(finding));
        m_answer->addItem(tr("It is %1").arg(finding.proposal));
        m_answer->addItem(tr("As it is written"));
        break;
    }
    m_answer->show();
    m_answerAll->show();
}

void MendPanel::showSetAside(const ImportRow& row)
{
    m_question->setText(texts::finding(row.findings.front()));
    m_question->setToolTip(m_question->text());
    for (QWidget* each :
         {static_cast<QWidget*>(m_answer), static_cast<QWidget*>(m_answerAll), static_cast<QWidget*>(m_answerOne)})
        each->hide();
    m_setAside->setText(tr("A&sk again"));
    m_setAside->show();
}

void MendPanel::answer(bool all)
{
    const int chosen = m_answer->currentIndex();
    if (chosen < 0) return;
    if (m_isText) return Q_EMIT textAnswered(chosen == 0, all);
    Q_EMIT answered(size_t(chosen) < m_candidates.size() ? m_candidates[size_t(chosen)].record : ChosenRecord{}, all);
}

void MendPanel::chooseRecord(bool another)
{
    m_record->finish();
    ChosenRecord record;
    record.id = another ? 0 : m_record->id();
    if (!another && !record.id) return m_record->target()->setFocus();
    m_record->clear();
    switch (kind()) {
    case Kind::Subject: return Q_EMIT subjectChosen(record);
    case Kind::Product: return Q_EMIT productChosen(record);
    case Kind::Commune: return Q_EMIT communeChosen({record.id});
    }
}

MendPanel::Kind MendPanel::kind() const { return Kind(m_kind->currentData().toInt()); }

void MendPanel::editCommune()
{
    m_kind->setCurrentIndex(m_kind->findData(int(Kind::Commune)));
    m_record->target()->setFocus();
}

void MendPanel::focusQuestion()
{
    if (m_answer->isVisible() && m_answer->count() > 0)
        m_answer->setFocus();
    else
        m_record->target()->setFocus();
}

ListField MendPanel::field() const
{
    return fromCode<ListField>(m_field->currentData().toString()).value_or(ListField::Product);
}

void MendPanel::showText(const QString& text) { m_text->setText(text); }

void MendPanel::edit(ListField field, const QString& text)
{
    m_field->setCurrentIndex(std::max(0, m_field->findData(codeOf(field))));
    m_text->setText(text);
    m_text->setFocus();
    m_text->selectAll();
}

} // namespace ocop
