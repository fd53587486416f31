#include "tests/ui/kit/shown_texts.h"

#include "tests/ui/translations/ts_file.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>

#include <algorithm>
#include <vector>

namespace ocop::test {
namespace {

void noteWidget(QStringList& texts, const QWidget* widget)
{
    texts << widget->windowTitle() << widget->toolTip() << widget->statusTip() << widget->accessibleName()
          << widget->accessibleDescription();
    for (const QAction* action : widget->actions()) texts << action->text() << action->toolTip();
    if (const auto* label = qobject_cast<const QLabel*>(widget)) texts << label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) texts << button->text();
    if (const auto* group = qobject_cast<const QGroupBox*>(widget)) texts << group->title();
    if (const auto* line = qobject_cast<const QLineEdit*>(widget)) texts << line->placeholderText();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget)) texts << plain->placeholderText();
    if (const auto* menu = qobject_cast<const QMenu*>(widget)) texts << menu->title();
    if (const auto* box = qobject_cast<const QComboBox*>(widget))
        for (int i = 0; i < box->count(); ++i) texts << box->itemText(i);
    if (const auto* bar = qobject_cast<const QTabBar*>(widget))
        for (int i = 0; i < bar->count(); ++i) texts << bar->tabText(i) << bar->tabToolTip(i);
    if (const auto* list = qobject_cast<const QListWidget*>(widget))
        for (int i = 0; i < list->count(); ++i) texts << list->item(i)->text() << list->item(i)->toolTip();
    if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
        for (int i = 0; i < view->model()->columnCount(); ++i)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole})
                texts << view->model()->headerData(i, Qt::Horizontal, role).toString();
}

const QRegularExpression& placesOfText()
{
    static const QRegularExpression places(QStringLiteral("%L?(\\d|n)"));
    return places;
}

/// "&Undo: %1" as an expression that the shown text matches.
QString shownPattern(const QString& source)
{
    QStringList parts;
    for (const QString& part : source.split(placesOfText())) parts << QRegularExpression::escape(part);
    return parts.join(QStringLiteral(".+"));
}

/// The source texts whose translation differs: whole ones by name, those with places as expressions. Texts without
/// words of their own are left out.
class EnglishSources
{
public:
    EnglishSources()
    {
        static const QRegularExpression letters(QStringLiteral("\\p{L}{2}"));
        QStringList patterns;
        for (const TsMessage& message : readTsFile(QStringLiteral(SOURCE_DIR "/translations/so-ocop_vi.ts"))) {
            if (message.context == QLatin1String("CommandLine")) continue;
            const QString source = QString(message.source).remove(u'&');
            if (message.translations.value(0).remove(u'&') == source) continue;
            if (!QString(source).remove(placesOfText()).contains(letters)) continue;
            if (source.contains(placesOfText()))
                patterns << shownPattern(source);
            else
                m_whole.insert(source);
        }
        constexpr int together = 100; // one expression of all of them is too large to be compiled
        for (int i = 0; i < patterns.size(); i += together)
            m_withPlaces.push_back(
                QRegularExpression(QStringLiteral("^(?:%1)$").arg(patterns.mid(i, together).join(u'|')),
                                   QRegularExpression::DotMatchesEverythingOption));
    }

    bool contain(const QString& text) const
    {
        return m_whole.contains(text) ||
               std::any_of(m_withPlaces.begin(), m_withPlaces.end(),
                           [&](const QRegularExpression& each) { return each.match(text).hasMatch(); });
    }

private:
    QSet<QString> m_whole;
    std::vector<QRegularExpression> m_withPlaces;
};

bool hasPlainEnglish(const QString& text)
{
    static const QSet<QString> english = [] {
        const QStringList words =
            QStringLiteral("the and of with from is not this that for by are was were has have yes product products "
                           "subject producer certificate decision record records register save edit delete close open "
                           "print filter list date day days star stars show hide copy search choose new all none only "
                           "row rows column until since")
                .split(u' ');
        return QSet<QString>(words.begin(), words.end());
    }();
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    QString plain = text;
    plain.remove(tags).remove(u'&');
    for (const QString& word : plain.toLower().split(between, Qt::SkipEmptyParts))
        if (english.contains(word)) return true;
    return false;
}

} // namespace

QStringList shownTexts(const QWidget* root)
{
    QStringList texts;
    noteWidget(texts, root);
    for (const QWidget* widget : root->findChildren<QWidget*>()) noteWidget(texts, widget);
    for (const QAction* action : root->findChildren<QAction*>()) texts << action->text() << action->toolTip();
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList untranslated(const QStringList& texts)
{
    static const EnglishSources english;
    QStringList bad;
    for (const QString& text : texts)
        if (hasPlainEnglish(text) || english.contain(QString(text).remove(u'&'))) bad << text;
    return bad;
}

QStringList clashingMnemonics(QWidget* root)
{
    QStringList clashes;
    const auto check = [&clashes](const QStringList& texts, const QString& where) {
        QHash<QString, QString> users;
        for (const QString& text : texts) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (key.isEmpty()) continue;
            if (users.contains(key)) clashes << QStringLiteral("%1 %2: %3 | %4").arg(where, key, users[key], text);
            users[key] = text;
        }
    };
    const auto textsOf = [](const QList<QAction*>& actions) {
        QStringList texts;
        for (const QAction* action : actions) texts << action->text();
        return texts;
    };
    for (const QMenu* menu : root->findChildren<QMenu*>()) check(textsOf(menu->actions()), menu->title());
    QStringList together;
    for (const QMenuBar* bar : root->findChildren<QMenuBar*>()) together << textsOf(bar->actions());
    for (const QLabel* label : root->findChildren<QLabel*>())
        if (label->buddy() && label->isVisible()) together << label->text();
    for (const QAbstractButton* button : root->findChildren<QAbstractButton*>())
        if (button->isVisible()) together << button->text();
    check(together, root->objectName());
    return clashes;
}

} // namespace ocop::test
