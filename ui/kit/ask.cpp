#include "ui/kit/ask.h"

#include "ui/kit/small_widgets.h"
#include "ui/kit/theme.h"

#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ocop {
namespace {

/// A question as a dialog: the first verb is the primary button, the last one is what Esc means.
class QuestionDialog : public QDialog
{
public:
    QuestionDialog(QWidget* parent, const QString& question, const QString& detail, const QStringList& verbs)
        : QDialog(parent), m_chosen(int(verbs.size()) - 1)
    {
        const Theme& theme = themeOf(this);
        setWindowTitle(QStringLiteral("Sổ OCOP"));
        setMinimumWidth(theme.px(420));
        auto* title = makeLabel(question, QStringLiteral("record"), this);
        title->setWordWrap(true);
        auto* rest = makeLabel(detail, QStringLiteral("secondary"), this);
        rest->setWordWrap(true);
        rest->setVisible(!detail.isEmpty());
        auto* texts = new QVBoxLayout;
        texts->setSpacing(theme.px(8));
        texts->addWidget(title);
        texts->addWidget(rest);
        auto* head = new QHBoxLayout;
        head->setSpacing(theme.px(12));
        head->addWidget(new IconLabel(QStringLiteral("question"), Ink::Secondary, 22, this), 0, Qt::AlignTop);
        head->addLayout(texts, 1);

        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(16));
        layout->setSpacing(theme.px(24));
        layout->addLayout(head, 1);
        layout->addLayout(buttonRow(verbs));
    }

    int chosen() const { return m_chosen; }

private:
    QHBoxLayout* buttonRow(const QStringList& verbs)
    {
        auto* row = new QHBoxLayout;
        row->addStretch(1);
        for (int index = int(verbs.size()) - 1; index >= 0; --index) {
            const bool main = index == 0;
            auto* button = makeButton(verbs.at(index), {}, main ? QStringLiteral("primary") : QString(), this);
            button->setObjectName(QStringLiteral("verb%1").arg(index));
            button->setAutoDefault(true);
            button->setDefault(main);
            connect(button, &QPushButton::clicked, this, [this, index] {
                m_chosen = index;
                accept();
            });
            row->addWidget(button);
            if (main) button->setFocus();
        }
        return row;
    }

    int m_chosen;
};

} // namespace

int DeskAsk::choose(QWidget* parent, const QString& question, const QString& detail, const QStringList& verbs)
{
    if (m_given) return m_given->choose(parent, question, detail, verbs);
    QuestionDialog dialog(parent, question, detail, verbs);
    dialog.exec();
    return dialog.chosen();
}

} // namespace ocop
